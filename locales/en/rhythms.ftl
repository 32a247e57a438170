### What the rhythms of a protocol are called, and what a changed one is announced with.

# To a coordinator who names another rhythm, and no day for it: the days until now do not go with it.
#   $example (text) a command that would do
schedule-which-day = On which day? Please name it along with the rhythm, like this: { $example }

## How often something comes round, within a sentence

# How often something comes round: days.
#   $count (number) every how many, at least 1
rhythm-every-day =
    { $count ->
        [one] every day
       *[other] every { $count } days
    }

# How often something comes round: days that each partner works.
#   $count (number) every how many, at least 1
rhythm-every-weekday =
    { $count ->
        [one] every working day
       *[other] every { $count } working days
    }

# How often something comes round: weeks.
#   $count (number) every how many, at least 1
rhythm-every-week =
    { $count ->
        [one] every week
       *[other] every { $count } weeks
    }

# How often something comes round: months.
#   $count (number) every how many, at least 1
rhythm-every-month =
    { $count ->
        [one] every month
       *[other] every { $count } months
    }

# How often something comes round: quarters of a year.
#   $count (number) every how many, at least 1
rhythm-every-quarter =
    { $count ->
        [one] every quarter
       *[other] every { $count } quarters
    }

# How often something comes round: years.
#   $count (number) every how many, at least 1
rhythm-every-year =
    { $count ->
        [one] every year
       *[other] every { $count } years
    }

# How often, and on which days: “every 2 weeks (Monday, Thursday)”.
#   $every (text) how often
#   $days  (text) one day or several, by themselves
rhythm-on = { $every } ({ $days })

# Which day of a month, quarter or year.
#   $nth (number) 1 to 4, or -1 for the last
#   $day (text)   a day of the week, by itself
rhythm-nth-weekday =
    { $nth ->
        [-1] last { $day }
        [1] first { $day }
        [2] second { $day }
        [3] third { $day }
       *[other] fourth { $day }
    }

# Which working day of a month, quarter or year.
#   $nth (number) 1 to 23, or -1 for the last
rhythm-working-day =
    { $nth ->
        [-1] last working day
       *[other] working day { $nth }
    }

# Which day of a month, quarter or year.
#   $nth (number) 1 to 31, or -1 for the last
rhythm-day-of-month =
    { $nth ->
        [-1] last day
       *[other] day { $nth }
    }

# Something that comes round by a rule of calendars that has no words.
#   $rule (text) the rule, as its author wrote it
rhythm-of-rule = by the rule { $rule }

# Something that comes so long after a group has begun with it.
#   $lengths (text) one length of time or several: “2 days, 1 week”
rhythm-after-start = { $lengths } after your start

# One date of a list.
#   $day (day) which
rhythm-date = { DAY($day, year: 1) }

# Something that comes on some dates only.
#   $days (text) the dates
rhythm-on-dates = only on { $days }

# Something that comes on many dates, which are not listed.
#   $count (number) how many, at least 7
rhythm-dates =
    { $count ->
        [one] on one date
       *[other] on { $count } dates of its own
    }

# How often, at what hour: where each group is.
#   $rhythm (text) how often, and on which days
#   $hour   (text) the hour
rhythm-at-own-clock = { $rhythm }, at { $hour } by each group's own clock

# How often, at what hour: by one clock for all.
#   $rhythm (text) how often, and on which days
#   $hour   (text) the hour
#   $zone   (text) a city by whose clock it is
rhythm-at-clock-of = { $rhythm }, at { $hour } by the clock of { $zone }

# How often, from some day on.
#   $rhythm (text) how often, at what hour
#   $day    (day)  the first day on which it may come
rhythm-from = { $rhythm }, from { DAY($day, year: 1) } on

# How often, until some day.
#   $rhythm (text) how often, at what hour
#   $day    (day)  the last day on which it may come
rhythm-until = { $rhythm }, until { DAY($day, year: 1) }

# When a duty is due that follows a check-in.
#   $length  (length) how long after its closing
#   $checkin (text)   the check-in's short name
rhythm-after-checkin = within { $length } of the digest of { $checkin }

## The schedule

# Above the check-ins and duties of a protocol that is paused. Strong.
#   $title   (text)   what it is called
#   $version (number) which version is paused
schedule-paused-title = { $title }, version { $version } – paused

# Under the title of a protocol that is paused.
schedule-paused = Nothing of it is asked until a coordinator takes it up again with /resume.

# Under when a check-in or duty comes next: how often it does.
#   $rhythm (text) how often, at what hour
schedule-rhythm = ↻ { $rhythm }

# A check-in that is not planned for this group: how often it comes.
#   $id     (text) its short name
#   $rhythm (text) how often, at what hour
schedule-rests = { $id }: { $rhythm }

# A duty that is not planned for this group: how often it comes.
#   $id     (text) its short name
#   $does   (text) what is to be done
#   $rhythm (text) how often, at what hour
schedule-duty-rests = { $id }: { $does } – { $rhythm }

# To a coordinator whose change would change nothing.
#   $said   (text) the short name, as they typed it
#   $rhythm (text) how often it comes, at what hour
schedule-as-it-is = “{ $said }” comes like that already: { $rhythm }.

## What a changed protocol is announced with, a line each

# What a protocol, check-in or duty is called otherwise now.
#   $what   (text) what it is called now
#   $before (text) what it was called
change-name = ~ is called now: { $what } (before: { $before })

# A check-in or duty that comes on other days, or at another hour.
#   $what   (text) which
#   $rhythm (text) how often it comes now, at what hour
change-when = ~ { $what } comes at other times now: { $rhythm }

