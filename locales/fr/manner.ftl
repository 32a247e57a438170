### In which manner a partner is spoken to: French, "vous", of nobody's gender; a no-break space before : ; ? ! and inside « ».

## The choice

manner-which = Si je dois un jour vous rappeler quelque chose, quel message préférez-vous lire ? Appuyez sur A ou B ; /manner permet d'en changer à tout moment.

manner-example-title = Point de la semaine

manner-example = { $letter } : « { $nudge } »

manner-set = Merci : désormais, je parle ainsi à votre groupe. /manner montre de nouveau les deux exemples.

## Reminders

checkin-nudge-gentle =
    { $count ->
        [one] Nous espérons que tout va bien chez vous. Quand vous aurez un moment tranquille : dans « { $title } », une question serait heureuse de recevoir votre réponse. Vous avez le temps jusqu'au { $closes }.
        [many] Nous espérons que tout va bien chez vous. Quand vous aurez un moment tranquille : dans « { $title } », { $count } de questions seraient heureuses de recevoir votre réponse. Vous avez le temps jusqu'au { $closes }.
       *[other] Nous espérons que tout va bien chez vous. Quand vous aurez un moment tranquille : dans « { $title } », { $count } questions seraient heureuses de recevoir votre réponse. Vous avez le temps jusqu'au { $closes }.
    }

checkin-hello-title-gentle = { $title } : nous espérons que tout va bien chez vous et serions heureux d'avoir de vos nouvelles quand vous aurez un moment. Vos réponses sont les bienvenues jusqu'au { $closes }.

checkin-hello-member-title-gentle = { $title } : { $who }, nous espérons que tout va bien pour vous et serions heureux d'avoir de vos nouvelles quand vous aurez un moment.

rhythm-crisis-begins-gentle = Nous pensons à vous. Pour un temps, à partir de maintenant, le rythme de crise s'applique ; décidé par { $who }.

rhythm-crisis-ends-gentle = Merci pour tout ce que vous avez porté ces jours-ci. Le rythme habituel s'applique à nouveau ; décidé par { $who }.

duty-reminder-gentle = { $who }, nous espérons que tout va bien. À garder peut-être à l'esprit : { $does } – vous avez le temps, au plus tard { $due }.

duty-reminder-nobody-gentle = Voici une tâche qui cherche encore des mains : { $does } – au plus tard { $due }. Le rôle « { $role } » est encore libre. Si vous pouvez vous en charger, un appui sur « C'est fait » à la fin nous rendrait service.

promise-reminder-gentle = { $who }, nous pensons avec gratitude à ce que vous avez bien voulu promettre à { $whom }. Le jour prévu : { $due }.

promises-reminder-gentle = { $who }, nous pensons avec gratitude à ce que vous avez bien voulu promettre (en tout : { $count }). Quand cela vous conviendra, appuyez sur un numéro pour voir ce qu'on peut faire :

proposal-remind-gentle = Nous espérons que tout va bien chez vous. La proposition { $number } de { $who } serait heureuse de savoir ce qu'en pense votre groupe ; vous avez le temps jusqu'au { $closes } :

proposal-remind-some-gentle = Nous espérons que tout va bien chez vous. Pour la proposition { $number } de { $who }, quelques voix seraient encore les bienvenues ; vous avez le temps jusqu'au { $closes } :

proposal-remind-you-gentle = Nous espérons que vous allez bien. La proposition { $number } de { $who } serait heureuse de connaître votre avis ; vous avez le temps jusqu'au { $closes } :

roles-still-right-gentle = { $who }, quand cela vous conviendra : est-ce toujours comme vous le souhaitez ?

reminders-together-gentle = { $who }, nous espérons que tout va bien. À garder peut-être à l'esprit aujourd'hui ; appuyez sur un numéro quand cela vous conviendra, pour voir ce que vous pouvez faire :

## Lateness, to whoever it concerns

