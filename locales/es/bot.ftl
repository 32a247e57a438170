### What we say: Latin American Spanish. A group is "ustedes", one person alone is "usted"; a partner is a "grupo aliado".
### Before a moment or a day stands "el" ("hasta el lunes, 30 nov, 9:00"). No adjective agrees with a person's gender.

## Check-ins

checkin-hello-title = { $title }: nos gustaría saber de ustedes. Pueden responder hasta el { $closes }.

checkin-hello-member-title = { $title }: { $who }, nos gustaría saber de usted.

question-of-several = { $number }/{ $of } { $question }

question-alone = { $question }

question-for-title = Para { $who }:

question-hint-scale = { $low } = { $lowest }, { $high } = { $highest }

question-hint-number = Un número ({ $unit }).

question-hint-archive = Sin un sí, los demás no encuentran nada de lo que su grupo diga esta vez: ni en las búsquedas ni en las exportaciones. Una promesa confirmada, y un número que cuenta para una meta, sí se encuentran.

question-hint-private = Esta respuesta solo la lee quien tiene el rol “{ $role }”.

question-hint-private-nobody = Esta respuesta solo la lee quien tiene el rol “{ $role }”; todavía nadie lo tiene, así que por ahora no la lee nadie.

question-hint-unnamed = Su respuesta se muestra sin su nombre.

question-hint-unnamed-few = Aquí pocas personas escriben en { $language }. Si no se puede traducir, su respuesta no se muestra, para que el idioma no diga que es suya.

unnamed-held-back = (no se muestra, porque no se pudo traducir)

unnamed-held-back-told = { $as }: en { $title }, hay palabras sin nombre que nadie lee: { $count }. Aquí nadie traduce, y solo por el idioma se sabría de quién son. La próxima vez todos podrán leerlas si quien me mantiene pone un traductor en un servidor propio, o si se responde en un idioma que aquí escriben varias personas.

unnamed-as-read = (sin nombre: al lado, como se lee en este idioma, traducido o no)

button-later = Más tarde

button-skip = Saltar

button-enough = Eso es todo

ticked = ✓ { $option }

checkin-nudge =
    { $count ->
        [one] Un pequeño recordatorio de “{ $title }”: queda una pregunta por responder, hasta el { $closes }.
        [many] Un pequeño recordatorio de “{ $title }”: quedan { $count } de preguntas por responder, hasta el { $closes }.
       *[other] Un pequeño recordatorio de “{ $title }”: quedan { $count } preguntas por responder, hasta el { $closes }.
    }

checkin-silent = { $who } todavía no ha respondido a “{ $title }” (pregunté el { $asked }). ¿Podría hacerle una llamada?

checkin-silent-own = Su propio grupo todavía no ha respondido a “{ $title }” (pregunté el { $asked }). ¿Podría hablarlo con los demás?

checkin-is-closed = “{ $title }” ya cerró. Aún pueden responder a una pregunta; su respuesta se guarda como tardía.

nobody-to-ask = Todavía no hay a quién preguntar: ningún grupo aliado tiene un chat aquí.

## Answers

yes = Sí

no = No

answer-passed = (pasó esta vez)

listed = { $first }, { $rest }

scale-answer = { $value } de { $high }

scale-labelled = { $value } de { $high } ({ $label })

number-with-unit = { $value } { $unit }

attached-photo = 🖼 imagen

attached-voice = 🎤 mensaje de voz

attached-audio = 🎵 grabación de audio

attached-video = 🎬 video

attached-document = 📎 archivo

attached-document-named = 📎 archivo “{ $name }”

attached-sticker = 🙂 pegatina

attached-location = 📍 lugar en el mapa

attached-location-named = 📍 { $name }

attached-contact = 👤 contacto

attached-contact-named = 👤 contacto: { $name }

attached-and-said = { $attached }: { $said }

answer-in-words = Por favor, respondan a la pregunta por escrito, con un mensaje de texto.

only-the-answer-counts = Anoté su respuesta. El archivo que venía con ella no lo llevo a los demás: esta pregunta solo admite la respuesta misma.

answer-yes-or-no = No supe si eso es un sí o un no. Por favor, toquen un botón o respondan con una de las dos palabras.

answer-on-the-scale = Por favor, respondan con un número entero del { $low } al { $high }.

answer-with-a-number = No encontré ahí un número claro. Por favor, respondan solo con el número, por ejemplo 30.

answer-with-an-option = Por favor, elijan una de estas opciones: { $options }

answer-tick-first = Primero marquen al menos una opción, por favor.

question-not-optional = Todos los grupos aliados esperan la respuesta a esta pregunta. Si ahora no pueden, toquen “Más tarde” o respondan en pocas palabras.

# To a member who wants to skip or put off a question that has an answer.
answered-already = Esa pregunta ya tiene respuesta. Respondan al mensaje de la pregunta si quieren agregar algo.

# To a member who answers or presses a button under somebody else's question, in a room that several share.
#   $who (text) whom the question is for
question-for-others = Esta pregunta es para { $who }. La de ustedes llega por su cuenta; /checkin muestra lo que les espera.

