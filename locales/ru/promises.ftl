### What we say of promises: Russian. A promise is a word given freely: never an order, nor is lateness a fault.
### “who” and “whom” come undeclined, so they stand alone, behind a colon or “кому:”.

promise-quote = { $what }

promise-to-all = все партнёры

promise-by-when = К какому дню? Нажмите день или назовите его в ответ: «пятница», «9 марта», «через 2 недели».

promise-by-when-of = { $who }, к какому дню? Нажмите день или назовите его в ответ: «пятница», «9 марта», «через 2 недели».

promise-which-day = Какой день вы имеете в виду?

promise-sure = Обещает { $who }, кому: { $whom }. Срок: { DAY($due, year: 1) } Всё верно? Обещание начнёт действовать, когда вы подтвердите; тогда о нём узнают те, кому оно дано.

promise-sure-for = Вы спрашиваете, согласится ли { $who } это пообещать, кому: { $whom }. Срок: { DAY($due, year: 1) } Всё верно? Обещание начнёт действовать, только когда его примут.

promise-whom = Кому это обещание?

promise-which-one = Кому из них? Там это прочтёт только этот человек.

promise-noted = ✓ Обещание { $number }: { $who }, кому: { $whom }. Срок: { DAY($due, year: 1) } Я вовремя напомню.

promise-made = Обещание { $number }: { $who }, кому: { $whom }. Срок: { DAY($due, year: 1) }

promise-of-decision = По решению { $number }.

promise-proposed-sent = Я спрошу: { $who }. Обещание начнёт действовать, когда его примут.

promise-proposed = { $who }, { $by } спрашивает, не пообещаете ли вы это, кому: { $whom }. Срок: { DAY($due, year: 1) } Вы можете принять, назвать другой день или отказаться.

promise-proposed-over = { $who }, вам предлагали пообещать это. Предлагает: { $by }. Кому: { $whom }. Срок: { DAY($due, year: 1) } – этот день уже прошёл. Вы можете назвать другой день или отказаться.

promise-accept-with-day = Значит, срок – { DAY($day, year: 1) } Обещаете?

promise-accepted = ✓ { $who } берёт это на себя: обещание { $number }, срок: { DAY($due, year: 1) } Я вовремя напомню.

promise-declined = { $who } не берёт это на себя.

promise-dropped = Хорошо, оставим: ничего не обещано.

promise-as-it-was = Обещание { $number } остаётся прежним, срок: { DAY($due, year: 1) }

promise-reminder = { $who }, напоминание о вашем обещании, кому: { $whom }, срок: { $due }:

promise-for-deputy = { $deputy }, пока в отъезде { $who }: это обещано, кому: { $whom }, срок: { $due } Не могли бы вы этим заняться или договориться о другом дне?

promise-late = { $who }, срок этого обещания – { $due }. Если оно выполнено, нажмите «Готово»; если нужно больше времени, назовите новый срок; если что-то мешает, нажмите «Нужна помощь».

promises-reminder =
    { $count ->
        [one] { $who }, напоминание: у вас { $count } обещание.
        [few] { $who }, напоминание: у вас { $count } обещания.
        [many] { $who }, напоминание: у вас { $count } обещаний.
       *[other] { $who }, напоминание: у вас { $count } обещания.
    } Нажмите номер, чтобы увидеть, что с ним можно сделать:

reminders-together = { $who }, напоминания на сегодня. Нажмите номер, чтобы увидеть, что можно сделать:

reminder-item = { $mark } { $what }

reminder-roles = Роли и вклад вашей группы: всё ли ещё верно?

promise-item = { $number }. { $who }, кому: { $whom }, срок: { $due }: { $what }

promise-item-kept = { $number }. ✓ { $who }, кому: { $whom }: { $what }

promise-item-late = { $number }. { $who }, кому: { $whom }, срок прошёл ({ $due }): { $what }

promise-late-elsewhere = { $as }: { $who } пока не сообщает, что выполнено обещание { $number }, кому: { $whom } (срок: { $due }). Не могли бы вы спросить, чем помочь?

promises-late-elsewhere =
    { $as }: { $count ->
        [one] прошёл срок у { $count } обещания
        [few] прошёл срок у { $count } обещаний
        [many] прошёл срок у { $count } обещаний
       *[other] прошёл срок у { $count } обещания
    }. Не могли бы вы спросить, чем помочь?

