### In which manner a partner is spoken to: Latin American Spanish, "ustedes" for a group, "usted" for one person.

## The choice

manner-which = Si un día les recuerdo algo, ¿cuál de estos mensajes prefieren leer? Toquen A o B; con /manner se puede cambiar cuando quieran.

manner-example-title = Ronda semanal

manner-example = { $letter }: “{ $nudge }”

manner-set = Gracias: de ahora en adelante le hablo así a su grupo. /manner muestra otra vez los dos ejemplos.

## Reminders

checkin-nudge-gentle =
    { $count ->
        [one] Esperamos que estén muy bien. Cuando tengan un momento tranquilo: en “{ $title }” hay una pregunta que se alegraría de recibir su respuesta. Hay tiempo hasta el { $closes }.
        [many] Esperamos que estén muy bien. Cuando tengan un momento tranquilo: en “{ $title }” hay { $count } de preguntas que se alegrarían de recibir su respuesta. Hay tiempo hasta el { $closes }.
       *[other] Esperamos que estén muy bien. Cuando tengan un momento tranquilo: en “{ $title }” hay { $count } preguntas que se alegrarían de recibir su respuesta. Hay tiempo hasta el { $closes }.
    }

checkin-hello-title-gentle = { $title }: esperamos que estén bien; nos alegraría saber de ustedes cuando tengan un momento. Las respuestas son bienvenidas hasta el { $closes }.

checkin-hello-member-title-gentle = { $title }: { $who }, esperamos que esté bien; nos alegraría saber de usted cuando tenga un momento.

rhythm-crisis-begins-gentle = Pensamos en todos ustedes. Desde ahora, y por un tiempo, rige el ritmo de crisis; lo estableció { $who }.

rhythm-crisis-ends-gentle = Gracias por todo lo que llevaron estos días. Vuelve a regir el ritmo de siempre; lo estableció { $who }.

duty-reminder-gentle = { $who }, esperamos que todo vaya bien. Por si ayuda tenerlo presente: { $does } – hay tiempo hasta el { $due }.

duty-reminder-nobody-gentle = Algo que todavía espera unas manos amigas: { $does } – hay tiempo hasta el { $due }. El rol “{ $role }” sigue libre. A quien pueda hacerlo le agradecemos que toque “Listo” al terminar.

promise-reminder-gentle = { $who }, con gratitud recordamos lo que tuvo la amabilidad de prometer a { $whom }. La fecha es el { $due }:

promises-reminder-gentle = { $who }, con gratitud recordamos lo que tuvo la amabilidad de prometer (en total: { $count }). Cuando le venga bien, toque un número para ver qué se puede hacer:

proposal-remind-gentle = Esperamos que estén muy bien. La propuesta { $number } de { $who } se alegraría de conocer lo que piensa su grupo; hay tiempo hasta el { $closes }:

proposal-remind-some-gentle = Esperamos que estén muy bien. Para la propuesta { $number } de { $who } todavía serían bienvenidas algunas voces; hay tiempo hasta el { $closes }:

proposal-remind-you-gentle = Esperamos que esté muy bien. La propuesta { $number } de { $who } se alegraría de conocer lo que usted piensa; hay tiempo hasta el { $closes }:

roles-still-right-gentle = { $who }, cuando les venga bien: ¿sigue siendo como les gustaría?

reminders-together-gentle = { $who }, esperamos que esté muy bien. Quizás sea bueno tener presente hoy lo siguiente; toque un número cuando le venga bien, para ver qué se puede hacer:

## Lateness, to whoever it concerns

duty-late-gentle = { $who }, seguramente ha habido mucho que hacer. Para esto habíamos pensado en el { $due }: { $does }. Si ya está hecho, basta con tocar “Listo”; si algo lo dificulta, quien facilita les escuchará con gusto.

promise-late-gentle = { $who }, seguramente ha habido mucho que hacer. La fecha de esto era el { $due }. Si ya está hecho, basta con tocar “Listo”; si conviene más tiempo, puede decir otra fecha; y si algo lo dificulta, para eso está “Necesito ayuda”.

checkin-is-closed-gentle = “{ $title }” ya llegó a su fin por esta vez. Sus palabras son bienvenidas de todos modos: pueden responder a una pregunta, y la respuesta se guarda como llegada después.

