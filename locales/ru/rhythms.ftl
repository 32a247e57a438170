### What the rhythms of a protocol are called, and what a changed one is announced with: Russian.
### Lengths of time stay in the nominative: “раз в”, a colon or a dash stands before them.

schedule-which-day = В какой день? Назовите его вместе с ритмом, вот так: { $example }

## How often something comes round, within a sentence

rhythm-every-day =
    { $count ->
        [1] каждый день
        [one] раз в { $count } день
        [few] раз в { $count } дня
        [many] раз в { $count } дней
       *[other] раз в { $count } дня
    }
rhythm-every-weekday =
    { $count ->
        [1] каждый рабочий день
        [one] раз в { $count } рабочий день
        [few] раз в { $count } рабочих дня
        [many] раз в { $count } рабочих дней
       *[other] раз в { $count } рабочего дня
    }
rhythm-every-week =
    { $count ->
        [1] каждую неделю
        [one] раз в { $count } неделю
        [few] раз в { $count } недели
        [many] раз в { $count } недель
       *[other] раз в { $count } недели
    }
rhythm-every-month =
    { $count ->
        [1] каждый месяц
        [one] раз в { $count } месяц
        [few] раз в { $count } месяца
        [many] раз в { $count } месяцев
       *[other] раз в { $count } месяца
    }
rhythm-every-quarter =
    { $count ->
        [1] каждый квартал
        [one] раз в { $count } квартал
        [few] раз в { $count } квартала
        [many] раз в { $count } кварталов
       *[other] раз в { $count } квартала
    }
rhythm-every-year =
    { $count ->
        [1] каждый год
        [one] раз в { $count } год
        [few] раз в { $count } года
        [many] раз в { $count } лет
       *[other] раз в { $count } года
    }
rhythm-on = { $every } ({ $days })
rhythm-nth-weekday =
    { $day ->
        [sunday] { $nth ->
            [-1] последнее { $day }
            [1] первое { $day }
            [2] второе { $day }
            [3] третье { $day }
           *[other] четвёртое { $day }
        }
        [wednesday] { $nth ->
            [-1] последняя { $day }
            [1] первая { $day }
            [2] вторая { $day }
            [3] третья { $day }
           *[other] четвёртая { $day }
        }
        [friday] { $nth ->
            [-1] последняя { $day }
            [1] первая { $day }
            [2] вторая { $day }
            [3] третья { $day }
           *[other] четвёртая { $day }
        }
        [saturday] { $nth ->
            [-1] последняя { $day }
            [1] первая { $day }
            [2] вторая { $day }
            [3] третья { $day }
           *[other] четвёртая { $day }
        }
       *[other] { $nth ->
            [-1] последний { $day }
            [1] первый { $day }
            [2] второй { $day }
            [3] третий { $day }
           *[other] четвёртый { $day }
        }
    }
rhythm-working-day =
    { $nth ->
        [-1] последний рабочий день
       *[other] { $nth }-й рабочий день
    }
rhythm-day-of-month =
    { $nth ->
        [-1] последний день
       *[other] { $nth }-е число
    }
rhythm-of-rule = по правилу { $rule }
rhythm-after-start = считая от вашего начала: { $lengths }
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = только в эти дни: { $days }
rhythm-dates =
    { $count ->
        [1] в один назначенный день
       *[other] в назначенные дни, всего { $count }
    }
rhythm-at-own-clock = { $rhythm }, в { $hour } по местному времени каждой группы
rhythm-at-clock-of = { $rhythm }, в { $hour } по времени { $zone }
rhythm-from = { $rhythm }; первый день – { DAY($day, year: 1) }
rhythm-until = { $rhythm }; последний день – { DAY($day, year: 1) }
rhythm-after-checkin = после сводки «{ $checkin }», срок – { $length }

## The schedule

schedule-paused-title = { $title }, версия { $version } – на паузе
schedule-paused = Ни о чём из этого не спросят, пока координатор не снимет паузу командой /resume.
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id }: { $rhythm }
schedule-duty-rests = { $id }: { $does } – { $rhythm }
schedule-as-it-is = «{ $said }» и так приходит именно в это время: { $rhythm }.

## What a changed protocol is announced with, a line each

change-name = ~ теперь называется: { $what } (до этого: { $before })
change-when = ~ { $what }: теперь в другое время: { $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what }: в праздники и дни отдыха пропускается
        [next-working-day] ~ { $what }: с праздников и дней отдыха переносится на следующий рабочий день
       *[other] ~ { $what }: приходит и в праздники, и в дни отдыха
    }
change-asks = ~ { $what }: теперь спрашиваем по одному разу в каждой группе: { $role }
change-asks-each = ~ { $what }: теперь спрашиваем каждого человека лично: { $role }
change-open-for = ~ { $what }: ответы принимаются столько времени: { $length }
change-reminders = ~ { $what }: напоминания приходят в другое время или не приходят вовсе
change-silence = ~ { $what }: если кто-то не отвечает, об этом узнаёт { $role }
change-silence-urgent = ~ { $what }: если кто-то не отвечает, об этом даже в тихие часы узнаёт { $role }
change-late = ~ { $what }: меняется, кто и когда узнаёт об опоздании
change-digest =
    { $role ->
        [everyone] ~ { $what }: сводку получают все
       *[other] ~ { $what }: сводку получает { $role }
    }
change-question-new = + { $what }, новый вопрос: { $question }
change-question-gone = – { $what }, этого больше не спрашиваем: { $question }
change-question-reworded = ~ { $what }, теперь такими словами: { $question }
change-question-unworded = Пока никем не сформулировано заново: { $languages }. Там вопрос переводит машина, с пометкой, или он остаётся таким, как написан, пока кто-нибудь не найдёт слова.
change-question-before = До сих пор: { $question }
change-question-answers = ~ { $what }, отвечать теперь нужно по-другому: { $question }
change-question-private = ~ { $what }, ответ читает только эта роль ({ $role }): { $question }
change-question-public = ~ { $what }, ответ читают все партнёры: { $question }
change-question-unnamed = ~ { $what }, ответы показываются без имён: { $question }
change-question-named = ~ { $what }, ответы показываются с именами: { $question }
change-questions-order = ~ { $what }: вопросы идут в другом порядке
change-duty-role = ~ { $what }: теперь это делает роль: { $role }
change-purpose = ~ для чего это: { $purpose }
change-role-new = + новая роль «{ $role }»: { $does }
change-role-gone = – больше нет роли «{ $role }»
change-role = ~ роль «{ $role }»: { $does }
change-agreements = ~ меняются наши договорённости. Теперь они такие:
change-agreements-none = – договорённостей больше нет
change-decisions = ~ меняется то, как партнёры решают вместе
change-review = ~ когда мы снова смотрим на протокол: { $rhythm }
change-review-none = – сам по себе протокол больше не пересматривается
change-languages = ~ то же самое, но написано на других языках
change-none = Отличается только номер версии.

## A proposal that a newer one replaces

proposal-replaced = { $who } предлагает новую версию: «{ $title }» (версия { $version }). Она займёт место той, что ждёт согласия. Что в ней другое:
proposal-is-gone = Это предложение уступило место новой версии. Пожалуйста, посмотрите её.
proposal-agree-anew = { $who }: согласие относится к прежней версии. Если подходит и эта, подтвердите его, пожалуйста, ещё раз.
