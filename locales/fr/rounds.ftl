### Ce que nous disons quand chaque personne est interrogée à part, et pour répondre à part.

button-private-round = Ouvrir un tour privé

round-offer = Je peux interroger chaque personne de { $who } à part, dans ses messages directs. Personnes que je joins ainsi : { $count } sur { $of }. Leur groupe n'en lit rien. Que faut-il demander ?

round-how = Appuyez sur un numéro, ou répondez à ce message avec votre propre question.

round-draft = Ceci est demandé à chaque personne, à part. { $who }, personnes que je joins : { $count } sur { $of }. Seule l'animation lit les réponses.

round-nameless = Vous pouvez aussi recevoir les réponses sans les noms. Vous les lisez alors à la fin, et seulement si trois personnes ou plus ont répondu.

button-ask-each-alone = Interroger chacun à part

button-ask-without-names = Interroger sans les noms

round-dropped = Personne n'a été interrogé.

round-nobody = Personne de { $who } n'a ouvert de messages directs avec moi : je ne peux interroger personne à part. Vous pouvez les inviter à m'écrire.

round-running = Un tour privé avec { $who } est ouvert. Celui-là se termine d'abord.

round-opened = ✓ J'interroge { $who }, chaque personne à part. Personnes interrogées : { $count } sur { $of }. Ouvert jusqu'au { $closes }.

round-hello = { $who } aimerait vous entendre et vous interroge à part : votre groupe n'en lit rien. Rien ne vous oblige à répondre ; il y a le temps jusqu'au { $closes }.

round-over = Le tour privé avec { $who } est terminé. Réponses : { $answered } sur { $of }.

round-over-nobody = Le tour privé avec { $who } est terminé. Cette fois, aucune réponse n'est arrivée ; un autre moment conviendra peut-être mieux.

button-answer-alone = Répondre en privé

answer-alone-how = Pour répondre en privé, écrivez-moi ici : { $where } Je vous y pose la question, et personne d'autre ne lit.

question-hint-unnamed-here = Votre réponse sera montrée sans votre nom. Qui lit ici peut la voir ; vous pouvez aussi me l'écrire en message direct.

question-hint-private-here = Seule la personne qui a le rôle « { $role } » lit cette réponse. Vous pouvez aussi me l'écrire en message direct.

answer-read-by = Qui la lit : { $who }, et personne d'autre.

round-complete-read-by = Merci ! C'est tout. Qui lit cette réponse : { $who }, et personne d'autre.

confided-ask = Personne ne lit plus ce que vous avez répondu en privé pour le rôle « { $role } » : la personne à qui vous l'avez dit n'a plus ce rôle. Qui pourrait le lire désormais : { $who }. Êtes-vous d'accord ?

confided-nobody = Personne ne lit plus ce que vous avez répondu en privé pour le rôle « { $role } » : la personne à qui vous l'avez dit n'a plus ce rôle, et personne d'autre ne l'a. Quand ce sera le cas, je vous demanderai.

confided-read-by = ✓ Merci. Qui le lit désormais : { $who }.

confided-kept = ✓ Cela reste ainsi : personne ne lit ce que vous avez répondu.
