### Days as people type them: Simplified Chinese. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = 后天, 後天

days-month-end-words = 月底, 月末, 本月底, 本月末, 这个月底, 这个月末, 本月月底, 这个月月底

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = 这, 這, 这个, 這個, 本

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = -

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = -

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = 下, 下个, 下個

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = -

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = 后, 後, 之后, 以后, 內, 内, 之内, 过, 再过

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = 的, 在, 于, 之前, 以前, 前, 到, 截至, 截止, 年, 那天

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = 号, 號, 日

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = 一, 二/两/兩, 三, 四, 五, 六, 七, 八, 九, 十

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = -

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = 天/日, 周/星期/礼拜/週/个星期/個星期/个礼拜, 个月/個月/月

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
days-years-words = 半年后/半年後/半年之后/半年以后/过半年/再过半年/半年内/半年, 一年后/一年後/一年之后/一年以后/1年后/1 年后/过一年/再过一年/一年内/一年/1年, 两年后/兩年後/两年之后/两年以后/2年后/2 年后/过两年/再过两年/两年内/两年/2年

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = 礼拜一/週一/拜一, 礼拜二/週二, 礼拜三/週三, 礼拜四/週四, 礼拜五/週五, 礼拜六/週六, 星期天/周天/礼拜天/礼拜日/週日

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# The same for the Islamic calendar.
days-islamic-month-words = -, -, -, -, -, -, -, -, 斋月/莱麦丹月, -, -, -

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = 在, 到, 截至

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = 之前, 以前, 前

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = 之后, 以后, 后, 之後, 以後, 後

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = 前, 之前, 以前

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = 大, 上, 上个, 上個, 下, 上上, 下下, 每, 每个, 每個, 每逢, 逢, 隔, 從, 从, 自, 自从, 第一个, 第二个, 第三个, 最后, 最后一个, 下个月, 下個月, 下月, 上个月, 上個月, 上月, 每月, 每个月, 这个月, 本月, 底, 末, 初, 中旬, 上旬, 下旬, 起, 开始, 每到, 过去, 去了

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = 不, 不是, 不要, 非, 别, 或, 或者, 或是, 还是, 除, 除了, 每周, 每星期, 每个星期

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = 和, 与, 及, 跟

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = 在, 于, 到, 或, 从, 的, 截至, 这, 这个, 下, 下个, 本, 每

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = 点, 點, 点钟

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = 半, 一刻, -

# What stands beside an hour to say that it is before noon.
days-morning-words = 早上, 上午, 早晨, 清晨

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = 中午, 下午, 傍晚, 晚上

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = 夜里, 半夜, 凌晨
