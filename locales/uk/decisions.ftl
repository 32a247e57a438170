### What we say of decisions: Ukrainian. Every voice counts the same: nobody is urged, and nobody who has not spoken is named.
### “who” and moments come undeclined: behind a colon or a dash. People are spoken of in the present tense.

proposal-words = { $what }

proposal-reason = Чому: { $reason }

proposal-option = { $number }. { $what }

proposal-options-many = Варіантів забагато, щоб вибирати (не більше: { $most }). Чи можна об’єднати деякі з них?

proposal-sure = Усе правильно? Коли ви підтвердите, усі прочитають це своїми мовами й зможуть сказати, що думають. Термін: { $closes }.

proposal-noted = ✓ Це пропозиція { $number }, і всі її читають.

proposal-dropped = Добре, облишмо: нічого не запропоновано.

proposal-how = Напишіть за командою, що ви пропонуєте, а в наступних рядках – чому: /propose Зустрічаємося щовівторка

proposal-unknown = Такої пропозиції немає. /decisions показує ті, що є.

proposal-of-another = Це вирішує автор пропозиції: { $who }.

proposal-title = Пропозиція { $number }, автор – { $who }:

proposal-title-round = Пропозиція { $number }, автор – { $who }, коло { $round }:

proposal-was = Усі висловлюються заново. Раніше було так: { $before }

proposal-changed = Змінено: «{ $old }» → «{ $new }»

proposal-added = Нове: «{ $new }»

proposal-gone = Більше немає: «{ $old }»

proposal-until = Що ви думаєте? Натисніть свою позицію; її можна змінювати, термін: { $closes }. Хто хоче, додає слова у відповідь на це повідомлення.

proposal-read-along = Тут читають кілька груп. Хто хоче сказати окремо, пише мені наодинці /decisions { $number }.

proposal-spoken = Висловилися: { $spoken } з { $all }.

decision-rule-consent = За згодою: ухвалюється, якщо не лишається заперечення з причиною.

decision-rule-consensus = Консенсусом: ухвалюється, якщо ніхто не заперечує.

decision-rule-majority = Більшістю: ухвалюється, якщо «за» більше, ніж «проти».

decision-rule-share = Більшістю: ухвалюється, якщо з усіх «за» і «проти» частка «за» не менша ніж { $share }.

decision-rule-lead = Вирішують координатори, вислухавши всіх.

decision-by-partners = У кожної групи одна позиція.

decision-by-members = У кожної людини своя позиція.

decision-quorum = Щоб вирішити, треба почути щонайменше стільки: { $count }.

position-agree = Згода

position-concern = Згода із застереженням

position-aside = Не заважаємо

position-object = Заперечення

position-abstain = Утримання

position-option = Варіант { $number }

position-taken = { $who }: { $stance }

position-said = { $who }: { $stance } – { $said }

position-told = Пропозиція { $number }, { $who }: { $stance } – { $said }

position-why-concern = Що вас непокоїть? Дайте відповідь кількома словами, і всі прочитають їх своїми мовами.

position-why-object = Що заважає і що могло б допомогти? Дайте відповідь кількома словами, і всі прочитають їх своїми мовами.

position-left-at-that = Лишається так, без слів.

position-noted = Дякуємо. Усі прочитають це своїми мовами.

position-none = У вас немає позиції щодо пропозиції { $number }.

position-first = Спершу натисніть, що ви думаєте; тоді ваші слова буде додано.

position-of-another = Це запитання – іншій людині.

ours-said = { $who }: { $stance }

ours-said-words = { $who }: { $stance } – { $said }

ours-asked = Так думає ваша група про пропозицію { $number }? Це рахується, щойно «так» скаже ще хтось із вас; хто думає інакше, натискає своє під пропозицією.

ours-asked-of = Так думає ваша група про пропозицію { $number }? Це рахується, щойно «так» скаже учасник із роллю «{ $role }»; хто думає інакше, натискає своє під пропозицією.

ours-asked-apart = Записано. Тут читають й інші, тож вашу групу запитають окремо.

ours-then-counts = До того інші групи нічого не бачать. Якщо «так» не пролунає, це рахується як є. Термін: { $closes }.

