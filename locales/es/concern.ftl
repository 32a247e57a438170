### Las inquietudes: alguien se atreve a decir algo. Ni promesas ni reproches; se habla de "usted" y nada concuerda con el género de nadie.
### "who" es un nombre, varios, o "quien la planteó": la frase tiene que servir para los tres.

concern-alone = Eso se dice mejor a solas conmigo, donde nadie más lee: { $where }. Lo que se escribió aquí no se lo paso a nadie.

concern-write = ¿Qué le preocupa? Escríbalo aquí. Nadie lo lee antes de que usted vea quién sería y decida si va con su nombre.

concern-typed-there = Retiro su mensaje del grupo si se me permite. Si sigue allí, bórrelo, por favor: otras personas podrían leerlo.

concern-sure = Lo leería { $who }, y nadie más. ¿Con su nombre o sin él?

concern-sure-coordinator = No hay en la facilitación quien pueda leerlo. Lo leería { $who }, de la coordinación, y nadie más. ¿Con su nombre o sin él?

concern-about-whom = ¿Se trata de { $who }? Entonces lo lee otra persona, y { $who } no. Hasta ahora nadie ha leído nada.

concern-reads-otherwise = Allí se lee en { $language }. Ningún traductor ajeno ve sus palabras: donde el mío no alcanza, se leen tal como usted las escribió.

concern-nobody = Aquí no hay nadie que pueda leerlo en su lugar, así que nadie lo ha leído. ¿Hay alguien de fuera en quien confíe?

concern-sent = ✓ Ya está a la vista de { $who }, con su nombre. Es la inquietud { $number }: aquí le cuento qué pasa con ella, y lo que me responda también llega allí.

concern-sent-unnamed = ✓ Ya está a la vista de { $who }, sin su nombre. Es la inquietud { $number }: aquí le cuento qué pasa con ella, y lo que me responda también llega allí sin su nombre.

concern-dropped = Queda en nada: nadie lo ha leído.

concern-not-sent = Lo que escribió sobre una inquietud todavía no le ha llegado a nadie: espera a que usted elija. Si no elige, lo dejo ir en el plazo de un día.

concern-let-go = Dejé ir lo que escribió sobre una inquietud: no hubo elección, así que nadie lo ha leído. Para plantearla de todos modos: /concern

concern-title = Inquietud { $number }, de { $who }:

concern-title-unnamed = Inquietud { $number }, de alguien que no da su nombre:

concern-words = { $said }

concern-how = Lo que responda a este mensaje le llega a quien la planteó, y a nadie más.

concern-somebody = quien la planteó

concern-taken = De la inquietud { $number } se ocupa { $who }.

concern-took-over = Hasta ahora se ocupaba { $who } de la inquietud { $number }; ya puede leer que se ocupa usted.

concern-said = Inquietud { $number }, { $who }: { $said }

concern-said-noted = ✓ Ya está a la vista de { $who }.

concern-said-noted-unnamed = ✓ Lo lee quien la planteó, si sigue aquí, y nadie más.

concern-settled = La inquietud { $number } está resuelta, según { $who }.

concern-over = La inquietud { $number } está resuelta.

concern-open-again = La inquietud { $number } sigue abierta, según { $who }.

concern-passed = { $who } ha pasado la inquietud { $number }. Ahora la atiende: { $to }

concern-pass-whom = ¿Quién, fuera de aquí, atiende desde ahora la inquietud { $number }? Escriba quién es y cómo contactar: lo leerá quien la planteó.

concern-answer-what = ¿Qué responde a la inquietud { $number }? Lo lee quien la planteó, y nadie más.

concern-nobody-there = Quien planteó la inquietud { $number } ya no está aquí.

concern-waits = Esto le espera desde el { $since }. Ya ayuda una palabra breve de que lo ha visto.

concern-goes-on = Esto sigue abierto. ¿Hay algo nuevo para quien la planteó?

concern-not-looked = La inquietud { $number } aún no tiene respuesta. Se la he recordado a { $who }. Si no puede esperar, busque también a alguien de confianza.

concern-nobody-left = La inquietud { $number } ya no la lee nadie: quien la leía ya no está aquí o ya no tiene esa función. Queda como está, y le pregunto cuando alguien pueda. También puede plantearla de nuevo: /concern

concern-hand-on = Alguien que leía la inquietud { $number } ya no tiene esa función y no lee nada más. ¿Puede leerla { $who } desde ahora?

concerns-yours = Lo que usted planteó:

concerns-held = Lo que otras personas le plantearon:

concern-how-more = Para plantear algo, escríbalo después del comando: /concern En nuestras reuniones no logro tomar la palabra

concern-item-heard = { $number }. Enviada a { $who }, aún sin respuesta: { $said }

concern-item-waits = { $number }. Aún sin respuesta: { $said }

concern-item-unread = { $number }. Por ahora no la lee nadie: { $said }

concern-item-talking = { $number }. Se ocupa { $who }: { $said }

concern-item-settled = { $number }. Resuelta: { $said }

concern-item-passed = { $number }. Está con alguien de fuera: { $said }

concern-unknown = No conozco ninguna inquietud suya así. /concern muestra las que hay.

button-with-name = Con mi nombre

button-without-name = Sin mi nombre

button-about = Se trata de { $who }

button-without = Sin { $who }

button-look-after = Me ocupo yo

button-answer-concern = Responder

button-settled = Está resuelto

button-not-settled = No está resuelto

button-pass-on = Pasar a otra persona
