### What we understand, and the small marks around other people's words: Spanish.
### Words are told apart without case, accents or vowel marks; a command is typed as one word, without a space.

## Marks

# On a line of its own under a machine translation: the words as they were written.
#   $language (text)  the tag of their language, such as sw
#   $said (text)      the words; they can be long
original-line = ({ $language }: { $said })

# On a line of its own under a machine translation that was made by way of a third language.
#   $language (text)  the tag of the words' language, such as sw
#   $through (text)   the tag of the language in between, such as en
#   $said (text)      the words; they can be long
original-line-through = ({ $language }, vía { $through }: { $said })

corrected-line = ({ $language }, corregido por { $who }: { $said })

checked-line = ({ $language }, revisado por { $who }: { $said })

corrected-in-part-line = ({ $language }: corregido en parte por { $who })

after-correction-line = ({ $language }: según una corrección de { $who })

untranslated-unreachable = ({ $language }: sin traducir; el traductor no responde)

untranslated-not-sure = ({ $language }: sin traducir; ninguna traducción era fiable)

untranslated-forbidden = ({ $language }: sin traducir; ningún traductor puede verlo)

untranslated-ceiling = ({ $language }: sin traducir; se agotó lo previsto para este mes)

untranslated-unable = ({ $language }: sin traducir; aquí ningún traductor puede)

## Lengths of time

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  days, at least 1
span-days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  hours, at least 1
span-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  minutes, at least 1
span-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }

# A length of time in two units: 1 day and 12 hours.
#   $more (text)  the larger unit's part, such as 1 day
#   $less (text)  the smaller unit's part, such as 12 hours
span-both = { $more } y { $less }

moment-beside = { $here }, { $there } allí

## Answers

# Whole answers that mean yes, to a question that can only be answered with yes or no. Commas between them.
yes-words = sí, bueno, claro, claro que sí, por supuesto, vale, dale, de acuerdo, sí por favor, así es, cómo no, sip, correcto, afirmativo, listo, claro que si

# Whole answers that mean no to such a question.
no-words = no, para nada, todavía no, aún no, nunca, nop, negativo

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = gracias, muchas gracias, por favor, perdón, señor, señora
greeting-words = hola, buenas, buenos días, buen día, buenas tardes, buenas noches, saludos, qué tal, cómo está, cómo están

# Whole answers to any question that mean: pass over this one.
skip-words = saltar, omitir, paso, pasar

# Whole answers to any question that mean: ask me again later.
later-words = más tarde, luego, después, ahora no

cry-words = ayuda, ayúdame, ayúdeme, ayúdenme, ayúdenos, ayúdennos, necesito ayuda, necesitamos ayuda, pido ayuda, pedimos ayuda, auxilio, socorro, sálvenme, emergencia

position-agree-words = de acuerdo, estoy de acuerdo, estamos de acuerdo, acepto, aceptamos, a favor, estoy a favor, estamos a favor, conforme, lo apoyo, lo apoyamos

position-concern-words = de acuerdo con reparos, estoy de acuerdo con reparos, estamos de acuerdo con reparos, de acuerdo con reservas, estoy de acuerdo con reservas, estamos de acuerdo con reservas

position-aside-words = me hago a un lado, nos hacemos a un lado

position-object-words = objeción, me opongo, nos oponemos, tengo una objeción, tenemos una objeción, en contra, estoy en contra, estamos en contra, no estoy de acuerdo, no estamos de acuerdo, no acepto, no aceptamos

position-abstain-words = abstención, me abstengo, nos abstenemos

# What may stand before a day in "away until Monday", one word each; all of them are passed over.
until-words = hasta, el, la, día, las

# What may stand before the first of two hours or days, or be written onto it: from 9 to 5. One word each.
starting-words = desde, de, del, entre

number-turning-words = cien, ciento, cientos, centenar, centenares, centena, centenas, mil, miles, millar, millares, millón, millones, millardo, millardos, billón, billones, decena, decenas, docena, docenas, menos …

zero-words = cero

out-of-words = de, sobre

promised-to-words = a …, al …, a la …, a los …, a las …, para …, para el …, para la …

towards-words = meta: …, objetivo: …, hacia …, hacia la meta …, para la meta …

review-day-words = revisión: …, revisión …, revisar …, se revisa …, lo revisamos …, la revisamos …, volver a mirar …, volver a mirarlo …, volver a mirarla …

# What this day is called.
today-words = hoy

# What the next day is called.
tomorrow-words = mañana

me-words = yo, mío, mi

whole-words = todos, grupo, todas

on-words = sí, activar, encender

off-words = no, desactivar, apagar

back-words = volví, volvimos, regresé, regresamos, ya volví, ya regresé, de vuelta, de regreso

translators-own-server-words = servidor propio, propio

translators-nobody-words = nadie, ninguno

schedule-at-words = a las, a la, a

schedule-on-words = el, los, en

schedule-every-words = cada

schedule-zone-words = zona, huso