promise-late-owed = Обещание { $number }, которое вам даёт { $who }, ещё открыто (срок: { $due }).

for-you-facilitator = Вам как фасилитатору

for-you-coordinator = Вам как координатору

for-you-role = Вам в роли «{ $role }»

promise-kept = ✓ Обещание { $number } выполнено, сообщает { $by }. Чьё оно: { $who }.

promise-kept-by = ✓ Обещание { $number } выполнено. Чьё оно: { $who }.

promise-what-to-show = Спасибо! Если есть что показать – снимок, документ, ссылку, – пришлите это в ответ на это сообщение.

promise-evidence = { $who } показывает, как выполнено обещание { $number }: { $said }

promise-evidence-noted = Спасибо, передаю дальше.

promise-is-it-done = Спасибо. Это хранится при обещании { $number }, где его найдут все, кого оно касается. Выполнено?

promise-not-yet = Обещание { $number } остаётся в силе, срок: { DAY($due, year: 1) } Присланное хранится при нём.

promise-shown = { $who } показывает к обещанию { $number }: { $said }

promise-show-which = К какому обещанию это относится? Пока оно не сохранено. Нажмите номер нужного обещания и пришлите это в ответ на то, что появится.

promise-new-day-when = Какой день вместо этого: { DAY($due, year: 1) }? Нажмите день или назовите его в ответ: «пятница», «9 марта», «через 2 недели».

promise-why-new-day = Значит, { DAY($day, year: 1) } Почему? Ответьте, пожалуйста, в двух словах: те, кого это касается, прочтут их вместе с новым сроком.

promise-new-day-sure = Новый срок: { DAY($day, year: 1) }, вместо прежнего: { DAY($due, year: 1) } Причина: { $reason }. Всё верно?

promise-moved = Обещание { $number }, чьё – { $who }. Новый срок: { DAY($day, year: 1) }, вместо прежнего: { DAY($before, year: 1) } Причина: { $reason }

promise-day-proposed = { $who }, { $by } предлагает другой срок для обещания { $number }: { DAY($day, year: 1) }, вместо прежнего: { DAY($due, year: 1) } Причина: { $reason } Это считается, только если вы согласны.

promise-day-declined = { $who } оставляет обещание { $number } как есть. Срок: { DAY($due, year: 1) }

promise-once-more = Ещё один раз, на случай если это прошло мимо:

promise-help = { $as }: { $who } просит помощи с обещанием { $number }, срок: { $due }. Свяжитесь, пожалуйста.

promise-help-called = { $by } просит помощи. Об этом знает ваш фасилитатор и больше никто.

promise-help-called-who = { $by } просит о помощи. Об этом знает только { $who }.

promise-help-waits = { $by } просит о помощи. { $who } прочтёт это по возвращении, и больше никто. Если ждать нельзя, обратитесь к партнёрам, которым доверяете.

promise-help-nobody = Пока нет фасилитатора, которому можно было бы сказать. Обратитесь, пожалуйста, к партнёру, которому вы доверяете.

promise-why-let-go = Почему от обещания можно отказаться? Ответьте, пожалуйста, в двух словах. Решают те, кому оно дано.

promise-let-go-asked = { $who } просит освободить от обещания { $number } (срок: { $due }). Причина: { $reason }

promise-let-go-asked-other = { $by } спрашивает, можно ли снять обещание { $number } ({ $who }, срок: { $due }). Причина: { $reason }

promise-let-go-waits = Просьба передана: { $whom }. Пока согласия нет, обещание остаётся в силе.

promise-let-go-agreed = ✓ { $who } соглашается отпустить это обещание. Жду остальных.

promise-let-go = Обещание { $number } снято с общего согласия. Чьё оно: { $who }. Причина: { $reason }

promise-not-let-go = { $who } просит всё же выполнить обещание { $number }. Оно остаётся в силе; назвать новый срок можно всегда.

promise-how = Что вы обещаете и к какому дню? Вот так: /promise Позвонить в школу до пятницы. Чтобы попросить об этом другого человека, ответьте на его слова командой /promise.

promise-not-of-private = Это сказано доверительно, поэтому не может стать обещанием, которое прочтут другие.