too-late-for-later = Ya no queda tiempo para eso: esto cierra el { $closes }.

put-off-until = Muy bien, vuelvo a preguntar el { $until }.

answered-by = ✓ { $who }: { $answer }

noted-from = ✓ Anotado, de { $who }. Para agregar algo, respondan otra vez; para cambiarlo, editen su mensaje.

noted-from-several = ✓ Anotado { $count } veces, de { $who }. Para agregar algo, respondan otra vez; para cambiarlo, editen un mensaje.

more-with-the-digest = ¡Es mucho, gracias! Lo que agreguen desde ahora les llega a los demás todo junto, el { $closes }.

file-may-name = Se muestra sin su nombre y sin el nombre del archivo; pero una voz, una imagen o un archivo pueden revelar de quién vienen. Para retirarlo, responda a su propio mensaje con /withdraw.

answer-taken-back = ↩ { $who } retiró una respuesta.

question-closed = Esto ya cerró. Si responden, todavía me llega y se guarda como respuesta tardía.

somebody = alguien

round-complete = ¡Gracias! Eso era todo. El resumen les llega a todos los grupos el { $closes }.

round-complete-for-role = ¡Gracias! Eso era todo. Lo lee quien tiene el rol “{ $role }”, y no los demás grupos.

round-passed = Gracias por avisar que esta vez pasan. Lo que digan los demás grupos llega el { $closes }.

round-passed-only = Gracias por avisar que esta vez pasan.

answer-late-kept = Gracias. “{ $title }” ya había cerrado; su respuesta se guarda como tardía y los demás grupos la leen.

# To a member who answered after the end, when the others do not read the answer: it is private or unnamed.
#   $title (text) what the check-in is called
answer-late-kept-only = Gracias. “{ $title }” ya había cerrado; su respuesta se guarda como tardía.

answer-was-in-time = Gracias. Lo dijeron a tiempo, pero me llegó cuando “{ $title }” ya había cerrado. Cuenta igual que las demás respuestas.

edit-after-closing = “{ $title }” ya cerró, así que queda lo que escribieron primero. Para agregar algo, respondan a la pregunta.

answer-stands = “{ $title }” ya cerró, así que queda su respuesta. Para retirarla de todos modos, respondan a la pregunta con /withdraw.

about-question = { $question }

partner-answered = { $who } respondió: { $said }

# The same, after its author changed the message.
#   $who (text)  the person and the partner, as they write it
#   $said (text) the answer as it stands now, already in the reader's language
partner-answered-edited = { $who } respondió (editado): { $said }

partner-answered-late = { $who } respondió después del cierre: { $said }

# To a facilitator's group, when there is no direct talk with any facilitator yet. It names nobody and says nothing of what was said.
private-waits = Alguien dijo algo solo para el rol “{ $role }”. Quien tiene ese rol puede escribirme /status en un mensaje directo, y ahí lo muestro.

partner-counted = Además, de { $who }:

partner-counted-first = De { $who }:

words-taken-back = ↩ { $who } retiró estas palabras.

answers-taken-back = Estas respuestas se retiraron.

answer-line = • { $question } { $answer }

others-invited = Hasta ahora { $who } ha respondido por todo el grupo. Cualquiera de ustedes también puede: basta con responder a la pregunta.

answer-ahead = Pueden responder a “{ $title }” por adelantado; la pregunta llegaría el { $at }.

nothing-asked = Por ahora, nada espera respuesta aquí. /status muestra cómo va todo.

question-is-gone = Esa pregunta ya no está abierta. /status muestra cuáles lo están.

button-is-gone = Ese botón ya no se usa. /status muestra lo que está abierto.

press-noted = Queda anotado.

not-understood = No sé bien a qué responde eso. Por favor, respondan al mensaje al que se refieren, o vean /help.
not-understood-alone = No sé bien a qué responde eso. Por favor, responda al mensaje al que se refiere, o vea /help. Si necesita a alguien ahora: /sos
courtesy-thanks = Con gusto.
courtesy-hello = Hola. Con /status ve lo que espera su respuesta, con /help lo que sé hacer. Si necesita a alguien ahora: /sos
for-all-asked = “{ $said }”: ¿es la respuesta de su grupo a “{ $question }”? Si no me lo confirma, nadie más lo lee.
for-all-read = Si lo es, lo podrán leer todos los grupos.
for-all-other-ways = Solo para quienes facilitan: /concern. Si necesita a alguien ahora: /sos
for-all-noted = ✓ Ya es la respuesta de su grupo.
for-nobody-noted = Eso queda entre usted y yo. Nadie más lo ha leído.
for-all-with-a-file = Nadie más lo ha visto. Si es la respuesta de su grupo a “{ $question }”, escriba /checkin y envíelo respondiendo a la pregunta.
button-for-all = Sí, es nuestra respuesta
button-for-nobody = No, queda entre nosotros

reply-press-one = No sé bien cuál de estas es: { $buttons }. Toque una debajo de ese mensaje o respóndalo con las mismas palabras.

