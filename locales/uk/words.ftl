### What we understand, and the small marks around other people's words: Ukrainian.
### Words are told apart without case, accents or vowel marks (so ї is і, and й is и); a command is one word, without a blank.

## Marks

original-line = ({ $language }: { $said })

original-line-through = ({ $language }, через { $through }: { $said })

corrected-line = ({ $language }, виправлено – { $who }: { $said })

checked-line = ({ $language }, перевірено – { $who }: { $said })

corrected-in-part-line = ({ $language }: виправлено частково – { $who })

after-correction-line = ({ $language }: за зразком виправлення – { $who })

untranslated-unreachable = ({ $language }: без перекладу; перекладач не відповідає)

untranslated-not-sure = ({ $language }: без перекладу; жоден переклад не був надійним)

untranslated-forbidden = ({ $language }: без перекладу; бачити це не дозволено жодному перекладачеві)

untranslated-ceiling = ({ $language }: без перекладу; відпущене на цей місяць вичерпано)

untranslated-unable = ({ $language }: без перекладу; тут немає відповідного перекладача)

## Lengths of time

span-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }

span-hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }

span-minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }

span-both = { $more } і { $less }

moment-beside = { $here }, там { $there }

## Answers

yes-words = так, ага, авжеж, звісно, звичайно, гаразд, добре, еге ж, ок, окей, так будь ласка, так звичайно, угу, згоден, згодна, точно, атож

no-words = ні, не, нє, ще ні, поки ні, зовсім ні, ніколи, нема, немає

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = дякую, щиро дякую, дуже дякую, будь ласка, вибачте
greeting-words = привіт, вітаю, добрий день, доброго дня, доброго ранку, добрий вечір, як справи

skip-words = пропустити, пропуск, пропускаю, пропускаємо, пас

later-words = пізніше, потім, згодом, не зараз, спитай пізніше

cry-words = допоможіть, допоможи, допомога, на допомогу, потрібна допомога, мені потрібна допомога, нам потрібна допомога, рятуйте, врятуйте, ґвалт

position-agree-words = згоден, згодна, згодні, я згоден, я згодна, ми згодні, згода, за, я за, ми за, погоджуюся, погоджуюсь, погоджуємося, погоджуємось, підтримую, підтримуємо

position-concern-words = згоден із застереженням, згодна із застереженням, згодні із застереженням, згода із застереженням

position-aside-words = не заважаю, не заважаємо, я не заважаю, ми не заважаємо, відходжу вбік, відходимо вбік

position-object-words = заперечую, заперечуємо, я заперечую, ми заперечуємо, заперечення, проти, я проти, ми проти, не згоден, не згодна, не згодні, я не згоден, я не згодна, ми не згодні

position-abstain-words = утримуюся, утримуюсь, утримуємося, утримуємось, я утримуюся, я утримуюсь, ми утримуємося, утримання

until-words = до, по, к, на, в, у

starting-words = з, із, зі, від, між

number-turning-words = десяток, десятки, десятків, сотня, сотні, сотень, сотню, тис, тисяча, тисячі, тисяч, тисячу, тищ, млн, мільйон, мільйони, мільйона, мільйонів, млрд, мільярд, мільярди, мільярда, мільярдів, трлн, трильйон, трильйони, трильйонів, дюжина, дюжини, дюжин, мінус …

zero-words = нуль, ноль

out-of-words = з, із

promised-to-words = для …, кому: …

towards-words = ціль: …, мета: …, до цілі …, для цілі …, заради цілі …

review-day-words = перегляд: …, перегляд …, переглянути …, повернутися: …, повернутися …, повернутися до цього …, повернемося …

today-words = сьогодні

tomorrow-words = завтра, завтрашній день, завтрашнього дня

me-words = я, мені, мене, мій, моє

whole-words = усі, всі, усіх, всіх, група, групи, партнер

on-words = увімк, увімкнути, ввімкнути, увімкни, так