promise-unknown = Такого обещания здесь нет. /promises показывает, какие есть.

promise-of-others = Об этом может сказать { $who }.

promise-owed-to-others = Это решают те, кому дано обещание: { $whom }.

promise-day-over = { DAY($day, year: 1) } – этот день уже прошёл. Какой день вы имеете в виду?

promise-day-too-far = { DAY($day, year: 1) } – это очень нескоро. Какой день вы имеете в виду?

promise-day-unread = Какой это день? Вот так: пятница, 9 марта, 2027-03-09, через 2 недели.

promise-reply-how = Что с этим обещанием? Ответьте «готово», когда оно выполнено. /promises показывает все обещания, каждое с его кнопками.

promise-kept-already = Это уже выполнено, сообщает { $who }. Спасибо!

promise-let-go-already = Это обещание уже снято, так сообщает { $who }.

promise-declined-already = Этого обещания никто не дал, так сообщает { $who }. Кто всё же обещает это, пусть напишет с помощью /promise.

promise-not-now = С этим обещанием уже что-то изменилось. /promises показывает, как обстоят дела.

promise-day-being-named = { $who } как раз предлагает другой день. Если это ещё понадобится, попробуйте снова через час.

change-commitments = Меняется, когда напоминать об обещаниях и кто узнаёт, что срок прошёл.

button-new-day = Новый срок

button-propose-day = Предложить срок

button-leave-day = Оставить как есть

button-help = Нужна помощь

button-not-yet = Ещё нет

button-let-go = Снять обещание

button-never-mind = Ничего, оставим

button-accept = Беру на себя

button-decline = Нет, не сейчас

button-promise = Да, обещаю

button-propose = Да, спросить

button-sure = Да, всё верно

button-other-day = Другой день

button-alone = Обещаю только я

button-all = Обещаем мы все

button-whom = Кому?

button-one-person = Одному человеку

button-day = { $day }

button-agree-let-go = Да, отпустить

button-keep = Прошу выполнить

promises-mine-title = Ваши обещания

promises-owed-title = Что обещано вам

promises-ours-title = Что обещано между всеми нами

promises-pending-title = Что в ожидании

promises-mine-none = Открытых обещаний у вас нет. Дать обещание: /promise

promises-owed-none = Открытых обещаний вам нет.

promises-ours-none = Открытых обещаний нет.

promises-pending-none = В ожидании ничего нет: ни открытых обещаний, ни тех, что ждут согласия.

promises-pending-concerns = Открытые обращения у вас: { $count }. Посмотреть: /concern

promises-page = Страница { $page } из { $pages }

promises-partner-title = { $who }

promise-item-proposed = { $number }. { $who }, кому: { $whom }, срок: { $due }, ждёт согласия: { $what }

promise-item-pending =
    { $number }. { $who }, срок: { $due }{ $moved ->
        [0] {""}
       *[other] , переносов: { $moved }
    }: { $what }

promise-item-pending-late =
    { $number }. { $who }, срок прошёл ({ $due }), { $late } назад{ $moved ->
        [0] {""}
       *[other] , переносов: { $moved }
    }: { $what }

promise-waits = Обещание { $number } ждёт согласия: { $who }. Кому: { $whom }. Срок: { DAY($due, year: 1) }

promise-was-asked = Номер { $number }: об этом просили. Кого: { $who }. Кому: { $whom }. Срок: { DAY($due, year: 1) }

promise-owed-no-more = Этого больше никто не должен.

promise-waits-day = ⏳ Другой срок ({ $day }) ждёт ответа: { $who } (вопрос задан: { $asked }).

promise-waits-let-go = ⏳ Освобождение от обещания ждёт ответа: { $whom } (вопрос задан: { $asked }).

promise-made-of-it = Это уже обещание { $number }. /promises показывает, что с ним.

promises-pending-alone = Это я показываю только вам, в личной переписке.

promises-of-another = Это чужой список. Ваш показывает /promises.

digest-promise-kept = ✓ Обещано и выполнено – { $who }: { $what }

digest-promise-open = ○ Обещание – { $who }, срок: { $due }: { $what }

button-make-promise = Сделать обещанием

button-page-back = Назад

button-page-on = Дальше

button-promises-mine = Мои

button-promises-owed = Данные нам

button-promises-ours = Общие
