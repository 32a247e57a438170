### What the rhythms of a protocol are called, and what a changed one is announced with: Simplified Chinese.

schedule-which-day = 在哪一天？请和间隔一起写，例如： { $example }

## How often something comes round, within a sentence

rhythm-every-day =
    { $count ->
        [1] 每天
       *[other] 每{ $count }天一次
    }
rhythm-every-weekday =
    { $count ->
        [1] 每个工作日
       *[other] 每{ $count }个工作日一次
    }
rhythm-every-week =
    { $count ->
        [1] 每周
       *[other] 每{ $count }周一次
    }
rhythm-every-month =
    { $count ->
        [1] 每月
       *[other] 每{ $count }个月一次
    }
rhythm-every-quarter =
    { $count ->
        [1] 每季度
       *[other] 每{ $count }个季度一次
    }
rhythm-every-year =
    { $count ->
        [1] 每年
       *[other] 每{ $count }年一次
    }
rhythm-on = { $every }（{ $days }）
rhythm-nth-weekday =
    { $nth ->
        [-1] 最后一个{ $day }
        [1] 第一个{ $day }
        [2] 第二个{ $day }
        [3] 第三个{ $day }
       *[other] 第四个{ $day }
    }
rhythm-working-day =
    { $nth ->
        [-1] 最后一个工作日
       *[other] 第{ $nth }个工作日
    }
rhythm-day-of-month =
    { $nth ->
        [-1] 最后一天
       *[other] { $nth }日
    }
rhythm-of-rule = 按规则{ $rule }
rhythm-after-start = 从你们开始算起{ $lengths }之后
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = 只在{ $days }
rhythm-dates =
    { $count ->
        [1] 在一个指定的日子
       *[other] 在{ $count }个指定的日子
    }
rhythm-at-own-clock = { $rhythm }，{ $hour }（各小组当地时间）
rhythm-at-clock-of = { $rhythm }，{ $hour }（{ $zone }时间）
rhythm-from = { $rhythm }，从{ DAY($day, year: 1) }起
rhythm-until = { $rhythm }，到{ DAY($day, year: 1) }为止
rhythm-after-checkin = { $checkin }的汇总之后{ $length }以内

## The schedule

schedule-paused-title = { $title }，第{ $version }版（已暂停）
schedule-paused = 在协调员用 /resume 恢复之前，其中的问题都不会问。
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id }：{ $rhythm }
schedule-duty-rests = { $id }：{ $does }，{ $rhythm }
schedule-as-it-is = “{ $said }”本来就是这样安排的：{ $rhythm }。

## What a changed protocol is announced with, a line each

change-name = ~ 现在叫作：{ $what }（原来：{ $before }）
change-when = ~ { $what }：时间改为：{ $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what }：遇到假日和休息日就跳过
        [next-working-day] ~ { $what }：遇到假日和休息日就移到下一个工作日
       *[other] ~ { $what }：假日和休息日也照常
    }
change-asks = ~ { $what }：现在每个小组问一次，由这个角色回答：{ $role }
change-asks-each = ~ { $what }：现在请每个人各自回答：{ $role }
change-open-for = ~ { $what }：回答的时间为{ $length }
change-reminders = ~ { $what }：提醒的时间变了，或者不再提醒
change-silence = ~ { $what }：有人没有回答时，通知：{ $role }
change-silence-urgent = ~ { $what }：有人没有回答时，安静时段也会通知：{ $role }
change-late = ~ { $what }：逾期时通知谁、过多久通知，有变化
change-digest =
    { $role ->
        [everyone] ~ { $what }：汇总发给所有人
       *[other] ~ { $what }：汇总发给：{ $role }
    }
change-question-new = + { $what }，新问题：{ $question }
change-question-gone = – { $what }，不再问：{ $question }
change-question-reworded = ~ { $what }，问法改为：{ $question }
change-question-unworded = 这些语言还没有人重新措辞：{ $languages }。在有人写出来之前，由机器翻译并注明，或者显示原文。
change-question-before = 原来的问法：{ $question }
change-question-answers = ~ { $what }，回答的方式变了：{ $question }
change-question-private = ~ { $what }，只有这个角色能看到回答（{ $role }）：{ $question }
change-question-public = ~ { $what }，所有伙伴都能看到回答：{ $question }
change-question-unnamed = ~ { $what }，回答不显示姓名：{ $question }
change-question-named = ~ { $what }，回答显示姓名：{ $question }
change-questions-order = ~ { $what }：问题的顺序变了
change-duty-role = ~ { $what }：现在由这个角色负责：{ $role }
change-purpose = ~ 目的：{ $purpose }
change-role-new = + 新角色“{ $role }”：{ $does }
change-role-gone = – 不再有角色“{ $role }”
change-role = ~ 角色“{ $role }”：{ $does }
change-agreements = ~ 我们的共识有变化，现在是：
change-agreements-none = – 不再有共识
change-decisions = ~ 伙伴们一起做决定的方式变了
change-review = ~ 再次回顾这项约定的时间：{ $rhythm }
change-review-none = – 不再定期回顾这项约定
change-languages = ~ 内容相同，只是换了语言
change-none = 除了版本号，没有变化。

## A proposal that a newer one replaces

proposal-replaced = { $who }提议“{ $title }”的新版本（第{ $version }版），代替正在等待的那一版。不同之处：
proposal-is-gone = 这项提议已经有了更新的版本。请看新的那一版。
proposal-agree-anew = { $who }同意的是之前那一版；如果这一版也合适，请再同意一次。
