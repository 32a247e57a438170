### What we say when somebody seems to write in another language: French. "vous", of nobody's gender.

wrote-question = Il semble que vous ayez écrit en { $language }. Faut-il traduire à partir de cette langue ?

button-wrote-always = Toujours { $language }

wrote-taken = Compris : { $language }. Ce que les autres lisent est traduit de nouveau.

wrote-as-before = Je n'y change rien : { $language }.

wrote-by-another = C'est à { $who } de le dire.

wrote-only-your-own = Seule la personne qui l'a écrit peut dire dans quelle langue. Pour changer la langue que je parle ici, envoyez /language sans répondre à un message.