duty-late-gentle = { $who }, il y a sans doute eu beaucoup à faire. Pour ceci, nous avions pensé à { $due } : { $does }. Si c'est chose faite, il suffit d'appuyer sur « C'est fait » ; si quelque chose rend cela difficile, la personne qui facilite vous écoutera volontiers.

promise-late-gentle = { $who }, il y a sans doute eu beaucoup à faire. Le jour prévu pour ceci était { $due }. Si c'est chose faite, il suffit d'appuyer sur « C'est fait » ; si un peu plus de temps ferait du bien, dites une autre date ; et si quelque chose rend cela difficile, « J'ai besoin d'aide » est là pour cela.

checkin-is-closed-gentle = « { $title } » est arrivé à son terme pour cette fois. Vos mots restent les bienvenus : répondez à une question, et votre réponse sera gardée avec la mention « arrivée plus tard ».

answer-late-kept-gentle = Quel plaisir de vous lire, merci. « { $title } » venait d'arriver à son terme ; votre réponse est gardée avec la mention « arrivée plus tard », et les autres pourront la lire.

answer-late-kept-only-gentle = Quel plaisir de vous lire, merci. « { $title } » venait d'arriver à son terme ; votre réponse est gardée avec la mention « arrivée plus tard ».

too-late-for-later-gentle = J'y reviendrais volontiers plus tard, mais il reste peu de temps : la fin est prévue { $closes }. Quelques mots maintenant suffiraient.

question-closed-gentle = C'est terminé pour cette fois. Vos mots restent les bienvenus en réponse : ils sont gardés comme une réponse venue plus tard.

partner-answered-late-gentle = { $who } répond aussi, et nous nous en réjouissons ; c'est arrivé un peu plus tard : { $said }

handover-lapsed-gentle = Il y avait sûrement beaucoup à faire : une semaine a passé, et rien n'est venu de { $who } à ce sujet. Pour le moment, { $by } garde la facilitation ; on peut redemander à tout moment.

looking-is-over-gentle = Merci d'y réfléchir avec nous. Cette relecture est arrivée à sa fin ; votre idée est la bienvenue à tout moment comme proposition : /propose

mediation-over-gentle = Merci d'avoir écrit. Cet échange est arrivé à sa fin, et rien ne s'y ajoute plus.

concern-not-looked-gentle = La préoccupation { $number } n'a pas encore trouvé de réponse ; peut-être y avait-il beaucoup à faire. Rappel fait à : { $who }. N'attendez pas dans la solitude : si cela presse, tournez-vous aussi, je vous prie, vers quelqu'un de confiance.

ours-over-gentle = Merci d'y avoir réfléchi. Cette question a fait son temps.

## Silence and lateness, to facilitators

checkin-silent-gentle = Il se peut que { $who } ait beaucoup à faire : rien ne nous est encore parvenu pour « { $title } » (question posée { $asked }). Si cela vous convient, un coup de fil amical ferait peut-être du bien.

duty-late-elsewhere-gentle = { $as }, à garder à l'esprit : pas encore de nouvelles de { $who } à ce sujet : { $does } (prévu pour { $due }). Si cela vous convient, il serait peut-être bon de demander comment cela va et si un coup de main serait utile.

promise-late-elsewhere-gentle = { $as }, à garder à l'esprit : pas encore de nouvelles de { $who } pour la promesse { $number } à { $whom } (prévue pour { $due }). Si cela vous convient, il serait peut-être bon de demander comment cela va et si un coup de main serait utile.

promises-late-elsewhere-gentle =
    { $as }, à garder à l'esprit : pas encore de nouvelles de { $count ->
        [one] { $count } promesse
        [many] { $count } de promesses
       *[other] { $count } promesses
    } dont le jour est passé. Si cela vous convient, il serait peut-être bon de demander comment cela va et si un coup de main serait utile.

promise-late-owed-gentle = Merci de votre patience : la promesse { $number } de { $who } envers vous, prévue pour { $due }, demande peut-être un peu plus de temps.

concern-waits-gentle = Pour vous, à garder à l'esprit : ceci attend depuis { $since }. Même un mot bref pour dire que vous l'avez vu ferait du bien.

