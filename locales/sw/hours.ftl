### Hours that could be meant in two ways: Swahili.

hour-which = Wengine huhesabu saa kuanzia jua linapochomoza, wengine kuanzia usiku wa manane. Unamaanisha saa ipi?
button-hour = { HOUR($hour, whole: 1) }
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

hours-words = –

promise-only-the-day = Ahadi huhesabiwa kwa siku yake tu: saa siihifadhi.
