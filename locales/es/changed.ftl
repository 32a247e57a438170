### Lo que pasa con las palabras cuando su mensaje se cambia o se retira después; a una persona se le habla de "usted".

words-front-stays = También cambió lo que va delante de las palabras, como el nombre de un grupo. Quién las lee queda decidido al decirlas, así que todo sigue como estaba. Para otros, escriba un mensaje nuevo; para retirar este, respóndale con /withdraw.

draft-newer = ✎ El mensaje cambió. Lo que contaría ahora está más abajo.

draft-over = ↩ El mensaje se retiró o ahora dice otra cosa, así que esto queda en nada.
