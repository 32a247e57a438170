### Correções que diferem do original em um número, um nome e afins: o que dizemos antes de valerem.

fix-differs = Nada mudou ainda. Olhem mais uma vez, por favor, como isto deveria ficar: { $said }

fix-differs-missing = Só no original: { $what }

fix-differs-new = Só nas suas palavras: { $what }

fix-differs-how = Se as suas palavras são assim de propósito, apertem o botão e elas ficam. Se não, respondam a esta mensagem com as certas.

button-keep-words = Manter minhas palavras
