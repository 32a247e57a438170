### What we say of promises: Ukrainian. A promise is a word given freely: never an order, nor is lateness a fault.
### “who” and “whom” come undeclined, so they stand alone, behind a colon or “кому:”.

promise-quote = { $what }

promise-to-all = усі партнери

promise-by-when = До якого дня? Натисніть день або назвіть його у відповідь: «п’ятниця», «9 березня», «за 2 тижні».

promise-by-when-of = { $who }, до якого дня? Натисніть день або назвіть його у відповідь: «п’ятниця», «9 березня», «за 2 тижні».

promise-which-day = Який день ви маєте на увазі?

promise-sure = Обіцяє { $who }, кому: { $whom }. Термін: { DAY($due, year: 1) } Усе правильно? Обіцянка почне діяти, коли ви підтвердите; тоді про неї дізнаються ті, кому її дано.

promise-sure-for = Ви питаєте, чи погодиться { $who } це пообіцяти, кому: { $whom }. Термін: { DAY($due, year: 1) } Усе правильно? Обіцянка почне діяти, лише коли її приймуть.

promise-whom = Кому ця обіцянка?

promise-which-one = Кому з них? Там це прочитає лише ця людина.

promise-noted = ✓ Обіцянка { $number }: { $who }, кому: { $whom }. Термін: { DAY($due, year: 1) } Я вчасно нагадаю.

promise-made = Обіцянка { $number }: { $who }, кому: { $whom }. Термін: { DAY($due, year: 1) }

promise-of-decision = За рішенням { $number }.

promise-proposed-sent = Я запитаю: { $who }. Обіцянка почне діяти, коли її приймуть.

promise-proposed = { $who }, { $by } питає, чи не пообіцяєте ви це, кому: { $whom }. Термін: { DAY($due, year: 1) } Ви можете прийняти, назвати інший день або відмовитися.

promise-proposed-over = { $who }, вам пропонували пообіцяти це. Пропонує: { $by }. Кому: { $whom }. Термін: { DAY($due, year: 1) } – цей день уже минув. Ви можете назвати інший день або відмовитися.

promise-accept-with-day = Отже, термін – { DAY($day, year: 1) } Обіцяєте?

promise-accepted = ✓ { $who } бере це на себе: обіцянка { $number }, термін: { DAY($due, year: 1) } Я вчасно нагадаю.

promise-declined = { $who } не бере це на себе.

promise-dropped = Гаразд, облишмо: нічого не обіцяно.

promise-as-it-was = Обіцянка { $number } лишається, як була, термін: { DAY($due, year: 1) }

promise-reminder = { $who }, нагадування про вашу обіцянку, кому: { $whom }, термін: { $due }:

promise-for-deputy = { $deputy }, поки у від’їзді { $who }: це обіцяно, кому: { $whom }, термін: { $due } Чи не могли б ви цим зайнятися або домовитися про інший день?

promise-late = { $who }, термін цієї обіцянки – { $due }. Якщо її виконано, натисніть «Готово»; якщо треба більше часу, назвіть новий термін; якщо щось заважає, натисніть «Потрібна допомога».

promises-reminder =
    { $count ->
        [one] { $who }, нагадування: у вас { $count } обіцянка.
        [few] { $who }, нагадування: у вас { $count } обіцянки.
        [many] { $who }, нагадування: у вас { $count } обіцянок.
       *[other] { $who }, нагадування: у вас { $count } обіцянки.
    } Натисніть номер, щоб побачити, що з нею можна зробити:

reminders-together = { $who }, нагадування на сьогодні. Натисніть номер, щоб побачити, що можна зробити:

reminder-item = { $mark } { $what }

reminder-roles = Ролі та внесок вашої групи: чи все ще правильно?

promise-item = { $number }. { $who }, кому: { $whom }, термін: { $due }: { $what }

promise-item-kept = { $number }. ✓ { $who }, кому: { $whom }: { $what }

promise-item-late = { $number }. { $who }, кому: { $whom }, термін минув ({ $due }): { $what }

promise-late-elsewhere = { $as }: { $who } поки що не повідомляє, що виконано обіцянку { $number }, кому: { $whom } (термін: { $due }). Чи не могли б ви запитати, чим допомогти?

promises-late-elsewhere =
    { $as }: { $count ->
        [one] минув термін у { $count } обіцянки
        [few] минув термін у { $count } обіцянок
        [many] минув термін у { $count } обіцянок
       *[other] минув термін у { $count } обіцянки
    }. Чи не могли б ви запитати, чим допомогти?

