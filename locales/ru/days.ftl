### Days as people type them: Russian. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = послезавтра, после завтра, после-завтра

days-month-end-words = конец месяца, конца месяца, концу месяца, конце месяца, конца этого месяца, концу этого месяца, конце этого месяца

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = эту, этот, это, этой, этого, этом

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = ближайший, ближайшую, ближайшее, ближайшего

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = следующий, следующую, следующее, следующей, следующего, следующем, следующих

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = на следующей неделе, следующей недели

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = -

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = через, спустя, в течение

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = в, во, на, к, ко, до, день, число, числа, и, года, г, не позднее, не позже

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = го, е, числа, число, му

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = один/одну/одна/одного, два/две/двух, три/трёх, четыре/четырёх, пять/пяти, шесть/шести, семь/семи, восемь/восьми, девять/девяти, десять/десяти, одиннадцать, двенадцать, тринадцать, четырнадцать, пятнадцать, шестнадцать, семнадцать, восемнадцать, девятнадцать, двадцать, -, -, -, -, -, -, -, -, -, тридцать

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = первого, второго, третьего, четвёртого/четвертого, пятого, шестого, седьмого, восьмого, девятого, десятого, одиннадцатого, двенадцатого, тринадцатого, четырнадцатого, пятнадцатого, шестнадцатого, семнадцатого, восемнадцатого, девятнадцатого, двадцатого, -, -, -, -, -, -, -, -, -, тридцатого

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = день/дня/дней, неделю/недели/недель/неделя/неделе, месяц/месяца/месяцев/месяце

# Days, weeks and months where their number stands behind them: “siku 3”. In order, as above; a dash where it stands
# in front.
days-units-before-words = -, -, -

# Two days, two weeks and two months, where one word says it, in order; a dash where none does.
days-two-units-words = -, -, -

# One day, one week and one month, where that is said without a number or in a way of its own, in order; a dash
# where it is not.
days-one-unit-words = сутки, неделю/недельку, месяц

# What says about a week, and about two, in days, where who counts may mean one more: “huit jours”. We ask which day
# is meant. In order, with strokes between several; a dash where there is none.
days-roughly-words = -, -

# Half a year, one year and two years from today, in order, as they are said when a day is asked for: the whole answer.
# Several for one have strokes between them.
days-years-words = через полгода/спустя полгода/полгода, через год/через один год/через 1 год/спустя год/год/один год/1 год, через два года/через 2 года/спустя два года/два года/2 года

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = понедельника/понедельнику, вторника/вторнику, среду/среды/среде, четверга/четвергу, пятницу/пятницы/пятнице, субботу/субботы/субботе, воскресенья/воскресенью

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = январь/январю, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = фарвардин, ордибехешт, хордад, тир, мордад, шахривар, мехр, абан, азар/азара, дей, бахман, эсфанд

# The same for the Islamic calendar.
days-islamic-month-words = мухаррам, сафар, раби-уль-авваль, раби-уль-ахир, джумад-уль-авваль, джумад-уль-ахир, раджаб, шаабан, рамадан/рамазан/рамазана, шавваль, -, -

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = к, ко, до, не позднее, не позже, в, во, на

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = до, перед

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = после

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = назад, тому назад

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = прошлый, прошлую, прошлое, прошлой, прошлого, минувший, минувшую, минувшее, позапрошлый, позапрошлую, позапрошлое, последний, последнюю, последнее, каждый, каждую, каждое, по, раньше, ранее, после, через, накануне, с, со, от, начиная, первый, первую, первое, второй, вторую, второе, третий, третью, третье, конец, конца, концу, конце, начало, начала, началу, начале, середина, середины, середине

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = не, ни, или, либо, кроме, каждую неделю, еженедельно

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = и

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = в, во, на, к, ко, до, с, со, по, от, для, или, за, о, об, у, из, через, не, не позднее, не позже, эту, этот, это

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = часов, часа, час, в

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = -, -, -

# What stands beside an hour to say that it is before noon.
days-morning-words = утра, утром

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = дня, днём, вечера, вечером

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = ночи, ночью
