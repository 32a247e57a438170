### Lo que decimos cuando las sugerencias llegan a ser la próxima versión de un protocolo.

button-suggest-time = Otro día u otra hora

button-suggest-words = Otras palabras

suggest-which-time = ¿Qué vendría en otro momento? Toquen su número.

suggest-which-question = ¿Qué pregunta dirían con otras palabras? Toquen su número.

suggest-time = { $number }. { $what }: { $rhythm }

suggest-time-how = { $what }: { $rhythm }. Respondan a este mensaje con cuándo vendría, por ejemplo: { $such }

suggest-time-such = el { $day } a las { $at }

suggest-words-how = { $question } Respondan a este mensaje con las palabras que pondrían en su lugar. Si todos los grupos están de acuerdo, pasan a ser las del protocolo.

suggest-as-it-is = Ya es así. ¿Qué sería distinto?

looking-item-words = { $number }. { $who } diría “{ $question }” con otras palabras: { $said }

version-offer-title = { $title }: lo que cambiaría la versión { $version }

version-differ = Estas sugerencias no coinciden, así que ninguna está incluida; una propuesta puede decidir cuál: { $numbers }

version-left = Estas son solo palabras, así que no están incluidas; lo que se decida puede entrar después: { $numbers }

version-how = Toque el botón para proponerla a todos. Vale cuando todos los grupos estén de acuerdo; antes no cambia nada.

version-nothing = { $title }: nada de lo sugerido puede entrar por sí solo en la versión { $version }. Lo que se decida, cámbielo con /schedule, o en su archivo y luego /adopt.

button-propose-version = Proponer esta versión

version-proposed-title = Propuesta a todos los grupos aliados: { $title }, versión { $version }

version-agreed = Todos los grupos están de acuerdo.

version-is-gone = El protocolo cambió desde entonces. Lo que todavía se quiera se puede proponer: /propose

protocol-changed-by-all = Todos los grupos están de acuerdo con la versión { $version } de { $title }. Desde la próxima vez:

button-version-file = Como archivo

version-file = { $title }, la próxima versión como archivo. Lo que todavía no incluye está al comienzo. Cámbielo, póngalo donde se guardan los protocolos y tráigalo con /adopt.
