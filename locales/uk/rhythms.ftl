### What the rhythms of a protocol are called, and what a changed one is announced with: Ukrainian.
### Lengths of time stay in the nominative: “раз на”, a colon or a dash stands before them.

schedule-which-day = Якого дня? Назвіть його разом із ритмом, ось так: { $example }

## How often something comes round, within a sentence

rhythm-every-day =
    { $count ->
        [1] щодня
        [one] раз на { $count } день
        [few] раз на { $count } дні
        [many] раз на { $count } днів
       *[other] раз на { $count } дня
    }
rhythm-every-weekday =
    { $count ->
        [1] кожного робочого дня
        [one] раз на { $count } робочий день
        [few] раз на { $count } робочі дні
        [many] раз на { $count } робочих днів
       *[other] раз на { $count } робочого дня
    }
rhythm-every-week =
    { $count ->
        [1] щотижня
        [one] раз на { $count } тиждень
        [few] раз на { $count } тижні
        [many] раз на { $count } тижнів
       *[other] раз на { $count } тижня
    }
rhythm-every-month =
    { $count ->
        [1] щомісяця
        [one] раз на { $count } місяць
        [few] раз на { $count } місяці
        [many] раз на { $count } місяців
       *[other] раз на { $count } місяця
    }
rhythm-every-quarter =
    { $count ->
        [1] щокварталу
        [one] раз на { $count } квартал
        [few] раз на { $count } квартали
        [many] раз на { $count } кварталів
       *[other] раз на { $count } кварталу
    }
rhythm-every-year =
    { $count ->
        [1] щороку
        [one] раз на { $count } рік
        [few] раз на { $count } роки
        [many] раз на { $count } років
       *[other] раз на { $count } року
    }
rhythm-on = { $every } ({ $days })
rhythm-nth-weekday =
    { $day ->
        [wednesday] { $nth ->
            [-1] остання { $day }
            [1] перша { $day }
            [2] друга { $day }
            [3] третя { $day }
           *[other] четверта { $day }
        }
        [friday] { $nth ->
            [-1] остання { $day }
            [1] перша { $day }
            [2] друга { $day }
            [3] третя { $day }
           *[other] четверта { $day }
        }
        [saturday] { $nth ->
            [-1] остання { $day }
            [1] перша { $day }
            [2] друга { $day }
            [3] третя { $day }
           *[other] четверта { $day }
        }
        [sunday] { $nth ->
            [-1] остання { $day }
            [1] перша { $day }
            [2] друга { $day }
            [3] третя { $day }
           *[other] четверта { $day }
        }
       *[other] { $nth ->
            [-1] останній { $day }
            [1] перший { $day }
            [2] другий { $day }
            [3] третій { $day }
           *[other] четвертий { $day }
        }
    }
rhythm-working-day =
    { $nth ->
        [-1] останній робочий день
       *[other] { $nth }-й робочий день
    }
rhythm-day-of-month =
    { $nth ->
        [-1] останній день
       *[other] { $nth }-е число
    }
rhythm-of-rule = за правилом { $rule }
rhythm-after-start = рахуючи від вашого початку: { $lengths }
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = лише в ці дні: { $days }
rhythm-dates =
    { $count ->
        [1] в один призначений день
       *[other] у призначені дні, усього { $count }
    }
rhythm-at-own-clock = { $rhythm }, о { $hour } за місцевим часом кожної групи
rhythm-at-clock-of = { $rhythm }, о { $hour } за часом { $zone }
rhythm-from = { $rhythm }; перший день – { DAY($day, year: 1) }
rhythm-until = { $rhythm }; останній день – { DAY($day, year: 1) }
rhythm-after-checkin = після підсумку «{ $checkin }», термін – { $length }

## The schedule

schedule-paused-title = { $title }, версія { $version } – на паузі
schedule-paused = Ні про що з цього не питатимуть, поки координатор не зніме паузу командою /resume.
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id }: { $rhythm }
schedule-duty-rests = { $id }: { $does } – { $rhythm }
schedule-as-it-is = «{ $said }» і так приходить саме в цей час: { $rhythm }.

## What a changed protocol is announced with, a line each

change-name = ~ тепер називається: { $what } (до цього: { $before })
change-when = ~ { $what }: тепер в інший час: { $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what }: у свята й дні відпочинку пропускається
        [next-working-day] ~ { $what }: зі свят і днів відпочинку переноситься на наступний робочий день
       *[other] ~ { $what }: приходить і у свята, і в дні відпочинку
    }
change-asks = ~ { $what }: тепер питаємо по одному разу в кожній групі: { $role }
change-asks-each = ~ { $what }: тепер питаємо кожну людину особисто: { $role }
change-open-for = ~ { $what }: відповіді приймаються стільки часу: { $length }
change-reminders = ~ { $what }: нагадування приходять в інший час або не приходять зовсім
change-silence = ~ { $what }: якщо хтось не відповідає, про це дізнається { $role }
change-silence-urgent = ~ { $what }: якщо хтось не відповідає, про це навіть у тихі години дізнається { $role }
change-late = ~ { $what }: змінюється, хто й коли дізнається про запізнення
change-digest =
    { $role ->
        [everyone] ~ { $what }: підсумок отримують усі
       *[other] ~ { $what }: підсумок отримує { $role }
    }
change-question-new = + { $what }, нове запитання: { $question }
change-question-gone = – { $what }, про це більше не питаємо: { $question }
change-question-reworded = ~ { $what }, тепер такими словами: { $question }
change-question-unworded = Поки ніким не сформульовано наново: { $languages }. Там питання перекладає машина, з позначкою, або воно лишається таким, як написано, доки хтось не знайде слова.
change-question-before = Досі: { $question }
change-question-answers = ~ { $what }, відповідати тепер треба інакше: { $question }
change-question-private = ~ { $what }, відповідь читає лише ця роль ({ $role }): { $question }
change-question-public = ~ { $what }, відповідь читають усі партнери: { $question }
change-question-unnamed = ~ { $what }, відповіді показуємо без імен: { $question }
change-question-named = ~ { $what }, відповіді показуємо з іменами: { $question }
change-questions-order = ~ { $what }: запитання йдуть в іншому порядку
change-duty-role = ~ { $what }: тепер це робить роль: { $role }
change-purpose = ~ для чого це: { $purpose }
change-role-new = + нова роль «{ $role }»: { $does }
change-role-gone = – більше немає ролі «{ $role }»
change-role = ~ роль «{ $role }»: { $does }
change-agreements = ~ змінюються наші домовленості. Тепер вони такі:
change-agreements-none = – домовленостей більше немає
change-decisions = ~ змінюється те, як партнери вирішують разом
change-review = ~ коли ми знову дивимося на протокол: { $rhythm }
change-review-none = – сам собою протокол більше не переглядається
change-languages = ~ те саме, але написано іншими мовами
change-none = Відрізняється лише номер версії.

## A proposal that a newer one replaces

proposal-replaced = { $who } пропонує нову версію: «{ $title }» (версія { $version }). Вона стане на місце тієї, що чекає на згоду. Що в ній інакше:
proposal-is-gone = Ця пропозиція поступилася місцем новій версії. Будь ласка, погляньте на неї.
proposal-agree-anew = { $who }: згода стосується попередньої версії. Якщо підходить і ця, підтвердьте її, будь ласка, ще раз.