promise-late-owed = Обіцянка { $number }, яку вам дає { $who }, ще відкрита (термін: { $due }).

for-you-facilitator = Вам як фасилітатору

for-you-coordinator = Вам як координатору

for-you-role = Вам у ролі «{ $role }»

promise-kept = ✓ Обіцянку { $number } виконано, повідомляє { $by }. Чия вона: { $who }.

promise-kept-by = ✓ Обіцянку { $number } виконано. Чия вона: { $who }.

promise-what-to-show = Дякуємо! Якщо є що показати – світлину, документ, посилання, – надішліть це у відповідь на це повідомлення.

promise-evidence = { $who } показує, як виконано обіцянку { $number }: { $said }

promise-evidence-noted = Дякуємо, передаю далі.

promise-is-it-done = Дякуємо. Це зберігається при обіцянці { $number }, де його знайдуть усі, кого вона стосується. Виконано?

promise-not-yet = Обіцянка { $number } лишається чинною, термін: { DAY($due, year: 1) } Надіслане зберігається при ній.

promise-shown = { $who } показує до обіцянки { $number }: { $said }

promise-show-which = До якої обіцянки це належить? Поки що його не збережено. Натисніть номер потрібної обіцянки й надішліть це у відповідь на те, що з’явиться.

promise-new-day-when = Який день замість цього: { DAY($due, year: 1) }? Натисніть день або назвіть його у відповідь: «п’ятниця», «9 березня», «за 2 тижні».

promise-why-new-day = Отже, { DAY($day, year: 1) } Чому? Дайте, будь ласка, відповідь двома словами: ті, кого це стосується, прочитають їх разом із новим терміном.

promise-new-day-sure = Новий термін: { DAY($day, year: 1) }, замість попереднього: { DAY($due, year: 1) } Причина: { $reason }. Усе правильно?

promise-moved = Обіцянка { $number }, чия – { $who }. Новий термін: { DAY($day, year: 1) }, замість попереднього: { DAY($before, year: 1) } Причина: { $reason }

promise-day-proposed = { $who }, { $by } пропонує інший термін для обіцянки { $number }: { DAY($day, year: 1) }, замість попереднього: { DAY($due, year: 1) } Причина: { $reason } Це рахується, лише якщо ви згодні.

promise-day-declined = { $who } лишає обіцянку { $number } як є. Термін: { DAY($due, year: 1) }

promise-once-more = Ще один раз, на випадок якщо це проминуло:

promise-help = { $as }: { $who } просить допомоги з обіцянкою { $number }, термін: { $due }. Зв’яжіться, будь ласка.

promise-help-called = { $by } просить допомоги. Про це знає ваш фасилітатор і більше ніхто.

promise-help-called-who = { $by } просить допомоги. Про це знає лише { $who }.

promise-help-waits = { $by } просить допомоги. { $who } прочитає це після повернення, і більше ніхто. Якщо чекати не можна, зверніться до партнерів, яким довіряєте.

promise-help-nobody = Поки що немає фасилітатора, якому можна було б сказати. Зверніться, будь ласка, до партнера, якому ви довіряєте.

promise-why-let-go = Чому від обіцянки можна відмовитися? Дайте, будь ласка, відповідь двома словами. Вирішують ті, кому її дано.

promise-let-go-asked = { $who } просить звільнити від обіцянки { $number } (термін: { $due }). Причина: { $reason }

promise-let-go-asked-other = { $by } запитує, чи можна зняти обіцянку { $number } ({ $who }, термін: { $due }). Причина: { $reason }

promise-let-go-waits = Прохання передано: { $whom }. Поки згоди немає, обіцянка лишається чинною.

promise-let-go-agreed = ✓ { $who } погоджується відпустити цю обіцянку. Чекаю на решту.

promise-let-go = Обіцянку { $number } знято за спільною згодою. Чия вона: { $who }. Причина: { $reason }

promise-not-let-go = { $who } просить усе ж виконати обіцянку { $number }. Вона лишається чинною; назвати новий термін можна завжди.

promise-how = Що ви обіцяєте й до якого дня? Ось так: /promise Зателефонувати до школи до п’ятниці. Щоб попросити про це іншу людину, дайте відповідь на її слова командою /promise.

promise-not-of-private = Це сказано довірливо, тому не може стати обіцянкою, яку прочитають інші.

