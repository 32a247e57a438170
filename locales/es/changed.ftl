### Lo que pasa con las palabras cuando su mensaje se cambia o se retira después; a una persona se le habla de "usted".

words-front-stays = También cambió lo que va delante de las palabras, como el nombre de un grupo. Quién las lee queda decidido al decirlas, así que todo sigue como estaba. Para otros, escriba un mensaje nuevo; para retirar este, respóndale con /withdraw.

draft-newer = ✎ El mensaje cambió. Lo que contaría ahora está más abajo.

draft-over = ↩ El mensaje se retiró o ahora dice otra cosa, así que esto queda en nada.

promise-stays = La promesa { $number } queda como se confirmó: otros cuentan con esas palabras. Otra fecha, o dejarla, está a un toque; otras palabras son una promesa nueva.

promise-stays-so = La promesa { $number } queda como se confirmó: otros ya leyeron esas palabras. Otras palabras son una promesa nueva.

proposal-stays = La propuesta { $number } queda como se presentó a todos: la gente opina sobre esas palabras. Para decirla de otro modo, o retirarla, toque un botón.

proposal-stays-so = La propuesta { $number } queda como se presentó a todos: la gente opinó sobre esas palabras. Otras palabras son una propuesta nueva.