answer-late-kept-gentle = Qué gusto saber de ustedes, muchas gracias. “{ $title }” acababa de llegar a su fin; su respuesta se guarda como llegada después, y los demás grupos la leen.

answer-late-kept-only-gentle = Qué gusto saber de ustedes, muchas gracias. “{ $title }” acababa de llegar a su fin; su respuesta se guarda como llegada después.

too-late-for-later-gentle = Con gusto volvería a preguntar más tarde, pero queda poco tiempo: esto llega a su fin el { $closes }. Unas pocas palabras ahora bastarían.

question-closed-gentle = Esto llegó a su fin por esta vez. Sus palabras siguen siendo bienvenidas en respuesta: se guardan como una respuesta que llegó después.

partner-answered-late-gentle = { $who } también responde, y nos alegra; llegó un poco después: { $said }

handover-lapsed-gentle = Seguramente hubo mucho que hacer: pasó una semana y no llegó palabra de { $who } sobre esto. Por ahora la facilitación sigue con { $by }; se puede volver a preguntar cuando se quiera.

looking-is-over-gentle = Gracias por pensarlo con nosotros. Esta revisión llegó a su fin; su idea es bienvenida en cualquier momento como propuesta: /propose

mediation-over-gentle = Gracias por escribir. Esta ronda llegó a su fin, así que ya no se le añade nada.

concern-not-looked-gentle = La inquietud { $number } todavía no encuentra respuesta; quizás hubo mucho que hacer. Se la he recordado a { $who }. No tiene que esperar a solas: si apremia, busque también, por favor, a alguien de confianza.

ours-over-gentle = Gracias por pensarlo con nosotros. Esta pregunta ya tuvo su momento.

## Silence and lateness, to facilitators

checkin-silent-gentle = Puede que { $who } tenga mucho entre manos: todavía no hay noticias sobre “{ $title }” (pregunté el { $asked }). Si le parece bien, una llamada amable podría ayudar.

duty-late-elsewhere-gentle = { $as }, por si ayuda saberlo: todavía no hay noticias de { $who } sobre esto: { $does } (era para el { $due }). Si le parece bien, sería bueno preguntar cómo están y si hace falta una mano.

promise-late-elsewhere-gentle = { $as }, por si ayuda saberlo: todavía no hay noticias de { $who } sobre la promesa { $number } a { $whom } (era para el { $due }). Si le parece bien, sería bueno preguntar cómo están y si hace falta una mano.

promises-late-elsewhere-gentle =
    { $as }, por si ayuda saberlo: todavía no hay noticias de { $count ->
        [one] { $count } promesa cuya fecha
        [many] { $count } de promesas cuya fecha
       *[other] { $count } promesas cuya fecha
    } ya pasó. Si le parece bien, sería bueno preguntar cómo están y si hace falta una mano.

promise-late-owed-gentle = Gracias por su paciencia: la promesa { $number } de { $who } a ustedes, pensada para el { $due }, quizás necesite un poco más de tiempo.

concern-waits-gentle = Para usted, por si le sirve tenerlo presente: esto espera desde el { $since }. Aunque sea una palabra breve de que lo ha visto haría bien.

unclear-called-silent-gentle = Su ayuda sería muy bienvenida: se le pidió a { $who } decir algo de otra manera y seguramente hubo mucho que hacer, pues todavía no llega palabra. Quizás puedan encontrar las palabras en conjunto, cuando les venga bien.

review-silent-gentle = { $as }, por si le sirve tenerlo presente: todavía no llega palabra de { $who } sobre si la decisión { $number } sigue sirviendo. Si le viene bien, una pregunta tranquila podría hacer bien.

## When something cannot be done so

question-not-optional-gentle = A todos los grupos aliados les alegra oír su voz, y por eso esta pregunta agradecería unas palabras suyas. No hay prisa: si ahora no es buen momento, toquen “Más tarde”.

answer-yes-or-no-gentle = Disculpen, no alcancé a ver si eso es un sí o un no. ¿Serían tan amables de tocar un botón o de responder con una de las dos palabras?

not-understood-gentle = Disculpen, no alcancé a ver a qué mensaje corresponde eso. ¿Serían tan amables de responder al mensaje al que se refieren? /help muestra más.

role-needed-gentle = Gracias por pensar en esto. Está en manos de quien tiene el rol “{ $role }”; seguro que con gusto puede ayudar: { $who }.

role-needed-nobody-gentle = Gracias por pensar en esto. Queda en manos de quien asuma el rol “{ $role }”; por ahora ese rol está libre.

