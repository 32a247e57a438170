### Days as people type them: Ukrainian. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = післязавтра, після завтра

days-month-end-words = кінець місяця, кінця місяця, кінці місяця, наприкінці місяця, кінця цього місяця, кінці цього місяця, наприкінці цього місяця

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = цю, цей, це, цього, цьому

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = найближчий, найближчу, найближче, найближчої

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = наступний, наступну, наступне, наступної, наступного, наступному

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = наступного тижня, на наступному тижні

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = -

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = через, за, протягом, впродовж

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = у, в, на, до, день, числа, число, і, й, року, р, не пізніше, о, об

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = го, е, числа, число

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = один/одну/одна/одного, два/дві/двох, три/трьох, чотири, п'ять, шість, сім, вісім, дев'ять, десять, одинадцять, дванадцять, тринадцять, чотирнадцять, п'ятнадцять, шістнадцять, сімнадцять, вісімнадцять, дев'ятнадцять, двадцять, -, -, -, -, -, -, -, -, -, тридцять

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = першого, другого, третього, четвертого, п'ятого, шостого, сьомого, восьмого, дев'ятого, десятого, одинадцятого, дванадцятого, тринадцятого, чотирнадцятого, п'ятнадцятого, шістнадцятого, сімнадцятого, вісімнадцятого, дев'ятнадцятого, двадцятого, -, -, -, -, -, -, -, -, -, тридцятого

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = день/дні/днів/дня, тиждень/тижні/тижнів/тижня, місяць/місяці/місяців/місяця

# Days, weeks and months where their number stands behind them: “siku 3”. In order, as above; a dash where it stands
# in front.
days-units-before-words = -, -, -

# Two days, two weeks and two months, where one word says it, in order; a dash where none does.
days-two-units-words = -, -, -

# One day, one week and one month, where that is said without a number or in a way of its own, in order; a dash
# where it is not.
days-one-unit-words = добу, тиждень, місяць

# What says about a week, and about two, in days, where who counts may mean one more: “huit jours”. We ask which day
# is meant. In order, with strokes between several; a dash where there is none.
days-roughly-words = -, -

# Half a year, one year and two years from today, in order, as they are said when a day is asked for: the whole answer.
# Several for one have strokes between them.
days-years-words = через півроку/через пів року/за півроку/за пів року/півроку/пів року, через рік/через один рік/через 1 рік/за рік/за один рік/рік/один рік/1 рік, через два роки/через 2 роки/за два роки/за 2 роки/два роки/2 роки

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = понеділка, вівторка, середу/середи, четверга, п'ятницю/п'ятниці, суботу/суботи, неділю/неділі

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = січень, лютий, березень, квітень, травень, червень, липень, серпень, вересень, жовтень, листопад, грудень

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = фарвардін, ордібегешт, хордад, тір, мордад, шахрівар, мехр, абан, азар/азара, дей, бахман, есфанд

# The same for the Islamic calendar.
days-islamic-month-words = мухаррам, сафар, рабі-уль-авваль, рабі-уль-ахір, джумада-уль-авваль, джумада-уль-ахір, раджаб, шаабан, рамадан/рамазан/рамазану, шавваль, -, -

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = до, не пізніше, у, в, на

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = до, перед

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = після

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = тому, тому назад

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = минулий, минулу, минуле, минулої, минулого, позаминулий, позаминулу, позаминулої, позаминулого, останній, останню, остання, останньої, останнього, кожен, кожний, кожну, кожне, кожної, кожного, по, раніше, після, через, напередодні, з, із, зі, від, починаючи, перший, першу, першої, другий, другу, другої, третій, третю, третьої, кінець, кінця, кінці, початок, початку, середина, середини, середині

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = не, ні, або, чи, крім, щотижня, кожного тижня

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = і, й, та

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = у, в, на, до, з, із, зі, по, від, для, або, за, про, через, не, не пізніше, цю, цей, це

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = годині, година, годин, о, об, в, у

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = -, -, -

# What stands beside an hour to say that it is before noon.
days-morning-words = ранку, вранці

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = дня, вдень, вечора, ввечері

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = ночі, вночі
