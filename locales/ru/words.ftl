### What we understand, and the small marks around other people's words: Russian.
### Words are told apart without case, accents or vowel marks (so ё is е, and й is и); a command is one word, without a blank.

## Marks

original-line = ({ $language }: { $said })

original-line-through = ({ $language }, через { $through }: { $said })

corrected-line = ({ $language }, исправлено – { $who }: { $said })

checked-line = ({ $language }, проверено – { $who }: { $said })

corrected-in-part-line = ({ $language }: исправлено отчасти – { $who })

after-correction-line = ({ $language }: по образцу исправления – { $who })

untranslated-unreachable = ({ $language }: без перевода; переводчик не отвечает)

untranslated-not-sure = ({ $language }: без перевода; ни один перевод не был надёжным)

untranslated-forbidden = ({ $language }: без перевода; видеть это не разрешено ни одному переводчику)

untranslated-ceiling = ({ $language }: без перевода; отпущенное на этот месяц исчерпано)

untranslated-unable = ({ $language }: без перевода; здесь нет подходящего переводчика)

## Lengths of time

span-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }

span-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }

span-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }

span-both = { $more } и { $less }

moment-beside = { $here }, там { $there }

## Answers

yes-words = да, ага, угу, конечно, хорошо, ладно, верно, давайте, ок, окей, да пожалуйста, да конечно, так точно, согласен, согласна, разумеется, точно

no-words = нет, не, неа, нет ещё, ещё нет, пока нет, совсем нет, никогда, нету, ни разу

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = спасибо, спасибо большое, большое спасибо, пожалуйста, извините
greeting-words = привет, здравствуйте, добрый день, доброе утро, добрый вечер, здравствуй, как дела

skip-words = пропустить, пропуск, пропускаю, пропускаем, пропусти, пас

later-words = позже, потом, попозже, не сейчас, спроси позже

cry-words = помогите, помоги, помощь, на помощь, нужна помощь, мне нужна помощь, нам нужна помощь, спасите, спаси, караул

position-agree-words = согласен, согласна, согласны, я согласен, я согласна, мы согласны, согласие, за, я за, мы за, поддерживаю, поддерживаем

position-concern-words = согласен с опасением, согласна с опасением, согласны с опасением, согласие с опасением, согласен с оговоркой, согласна с оговоркой, согласны с оговоркой

position-aside-words = не мешаю, не мешаем, я не мешаю, мы не мешаем, отхожу в сторону, отходим в сторону

position-object-words = возражаю, возражаем, я возражаю, мы возражаем, возражение, против, я против, мы против, не согласен, не согласна, не согласны, я не согласен, я не согласна, мы не согласны

position-abstain-words = воздерживаюсь, воздерживаемся, я воздерживаюсь, мы воздерживаемся, воздержусь, воздержимся, воздержание

until-words = до, по, к, ко, на, в, во

starting-words = с, со, от, между

number-turning-words = десяток, десятка, десятков, сотня, сотни, сотен, сотню, тыс, тысяча, тысячи, тысяч, тысячу, тыща, тыщи, тыщ, тыщу, млн, миллион, миллиона, миллионов, млрд, миллиард, миллиарда, миллиардов, трлн, триллион, триллиона, триллионов, дюжина, дюжины, дюжин, минус …

zero-words = ноль, нуль

out-of-words = из

promised-to-words = для …, кому: …

towards-words = цель: …, к цели …, для цели …, ради цели …

review-day-words = пересмотр: …, пересмотр …, пересмотреть …, вернуться: …, вернуться …, вернуться к этому …, вернёмся …, вернемся …

today-words = сегодня

tomorrow-words = завтра, завтрашний день, завтрашнего дня, завтрашнему дню

me-words = я, мне, меня, мой, моё

whole-words = все, всех, группа, группы, партнёр

on-words = вкл, включить, включи, да

off-words = выкл, выключить, выключи, нет

back-words = снова здесь, вернулся, вернулась, вернулись, я вернулся, я вернулась, мы вернулись, на связи

translators-own-server-words = свой сервер, наш сервер

translators-nobody-words = никто

schedule-at-words = в, время

schedule-on-words = во, по, день, дни

schedule-every-words = каждый, каждую, каждое, каждые, раз в

schedule-zone-words = пояс, часовой пояс, зона

digest-week-words = еженедельно, каждую неделю

digest-month-words = ежемесячно, каждый месяц

voice-women-words = женщины, женщин, девушки

voice-youth-words = молодёжь, молодежь, молодые

voice-elders-words = пожилые люди, пожилые

voice-disability-words = люди с инвалидностью

voice-displaced-words = переселенцы, беженцы

place-weekend-words = выходные, выходной, выходные дни

place-no-holidays-words = без праздников, без праздничных дней, нет праздников

manner-direct-words = a, а, первое, первый

manner-gentle-words = b, б, в, второе, второй

show-ca-gregory-words = григорианский, григорианский календарь

show-ca-persian-words = персидский, персидский календарь

show-ca-islamic-umalqura-words = исламский, исламский календарь, мусульманский

show-nu-latn-words = латинские, латинские цифры, обычные цифры

show-nu-arab-words = арабские, арабские цифры

show-nu-arabext-words = персидские, персидские цифры

show-nu-mymr-words = бирманские, бирманские цифры

unit-day-words = день, дня, дней, дни

unit-week-words = неделя, неделю, недели, недель

unit-month-words = месяц, месяца, месяцев, месяцы

unit-year-words = год, года, лет, годы

unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

command-start = начать, старт, начало

command-join = присоединиться, вступить

command-invite = пригласить, приглашение

command-protocols = протоколы, протокол

command-adopt = принять, ввести

command-agree = согласиться, согласны, согласие, согласен, согласна

