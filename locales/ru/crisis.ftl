### What we say of the rhythm of a crisis: Russian. Calm and plain; names come undeclined, behind a colon.

rhythm-crisis-begins = С этого момента действует кризисный ритм. Кто так решил: { $who }.

rhythm-crisis-ends = Снова действует обычный ритм. Кто так решил: { $who }.

rhythm-waits = Там сейчас тихие часы; скажу, когда они кончатся: { $who }.

checkin-in-a-crisis = Какое-то время мы спрашиваем чаще, чтобы никто не оставался с происходящим в одиночку. Хватит одного-двух слов.

rhythm-comes = + { $what }: { $rhythm }

rhythm-rests = – { $what }: пока отдыхает
rhythm-paused = – { $what }: на паузе, пока координатор не снимет её командой /resume

rhythm-is-usual = Действует обычный ритм.

rhythm-is-crisis = Действует кризисный ритм, с какого времени: { $since }.

rhythm-how = Его меняет фасилитатор или координатор: /rhythm кризис или /rhythm обычный

rhythm-is-so-already = Этот ритм уже действует. /rhythm покажет, что будет.

rhythm-none-for-a-crisis = Ни в одном протоколе здесь нет вопросов на случай кризиса.
rhythm-all-paused = «{ $title }» на паузе, поэтому вопросов не будет. Координатор снимает паузу командой /resume; после этого можно начать кризисный ритм.

schedule-other-rhythm =
    { $when ->
        [crisis] { $id }: только в кризис, { $rhythm }
       *[other] { $id }: отдыхает, пока действует кризисный ритм, иначе { $rhythm }
    }

preview-in-a-crisis = Действует кризисный ритм, с какого времени: { $since }. То, что отдыхает, не показано.

change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what }: только в кризис
        [always] ~ { $what }: и в кризис тоже
       *[other] ~ { $what }: отдыхает в кризис
    }
