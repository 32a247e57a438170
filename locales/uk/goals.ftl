### Що ми кажемо про цілі і про те, що до них додається; кожне повідомлення та його змінні пояснено англійською.

goals-title = Наші цілі: звідки почали → де ми зараз → куди хочемо прийти

goals-none = Цілей поки немає. Ціль ставлять координатори або фасилітатори: /goal Родини з чистою водою: 40 → 400 родин до 31 грудня

goal-of-all = усі групи

goal-item = { $number }. { $whose }: { $what }

goal-item-by = { $number }. { $whose }, термін – { DAY($due, year: 1) }: { $what }

goal-figures = { $before } → { $now } → { $target }

goal-figures-unit = { $before } → { $now } → { $target } ({ $unit })

goal-name = { $number }. { $what }

goal-sure = Усе правильно? Після підтвердження це прочитають усі.

goal-whose = Чия це ціль?

goal-set = Нова ціль, її ставить { $who }:

goal-how-to-count = Додати число до цілі: /measure { $key } 120

goal-proposed = { $who }, запитання від { $by }: чи візьмете ви на себе цю ціль? Ви вільні погодитися або відмовитися.

goal-proposed-sent = Я запитаю: { $who }. Ціль почне діяти, коли її приймуть.

goal-change-how = Що має бути інакше? Дайте відповідь так; про що ви не напишете, те лишиться: 40 → 500 родин до 30 червня 2027. Або додайте, що ще рахується: Школи з криницею: 2 → 10 шкіл

goal-difference = { $what }: { $before } → { $now }

goal-part-target = треба досягти

goal-part-baseline = початок

goal-part-unit = що рахуємо

goal-part-day = термін

goal-change-proposed = { $who }, запитання від { $by }: чи можна так змінити вашу ціль? Поки ви не погодитеся, вона лишається як є.

goal-changed = { $who } змінює цю ціль:

goal-changed-line = • { $day }, { $who }, { $what }: { $before } → { $now }

goal-not-changed = Гаразд: ціль лишається як є.

goal-change-nothing = У цілі це вже так.

goal-left-as-it-is = { $who } лишає цю ціль як є.

goal-of-protocol = Ця ціль записана в протоколі, з яким усі згодні. Вона змінюється разом із його новою версією: /protocols

goal-brought = • Внесок групи { $who }: { $said }

goal-bring-how = Що вносить ваша група в цю ціль? Напишіть це у відповідь.

goal-never-set = Залишаємо: цю ціль не поставлено.

goal-how = Напишіть далі, чого ви хочете досягти, від чого до чого і до якого дня: /goal Родини з чистою водою: 40 → 400 родин до 31 грудня

goal-let-go = { $who } відпускає цю ціль; усе пораховане лишається:

goal-unknown = Такої цілі я не знаю. /goals показує ті, що є.

goal-day-near = День цієї цілі близько:

goal-day-over = День цієї цілі настав. Ось як далеко ми просунулися разом:

goal-reached = 🎉 Ми досягли цієї цілі:

measure-no-goal = Тут немає цілі, до якої ви можете додати число. /goals показує ті, що є.

measure-which = До якої цілі це належить?

measure-how = Напишіть ціль і число: /measure { $key } 120

measure-how-many = Скільки зараз? Дайте відповідь числом.
measure-how-many-more = Скільки додалося з минулого разу? Дайте відповідь числом.

measure-number-unread = Яке це число? Наприклад: 120, 0,5, 1 500.

measure-sure = Записати: { $value }. Усе правильно?

measure-sure-before = Записати: { $value }, раніше: { $before }. Усе правильно?
measure-sure-sum = Записати: { $value } понад { $before }: разом { $after }. Усе правильно?

measure-noted = ✓ Число записано ({ $who }): { $value }. Усі разом: { $now }. Неправильно? Дайте відповідь правильним числом.

measure-corrected = ✓ Число виправлено ({ $who }): { $value }, раніше: { $before }. Усі разом: { $now }. Неправильно? Дайте відповідь правильним числом.

measure-not-counted = Залишаємо: нічого не записано.

measure-line = • { $day }, { $who }: { $value }

measure-line-corrected = • { $day }, { $who }: { $value } (раніше: { $before })

measure-line-taken-back = • { $day }, { $who }: число відкликано (раніше: { $before })

goals-trust = Довіра, за відповідями без імен: { $figures }

figures-then = { $first } → { $rest }

pulse-shown = { $question } У середньому { $mean } з { $high }, з точністю до половини.

pulse-not-shown = { $question } Цього разу число не показано, щоб за ним не можна було дізнатися чиюсь відповідь.

promise-towards = До цілі: { $goal }

promise-which-goal = До якої цілі це веде?

change-goal = ~ рахується інакше, має інший термін або належить іншим: { $what }

button-goal = Так, це наша ціль

button-goal-whose = Чия вона?

button-goal-change = Так, змінити

button-goal-brings = Наш внесок

button-count = Додати

button-measure = Так, записати

button-towards = До якої цілі?
