### Days as people type them: Arabic. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = بعد غد, بعد الغد, بعد بكرة, بعد بكرا, بعد بكره

days-month-end-words = نهاية الشهر, نهاية هذا الشهر, نهاية الشهر الحالي, نهاية الشهر الجاري, آخر الشهر, آخر هذا الشهر

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = هذا, هذه

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = القادم, القادمة, المقبل, المقبلة, الجاي, الجاية, قادمة, مقبلة

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = -

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = من الأسبوع القادم, من الأسبوع المقبل, الأسبوع القادم, الأسبوع المقبل

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = -

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = بعد, خلال, في غضون

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = يوم, في, من, حتى, إلى, قبل, ل, بحلول, عند, تاريخ, شهر, سنة, عام, أقصاه, هـ, هجري, هجرية, ميلادي, ويوم, إن شاء الله, ان شاء الله, انشاء الله, إنشاء الله, بإذن الله

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = يوم

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = واحد/واحدة, اثنان/اثنين/اثنتين, ثلاثة/ثلاث, أربعة/أربع, خمسة/خمس, ستة/ست, سبعة/سبع, ثمانية/ثماني/ثمان, تسعة/تسع, عشرة/عشر, أحد عشر/إحدى عشرة, اثنا عشر/اثني عشر/اثنتي عشرة, ثلاثة عشر/ثلاث عشرة, أربعة عشر/أربع عشرة, خمسة عشر/خمس عشرة, ستة عشر/ست عشرة, سبعة عشر/سبع عشرة, ثمانية عشر/ثماني عشرة, تسعة عشر/تسع عشرة, عشرون/عشرين, -, -, -, -, -, -, -, -, -, ثلاثون/ثلاثين

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = الأول, الثاني, الثالث, الرابع, الخامس, السادس, السابع, الثامن, التاسع, العاشر

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = يوم/أيام/يوما, أسبوع/الأسبوع/أسابيع/أسبوعا, شهر/الشهر/أشهر/شهور/شهرا

# Days, weeks and months where their number stands behind them: “siku 3”. In order, as above; a dash where it stands
# in front.
days-units-before-words = -, -, -

# Two days, two weeks and two months, where one word says it, in order; a dash where none does.
days-two-units-words = يومين/يومان, أسبوعين/أسبوعان, شهرين/شهران

# One day, one week and one month, where that is said without a number or in a way of its own, in order; a dash
# where it is not.
days-one-unit-words = يوم واحد/يوما واحدا, أسبوع/أسبوعا/أسبوع واحد/أسبوعا واحدا, شهر/شهرا/شهر واحد/شهرا واحدا

# What says about a week, and about two, in days, where who counts may mean one more: “huit jours”. We ask which day
# is meant. In order, with strokes between several; a dash where there is none.
days-roughly-words = -, -

# Half a year, one year and two years from today, in order, as they are said when a day is asked for: the whole answer.
# Several for one have strokes between them.
days-years-words = بعد نصف سنة/خلال نصف سنة/بعد نصف عام/نصف سنة/نصف عام, بعد سنة/بعد سنة واحدة/بعد عام/بعد عام واحد/خلال سنة/خلال عام/في غضون سنة/في غضون عام/سنة/سنة واحدة/عام/عام واحد, بعد سنتين/بعد عامين/خلال سنتين/خلال عامين/سنتين/سنتان/عامين/عامان

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = الإثنين/اثنين/إثنين, ثلاثاء, أربعاء, خميس, جمعة, سبت, أحد

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = كانون الثاني/جانفي, شباط/فيفري, آذار, نيسان/أفريل, أيار/ماي, حزيران/جوان, تموز/جويلية, آب/أوت, أيلول, تشرين الأول, تشرين الثاني, كانون الأول

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = فروردين, ارديبهشت, -, -, -, شهريور, -, -, -, -, -, -

# The same for the Islamic calendar.
days-islamic-month-words = محرم الحرام/المحرم, -, ربيع أول, ربيع الثاني/ربيع ثاني, جمادى الأول, جمادى الثانية/جمادى الثاني/جمادى الآخر, -, -, رمضان المبارك, -, ذي القعدة, ذي الحجة

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = قبل, حتى, بحلول, في موعد أقصاه, يوم, في

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = قبل

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = بعد

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = قبل, منذ

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = الماضي, الماضية, الفائت, الفائتة, السابق, السابقة, المنصرم, كل, أي, بعد, منذ, من, ابتداء, أول, ثاني, ثالث, رابع, آخر, نهاية, بداية, أواخر, أوائل, منتصف, ما بعد

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = ليس, لا, لن, أو, أم, ما عدا, إلا, باستثناء, كل أسبوع

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = و

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = في, من, إلى, على, عن, مع, قبل, حتى, بعد, خلال, بحلول, أو, ل, عند, هذا, هذه

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = الساعة

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = والنصف/ونصف, والربع/وربع, إلا ربعا/إلا الربع/إلا ربع

# What stands beside an hour to say that it is before noon.
days-morning-words = صباحا, الصبح, في الصباح, فجرا

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = ظهرا, بعد الظهر, مساء, في المساء, العصر

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = ليلا, بالليل
