### What we say of the rhythm of a crisis: Ukrainian. Calm and plain; names come undeclined, behind a colon.

rhythm-crisis-begins = Відтепер діє кризовий ритм. Хто так вирішує: { $who }.

rhythm-crisis-ends = Знову діє звичайний ритм. Хто так вирішує: { $who }.

rhythm-waits = Там зараз тихі години; скажу, коли вони скінчаться: { $who }.

checkin-in-a-crisis = Якийсь час ми питаємо частіше, щоб ніхто не залишався наодинці з тим, що відбувається. Досить одного-двох слів.

rhythm-comes = + { $what }: { $rhythm }

rhythm-rests = – { $what }: поки відпочиває
rhythm-paused = – { $what }: на паузі, поки координатор не зніме її командою /resume

rhythm-is-usual = Діє звичайний ритм.

rhythm-is-crisis = Діє кризовий ритм, відколи: { $since }.

rhythm-how = Його змінює фасилітатор або координатор: /rhythm криза або /rhythm звичайний

rhythm-is-so-already = Цей ритм уже діє. /rhythm покаже, що буде.

rhythm-none-for-a-crisis = У жодному протоколі тут немає запитань на випадок кризи.
rhythm-all-paused = «{ $title }» на паузі, тож запитань не буде. Координатор знімає паузу командою /resume; після цього можна почати кризовий ритм.

schedule-other-rhythm =
    { $when ->
        [crisis] { $id }: лише в кризу, { $rhythm }
       *[other] { $id }: відпочиває, поки діє кризовий ритм, інакше { $rhythm }
    }

preview-in-a-crisis = Діє кризовий ритм, відколи: { $since }. Те, що відпочиває, не показано.

change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what }: лише в кризу
        [always] ~ { $what }: і в кризу теж
       *[other] ~ { $what }: відпочиває в кризу
    }
