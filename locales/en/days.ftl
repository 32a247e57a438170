### Days as people type them: English. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = day after tomorrow, overmorrow

# What names the last day of the month that it is now.
days-month-end-words = end of the month, end of month, end of this month, month's end, month end

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = this

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = coming, upcoming, this coming

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = next

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = next week, of next week

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = -

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = in, from now, from today, within, after

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = on, by, before, until, till, at, the, of, and, AH, inshallah, god willing

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = th, st, nd, rd

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = one/a/an, two/a couple of, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, -, -, -, -, -, -, -, -, -, thirty

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, -, -, -, -, -, -, -, -, -, thirtieth

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = day/days, week/weeks, month/months

# Days, weeks and months where their number stands behind them: “siku 3”. In order, as above; a dash where it stands
# in front.
days-units-before-words = -, -, -

# Two days, two weeks and two months, where one word says it, in order; a dash where none does.
days-two-units-words = -, a fortnight/fortnight, -

# One day, one week and one month, where that is said without a number or in a way of its own, in order; a dash
# where it is not.
days-one-unit-words = -, -, -

# What says about a week, and about two, in days, where who counts may mean one more: “huit jours”. We ask which day
# is meant. In order, with strokes between several; a dash where there is none.
days-roughly-words = -, -

# Half a year, one year and two years from today, in order, as they are said when a day is asked for: the whole answer.
# Several for one have strokes between them.
days-years-words = in half a year/half a year/half a year from now, in a year/in one year/in 1 year/a year/one year/1 year/a year from now/one year from now, in two years/in 2 years/two years/2 years/two years from now

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = mon, tue/tues, weds, thur/thurs, -, -, -

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = -, -, -, -, -, -, -, -, sept, -, -, -

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = -, -, -, -, -, -, -, -, -, Dei, -, -

# The same for the Islamic calendar.
days-islamic-month-words = -, -, Rabi al-Awwal/Rabi I, Rabi al-Thani/Rabi al-Akhir/Rabi II, Jumada al-Awwal/Jumada al-Ula, Jumada al-Thani/Jumada al-Akhirah, -, Shaaban, Ramadhan/Ramazan, -, Dhul-Qadah/Zul-Qadah, Dhul-Hijja/Zul-Hijjah

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = by, before, until, till, on, due, for, no later than, not later than

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = before, prior to, ahead of

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = after

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = ago

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = last, past, previous, every, each, any, all, other, day before, the day after, days before, days after, week after, after, from, since, starting, but one, after next, of, first, second, third, fourth, fifth, half, every other, the other, week before, end, beginning, middle, day but, days but, anything but, except for

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = not, never, or, except, every week, each week, weekly

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = and

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = the, a, an, of, on, in, at, to, for, by, with, from, or, until, till, before, after, within, due, this, next, not, no later than, not later than

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = o'clock

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = half past, quarter past/a quarter past, quarter to/a quarter to

# What stands beside an hour to say that it is before noon.
days-morning-words = am, a.m., in the morning, morning

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = pm, p.m., in the afternoon, afternoon, in the evening, evening

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = at night, tonight, night