off-words = вимк, вимкнути, вимкни, ні

back-words = знову тут, повернувся, повернулася, повернулась, повернулися, повернулись, на зв'язку

translators-own-server-words = свій сервер, наш сервер

translators-nobody-words = ніхто

schedule-at-words = о, об, час

schedule-on-words = у, в, день, дні

schedule-every-words = кожен, кожний, кожну, кожне, кожні, кожного, раз на

schedule-zone-words = пояс, часовий пояс, зона

digest-week-words = щотижня, кожного тижня

digest-month-words = щомісяця, кожного місяця

voice-women-words = жінки, жінок, дівчата

voice-youth-words = молодь

voice-elders-words = літні люди

voice-disability-words = люди з інвалідністю

voice-displaced-words = переселенці, біженці

place-weekend-words = вихідні, вихідний, вихідні дні

place-no-holidays-words = без свят, без святкових днів, немає свят

manner-direct-words = a, а, перше, перший

manner-gentle-words = b, б, в, друге, другий

show-ca-gregory-words = григоріанський, григоріанський календар

show-ca-persian-words = перський, перський календар

show-ca-islamic-umalqura-words = ісламський, ісламський календар, мусульманський

show-nu-latn-words = латинські, латинські цифри, звичайні цифри

show-nu-arab-words = арабські, арабські цифри

show-nu-arabext-words = перські, перські цифри

show-nu-mymr-words = бірманські, бірманські цифри

unit-day-words = день, дня, дні, днів

unit-week-words = тиждень, тижня, тижні, тижнів

unit-month-words = місяць, місяця, місяці, місяців

unit-year-words = рік, року, роки, років

unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

command-start = почати, початок, старт

command-join = приєднатися, долучитися

command-invite = запросити, запрошення

command-protocols = протоколи, протокол

command-adopt = прийняти, ухвалити

command-agree = погодитися, згода, згодні, згоден, згодна

command-preview = перегляд, попередній-перегляд

command-schedule = розклад

command-pause = пауза, призупинити

command-resume = продовжити, відновити

command-now = зараз

command-rhythm = ритм

rhythm-crisis-words = криза

rhythm-normal-words = звичайний, звичайно

command-checkin = перекличка, заздалегідь, відповісти

command-role = роль

command-partners = партнери

command-partner = партнер

command-language = мова, мови

command-translators = перекладачі, переклад

command-place = місце, місто, пояс

command-quiet = тиша, тихо

command-manner = тон, манера

command-away = відсутність, відпустка, повернувся

command-done = готово, зроблено, виконано

command-later = пізніше, потім

command-skip = пропустити, пропуск

command-original = оригінал

command-fix = виправити

command-withdraw = забрати, відкликати

command-threads = гілки, гілка

command-polls = опитування

command-show = вигляд, цифри

command-term = термін

command-review = вичитка

command-terms = терміни, глосарій

command-corrections = виправлення

command-link = поєднати, сполучити

command-unlink = відокремити, розлучити

command-unclear = незрозуміло, неясно

command-promise = обіцянка, обіцяти, обіцяю

command-promises = обіцянки, обіцяне

command-pending = очікує, незавершене

command-mediate = посередництво

command-morning = ранок

command-say = сказати, оголосити

command-nudge = привіт, звістка

command-note = нотатка

command-handover = передача

command-digest = зведення

command-propose = запропонувати, пропозиція

command-decisions = рішення

command-goal = мета, ціль

command-goals = цілі

command-measure = вимір, показник

command-reliability = надійність

command-voices = голоси

command-speaksfor = говорю-за

command-roles = ролі, внесок

command-concern = занепокоєння, тривога

command-status = статус, стан, огляд

command-help = допомога, довідка

command-sos = рятуйте, терміново

command-leave = вийти, піти

command-remove = прибрати

command-mydata = моїдані, мої-дані

command-forget = забути, видалити

command-keep = зберігати, зберігання

