### Days as people type them: Spanish. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = pasado mañana

days-month-end-words = fin de mes, fin del mes, fin de este mes, final de mes, final del mes, final de este mes, finales de mes, finales del mes, finales de este mes, fines de mes, fines de este mes

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = este, esta

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = que viene, próximo, próxima, entrante

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = -

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = de la próxima semana, de la semana que viene, de la semana próxima

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = en ocho

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = en, dentro de, de aquí a, a partir de hoy

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = el, la, los, de, del, para, antes, hasta, a, al, y, en, día, si dios quiere

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = día, º, el, para el, hasta el, antes del, a más tardar el, no más tarde del

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = uno/un/una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno/veintiún/veintiuna, veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve, treinta

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = primero

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = día/días, semana/semanas, mes/meses

# Days, weeks and months where their number stands behind them: “siku 3”. In order, as above; a dash where it stands
# in front.
days-units-before-words = -, -, -

# Two days, two weeks and two months, where one word says it, in order; a dash where none does.
days-two-units-words = -, -, -

# One day, one week and one month, where that is said without a number or in a way of its own, in order; a dash
# where it is not.
days-one-unit-words = -, -, -

# What says about a week, and about two, in days, where who counts may mean one more: “huit jours”. We ask which day
# is meant. In order, with strokes between several; a dash where there is none.
days-roughly-words = ocho días, quince días

# Half a year, one year and two years from today, in order, as they are said when a day is asked for: the whole answer.
# Several for one have strokes between them.
days-years-words = en medio año/dentro de medio año/medio año, en un año/dentro de un año/de aquí a un año/en 1 año/dentro de 1 año/un año/1 año, en dos años/dentro de dos años/de aquí a dos años/en 2 años/dentro de 2 años/dos años/2 años

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = -, -, -, -, -, -, -

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = -, -, -, -, -, -, -, -, setiembre/sep, -, -, -

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# The same for the Islamic calendar.
days-islamic-month-words = -, -, rabi al-awwal, rabi al-thani, jumada al-ula, jumada al-thani, rajab, shaban, -, -, dhul-qada, dhul-hijja

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = para el, para, antes del, antes de, a más tardar el, no más tarde del, no más tarde de, hasta el, hasta, el

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = antes del, antes de, antes

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = después del, después de, tras, pasado el

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = hace, atrás

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = pasado, pasada, pasados, último, última, anterior, cada, todo, todos, todas, víspera, después, tras, desde, partir, subsiguiente, de, del, primer, primero, segundo, tercer, cuarto, fines, finales, principios, mediados, desde el, tras el, en ocho, en quince, los, otro, otra

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = no, nunca, ni, o, u, salvo, excepto, menos, cada semana, todas las semanas

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = y, e

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = el, la, los, las, un, una, de, del, a, al, en, para, por, con, o, antes, antes de, hasta, desde, este, esta, próximo, próxima, dentro de, a más tardar

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = a las, a la

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = y media, y cuarto, menos cuarto

# What stands beside an hour to say that it is before noon.
days-morning-words = a.m., am, de la mañana, por la mañana

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = p.m., pm, de la tarde, por la tarde

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = de la noche, por la noche