unclear-called-silent-gentle = Votre aide serait très bienvenue : on a demandé à { $who } de dire quelque chose autrement, et il y avait sûrement beaucoup à faire, car rien n'est encore venu. Peut-être pourriez-vous trouver les mots ensemble, quand cela vous conviendra.

review-silent-gentle = { $as }, à garder à l'esprit : rien n'est encore venu de { $who } pour dire si la décision { $number } convient encore. Si cela vous convient, une question posée tranquillement ferait peut-être du bien.

## When something cannot be done so

question-not-optional-gentle = Tous les partenaires aiment entendre votre voix, et cette question serait heureuse de quelques mots de votre part. Rien ne presse : si le moment ne convient pas, appuyez sur « Plus tard ».

answer-yes-or-no-gentle = Pardonnez-moi, je n'ai pas bien vu si c'est oui ou non. Auriez-vous la gentillesse d'appuyer sur un bouton, ou de répondre par l'un de ces deux mots ?

not-understood-gentle = Pardonnez-moi, je n'ai pas vu à quel message cela répond. Auriez-vous la gentillesse de répondre directement au message concerné ? /help en montre davantage.

role-needed-gentle = Merci d'y avoir pensé. Cela est confié à qui a le rôle « { $role } » ; { $who } vous aidera certainement avec plaisir.

role-needed-nobody-gentle = Merci d'y avoir pensé. Cela sera confié à qui prendra le rôle « { $role } » ; pour l'instant, ce rôle est encore libre.

duty-of-others-gentle = Merci d'y veiller. Il reviendrait à { $who } de dire que c'est fait.

withdraw-only-your-own-gentle = Je comprends ce souhait. Ces mots appartiennent à la personne qui les a dits, et mieux vaut lui laisser le soin de les retirer.

position-of-another-gentle = Merci de votre attention. Cette question s'adressait à quelqu'un d'autre.

proposal-of-another-gentle = Merci d'y avoir pensé. Mieux vaut en laisser le soin à { $who } : la proposition vient de là.

proposal-is-closed-gentle = Merci de votre attention. La proposition { $number } est arrivée à son terme, et on ne prend plus de positions. /decisions montre ce qu'elle est devenue.

proposal-extended-already-gentle = Je comprends ce souhait. La proposition { $number } a déjà eu plus de temps, et cela n'est possible qu'une fois.

promise-of-others-gentle = Merci d'y veiller. Mieux vaut laisser à { $who } le soin de le dire.

promise-owed-to-others-gentle = Je comprends ce souhait. Mieux vaut laisser la parole aux personnes à qui c'était promis : { $whom }.

wrote-by-another-gentle = Merci de votre aide. Mieux vaut laisser à { $who } le soin de le dire.

wrote-only-your-own-gentle = Merci de votre aide. Mieux vaut laisser la personne qui l'a écrit dire dans quelle langue. Pour changer la langue que je parle ici, envoyez /language sans répondre à un message.

fix-not-yours-gentle = Merci de lire avec tant de soin. La langue de ce message : { $language }. Mieux vaut laisser les personnes qui la lisent ici le corriger.

question-for-others-gentle = Merci d'être là. Cette question s'adressait à { $who } ; la vôtre vous arrive d'elle-même, et /checkin montre ce qui serait heureux de votre réponse.

agree-in-your-own-chat-gentle = Merci de votre accord. Ici, c'est à { $who } de le dire ; votre groupe peut le dire, s'il lui plaît, dans sa propre discussion.

last-coordinator-gentle = Je comprends ce souhait. Pour le moment personne d'autre ne coordonne ; il serait bon que quelqu'un d'autre reçoive d'abord ce rôle.

role-taken-back-gentle = Le rôle « { $role } » n'est plus confié à { $who }, avec nos remerciements pour ce qui a été fait.

leave-from-the-group-gentle = Je comprends ce souhait. Il serait bon de le dire dans la discussion de votre groupe, pour que les autres le voient aussi.

