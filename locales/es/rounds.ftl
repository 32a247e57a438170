### Lo que decimos cuando se pregunta a cada persona a solas, y de responder a solas.

button-private-round = Abrir una ronda privada

round-offer = Puedo preguntarle a cada persona de { $who } a solas, en sus mensajes directos. Personas a las que llego así: { $count } de { $of }. Su grupo no lee nada de esto. ¿Qué pregunto?

round-how = Toque un número, o responda a este mensaje con una pregunta suya.

round-draft = Esto va a cada persona a solas. { $who }, personas a las que llego: { $count } de { $of }. Las respuestas las lee solo la facilitación.

round-nameless = También puede recibir las respuestas sin nombres. Entonces las lee al final, y solo si respondieron tres personas o más.

button-ask-each-alone = Preguntar a cada una a solas

button-ask-without-names = Preguntar sin nombres

round-dropped = No se le preguntó a nadie.

round-nobody = Nadie de { $who } ha abierto mensajes directos conmigo, así que no puedo preguntarle a nadie a solas. Quizás pueda invitarles a escribirme.

round-running = Hay una ronda privada abierta con { $who }. Primero termina esa.

round-opened = ✓ Le pregunto a { $who }, a cada persona a solas. Personas: { $count } de { $of }. Abierta hasta el { $closes }.

round-hello = { $who } quisiera escucharle, y le pregunta a solas: su grupo no lee nada de esto. No hace falta responder; hay tiempo hasta el { $closes }.

round-over = La ronda privada con { $who } terminó. Respuestas: { $answered } de { $of }.

round-over-nobody = La ronda privada con { $who } terminó. Esta vez no llegó ninguna respuesta; quizá otro momento les venga mejor.

button-answer-alone = Responder en privado

answer-alone-how = Para responder en privado, escríbanme aquí: { $where } Ahí les pregunto, y nadie más lo lee.

question-hint-unnamed-here = Su respuesta se muestra sin su nombre. Quienes leen aquí pueden verla; también me la pueden dar por mensaje directo.

question-hint-private-here = Esta respuesta solo la lee quien tiene el rol “{ $role }”. También me la pueden dar por mensaje directo.

answer-read-by = Quién lo lee: { $who }, y nadie más.

round-complete-read-by = ¡Gracias! Eso era todo. Quién lee esta respuesta: { $who }, y nadie más.

confided-ask = Lo que respondió en privado para el rol “{ $role }” ya no lo lee nadie: quien lo leía ya no tiene ese rol. ¿Puede leerlo { $who } desde ahora?

confided-nobody = Lo que respondió en privado para el rol “{ $role }” ya no lo lee nadie: quien lo leía ya no tiene ese rol, y nadie más lo tiene. Cuando alguien lo tenga, le pregunto.

confided-read-by = ✓ Gracias. Desde ahora lo lee { $who }.

confided-kept = ✓ Queda como está: nadie lee lo que respondió.