reply-press-or-day = No sé bien cuál de estas es: { $buttons }. Toque una debajo de ese mensaje o respóndalo con las mismas palabras. También vale un día, como “12 de mayo”.

went-wrong = Algo falló de mi lado, y no se anotó nada de esto. Por favor, dígalo otra vez un poco más tarde; si no puede esperar, avise usted a quien facilita.

words-needed = No veo palabras en eso. Escriban, por favor, lo que quieren decir en un mensaje de texto.

words-too-long = Son más de { $most } caracteres. Por favor, dígalo con menos palabras.

kind-not-carried = No puedo llevar ese tipo de mensaje a los demás, así que no anoté nada de él. Díganlo, por favor, con palabras, o envíen una imagen, un mensaje de voz o un archivo.

kind-left-behind = Anoté sus palabras. Lo que venía con ellas es de un tipo que no puedo llevar a los demás.

could-not-be-read = { $who }, su mensaje me llegó cifrado y no tengo la clave, así que no pude leerlo. Envíelo otra vez, por favor; si eso no basta, salga del chat y vuelva a entrar, o escríbalo desde otro dispositivo.

withdrawn = Queda retirado. Ya no cuenta, ni aquí ni con los demás.

withdraw-what = ¿Qué retiro? Respondan con /withdraw a su propio mensaje, o a la pregunta que contestaron.

withdraw-only-your-own = Cada cual retira solo sus propias palabras. Estas las puede retirar quien las dijo.

## Digests

digest-title = { $title }, { $day }: lo que nos contaron

digest-heard = Grupos que respondieron: { $heard } de { $asked }.

digest-heard-nobody = Todavía no ha llegado ninguna respuesta. No es tarde: quien quiera puede responder aún.

digest-away = Esta vez de descanso: { $who }.

digest-duty-done = ✓ { $does } – lo hizo { $who }

digest-duty-open = ○ { $does } – { $who }, hasta el { $due }

digest-partner-title = { $who }

digest-unnamed-too-few = { $question } Respondieron menos de tres personas, así que no se muestra.

digest-unnamed-hidden = { $question } Respondieron muy pocas personas para mostrarlo sin que se sepa de quién es.

digest-unnamed-gone = { $question } Algo de esto se retiró o venció su plazo. Ya no se muestra nada: por lo que falta se sabría de quién era.

digest-words = { $question }

digest-line = – { $said }

digest-unnamed-average =
    { $count ->
        [one] { $question } En promedio, { $mean } ({ $count } respuesta).
        [many] { $question } En promedio, { $mean } ({ $count } de respuestas).
       *[other] { $question } En promedio, { $mean } ({ $count } respuestas).
    }

option-counted = { $option }: { $count }

## Replies carried to others

reply-carried-here = { $who } contesta: { $said }

reply-carried-edited = { $who } contesta (editado): { $said }

reply-quote = { $said }

reply-carried = Se lo llevé a { $who }.

reply-goes-nowhere = No puedo llevar esto: el chat del que vinieron esas palabras ya no existe.

original-words = En { $language }, tal como se escribió: { $said }

original-of-what = Respondan con /original a un mensaje mío y les muestro las palabras tal como se escribieron.

original-is-shown = En ese mensaje solo hay palabras mías.

## Duties

button-done = Listo

duty-reminder = { $who }, un recordatorio: { $does } – hasta el { $due }.

duty-reminder-nobody = Un recordatorio: { $does } – hasta el { $due }. Todavía nadie tiene el rol “{ $role }”; quien lo haga, por favor, toque “Listo”.

duty-late = { $who }, esto era para el { $due }: { $does }. Si ya está hecho, basta con tocar “Listo”; si algo lo dificulta, por favor, avisen a quien facilita.

duty-late-elsewhere = { $as }: { $who } no ha dicho que esto esté hecho: { $does } (era para el { $due }). ¿Podría preguntarle en qué se le puede ayudar?

duty-done = ✓ { $who }: { $does }

duty-open-again = ↩ { $who } retiró el aviso de que esto está hecho: { $does }

duty-done-thanks = ¡Gracias! Anotado como hecho: { $does }

duty-done-already = Esto ya está anotado como hecho. ¡Gracias!

duty-done-stands = El resumen ya les dijo a todos que esto está hecho: { $does }. Por eso queda anotado. Si no está hecho, por favor avisen a los demás.

duty-of-others = Esto lo marca como hecho { $who }.

duty-none-open = Por ahora no tienen ninguna tarea pendiente.

duty-which = ¿Cuál? Escriban /done y una de estas: { $duties }. O toquen “Listo” debajo del recordatorio.

## Protocols

protocol-proposed-title = Propuesta para todos los grupos aliados: { $title }

protocol-purpose = { $purpose }

agreement-line = • { $agreement }

protocol-how-to-agree = Si su grupo está de acuerdo, toquen el botón. /preview muestra qué se les preguntaría y cuándo.

protocol-there-title = Ya en marcha entre los demás grupos aliados: { $title }

protocol-how-to-take-part = Si su grupo está de acuerdo, toquen el botón; desde entonces les llegan las preguntas. /preview muestra qué se les preguntaría y cuándo.

