### Days as people type them: French. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = après-demain, après demain

days-month-end-words = fin du mois, fin de mois, fin de ce mois

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = ce, cette

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = qui vient

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = prochain, prochaine

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = de la semaine prochaine

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = en huit

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = dans, d'ici, sous, à partir d'aujourd'hui

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = le, la, les, du, de, d', pour, avant, au, à, et, en, jour, jusqu'au, jusqu'à, l', si dieu le veut, inch'allah

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = er, ème, e, le, avant le, pour le, d'ici le, au plus tard le, jusqu'au

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix-sept, dix-huit, dix-neuf, vingt, -, -, -, -, -, -, -, -, -, trente

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = premier

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = jour/jours, semaine/semaines, mois

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
days-roughly-words = huit jours/une huitaine, quinze jours/une quinzaine/une quinzaine de jours

# Half a year, one year and two years from today, in order, as they are said when a day is asked for: the whole answer.
# Several for one have strokes between them.
days-years-words = dans une demi-année/une demi-année, dans un an/d'ici un an/d'ici à un an/dans une année/dans 1 an/un an/1 an, dans deux ans/d'ici deux ans/d'ici à deux ans/dans 2 ans/deux ans/2 ans

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = -, -, -, -, -, -, -

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# The same for the Islamic calendar.
days-islamic-month-words = mouharam, -, rabi al-awwal, rabi al-thani, joumada al-oula, joumada al-thania, -, chaban/chaabane, ramadhan, chawal, dhou al-qida, dhou al-hijja/dhoul-hijja

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = d'ici le, d'ici à, d'ici, avant le, avant, pour le, pour, au plus tard le, jusqu'au, le

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = avant le, avant la, avant

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = après

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = il y a

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = dernier, dernière, passé, passée, précédent, chaque, tous, toutes, tout, veille, lendemain, après, depuis, dès, partir, en quinze, suivant, d'après, du, de, d', des, premier, deuxième, second, troisième, quatrième, fin, début, après le, depuis le, dès le, quinze, autre

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = pas, jamais, ni, ou, sauf, chaque semaine, toutes les semaines

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = et

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = le, la, les, l', un, une, de, du, des, d', à, au, aux, en, pour, par, avec, ou, avant, d'ici, dans, sous, jusqu'à, jusqu'au, ce, cette, dès, au plus tard

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = heures, heure

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = et demie/et demi, et quart, moins le quart

# What stands beside an hour to say that it is before noon.
days-morning-words = du matin, matin

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = de l'après-midi, après-midi, du soir, soir

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = de la nuit
