### Decisiones: la voz de cada grupo vale lo mismo. Nunca se apremia ni se nombra a quien no ha hablado; a una persona se le habla de "usted".
### Antes de un momento o un día va "el". Ningún adjetivo concuerda con el género de las personas.

proposal-words = { $what }

proposal-reason = Por qué: { $reason }

proposal-option = { $number }. { $what }

proposal-options-many = Son demasiadas opciones para elegir (máximo: { $most }). ¿Podría juntar algunas?

proposal-sure = ¿Está bien así? Cuando lo confirme, todos lo leen en su idioma y pueden decir qué piensan hasta el { $closes }.

proposal-noted = ✓ Esta es la propuesta { $number }, y todos la leen.

proposal-dropped = Mejor no: no se propuso nada.

proposal-how = Escriba detrás qué propone y, en las líneas siguientes, por qué: /propose Nos reunimos los martes

proposal-unknown = No conozco esa propuesta. /decisions muestra las que hay.

proposal-of-another = Eso le toca a { $who }, que hizo la propuesta.

proposal-title = Propuesta { $number } de { $who }:

proposal-title-round = Propuesta { $number } de { $who }, ronda { $round }:

proposal-was = Todos vuelven a decir lo que piensan. Antes decía: { $before }

proposal-changed = Cambió: «{ $old }» → «{ $new }»

proposal-added = Nuevo: «{ $new }»

proposal-gone = Ya no está: «{ $old }»

proposal-until = ¿Qué les parece? Toquen su postura; hasta el { $closes } se puede cambiar. Quien quiera agrega palabras respondiendo.

proposal-read-along = Aquí leen varios grupos. Quien prefiera decirlo aparte me escribe a solas /decisions { $number }.

proposal-spoken = Se ha escuchado hasta ahora a { $spoken } de { $all }.

decision-rule-consent = Por consentimiento: se aprueba si no queda en pie ninguna objeción con motivo.

decision-rule-consensus = Por consenso: se aprueba si nadie objeta.

decision-rule-majority = Por mayoría: se aprueba si hay más a favor que en contra.

decision-rule-share = Por mayoría: se aprueba si al menos { $favour } de cada { $of } que están a favor o en contra están a favor.

decision-rule-percent = Por mayoría: se aprueba si, de quienes están a favor o en contra, al menos el { $percent } % está a favor.

decision-rule-lead = Decide la coordinación, después de escuchar a todos.

decision-by-partners = Cada grupo tiene una postura.

decision-by-members = Cada persona tiene su propia postura.

decision-quorum = Para decidir hay que escuchar al menos a { $count }.

position-agree = De acuerdo

position-concern = De acuerdo, con reparos

position-aside = Nos hacemos a un lado

position-object = Objeción

position-abstain = Abstención

position-option = Opción { $number }

position-taken = { $who }: { $stance }

position-said = { $who }: { $stance } – { $said }

position-told = Propuesta { $number }, { $who }: { $stance } – { $said }

position-why-concern = ¿Qué le preocupa? Responda con unas palabras y todos las leerán en su idioma.

position-why-object = ¿Qué lo impide y qué ayudaría? Responda con unas palabras y todos las leerán en su idioma.

position-why-again = Usted objeta la propuesta { $number } y todavía no ha dicho por qué. Bastan unas palabras en respuesta, hasta el { $closes }. Sin ellas, todos leerán que objeta, pero no por qué.

position-why-again-here = Alguien de aquí objeta la propuesta { $number } y todavía no ha dicho por qué. Bastan unas palabras en respuesta a este mensaje, hasta el { $closes }. Sin ellas, todos leerán la objeción, pero no por qué.

position-left-at-that = Queda así, sin palabras.

position-noted = Gracias. Todos lo leen en su idioma.

position-none = No hay ninguna postura de ustedes sobre la propuesta { $number }.

position-first = Primero toque qué le parece; después agrego sus palabras.

position-before-gone = Lo que se había dicho, “{ $stance }”, ya no cuenta. Por favor, toque lo que piensa ahora; después agrego sus palabras.

position-of-another = Esta pregunta es para otra persona.

ours-said = { $who } dice: { $stance }

ours-said-words = { $who } dice: { $stance } – { $said }

ours-asked = ¿Es eso lo que piensa su grupo de la propuesta { $number }? Cuenta en cuanto otra persona del grupo diga que sí; quien piense otra cosa la toca bajo la propuesta.