threads-off-now-gentle = Pour l'instant cette discussion se passe de fils. Si vous en aviez envie, la personne qui coordonne peut le dire volontiers : /threads on

polls-off-now-gentle = Pour l'instant cette discussion se passe de sondages. Si vous en aviez envie, la personne qui coordonne peut le dire volontiers : /polls on

answer-stands-gentle = « { $title } » est arrivé à son terme, et votre réponse est gardée avec gratitude. Si vous préfériez la retirer, il suffit de répondre à la question avec /withdraw.

edit-after-closing-gentle = « { $title } » est arrivé à son terme, et vos premiers mots sont gardés. Ce que vous aimeriez ajouter est bienvenu en réponse à la question.

duty-done-stands-gentle = Avec le résumé, tout le monde a déjà lu que ceci est fait : { $does }. Cela reste donc noté pour le moment. S'il en reste une partie à faire, les autres seront certainement reconnaissants d'un mot.

answer-in-words-gentle = Pardonnez-moi, je ne peux noter ici que des mots. Auriez-vous la gentillesse de répondre à la question par un message écrit ?

answer-with-a-number-gentle = Pardonnez-moi, je n'ai pas bien su y lire un nombre. Auriez-vous la gentillesse de répondre avec le nombre tout seul, par exemple 30 ?

answer-on-the-scale-gentle = Pardonnez-moi, je n'ai pas bien su le lire. Auriez-vous la gentillesse de répondre par un nombre entier de { $low } à { $high } ?

answer-with-an-option-gentle = Pardonnez-moi, je n'ai pas bien su le lire. Auriez-vous la gentillesse de choisir parmi ces réponses : { $options }

words-needed-gentle = Pardonnez-moi, je n'y ai pas trouvé de mots. Auriez-vous la gentillesse de l'écrire dans un message texte ?

kind-not-carried-gentle = Pardonnez-moi, un message de ce genre, je ne peux pas le transmettre aux autres, et rien n'en a été noté. Auriez-vous la gentillesse de le dire avec des mots, ou d'envoyer une image, un message vocal ou un fichier ?

button-is-gone-gentle = Pardonnez-moi, ce bouton a fait son temps. /status montre ce qui est ouvert.

question-is-gone-gentle = Pardonnez-moi, cette question a fait son temps. /status montre ce qui est ouvert.

promises-of-another-gentle = Pardonnez-moi, cette liste a été ouverte par quelqu'un d'autre. /promises montre la vôtre.

promise-not-of-private-gentle = Ceci a été confié en privé, et mieux vaut que cela ne devienne pas une promesse que d'autres lisent.

promise-help-nobody-gentle = Pour le moment personne n'a le rôle de faciliter, que je pourrais prévenir. Peut-être un groupe partenaire en qui vous avez confiance prêterait-il volontiers la main.

promise-day-over-gentle = { DAY($day, year: 1) } : ce jour est déjà derrière nous. À quel jour penseriez-vous ?

apart-nobody-gentle = Pour le moment il n'y a personne ici qui pourrait le lire à part : ni vous, ni la personne qui a fait la proposition. Vous pourriez le dire à tout le monde si cela vous semble juste, ou le laisser reposer.

say-of-another-gentle = Merci d'y veiller. Mieux vaut en laisser l'envoi à qui l'a écrit : { $who }.

forget-of-another-gentle = Merci de votre aide. Mieux vaut laisser la personne à qui la question est posée le dire.

command-unknown-gentle = Pardonnez-moi, je ne connais pas encore { $typed }. /help montre ce que vous pouvez me dire.

too-many-commands-gentle = Pardonnez-moi, je n'arrive pas à suivre si vite. Voudriez-vous me laisser une minute, puis me le redire ? Les réponses aux questions arrivent toujours.

concern-alone-gentle = Merci de vouloir le dire. Cela se dit mieux à moi seul à seul, là où personne d'autre ne lit : { $where }. Ce qui est écrit ici, je ne le transmets à personne.

