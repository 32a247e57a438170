### What we say of decisions: Russian. Every voice counts the same: nobody is urged, and nobody who has not spoken is named.
### “who” and moments come undeclined: behind a colon or a dash. People are spoken of in the present tense.

proposal-words = { $what }

proposal-reason = Почему: { $reason }

proposal-option = { $number }. { $what }

proposal-options-many = Вариантов слишком много, чтобы выбирать (не больше: { $most }). Можно ли объединить некоторые из них?

proposal-sure = Всё верно? Когда вы подтвердите, все прочтут это на своих языках и смогут сказать, что думают. Срок: { $closes }.

proposal-noted = ✓ Это предложение { $number }, и все его читают.

proposal-dropped = Хорошо, оставим: ничего не предложено.

proposal-how = Напишите за командой, что вы предлагаете, а на следующих строках – почему: /propose Встречаемся по вторникам

proposal-unknown = Такого предложения нет. /decisions показывает те, что есть.

proposal-of-another = Это решает автор предложения: { $who }.

proposal-title = Предложение { $number }, автор – { $who }:

proposal-title-round = Предложение { $number }, автор – { $who }, круг { $round }:

proposal-was = Все высказываются заново. Раньше было так: { $before }

proposal-changed = Изменено: «{ $old }» → «{ $new }»

proposal-added = Новое: «{ $new }»

proposal-gone = Больше нет: «{ $old }»

proposal-until = Что вы думаете? Нажмите свою позицию; её можно менять, срок: { $closes }. Кто хочет, добавляет слова в ответ на это сообщение.

proposal-spoken = Высказались: { $spoken } из { $all }.

decision-rule-consent = По согласию: принимается, если не остаётся возражения с причиной.

decision-rule-consensus = По консенсусу: принимается, если никто не возражает.

decision-rule-majority = Большинством: принимается, если «за» больше, чем «против».

decision-rule-share = Большинством: принимается, если из всех «за» и «против» доля «за» не меньше { $share }.

decision-rule-lead = Решают координаторы, выслушав всех.

decision-by-partners = У каждой группы одна позиция.

decision-by-members = У каждого человека своя позиция.

decision-quorum = Чтобы решить, надо услышать хотя бы столько: { $count }.

position-agree = Согласие

position-concern = Согласие с опасением

position-aside = Не мешаем

position-object = Возражение

position-abstain = Воздержание

position-option = Вариант { $number }

position-taken = { $who }: { $stance }

position-said = { $who }: { $stance } – { $said }

position-told = Предложение { $number }, { $who }: { $stance } – { $said }

position-why-concern = Что вас беспокоит? Ответьте несколькими словами, и все прочтут их на своих языках.

position-why-object = Что мешает и что могло бы помочь? Ответьте несколькими словами, и все прочтут их на своих языках.

position-left-at-that = Остаётся так, без слов.

position-noted = Спасибо. Все прочтут это на своих языках.

position-none = У вас нет позиции по предложению { $number }.

position-first = Сначала нажмите, что вы думаете; тогда ваши слова будут добавлены.

position-of-another = Этот вопрос – другому человеку.

ours-said = { $who }: { $stance }

ours-said-words = { $who }: { $stance } – { $said }

ours-asked = Так думает ваша группа о предложении { $number }? Это считается, как только «да» скажет ещё кто-то из вас; кто думает иначе, нажимает своё под предложением.

ours-asked-of = Так думает ваша группа о предложении { $number }? Это считается, как только «да» скажет участник с ролью «{ $role }»; кто думает иначе, нажимает своё под предложением.

ours-then-counts = До этого другие группы ничего не видят. Если «да» так и не прозвучит, это считается как есть. Срок: { $closes }.

ours-then-not = До этого другие группы ничего не видят. Если «да» так и не прозвучит, это не считается. Срок: { $closes }.

ours-noted = ✓ Так думает ваша группа о предложении { $number }: { $stance }.

ours-over = Этот вопрос больше не стоит.

ours-by-another = «Да» здесь говорит кто-то другой из вашей группы.

stance-waits = { $stance } (группа ещё не подтверждает)

stance-by-one = { $stance } (слова одного человека из группы)

apart-moved = Продолжим наедине.

apart-ask = Что мешает предложению { $number }? Напишите здесь. Прочтёт только фасилитатор, с вашим именем:

apart-ask-unnamed = Что мешает предложению { $number }? Напишите здесь. Прочтёт только фасилитатор, не зная, от кого это:

apart-deputy-reads = Поэтому это читает и { $deputy }. Если хотите, чтобы это прочитал только тот, кто вернётся ({ $who }), нажмите кнопку, прежде чем писать.

