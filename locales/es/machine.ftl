### What we say of a language that we have no sentences in ourselves: Spanish. Said to a group.

spoken-by-machine = No hablo este idioma por mi cuenta: { $language }. Un programa de traducción pasa a él lo que digo, y puede equivocarse. Les pido paciencia.
