### Lo que decimos de quién hace y aporta qué, a quién le toca, qué se cumple y a quién se escucha.

reliability-own = { $who }, en los últimos tres meses (esto lo ven solo ustedes y la facilitación):

reliability-all = Todos los grupos juntos, en los últimos tres meses:

reliability-answers = • Respondido a tiempo: { $kept } de { $all }

reliability-promises = • Promesas cumplidas o cambiadas de fecha a tiempo: { $kept } de { $all }

reliability-none = • Todavía no tocaba nada.

roles-all-title = Quién hace y aporta qué:

roles-brings = Aporta: { $said }

roles-brings-nothing = Aporta: todavía no lo ha dicho

roles-towards = Para { $goal }: { $said }

roles-how = Diga qué aporta su grupo así: /roles Un camión los martes

roles-stated = { $who } aporta desde ahora: { $said }

roles-still-right = { $who }, ¿sigue siendo así?

roles-found-right = ✓ Sigue así, según { $who }.

roles-say-anew = ¿Qué aporta su grupo ahora? Respondan con ello. Quién tiene qué función lo cambia quien coordina: /role

button-still-right = Sigue así

button-change-it = Cambiarlo

rotation-turned = A quién le toca ahora:

rotation-first = • se le pregunta primero: { $who }

rotation-host = • recibe: { $who }

rotation-summary = • resume: { $who }

rotation-you-begin = Esta vez se le pregunta primero a su grupo.

rotation-you-come-first = Esta vez lo que diga su grupo va primero en el resumen.

schedule-first = → se le pregunta primero esa vez: { $who }

schedule-duty-of = { $id }: { $does } – esta vez { $who }, hasta el { $due }

moved-asked-first = se le pregunta primero

change-rotation = ~ los turnos rotan de otra manera

change-duty-turn = ~ { $what }: ahora lo hace cada grupo por turno

voices-title = A quién se escuchó en los últimos tres meses; esto lo ve solo la facilitación. Partes de las respuestas, de las palabras y de las posiciones sobre propuestas:

voices-title-answers = A quién se escuchó en los últimos tres meses; esto lo ve solo la facilitación. Partes de las respuestas y de las palabras (todavía no hubo posiciones sobre propuestas):

voices-line = • { $who }: { $answers } %, { $words } %, { $positions } %

voices-line-answers = • { $who }: { $answers } %, { $words } %

voices-speaking-for = quienes hablan por: { $group }

voice-women = mujeres

voice-youth = jóvenes

voice-elders = personas mayores

voice-disability = personas con discapacidad

voice-displaced = personas desplazadas

voices-too-little = Todavía se ha dicho muy poco para saberlo.

voices-suggestion = A { $who } se le escucha menos. Puede ayudar preguntarle primero la próxima vez, o preguntar en privado cómo quisieran que se les escuche.

button-ask-first = Preguntarles primero

voices-first-noted = ✓ La próxima vez se le pregunta primero a { $who }.

voices-first-noted-at = ✓ La próxima vez se le pregunta primero a { $who }: { $at }.

speaksfor-noted = ✓ Anotado. La facilitación ve lo que suman esos grupos, a partir de tres personas, y nunca quién está en uno. /speaksfor nadie lo retira.

speaksfor-gone = ✓ Retirado: habla solo por su grupo.

speaksfor-how = Si quiere, diga por quién habla además de su grupo, con comas: /speaksfor mujeres, jóvenes
