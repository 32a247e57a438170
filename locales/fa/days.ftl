### Days as people type them: Persian. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = پس‌فردا

days-month-end-words = آخر ماه, پایان ماه, انتهای ماه, آخر این ماه, پایان این ماه, انتهای این ماه

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = این, همین

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = آینده, بعدی, بعد, دیگر, که می‌آید

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = -

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = -

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = -

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = دیگر, بعد, پس از, تا, ظرف

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = روز, در, تا, از, قبل, پیش, ماه, و, سال, تاریخ, شمسی, هجری, خورشیدی, قمری, میلادی, ه, ش, ق, ان شاء الله, ان‌شاءالله, انشاالله, انشاءالله, به امید خدا

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = م, ام

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = یک, دو, سه, چهار, پنج, شش, هفت, هشت, نه, ده, یازده, دوازده, سیزده, چهارده, پانزده, شانزده, هفده, هجده, نوزده, بیست, -, -, -, -, -, -, -, -, -, سی

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = یکم/اول, دوم, سوم, چهارم, پنجم, ششم, هفتم, هشتم, نهم, دهم, یازدهم, دوازدهم, سیزدهم, چهاردهم, پانزدهم, شانزدهم, هفدهم, هجدهم, نوزدهم, بیستم, -, -, -, -, -, -, -, -, -, سی‌ام

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = روز, هفته, ماه

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
days-years-words = نیم‌سال دیگر/نیم‌سال بعد/نیم‌سال/نیم سال دیگر/نیم سال بعد/پس از نیم سال/نیم سال, یک سال دیگر/یک سال بعد/پس از یک سال/تا یک سال دیگر/ظرف یک سال/۱ سال دیگر/یک سال/یکسال دیگر/یکسال بعد, دو سال دیگر/دو سال بعد/پس از دو سال/تا دو سال دیگر/ظرف دو سال/۲ سال دیگر/دو سال

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = دو شنبه, سه شنبه, چارشنبه/چهار شنبه, پنج شنبه, آدینه, -, یک شنبه

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = ژانویه, فوریه, -, -, مه/می, -, ژوئیه/جولای, آگوست, -, -, -, -

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = فروردینماه/حمل, اردیبهشتماه/ثور, خردادماه/جوزا, تیرماه/سرطان, مردادماه/اسد, شهریورماه/سنبله, مهرماه/میزان, آبانماه/عقرب, آذرماه/قوس, دیماه/جدی, بهمنماه/دلو, اسفندماه/حوت

# The same for the Islamic calendar.
days-islamic-month-words = محرم الحرام, -, ربیع الاول, ربیع الثانی, جمادی الاول/جمادی الاولی, جمادی الثانی/جمادی الثانیه, -, -, رمضان المبارک, -, ذی القعده/ذیالقعده, ذی الحجه/ذیالحجه

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = تا روز, تا, قبل از, پیش از, در

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = قبل از, پیش از, مانده به

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = بعد از, پس از

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = پیش, قبل

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = گذشته, پیش, قبل, پیشین, هر, بعد از, پس از, از, اول, اولین, دومین, سومین, آخر, آخرین, پایان, اواخر, اوایل, اواسط, انتهای, ابتدای, چهل, پنجاه, شصت, هفتاد, هشتاد, نود, صد

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = نه, یا, بجز, به جز, جز, غیر, هر هفته

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = و

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = در, از, به, با, تا, یا, برای, قبل از, پیش از, بعد از, این, همین, روز, تاریخ

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = ساعت

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = و نیم, و ربع, -

# What stands beside an hour to say that it is before noon.
days-morning-words = صبح, بامداد

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = بعدازظهر, بعد از ظهر, عصر

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = شب
