### What we say of a language that we have no sentences in ourselves: Brazilian Portuguese. Said to a group.

spoken-by-machine = Eu mesmo não falo esta língua: { $language }. Um programa de tradução passa para ela o que digo, e pode errar. Peço paciência a vocês.
