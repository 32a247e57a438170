### What we say when somebody seems to write in another language: Spanish. One person alone is "usted".

wrote-question = Parece que usted escribió en { $language }. ¿Lo traduzco de ese idioma?

button-wrote-always = Siempre { $language }

wrote-taken = Lo tomo como { $language }: lo que leen los demás se traduce de nuevo.

wrote-as-before = Lo dejo como { $language }.

wrote-by-another = Esto le toca decirlo a { $who }.

wrote-only-your-own = Solo quien lo escribió puede decir en qué idioma. Para cambiar el idioma que hablo aquí, basta con enviar /language sin responder a un mensaje.
