### Promesas: una palabra que se da con libertad. Ni orden ni reproche; a una persona se le habla de "usted", a un grupo de "ustedes".
### Antes de un día va "el" o "para el". Ningún adjetivo concuerda con el género de las personas.

promise-quote = { $what }

promise-to-all = todos los grupos

promise-by-when = ¿Para cuándo? Toque un día o responda con uno: “viernes”, “9 de marzo”, “en 2 semanas”.

promise-by-when-of = { $who }, ¿para cuándo? Toque un día o responda con uno: “viernes”, “9 de marzo”, “en 2 semanas”.

promise-which-day = ¿Qué día quiere decir?

promise-sure = { $who } promete esto a { $whom }, para el { DAY($due, year: 1) }. ¿Está bien así? Cuenta cuando lo confirme, y entonces se lo digo.

promise-sure-for = Usted pregunta si { $who } prometería esto a { $whom }, para el { DAY($due, year: 1) }. ¿Está bien así? Solo cuenta si acepta.

promise-whom = ¿A quién se promete?

promise-which-one = ¿A quién de ese grupo? Allí solo lo lee esa persona.

promise-noted = ✓ Promesa { $number }: de { $who } a { $whom }, para el { DAY($due, year: 1) }. Se lo recuerdo a tiempo.

promise-made = Promesa { $number }: de { $who } a { $whom }, para el { DAY($due, year: 1) }.

promise-of-decision = Viene de la decisión { $number }.

promise-proposed-sent = Se lo pregunto a { $who }. Cuenta si acepta.

promise-proposed = { $who }, { $by } pregunta si prometería esto a { $whom }, para el { DAY($due, year: 1) }. Puede aceptar, decir otro día o decir que no, con toda libertad.

promise-proposed-over = { $who }, { $by } preguntó si prometería esto a { $whom }, para el { DAY($due, year: 1) }. Ese día ya pasó: puede decir otro día o decir que no, con toda libertad.

promise-accept-with-day = Para el { DAY($day, year: 1) }, entonces. ¿Lo promete?

promise-accepted = ✓ { $who } acepta: promesa { $number }, para el { DAY($due, year: 1) }. Se lo recuerdo a tiempo.

promise-declined = { $who } no puede encargarse de esto.

promise-dropped = Queda en nada: no se prometió nada.

promise-as-it-was = La promesa { $number } queda como estaba, para el { DAY($due, year: 1) }.

promise-reminder = { $who }, un recordatorio de lo que prometió a { $whom }, para el { $due }:

promise-for-deputy = { $deputy }: en ausencia de { $who }, esto se prometió a { $whom }, para el { $due }. ¿Podría ocuparse, o acordar otra fecha?

promise-late = { $who }, esto se prometió para el { $due }. Si ya está hecho, toque “Listo”; si hace falta más tiempo, diga otra fecha; si algo lo dificulta, toque “Necesito ayuda”.

promises-reminder =
    { $who }, un recordatorio de { $count ->
        [one] { $count } promesa
       *[other] { $count } promesas
    }. Toque un número para ver qué se puede hacer:

reminders-together = { $who }, los recordatorios de hoy. Toque un número para ver qué se puede hacer:

reminder-item = { $mark } { $what }

reminder-roles = Los roles y lo que aporta su grupo: ¿sigue siendo así?

promise-item = { $number }. De { $who } a { $whom }, para el { $due }: { $what }

promise-item-kept = { $number }. ✓ De { $who } a { $whom }: { $what }

promise-item-late = { $number }. De { $who } a { $whom }, era para el { $due }: { $what }

promise-late-elsewhere = { $as }: { $who } no ha dicho que la promesa { $number } a { $whom } esté cumplida (era para el { $due }). ¿Podría preguntarle en qué se le puede ayudar?

promises-late-elsewhere =
    { $as }: { $count ->
        [one] { $count } promesa ha
       *[other] { $count } promesas han
    } pasado de fecha. ¿Podría preguntar en qué se puede ayudar?

promise-late-owed = La promesa { $number } de { $who } a ustedes era para el { $due } y sigue abierta.

for-you-facilitator = Para usted, que facilita

for-you-coordinator = Para usted, que coordina

