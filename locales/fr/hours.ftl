### Hours that could be meant in two ways: French.

hour-which = Certains comptent les heures depuis le lever du soleil, d'autres depuis minuit. Quelle heure voulez-vous dire ?
button-hour = { HOUR($hour, whole: 1) }
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

hours-words = –

promise-only-the-day = Une promesse compte par son jour : je ne retiens pas d'heure.
