### Days as people type them: Turkish. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = öbür gün, ertesi gün, öbürsü gün, yarından sonraki gün

days-month-end-words = ay sonu, ay sonuna, ay sonunda, ay sonundan, ayın sonu, ayın sonuna, ayın sonunda, ayın sonundan, bu ay sonu, bu ay sonuna, bu ay sonunda, bu ayın sonu, bu ayın sonuna, bu ayın sonunda

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = bu

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = önümüzdeki

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = gelecek, gelen, sonraki

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = haftaya, gelecek hafta, önümüzdeki hafta

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = -

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = sonra, içinde, bugünden itibaren

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = günü, gün, gününe, kadar, den önce, dan önce, önce, tarihinde, tarihine, tarihinden, için, ve, a, e, ya, ye, ta, te, da, de, dan, den, u, ü, ı, i, una, üne, ına, ine, sine, unda, ünde, ında, inde, gününden, gününün, ile, inşallah, dek, değin

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = ayın

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, -, -, -, -, -, -, -, -, -, yirmi, -, -, -, -, -, -, -, -, -, otuz

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = -

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = gün/güne, hafta/haftaya, ay/aya/ayın

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
days-roughly-words = -, -

# Half a year, one year and two years from today, in order, as they are said when a day is asked for: the whole answer.
# Several for one have strokes between them.
days-years-words = yarım yıl sonra/yarım yıl içinde/yarım yıl, bir yıl sonra/1 yıl sonra/bir yıl içinde/bir sene sonra/bir sene içinde/bir yıl/bir sene/1 yıl, iki yıl sonra/2 yıl sonra/iki yıl içinde/iki sene sonra/iki sene içinde/iki yıl/iki sene/2 yıl

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = pazartesiye/pazartesiden/pts, salıya/salıdan, çarşambaya/çarşambadan, perşembeye/perşembeden, cumaya/cumadan, cumartesiye/cumartesiden/cts, pazara/pazardan

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = ocakta/ocağa, şubatta/şubata, martta/marta, nisanda/nisana, mayısta/mayısa, haziranda/hazirana, temmuzda/temmuza, ağustosta/ağustosa, eylülde/eylüle, ekimde/ekime, kasımda/kasıma, aralıkta/aralığa

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# The same for the Islamic calendar.
days-islamic-month-words = -, -, Rebiyülevvel, Rebiyülahir, -, -, -, -, -, -, -, -

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = en geç

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = önce, evvel

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = sonra

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = önce, evvel

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = geçen, geçtiğimiz, evvelki, önceki, her, hiçbir, öbür, ertesi, itibaren, beri, ilk, ikinci, üçüncü, son, sonu, sonuna, başı, başına, ortası, ortasına, kırk, elli, altmış, yetmiş, seksen, doksan, yüz, arasında

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = değil, veya, ya da, yahut, hariç, dışında, her hafta

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = ve, ile

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = veya, ya da, bu, önümüzdeki, gelecek, gelen, en geç, her, bir, den, dan

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = saat, da, de, ta, te

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = buçuk, -, -

# What stands beside an hour to say that it is before noon.
days-morning-words = sabah, sabahleyin

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = öğleden sonra, akşam, akşamleyin

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = gece, geceleyin
