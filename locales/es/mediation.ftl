mediate-alone = Una ronda entre dos comienza donde nadie más lee: escríbame /mediate en un mensaje directo.

mediate-who = Nombre dos grupos aliados, o una persona de cada uno: /mediate { $partners }. Debajo pueden ir preguntas suyas, cada una en su línea.

mediate-two = Una ronda es entre dos: nombre dos grupos aliados, o una persona de cada uno, y no a usted.

mediate-own-group = { $who } es su propio grupo, y quien cuida una ronda no está de ningún lado. Esta la puede abrir otra persona de la facilitación; o nombre a otros dos.

mediate-name-persons = { $who } no tiene un chat donde nadie más lea. Nombre en su lugar a una persona de ese grupo.

mediate-running = Hay una ronda en marcha entre { $one } y { $other }. Primero termina esa.

mediate-too-long = Eso es más de lo que puedo preguntar. Como máximo: { $most } preguntas, { $longest } letras cada una.

mediation-draft = A { $one } y a { $other } se les preguntaría esto, cada parte por su lado. Nadie lee lo que digan, tampoco usted, si no están de acuerdo ambas partes:

mediation-listed = { $number }. { $question }

button-ask-both = Sí, preguntar por separado

mediation-opened = Se les pregunta a { $one } y a { $other }, por separado, hasta el { $closes }. Usted lee lo que digan si ambas partes quieren compartirlo.

mediation-dropped = No se le preguntó a nadie.

button-end-round = Terminar esta ronda

mediation-question-happened = ¿Qué pasó, tal como ustedes lo ven?

mediation-question-meant = ¿Qué significó para ustedes y su trabajo?

mediation-question-known = ¿Qué les gustaría que la otra parte supiera o entendiera?

mediation-question-helps = ¿Qué ayudaría de aquí en adelante, y qué pueden hacer ustedes para eso?

mediation-hello = { $who } les pregunta lo mismo a ustedes y a { $other }, por separado. Nadie más lee lo que digan, y ningún traductor ajeno lo ve, si no están de acuerdo ambas partes en compartirlo. Hay tiempo hasta el { $closes }. Respondan a cada pregunta; pueden saltar una con “saltar”, y en todo momento guardarlo todo para ustedes.

mediation-hello-gentle = { $who } agradecería escucharlos a ustedes y a { $other }, por separado y con las mismas preguntas. Nadie más lee lo que digan, y ningún traductor ajeno lo ve, si no están de acuerdo ambas partes en compartirlo. Tómense, por favor, el tiempo que necesiten, hasta el { $closes }. Respondan a cada pregunta como les venga bien; pueden saltar una con “saltar”, y en todo momento guardarlo todo para ustedes, sin que nadie pregunte por qué.

mediation-ready = Gracias, eso era todo. ¿Quieren que { $other } y { $who } lean lo que dijeron, junto a lo que diga { $other }? Solo ocurre si ambas partes están de acuerdo, hasta el { $closes }. Las dos respuestas están bien.

button-share = Sí, compartirlo

button-keep-apart = Guardarlo para nosotros

mediation-end-sure = ¿Guardarlo para ustedes? Eso termina la ronda para las dos partes y no se comparte nada.

mediation-goes-on = Bien, sigue como antes.

button-end-it = Sí, guardarlo

button-go-on = No, seguir

mediation-agreed = Gracias. Se comparte cuando { $other } también esté de acuerdo, y no antes. Hasta entonces pueden todavía guardarlo para ustedes.

mediation-agreed-by-one = { $by } dice que sí. Aquí también hablaron otras personas: se comparte solo cuando otra de ellas toque que sí. Hasta entonces nadie más lo lee, y todavía pueden guardarlo para ustedes.

mediation-press = Por favor, toquen uno de los dos botones, o respondan sí o no.

mediation-remind = Esto les espera todavía, si quieren: pregunta { $who }, y hay tiempo hasta el { $closes }. Guardarlo todo para ustedes también está bien.

mediation-remind-gentle = Esperamos que todo vaya bien. Si quisieran responder a { $who }, hay tiempo hasta el { $closes }. Guardarlo todo para ustedes es igual de bienvenido.

mediation-over = Esta ronda terminó. Ya no se le añade nada.

mediation-of-the-sides = Lo que se escribe aquí va solo de una parte a la otra, así que nadie ha leído esto. Lo que quiera decirles, dígaselo a cada una directamente.

mediation-shared = { $one } y { $other } están de acuerdo en compartir lo que dijeron. Aquí está, lado a lado; lo que respondan a esto le llega a la otra parte.

mediation-shared-read = { $one } y { $other } están de acuerdo en compartir lo que dijeron. Aquí está, lado a lado, para que usted lo lea; desde aquí pueden seguir entre las dos partes.

mediation-said = { $who }: { $said }

mediation-kept = La ronda entre { $one } y { $other } terminó, y no se comparte nada de ella. Está bien así. Lo que se dijo no se guarda aquí.