for-you-role = Para usted, en el rol “{ $role }”

promise-kept = ✓ La promesa { $number } de { $who } está cumplida, dice { $by }.

promise-kept-by = ✓ { $who } cumplió la promesa { $number }.

promise-what-to-show = ¡Gracias! Si hay algo que mostrar (una foto, un documento, un enlace), responda a este mensaje con ello.

promise-evidence = { $who } muestra cómo se cumplió la promesa { $number }: { $said }

promise-evidence-noted = Gracias, lo hago llegar.

promise-is-it-done = Gracias. Lo guardo con la promesa { $number }, donde lo encuentran quienes tienen que ver con ella. ¿Está cumplida?

promise-not-yet = La promesa { $number } sigue en pie, para el { DAY($due, year: 1) }. Lo que mostró queda con ella.

promise-shown = { $who } muestra esto de la promesa { $number }: { $said }

promise-show-which = ¿De qué promesa muestra algo esto? Todavía no lo he guardado. Toque el número de la que quiere decir y responda con ello a lo que diga entonces.

promise-new-day-when = ¿Para cuándo, en lugar del { DAY($due, year: 1) }? Toque un día o responda con uno: “viernes”, “9 de marzo”, “en 2 semanas”.

promise-why-new-day = El { DAY($day, year: 1) }, entonces. ¿Por qué? Responda en pocas palabras: las leerá, con la nueva fecha, quien tiene que ver con esto.

promise-new-day-sure = El { DAY($day, year: 1) } en lugar del { DAY($due, year: 1) }, porque: { $reason }. ¿Está bien así?

promise-moved = Promesa { $number } de { $who }: el { DAY($day, year: 1) } en lugar del { DAY($before, year: 1) }. Por qué: { $reason }

promise-day-proposed = { $who }, { $by } propone otro día para la promesa { $number }: el { DAY($day, year: 1) } en lugar del { DAY($due, year: 1) }. Por qué: { $reason } Solo cuenta si usted acepta.

promise-day-declined = { $who } deja la promesa { $number } como está, para el { DAY($due, year: 1) }.

promise-once-more = Solo una vez más, por si no se vio:

promise-help = { $as }: { $who } pide ayuda con la promesa { $number }, para el { $due }. Por favor, póngase en contacto.

promise-help-called = { $by } pide ayuda. Se lo dije a quien facilita, y a nadie más.

promise-help-called-who = { $by } pide ayuda. Avisé a { $who } y a nadie más.

promise-help-waits = { $by } pide ayuda. { $who } no está y lo leerá a la vuelta, y nadie más lo lee. Si no puede esperar, pidan ayuda a un grupo de confianza.

promise-help-nobody = Todavía no hay nadie que facilite a quien pueda avisar. Por favor, pregunte a un grupo aliado de confianza.

promise-why-let-go = ¿Por qué se puede dejar? Responda en pocas palabras. Decide quien recibió la promesa.

promise-let-go-asked = { $who } les pide dejar la promesa { $number } (para el { $due }). Por qué: { $reason }

promise-let-go-asked-other = { $by } pregunta si se puede dejar la promesa { $number } de { $who } (para el { $due }). Por qué: { $reason }

promise-let-go-waits = Lo pregunté: { $whom }. Mientras no haya acuerdo, la promesa sigue en pie.

promise-let-go-agreed = ✓ { $who } está de acuerdo en dejarla. Espero a los demás grupos.

promise-let-go = La promesa { $number } de { $who } se deja, de común acuerdo. Por qué: { $reason }

promise-not-let-go = { $who } quisiera que la promesa { $number } se cumpla. Sigue en pie; siempre se puede decir otra fecha.

promise-how = ¿Qué promete, y para cuándo? Así: /promise Llamar a la escuela para el viernes. Si es para otra persona, responda a lo que dijo con /promise.

promise-not-of-private = Esto se dijo en confianza, así que no puede ser una promesa que otros lean.

promise-unknown = Aquí no hay tal promesa. /promises muestra las que hay.

promise-of-others = Esto le toca decirlo a { $who }.

promise-owed-to-others = Esto le toca decirlo a quien recibió la promesa: { $whom }.