duty-of-others-gentle = Gracias por estar al pendiente. Le correspondería a { $who } marcarlo como hecho.

withdraw-only-your-own-gentle = Comprendo el deseo. Estas palabras son de quien las dijo, y es mejor dejar que esa persona decida si las retira.

position-of-another-gentle = Gracias por su interés. Esta pregunta era para otra persona.

proposal-of-another-gentle = Gracias por pensar en esto. Es mejor dejarlo en manos de { $who }, que hizo la propuesta.

proposal-is-closed-gentle = Gracias por su interés. La propuesta { $number } ya llegó a su fin, y no se reciben más posturas. /decisions muestra qué pasó con ella.

proposal-extended-already-gentle = Comprendo el deseo. La propuesta { $number } ya tuvo más tiempo una vez, y solo puede tenerlo una vez.

promise-of-others-gentle = Gracias por estar al pendiente. Es mejor que lo diga { $who }.

promise-owed-to-others-gentle = Comprendo el deseo. Es mejor que lo diga quien recibió la promesa: { $whom }.

wrote-by-another-gentle = Gracias por ayudar. Es mejor que lo diga { $who }.

wrote-only-your-own-gentle = Gracias por ayudar. En qué idioma está es mejor que lo diga quien lo escribió. Para cambiar el idioma que hablo aquí, basta con enviar /language sin responder a un mensaje.

fix-not-yours-gentle = Gracias por leer con tanta atención. Eso está en { $language }, y es mejor dejar que lo corrija quien lea { $language } aquí.

question-for-others-gentle = Gracias por su disposición. Esta pregunta era para { $who }; la de ustedes llega por su cuenta, y /checkin muestra lo que agradecería su respuesta.

agree-in-your-own-chat-gentle = Gracias por estar de acuerdo. Aquí le corresponde decirlo a { $who }; su grupo podría decirlo, por favor, en su propio chat.

last-coordinator-gentle = Comprendo el deseo. Por ahora nadie más coordina; convendría, por favor, que antes otra persona reciba ese rol.

role-taken-back-gentle = El rol “{ $role }” ya no está en manos de { $who }, con gratitud por lo hecho en él.

leave-from-the-group-gentle = Comprendo el deseo. Sería bueno decirlo en el chat de su grupo, para que también lo vean los demás.

threads-off-now-gentle = Por ahora este chat va sin hilos. Si los quisieran, quien coordina puede decirlo con gusto: /threads on

polls-off-now-gentle = Por ahora este chat va sin encuestas. Si las quisieran, quien coordina puede decirlo con gusto: /polls on

answer-stands-gentle = “{ $title }” ya llegó a su fin, y su respuesta se guarda con gratitud. Si prefieren retirarla, basta responder a la pregunta con /withdraw.

edit-after-closing-gentle = “{ $title }” ya llegó a su fin, y se guardan sus primeras palabras. Lo que quieran agregar es bienvenido en respuesta a la pregunta.

duty-done-stands-gentle = Con el resumen, todos han leído ya que esto está hecho: { $does }. Por eso queda anotado por ahora. Si algo siguiera pendiente, seguro que los demás agradecerían unas palabras.

answer-in-words-gentle = Disculpen, aquí solo puedo anotar palabras. ¿Serían tan amables de responder a la pregunta con un mensaje de texto?

answer-with-a-number-gentle = Disculpen, no alcancé a distinguir ahí un número. ¿Serían tan amables de responder solo con el número, por ejemplo 30?

answer-on-the-scale-gentle = Disculpen, no alcancé a distinguirlo. ¿Serían tan amables de responder con un número entero del { $low } al { $high }?

answer-with-an-option-gentle = Disculpen, no alcancé a distinguirlo. ¿Serían tan amables de elegir una de estas opciones: { $options }

words-needed-gentle = Disculpen, no encontré palabras ahí. ¿Serían tan amables de escribirlo en un mensaje de texto?

kind-not-carried-gentle = Disculpen, un mensaje de ese tipo no puedo llevarlo a los demás, así que no quedó anotado nada de él. ¿Serían tan amables de decirlo con palabras, o de enviar una imagen, un mensaje de voz o un archivo?

button-is-gone-gentle = Disculpen, ese botón ya cumplió su tiempo. /status muestra lo que está abierto.

