### Hours that could be meant in two ways: Spanish.

hour-which = Hay quien cuenta las horas desde el amanecer y quien las cuenta desde la medianoche. ¿Qué hora quiere decir?
button-hour = { HOUR($hour, whole: 1) }
button-hours = { HOUR($start, whole: 1) }–{ HOUR($end, whole: 1) }

hours-words = –

promise-only-the-day = Una promesa cuenta por su día: la hora no la guardo.