mediate-alone-gentle = Merci de vouloir les rapprocher. Un tel échange commence mieux là où personne d'autre ne lit : voudriez-vous bien m'écrire /mediate en message direct ?

note-alone-gentle = Les notes sont pour vous et personne d'autre ; mieux vaut donc me l'écrire en message direct. Ici, rien n'a été noté.

promises-pending-alone-gentle = Ceci n'est que pour vos yeux ; je vous le montre volontiers en message direct.

handover-of-another-gentle = Merci de votre disponibilité. Mieux vaut laisser cela à { $by } et { $who }.

corrections-of-another-gentle = Pardonnez-moi, cette liste a été ouverte par une autre personne. /corrections montre la vôtre.

mediate-two-gentle = Pardonnez-moi, il faut à un échange deux côtés en plus de vous. Voudriez-vous bien nommer deux groupes partenaires, ou une personne de chacun ?

mediate-running-gentle = Un échange entre { $one } et { $other } est en cours en ce moment. Il serait bon de le laisser d'abord arriver à sa fin.

unclear-own-gentle = Ces mots sont les vôtres, et personne ne saurait mieux les dire. Si vous modifiez votre message, tout le monde le relit.

rhythm-none-for-a-crisis-gentle = Merci de veiller sur tout le monde. Jusqu'ici, aucun protocole d'ici n'a de points prévus pour une crise.

measure-no-goal-gentle = Merci de compter avec nous. Pour le moment, il n'y a ici aucun objectif auquel l'ajouter ; /goals montre ceux qu'il y a.

say-nowhere-gentle = Pardonnez-moi, pour le moment je ne connais aucune discussion où le dire.

measure-number-unread-gentle = Pardonnez-moi, je n'ai pas bien distingué un seul nombre. Voudriez-vous bien l'écrire seul, par exemple 120, 0,5 ou 1 500 ?

promise-day-unread-gentle = Pardonnez-moi, je n'ai pas bien distingué le jour. Voudriez-vous bien l'écrire ainsi : vendredi, 9 mars, 2027-03-09, dans 2 semaines ?

promise-day-too-far-gentle = { DAY($day, year: 1) } : c'est loin, et bien des choses peuvent arriver d'ici là. Voudriez-vous bien regarder encore une fois quel jour vous avez en tête ?

away-day-unread-gentle = Pardonnez-moi, je n'ai pas bien distingué le jour dans « { $said } ». Voudriez-vous bien l'écrire ainsi : /away jusqu'à lundi, /away 2027-03-09, /away 3 jours ? Avec un nom à la fin, cette personne prend aimablement le relais.

mediation-press-gentle = Pardonnez-moi, je n'ai pas bien vu lequel des deux vous souhaitez. Voudriez-vous bien appuyer sur l'un des boutons, ou répondre oui ou non ?

command-nearly-gentle = Pardonnez-moi, je ne connais pas encore { $typed }. Pensiez-vous peut-être à { $nearest } ?

member-unknown-gentle = Pardonnez-moi, je n'ai pas encore rencontré { $said } ici. Jusqu'à présent, je connais les personnes qui m'ont écrit : { $members }

partner-unknown-gentle = Pardonnez-moi, je ne connais ici pas encore de partenaire nommé « { $said } ». Jusqu'à présent, il y a : { $partners }.

round-running-gentle = Un tour privé avec { $who } est en cours en ce moment. Il serait bon de le laisser d'abord arriver à sa fin.

round-nobody-gentle = Jusqu'ici, personne de { $who } n'a ouvert de messages directs avec moi ; il n'y a donc encore personne à interroger à part. Si cela vous convient, une aimable invitation à m'écrire aiderait peut-être.

## Agreeing and not agreeing

agreement-stands-gentle = « { $title } » est en cours grâce à l'accord de votre groupe, dont nous vous remercions ; il reste donc valable pour le moment. Si cela vous convient moins bien désormais, la personne qui coordonne vous écoutera volontiers et peut le suspendre.

