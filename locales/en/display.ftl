### How numbers and days look in a chat: English.

# To who asks how numbers and days look here; buttons with digits and calendars stand below.
#   $sample (number) a number, to see its digits
#   $today (day)     today
show-now = I write numbers like this here: { $sample }. Today is { DAY($today, year: 1) }. Press what you would rather read.

# To who chose other digits or another calendar for this chat.
#   $sample (number) a number, in the digits chosen
#   $today (day)     today, in the calendar chosen
show-changed = From now on I write like this here: { $sample }, { DAY($today, year: 1) }. What people wrote stays as they wrote it.

# To a member who asks how numbers and days look for them, in whatever I tell or answer them; buttons stand below.
#   $sample (number) a number, to see its digits
#   $today (day)     today
show-own-now = I write numbers like this for you, in every chat: { $sample }. Today is { DAY($today, year: 1) }. Press what you would rather read.

# To a member who chose other digits or another calendar for themselves.
#   $sample (number) a number, in the digits chosen
#   $today (day)     today, in the calendar chosen
show-own-changed = From now on I write like this for you, in every chat: { $sample }, { DAY($today, year: 1) }. What a group reads together stays as the group chose.

# On a button in a group: whoever presses it chooses digits and a calendar for themselves.
button-show-own = Just for me

# On a line of its own below what somebody wrote: a date in numbers that the reader may take for another.
#   $written (text) the date as it was written, such as 3/4/2026
#   $day (day)      the day that it is
date-written = { $written }: { DAY($day, year: 1) }

# The same, of a date without its year.
#   $written (text) the date as it was written, such as 30/4
#   $day (text)     the day that it is, such as April 30
date-written-short = { $written }: { $day }

# The same where nobody can tell which of its numbers is the month.
#   $written (text) the date as it was written, such as 3/4
#   $one (text)     one day that it may be, such as April 3
#   $other (text)   the other, such as March 4
date-written-short-either = { $written }: { $one }, or { $other }

# On a line of its own below what somebody wrote: a date in numbers that may be either of two days.
#   $written (text) the date as it was written, such as 3/4/2026
#   $one (day)      one day that it may be
#   $other (day)    the other one
date-written-either = { $written }: { DAY($one, year: 1) }, or { DAY($other, year: 1) }

# On a line of its own below what somebody wrote: an hour of a clock that begins at sunrise, as in Swahili, where
# one o'clock is seven.
#   $written (text) the hour as it was written, such as saa 12 jioni
#   $one (moment)   what it is by that clock
#   $other (moment) what it is where the writer counted from midnight
hour-written-either = { $written }: { HOUR($one, whole: 1) }, or { HOUR($other, whole: 1) }

# On a button: the calendar of January to December.
calendar-gregorian = Gregorian

# On a button: the solar calendar of Iran and Afghanistan.
calendar-persian = Persian

# On a button: the lunar calendar of Islam, as Umm al-Qura has it.
calendar-islamic = Islamic

# The months of the Persian calendar, in order, as they stand in a date. Commas between them.
calendar-persian-months = Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar, Mehr, Aban, Azar, Dey, Bahman, Esfand

# The months of the Islamic calendar, in order, as they stand in a date. Commas between them.
calendar-islamic-months = Muharram, Safar, Rabiʻ I, Rabiʻ II, Jumada I, Jumada II, Rajab, Shaʻban, Ramadan, Shawwal, Dhuʻl-Qiʻdah, Dhuʻl-Hijjah
