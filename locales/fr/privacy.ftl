### Ce qui est gardé, combien de temps, et comment le faire effacer : clairement, sans demander pourquoi. On dit "vous" ; rien ne s'accorde avec le genre de quelqu'un.

words-erased = [effacé : ces mots ont été retirés, ou leur délai est passé]

mydata-here = Voici tout ce qui est gardé de vous dans { $name } : qui vous êtes, où l'on vous connaît, ce que vous avez dit, promis et décidé. Personne d'autre ne reçoit ce fichier. Pour le faire effacer : /forget

mydata-sent-alone = Ce qui est gardé de vous n'est que pour vous : regardez dans notre conversation directe.

forget-sure = Vous pouvez faire effacer tout ce qui est gardé de vous dans { $name } : votre nom, vos adresses, vos mots et leurs traductions, et ce que vous avez envoyé. Vous ne serez alors plus membre. Ce dont les autres ont besoin reste sans vous : ce qui a été décidé, ce que votre groupe a promis et ce qui a été compté. Ce qui se trouve dans les discussions des gens y reste, sauf si vous choisissez autrement à la fin ; pour en retirer quelque chose avant, répondez-y /withdraw. Je continue ?

button-forget = Oui, continuer

button-forget-not = Non, laisser ainsi

forget-asked-alone = Je vous l'ai demandé à part : regardez dans notre conversation directe.

forget-really = Pour de bon, et tout de suite : personne ne pourra le rétablir. Faut-il effacer maintenant tout ce qui est gardé de vous ? Si vous voulez l'avoir avant : /mydata

button-forget-really = Tout effacer

forget-chats = Dans les discussions des gens, cela reste. Si vous voulez, je l'en retire aussi, autant que la plateforme me le permet ; ce que vous avez écrit, retirez-le vous-même.

button-forget-chats = Effacer aussi des chats

forget-not = Rien n'a été effacé. C'est bien que vous soyez là.

forget-of-another = Seule la personne à qui la question est posée peut le dire.

forgotten = C'est fait : plus rien n'est gardé de vous dans { $name }, et ce message est le dernier. Les sauvegardes faites avant par qui m'exploite le contiennent jusqu'à leur remplacement. Merci pour tout ce que vous avez donné. Si vous écrivez de nouveau dans la discussion de votre groupe, on fera de nouveau votre connaissance.

member-forgotten = Une personne de votre groupe n'est plus membre, et ce qui était gardé d'elle est effacé. Ce que vous avez décidé et promis ensemble reste.

press-erased = Effacé.

keep-for-good = Ce que vous dites est gardé jusqu'à ce que vous le retiriez. La coordination peut fixer un délai après lequel les mots sont effacés : /keep 90 jours

keep-is = Ce que vous dites est gardé pendant : { $time }. Les mots plus anciens sont effacés avec leurs traductions ; ce qui a été décidé, ce qui est encore promis et ce qui a été compté reste.

keep-sure = À partir de demain, ce qui est plus ancien est effacé pour de bon dans tous les groupes : { $time }. Cela vaut pour les réponses et ce qui les accompagnait, pour ce qui a été porté aux autres et pour les promesses terminées. Ce qui a été décidé et compté reste. Tous les groupes sont prévenus. Est-ce bien cela ?

button-keep-until = Oui, effacer ensuite

keep-told = { $who } a fixé combien de temps nos mots sont gardés : { $time }. Les plus anciens sont effacés à partir de demain ; ce qui a été décidé et compté reste. Pour avoir les vôtres avant : /mydata

keep-told-by-file = La durée pendant laquelle nos mots sont gardés est désormais fixée : { $time }. Les plus anciens sont effacés à partir de demain ; ce qui a été décidé et compté reste. Pour avoir les vôtres avant : /mydata

keep-ended = { $who } a fixé que nos mots sont gardés, jusqu'à ce que quelqu'un retire les siens.

keep-how = Dites combien de temps les mots sont gardés : /keep 90 jours. Le plus court est { $least } ; /keep non les garde de nouveau.
