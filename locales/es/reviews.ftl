### Se vuelve a mirar un acuerdo: qué mantener y qué cambiar. Un grupo es "ustedes"; nadie está obligado a opinar.

looking-how = ¿Lo mantendrían? Toquen el botón. ¿Cambiarían algo? Respondan a este mensaje con qué, hasta el { $until }. Después todos los grupos leen lo que se propuso.

looking-alone = Lo que prefieran no decir ante todos le llega solo a quien facilita, sin nombre si así lo desean.

button-keep-it = Mantenerlo así

looking-kept = Anotado: { $who } lo mantendría así. Todavía pueden sugerir algo.

looking-noted = Gracias. Todos los grupos lo leen el { $until }; hasta entonces pueden añadir más.

looking-over-title = Lo que se sugirió: { $title }

looking-keep-count = Grupos que lo mantendrían así: { $count } de { $of }

looking-item = { $number }. { $who }: { $said }

looking-nothing = No hubo sugerencias: sigue como está.

looking-put = Toquen un número para proponer esa sugerencia a todos. Primero se la leo, y se decide como cualquier propuesta. Lo decidido lo pasa después la coordinación al protocolo.

looking-is-over = Esta revisión ya terminó. Siempre se puede proponer algo: /propose

looking-put-already = Eso ya se propuso a todos: propuesta { $number }.
