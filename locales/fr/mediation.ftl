mediate-alone = Un échange entre deux commence là où personne d'autre ne lit : écrivez-moi /mediate en message direct.

mediate-who = Nommez deux groupes partenaires, ou une personne de chacun : /mediate { $partners }. Vos propres questions peuvent suivre, chacune sur sa ligne.

mediate-two = Un échange a lieu entre deux : nommez deux groupes partenaires, ou une personne de chacun, et pas vous-même.

mediate-own-group = { $who } est votre propre groupe, et qui veille sur un échange n'est d'aucun côté. Quelqu'un d'autre à la facilitation peut ouvrir celui-ci ; ou nommez-en deux autres.

mediate-name-persons = { $who } n'a pas de discussion où personne d'autre ne lit. Nommez plutôt une personne de ce groupe.

mediate-running = Un échange entre { $one } et { $other } est en cours. Il se termine d'abord.

mediate-too-long = C'est plus que je ne peux demander. Au plus : { $most } questions, { $longest } caractères chacune.

mediation-draft = { $one } et { $other } recevraient ces questions, chacun de son côté. Personne ne lit ce qui est dit, vous non plus, sans l'accord des deux :

mediation-listed = { $number }. { $question }

button-ask-both = Oui, demander à part

mediation-opened = { $one } et { $other } reçoivent les questions, à part, jusqu'au { $closes }. Vous lisez ce qui est dit si les deux veulent le partager.

mediation-dropped = Rien n'a été demandé.

button-end-round = Terminer cet échange

mediation-question-happened = Que s'est-il passé, tel que vous le voyez ?

mediation-question-meant = Qu'est-ce que cela a signifié pour vous et votre travail ?

mediation-question-known = Qu'aimeriez-vous que l'autre sache ou comprenne ?

mediation-question-helps = Qu'est-ce qui aiderait désormais, et que pouvez-vous y faire vous-mêmes ?

mediation-hello = { $who } vous demande la même chose, à vous et à { $other }, chacun de son côté. Personne d'autre ne lit ce que vous dites, et aucun traducteur extérieur ne le voit, sans l'accord des deux pour le partager. Vous avez jusqu'au { $closes }. Répondez à chaque question ; vous pouvez en sauter une avec « passer », et à tout moment tout garder pour vous.

mediation-hello-gentle = { $who } aimerait beaucoup vous entendre, vous et { $other }, chacun de son côté et sur les mêmes questions. Personne d'autre ne lit ce que vous dites, et aucun traducteur extérieur ne le voit, sans l'accord des deux pour le partager. Prenez le temps qu'il vous faut, jusqu'au { $closes }. Répondez à chaque question comme cela vous convient ; vous pouvez en sauter une avec « passer », et à tout moment tout garder pour vous, sans que personne demande pourquoi.

mediation-ready = Merci, c'était tout. Voulez-vous que { $other } et { $who } lisent ce que vous avez dit, à côté de ce que dit { $other } ? Cela ne se fait qu'avec l'accord des deux, jusqu'au { $closes }. Les deux réponses sont bonnes.

button-share = Oui, le partager

button-keep-apart = Le garder pour nous

mediation-end-sure = Le garder pour vous ? Cela met fin à l'échange pour les deux côtés, et rien n'en est partagé.

mediation-goes-on = Bien, cela continue comme avant.

button-end-it = Oui, le garder

button-go-on = Non, continuer

mediation-agreed = Merci. C'est partagé dès que { $other } est aussi d'accord, et pas avant. D'ici là, vous pouvez encore le garder pour vous.

mediation-agreed-by-one = { $by } dit oui. D'autres se sont exprimés ici : rien n'est partagé avant qu'une autre de ces personnes appuie aussi sur oui. D'ici là, personne d'autre ne le lit, et vous pouvez encore le garder pour vous.

mediation-press = Appuyez, s'il vous plaît, sur l'un des deux boutons, ou répondez oui ou non.

mediation-remind = Ceci vous attend encore, si vous le souhaitez : { $who } vous le demande, et vous avez jusqu'au { $closes }. Tout garder pour vous est bien aussi.

mediation-remind-gentle = Nous espérons que vous allez bien. Si vous souhaitez répondre à { $who }, vous avez jusqu'au { $closes }. Tout garder pour vous est tout aussi bienvenu.

mediation-over = Cet échange est terminé. On n'y ajoute plus rien.

mediation-of-the-sides = Ce qui s'écrit ici ne va que d'un côté à l'autre, donc personne n'a lu ceci. Ce que vous voulez leur dire, dites-le directement à chacun.

mediation-shared = { $one } et { $other } sont d'accord pour partager ce qui a été dit. Le voici côte à côte ; une réponse à ce message va à l'autre.

mediation-shared-read = { $one } et { $other } sont d'accord pour partager ce qui a été dit. Le voici côte à côte, pour que vous le lisiez ; la suite peut se dire entre les deux côtés.

mediation-said = { $who } : { $said }

mediation-kept = L'échange entre { $one } et { $other } est terminé, et rien n'en est partagé. C'est bien ainsi. Ce qui a été dit n'est pas gardé ici.
