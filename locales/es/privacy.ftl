### Lo que se guarda, cuánto tiempo, y cómo borrarlo: claro y sin preguntar por qué. A una persona se le habla de "usted"; a los grupos, de "ustedes".

words-erased = [borrado: se retiraron las palabras o venció su plazo]

mydata-here = Esto es todo lo que se guarda de usted en { $name }: quién es, dónde se le conoce, lo que dijo, prometió y decidió. Nadie más recibe este archivo. Para borrarlo: /forget

mydata-sent-alone = Lo que se guarda de usted es solo para usted: mire en su conversación directa conmigo.

forget-sure = Puede hacer que se borre todo lo que se guarda de usted en { $name }: su nombre, sus direcciones, sus palabras y sus traducciones, y lo que envió. Entonces ya no será miembro. Lo que los demás necesitan queda sin usted: lo que se decidió, lo que su grupo prometió y lo que se contó. Lo que está en los chats de la gente queda allí, si al final no elige otra cosa; para retirar antes algo en particular, respóndale /withdraw. ¿Sigo?

button-forget = Sí, siga

button-forget-not = No, que quede así

forget-asked-alone = Se lo pregunté a solas: mire en su conversación directa conmigo.

forget-really = Para siempre y ahora mismo: nadie puede recuperarlo. ¿Se borra ahora todo lo que se guarda de usted? Si antes quiere tenerlo: /mydata

button-forget-really = Borrar todo

forget-chats = En los chats de la gente queda. Si quiere, lo quito también de allí, hasta donde la plataforma me deja; lo que usted escribió lo quita usted.

button-forget-chats = Borrar también en los chats

forget-not = No se borró nada. Qué bueno que está aquí.

forget-of-another = Eso solo lo puede decir la persona a quien se le preguntó.

forgotten = Listo: ya no se guarda nada de usted en { $name }, y este es el último mensaje. Las copias de seguridad que ya hizo quien me opera lo conservan hasta que se reemplacen. Gracias por todo lo que dio. Si vuelve a escribir en el chat de su grupo, se le conocerá de nuevo.

member-forgotten = Alguien de su grupo ya no es miembro, y se borró lo que se guardaba de esa persona. Lo que decidieron y prometieron juntos queda.

press-erased = Borrado.

keep-for-good = Lo que dicen se guarda hasta que lo retiren. Quien coordina puede fijar un plazo tras el cual se borran las palabras: /keep 90 días

keep-is = Lo que dicen se guarda por: { $time }. Las palabras más antiguas se borran con sus traducciones; queda lo que se decidió, lo que aún está prometido y lo que se contó.

keep-sure = Desde mañana se borra para siempre, en todos los grupos, lo que sea más antiguo que: { $time }. Vale para las respuestas y lo que vino con ellas, para lo que se llevó a otros y para las promesas terminadas. Queda lo que se decidió y lo que se contó. Se avisa a todos los grupos. ¿Está bien así?

button-keep-until = Sí, borrar después

keep-told = { $who } fijó cuánto tiempo se guardan nuestras palabras: { $time }. Las más antiguas se borran desde mañana; queda lo que se decidió y se contó. Para tener antes las suyas: /mydata

keep-told-by-file = Desde ahora está fijado cuánto tiempo se guardan nuestras palabras: { $time }. Las más antiguas se borran desde mañana; queda lo que se decidió y se contó. Para tener antes las suyas: /mydata

keep-ended = { $who } fijó que nuestras palabras se guardan hasta que alguien retire las suyas.

keep-how = Digan cuánto tiempo se guardan las palabras: /keep 90 días. Lo más corto es { $least }; con /keep no se guardan de nuevo.
