### Lo que decimos de las metas y de lo que se cuenta para ellas; el inglés explica cada mensaje y sus variables.

goals-title = Nuestras metas: dónde empezó cada una → dónde está ahora → a dónde debe llegar

goals-none = Todavía no hay metas. Quien coordina o facilita fija una: /goal Familias con agua limpia: 40 → 400 familias para el 31 de diciembre

goal-of-all = todos los grupos

goal-item = { $number }. { $whose }: { $what }

goal-item-by = { $number }. { $whose }, para el { DAY($due, year: 1) }: { $what }

goal-figures = { $before } → { $now } → { $target }

goal-figures-unit = { $before } → { $now } → { $target } ({ $unit })

goal-name = { $number }. { $what }

goal-sure = ¿Está bien así? Cuando lo confirme, lo leerán todos los grupos.

goal-whose = ¿De quién es la meta?

goal-set = Una meta nueva, fijada por { $who }:

goal-how-to-count = Para contar algo: /measure { $key } 120

goal-proposed = { $who }, { $by } pregunta si asumirían esta meta. Pueden aceptar o decir que no, con toda libertad.

goal-proposed-sent = Se lo pregunto a { $who }. La meta cuenta si acepta.

goal-change-how = ¿Qué debe ser distinto? Responda así; lo que no escriba queda igual: 40 → 500 familias para el 30 de junio de 2027. O añada qué más se cuenta: Escuelas con pozo: 2 → 10 escuelas

goal-difference = { $what }: { $before } → { $now }

goal-part-target = valor por alcanzar

goal-part-baseline = valor inicial

goal-part-unit = unidad

goal-part-day = día

goal-change-proposed = { $who }, { $by } pregunta si su meta puede cambiar así. Queda como está mientras no acepten.

goal-changed = { $who } cambió esta meta:

goal-changed-line = • { $day }, { $who }, { $what }: { $before } → { $now }

goal-not-changed = Queda en nada: la meta sigue como está.

goal-change-nothing = La meta ya dice eso.

goal-left-as-it-is = { $who } deja esta meta como está.

goal-of-protocol = Esta meta está en un protocolo que todos los grupos aceptaron. Cambia con una nueva versión del protocolo: /protocols

goal-brought = • { $who } aporta: { $said }

goal-bring-how = ¿Qué aporta su grupo a esta meta? Respondan con ello.

goal-never-set = Queda en nada: la meta no se fijó.

goal-how = Escriba detrás qué quieren lograr, desde dónde hasta dónde y para cuándo: /goal Familias con agua limpia: 40 → 400 familias para el 31 de diciembre

goal-let-go = { $who } dejó ir esta meta; lo contado se conserva:

goal-unknown = No conozco esa meta. /goals muestra las que hay.

goal-day-near = Se acerca el día de esta meta:

goal-day-over = Llegó el día de esta meta. Hasta aquí avanzamos entre todos:

goal-reached = 🎉 Hemos alcanzado esta meta:

measure-no-goal = No hay aquí ninguna meta para la que usted pueda contar. /goals muestra las que hay.

measure-which = ¿Para qué meta cuenta?

measure-how = Escriba la meta y el número: /measure { $key } 120

measure-how-many = ¿Cuánto es ahora? Responda con el número.
measure-how-many-more = ¿Cuántos más hay desde la última cuenta? Responda con el número.

measure-number-unread = ¿Qué número es? Así: 120, 0,5, 1.500.

measure-sure = Para contar: { $value }. ¿Es correcto?

measure-sure-before = Para contar: { $value }, antes: { $before }. ¿Es correcto?
measure-sure-sum = Para contar: { $value }, además de { $before }: { $after } en total. ¿Es correcto?

measure-noted = ✓ { $who } contó: { $value }. Entre todos: { $now }. ¿No es correcto? Responda con el número correcto.

measure-corrected = ✓ { $who } corrigió: { $value }, antes: { $before }. Entre todos: { $now }. ¿No es correcto? Responda con el número correcto.

measure-not-counted = Queda en nada: no se contó.

measure-line = • { $day }, { $who }: { $value }

measure-line-corrected = • { $day }, { $who }: { $value } (antes: { $before })

measure-line-taken-back = • { $day }, { $who }: se retiró (antes: { $before })

goals-trust = Confianza, según respuestas sin nombre: { $figures }

figures-then = { $first } → { $rest }

pulse-shown = { $question } En promedio { $mean } de { $high }, redondeado a medios puntos.

pulse-not-shown = { $question } Esta vez no se muestra ninguna cifra, para que no se sepa la respuesta de nadie.

promise-towards = Para la meta: { $goal }

promise-which-goal = ¿A qué meta contribuye?

change-goal = ~ se cuenta de otra manera, para otro día o es de otro grupo: { $what }

button-goal = Sí, es nuestra meta

button-goal-whose = ¿De quién es?

button-goal-change = Sí, cambiarla

button-goal-brings = Lo que aportamos

button-count = Contar

button-measure = Sí, contarlo

button-towards = ¿Para una meta?
