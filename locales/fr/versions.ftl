### Ce que nous disons quand des suggestions deviennent la prochaine version d'un protocole.

button-suggest-time = Un autre jour ou heure

button-suggest-words = D'autres mots

suggest-which-time = Qu'est-ce qui viendrait à un autre moment ? Appuyez sur son numéro.

suggest-which-question = Quelle question diriez-vous autrement ? Appuyez sur son numéro.

suggest-time = { $number }. { $what } : { $rhythm }

suggest-time-how = { $what } : { $rhythm }. Répondez à ce message en disant quand cela viendrait, par exemple : { $such }

suggest-time-such = le { $day } à { $at }

suggest-words-how = { $question } Répondez à ce message avec les mots que vous mettriez à la place. Si tous les groupes sont d'accord, ils deviennent ceux du protocole.

suggest-as-it-is = C'est déjà ainsi. Qu'est-ce qui serait différent ?

looking-item-words = { $number }. { $who } dirait « { $question } » autrement : { $said }

version-offer-title = { $title } : ce que changerait la version { $version }

version-differ = Ces suggestions diffèrent, aucune n'y figure donc ; une proposition peut trancher : { $numbers }

version-left = Celles-ci ne sont que des mots et n'y figurent pas ; ce qui en est décidé peut y entrer plus tard : { $numbers }

version-how = Appuyez sur le bouton pour la proposer à tous. Elle vaut quand tous les groupes sont d'accord ; avant, rien ne change.

version-nothing = { $title } : rien de ce qui a été suggéré ne peut entrer de soi-même dans la version { $version }. Ce qui est décidé, apportez-le avec /schedule, ou dans son fichier puis /adopt.

button-propose-version = Proposer cette version

version-proposed-title = Proposé à tous les partenaires : { $title }, version { $version }

version-agreed = Tous les groupes sont d'accord.

version-is-gone = Le protocole a changé depuis. Ce qui est encore souhaité peut être proposé : /propose

protocol-changed-by-all = Tous les groupes sont d'accord avec la version { $version } de { $title }. Dès la prochaine fois :

button-version-file = En fichier

version-file = { $title }, la prochaine version en fichier. Ce qui n'y est pas encore se trouve au début. Modifiez-le, placez-le là où sont les protocoles et apportez-le avec /adopt.
