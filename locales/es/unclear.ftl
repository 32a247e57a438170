button-unclear = No queda claro

unclear-what = Respondan con /unclear al mensaje que no queda claro, y se le pide a quien lo escribió que lo diga de otra manera.

unclear-own = Esas palabras son suyas. Edite su mensaje y todos lo leen de nuevo.

unclear-which = ¿Cuál de estas no queda clara?

unclear-option = { $number }. { $said }

unclear-asked = Se le pide a quien escribió esto que lo diga de otra manera. Las palabras nuevas llegarán aquí.

unclear-asked-already = Ya se le pidió a quien escribió esto que lo diga de otra manera. Las palabras nuevas llegarán aquí.

unclear-clarified-already = Esto ya se dijo de otra manera: miren debajo del mensaje. Si tampoco queda claro, márquenlo también.

unclear-called = Se le pide a la facilitación que ayude con esto.

unclear-noted = Gracias. Quienes cuidan los textos sabrán cuál es, y no de quién viene.

unclear-quote = { $said }

unclear-question-quote = { $said }

unclear-ask = { $who }, alguien quisiera entender mejor esto. ¿Podría decirlo de otra manera, quizás con un ejemplo? Responda a este mensaje, y quienes leyeron las primeras palabras leerán las nuevas:

unclear-ask-gentle = { $who }, gracias por lo que escribió. A alguien le alegraría entenderlo mejor. ¿Sería tan amable de decirlo de otra manera cuando le venga bien, quizás con un ejemplo? Responda a este mensaje, y quienes leyeron las primeras palabras leerán las nuevas:

unclear-ask-unnamed = Alguien quisiera entender mejor esto. Nadie sabrá que es suyo. ¿Podría decirlo de otra manera, quizás con un ejemplo? Responda a este mensaje; las palabras nuevas llegan a quienes leyeron las primeras, también sin nombre:

unclear-ask-unnamed-gentle = Gracias por lo que escribió. A alguien le alegraría entenderlo mejor, y nadie sabrá que es suyo. ¿Sería tan amable de decirlo de otra manera cuando le venga bien, quizás con un ejemplo? Responda a este mensaje; las palabras nuevas llegan a quienes leyeron las primeras, también sin nombre:

unclear-remind = { $who }, alguien espera todavía entender mejor esto. Bastan unas pocas palabras distintas. Responda a este mensaje, o deje que ayude la facilitación:

unclear-remind-gentle = { $who }, esperamos que todo vaya bien. A alguien le alegraría todavía entender mejor esto; unas pocas palabras distintas son más que suficientes. Cuando le venga bien, responda a este mensaje, o deje que la facilitación le eche una mano:

button-facilitator-helps = Que ayude la facilitación

unclear-help-noted = Se le pide a la facilitación que ayude. Usted todavía puede responder aquí con otras palabras.

clarified = { $who } lo dice de otra manera: { $said }

clarified-unnamed = Lo mismo con otras palabras, sin nombre: { $said }

clarified-noted = Gracias. Quienes leyeron las primeras palabras ya leen estas.

clarified-noted-unnamed = Gracias. Quienes leyeron las primeras palabras ya leen estas, sin su nombre.

digest-again = { $said } (con otras palabras: { $again })

digest-explained = { $said } ({ $who } lo explica: { $again })

unclear-called-again = Su ayuda es bienvenida: { $who } dijo algo de otra manera, y a alguien todavía no le queda claro.

unclear-called-silent = Su ayuda es bienvenida: se le pidió a { $who } decir algo de otra manera, y todavía no llega respuesta. Quizás puedan hacerlo en conjunto.

unclear-called-help = Su ayuda es bienvenida: { $who } quisiera decir algo de otra manera en conjunto con usted.

unclear-called-left = Su ayuda es bienvenida: a alguien no le queda claro algo que escribió { $who }, y ya no se le puede preguntar.

unclear-called-unnamed = Su ayuda es bienvenida: a alguien todavía no le queda claro algo que se dijo sin nombre. No se sabrá quién lo escribió.

unclear-called-still = Su ayuda es bienvenida: a alguien todavía no le queda claro algo que escribió { $who }.

button-explain = Explicarlo a todo el mundo

unclear-explain-how = Responda a este mensaje con cómo lo diría usted. Quienes leyeron las primeras palabras lo leen, con su nombre:

unclear-explained = { $who } lo explica: { $said }

unclear-settled = ✓ Esto está resuelto y ya no aparece en ninguna lista.

unclear-told-question = A alguien no le queda clara esta pregunta. Quizás se pueda preguntar con otras palabras:

unclear-told-message = A alguien no le queda claro un mensaje mío.

unclear-often-title = Mensajes que no quedaron claros, donde ocurrió a menudo:

unclear-often-none = Últimamente no ocurrió a menudo en ninguna parte.

unclear-often-partner = • escritos por { $who }: { $count }

unclear-often-languages = • { $written } → { $read }: { $count }

unclear-often-question = • “{ $question }”: { $count }

morning-unclear = Aún sin quedar claro para alguien: { $count }

button-see-unclear = Lo que no queda claro

unclear-waits-title = Aún sin quedar claro para alguien, a la espera de otras palabras:

unclear-waits = • { $who }: { $said }
