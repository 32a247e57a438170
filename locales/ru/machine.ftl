### What we say of a language that we have no sentences in ourselves: Russian. Said to a group.

spoken-by-machine = На этом языке сам бот не говорит: { $language }. Его слова переводит программа, и она может ошибаться. Отнеситесь к ней, пожалуйста, с терпением.