button-agree = Estamos de acuerdo

button-preview = Vista previa

partner-agreed = { $who } está de acuerdo con “{ $title }”.

partner-agrees-no-more = { $who } retiró su acuerdo con “{ $title }”. Empezará cuando todos los grupos aliados estén de acuerdo.

agreed-already = Su grupo ya había aceptado “{ $title }”.

agreement-stands = “{ $title }” ya está en marcha, así que el acuerdo de su grupo sigue en pie. Si ya no les sirve, avisen a quien coordina, que puede ponerlo en pausa.

agree-in-your-own-chat = Esto lo decide { $who }. Acepten por su grupo en su propio chat.

protocol-in-force = Todos los grupos aliados están de acuerdo: “{ $title }” está en marcha desde ahora. /preview muestra lo que viene.

protocol-counts-here = “{ $title }” está en marcha desde ahora también para su grupo. /preview muestra lo que viene.

protocol-in-force-elsewhere = “{ $title }” está en marcha desde ahora, porque los grupos aliados se pusieron de acuerdo por otro medio. Si su grupo no lo aceptó, avisen a quien coordina. /preview muestra lo que viene.

role-nobody-yet = Todavía nadie tiene el rol “{ $role }”: { $does }. Quien coordina lo asigna con /role.

protocol-paused = { $who } puso en pausa “{ $title }”. No se pregunta nada hasta que se retome.

protocol-resumed = { $who } retomó “{ $title }”, a partir de la próxima ocasión.

protocol-changed = { $who } cambió “{ $title }” (versión { $version }). A partir de la próxima ocasión:

# To all, when whoever runs me changes a protocol in the partnership's file.
#   $title (text)     what it is called
#   $version (number) the number of the new version
protocol-changed-in-file = “{ $title }” ha cambiado (versión { $version }). A partir de la próxima ocasión:

change-new = + nuevo: { $what }

change-gone = – ya no está: { $what }


# What moved: when it comes next for this group, and when it would have come.
#   $what (text)   what it is called
#   $new (moment)  when it comes next now
#   $old (moment)  when it would have come
change-moved = → { $what }: la próxima vez, { $new } (antes: { $old })

proposed-already = El protocolo “{ $title }” ya está propuesto y espera a los grupos aliados. Si se pusieron de acuerdo por otro medio, repitan el comando con --now después del nombre.

in-force-already = “{ $title }” ya está en marcha. /schedule cambia sus días y horas.

not-in-force = “{ $title }” no está en marcha, así que no hay nada que pausar.

not-paused = “{ $title }” no está en pausa.

review-title = Es momento de revisarlo: { $title }

review-invitation = Empezamos “{ $title }” para esto: { $purpose } ¿Todavía lo logra? ¿Qué cambiarían? Convérsenlo en su grupo; quien coordina lo cambia con /schedule o /adopt.

shelf-title = Protocolos para elegir

shelf-line = { $id }: { $title } – { $purpose }

shelf-line-adopted = { $id }: { $title } ({ $state }) – { $purpose }

shelf-how-to-adopt = Quien coordina propone uno con /adopt y su nombre corto.

state-proposed = propuesto

state-in-force = en marcha

state-paused = en pausa

adopt-which = ¿Cuál? Escriban /adopt y uno de estos: { $protocols }

protocol-unknown = No hay ningún protocolo que se llame { $said }. Prueben con: { $protocols }

adopt-proposed = Propuesta enviada a todos los grupos aliados: { $title }. Se pone en marcha cuando todos la acepten.

no-protocol-yet = Todavía no hay ningún protocolo para eso. /protocols muestra los que pueden elegir.

which-protocol = ¿Cuál? Escríbanlo otra vez con uno de estos al final: { $protocols }

schedule-title = { $title }, versión { $version }

schedule-checkin = { $id }: la próxima vez es el { $at }

schedule-duty = { $id }: { $does } – hasta el { $due }

schedule-how-to-change = Quien coordina lo cambia así: /schedule monday a las 10:00, /schedule monday el martes, /schedule monday cada 2 semanas.

schedule-how = No entendí ese cambio. Se escribe así: { $example }, o con un día (“el martes”) o un ritmo (“cada 2 semanas”). /schedule muestra los nombres cortos.

schedule-follows = “{ $said }” va después de “{ $after }”: no tiene hora propia y se mueve junto con eso. Lo que se cambia es “{ $after }”, así: { $example }

now-which = ¿Cuál? Escriban /now y una de estas: { $checkins }

which-of-several = Varios protocolos tienen “{ $said }”. Para decir cuál, escriban en su lugar uno de estos: { $names }

now-was-then = Dijeron esto el { $at }, y apenas ahora me llegó. Si todavía quieren que lo pregunte, díganlo otra vez, por favor.

preview-title = { $title }: el próximo mes

preview-partner-title = { $partner }, según su propio reloj

preview-rule-title = { $id }: { $what }

preview-day = { $day }: { $moments }

preview-then = { $before }; { $then }

preview-ask = { $at } preguntas

