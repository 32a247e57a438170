### Hours that could be meant in two ways: Ukrainian.

hour-which = Одні рахують години від сходу сонця, інші від опівночі. Яку годину ви маєте на увазі?
button-hour = { HOUR($hour, whole: 1) }
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

promise-only-the-day = Обіцянка рахується за днем: година не запам’ятовується.
