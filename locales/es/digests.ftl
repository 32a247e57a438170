### Lo que trajo una semana o un mes, para todos los grupos: un grupo es "ustedes".

bulletin-week-title = Una semana en { $name }: { $first } – { $last }

bulletin-month-title = Un mes en { $name }: { $first } – { $last }

bulletin-came-in = Respuestas: { $answers }. Grupos escuchados: { $heard } de { $asked }.

bulletin-kept = Promesas cumplidas: { $count }

bulletin-decided = Decisiones: { $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = Lo que aprendimos:

bulletin-learned-item = { $who }: { $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = Lo que no salió bien:

bulletin-stories = Lo que cambió para alguien:

bulletin-next = Lo que viene:

bulletin-closes = Propuesta { $number }, hasta el { $closes }: { $what }

button-more = Más

bulletin-nothing = No hubo nada desde el último resumen.

bulletin-next-at = El próximo resumen para todos los grupos llega el { $next }.

bulletin-none = Ningún resumen llega por sí solo.

bulletin-how = La coordinación elige: /digest semanal, /digest mensual, /digest no.

bulletin-weekly = { $who } eligió un resumen semanal para todos los grupos. El próximo llega el { $next }.

bulletin-monthly = { $who } eligió un resumen mensual para todos los grupos. El próximo llega el { $next }.

bulletin-off = { $who } eligió que ningún resumen llegue por sí solo. /digest lo muestra cuando quieran.