promise-unknown = Такої обіцянки тут немає. /promises показує, які є.

promise-of-others = Про це може сказати { $who }.

promise-owed-to-others = Це вирішують ті, кому дано обіцянку: { $whom }.

promise-day-over = { DAY($day, year: 1) } – цей день уже минув. Який день ви маєте на увазі?

promise-day-too-far = { DAY($day, year: 1) } – це дуже нескоро. Який день ви маєте на увазі?

promise-day-unread = Який це день? Ось так: п’ятниця, 9 березня, 2027-03-09, за 2 тижні.

promise-reply-how = Що з цією обіцянкою? Дайте відповідь «готово», коли її виконано. /promises показує всі обіцянки, кожну з її кнопками.

promise-kept-already = Це вже виконано, повідомляє { $who }. Дякуємо!

promise-let-go-already = Цю обіцянку вже знято, так повідомляє { $who }.

promise-declined-already = Цієї обіцянки ніхто не дав, так повідомляє { $who }. Хто все ж обіцяє це, нехай напише за допомогою /promise.

promise-not-now = Із цією обіцянкою вже щось змінилося. /promises показує, як ідуть справи.

promise-day-being-named = { $who } саме пропонує інший день. Якщо це ще буде потрібно, спробуйте знову за годину.

change-commitments = Змінюється, коли нагадувати про обіцянки та хто дізнається, що термін минув.

button-new-day = Новий термін

button-propose-day = Запропонувати термін

button-leave-day = Лишити як є

button-help = Потрібна допомога

button-not-yet = Ще ні

button-let-go = Зняти обіцянку

button-never-mind = Нічого, облишмо

button-accept = Беру на себе

button-decline = Ні, не зараз

button-promise = Так, обіцяю

button-propose = Так, запитати

button-sure = Так, усе правильно

button-other-day = Інший день

button-alone = Обіцяю лише я

button-all = Обіцяємо ми всі

button-whom = Кому?

button-one-person = Одній людині

button-day = { $day }

button-agree-let-go = Так, відпустити

button-keep = Прошу виконати

promises-mine-title = Ваші обіцянки

promises-owed-title = Що обіцяно вам

promises-ours-title = Що обіцяно між усіма нами

promises-pending-title = Що в очікуванні

promises-mine-none = Відкритих обіцянок у вас немає. Дати обіцянку: /promise

promises-owed-none = Відкритих обіцянок вам немає.

promises-ours-none = Відкритих обіцянок немає.

promises-pending-none = В очікуванні нічого немає: ні відкритих обіцянок, ні тих, що чекають на згоду.

promises-pending-concerns = Відкриті звернення у вас: { $count }. Переглянути: /concern

promises-page = Сторінка { $page } з { $pages }

promises-partner-title = { $who }

promise-item-proposed = { $number }. { $who }, кому: { $whom }, термін: { $due }, чекає на згоду: { $what }

promise-item-pending =
    { $number }. { $who }, термін: { $due }{ $moved ->
        [0] {""}
       *[other] , перенесень: { $moved }
    }: { $what }

promise-item-pending-late =
    { $number }. { $who }, термін минув ({ $due }), { $late } тому{ $moved ->
        [0] {""}
       *[other] , перенесень: { $moved }
    }: { $what }

promise-waits = Обіцянка { $number } чекає на згоду: { $who }. Кому: { $whom }. Термін: { DAY($due, year: 1) }

promise-was-asked = Номер { $number }: про це просили. Кого: { $who }. Кому: { $whom }. Термін: { DAY($due, year: 1) }

promise-owed-no-more = Цього більше ніхто не винен.

promise-waits-day = ⏳ Інший термін ({ $day }) чекає на відповідь: { $who } (запитано: { $asked }).

promise-waits-let-go = ⏳ Звільнення від обіцянки чекає на відповідь: { $whom } (запитано: { $asked }).

promise-made-of-it = Це вже обіцянка { $number }. /promises показує, що з нею.

promises-pending-alone = Це я показую лише вам, в особистому листуванні.

promises-of-another = Це чужий список. Ваш показує /promises.

digest-promise-kept = ✓ Обіцяно й виконано – { $who }: { $what }

digest-promise-open = ○ Обіцянка – { $who }, термін: { $due }: { $what }

button-make-promise = Зробити обіцянкою

button-page-back = Назад

button-page-on = Далі

button-promises-mine = Мої

button-promises-owed = Дані нам

button-promises-ours = Спільні