partner-agrees-no-more-gentle = { $who } souhaite réfléchir encore un peu à « { $title } ». Cela commencera quand tous les partenaires s'y sentiront à l'aise.

promise-declined-gentle = { $who } vous remercie de cette confiance ; cette fois, il est difficile de s'en charger.

promise-not-let-go-gentle = { $who } aurait grand plaisir à voir la promesse { $number } se réaliser malgré tout. Elle reste pour le moment ; une nouvelle date est toujours possible.

promise-let-go-asked-gentle = { $who } fait appel à votre compréhension : la promesse { $number } (prévue pour { $due }) est devenue difficile à tenir. Pourrait-on y renoncer ? Pourquoi : { $reason }

sight-refused-gentle = { $who } préfère que tout reste comme avant, et il en sera ainsi.

sight-asked-already-gentle = C'est déjà proposé, et il reste le temps d'y penser avant que ce soit décidé : { $engines }. Une réponse ferait plaisir, de la part de : { $who }.

handover-declined-gentle = { $who } vous remercie de la confiance ; pour le moment, c'est difficile à prendre en charge. Pour l'instant, { $by } garde la facilitation.

promise-day-declined-gentle = { $who } vous remercie d'y avoir pensé, et préfère laisser la promesse { $number } telle quelle, pour { DAY($due, year: 1) }.

mediation-kept-gentle = L'échange entre { $one } et { $other } est arrivé à sa fin, avec nos remerciements aux deux. Rien n'en est partagé, et c'est une fin aussi bonne qu'une autre. Ce qui a été dit n'est pas gardé ici.

correction-taken-back-yours-gentle = { $who } vous remercie de lire avec tant de soin, et préfère en { $to } ce qui s'y trouvait avant ; vos mots « { $right } » sont donc mis de côté pour le moment. S'ils vous semblent justes, il serait bon d'en parler ensemble ; /fix permet de les redire.

position-why-object-gentle = Merci de votre franchise ; elle nous aide. Auriez-vous la gentillesse de dire ce qui s'y oppose, et ce qui aiderait ? Répondez en quelques mots, et tout le monde les lit dans sa langue.

position-told-gentle = Au sujet de la proposition { $number }, { $who } nous fait part d'une pensée ({ $stance }) : { $said }

apart-told-gentle = Pour vous, à la facilitation : { $who } a sur le cœur une objection à la proposition { $number } et ne la confie qu'à vous. { $said }

apart-told-unnamed-gentle = Pour vous, à la facilitation : quelqu'un a sur le cœur une objection à la proposition { $number }, vous la confie et préfère rester sans nom. { $said }

decision-not-passed-gentle = Merci à { $who } pour la proposition { $number }, et à tout le monde d'y avoir réfléchi. Elle n'est pas adoptée telle quelle ; une nouvelle proposition est toujours la bienvenue.

decision-why-quorum-gentle = Il y a sans doute eu beaucoup à faire. Voix entendues : { $spoken } ; pour décider ensemble, il en faut { $count }.

decision-why-objection-gentle = Quelque chose y demande encore notre attention : une objection demeure.

decision-why-nobody-gentle = Elle n'a pas encore trouvé de voix pour elle.

decision-why-short-gentle = Elle a trouvé des voix, mais pas encore assez.

decision-why-tie-gentle = Les deux côtés pèsent autant : il y a autant de voix pour que contre.

decision-why-options-gentle = Chaque option a quelque chose pour elle ; aucune n'est encore nettement devant les autres.

decision-lead-no-gentle = { $who } a écouté tout le monde avec attention et a décidé d'y renoncer pour cette fois.

decision-lead-silent-gentle = La coordination a sans doute eu beaucoup à faire : la semaine est passée avant qu'elle ait pu décider.

## Asking for help

promise-help-gentle = { $as } : un coup de main ferait plaisir à { $who } pour la promesse { $number }, prévue pour { $due }. Peut-être pourriez-vous prendre contact quand cela vous conviendra.
