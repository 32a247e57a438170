### Days as people type them: Swahili. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = kesho kutwa, keshokutwa, kesho-kutwa

days-month-end-words = mwisho wa mwezi, mwisho wa mwezi huu, mwishoni mwa mwezi, mwishoni mwa mwezi huu

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = hii, hili, huu

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = ijayo, inayokuja, ujao, lijalo, zijazo

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = -

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = ya wiki ijayo, wiki ijayo

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = -

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = baada ya, katika, ndani ya, kuanzia leo, kutoka leo

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = siku ya, ya, tarehe, kabla ya, hadi, mpaka, mwezi, mwaka, wa, na, ifikapo, kufikia, inshallah, mungu akipenda

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = tarehe

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = moja/mmoja, mbili/wawili/miwili, tatu/mitatu, nne/minne, tano/mitano, sita, saba, nane/minane, tisa, kumi, -, -, -, -, -, -, -, -, -, ishirini, -, -, -, -, -, -, -, -, -, thelathini

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = mosi, pili

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = siku, wiki/majuma/juma, mwezi/miezi

# Days, weeks and months where their number stands behind them: “siku 3”. In order, as above; a dash where it stands
# in front.
days-units-before-words = siku, wiki/majuma/juma, miezi

# Two days, two weeks and two months, where one word says it, in order; a dash where none does.
days-two-units-words = -, -, -

# One day, one week and one month, where that is said without a number or in a way of its own, in order; a dash
# where it is not.
days-one-unit-words = -, -, mwezi mmoja/mwezi moja

# What says about a week, and about two, in days, where who counts may mean one more: “huit jours”. We ask which day
# is meant. In order, with strokes between several; a dash where there is none.
days-roughly-words = -, -

# Half a year, one year and two years from today, in order, as they are said when a day is asked for: the whole answer.
# Several for one have strokes between them.
days-years-words = baada ya nusu mwaka/katika nusu mwaka/nusu mwaka, baada ya mwaka/baada ya mwaka mmoja/baada ya mwaka 1/katika mwaka mmoja/ndani ya mwaka mmoja/mwaka mmoja/mwaka 1, baada ya miaka miwili/baada ya miaka 2/katika miaka miwili/ndani ya miaka miwili/miaka miwili/miaka 2

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = -, -, -, -, -, -, -

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# The same for the Islamic calendar.
days-islamic-month-words = Muharam, -, Rabiul Awwal, Rabiul Akhir/Rabiul Thani, Jumadal Ula, Jumadal Akhira, Rajabu, Shaabani/Shaban, Ramadani/Ramadan/Ramadhan, Shawali, Dhulkaada, Dhulhija/Dhul-Hijja

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = kabla ya, hadi, mpaka, ifikapo, kufikia, siku ya

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = kabla ya, kabla

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = baada ya, baada

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = zilizopita, iliyopita

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = iliyopita, lililopita, uliopita, jana, juzi, kila, baada, kuanzia, tangu, kutoka, toka, siku moja kabla, ya, wa, la, ya kwanza, ya pili, ya tatu, mwisho, mwanzo, katikati

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = si, sio, siyo, wala, au, ama, isipokuwa, kila wiki

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = na

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = ya, wa, la, za, cha, kwa, au, kabla ya, hadi, mpaka, ndani ya, baada ya, katika, siku ya, tarehe, kufikia, ifikapo

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = saa

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = na nusu/u nusu, na robo/u robo, kasoro robo/kasorobo

# What stands beside an hour to say that it is before noon.
days-morning-words = asubuhi, alfajiri, za asubuhi, ya asubuhi, za alfajiri

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = mchana, jioni, za mchana, za jioni, ya jioni, alasiri

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = usiku, za usiku, ya usiku
