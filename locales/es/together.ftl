### Lo que decimos de quién hace y aporta qué, a quién le toca, qué se cumple y a quién se escucha.

reliability-own = { $who }, en los últimos tres meses (esto lo ven solo ustedes y la facilitación):

reliability-all = Todos los grupos juntos, en los últimos tres meses:

reliability-answers = • Respondido a tiempo: { $kept } de { $all }

reliability-promises = • Promesas cumplidas o cambiadas de fecha a tiempo: { $kept } de { $all }

reliability-none = • Todavía no tocaba nada.
