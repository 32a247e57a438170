### Cómo se nombran los ritmos de un protocolo, y con qué se anuncia uno que cambió.

schedule-which-day = ¿Qué día? Escríbanlo junto con el ritmo, así: { $example }

## Cada cuánto ocurre algo, dentro de una frase

rhythm-every-day =
    { $count ->
        [one] cada día
       *[other] cada { $count } días
    }
rhythm-every-weekday =
    { $count ->
        [one] cada día hábil
       *[other] cada { $count } días hábiles
    }
rhythm-every-week =
    { $count ->
        [one] cada semana
       *[other] cada { $count } semanas
    }
rhythm-every-month =
    { $count ->
        [one] cada mes
       *[other] cada { $count } meses
    }
rhythm-every-quarter =
    { $count ->
        [one] cada trimestre
       *[other] cada { $count } trimestres
    }
rhythm-every-year =
    { $count ->
        [one] cada año
       *[other] cada { $count } años
    }
rhythm-on = { $every } ({ $days })
rhythm-nth-weekday =
    { $nth ->
        [-1] último { $day }
        [1] primer { $day }
        [2] segundo { $day }
        [3] tercer { $day }
       *[other] cuarto { $day }
    }
rhythm-working-day =
    { $nth ->
        [-1] último día hábil
       *[other] día hábil { $nth }
    }
rhythm-day-of-month =
    { $nth ->
        [-1] último día
       *[other] día { $nth }
    }
rhythm-of-rule = según la regla { $rule }
rhythm-after-start = { $lengths } después de empezar
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = solo estos días: { $days }
rhythm-dates =
    { $count ->
        [one] en una fecha fija
       *[other] en { $count } fechas fijas
    }
rhythm-at-own-clock = { $rhythm }, hora: { $hour }, según el reloj de cada grupo
rhythm-at-clock-of = { $rhythm }, hora: { $hour }, según el reloj de { $zone }
rhythm-from = { $rhythm }, a partir del { DAY($day, year: 1) }
rhythm-until = { $rhythm }, hasta el { DAY($day, year: 1) }
rhythm-after-checkin = hasta { $length } después del resumen de { $checkin }

## El calendario

schedule-paused-title = { $title }, versión { $version } – en pausa
schedule-paused = No se pregunta nada de esto hasta que quien coordina lo retome con /resume.
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id }: { $rhythm }
schedule-duty-rests = { $id }: { $does } – { $rhythm }
schedule-as-it-is = “{ $said }” ya es así: { $rhythm }.

## Con qué se anuncia un protocolo que cambió, una línea cada cosa

change-name = ~ ahora se llama: { $what } (antes: { $before })
change-when = ~ { $what }: otro ritmo desde ahora: { $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what }: se omite en feriados y días libres
        [next-working-day] ~ { $what }: en feriados o días libres pasa al siguiente día hábil
       *[other] ~ { $what }: también en feriados y días libres
    }
change-asks = ~ { $what }: ahora se pregunta, una vez por grupo, a: { $role }
change-asks-each = ~ { $what }: ahora se pregunta, a cada persona por separado, a: { $role }
change-open-for = ~ { $what }: hay { $length } para responder
change-reminders = ~ { $what }: los recordatorios llegan en otro momento, o ya no llegan
change-silence = ~ { $what }: si alguien no responde, se avisa a: { $role }
change-silence-urgent = ~ { $what }: si alguien no responde, se avisa, también en horas de silencio, a: { $role }
change-late = ~ { $what }: cambia a quién, o cuándo, se avisa si hay retraso
change-digest =
    { $role ->
        [everyone] ~ { $what }: el resumen llega a todos los grupos
       *[other] ~ { $what }: el resumen llega a: { $role }
    }
change-question-new = + { $what }, pregunta nueva: { $question }
change-question-gone = – { $what }, ya no se pregunta: { $question }
change-question-reworded = ~ { $what }, ahora con estas palabras: { $question }
change-question-unworded = Nadie lo ha dicho todavía con palabras nuevas en: { $languages }. Ahí lo traduce una máquina, y se avisa, o queda como se escribió, hasta que alguien lo escriba.
change-question-before = Hasta ahora: { $question }
change-question-answers = ~ { $what }, se responde de otra manera: { $question }
change-question-private = ~ { $what }, la respuesta la lee solo este rol ({ $role }): { $question }
change-question-public = ~ { $what }, la respuesta la leen todos los grupos aliados: { $question }
change-question-unnamed = ~ { $what }, las respuestas se muestran sin nombres: { $question }
change-question-named = ~ { $what }, las respuestas se muestran con nombres: { $question }
change-questions-order = ~ { $what }: las preguntas llegan en otro orden
change-duty-role = ~ { $what }: ahora le toca a este rol: { $role }
change-purpose = ~ para qué es: { $purpose }
change-role-new = + rol nuevo “{ $role }”: { $does }
change-role-gone = – ya no es un rol: “{ $role }”
change-role = ~ rol “{ $role }”: { $does }
change-agreements = ~ los acuerdos cambiaron. Ahora son:
change-agreements-none = – ya no hay acuerdos
change-decisions = ~ cambió la forma de decidir en conjunto
change-review = ~ cuándo se revisa el protocolo: { $rhythm }
change-review-none = – ya no hay fecha para revisar el protocolo
change-languages = ~ lo mismo, pero escrito en otros idiomas
change-none = No cambia nada más que el número de versión.

## Una propuesta reemplazada por otra más nueva

proposal-replaced = { $who } propone una versión más nueva de “{ $title }” (versión { $version }) en lugar de la que estaba en espera. Lo que cambia:
proposal-is-gone = Una versión más nueva reemplazó esta propuesta. Miren esa, por favor.
proposal-agree-anew = { $who } estaba de acuerdo con la anterior; si esta también les parece bien, digan otra vez que están de acuerdo.
