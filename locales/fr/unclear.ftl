button-unclear = Pas clair

unclear-what = Répondez par /unclear au message qui n'est pas clair, et on demande à qui l'a écrit de le dire autrement.

unclear-own = Ces mots sont les vôtres. Modifiez votre message, et tout le monde le relit.

unclear-which = Lequel de ces messages n'est pas clair ?

unclear-option = { $number }. { $said }

unclear-asked = On demande à qui a écrit ceci de le dire autrement. Les nouveaux mots arriveront ici.

unclear-asked-already = On a déjà demandé à qui a écrit ceci de le dire autrement. Les nouveaux mots arriveront ici.

unclear-clarified-already = Cela a été dit autrement entre-temps : voyez sous le message. Si ce n'est toujours pas clair, signalez-le aussi.

unclear-called = On demande à la facilitation d'aider.

unclear-noted = Merci. Les personnes qui s'occupent des textes sauront lequel c'est, et non de qui cela vient.

unclear-quote = { $said }

unclear-question-quote = { $said }

unclear-ask = { $who }, quelqu'un aimerait mieux comprendre ceci. Pourriez-vous le dire autrement, peut-être avec un exemple ? Répondez à ce message, et les personnes qui ont lu les premiers mots liront les nouveaux :

unclear-ask-gentle = { $who }, merci pour ce que vous avez écrit. Quelqu'un serait heureux de mieux le comprendre. Auriez-vous la gentillesse de le dire autrement quand cela vous conviendra, peut-être avec un exemple ? Répondez à ce message, et les personnes qui ont lu les premiers mots liront les nouveaux :

unclear-ask-unnamed = Quelqu'un aimerait mieux comprendre ceci. Personne n'apprendra que c'est de vous. Pourriez-vous le dire autrement, peut-être avec un exemple ? Répondez à ce message ; les nouveaux mots vont aux personnes qui ont lu les premiers, sans nom eux aussi :

unclear-ask-unnamed-gentle = Merci pour ce que vous avez écrit. Quelqu'un serait heureux de mieux le comprendre, et personne n'apprendra que c'est de vous. Auriez-vous la gentillesse de le dire autrement quand cela vous conviendra, peut-être avec un exemple ? Répondez à ce message ; les nouveaux mots vont aux personnes qui ont lu les premiers, sans nom eux aussi :

unclear-remind = { $who }, quelqu'un espère encore mieux comprendre ceci. Quelques autres mots suffisent. Répondez à ce message, ou laissez la facilitation vous aider :

unclear-remind-gentle = { $who }, nous espérons que vous allez bien. Quelqu'un serait encore heureux de mieux comprendre ceci ; quelques autres mots suffisent largement. Quand cela vous conviendra, répondez à ce message, ou laissez la facilitation vous donner un coup de main :

button-facilitator-helps = Que la facilitation aide

unclear-help-noted = On demande à la facilitation d'aider. Vous pouvez encore répondre ici en d'autres mots.

clarified = { $who } le dit autrement : { $said }

clarified-unnamed = La même chose en d'autres mots, sans nom : { $said }

clarified-noted = Merci. Les personnes qui ont lu les premiers mots lisent maintenant ceux-ci.

clarified-noted-unnamed = Merci. Les personnes qui ont lu les premiers mots lisent maintenant ceux-ci, sans votre nom.

digest-again = { $said } (en d'autres mots : { $again })

digest-explained = { $said } ({ $who } l'explique : { $again })

unclear-called-again = Votre aide est la bienvenue : { $who } a dit quelque chose autrement, et ce n'est pas encore clair pour quelqu'un.

unclear-called-silent = Votre aide est la bienvenue : on a demandé à { $who } de dire quelque chose autrement, et il n'y a pas encore de réponse. Peut-être pourriez-vous le faire ensemble.

unclear-called-help = Votre aide est la bienvenue : { $who } aimerait dire quelque chose autrement avec vous.

unclear-called-left = Votre aide est la bienvenue : ce que { $who } a écrit n'est pas clair pour quelqu'un, et on ne peut plus le lui demander.

unclear-called-unnamed = Votre aide est la bienvenue : quelque chose qui a été dit sans nom n'est pas encore clair pour quelqu'un. On ne saura pas qui l'a écrit.

unclear-called-still = Votre aide est la bienvenue : quelque chose que { $who } a écrit n'est toujours pas clair pour quelqu'un.

button-explain = L'expliquer à tout le monde

unclear-explain-how = Répondez à ce message en le disant à votre façon. Les personnes qui ont lu les premiers mots le lisent, avec votre nom :

unclear-explained = { $who } l'explique : { $said }

unclear-settled = ✓ C'est réglé, et cela ne figure plus sur aucune liste.

unclear-told-question = Cette question n'est pas claire pour quelqu'un. Peut-être peut-on la poser en d'autres mots :

unclear-told-message = L'un de mes messages n'est pas clair pour quelqu'un.

unclear-often-title = Messages qui n'étaient pas clairs, là où cela arrive souvent :

unclear-often-none = Cela n'est arrivé souvent nulle part ces derniers temps.

unclear-often-partner = • écrits par { $who } : { $count }

unclear-often-languages = • { $written } → { $read } : { $count }

unclear-often-question = • « { $question } » : { $count }

morning-unclear = Pas encore clair pour quelqu'un : { $count }

button-see-unclear = Ce qui n'est pas clair

unclear-waits-title = Pas encore clair pour quelqu'un, en attente d'autres mots :

unclear-waits = • { $who } : { $said }