digest-week-words = semanal, cada semana

digest-month-words = mensual, cada mes

voice-women-words = mujeres, mujer, niñas

voice-youth-words = jóvenes, juventud

voice-elders-words = personas mayores, mayores, ancianos

voice-disability-words = personas con discapacidad, discapacidad

voice-displaced-words = personas desplazadas, desplazados, refugiados

place-weekend-words = fin de semana, descanso semanal

place-no-holidays-words = sin feriados, sin festivos, sin días festivos, sin días feriados

manner-direct-words = a, el primero, primero

manner-gentle-words = b, el segundo, segundo

show-ca-gregory-words = gregoriano, calendario gregoriano

show-ca-persian-words = persa, calendario persa

show-ca-islamic-umalqura-words = islámico, calendario islámico, musulmán

show-nu-latn-words = latinas, cifras latinas, números latinos, dígitos latinos

show-nu-arab-words = árabes, cifras árabes, números árabes, dígitos árabes

show-nu-arabext-words = persas, cifras persas, números persas, dígitos persas

show-nu-mymr-words = birmanas, cifras birmanas, números birmanos, dígitos birmanos

unit-day-words = día, días

unit-week-words = semana, semanas

unit-month-words = mes, meses

unit-year-words = año, años

unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

# What people may type for /start.
command-start = empezar, comenzar, iniciar

# What people may type for /join.
command-join = unirse, unirme

# What people may type for /invite.
command-invite = invitar, invitación

# What people may type for /protocols.
command-protocols = protocolos, protocolo

# What people may type for /adopt.
command-adopt = adoptar

# What people may type for /agree.
command-agree = aceptar, acordar, acepto

# What people may type for /preview.
command-preview = vistaprevia, vista-previa

# What people may type for /schedule.
command-schedule = horario

# What people may type for /pause.
command-pause = pausar, pausa

# What people may type for /resume.
command-resume = reanudar

# What people may type for /now.
command-now = ahora, ya

command-rhythm = ritmo

rhythm-crisis-words = crisis, emergencia

rhythm-normal-words = normal, siempre

# What people may type for /checkin.
command-checkin = adelantar, responder

# What people may type for /role.
command-role = rol, función

# What people may type for /partners.
command-partners = socios, contrapartes, aliados

command-partner = socio, contraparte, aliado

# What people may type for /language.
command-language = idioma, idiomas, lengua

command-translators = traductores, traducción

# What people may type for /place.
command-place = lugar, ciudad, zona, huso

# What people may type for /quiet.
command-quiet = silencio, descanso

command-manner = trato, estilo

# What people may type for /away.
command-away = ausente, ausencia, vacaciones, volví

# What people may type for /done.
command-done = listo, lista, hecho

# What people may type for /later.
command-later = luego, después, más-tarde

# What people may type for /skip.
command-skip = saltar, omitir, paso

# What people may type for /original.
command-original = original

# What people may type for /fix.
command-fix = corregir, corrección

command-withdraw = retirar, retiro

command-threads = hilos, hilo

command-polls = encuestas, encuesta

command-show = mostrar, cifras

# What people may type for /term.
command-term = término

# What people may type for /review.
command-review = revisar, revisión

# What people may type for /terms.
command-terms = términos, glosario

command-corrections = correcciones

command-link = vincular

command-unlink = desvincular

# What people may type for /unclear.
command-unclear = confuso, no-entiendo

# What people may type for /promise.
command-promise = prometer, promesa, prometo

# What people may type for /promises.
command-promises = promesas, compromisos

# What people may type for /pending.
command-pending = pendientes, pendiente

command-mediate = mediar, mediación

command-morning = matutino

command-say = decir, anunciar

command-nudge = toque, saludo

command-note = nota, apunte

command-handover = traspaso, relevo

command-digest = resumen

# What people may type for /propose.
command-propose = proponer, propuesta

command-decisions = decisiones, decisión

command-goal = meta

command-goals = metas

command-measure = contar, medir

command-reliability = fiabilidad

command-voices = voces

command-speaksfor = hablo-por

command-roles = roles, aportes

# What people may type for /concern.
command-concern = preocupación, inquietud

# What people may type for /status.
command-status = estado, situación

# What people may type for /help.
command-help = ayuda

command-sos = auxilio, socorro

# What people may type for /leave.
command-leave = salir, irse

command-remove = quitar, dar-de-baja

# What people may type for /mydata.
command-mydata = misdatos, mis-datos

# What people may type for /forget.
command-forget = olvidar, borrar

# What people may type for /keep.
command-keep = guardar, conservar

# What people may type for /search.
command-search = buscar

# What people may type for /export.
command-export = exportar, informe

# What people may type for /calendar.
command-calendar = calendario, ical, micalendario

# What people may type for /chart.
command-chart = grafico, gráfica

## The menu: what a command does, at most 80 characters.

# Beside /help in the menu of commands.
about-help = Qué puedo hacer y cómo

