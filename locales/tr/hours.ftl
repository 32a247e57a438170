### Hours that could be meant in two ways: Turkish.

hour-which = Kimi saatleri gün doğumundan, kimi gece yarısından sayar. Hangi saati kastediyorsunuz?
button-hour = { HOUR($hour, whole: 1) }
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

promise-only-the-day = Söz gününe göre sayılır: saat tutulmaz.