ours-then-not = До того інші групи нічого не бачать. Якщо «так» не пролунає, це не рахується. Термін: { $closes }.

ours-noted = ✓ Так думає ваша група про пропозицію { $number }: { $stance }.

ours-over = Це запитання більше не стоїть.

ours-by-another = «Так» тут каже хтось інший із вашої групи.

stance-waits = { $stance } (група ще не підтверджує)

stance-by-one = { $stance } (слова однієї людини з групи)

apart-moved = Продовжимо наодинці.

apart-ask = Що заважає пропозиції { $number }? Напишіть тут. Хто це прочитає: { $who }, і більше ніхто, з вашим іменем:

apart-ask-unnamed = Що заважає пропозиції { $number }? Напишіть тут. Хто це прочитає, не знаючи, від кого це: { $who }, і більше ніхто:

apart-coordinator = Фасилітатора, який міг би це прочитати, немає; прочитає координатор.

apart-not-read = Те, що ви щойно написали, ніхто не читає: у того, хто мав це прочитати, більше немає цієї ролі. Якщо це можуть читати інші, напишіть ще раз.

apart-deputy-reads = Тому це читає і { $deputy }. Якщо хочете, щоб це прочитав лише той, хто повернеться ({ $who }), натисніть кнопку, перш ніж писати.

apart-deputy-not = Це чекає на повернення ({ $who }), { $deputy } цього не читає. Заперечення все одно чинне.

apart-deputy-alone = Зараз це читає { $deputy } на заміні.

apart-noted-by = Дякуємо. Це читають лише: { $who }. Заперечення чинне, доки ви його не знімете, хоч би що ще сказали ви чи ваша група.

apart-first = Серед позицій, які читають усі, вашої поки немає. Щоб ніхто не вгадав, чиє це заперечення, там теж можна зайняти позицію, будь-яку: ваше заперечення лишається поруч із нею.

apart-told = Вам як фасилітатору: { $who } заперечує проти пропозиції { $number } і каже це лише вам. { $said }

apart-told-unnamed = Вам як фасилітатору: хтось заперечує проти пропозиції { $number } і не хоче називати себе. { $said }

apart-told-coordinator = Вам як координатору, бо фасилітатора для цього немає: { $who } заперечує проти пропозиції { $number } і каже це лише вам. { $said }

apart-told-coordinator-unnamed = Вам як координатору, бо фасилітатора для цього немає: хтось заперечує проти пропозиції { $number } і не хоче називати себе. { $said }

apart-nobody = Тут нема кому прочитати це наодинці: ви самі й автор пропозиції не рахуються. Можна сказати всім або лишити так.

apart-over = Цього заперечення проти пропозиції { $number } більше немає. Написане вами ніхто не прочитав.

apart-answered = { $who } як фасилітатор про ваше заперечення проти пропозиції { $number }: { $said }

apart-answered-coordinator = { $who } як координатор про ваше заперечення проти пропозиції { $number }: { $said }

apart-answer-noted = ✓ Це прочитає лише той, чиє це заперечення, якщо він ще тут.

apart-gone = Ваше заперечення проти пропозиції { $number }, висловлене наодинці, більше не діє. Поки пропозиція відкрита, його можна висловити знову.

apart-still = Тепер у вас є позиція щодо пропозиції { $number }, і це не заперечення. Заперечення, висловлене наодинці, лишається поруч із нею, і більше про нього ніхто не дізнається. Воно ще чинне?

apart-stands = Ваше заперечення проти пропозиції { $number } чинне. Поки пропозиція відкрита, його можна зняти тут.

apart-away-ask = Чи може { $deputy } теж прочитати ваше заперечення на пропозицію { $number }? Доки ви не скажете «так», читає його лише { $who } після повернення, і воно все одно чинне.

apart-deputy-told = ✓ Ваше заперечення на пропозицію { $number } читає і { $deputy }.

apart-deputy-stays = ✓ Ваше заперечення на пропозицію { $number } чинне, { $deputy } його не читає.

apart-round = Пропозицію { $number } тепер сказано інакше, починається коло { $round }. Заперечення, яке ви висловили наодинці, переходить разом із нею: воно діє і там, поки ви його не знімете, і ніхто не дізнається про нього більше, ніж досі. Воно ще чинне?

