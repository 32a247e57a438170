### What we say when somebody seems to write in another language: Brazilian Portuguese. One person alone is "você".

wrote-question = Parece que você escreveu em { $language }. Traduzo a partir dessa língua?

button-wrote-always = Sempre { $language }

wrote-taken = Entendido: { $language }. O que os outros leem é traduzido de novo.

wrote-as-before = Fica como está: { $language }.

wrote-by-another = Quem diz isto é { $who }.

wrote-only-your-own = Só quem escreveu pode dizer em que língua. Para mudar a língua que falo aqui, basta enviar /language sem responder a uma mensagem.