preview-nudge = { $at } se vuelve a preguntar

preview-close = { $at } fin de las respuestas

preview-remind = { $at } recordatorio

preview-due = { $at } vence

preview-late = { $at } con retraso

preview-review = { $at } revisión

preview-moved-hour = { $moment } (en vez de { $at }: { $why })

preview-moved-day = { $moment } (en vez del { $day }, { $at }: { $why })

moved-day-off = día libre

moved-weekend = fin de semana

moved-quiet-hours = horas de silencio

moved-clock-change = cambio de hora

preview-as-if = Lo de “se vuelve a preguntar” y “con retraso” solo llega si para entonces nadie ha respondido o algo sigue sin hacerse.

nobody-asked-here = { $id }: las preguntas son para quien tiene el rol “{ $role }”; en { $partner } todavía no lo tiene nadie.

preview-paused = “{ $title }” está en pausa: no se pregunta ni se recuerda nada hasta que quien coordina lo retome con /resume. Así seguiría si se retomara ahora.

preview-nothing = No viene nada en el próximo mes.

## The welcome

hello-stranger = Hola, soy Baraza. Ayudo a grupos que trabajan en conjunto y hablan distintos idiomas: pregunto cómo van las cosas, recuerdo lo que se acordó y llevo las palabras de un idioma a otro. Para empezar hace falta un código: envíen /start y el código para crear una alianza, o /join y el código para unirse a una.

declined-a-space = Estoy en salas, no en espacios. Invítenme, por favor, a la sala donde conversan.

declined-encrypted = Esta sala está cifrada y me instalaron sin cifrado. Usen, por favor, una sala sin cifrar o consulten a quien se encarga de mí.

declined-a-stranger = Solo entro en una sala cuando me invita alguien a quien conozco. Consulten, por favor, a quien se encarga de mí.

left-without-a-code = Aquí nadie envió un código, así que me retiro. Invítenme de nuevo cuando tengan uno.

welcome-title = ¡Les damos la bienvenida a { $name }!

welcome-name = ¿Cómo quieren que los demás llamen a su grupo? Respondan a este mensaje con el nombre.

welcome-language = ¿En qué idioma quieren leer aquí? Toquen uno o respondan con otro.

welcome-zone = ¿En qué ciudad están? Lo necesito para saber la hora. Toquen una o respondan con el nombre de una ciudad cercana.

welcome-quiet = ¿A qué horas debo guardar silencio? Toquen una opción o respondan así: 21:00-07:00

button-no-quiet = Sin horas de silencio

welcome-name-again = Por favor, respondan con un nombre de 2 a 80 letras.

welcome-language-again = No conozco ese idioma. Por favor, toquen uno o respondan con su forma corta, por ejemplo fr.

welcome-zone-unknown = No conozco ese lugar. Por favor, respondan con una ciudad más grande que esté cerca o con su país.

welcome-quiet-again = No entendí esas horas. Por favor, respondan así: 21:00-07:00, o toquen “Sin horas de silencio”.

welcome-first = Un momento: por favor, respondan primero a la pregunta de arriba. Después funciona todo lo demás.

welcome-through-title = { $who } ya está aquí. ¡Gracias!

welcome-how = Para responder a una pregunta, contesten a mi mensaje o toquen un botón. En un grupo solo leo las respuestas a mis mensajes, los comandos y los mensajes que me mencionan. Una línea entre paréntesis, como (fr: …), muestra el original de lo que tradujo una máquina. /help muestra lo que me pueden decir.

welcome-translators = Lo que ustedes escriben se traduce para los demás con: { $engines }.

welcome-no-translator = No hay traductor configurado, así que lo que escriban les llega a los demás tal como lo escribieron.

welcome-days =
    { $holidays ->
        [none] No sé qué feriados tienen, así que no cuento ninguno.
       *[other] Tomo como suyos los feriados de este país: { $holidays }.
    } { $weekend ->
        [none] Entiendo que trabajan todos los días de la semana.
       *[other] Tomo esto como su fin de semana: { $weekend }.
    }

welcome-next-invite = Lo que sigue: con /invite y un nombre se invita al próximo grupo aliado. /protocols muestra lo que pueden acordar.

welcome-next-wait = Aquí verán lo que los demás grupos han propuesto o acordado.

partner-joined = { $who } se unió y lee en { $language }.

partner-agrees-first = Participará en “{ $title }” en cuanto esté de acuerdo.

partner-moved = Desde ahora, { $who } cuenta como parte de { $partner }.

partner-guessed = { $who }, entiendo que usted habla en nombre de { $partner }. Si no es así, escriba /partner y el nombre correcto: { $partners }.

partner-unknown = Aquí no conozco a ningún grupo llamado “{ $said }”. Los que están: { $partners }.

partner-which = { $partners } comparten este chat. ¿En nombre de quién habla usted? Escriba /partner y el nombre, o tóquelo.

partner-only-one = En este chat solo está { $who }. Otro grupo entra con /join y un código.

code-unknown = No conozco ese código. Por favor, revísenlo letra por letra o pidan uno nuevo.

