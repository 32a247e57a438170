### Cuando alguien pide ayuda: muy breve, sereno, claro; a una persona se le habla de "usted". "who" es un nombre o varios.

sos-told = Acabo de avisar a { $who }, sea la hora que sea, e insisto hasta que alguien se ocupe. Lo que me responda también le llega.

sos-word-told = Lo que escribió puede significar peligro. He avisado a solas a { $who }. Si todo está bien, tóquelo; si no, lo que me responda también le llega.

sos-answer-told = Esta respuesta pide ayuda: acabo de avisar a { $who }, sea la hora que sea, e insisto hasta que alguien se ocupe. Lo que me responda también le llega. Si fue el botón equivocado, tóquelo abajo.

sos-nobody = En este momento no logro avisar a nadie. Por favor, busque a alguien cerca de usted.

sos-offered = ¿Necesita a alguien ahora? El botón llama a quienes pueden ayudar, enseguida, a cualquier hora y con su nombre. Lo que escribió no le ha llegado a nadie. Qué más puedo hacer: /help

sos-in-groups = Todavía no puedo decírselo a solas a { $who }. En su grupo he pedido, ahora mismo y sin sus palabras, que me escriban con urgencia, e insisto. Por favor, no espere solo por eso.

sos-word-in-groups = Lo que escribió puede significar peligro. Todavía no puedo decírselo a solas a { $who }; en su grupo solo he pedido que me escriban. Si todo está bien, tóquelo; si no, por favor, no espere solo por eso.

sos-waits = { $who }, hay algo urgente solo para usted. Por favor, escríbame ahora en un mensaje directo: { $where }

sos-contacts = También puede acudir a:

sos-contact = • { $contact }

sos-aside = Le he escrito a solas.

sos-word-aside = Quien quiera hablar a solas puede hacerlo aquí: { $where }

sos-title = 🆘 Hace falta ayuda ya: la pide { $who } (inquietud { $number }).

sos-title-since = 🆘 Pidió ayuda { $who }, el { $since } (inquietud { $number }).

sos-title-word = 🆘 Una palabra de emergencia, escrita por { $who } (inquietud { $number }):

sos-title-answer = 🆘 Una respuesta de { $who } pide ayuda (inquietud { $number }):

sos-how = ¿Se ocupa usted? Tóquelo. Mientras nadie lo haga, lo repito cada { $after }, cada vez a más personas.

sos-how-same = ¿Se ocupa usted? Tóquelo. Mientras nadie lo haga, lo repito cada { $after }, y a nadie más.

sos-how-group = Lo que responda a este mensaje le llega al grupo que respondió así.

sos-again = Todavía nadie se ocupa, desde el { $since }.

sos-taken = ✓ { $who } ya se ocupa (inquietud { $number }).

sos-answer-now = Inquietud { $number }: la respuesta de { $who } es ahora: { $answer }. El aviso sigue hasta que alguien diga que está resuelto.

sos-not-meant = Inquietud { $number }: no era la intención, dice { $who }. Fue el botón equivocado.

sos-not-meant-noted = ✓ Que no era la intención ya está a la vista de { $who }. La respuesta misma queda hasta que se dé otra.

sos-safe = Buena noticia de { $who }: está a salvo (inquietud { $number }).

sos-safe-noted = Qué alivio que esté a salvo. Se lo digo a { $who }.

sos-not-taken = Todavía no ha respondido nadie. He avisado otra vez a todas las personas que puedo. Por favor, no espere solo por ellas.

sos-not-taken-readers = Todavía no ha respondido nadie. He avisado otra vez a quienes leen su inquietud. Por favor, no espere solo su respuesta: el botón de abajo llama a todas las personas que pueden ayudar.

sos-concern = Si no puede esperar: /sos avisa enseguida, a cualquier hora y con su nombre, a quienes pueden ayudar.

change-crisis = ~ Es nuevo lo que pasa en una emergencia: qué palabras, a quién acudir, a quién se avisa.

change-question-alarms = ~ { $what }, cambian las respuestas que piden ayuda enseguida: { $question }

button-on-it = Me ocupo yo

button-call-now = 🆘 Pedir ayuda ya

button-safe = Estoy a salvo

button-not-meant = No era la intención

question-hint-alarms = 🆘 Avisa enseguida a quienes pueden ayudar, de día o de noche: { $options }