# What becomes now of a check-in or duty on a holiday or day off.
#   $what (text) which
#   $how  (text) “skip”, “next-working-day” or “keep”
change-holidays =
    { $how ->
        [skip] ~ { $what }: left out on holidays and days off
        [next-working-day] ~ { $what }: moved from holidays and days off to the next working day
       *[other] ~ { $what }: comes on holidays and days off too
    }

# A check-in that is put to others now, one answer of each group.
#   $what (text) which
#   $role (text) to whom: a role, as the protocol names it, or “partner”
change-asks = ~ { $what }: asked now, once in each group: { $role }

# A check-in that is put to others now, one answer of each person.
#   $what (text) which
#   $role (text) to whom: a role, as the protocol names it, or “partner”
change-asks-each = ~ { $what }: asked now, each person for themselves: { $role }

# A check-in that is open for longer or shorter now.
#   $what   (text)   which
#   $length (length) from asking to closing
change-open-for = ~ { $what }: answers are taken for { $length }

# A check-in or duty of which people are reminded at other times now.
#   $what (text) the check-in or duty
change-reminders = ~ { $what }: reminders come at other times, or not at all

# A check-in: who is told that somebody has not answered.
#   $what (text) which
#   $role (text) the role
change-silence = ~ { $what }: told when somebody does not answer: { $role }

# As change-silence, where the protocol says that this cannot wait for the end of the reader's quiet hours.
#   $what (text) which
#   $role (text) the role
change-silence-urgent = ~ { $what }: told when somebody does not answer, in quiet hours too: { $role }

# A duty: who is told, and when, that it is late, changed.
#   $what (text) the check-in or duty
change-late = ~ { $what }: who is told when it is late, or after how long, is different

# A check-in: who reads what it came to.
#   $what (text) which
#   $role (text) a role, or “everyone”
change-digest =
    { $role ->
        [everyone] ~ { $what }: the digest goes to everybody
       *[other] ~ { $what }: the digest goes to: { $role }
    }

# A question that is new.
#   $what     (text) the check-in
#   $question (text) the question
change-question-new = + { $what }, new question: { $question }

# A question that is no more.
#   $what     (text) the check-in
#   $question (text) the question
change-question-gone = – { $what }, no longer asked: { $question }

# A question in other words.
#   $what     (text) the check-in
#   $question (text) the question
change-question-reworded = ~ { $what }, now in these words: { $question }

# Below that, where people had worded it in languages that have no new words: what becomes of it there.
#   $languages (text) these languages, one after another; in a file their tags
change-question-unworded = Not put in words anew yet: { $languages }. There a machine translates it, and says so, or it stands as it was written, until somebody words it.

# Below that: how it is asked so far. Keep $question last: it can be long.
#   $question (text) the question as it was
change-question-before = Until now: { $question }

# A question that is answered in another way: other options, another scale, may be skipped or not.
#   $what     (text) the check-in
#   $question (text) the question
change-question-answers = ~ { $what }, answered in another way: { $question }

# A question whose answer one role alone reads now.
#   $what     (text) the check-in
#   $question (text) the question
#   $role     (text) the role that reads the answer
change-question-private = ~ { $what }, only this role reads the answer ({ $role }): { $question }

# A question whose answer all partners read now.
#   $what     (text) the check-in
#   $question (text) the question
change-question-public = ~ { $what }, every partner reads the answer: { $question }

# A question whose answers are shown without who gave them now.
#   $what     (text) the check-in
#   $question (text) the question
change-question-unnamed = ~ { $what }, answers are shown without names: { $question }

# A question whose answers are shown with who gave them now.
#   $what     (text) the check-in
#   $question (text) the question
change-question-named = ~ { $what }, answers are shown with names: { $question }

# A check-in whose questions come in another order.
#   $what (text) which
change-questions-order = ~ { $what }: the questions come in another order

# A duty that somebody else has now.
#   $what (text) what is to be done
#   $role (text) the role that does it
change-duty-role = ~ { $what }: this role does it now: { $role }

# A protocol that is for something else, or says so in other words.
#   $purpose (text) what it is for
change-purpose = ~ what it is for: { $purpose }

# A role that is new.
#   $role (text) what it is called
#   $does (text) what whoever has it does
change-role-new = + new role “{ $role }”: { $does }

# A role that is no more.
#   $role (text) what it was called
change-role-gone = – no longer a role: “{ $role }”

# What is expected of a role now.
#   $role (text) what it is called
#   $does (text) what whoever has it does
change-role = ~ role “{ $role }”: { $does }

# Above what partners agree to, when that has changed.
change-agreements = ~ our agreements have changed. They are now:

# When nothing is agreed to any more.
change-agreements-none = – no agreements any more

# When partners decide together in another way.
change-decisions = ~ how partners decide together has changed

# When the protocol itself is looked at again.
#   $rhythm (text) how often, and on which days
change-review = ~ we look at the protocol again: { $rhythm }

# When the protocol itself is not looked at again any more.
change-review-none = – the protocol is no longer looked at again by itself

# When a protocol says the same in other languages.
change-languages = ~ the same, but written in other languages than before

# When only the number of the version is another.
change-none = Nothing is different but the number of the version.

## A proposal that a newer one replaces

# To all, when a newer version of a protocol takes the place of a proposal that still waits.
#   $title   (text)   what it is called
#   $version (number) the number of the newer version
#   $who     (text)   who proposed it
proposal-replaced = { $who } proposes a newer version of { $title } (version { $version }) in place of the one that waits. What is different in it:

# Under a proposal that a newer one has replaced, and to whoever agrees to it all the same.
proposal-is-gone = A newer version has taken the place of this proposal. Please look at that one.

# Under it, where a partner had agreed to what is replaced.
#   $who (text) the partner
proposal-agree-anew = { $who } had agreed to the earlier one; please agree anew if this one suits you too.