code-spent = Ese código ya se usó. Cada uno funciona una sola vez; por favor, pidan uno nuevo.

code-expired = Ese código ya venció: cada uno funciona por un tiempo limitado. Por favor, pidan uno nuevo.

partner-room-already = Este chat ya pertenece a { $name }. Usen el código en el chat del otro grupo.

## People

invitation-how = Para { $who }: agréguenme al chat de ese grupo y envíen allí lo siguiente. Funciona una sola vez, hasta el { $expires }.

invitation-command = { $command }

invitation-link = O bien ese grupo abre este enlace, y entro en el chat que elija: { $link }

found-there = En { $platform } estoy aquí: { $where }

invite-whom = ¿A quién quieren invitar? Escriban /invite y el nombre del grupo.

partner-here-moves = { $who } ya está aquí. Para un grupo nuevo, por favor, usen otro nombre. Si { $who } se muda a otro chat, sáquenme primero del actual; después, este comando les da un código para el otro, y todo se conserva: { $command }

partner-here-already = { $who } ya está aquí. Por favor, usen otro nombre.

roles-title = Quién hace qué

role-line = { $role }: { $who }

role-line-nobody = { $role }: todavía nadie

role-how-to-give = Quien coordina asigna un rol, o lo retira, con /role, el rol y un nombre.

role-given = { $who } tiene ahora el rol “{ $role }”.

role-taken-back = { $who } ya no tiene el rol “{ $role }”.

role-unknown = No hay ningún rol que se llame { $said }. Los que hay son: { $roles }

last-coordinator = Nadie más coordina la alianza. Por favor, asignen antes ese rol a otra persona.

role-needed = Esto lo hace quien tiene el rol “{ $role }”. Se lo pueden pedir a: { $who }.

role-needed-nobody = Esto lo hace quien tiene el rol “{ $role }”, y todavía nadie lo tiene.

role-partner = grupo aliado

role-coordinator = coordinación

role-facilitator = facilitación

role-treasurer = tesorería

role-host = conducción

role-contact = contacto

role-reporter = informes

role-buddy = acompañamiento

member-unknown = Aquí no conozco a { $said }. Solo conozco a quienes ya me han escrito: { $members }

member-which = Aquí varias personas se llaman “{ $said }”: { $members }. ¿A quién se refiere? Cada quien elige su nombre: fíjese en el grupo.

partners-title = { $name }

partner-line = { $who } ({ $languages }) – hora local: { $hour } ({ $zone })

partner-days =
    Feriados: { $holidays ->
        [none] ninguno
       *[other] { $holidays }
    } · fin de semana: { $weekend ->
        [none] ninguno
       *[other] { $weekend }
    } · horas de silencio: { $quiet ->
        [none] ninguna
       *[other] { $quiet }
    }

partner-line-invited = { $who } – con invitación, todavía no llega

place-shown = { $partner }: hora local, { $hour } ({ $zone })

place-set = { $who } indicó dónde está { $partner }: hora local, { $hour } ({ $zone }).

quiet-set = { $who } cambió las horas de silencio de { $partner }.

place-how-to-change = ¿No es así? Quien coordina lo cambia de esta manera: /place Recife, /place Recife BR-PE, /place sin feriados, /place fin de semana viernes sábado, /quiet 21:00-07:00.

place-unknown = No conozco { $said }. Por favor, nombren una ciudad más grande que esté cerca o el país: /place Recife, /place Kenia. Después de la ciudad también puede ir un país o una parte de él: /place Recife BR-PE. Lo demás se escribe así: /place sin feriados, /place fin de semana viernes sábado.

place-which = Ahí la hora depende del lugar. Toquen una ciudad o respondan con otra que esté cerca.

place-country-unknown = No conozco feriados de { $said }. Por favor, usen las dos letras del país, así: /place Recife BR, o de una parte: /place Recife BR-PE.

place-part-unknown = No conozco { $said }. De ese país conozco estas partes: { $parts }

place-weekend-unknown = No entendí qué días son. Por favor, nombren hasta seis, así: /place fin de semana viernes sábado.

quiet-how = No entendí esas horas. Se escriben así: /quiet 21:00-07:00. Si no quieren ninguna: /quiet no.

language-which = ¿Cuál? Escriban /language y uno de estos: { $languages }. Con “yo” antes del idioma, vale solo para lo que usted escribe.

language-unknown = No conozco el idioma { $said }. Prueben con uno de estos: { $languages }

language-here = Desde ahora, aquí leen en { $language }.

languages-here = Desde ahora, aquí hablo en { $languages }.

language-yours = Desde ahora entiendo que usted escribe en { $language }.

away-until = { $who } se ausenta y vuelve el { DAY($until, year: 1) }. Hasta entonces no le escribo.

away-with-deputy = { $who } se ausenta y vuelve el { DAY($until, year: 1) }; mientras tanto, { $deputy } queda en su lugar.

partner-away-until = { $who } se ausenta y vuelve el { DAY($until, year: 1) }. Lo que puede esperar queda para después.

back-again = Qué bueno que volvió, { $who }.

