### Hours that could be meant in two ways: English.

# To who typed an hour as Swahili counts them, such as “saa 3 asubuhi”; a button for each hour stands below.
hour-which = Some people count hours from sunrise, others from midnight. Which hour do you mean?

# On a button: an hour that was meant, on a clock of twenty-four hours.
#   $hour (moment) the hour
button-hour = { HOUR($hour, whole: 1) }

# On a button: from when until when it is to be quiet, on a clock of twenty-four hours.
#   $start (moment) when it begins
#   $end (moment)   when it ends
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

# What the hours of a clock are called, one to twelve, with commas between, and with strokes between where one has several
# forms: "at the eighth". A dash, where they are just counted.
hours-words = –

# To somebody who named an hour beside the day by which they promise something.
promise-only-the-day = A promise counts by its day alone: I keep no hour with it.