apart-round-ask = Пропозицію { $number } тепер сказано інакше, починається коло { $round }. Якщо щось досі заважає, напишіть це тут, як і раніше; доти ніхто нічого з цього не читає:

apart-round-told = Пропозицію { $number } тепер сказано інакше, починається коло { $round }. Те, що ви прочитали тут, переходить разом із нею і діє, поки його не зніме той, від кого воно. На це можна відповідати й далі.

apart-too-late = Пропозиція { $number } закрилася раніше, ніж ви написали, що їй заважає: ніхто нічого з цього не читає, і це не враховано. Якщо це ще важливо, фасилітатор може вислухати вас наодинці.

apart-told-back = Заперечення проти пропозиції { $number }, яке ви прочитали тут, знято.

proposal-is-closed = Пропозицію { $number } закрито: позиції більше не приймаються. /decisions показує, що з нею.

proposal-remind = Пропозиція { $number }, автор – { $who }: чекаємо, що думає ваша група. Термін: { $closes }.

proposal-remind-some = Пропозиція { $number }, автор – { $who }: висловилися ще не всі. Термін: { $closes }.

proposal-remind-you = Пропозиція { $number }, автор – { $who }: чекаємо, що думаєте ви. Термін: { $closes }.

proposal-remind-raised = Ваше заперечення відоме фасилітатору. Пропозиція { $number }, автор – { $who }. Поруч можна зайняти позицію, яку прочитають усі; так ніхто не вгадає, чиє це заперечення. Термін: { $closes }

proposal-extended = Пропозиція { $number }, автор – { $who }: більше часу дає { $by }. Новий термін: { $closes }.

proposal-extended-already = Пропозиція { $number } вже отримувала більше часу; удруге не можна.

proposal-amend-how = Дайте у відповідь пропозицію { $number } іншими словами: що – у першому рядку, чому – у наступних. Ви перевірите її, перш ніж її прочитають усі.

proposal-rewritten = Замість цього – інші слова: коло { $round }.

proposal-withdrawn = { $who } знімає пропозицію { $number }.

decision-passed = ✓ Вирішено: пропозицію { $number } ухвалено. Автор – { $who }.

decision-not-passed = Пропозицію { $number } у такому вигляді не ухвалено. Автор – { $who }.

decision-count = Згода: { $agree }. Із застереженням: { $concern }. Не заважаємо: { $aside }. Заперечення: { $object }. Утримання: { $abstain }. Не почуто: { $silent }.

decision-raised = Заперечення, відомі фасилітатору, тут без імен: { $count }. Вони можуть бути чиїми завгодно, є вище позиція чи немає.

decision-option = Це варіант { $number }, «за»: { $count }. { $what }
decision-option-had = Варіант { $number }, «за»: { $count }. { $what }

decision-replaced = Більше не діє. Замість нього – рішення { $number }, { DAY($day, year: 1) }: { $what }

decision-replaces = Замість рішення { $number }: { $what }

decision-why-quorum = Почуто замало: { $spoken }. Потрібно: { $count }.

decision-why-objection = Лишається заперечення.

decision-why-nobody = Ніхто не «за».

decision-why-short = Замало «за».

decision-why-tie = «За» і «проти» порівну.

decision-why-options = Жоден варіант явно не попереду інших.

decision-lead-yes = Так вирішує { $who }, вислухавши всіх.

decision-lead-no = { $who } вирішує, що ні, вислухавши всіх.

decision-lead-silent = За тиждень ніхто з координаторів не ухвалив рішення.

decision-lead-waits = Про пропозицію { $number } сказали всі; тепер вирішують координатори.

decision-lead-asked = Про пропозицію { $number } сказали всі. Що ви вирішуєте як координатори?

decision-next = Хто що робить тепер? Назвіть день, і всі пам’ятатимуть: /promise Принести список до п’ятниці

decision-review-set = { $who } просить повернутися до рішення { $number }. День: { DAY($day, year: 1) }

proposal-review-on = Якщо рішення буде ухвалено, повернемося до нього. День: { DAY($day, year: 1) }