away-until-when = ¿Hasta cuándo? Se escribe así: /away hasta el lunes, /away 2027-03-09, /away 3 días. Con un nombre al final, esa persona queda en su lugar.

away-all-no-deputy = Cuando se ausenta todo el grupo, nadie queda en su lugar: quiten el nombre, por favor.

leave-sure = ¿De verdad su grupo quiere salir de { $name }? Lo que dijeron queda con los demás grupos; ya no se les pregunta nada más.

leave-sure-shared = ¿De verdad { $who } quiere salir de { $name }? Los demás se quedan aquí y conservan lo que ustedes dijeron; ya no se les pregunta nada más.

leave-not = Muy bien: su grupo se queda y nada cambia.

button-leave = Sí, salimos

button-stay = No, nos quedamos

left = Su grupo salió de { $name }. Gracias por todo lo que compartieron. Con una invitación pueden volver cuando quieran.

partner-left = { $who } salió de la alianza. Le agradecemos todo lo que compartió.

leave-from-the-group = Por favor, díganlo en el chat de su grupo, para que los demás lo vean.

## Where things stand

status-checkin-waits = ○ “{ $title }” espera su respuesta, hasta el { $closes }.

status-checkin-answered = ✓ { $title }: ya respondieron. El resumen llega el { $closes }.
status-checkin-comes = ○ “{ $title }” llega el { $at }.
status-checkin-over = – { $title }: ya pasó el tiempo para responder. El resumen llega el { $closes }.

status-waiting-for = { $title }: todavía no hay noticias de { $partners } (hasta el { $closes }).

status-waiting-count = { $title }: todavía sin noticias: { $count } de { $of } (hasta el { $closes }). Una parte se responde sin nombres, por eso no digo de quién.

status-duty = ○ { $does } – hasta el { $due }

status-proposal = ○ El protocolo “{ $title }” espera que su grupo lo acepte: /agree

status-mediation = ○ Una ronda entre dos espera aquí su respuesta, hasta el { $closes }.

status-nothing = No tienen nada pendiente. Todo va bien.

help-title = Lo que me pueden decir

help-line = { $command } – { $does }

help-example = Así: { $example }

help-more = Quien facilita o coordina puede decir más cosas: /help se las muestra.

help-one = Cómo se usa uno de ellos, con un ejemplo: { $example }

help-for-roles = Esto es para quienes facilitan o coordinan.

help-reply = Casi nunca hace falta nada de esto: respondan a mi mensaje o toquen un botón.

command-nearly = No conozco { $typed }. ¿Quisieron decir { $nearest } ?

command-unknown = No conozco { $typed }. /help muestra lo que me pueden decir.

too-many-commands = Fueron muchos comandos en un minuto. Esperen un minuto y díganmelo de nuevo. Las respuestas a las preguntas siguen llegando.

# To a member whose command was carried out, where nothing else is to be said.
carried-out = Hecho.

talk-of-title = { $name }

link-how = Escríbame esto en la otra plataforma, de preferencia a solas conmigo. Funciona una sola vez, hasta el { $expires }; desde entonces le reconozco también allí como { $who }.

link-command = { $command }

link-alone-first = Ese código se lo doy a usted a solas, para que nadie más pueda usarlo. Escríbame /link en un mensaje directo: { $where }

link-sent-alone = Le envié el código en nuestra conversación directa.

linked = ¡Le doy la bienvenida, { $who }! Desde ahora le reconozco aquí y allí como una sola persona: sus roles, sus respuestas y lo que prometió son los mismos en ambos lados. /unlink lo deshace.

linked-elsewhere = Su código se usó: ahora le reconozco también del otro lado. Si no fue usted, escriba /unlink aquí de inmediato.

link-sure = Escribió un código de { $who }. Si sigue, quien escribe allí como { $who } será usted: leerá todo lo que usted escribió aquí y lo que le dije a solas, y hablará en su nombre. Siga solo si se trata de usted. Si alguien le pidió que lo escribiera, no lo haga.

button-link = Sí, son mías las dos cuentas

button-link-not = No, no es mía

link-not = Todo queda como estaba, y ese código ya no sirve.

link-type-alone = Escríbame eso a solas: allí le pregunto primero si las dos cuentas son suyas. { $where }

link-other-way = Aquí usted tiene un rol o reemplaza a alguien, y ningún código lo lleva a otra cuenta. Si las dos cuentas son suyas, escriba { $command } aquí y envíe ese código desde donde le di este.

link-two-told = Desde ahora reconozco a { $who } y a { $other } como una sola persona: así me lo confirmó { $other } a solas. Si les parece imposible, pregunten; para eso está también /remove.

link-role-told = Desde ahora reconozco a { $who } también por otra cuenta: allí se escribió un código que di solo a { $who }. Si tienen dudas, pregunten si está bien: /unlink lo deshace.

link-code-unknown = No conozco ese código. Escríbame { $command } en la otra plataforma y allí le doy uno.

link-code-over = Ese código ya se usó o ya venció. Escriba { $command } en la otra plataforma para recibir uno nuevo.