question-is-gone-gentle = Disculpen, esa pregunta ya cumplió su tiempo. /status muestra lo que está abierto.

promises-of-another-gentle = Disculpe, esta lista la abrió otra persona. /promises muestra la suya.

promise-not-of-private-gentle = Esto se confió en privado, y por eso es mejor que no pase a una promesa que otros lean.

promise-help-nobody-gentle = Por ahora nadie tiene el rol de facilitar a quien pueda avisar. Tal vez un grupo aliado de su confianza ayude con gusto.

promise-day-over-gentle = El { DAY($day, year: 1) } ya quedó atrás. ¿En qué día estaría pensando?

apart-nobody-gentle = Por ahora no hay aquí nadie más que pueda leerlo a solas: no cuenta quien hizo la propuesta, ni usted. Podría decirlo a todos si le parece bien, o dejarlo descansar.

say-of-another-gentle = Gracias por estar al pendiente. Es mejor que lo envíe quien lo escribió: { $who }.

forget-of-another-gentle = Gracias por su ayuda. Es mejor que lo diga la persona a quien se le preguntó.

command-unknown-gentle = Disculpen, todavía no conozco { $typed }. /help muestra lo que me pueden decir.

too-many-commands-gentle = Disculpen, no alcanzo a seguir tan rápido. ¿Me darían un minuto y me lo dicen otra vez? Las respuestas a las preguntas siguen llegando.

concern-alone-gentle = Gracias por querer decirlo. Se dice mejor a solas conmigo, donde nadie más lee: { $where }. Lo que se escribió aquí no se lo paso a nadie.

mediate-alone-gentle = Gracias por querer acercarlos. Una ronda así comienza mejor donde nadie más lee: ¿me escribiría, por favor, /mediate en un mensaje directo?

note-alone-gentle = Las notas son solo para usted; por eso es mejor escribírmelo en un mensaje directo. Aquí no quedó nada anotado.

promises-pending-alone-gentle = Esto es solo para sus ojos; con gusto se lo muestro en nuestros mensajes directos.

handover-of-another-gentle = Gracias por su disposición. Es mejor dejarlo entre { $by } y { $who }.

corrections-of-another-gentle = Disculpe, esta lista la abrió otra persona. /corrections muestra la suya.

mediate-two-gentle = Disculpe, una ronda necesita dos partes además de usted. ¿Podría nombrar dos grupos aliados, o una persona de cada uno?

mediate-running-gentle = En este momento hay una ronda entre { $one } y { $other }. Sería bueno dejar que esa termine primero.

unclear-own-gentle = Estas palabras son suyas, y nadie puede decirlas mejor. Si edita su mensaje, todos lo leen de nuevo.

rhythm-none-for-a-crisis-gentle = Gracias por cuidar de todos los grupos. Hasta ahora ningún protocolo de aquí tiene consultas para una crisis.

measure-no-goal-gentle = Gracias por contar con nosotros. Por ahora no hay aquí ninguna meta a la que pueda sumarse; /goals muestra las que hay.

say-nowhere-gentle = Disculpe, por ahora no conozco ningún chat donde decirlo.

measure-number-unread-gentle = Disculpe, no alcancé a distinguir ahí un solo número. ¿Podría escribirlo solo, por ejemplo 120, 0,5 o 1.500?

promise-day-unread-gentle = Disculpe, no alcancé a distinguir el día. ¿Podría escribirlo así: viernes, 9 de marzo, 2027-03-09, en 2 semanas?

promise-day-too-far-gentle = El { DAY($day, year: 1) } queda lejos, y hasta entonces puede pasar mucho. ¿Podría mirar una vez más qué día tiene en mente?

away-day-unread-gentle = Disculpe, no alcancé a distinguir el día en “{ $said }”. ¿Podría escribirlo así: /away hasta el lunes, /away 2027-03-09, /away 3 días? Con un nombre al final, esa persona queda amablemente en su lugar.

mediation-press-gentle = Disculpen, no alcancé a ver cuál de las dos cosas prefieren. ¿Podrían tocar uno de los botones, o responder sí o no?

command-nearly-gentle = Disculpen, todavía no conozco { $typed }. ¿Será que quisieron decir { $nearest } ?

member-unknown-gentle = Disculpen, aquí todavía no conozco a { $said }. Hasta ahora conozco a quienes me han escrito: { $members }