decision-review-on = Повернемося до цього. День: { DAY($day, year: 1) }

decision-review-runs = Зараз ми до нього повертаємося; групи можуть висловитися, термін: { $closes }.

decision-reviewed = Перегляд: { DAY($day, year: 1) }. Чинне: { $holds }. Дещо змінилося: { $changed }. Більше не підходить: { $over }.

decision-reviewed-kept = Отже, все лишається як є.

decision-reviewed-changed = Поки нічого іншого не запропоновано; доти все лишається як є.

decision-reviewed-proposed = Замість нього запропоновано: пропозиція { $number }.

decision-reviewed-nobody = { DAY($day, year: 1) }: усіх спитали, чи воно ще годиться, і ніхто не висловився; усе лишається як є.

review-day-when = У який день до цього повернутися? Назвіть його у відповідь: «через 3 місяці», «12 травня».

review-day-early = Позиції приймаються, термін: { $closes }; повернутися до цього можна пізніше. Який день ви маєте на увазі?

decision-review-due = Час повернутися до рішення { $number } ({ DAY($day, year: 1) }): чи годиться воно й досі? Хто хоче іншого, пропонує це командою /propose.

review-holds = Рішення чинне

review-changed = Дещо змінилося

review-over = Більше не підходить

review-why = Що змінилося? Відпишіть кількома словами – усі прочитають їх своєю мовою.

review-ours-asked = Так ваша група каже про рішення { $number }? Це рахується, щойно «так» скаже ще хтось із вас; хто думає інакше, натискає своє під рішенням.

review-ours-asked-of = Так ваша група каже про рішення { $number }? Це рахується, щойно «так» скаже хтось із роллю «{ $role }»; хто думає інакше, натискає своє під рішенням.

review-ours-noted = ✓ Так ваша група каже про рішення { $number }: { $stance }.

review-told = Рішення { $number }, { $who }: { $stance } – { $said }

review-digest = Рішення { $number } переглянуто. Чинне: { $holds }. Дещо змінилося: { $changed }. Більше не підходить: { $over }. Не висловилися: { $silent }.

review-nudge = Невелике нагадування: рішення { $number } ще годиться? Хотілося б почути й вашу групу. Термін: { $closes }.

review-silent = Вам як фасилітатору: { $who } поки що не каже, чи годиться ще рішення { $number }. Чи не могли б ви спокійно запитати?

review-change-how = Дайте у відповідь те, що має діяти замість рішення { $number }: що – у першому рядку, чому – у наступних. Ви перевірите це, перш ніж прочитають усі, і всі побачать, що змінюється. Зараз воно звучить так:

decisions-title = Що запропоновано і що вирішено:

decisions-none = Поки нічого не запропоновано. Почати можна так: /propose Зустрічаємося щовівторка

decision-item-open = { $number }. { $who }, термін – { $closes }: { $what }

decision-item-again = { $number }. Ще годиться? Термін – { $closes }: { $what }

decision-item-passed = { $number }. ✓ { $day }: { $what }

decision-item-replaced = { $number }. ↷ { $day }, замість нього – рішення { $by }: { $what }

decision-item-not = { $number }. – { $day }, не вирішено: { $what }

button-put-to-all = Так, запропонувати всім

button-members-decide = Вирішує кожна людина

button-partners-decide = Вирішує кожна група

button-take-back = Зняти нашу позицію

button-ours = Так, ми так думаємо

button-no-words = Лишити так

button-facilitator-first = Спершу фасилітатору

button-facilitator-unnamed = Йому, без мого імені

button-coordinator-first = Спершу координатору

button-coordinator-unnamed = Йому, без мого імені

button-deputy-reads = Показати: { $deputy }

button-wait-for = Чекати: { $who }

button-objection-stands = Воно чинне

button-objection-back = Зняти моє заперечення

button-go-ahead = Ухвалити

button-not-ahead = Не ухвалювати

button-more-time = Більше часу

button-amend = Сказати інакше

button-propose-change = Запропонувати зміну

button-withdraw-it = Зняти пропозицію

button-review-quarter = Повернутися за 3 місяці

button-review-year = Повернутися за рік

button-review-day = Назвати день перегляду