link-same-side = Ese código es para el otro lado: escríbamelo en la otra plataforma. Aquí ya le conozco.

unlinked = Listo: desde ahora le reconozco solo por la cuenta desde la que escribe aquí.

link-none = Le conozco solo por esta cuenta. /link agrega el otro lado.

alone-waits = { $who }, hay algo solo para usted. Escríbame en un mensaje directo y se lo digo allí: { $where }

talk-overheard = En este chat ya no estamos a solas, así que aquí ya no digo lo que es para una sola persona. Para hablar conmigo a solas, abra un nuevo mensaje directo: { $where }

start-alone = Hola, { $who }. Soy Baraza y estoy aquí para { $name }. Pregunto cómo va todo, recuerdo lo acordado y llevo las palabras a los demás en sus idiomas. A solas conmigo puede decir lo que solo debe leer quien facilita, y responder por su grupo: /checkin. /status muestra lo pendiente; /help, lo que puede decirme.

start-group = Soy Baraza, y este chat pertenece a { $name }. Pregunto cómo va todo, recuerdo lo acordado y llevo las palabras a los demás. Respondan a mis mensajes o toquen sus botones; /help muestra qué más pueden decir.

threads-on = Desde la próxima ronda, todo lo de una misma ronda va aquí en su propio hilo.

threads-off = De ahora en adelante ya no uso hilos aquí.

threads-on-now = Aquí cada ronda va en su propio hilo. Quien coordina lo cambia: /threads off

threads-off-now = Aquí no uso hilos. Quien coordina lo cambia: /threads on

polls-on = Desde la próxima pregunta, las opciones se muestran aquí como encuestas.

polls-off = De ahora en adelante las opciones se muestran aquí con botones.

polls-on-now = Aquí las opciones se muestran como encuestas. Quien coordina lo cambia: /polls off

polls-off-now = Aquí no uso encuestas. Quien coordina lo cambia: /polls on

on-or-off = Escriban { $command } on, o { $command } off.

not-shown-here = La plataforma de este chat no tiene eso.

## Rooms

room-lost = Ya no puedo hablar con { $who }: me sacaron de su chat, o el chat ya no existe. Cuando alguien me vuelva a agregar allí, sigo donde nos quedamos. Si ese chat ya no existe, este comando da un código para otro, y sigo en el nuevo: { $command }

room-not-let-in = Todavía no estoy en el chat de { $who }. Por favor, pidan a quien lo administra que me agregue: { $us }. Lo que tengo que decir allí espera hasta entonces.

room-lost-of-several = Ya no puedo hablar en uno de los chats de { $who }: me sacaron de él, o ya no existe. Cuando alguien me vuelva a agregar allí, sigo también en ese chat.

room-lost-alone = Ya no puedo escribir en privado a { $who }: me bloqueó o cerró nuestra conversación. En cuanto me envíe { $command } allí, sigo.

room-read-only = Ya no me dejan escribir en el chat de { $who }. Por favor, pidan a quien lo administra que me dé permiso para escribir. Lo que tengo que decir allí espera hasta entonces.

room-topic-closed = Se cerró el tema donde hablo con { $who }. Por favor, pidan a quien administra el chat que lo abra de nuevo. Lo que tengo que decir allí espera hasta entonces.

room-slow = El chat de { $who } está en modo lento, así que lo que tengo que decir allí llega tarde, un mensaje a la vez. No se pierde nada. Si tiene que llegar enseguida, por favor, pidan a quien administra el chat que me dé el rol de administrador o que elija una pausa más corta.

room-moved-away = El chat de { $who } se mudó a una sala nueva, y yo no estoy en ella. Por favor, pidan a quien la administra que me invite ({ $us }). Lo que tengo que decir allí espera hasta entonces.

room-encrypted = El chat de { $who } ahora está cifrado, y me instalaron sin cifrado. Por favor, pidan a quien se encarga de mí que agregue el cifrado. Lo que tengo que decir allí espera hasta entonces.

room-back = Puedo hablar de nuevo con { $who }, en otro chat. Lo que esperaba para ese grupo ya está allí.

room-went-on = Aquí estoy de nuevo. { $who } sigue en este chat, con lo acordado, los roles y todo lo que queda pendiente. /status muestra lo que espera una respuesta.

room-found = Aquí estoy de nuevo. Seguimos donde nos quedamos.

hears-what-is-said-to-me = En este chat solo me llega lo que se me dice: respondan a mis mensajes, usen un comando o nómbrenme. Lo demás no puedo leerlo.

hears-everything = En este chat me llega todo lo que se dice. Solo tomo nota de lo que se me dice a mí: respuestas a mis mensajes, menciones de mi nombre, botones y comandos. De lo demás no guardo ni una palabra.

message-refused = La aplicación de mensajes de { $who } rechazó un mensaje, y no se pudo entregar.

attachment-not-carried = Lo que venía adjunto no se puede mostrar en este chat.

attachment-too-big = El archivo adjunto es demasiado grande para este chat.

attachment-not-brought = No se pudo traer el archivo adjunto desde donde se envió.
