### What we say of a language that we have no sentences in ourselves: Turkish. Said to a group.

spoken-by-machine = Bu dili kendim konuşmuyorum: { $language }. Söylediklerimi bir çeviri programı bu dile çeviriyor ve yanılabilir. Lütfen hoş görün.
