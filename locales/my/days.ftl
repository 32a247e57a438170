### Days as people type them: Burmese. What the words are for: bot/messages/day_words.py.
### Words are told apart without case, accents or vowel marks.

# What the day after tomorrow is called.
days-after-tomorrow-words = သန်ဘက်ခါ, သဘက်ခါ, သန်ဘက်

days-month-end-words = လကုန်, လကုန်ရက်, ဒီလကုန်, ယခုလကုန်

# What stands beside a day of the week, in front or behind, to say: the first one that comes.
days-this-words = ဒီ, ယခု

# What says the first one that comes, beside a day of the week, and the one after this, beside a week or month.
# A dash: there is no such word.
days-coming-words = လာမယ့်, လာမည့်

# What stands beside a day of the week, or a week, where it may mean the first one that comes or the one in
# the week after this one: we ask which. A dash: there is no such word.
days-next-words = နောက်

# What stands beside a day of the week to say for sure: the one in the week after this one. A dash: no such word.
days-following-words = နောက်အပတ်, လာမယ့်အပတ်, နောက်တစ်ပတ်

# What stands beside a day of the week to say: a week after the coming one. A dash: no such word.
days-week-on-words = -

# What says, in front of a number of days or weeks or behind it, that they are counted from today: in 3 days.
days-from-now-words = နောက်, အတွင်း, အကြာ, ကြာရင်, ပြီးရင်, နေရင်

# What may stand before a day, between its parts or behind it, and says nothing about which it is.
days-passed-over-words = နေ့, ရက်နေ့, လ, ခုနှစ်, အထိ, မတိုင်မီ, မတိုင်ခင်, တွင်, မှာ, ၊, ရဲ့, ရက်, ထိ, မတိုင်မှီ

# What stands beside a number to say that it is a day of the month: the 5th. A dash: no such word.
days-of-month-words = ရက်, ရက်နေ့

# One to ten and on to thirty, in order; a dash where several words say it. Several words for one number have strokes
# between them.
days-counted-words = တစ်, နှစ်, သုံး, လေး, ငါး, ခြောက်, ခုနစ်/ခုနှစ်, ရှစ်, ကိုး, ဆယ်/ဆယ့်

# The first to the thirtieth of a month, where a word of its own says it, in order, as for the numbers; a dash where
# none does.
days-ranks-words = -

# Days, weeks and months, in order, as counted; several forms of each have strokes between them.
days-units-words = ရက်, ပတ်/အပတ်/သီတင်းပတ်, လ

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
days-years-words = နှစ်ဝက်အကြာ/နှစ်ဝက်ကြာရင်/နောက်နှစ်ဝက်/နှစ်ဝက်, တစ်နှစ်အကြာ/တစ်နှစ်ကြာရင်/တစ်နှစ်ပြီးရင်/တစ်နှစ်အတွင်း/နောက်တစ်နှစ်အကြာ/၁ နှစ်အကြာ/၁နှစ်အကြာ/တစ်နှစ်, နှစ်နှစ်အကြာ/နှစ်နှစ်ကြာရင်/နှစ်နှစ်ပြီးရင်/၂ နှစ်အကြာ/၂နှစ်အကြာ/နှစ်နှစ်

# Further names and forms of Monday to Sunday, in order, with strokes between those of one day; a dash where
# there are none. The names in the Unicode data are known.
days-week-words = -, -, -, -, -, -, -

# Further names and forms of January to December, in order, as for the days of the week.
days-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# Further names and forms of the months of the Persian calendar, in order, as for the days of the week. Those that
# we write ourselves (calendar-persian-months) are known.
days-persian-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# The same for the Islamic calendar.
days-islamic-month-words = -, -, -, -, -, -, -, -, -, -, -, -

# What stands before a day by which something has to be done, at the end of a sentence: call them by Friday.
days-by-words = -

# What stands between a length of time and a day that it is counted back from, or behind both: two days before Friday. We
# then ask which day is meant.
days-before-words = မတိုင်မီ, မတိုင်ခင်, မတိုင်မှီ, စော

# What stands in front of a day or behind it to say that something is after it. We then ask which day is meant.
days-after-words = ပြီးရင်, ပြီးနောက်, နောက်ပိုင်း, ကနေ, မှ, ပြီး

# What says of a length of time, in front of it or behind, that it is over: three days ago. We then ask which day is
# meant.
days-ago-words = အရင်က, တုန်းက, လောက်က

# What, right before or right behind a day, makes another day of it, or several: last Friday, every Friday, from
# Friday, the day before Friday, the end of next month. We then ask which day is meant. No word that may well stand
# there and leave a deadline what it is. A dash: there is no such word.
days-turning-words = ပြီးခဲ့တဲ့, ပြီးခဲ့သော, ပြီးခဲ့သည့်, လွန်ခဲ့တဲ့, လွန်ခဲ့သော, တိုင်း, တိုင်းမှာ, ကစပြီး, မှစ၍, မှစပြီး, နောက်ပိုင်း, ကုန်, ဆန်း, လယ်, ပထမ, ဒုတိယ, ကစ, ကစတင်, မှလွဲ၍, မှလွဲပြီး, ပိုင်း

# What takes a day back, puts another beside it or makes it many, in front of it or of the word that leads to it, or
# right behind: not before Friday, Thursday or on Friday, every week on Friday. We then ask which day is meant.
# A dash: there is no such word.
days-not-words = မဟုတ်, သို့မဟုတ်, ဒါမှမဟုတ်, အပတ်တိုင်း

# What stands between two days that are both meant: Monday and Friday. We then ask which of them it is.
days-and-words = နှင့်, နဲ့

# Words with which nothing can end: articles and what leads to something. Where the words in front of a day would end
# with one, they stay as they were typed, with the day.
days-hanging-words = ဒီ, ယခု, လာမယ့်, လာမည့်, သို့မဟုတ်, ဒါမှမဟုတ်, ရဲ့

# What stands beside a number to say that it is an hour: 6 o'clock, saa 12. A dash: no such word.
days-hour-words = နာရီ

# What stands beside an hour to say half past it, a quarter past it, and a quarter to it, in order. A dash: no such word.
days-minutes-words = ခွဲ, -, -

# What stands beside an hour to say that it is before noon.
days-morning-words = မနက်, နံနက်

# What stands beside an hour to say that it is between noon and late in the evening.
days-afternoon-words = နေ့လယ်, ညနေ

# What stands beside an hour to say that it is in the night. A dash: no such word.
days-night-words = ည
