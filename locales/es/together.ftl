### Lo que decimos de quién hace y aporta qué, a quién le toca, qué se cumple y a quién se escucha.

reliability-own = { $who }, en los últimos tres meses (esto lo ven solo ustedes y la facilitación):

reliability-all = Todos los grupos juntos, en los últimos tres meses:

reliability-answers = • Respondido a tiempo: { $kept } de { $all }

reliability-promises = • Promesas cumplidas o cambiadas de fecha a tiempo: { $kept } de { $all }

reliability-none = • Todavía no tocaba nada.

roles-all-title = Quién hace y aporta qué:

roles-brings = Aporta: { $said }

roles-brings-nothing = Aporta: todavía no lo ha dicho

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

change-rotation = ~ los turnos rotan de otra manera