command-preview = просмотр, предпросмотр

command-schedule = расписание

command-pause = пауза, приостановить

command-resume = продолжить, возобновить

command-now = сейчас

command-rhythm = ритм

rhythm-crisis-words = кризис

rhythm-normal-words = обычный, обычно

command-checkin = перекличка, заранее, ответить

command-role = роль

command-partners = партнёры

command-partner = партнёр

command-language = язык, языки

command-translators = переводчики, перевод

command-place = место, город, пояс

command-quiet = тишина, тихо

command-manner = тон, манера

command-away = отсутствие, отпуск, отъезд, вернулся

command-done = готово, сделано, выполнено

command-later = позже, потом

command-skip = пропустить, пропуск

command-original = оригинал, подлинник

command-fix = исправить

command-withdraw = забрать, отозвать

command-threads = ветки, ветка

command-polls = опросы, опрос

command-show = вид, цифры

command-term = термин

command-review = вычитка

command-terms = термины, глоссарий

command-corrections = исправления

command-link = связать, привязать

command-unlink = отвязать

command-unclear = непонятно, неясно

command-promise = обещание, обещать, обещаю

command-promises = обещания, обязательства

command-pending = ожидает, незавершённое

command-mediate = посредничество

command-morning = утро

command-say = сказать, объявить

command-nudge = привет, весточка

command-note = заметка

command-handover = передача

command-digest = сводка

command-propose = предложить, предложение

command-decisions = решения, решение

command-goal = цель

command-goals = цели

command-measure = замер, показатель

command-reliability = надёжность

command-voices = голоса

command-speaksfor = говорю-за

command-roles = роли, вклад

command-concern = беспокойство, тревога

command-status = статус, состояние, обзор

command-help = помощь, справка

command-sos = спасите, срочно

command-leave = выйти, уйти

command-remove = убрать

command-mydata = моиданные, мои-данные

command-forget = забыть, удалить

command-keep = хранить, хранение

command-search = поиск, найти

command-export = экспорт, отчёт

command-calendar = календарь

command-chart = диаграмма, график

## The menu: what a command does, at most 80 characters.

about-help = Что я умею и как

about-sos = Позвать на помощь сразу, в любое время

about-status = Как обстоят дела

about-done = Отметить порученное вам как сделанное

about-later = Спросить вас позже

about-skip = Пропустить этот вопрос

about-original = Показать сообщение так, как оно было написано

about-fix = Исправить перевод ответом на него

about-unclear = Сказать, что сообщение непонятно, ответив на него

about-withdraw = Забрать свои слова назад, ответив на них

about-away = Сказать, до какого дня вас не будет

about-language = Выбрать язык, на котором я здесь говорю

about-promise = Пообещать что-то к определённому дню

about-promises = Показать обещания: ваши, данные вам, общие

about-pending = Фасилитатору: что открыто, просрочено, ждёт согласия

about-mediate = Фасилитаторам: спросить две стороны отдельно

about-morning = Выбрать, когда утром читать, что ждёт

about-say = Сказать что-то всем группам или некоторым

about-nudge = Написать доброе слово тем, кто молчит

about-note = Записать что-то о партнёре, только для себя

about-handover = Передать роль фасилитатора другому человеку

about-remove = Больше не считать кого-то

about-digest = Показать, что было с последней сводки

about-propose = Предложить то, что решают все вместе

about-decisions = Показать предложения и решения

about-search = Искать во всём, что сказано, обещано и решено

about-concern = Сказать одному фасилитатору, что вас беспокоит
about-goal = Поставить общую цель

about-goals = Увидеть цели и как далеко мы продвинулись

about-measure = Добавить число к цели

about-reliability = Увидеть, как выполняются ответы и обещания

about-voices = Показать фасилитаторам, кого слышно и кого спросить первым

about-speaksfor = Сказать, за кого вы ещё говорите: за женщин, молодёжь…

about-roles = Увидеть, кто что делает и вносит, или назвать вклад своей группы

about-checkin = Ответить на следующую перекличку заранее

about-protocols = Посмотреть протоколы на выбор

about-preview = Посмотреть, о чём и когда будут спрашивать

about-partners = Посмотреть, кто участвует

about-partner = Сказать, за кого вы говорите в общем чате

about-place = Посмотреть или изменить город, праздники и выходные группы

about-quiet = Посмотреть или изменить тихие часы группы

about-manner = Выбрать, как я говорю с вашей группой

about-translators = Посмотреть или выбрать, кто переводит написанное

about-adopt = Предложить протокол всем партнёрам

about-schedule = Посмотреть или изменить дни и часы

about-pause = Поставить протокол на паузу

about-resume = Снять протокол с паузы

about-now = Задать вопросы переклички сейчас

about-rhythm = Показать, какой ритм действует, начать или закончить кризисный

about-role = Посмотреть или дать роли

about-invite = Получить код, чтобы пригласить партнёра

about-threads = Собирать здесь каждую перекличку в отдельной ветке

about-polls = Показывать здесь варианты ответа как опросы

about-terms = Показать термины и их переводы

about-corrections = Показать, что исправлено в переводах

about-term = Задать, как переводить термин

about-review = Просмотреть переводы протоколов

about-link = Связать вас с вашей учётной записью на другой платформе

about-unlink = Знать вас только по этой учётной записи

about-join = Присоединиться по коду приглашения

about-start = Создать партнёрство по коду

about-leave = Выйти из партнёрства

about-mydata = Получить лично всё, что о вас хранится

about-forget = Стереть всё, что о вас хранится

about-keep = Сколько хранятся слова

about-export = То, что могут читать все: таблица или отчёт

about-calendar = Ваши сроки для программы-календаря

about-chart = Как достигается цель, картинкой