partner-unknown-gentle = Disculpen, aquí todavía no conozco a ningún grupo llamado “{ $said }”. Hasta ahora están: { $partners }.

round-running-gentle = En este momento hay una ronda privada con { $who }. Sería bueno dejar que esa termine primero.

round-nobody-gentle = Hasta ahora nadie de { $who } ha abierto mensajes directos conmigo, así que todavía no hay a quién preguntar a solas. Si le viene bien, una invitación amable a escribirme podría ayudar.

## Agreeing and not agreeing

agreement-stands-gentle = “{ $title }” ya está en marcha con el acuerdo de su grupo, que agradecemos, y por ahora sigue en pie. Si ya no les viene tan bien, quien coordina les escuchará con gusto y puede ponerlo en pausa.

partner-agrees-no-more-gentle = { $who } quisiera pensar un poco más en “{ $title }”. Empezará cuando les venga bien a todos los grupos aliados.

promise-declined-gentle = { $who } agradece la confianza; esta vez le resulta difícil encargarse.

promise-not-let-go-gentle = A { $who } le alegraría mucho que la promesa { $number } aún pudiera cumplirse. Por ahora sigue en pie; siempre se puede decir otra fecha.

promise-let-go-asked-gentle = { $who } les pide su amable comprensión: la promesa { $number } (para el { $due }) se ha vuelto difícil de cumplir. ¿Podrían dejarla ir? Por qué: { $reason }

sight-refused-gentle = { $who } prefiere que todo siga como está, y así sigue.

sight-asked-already-gentle = Esto ya está propuesto, y hay tiempo para pensarlo antes de que se decida: { $engines }. Nos alegraría conocer la respuesta de: { $who }.

handover-declined-gentle = { $who } agradece la confianza; por el momento es difícil asumirlo. Por ahora la facilitación sigue con { $by }.

promise-day-declined-gentle = { $who } agradece la idea y prefiere dejar la promesa { $number } como está, para el { DAY($due, year: 1) }.

mediation-kept-gentle = La ronda entre { $one } y { $other } llegó a su fin, con gratitud hacia ambas partes. No se comparte nada de ella, y ese es un final tan bueno como cualquier otro. Lo que se dijo no se guarda aquí.

correction-taken-back-yours-gentle = { $who } agradece que lea con tanto cuidado y prefiere en { $to } lo que estaba antes; por eso sus palabras “{ $right }” quedan a un lado por ahora. Si le parecen acertadas, sería bueno conversarlo; con /fix se pueden decir de nuevo.

position-why-object-gentle = Gracias por su franqueza; nos ayuda a todos. ¿Sería tan amable de contar qué lo impide y qué ayudaría? Responda con unas palabras y todos las leerán en su idioma.

position-told-gentle = Sobre la propuesta { $number }, { $who } comparte una idea con todos ({ $stance }): { $said }

apart-told-gentle = Para usted, en la facilitación: { $who } siente una objeción a la propuesta { $number } y se la confía solo a usted. { $said }

apart-told-unnamed-gentle = Para usted, en la facilitación: alguien siente una objeción a la propuesta { $number }, se la confía y prefiere no dar su nombre. { $said }

decision-not-passed-gentle = Gracias a { $who } por la propuesta { $number }, y a todas las personas que la pensaron. Tal como está no sigue adelante; una propuesta nueva siempre es bienvenida.

decision-why-quorum-gentle = Seguramente ha habido mucho que hacer. Voces escuchadas: { $spoken }; para decidir hacen falta { $count }.

decision-why-objection-gentle = Algo en ella todavía pide nuestro cuidado: queda en pie una objeción.

decision-why-nobody-gentle = Todavía no encontró a nadie a favor.

decision-why-short-gentle = Encontró a quienes están a favor, aunque todavía no bastan.

decision-why-tie-gentle = Los dos lados pesan lo mismo: hay tantos a favor como en contra.

decision-why-options-gentle = Cada opción tiene algo a su favor; ninguna va todavía claramente por delante de las demás.

decision-lead-no-gentle = { $who } escuchó a todos con atención y decidió no seguir adelante por esta vez.

decision-lead-silent-gentle = Seguramente la coordinación tuvo mucho que hacer: pasó la semana antes de que pudiera decidir.

## Asking for help

promise-help-gentle = { $as }: { $who } agradecería una mano con la promesa { $number }, para el { $due }. Quizás podría ponerse en contacto cuando le venga bien.