ours-asked-of = ¿Es eso lo que piensa su grupo de la propuesta { $number }? Cuenta en cuanto diga que sí alguien con el papel “{ $role }”; quien piense otra cosa la toca bajo la propuesta.

ours-asked-apart = Anotado. Como aquí leen otros, se pregunta a solas a su grupo.

ours-then-counts = Antes de eso no lo lee ningún otro grupo. Si hasta el { $closes } nadie ha dicho que sí, cuenta tal como está.

ours-then-not = Antes de eso no lo lee ningún otro grupo. Si hasta el { $closes } nadie ha dicho que sí, no cuenta.

ours-noted = ✓ Eso es lo que piensa su grupo de la propuesta { $number }: { $stance }.

ours-over = Esto ya no se pregunta.

ours-by-another = A eso le dice que sí otra persona de su grupo.

stance-waits = { $stance } (por confirmar en el grupo)

stance-by-one = { $stance } (lo dijo una persona del grupo)

stance-no-reason = { $stance } (sin decir por qué)

apart-moved = Seguimos a solas.

apart-ask = ¿Qué impide la propuesta { $number }? Escríbalo aquí. Lo leería { $who }, y nadie más, con su nombre:

apart-ask-unnamed = ¿Qué impide la propuesta { $number }? Escríbalo aquí. Lo leería { $who }, y nadie más, sin saber de quién es:

apart-coordinator = No hay en la facilitación quien pueda leerlo; lo leería la coordinación.

apart-not-read = Nadie ha leído lo que acaba de escribir: quien iba a leerlo ya no tiene ese papel. Si otros pueden leerlo, escríbalo otra vez.

apart-deputy-reads = Por eso también lo lee { $deputy }. Si prefiere que espere a { $who }, tóquelo antes de escribir.

apart-deputy-not = Espera a { $who }: { $deputy } no lo lee. Cuenta como objeción de todos modos.

apart-deputy-alone = Por ahora lo lee { $deputy }, que ocupa ese lugar.

apart-noted-by = Gracias. Lo lee { $who } y nadie más. Queda en pie como objeción hasta que usted la retire, digan lo que digan después usted o su grupo.

apart-first = Entre las posiciones que leen todos todavía no hay una de su parte. Para que nadie adivine de quién es la objeción, también puede haber una allí, la que sea: la suya queda a su lado.

apart-told = Para usted, en la facilitación: { $who } objeta la propuesta { $number } y solo se lo dice a usted. { $said }

apart-told-unnamed = Para usted, en la facilitación: alguien objeta la propuesta { $number } y prefiere no dar su nombre. { $said }

apart-told-coordinator = Para usted, en la coordinación, pues no hay en la facilitación quien lo lea: { $who } objeta la propuesta { $number } y solo se lo dice a usted. { $said }

apart-told-coordinator-unnamed = Para usted, en la coordinación, pues no hay en la facilitación quien lo lea: alguien objeta la propuesta { $number } y prefiere no dar su nombre. { $said }

apart-nobody = No hay aquí nadie que pueda leerlo a solas: no cuenta quien hizo la propuesta, ni usted. Puede decirlo a todos o dejarlo así.

apart-over = Ya no hay tal objeción a la propuesta { $number }. Nadie ha leído lo que escribió.

apart-answered = { $who }, desde la facilitación, sobre su objeción a la propuesta { $number }: { $said }

apart-answered-coordinator = { $who }, desde la coordinación, sobre su objeción a la propuesta { $number }: { $said }

apart-answer-noted = ✓ Lo lee quien puso la objeción, si sigue aquí, y nadie más.

apart-gone = Su objeción a la propuesta { $number }, la que puso a solas, ya no queda en pie. Mientras la propuesta esté abierta, puede ponerla otra vez.

apart-still = Ahora tiene sobre la propuesta { $number } una posición que no es una objeción. La objeción que puso a solas sigue a su lado, y nadie más se entera. ¿Sigue en pie?

apart-stands = Su objeción a la propuesta { $number } sigue en pie. Puede retirarla aquí mientras la propuesta esté abierta.

apart-away-ask = ¿Puede leer también { $deputy } su objeción a la propuesta { $number }? Mientras usted no lo diga, espera a { $who }, y sigue en pie de todos modos.

