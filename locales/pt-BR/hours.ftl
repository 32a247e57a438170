### Hours that could be meant in two ways: Brazilian Portuguese.

hour-which = Há quem conte as horas desde o nascer do sol e quem conte desde a meia-noite. Que hora você quer dizer?
button-hour = { HOUR($hour, whole: 1) }
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

hours-words = –

promise-only-the-day = Uma promessa vale pelo dia: a hora eu não guardo.
