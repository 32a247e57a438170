### Términos, correcciones y revisiones de traducciones: qué decimos sobre ello.

terms-title = Términos de { $name }

terms-line = • { $term }

terms-none = Todavía no hay términos fijados.

terms-how = Quien coordina fija uno así: { $example }. Lo que nunca se traduce va a ambos lados: { $same }. Así se quita uno: { $gone }

term-set = { $who } fijó un término; desde ahora las traducciones lo usan: { $term }

term-gone = { $who } quitó un término: { $term }

terms-set-by-operator-title = Quien me administra fijó términos. Desde ahora las traducciones los usan:

terms-more =
    { $count ->
        [one] … y uno más: { $terms } los muestra todos.
        [many] … y { $count } más: { $terms } los muestra todos.
       *[other] … y { $count } más: { $terms } los muestra todos.
    }

term-how = No pude leer ese término. Un término con sus traducciones: { $example }. Nunca se traduce: { $same }. Quitarlo: { $gone }

term-language-unknown = No conozco el idioma “{ $said }”. Escriban su nombre o su código, como fr o sw.

term-which-language = ¿En qué idioma está “{ $said }”? Pónganlo delante: { $example }

term-unknown = “{ $said }” no está entre los términos.

term-too-long = “{ $said }” es demasiado largo para un término; bastan unas pocas palabras.

term-too-many = Ya hay { $count } términos, tantos como caben. Quiten uno primero.

original-by = Lo tradujo { $name }.

original-by-through = Lo tradujo { $name }, pasando por { $through }.

original-terms = Términos de esta alianza que contiene: { $terms }

fix-what = Respondan con /fix y las palabras correctas a un mensaje que traduje; desde entonces se leerá así.

fix-nothing = En ese mensaje no hay nada traducido.

fix-not-yours = Eso está en { $language }. Puede corregirlo quien lea { $language } aquí.

fix-words-needed = Me hacen falta las palabras correctas, tal como deben leerse.

fix-too-long = Es demasiado largo para la traducción de un mensaje.

fix-say = ¿Cómo debería leerse esto? Escríbanlo en su próximo mensaje aquí, o en respuesta a este: { $said }

fix-say-in-reply = ¿Cómo debería leerse esto? Escríbanlo en respuesta a este mensaje: { $said }

fix-which = ¿A cuál de estas se refieren?

fix-option = { $number }. { $said }

fix-done = Gracias. Desde ahora se lee así.

review-sentence = Por revisar: { $left }. ¿Está bien esta? { $said }

button-right = Está bien

button-better = Decirlo mejor

review-nothing = En su idioma no hay ninguna frase traducida de sus protocolos por revisar.

review-rest-later = Eso es todo por ahora. /review muestra el resto cuando quiera.

review-no-translation = Ninguna máquina la ha traducido todavía. Puede decir cómo debería leerse.