promise-day-over = El { DAY($day, year: 1) } ya pasó. ¿Qué día quiere decir?

promise-day-too-far = El { DAY($day, year: 1) } queda muy lejos. ¿Qué día quiere decir?

promise-day-unread = ¿Qué día es? Así: viernes, 9 de marzo, 2027-03-09, en 2 semanas.

promise-reply-how = ¿Qué pasa con esta promesa? Responda “listo” cuando esté cumplida. /promises las muestra todas, cada una con sus botones.

promise-kept-already = Ya está cumplida, dice { $who }. ¡Gracias!

promise-let-go-already = Esta promesa ya se dejó; lo último lo dijo { $who }.

promise-declined-already = Nadie se encarga de esto, así lo dijo { $who }. Quien lo prometa después de todo, que lo escriba con /promise.

promise-not-now = Esta promesa ya va más adelante. /promises muestra cómo está.

promise-day-being-named = { $who } está proponiendo otro día en este momento. Inténtelo de nuevo en una hora, si aún hace falta.

change-commitments = ~ cambió cuándo se recuerdan las promesas o quién se entera de que una se pasó de fecha

button-new-day = Otra fecha

button-propose-day = Proponer fecha

button-leave-day = Dejarla como está

button-help = Necesito ayuda

button-not-yet = Todavía no

button-let-go = Dejarla

button-never-mind = Mejor no

button-accept = Acepto

button-decline = Ahora no

button-promise = Sí, lo prometo

button-propose = Sí, pregúntele

button-sure = Sí, está bien

button-other-day = Otro día

button-alone = Solo lo prometo yo

button-all = Lo promete todo el grupo

button-whom = ¿A quién?

button-one-person = A una sola persona

button-day = { $day }

button-agree-let-go = Sí, que se deje

button-keep = Que se cumpla, por favor

promises-mine-title = Lo que usted prometió

promises-owed-title = Lo que les prometieron

promises-ours-title = Lo que se prometió entre todos los grupos

promises-pending-title = Lo que está pendiente

promises-mine-none = No hay nada abierto que usted haya prometido. /promise empieza una promesa.

promises-owed-none = No hay nada abierto que les hayan prometido.

promises-ours-none = No hay ninguna promesa abierta.

promises-pending-none = Nada pendiente: no hay promesas abiertas ni por aceptar.

promises-pending-concerns = Inquietudes abiertas con usted: { $count }. Para verlas: /concern

promises-page = Página { $page } de { $pages }

promises-partner-title = { $who }

promise-item-proposed = { $number }. De { $who } a { $whom }, para el { $due }, por aceptar: { $what }

promise-item-pending =
    { $number }. { $who }, para el { $due }{ $moved ->
        [0] {""}
        [one] , con otra fecha una vez
       *[other] , con otra fecha { $moved } veces
    }: { $what }

promise-item-pending-late =
    { $number }. { $who }, era para el { $due }, hace { $late }{ $moved ->
        [0] {""}
        [one] , con otra fecha una vez
       *[other] , con otra fecha { $moved } veces
    }: { $what }

promise-waits = La promesa { $number } espera que { $who } la acepte: a { $whom }, para el { DAY($due, year: 1) }.

promise-was-asked = El número { $number } se pidió a { $who }: a { $whom }, para el { DAY($due, year: 1) }.

promise-owed-no-more = Ya nadie debe esto.

promise-waits-day = ⏳ Otro día ({ $day }): falta la respuesta de { $who } (pregunta del { $asked }).

promise-waits-let-go = ⏳ Dejarla: falta la respuesta de { $whom } (pregunta del { $asked }).

promise-made-of-it = Esto ya es la promesa { $number }. /promises muestra cómo está.

promises-pending-alone = Eso se lo muestro a solas, en nuestros mensajes directos.

promises-of-another = Esta lista es de otra persona. /promises muestra la suya.

digest-promise-kept = ✓ Prometido y cumplido por { $who }: { $what }

digest-promise-open = ○ Promesa de { $who }, para el { $due }: { $what }

button-make-promise = Hacer una promesa

button-page-back = Atrás

button-page-on = Más

button-promises-mine = Lo mío

button-promises-owed = A nuestro grupo

button-promises-ours = De todos
