### Ce que voient et font les personnes qui facilitent. On dit "vous" ; rien ne s'accorde avec le genre de quelqu'un.

morning-title = Bonjour { $who }. Voici ce qui attend dans { $name } :

morning-due = Promesses prévues pour aujourd'hui : { $count }

morning-late = Promesses dont le jour est passé : { $count } (la plus ancienne depuis { $days })

morning-unanswered = Promesses demandées, encore sans réponse : { $count } (la plus ancienne depuis { $days }). Voulez-vous redemander ?

morning-duties = Tâches dont le moment est passé : { $count }

morning-proposals = Propositions qui attendent la parole de quelqu'un : { $count } (la première se ferme { $closes })

morning-objections = Objections qui demeurent : { $count }

morning-silent = Partenaires sans nouvelles depuis une semaine ou plus : { $count }

button-see-promises = Promesses

button-see-status = Où nous en sommes

button-see-decisions = Propositions

button-see-silence = Qui se tait

morning-at = Si quelque chose attend, je vous écris à { HOUR($hour, whole: 1) } les jours où votre groupe travaille.

morning-off = Je ne vous écris pas le matin.

morning-how = Une autre heure : /morning 07:30. Pas du tout : /morning non.

silence-title = Sans nouvelles depuis un moment :

silence-line = { $who } : depuis { $days }

silence-never = { $who } : rien pour le moment

silence-more = Non affichés ici : { $count }

silence-none = Tout le monde s'est fait entendre depuis une semaine.

silence-write = Appuyez sur un nom pour écrire un mot aimable ; vous le voyez avant l'envoi.

say-preview = Ceci irait à { $where }. Voici comment on le lit :

say-sure = Faut-il l'envoyer ?

button-send = Envoyer

say-told = Un mot de { $who } :

say-quote = { $what }

say-done = ✓ Envoyé à { $where }.

say-dropped = Rien n'a été envoyé.

say-how = Écrivez derrière ce que tous doivent lire : /say Réunion vendredi. Pour certains groupes seulement : /say Goma, Recife : Réunion vendredi.

say-too-long = C'est trop pour un seul message. Au plus : { $most } caractères.

say-nowhere = Je ne connais aucune discussion où le dire.

say-of-another = Ce message est de { $who } : personne d'autre ne peut l'envoyer.

nudge-kindly = { $who }, cela fait un moment que nous sommes sans nouvelles. Comment allez-vous ? Si quelque chose vous retient, dites-le en réponse : cela arrive à { $by }.

nudge-gently = { $who }, nous espérons que tout va bien chez vous. Cela fait un moment, et votre voix nous manque. Quand cela vous conviendra, un mot en réponse arrive à { $by }.