about-sos = Pedir ayuda enseguida, a cualquier hora

# Beside /status in the menu of commands.
about-status = Cómo va todo

# Beside /done in the menu of commands.
about-done = Marcar como hecho lo que le tocaba

# Beside /later in the menu of commands.
about-later = Que le vuelva a preguntar más tarde

# Beside /skip in the menu of commands.
about-skip = Saltar esta pregunta

# Beside /original in the menu of commands.
about-original = Ver las palabras originales de un mensaje

# Beside /fix in the menu of commands.
about-fix = Corregir una traducción, en respuesta a ella

about-unclear = Decir que un mensaje no queda claro, respondiéndolo

about-withdraw = Retirar lo que dijo, respondiendo a ello

# Beside /away in the menu of commands.
about-away = Decir hasta cuándo estará ausente

# Beside /language in the menu of commands.
about-language = Elegir el idioma que uso aquí

about-promise = Prometer algo para un día

about-promises = Ver lo prometido: por usted, a su grupo, por todos

about-pending = Ver lo abierto, atrasado o por aceptar (facilitación)

about-mediate = Preguntar lo mismo a dos grupos por separado (facilitación)

about-morning = Elegir cuándo leer por la mañana lo que espera

about-say = Decir algo a todos los grupos o a algunos

about-nudge = Escribir unas palabras amables a quien calla

about-note = Anotar algo sobre un grupo, solo para usted

about-handover = Pasar la facilitación a otra persona

about-remove = Dejar de contar a alguien

about-digest = Ver qué hubo desde el último resumen

about-propose = Proponer algo para decidir entre todos

about-decisions = Ver lo que se propone y lo que se decidió

about-search = Buscar en todo lo dicho, prometido y decidido

about-concern = Decirle solo a la facilitación lo que le preocupa
about-goal = Fijar una meta para todos los grupos

about-goals = Ver las metas y cuánto se ha avanzado

about-measure = Contar algo para una meta

about-reliability = Ver cómo se cumplen respuestas y promesas

about-voices = Mostrar a quien facilita a quién se escucha y a quién preguntar primero

about-speaksfor = Decir por quién más habla, como mujeres o jóvenes

about-roles = Ver quién hace y aporta qué, o decir qué aporta su grupo

# Beside /checkin in the menu of commands.
about-checkin = Responder por adelantado a la próxima ronda

# Beside /protocols in the menu of commands.
about-protocols = Ver los protocolos disponibles

# Beside /preview in the menu of commands.
about-preview = Ver qué se preguntará y cuándo

# Beside /partners in the menu of commands.
about-partners = Ver quiénes participan

about-partner = Decir en nombre de quién habla usted en un chat compartido

about-place = Ver o cambiar la ciudad, los feriados y el fin de semana de un grupo

about-quiet = Ver o cambiar las horas de silencio de un grupo

about-manner = Elegir cómo le hablo a su grupo

about-translators = Ver o elegir quién traduce lo que se escribe

# Beside /adopt in the menu of commands.
about-adopt = Proponer un protocolo a todos los grupos aliados

# Beside /schedule in the menu of commands.
about-schedule = Ver o cambiar días y horas

# Beside /pause in the menu of commands.
about-pause = Pausar un protocolo

# Beside /resume in the menu of commands.
about-resume = Retomar un protocolo en pausa

# Beside /now in the menu of commands.
about-now = Hacer ahora las preguntas de una ronda

about-rhythm = Ver el ritmo que rige, o empezar y terminar el de crisis

# Beside /role in the menu of commands.
about-role = Ver o asignar roles

# Beside /invite in the menu of commands.
about-invite = Obtener un código para invitar a un grupo aliado

about-threads = Reunir aquí cada ronda en su propio hilo

about-polls = Mostrar aquí las opciones como encuestas

about-terms = Ver los términos y cómo se traduce cada uno

about-corrections = Ver lo que se corrigió en las traducciones

about-term = Fijar cómo se traduce un término

# Beside /review in the menu of commands.
about-review = Revisar cómo se traducen los protocolos

about-link = Que le reconozca también en la otra plataforma

about-unlink = Que le reconozca solo por esta cuenta

# Beside /join in the menu of commands.
about-join = Unirse con un código de invitación

# Beside /start in the menu of commands.
about-start = Crear una alianza con un código

# Beside /leave in the menu of commands.
about-leave = Salir de la alianza

# Beside /mydata in the menu of commands.
about-mydata = Recibir a solas todo lo que se guarda de usted

# Beside /forget in the menu of commands.
about-forget = Borrar todo lo que se guarda de usted

# Beside /keep in the menu of commands.
about-keep = Cuánto tiempo se guardan las palabras

# Beside /export in the menu of commands.
about-export = Lo que todos pueden leer, como tabla o informe

# Beside /calendar in the menu of commands.
about-calendar = Lo que le toca, para un programa de calendario

# Beside /chart in the menu of commands.
about-chart = Cómo va una meta, en imagen
