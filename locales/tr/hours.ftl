### Hours that could be meant in two ways: Turkish.

hour-which = Kimi saatleri gün doğumundan, kimi gece yarısından sayar. Hangi saati kastediyorsunuz?
button-hour = { HOUR($hour, whole: 1) }
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

hours-words = birde, ikide, üçte, dörtte, beşte, altıda, yedide, sekizde, dokuzda, onda, on birde, on ikide

promise-only-the-day = Söz gününe göre sayılır: saat tutulmaz.
