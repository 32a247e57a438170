### Ce que nous disons des objectifs et de ce qui est compté ; l'anglais explique chaque message et ses variables.

goals-title = Nos objectifs : d'où chacun est parti → où il en est → où il doit arriver

goals-none = Il n'y a pas encore d'objectif. La coordination ou l'animation en fixe un : /goal Familles avec de l'eau propre : 40 → 400 familles avant le 31 décembre

goal-of-all = tous les groupes

goal-item = { $number }. { $whose } : { $what }

goal-item-by = { $number }. { $whose }, pour { DAY($due, year: 1) } : { $what }

goal-figures = { $before } → { $now } → { $target }

goal-figures-unit = { $before } → { $now } → { $target } ({ $unit })

goal-name = { $number }. { $what }

goal-sure = Est-ce bien cela ? Une fois confirmé, tous les groupes le liront.

goal-whose = À qui est cet objectif ?

goal-set = Un nouvel objectif, fixé par { $who } :

goal-how-to-count = Pour compter quelque chose : /measure { $key } 120

goal-proposed = { $who }, { $by } demande si vous prendriez cet objectif en charge. Vous pouvez librement accepter ou refuser.

goal-proposed-sent = Je demande à { $who }. L'objectif compte avec son accord.

goal-change-how = Qu'est-ce qui doit changer ? Répondez ainsi ; ce que vous n'écrivez pas reste : 40 → 500 familles avant le 30 juin 2027. Ou ajoutez ce qui se compte aussi : Écoles avec un puits : 2 → 10 écoles

goal-difference = { $what } : { $before } → { $now }

goal-part-target = cible

goal-part-baseline = départ

goal-part-unit = unité

goal-part-day = jour

goal-change-proposed = { $who }, { $by } demande si votre objectif peut changer ainsi. Il reste tel quel tant que vous n'avez pas accepté.

goal-changed = { $who } a changé cet objectif :

goal-changed-line = • { $day }, { $who }, { $what } : { $before } → { $now }

goal-not-changed = On laisse cela : l'objectif reste tel quel.

goal-change-nothing = C'est déjà ce que dit l'objectif.

goal-left-as-it-is = { $who } laisse cet objectif tel quel.

goal-of-protocol = Cet objectif figure dans un protocole que tous les groupes ont accepté. Il change avec une nouvelle version de celui-ci : /protocols

goal-brought = • { $who } apporte : { $said }

goal-bring-how = Qu'apporte votre groupe pour cet objectif ? Répondez par cela.

goal-never-set = On laisse cela : l'objectif n'a pas été fixé.

goal-how = Écrivez ensuite ce que vous voulez atteindre, d'où à où, et pour quand : /goal Familles avec de l'eau propre : 40 → 400 familles avant le 31 décembre

goal-let-go = { $who } a laissé partir cet objectif ; ce qui a été compté reste :

goal-unknown = Je ne connais pas cet objectif. /goals montre ceux qu'il y a.

goal-day-near = Le jour de cet objectif approche :

goal-day-over = Le jour de cet objectif est arrivé. Voilà jusqu'où nous sommes allés ensemble :

goal-reached = 🎉 Nous avons atteint cet objectif :

measure-no-goal = Il n'y a ici aucun objectif pour lequel vous pouvez compter. /goals montre ceux qu'il y a.

measure-which = Pour quel objectif cela compte-t-il ?

measure-how = Écrivez l'objectif et le nombre : /measure { $key } 120

measure-how-many = Combien maintenant ? Répondez avec le nombre.
measure-how-many-more = Combien de plus depuis le dernier compte ? Répondez avec le nombre.

measure-number-unread = Quel nombre est-ce ? Par exemple : 120, 0,5, 1 500.

measure-sure = À compter : { $value }. Est-ce bien cela ?

measure-sure-before = À compter : { $value }, avant : { $before }. Est-ce bien cela ?
measure-sure-sum = À compter : { $value }, en plus de { $before } : { $after } en tout. Est-ce bien cela ?

measure-noted = ✓ Compté par { $who } : { $value }. Tous ensemble : { $now }. Ce n'est pas cela ? Répondez avec le bon nombre.

measure-corrected = ✓ Corrigé par { $who } : { $value }, avant : { $before }. Tous ensemble : { $now }. Ce n'est pas cela ? Répondez avec le bon nombre.

measure-not-counted = On laisse cela : rien n'a été compté.

measure-line = • { $day }, { $who } : { $value }

measure-line-corrected = • { $day }, { $who } : { $value } (avant : { $before })

measure-line-taken-back = • { $day }, { $who } : retiré (avant : { $before })

goals-trust = Confiance, selon les réponses sans nom : { $figures }

figures-then = { $first } → { $rest }

pulse-shown = { $question } En moyenne { $mean } sur { $high }, au demi-point près.

pulse-not-shown = { $question } Aucun chiffre n'est montré cette fois, pour que la réponse de personne ne puisse être devinée.

promise-towards = Vers l'objectif : { $goal }

promise-which-goal = À quel objectif cela contribue-t-il ?

change-goal = ~ se compte autrement, pour un autre jour, ou est à d'autres : { $what }

button-goal = Oui, c'est notre objectif

button-goal-whose = À qui est-il ?

button-goal-change = Oui, le changer

button-goal-brings = Ce que nous apportons

button-count = Compter

button-measure = Oui, le compter

button-towards = Vers un objectif ?