command-search = пошук, знайти

command-export = експорт, звіт

command-calendar = календар

command-chart = діаграма, графік

## The menu: what a command does, at most 80 characters.

about-help = Що я вмію і як

about-sos = Покликати на допомогу одразу, о будь-якій порі

about-status = Як ідуть справи

about-done = Позначити доручене вам як зроблене

about-later = Запитати вас пізніше

about-skip = Пропустити це запитання

about-original = Показати повідомлення так, як його було написано

about-fix = Виправити переклад відповіддю на нього

about-unclear = Сказати, що повідомлення незрозуміле, у відповідь

about-withdraw = Забрати свої слова назад, відповівши на них

about-away = Сказати, до якого дня вас не буде

about-language = Вибрати мову, якою я тут говорю

about-promise = Пообіцяти щось до певного дня

about-promises = Показати обіцянки: ваші, дані вам, спільні

about-pending = Фасилітатору: що відкрито, прострочено, чекає на згоду

about-mediate = Фасилітаторам: запитати дві сторони окремо

about-morning = Вибрати, коли вранці читати, що чекає

about-say = Сказати щось усім групам або деяким

about-nudge = Написати добре слово тим, хто мовчить

about-note = Записати щось про партнера, лише для себе

about-handover = Передати роль фасилітатора іншій людині

about-remove = Більше не враховувати когось

about-digest = Показати, що було від останнього зведення

about-propose = Запропонувати те, що вирішують усі разом

about-decisions = Показати пропозиції та рішення

about-search = Шукати в усьому, що сказано, обіцяно й вирішено

about-concern = Сказати лише фасилітатору, що вас непокоїть
about-goal = Поставити спільну мету

about-goals = Побачити цілі і як далеко ми просунулися

about-measure = Додати число до мети

about-reliability = Побачити, як виконуються відповіді й обіцянки

about-voices = Показати фасилітаторам, кого чути і кого запитати першим

about-speaksfor = Сказати, за кого ви ще говорите: за жінок, молодь…

about-roles = Побачити, хто що робить і вносить, або назвати внесок своєї групи

about-checkin = Відповісти на наступну перекличку заздалегідь

about-protocols = Переглянути протоколи на вибір

about-preview = Переглянути, про що й коли питатимуть

about-partners = Переглянути, хто бере участь

about-partner = Сказати, за кого ви говорите в спільному чаті

about-place = Переглянути або змінити місто, свята й вихідні групи

about-quiet = Переглянути або змінити тихі години групи

about-manner = Вибрати, як я говорю з вашою групою

about-translators = Переглянути або вибрати, хто перекладає написане

about-adopt = Запропонувати протокол усім партнерам

about-schedule = Переглянути або змінити дні й години

about-pause = Поставити протокол на паузу

about-resume = Зняти протокол із паузи

about-now = Поставити запитання переклички зараз

about-rhythm = Показати, який ритм діє, почати або закінчити кризовий

about-role = Переглянути або дати ролі

about-invite = Отримати код, щоб запросити партнера

about-threads = Збирати тут кожну перекличку в окремій гілці

about-polls = Показувати тут варіанти відповіді як опитування

about-terms = Показати терміни та їхні переклади

about-corrections = Показати, що виправлено в перекладах

about-term = Задати, як перекладати термін

about-review = Переглянути переклади протоколів

about-link = Пов’язати вас із вашим записом на іншій платформі

about-unlink = Знати вас лише за цим обліковим записом

about-join = Приєднатися за кодом запрошення

about-start = Створити партнерство за кодом

about-leave = Вийти з партнерства

about-mydata = Отримати особисто все, що про вас зберігається

about-forget = Стерти все, що про вас зберігається

about-keep = Скільки зберігаються слова

about-export = Те, що можуть читати всі: таблиця чи звіт

about-calendar = Ваші терміни для програми-календаря

about-chart = Як досягається мета, картинкою