apart-deputy-told = ✓ { $deputy } también lee su objeción a la propuesta { $number }.

apart-deputy-stays = ✓ Su objeción a la propuesta { $number } sigue en pie y { $deputy } no la lee.

apart-round = La propuesta { $number } tiene otras palabras y empieza la ronda { $round }. La objeción que puso a solas va con ella: también allí queda en pie hasta que la retire, y nadie sabe de ella más que antes. ¿Sigue en pie?

apart-round-ask = La propuesta { $number } tiene otras palabras y empieza la ronda { $round }. Si algo la impide todavía, escríbalo aquí como antes; hasta entonces nadie lee nada de eso:

apart-round-told = La propuesta { $number } tiene otras palabras y empieza la ronda { $round }. Lo que leyó aquí va con ella y queda en pie hasta que lo retire quien lo puso. Puede seguir respondiendo a ello.

apart-too-late = La propuesta { $number } se cerró antes de que escribiera qué la impide: nadie ha leído nada de eso, y no cuenta. Si todavía importa, la facilitación puede escucharlo de usted a solas.

apart-told-back = La objeción a la propuesta { $number } que leyó aquí se retiró.

proposal-is-closed = La propuesta { $number } está cerrada: ya no se reciben posturas. /decisions muestra qué pasó con ella.

proposal-remind = La propuesta { $number } de { $who } espera lo que piensa su grupo, hasta el { $closes }:

proposal-remind-some = Propuesta { $number } de { $who }: aún no han hablado todos. Se puede hasta el { $closes }:

proposal-remind-you = La propuesta { $number } de { $who } espera lo que usted piensa, hasta el { $closes }:

proposal-remind-raised = Su objeción a la propuesta { $number } de { $who } queda con la facilitación. A su lado se puede tomar una posición que lean todos, hasta el { $closes }; así nadie adivina de quién es la objeción:

proposal-extended = { $by } da más tiempo a la propuesta { $number } de { $who }: hasta el { $closes }.

proposal-extended-already = La propuesta { $number } ya tuvo más tiempo una vez; no puede tener más.

proposal-amend-how = Responda con la propuesta { $number } en otras palabras: qué en la primera línea y por qué en las siguientes. Usted la revisa antes de que llegue a todos.

proposal-rewritten = Otras palabras ocuparon su lugar: ronda { $round }.

proposal-withdrawn = { $who } retira la propuesta { $number }.

decision-passed = ✓ Decidido: la propuesta { $number } de { $who } sigue adelante.

decision-not-passed = La propuesta { $number } de { $who } no sigue adelante tal como está.

decision-count = De acuerdo: { $agree }. Con reparos: { $concern }. A un lado: { $aside }. Objeción: { $object }. Abstención: { $abstain }. Sin hablar: { $silent }.

decision-raised = Objeciones que escuchó la facilitación, aquí sin nombre: { $count }. Pueden ser de cualquiera, con una posición arriba o sin ella.

decision-option = Es la opción { $number }, con { $count } a favor: { $what }
decision-option-had = Opción { $number }, con { $count } a favor: { $what }

decision-replaced = Ya no vale: la decisión { $number } del { DAY($day, year: 1) } ocupó su lugar: { $what }

decision-replaces = Ocupa el lugar de la decisión { $number }: { $what }

decision-why-quorum = Se escuchó a muy pocos: { $spoken }. Hacen falta { $count }.

decision-why-objection = Queda en pie una objeción.

decision-why-nobody = Nadie está a favor.

decision-why-short = Hay muy pocos a favor.

decision-why-tie = Hay tantos a favor como en contra.

decision-why-options = Ninguna opción va claramente por delante de las demás.

decision-lead-yes = Así lo decidió { $who }, después de escuchar a todos.

decision-lead-no = { $who } decidió que no, después de escuchar a todos.

decision-lead-silent = La coordinación no decidió en una semana.

decision-lead-waits = Todos hablaron de la propuesta { $number }; ahora decide la coordinación.

decision-lead-asked = Todos hablaron de la propuesta { $number }. ¿Qué decide la coordinación?

decision-next = ¿Quién hace qué ahora? Díganlo con un día y todos lo tendrán presente: /promise Traer la lista antes del viernes

decision-review-set = { $who } pide que volvamos a mirar la decisión { $number } el { DAY($day, year: 1) }.

proposal-review-on = Si sigue adelante, la volvemos a mirar el { DAY($day, year: 1) }.

