### Lo que ven y hacen quienes facilitan: a una persona se le habla de "usted". Ni reproche ni prisa.

morning-title = Buenos días, { $who }. Esto espera en { $name }:

morning-due = Promesas para hoy: { $count }

morning-late = Promesas cuyo día ya pasó: { $count } (la más antigua, hace { $days })

morning-unanswered = Promesas pedidas y aún sin respuesta: { $count } (la más antigua, desde hace { $days }). ¿Podría preguntar otra vez?

morning-duties = Tareas cuyo momento ya pasó: { $count }

morning-proposals = Propuestas que esperan la palabra de alguien: { $count } (la primera se cierra el { $closes })

morning-objections = Objeciones en pie: { $count }

morning-silent = Grupos de los que no se oye nada desde hace una semana o más: { $count }

button-see-promises = Promesas

button-see-status = Cómo va todo

button-see-decisions = Propuestas

button-see-silence = Quién calla

morning-at = Si algo espera, le escribo a las { HOUR($hour, whole: 1) } los días en que su grupo trabaja.

morning-after-quiet-hours = A esa hora su grupo tiene horas de silencio; llega cuando terminan: a las { HOUR($hour, whole: 1) }.

morning-off = Por la mañana no le escribo.

morning-how = Otra hora: /morning 07:30. Para no recibirlo: /morning no.

silence-title = Sin noticias desde hace un tiempo:

silence-line = { $who }: desde hace { $days }

silence-never = { $who }: todavía nada

silence-more = Sin mostrar aquí: { $count }

silence-none = En la última semana se oyó a todos los grupos.

silence-early = Aún es pronto para saberlo: esta colaboración empezó hace menos de una semana.

silence-write = Toque un nombre para escribir unas palabras amables; las verá antes de que salgan.

say-preview = Esto iría a { $where }. Se lee así:

say-sure = ¿Lo envío?

button-send = Enviar

say-told = Unas palabras de { $who }:

say-quote = { $what }

say-done = ✓ Enviado a { $where }.

say-later = 🌙 Saldrá cuando allí terminen las horas de silencio: { $where } ({ $at }).

say-waits = ⏳ Espera hasta que yo pueda escribir allí: { $where }.

say-dropped = No se envió nada.

say-how = Escriba detrás lo que todos los grupos deben leer: /say Nos vemos el viernes. Solo para algunos: /say Goma, Recife: Nos vemos el viernes.

say-whom = No conozco ningún grupo que se llame «{ $said }», así que no ha salido nada. ¿Para quién es?

say-some-unknown = No conozco ningún grupo que se llame { $who }, así que no ha salido nada para nadie. Los grupos son: { $groups }

button-say-all = Para todos los grupos

say-too-long = Es demasiado para un mensaje. Como máximo: { $most } caracteres.

say-nowhere = No conozco ningún chat donde decirlo.

say-of-another = Esto lo escribió { $who }: solo esa persona puede enviarlo.

nudge-kindly = { $who }: hace un tiempo que no tenemos noticias. ¿Cómo va todo? Si algo lo impide, dígalo en una respuesta: le llega a { $by }.

nudge-gently = { $who }: esperamos que todo vaya bien. Ha pasado un tiempo, y su voz hace falta. Cuando les venga bien, unas palabras en respuesta a esto le llegan a { $by }.

nudge-before = { $who } ya envió unas palabras amables a { $where }: { $at }. ¿Envío también las suyas?

button-send-again = Enviar también

note-noted = Anotado sobre { $who }. Solo usted puede leerlo.

note-title = Sus notas sobre { $who }

note-line = { $number }. { $day }: { $what }

note-line-from = { $number }. { $day }, { $who }: { $what }

note-remove = Toque un número para quitar esa nota.

note-counts = Tiene notas sobre:

note-count = { $who }: { $count }

note-none = No tiene notas.

note-none-of = No tiene notas sobre { $who }.

note-how = Se escribe así: /note Goma: Llaman los jueves.

note-whom = No conozco ningún grupo { $said }. Están: { $partners }. Escriba primero el nombre.

note-alone = Las notas son solo para usted: escríbamelo en un mensaje directo. Aquí no anoté nada.

handover-sure = { $who } asumiría la facilitación en lugar de { $by } y vería lo pendiente. Primero le pregunto: cuenta cuando acepte. Sus notas se quedan con usted.

handover-sure-notes = { $who } asumiría la facilitación en lugar de { $by }, vería lo pendiente y leería sus notas sobre los grupos. Primero le pregunto: cuenta cuando acepte.

button-ask-them = Preguntar

button-with-notes = Con mis notas

button-without-notes = Sin mis notas

button-take-it-back = Retirar

handover-dropped = Todo queda como está.

handover-sent = Le pregunto a { $who }. Hasta que acepte, la facilitación sigue con { $by }.

handover-asked = { $by } pregunta si usted, { $who }, asumiría la facilitación en su lugar. Puede aceptar o no con toda libertad; cuenta cuando acepte.

handover-waits = Ahora espera esto:

handover-taken-back = Al final, la facilitación sigue con { $by }.

handover-declined = { $who } no lo asume por ahora. La facilitación sigue con { $by }.

handover-lapsed = En una semana no hubo respuesta sobre si { $who } asume el relevo: la facilitación sigue con { $by }.

handover-yours = ✓ Gracias, { $who }: la facilitación ya es suya, en lugar de { $by }.

handover-theirs = ✓ { $who } aceptó y tiene ahora la facilitación. Gracias por todo lo hecho, { $by }.

handover-told = Desde ahora la facilitación la tiene { $who }, en lugar de { $by }.

handover-of-another = Esto es entre { $by } y { $who }.

handover-how = Nombre a quien lo asumiría: /handover Rosa.

handover-waits-already = Ya le pregunté a { $who }. Si cambia de idea, retire eso primero.

morning-concerns = Inquietudes abiertas con usted: { $count }

button-ask-again = Preguntar otra vez

role-nobody-has = Ya nadie tiene el rol “{ $role }”. Hasta que alguien lo tenga, lo que era para ese rol espera o, donde se puede, le llega a usted. Para dárselo a alguien, escriba /role en el chat de su grupo.

handover-off = Este traspaso ya no sigue: una de las dos personas ya no está aquí.