apart-deputy-not = Это ждёт возвращения ({ $who }), { $deputy } этого не читает. Возражение всё равно в силе.

apart-deputy-alone = Сейчас это читает { $deputy } на замене.

apart-noted = Спасибо. Это прочтёт фасилитатор и больше никто. Это считается возражением, пока вы его не снимете, что бы ещё ни сказали вы или ваша группа.

apart-noted-by = Спасибо. Это читают только: { $who }. Возражение остаётся в силе, пока вы его не снимете, что бы ещё ни сказали вы или ваша группа.

apart-first = Среди позиций, которые читают все, вашей пока нет. Чтобы никто не угадал, чьё это возражение, там тоже можно занять позицию, любую: ваше возражение остаётся рядом с ней.

apart-told = Вам как фасилитатору: { $who } возражает против предложения { $number } и говорит это только вам. { $said }

apart-told-unnamed = Вам как фасилитатору: кто-то возражает против предложения { $number } и не хочет называть себя. { $said }

apart-nobody = Кроме вас, нет фасилитатора, кто мог бы это прочесть. Можно сказать всем или оставить так.

apart-over = У фасилитатора больше нет этого возражения против предложения { $number }. Написанное вами никто не прочёл.

apart-answered = { $who } как фасилитатор о вашем возражении против предложения { $number }: { $said }

apart-answer-noted = ✓ Это прочтёт только тот, чьё это возражение, если он ещё здесь.

apart-gone = Ваше возражение против предложения { $number }, которое прочёл только фасилитатор, больше не стоит. Пока предложение открыто, его можно высказать снова.

apart-still = Теперь у вас есть позиция о предложении { $number }, и это не возражение. Возражение, которое прочёл только фасилитатор, остаётся рядом с ней, и больше о нём никто не узнает. Оно ещё в силе?

apart-stands = Ваше возражение против предложения { $number } в силе. Пока предложение открыто, его можно снять здесь.

apart-away-ask = Может ли { $deputy } тоже прочитать ваше возражение на предложение { $number }? Пока вы не скажете «да», читает его только { $who } по возвращении, и оно всё равно в силе.

apart-deputy-told = ✓ Ваше возражение на предложение { $number } читает и { $deputy }.

apart-deputy-stays = ✓ Ваше возражение на предложение { $number } в силе, { $deputy } его не читает.

apart-told-back = Возражение против предложения { $number }, которое вы прочли здесь как фасилитатор, снято.

proposal-is-closed = Предложение { $number } закрыто: позиции больше не принимаются. /decisions показывает, что с ним.

proposal-remind = Предложение { $number }, автор – { $who }: ждём, что думает ваша группа. Срок: { $closes }.

proposal-remind-some = Предложение { $number }, автор – { $who }: высказались ещё не все. Срок: { $closes }.

proposal-remind-you = Предложение { $number }, автор – { $who }: ждём, что думаете вы. Срок: { $closes }.

proposal-remind-raised = Ваше возражение известно фасилитатору. Предложение { $number }, автор – { $who }. Рядом можно занять позицию, которую прочтут все; так никто не угадает, чьё это возражение. Срок: { $closes }

proposal-extended = Больше времени для предложения { $number } (автор – { $who }) даёт { $by }. Новый срок: { $closes }.

proposal-extended-already = Предложение { $number } уже получало больше времени; второй раз нельзя.

proposal-amend-how = Ответьте предложением { $number } в других словах: что – в первой строке, почему – в следующих. Вы проверите его, прежде чем его прочтут все.

proposal-rewritten = Вместо этого – другие слова: круг { $round }.

proposal-withdrawn = { $who } снимает предложение { $number }.

decision-passed = ✓ Решено: предложение { $number } (автор – { $who }) принимается.

decision-not-passed = Предложение { $number } (автор – { $who }) в таком виде не принимается.

decision-count = Согласие: { $agree }. С опасением: { $concern }. Не мешаем: { $aside }. Возражение: { $object }. Воздержание: { $abstain }. Не услышаны: { $silent }.

decision-raised = Возражения, известные фасилитатору, здесь без имён: { $count }. Они могут быть чьими угодно, есть выше позиция или нет.

decision-option = Это вариант { $number }, «за»: { $count }. { $what }
decision-option-had = Вариант { $number }, «за»: { $count }. { $what }

decision-replaced = Больше не действует. Вместо него – решение { $number }, { DAY($day, year: 1) }: { $what }

decision-replaces = Вместо решения { $number }: { $what }

decision-why-quorum = Услышано слишком мало: { $spoken }. Нужно: { $count }.

decision-why-objection = Остаётся возражение.

decision-why-nobody = Никто не «за».

decision-why-short = Слишком мало «за».

decision-why-tie = «За» и «против» поровну.