decision-review-on = La volvemos a mirar el { DAY($day, year: 1) }.

decision-review-runs = Se está mirando de nuevo; lo que dice cada grupo cuenta hasta el { $closes }.

decision-reviewed = Vista de nuevo el { DAY($day, year: 1) }. Sigue sirviendo: { $holds }. Algo cambió: { $changed }. Ya no sirve: { $over }.

decision-reviewed-kept = Así que queda como está.

decision-reviewed-changed = Hasta ahora nadie propuso otra cosa en su lugar; mientras tanto, queda como está.

decision-reviewed-proposed = La propuesta { $number } ocuparía su lugar.

decision-reviewed-nobody = El { DAY($day, year: 1) } se preguntó a todos si sigue sirviendo y nadie dijo nada; queda como está.

review-day-when = ¿Qué día se vuelve a mirar? Responda con él: “en 3 meses”, “12 de mayo”.

review-day-early = Se toman posturas hasta el { $closes }; se puede volver a mirar después. ¿Qué día quiere decir?

decision-review-due = Toca volver a mirar la decisión { $number } del { DAY($day, year: 1) }: ¿sigue sirviendo? Quien quiera otra cosa la propone con /propose.

review-holds = Sigue sirviendo

review-changed = Algo cambió

review-over = Ya no sirve

review-why = ¿Qué cambió? Respondan con unas palabras, y cada grupo las lee en su idioma.

review-ours-asked = ¿Es eso lo que dice su grupo de la decisión { $number }? Cuenta en cuanto otra persona del grupo diga que sí; quien piense otra cosa la toca bajo la decisión.

review-ours-asked-of = ¿Es eso lo que dice su grupo de la decisión { $number }? Cuenta en cuanto diga que sí alguien con el papel “{ $role }”; quien piense otra cosa la toca bajo la decisión.

review-ours-noted = ✓ Eso es lo que dice su grupo de la decisión { $number }: { $stance }.

review-told = Decisión { $number }, { $who }: { $stance } – { $said }

review-digest = La decisión { $number }, vista de nuevo. Sigue sirviendo: { $holds }. Algo cambió: { $changed }. Ya no sirve: { $over }. Sin escuchar: { $silent }.

review-nudge = Un recordatorio amable: ¿la decisión { $number } sigue sirviendo? Nos gustaría saberlo también de su grupo. Se puede decir hasta el { $closes }.

review-silent = { $as }: { $who } no ha dicho si la decisión { $number } sigue sirviendo. ¿Podría preguntarle con calma?

review-change-how = Responda con lo que debe valer en lugar de la decisión { $number }: qué en la primera línea y por qué en las siguientes. Usted lo revisa antes de que llegue a todos; todos ven qué cambia. Hasta ahora dice:

decisions-title = Lo que se propone y lo que se decidió:

decisions-none = Aún no se ha propuesto nada. Para empezar: /propose Nos reunimos los martes

decision-item-open = { $number }. { $who }, hasta el { $closes }: { $what }

decision-item-again = { $number }. ¿Sigue sirviendo? Hasta el { $closes }: { $what }

decision-item-passed = { $number }. ✓ { $day }: { $what }

decision-item-replaced = { $number }. ↷ { $day }, la decisión { $by } ocupó su lugar: { $what }

decision-item-not = { $number }. – { $day }, no se decidió: { $what }

button-put-to-all = Sí, proponerlo a todos

button-members-decide = Decide cada persona

button-partners-decide = Decide cada grupo

button-take-back = Retirar la nuestra

button-ours = Sí, eso pensamos

button-no-words = Dejarlo así

button-facilitator-first = Primero a la facilitación

button-facilitator-unnamed = A ella, sin mi nombre

button-coordinator-first = Primero a la coordinación

button-coordinator-unnamed = A ella, sin mi nombre

button-deputy-reads = { $deputy } puede leerla

button-wait-for = Que espere a { $who }

button-objection-stands = Sigue en pie

button-objection-back = Retirar mi objeción

button-go-ahead = Sigue adelante

button-not-ahead = No sigue

button-more-time = Más tiempo

button-amend = Decirlo de otro modo

button-propose-change = Proponer un cambio

button-withdraw-it = Retirar la propuesta

button-review-quarter = Revisar en 3 meses

button-review-year = Revisar en un año

button-review-day = Poner día de revisión
