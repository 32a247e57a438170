### Quand quelqu'un ne fait plus partie du partenariat : bienveillant, clair, sans reproche ; on dit « vous ».

remove-how = De qui s'agit-il ? Écrivez le nom derrière la commande : /remove Rosa. Je montre d'abord ce qui a été promis, et je demande.

remove-sure = { $who } ne doit-on plus compter ici ? Rien de ce qui lui appartient n'est effacé : cela ne dépend que de cette personne. Je le lui dis avec bienveillance, et à personne d'autre que celles et ceux qui facilitent ou coordonnent.

remove-promises = Promesses encore ouvertes :

remove-more = Et encore : { $count }

remove-already = { $who } ne compte plus ici. Faut-il compter cette personne de nouveau ?

remove-oneself = C'est vous. Pour quitter un rôle : /handover ou /role ; un groupe entier part avec /leave ; /forget efface ce qui est gardé de vous.

remove-not = Tout reste comme avant : { $who } compte ici.

removed = ✓ { $who } ne compte plus ici, et le sait. /remove avec le nom permet de revenir en arrière.

removed-unreached = ✓ { $who } ne compte plus ici. Je ne peux pas le lui dire en privé : dites-le lui vous-même, avec bienveillance. /remove avec le nom permet de revenir en arrière.

removed-you = { $who }, vous ne comptez plus désormais dans { $name } ; c'est { $by } qui l'a indiqué et peut vous en dire plus. Merci pour tout ce que vous avez apporté. Je ne vous demande plus rien. Ce qui est gardé de vous reste à vous : /mydata vous le donne, /forget l'efface.

removed-told = { $who } ne compte plus ici, dit { $by }.

removed-back = ✓ { $who } compte de nouveau ici, dit { $by }.

removed-promises-pass = { $who } ne poursuit pas ceci ici ; le groupe le reprend :

removed-promises-let-go = { $who } ne poursuit pas ici, et ceci est abandonné :

removed-speaks = Vous ne comptez plus dans ce groupe. Ce qui est gardé de vous reste à vous : écrivez-moi en privé /mydata ou /forget. La personne qui facilite peut vous compter de nouveau.

gone-told = { $who } n'est plus dans le chat de son groupe. Jusqu'à son retour, je ne lui rappelle rien là-bas. Faut-il ne plus compter cette personne ?

button-remove = Retirer

button-remove-pass = Retirer ; le groupe reprend

button-remove-let-go = Retirer ; abandonner

button-gone-stays = Compte toujours

button-count-again = Compter de nouveau