decision-why-options = Ни один вариант явно не впереди других.

decision-lead-yes = Так решает { $who }, выслушав всех.

decision-lead-no = { $who } решает, что нет, выслушав всех.

decision-lead-silent = За неделю никто из координаторов не принял решения.

decision-lead-waits = О предложении { $number } сказали все; теперь решают координаторы.

decision-lead-asked = О предложении { $number } сказали все. Что вы решаете как координаторы?

decision-next = Кто что делает теперь? Назовите день, и все будут помнить: /promise Принести список до пятницы

decision-review-set = { $who } просит вернуться к решению { $number }. День: { DAY($day, year: 1) }

proposal-review-on = Если решение будет принято, вернёмся к нему. День: { DAY($day, year: 1) }

decision-review-on = Вернёмся к этому. День: { DAY($day, year: 1) }

decision-review-runs = Сейчас мы к нему возвращаемся; группы могут высказаться, срок: { $closes }.

decision-reviewed = Пересмотр: { DAY($day, year: 1) }. В силе: { $holds }. Кое-что изменилось: { $changed }. Больше не подходит: { $over }.

decision-reviewed-kept = Значит, всё остаётся как есть.

decision-reviewed-changed = Пока ничего другого не предложено; до тех пор всё остаётся как есть.

decision-reviewed-proposed = Вместо него предложено: предложение { $number }.

decision-reviewed-nobody = { DAY($day, year: 1) }: всех спросили, годится ли оно ещё, и никто не высказался; всё остаётся как есть.

review-day-when = В какой день к этому вернуться? Назовите его в ответ: «через 3 месяца», «12 мая».

review-day-early = Позиции принимаются, срок: { $closes }; вернуться к этому можно позже. Какой день вы имеете в виду?

decision-review-due = Пора вернуться к решению { $number } ({ DAY($day, year: 1) }): годится ли оно ещё? Кто хочет другого, предлагает это командой /propose.

review-holds = Решение в силе

review-changed = Кое-что изменилось

review-over = Больше не подходит

review-why = Что изменилось? Ответьте в нескольких словах – все прочтут их на своём языке.

review-ours-asked = Так ваша группа говорит о решении { $number }? Это считается, как только «да» скажет ещё кто-то из вас; кто думает иначе, нажимает своё под решением.

review-ours-asked-of = Так ваша группа говорит о решении { $number }? Это считается, как только «да» скажет кто-то с ролью «{ $role }»; кто думает иначе, нажимает своё под решением.

review-ours-noted = ✓ Так ваша группа говорит о решении { $number }: { $stance }.

review-told = Решение { $number }, { $who }: { $stance } – { $said }

review-digest = Решение { $number } пересмотрено. В силе: { $holds }. Кое-что изменилось: { $changed }. Больше не подходит: { $over }. Не высказались: { $silent }.

review-nudge = Небольшое напоминание: решение { $number } ещё годится? Хотелось бы услышать и вашу группу. Срок: { $closes }.

review-silent = Вам как фасилитатору: { $who } пока не говорит, годится ли ещё решение { $number }. Не могли бы вы спокойно спросить?

review-change-how = Ответьте тем, что должно действовать вместо решения { $number }: что – в первой строке, почему – в следующих. Вы проверите это, прежде чем прочтут все, и все увидят, что меняется. Сейчас оно звучит так:

decisions-title = Что предложено и что решено:

decisions-none = Пока ничего не предложено. Начать можно так: /propose Встречаемся по вторникам

decision-item-open = { $number }. { $who }, срок – { $closes }: { $what }

decision-item-again = { $number }. Ещё годится? Срок – { $closes }: { $what }

decision-item-passed = { $number }. ✓ { $day }: { $what }

decision-item-replaced = { $number }. ↷ { $day }, вместо него – решение { $by }: { $what }

decision-item-not = { $number }. – { $day }, не решено: { $what }

button-put-to-all = Да, предложить всем

button-members-decide = Решает каждый человек

button-partners-decide = Решает каждая группа

button-take-back = Снять нашу позицию

button-ours = Да, мы так думаем

button-no-words = Оставить так

button-facilitator-first = Сначала фасилитатору

button-facilitator-unnamed = Ему, без моего имени

button-deputy-reads = Показать: { $deputy }

button-wait-for = Ждать: { $who }

button-objection-stands = Оно в силе

button-objection-back = Снять моё возражение

button-go-ahead = Принять

button-not-ahead = Не принимать

button-more-time = Больше времени

button-amend = Сказать иначе

button-propose-change = Предложить изменение

button-withdraw-it = Снять предложение

button-review-quarter = Вернуться через 3 месяца

button-review-year = Вернуться через год

button-review-day = Назвать день пересмотра
