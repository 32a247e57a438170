### Les préoccupations : quelqu'un ose dire quelque chose. Ni promesse ni reproche ; on dit « vous », et rien ne s'accorde avec le genre de quelqu'un.
### « who » est un nom, plusieurs, ou « la personne concernée » : la phrase doit convenir aux trois. Espace insécable avant : ; ? !

concern-alone = Cela se dit mieux à moi seul à seul, là où personne d'autre ne lit : { $where }. Ce qui est écrit ici, je ne le transmets à personne.

concern-write = Qu'avez-vous sur le cœur ? Écrivez-le ici. Personne ne le lit avant que vous ayez vu qui le lirait, et choisi si votre nom y figure.

concern-typed-there = Je retire votre message du groupe là où j'en ai le droit. S'il y est encore, effacez-le, s'il vous plaît : d'autres pourraient le lire.

concern-sure = Qui lirait cela : { $who }, et personne d'autre. Avec votre nom, ou sans ?

concern-sure-coordinator = Il n'y a personne à la facilitation qui puisse lire cela. Qui le lirait : { $who }, à la coordination, et personne d'autre. Avec votre nom, ou sans ?

concern-about-whom = S'agit-il de { $who } ? Alors quelqu'un d'autre le lit, et pas { $who }. Pour l'instant, personne n'a rien lu.

concern-reads-otherwise = La langue de lecture est : { $language }. Aucun traducteur extérieur ne voit vos mots : là où le mien ne suffit pas, ils sont lus tels que vous les avez écrits.

concern-nobody = Il n'y a personne ici qui puisse lire cela à sa place, donc personne ne l'a lu. Y a-t-il quelqu'un d'extérieur en qui vous avez confiance ?

concern-sent = ✓ Cela peut être lu dès maintenant, avec votre nom, par { $who }. C'est la préoccupation { $number } : je vous dis ici ce qu'elle devient, et ce que vous me répondez y parvient aussi.

concern-sent-unnamed = ✓ Cela peut être lu dès maintenant, sans votre nom, par { $who }. C'est la préoccupation { $number } : je vous dis ici ce qu'elle devient, et ce que vous me répondez y parvient aussi, sans votre nom.

concern-dropped = On laisse : personne ne l'a lu.

concern-not-sent = Ce que vous avez écrit sur une préoccupation n'est encore parvenu à personne : cela attend votre choix. Sans lui, je l'abandonne d'ici un jour.

concern-let-go = J'ai abandonné ce que vous aviez écrit sur une préoccupation : aucun choix n'a été fait, donc personne ne l'a lu. Pour la confier malgré tout : /concern

concern-title = Préoccupation { $number }, de la part de { $who } :

concern-title-unnamed = Préoccupation { $number }, de quelqu'un qui ne donne pas son nom :

concern-words = { $said }

concern-how = Ce que vous répondez à ce message parvient à la personne qui s'est confiée, et à personne d'autre.

concern-somebody = la personne qui s'est confiée

concern-taken = La préoccupation { $number } est suivie par { $who }.

concern-took-over = Jusqu'ici, la préoccupation { $number } était suivie par { $who }, qui peut lire que c'est vous désormais.

concern-said = Préoccupation { $number }, { $who } : { $said }

concern-said-noted = ✓ Cela peut être lu dès maintenant par { $who }.

concern-said-noted-unnamed = ✓ La personne qui l'a confiée le lira, si elle est encore ici, et personne d'autre.

concern-settled = La préoccupation { $number } est réglée, selon { $who }.

concern-over = La préoccupation { $number } est réglée.

concern-open-again = La préoccupation { $number } reste ouverte, selon { $who }.

concern-passed = { $who } a transmis la préoccupation { $number }. Elle est maintenant entre les mains de : { $to }

concern-pass-whom = Qui, à l'extérieur, suit désormais la préoccupation { $number } ? Écrivez qui c'est et comment joindre cette personne : cela sera lu par la personne qui s'est confiée.

concern-answer-what = Que répondez-vous à la préoccupation { $number } ? La personne qui s'est confiée le lit, et personne d'autre.

concern-nobody-there = La personne qui a confié la préoccupation { $number } n'est plus ici.

concern-waits = Ceci vous attend depuis : { $since }. Un mot bref pour dire que vous l'avez vu aide déjà.

concern-goes-on = Ceci reste ouvert. Y a-t-il du nouveau pour la personne qui s'est confiée ?

concern-not-looked = La préoccupation { $number } n'a pas encore de réponse. Rappel fait à : { $who }. Si cela ne peut pas attendre, tournez-vous aussi vers quelqu'un de confiance.

concern-nobody-left = Personne ne lit plus la préoccupation { $number } : la personne qui la lisait n'est plus ici ou n'a plus ce rôle. Elle reste telle quelle, et je vous demanderai dès que quelqu'un pourra la lire. Vous pouvez aussi la confier à nouveau : /concern

concern-hand-on = Une personne qui lisait la préoccupation { $number } n'a plus ce rôle et ne lit plus rien. Qui pourrait la lire désormais : { $who }. Êtes-vous d'accord ?

concerns-yours = Ce que vous avez confié :

concerns-held = Ce que d'autres vous ont confié :

concern-how-more = Pour confier quelque chose, écrivez-le derrière la commande : /concern Dans nos réunions, je n'arrive pas à prendre la parole

concern-item-heard = { $number }. Pas encore de réponse de { $who } : { $said }

concern-item-waits = { $number }. Pas encore de réponse : { $said }

concern-item-unread = { $number }. Personne ne la lit pour le moment : { $said }

concern-item-talking = { $number }. Suivie par { $who } : { $said }

concern-item-settled = { $number }. Réglée : { $said }

concern-item-passed = { $number }. Transmise à l'extérieur : { $said }

concern-unknown = Je ne connais pas de telle préoccupation de votre part. /concern montre celles qu'il y a.

button-with-name = Avec mon nom

button-without-name = Sans mon nom

button-about = Il s'agit de { $who }

button-without = Sans { $who }

button-look-after = Je m'en occupe

button-answer-concern = Répondre

button-settled = C'est réglé

button-not-settled = Ce n'est pas réglé

button-pass-on = Transmettre
