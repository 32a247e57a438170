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

morning-after-quiet-hours = C'est une heure calme de votre groupe : le message arrive quand elle est passée, à { HOUR($hour, whole: 1) }.

morning-off = Je ne vous écris pas le matin.

morning-how = Une autre heure : /morning 07:30. Pas du tout : /morning non.

silence-title = Sans nouvelles depuis un moment :

silence-line = { $who } : depuis { $days }

silence-never = { $who } : rien pour le moment

silence-more = Non affichés ici : { $count }

silence-none = Tout le monde s'est fait entendre depuis une semaine.

silence-early = Il est trop tôt pour le dire : ce partenariat a commencé il y a moins d'une semaine.

silence-write = Appuyez sur un nom pour écrire un mot aimable ; vous le voyez avant l'envoi.

say-preview = Ceci irait à { $where }. Voici comment on le lit :

say-sure = Faut-il l'envoyer ?

button-send = Envoyer

say-told = Un mot de { $who } :

say-quote = { $what }

say-done = ✓ Envoyé à { $where }.

say-later = 🌙 Partira à la fin des heures de calme là-bas : { $where } ({ $at }).

say-waits = ⏳ Attend que je puisse écrire là-bas : { $where }.

say-dropped = Rien n'a été envoyé.

say-how = Écrivez derrière ce que tous doivent lire : /say Réunion vendredi. Pour certains groupes seulement : /say Goma, Recife : Réunion vendredi.

say-whom = Je ne connais aucun groupe appelé « { $said } » ; rien n'est donc parti. Pour qui est-ce ?

say-some-unknown = Je ne connais aucun groupe appelé { $who } ; rien n'est donc parti, pour personne. Les groupes sont : { $groups }

button-say-all = Pour tous les groupes

say-too-long = C'est trop pour un seul message. Au plus : { $most } caractères.

say-nowhere = Je ne connais aucune discussion où le dire.

say-of-another = Ce message est de { $who } : personne d'autre ne peut l'envoyer.

nudge-kindly = { $who }, cela fait un moment que nous sommes sans nouvelles. Comment allez-vous ? Si quelque chose vous retient, dites-le en réponse : cela arrive à { $by }.

nudge-gently = { $who }, nous espérons que tout va bien chez vous. Cela fait un moment, et votre voix nous manque. Quand cela vous conviendra, un mot en réponse arrive à { $by }.

nudge-before = { $who } a déjà envoyé un mot gentil à { $where } : { $at }. Est-ce que j'envoie aussi le vôtre ?

button-send-again = Envoyer aussi

note-noted = C'est noté à propos de { $who }. Personne d'autre que vous ne peut le lire.

note-title = Vos notes sur { $who }

note-line = { $number }. { $day } : { $what }

note-line-from = { $number }. { $day }, { $who } : { $what }

note-remove = Appuyez sur un numéro pour retirer cette note.

note-counts = Vous avez des notes sur :

note-count = { $who } : { $count }

note-none = Vous n'avez pas de notes.

note-none-of = Vous n'avez pas de notes sur { $who }.

note-how = Pour en écrire une : /note Goma: Appel le jeudi.

note-whom = Je ne connais pas de partenaire { $said }. Il y a : { $partners }. Écrivez d'abord le nom.

note-alone = Les notes sont pour vous et personne d'autre : écrivez-le-moi en message direct. Ici, je n'ai rien noté.

handover-sure = { $who } prendrait la facilitation à la place de { $by } et verrait ce qui est en attente. Je demande d'abord : cela compte avec son accord. Vos notes restent à vous.

handover-sure-notes = { $who } prendrait la facilitation à la place de { $by }, verrait ce qui est en attente et lirait vos notes sur les partenaires. Je demande d'abord : cela compte avec son accord.

button-ask-them = Demander

button-with-notes = Avec mes notes

button-without-notes = Sans mes notes

button-take-it-back = Retirer

handover-dropped = Tout reste comme c'est.

handover-sent = Je demande à { $who }. Jusqu'à son accord, { $by } garde la facilitation.

handover-asked = { $by } demande si vous, { $who }, prendriez la facilitation à sa place. Vous êtes libre d'accepter ou non ; cela compte avec votre accord.

handover-waits = Voici ce qui attend maintenant :

handover-taken-back = Finalement, { $by } garde la facilitation.

handover-declined = { $who } ne prend pas ce rôle pour le moment. { $by } garde la facilitation.

handover-lapsed = Une semaine sans réponse pour savoir si { $who } prend le relais : { $by } garde la facilitation.

handover-yours = ✓ Merci { $who } : la facilitation est à vous, à la place de { $by }.

handover-theirs = ✓ { $who } accepte et prend la facilitation. Merci pour tout ce que vous avez fait, { $by }.

handover-told = Désormais, la facilitation est assurée par { $who }, à la place de { $by }.

handover-of-another = Ceci est entre { $by } et { $who }.

handover-how = Nommez qui prendrait le relais : /handover Rosa.

handover-waits-already = La question est déjà posée à { $who }. Si vous changez d'avis, retirez-la d'abord.

morning-concerns = Préoccupations ouvertes auprès de vous : { $count }

button-ask-again = Redemander

role-nobody-has = Personne n'a plus le rôle « { $role } ». D'ici là, ce qui lui était destiné attend ou, si c'est possible, vous arrive. Pour le confier à quelqu'un, écrivez /role dans la discussion de votre groupe.

handover-off = Cette passation n'a plus lieu : l'une des deux personnes n'est plus ici.
