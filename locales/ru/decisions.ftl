### What we say of decisions: Russian. Every voice counts the same: nobody is urged, and nobody who has not spoken is named.
### “who” and moments come undeclined: behind a colon or a dash. People are spoken of in the present tense.

proposal-words = { $what }

proposal-reason = Почему: { $reason }

proposal-sure = Всё верно? Когда вы подтвердите, все прочтут это на своих языках и смогут сказать, что думают. Срок: { $closes }.

proposal-noted = ✓ Это предложение { $number }, и все его читают.

proposal-dropped = Хорошо, оставим: ничего не предложено.

proposal-how = Напишите за командой, что вы предлагаете, а на следующих строках – почему: /propose Встречаемся по вторникам

proposal-unknown = Такого предложения нет. /decisions показывает те, что есть.

proposal-of-another = Это решает автор предложения: { $who }.

proposal-title = Предложение { $number }, автор – { $who }:

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

proposal-is-closed = Предложение { $number } закрыто: позиции больше не принимаются. /decisions показывает, что с ним.

proposal-remind = Предложение { $number }, автор – { $who }: ждём, что думает ваша группа. Срок: { $closes }.

proposal-remind-some = Предложение { $number }, автор – { $who }: высказались ещё не все. Срок: { $closes }.

proposal-extended = Больше времени для предложения { $number } (автор – { $who }) даёт { $by }. Новый срок: { $closes }.

proposal-extended-already = Предложение { $number } уже получало больше времени; второй раз нельзя.

proposal-withdrawn = { $who } снимает предложение { $number }.

decision-passed = ✓ Решено: предложение { $number } (автор – { $who }) принимается.

decision-not-passed = Предложение { $number } (автор – { $who }) в таком виде не принимается.

decision-count = Согласие: { $agree }. С опасением: { $concern }. Не мешаем: { $aside }. Возражение: { $object }. Воздержание: { $abstain }. Не услышаны: { $silent }.

decision-why-quorum = Услышано слишком мало: { $spoken }. Нужно: { $count }.

decision-why-objection = Остаётся возражение.

decision-why-nobody = Никто не «за».

decision-why-short = Слишком мало «за».

decision-why-tie = «За» и «против» поровну.

decision-lead-yes = Так решает { $who }, выслушав всех.

decision-lead-no = { $who } решает, что нет, выслушав всех.

decision-lead-silent = За неделю никто из координаторов не принял решения.

decision-lead-waits = О предложении { $number } сказали все; теперь решают координаторы.

decision-lead-asked = О предложении { $number } сказали все. Что вы решаете как координаторы?

decisions-title = Что предложено и что решено:

decisions-none = Пока ничего не предложено. Начать можно так: /propose Встречаемся по вторникам

decision-item-open = { $number }. { $who }, срок – { $closes }: { $what }

decision-item-passed = { $number }. ✓ { $day }: { $what }

decision-item-not = { $number }. – { $day }, не решено: { $what }

button-put-to-all = Да, предложить всем

button-members-decide = Решает каждый человек

button-partners-decide = Решает каждая группа

button-take-back = Снять нашу позицию

button-no-words = Оставить так

button-go-ahead = Принять

button-not-ahead = Не принимать

button-more-time = Больше времени

button-withdraw-it = Снять предложение
