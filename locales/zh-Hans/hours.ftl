### Hours that could be meant in two ways: Simplified Chinese.

hour-which = 有人从日出开始数钟点，有人从半夜零点开始数。您指的是哪个时间？
button-hour = { HOUR($hour, whole: 1) }
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

hours-words = –

promise-only-the-day = 承诺只按日子算：钟点不记。
