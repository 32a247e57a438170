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

morning-off = Por la mañana no le escribo.

morning-how = Otra hora: /morning 07:30. Para no recibirlo: /morning no.

silence-title = Sin noticias desde hace un tiempo:

silence-line = { $who }: desde hace { $days }

silence-never = { $who }: todavía nada

silence-more = Sin mostrar aquí: { $count }

silence-none = En la última semana se oyó a todos los grupos.

silence-write = Toque un nombre para escribir unas palabras amables; las verá antes de que salgan.

say-preview = Esto iría a { $where }. Se lee así:

say-sure = ¿Lo envío?

button-send = Enviar

say-told = Unas palabras de { $who }:

say-quote = { $what }

say-done = ✓ Enviado a { $where }.

say-dropped = No se envió nada.

say-how = Escriba detrás lo que todos los grupos deben leer: /say Nos vemos el viernes. Solo para algunos: /say Goma, Recife: Nos vemos el viernes.

say-too-long = Es demasiado para un mensaje. Como máximo: { $most } caracteres.

say-nowhere = No conozco ningún chat donde decirlo.

say-of-another = Esto lo escribió { $who }: solo esa persona puede enviarlo.

nudge-kindly = { $who }: hace un tiempo que no tenemos noticias. ¿Cómo va todo? Si algo lo impide, dígalo en una respuesta: le llega a { $by }.

nudge-gently = { $who }: esperamos que todo vaya bien. Ha pasado un tiempo, y su voz hace falta. Cuando les venga bien, unas palabras en respuesta a esto le llegan a { $by }.
