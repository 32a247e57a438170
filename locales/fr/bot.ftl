### What we say: French. Whole sentences, addressed to a group as "vous", of nobody's gender; a no-break space before : ; ? ! and inside « ».
### Commands such as /help stay as they are; what each message is for stands in the English file.

## Check-ins

checkin-hello-title = { $title } : nous aimerions avoir de vos nouvelles. Vous pouvez répondre jusqu'au { $closes }.

checkin-hello-member-title = { $title } : { $who }, nous aimerions avoir de vos nouvelles.

question-of-several = { $number }/{ $of } { $question }

question-alone = { $question }

question-for-title = Pour { $who } :

question-hint-scale = { $low } = { $lowest }, { $high } = { $highest }

question-hint-number = Un nombre ({ $unit }).

question-hint-archive = Sans un oui, les autres ne retrouvent rien de ce que votre groupe dit cette fois : ni dans les recherches, ni dans les exports. Une promesse confirmée, et un nombre qui compte pour un objectif, se retrouvent quand même.

question-hint-private = Seule la personne qui a le rôle « { $role } » lit cette réponse.

question-hint-private-nobody = Seule la personne qui a le rôle « { $role } » lit cette réponse ; personne ne l'a encore, donc pour l'instant personne ne la lit.

question-hint-unnamed = Votre réponse sera montrée sans votre nom.

question-hint-unnamed-few = Peu de personnes écrivent ici dans cette langue : { $language }. Si votre réponse ne peut pas être traduite, elle n'est pas montrée, pour que sa langue ne dise pas qu'elle est de vous.

unnamed-held-back = (pas montré, faute de traduction)

unnamed-held-back-told = { $as } : dans { $title }, des paroles sans nom ne sont montrées à personne : { $count }. Personne ne traduit ici, et leur langue seule dirait de qui elles viennent. La prochaine fois, tout le monde pourra les lire si la personne qui s'occupe de moi installe un traducteur sur votre propre serveur, ou si l'on répond dans une langue que plusieurs écrivent ici.

unnamed-as-read = (sans nom : à côté, tel qu'on le lit dans cette langue, traduit ou non)

button-later = Plus tard

button-skip = Passer

button-enough = J'ai fini de choisir

ticked = ✓ { $option }

checkin-nudge =
    { $count ->
        [one] Petit rappel pour « { $title } » : une question attend encore votre réponse, jusqu'au { $closes }.
        [many] Petit rappel pour « { $title } » : { $count } de questions attendent encore votre réponse, jusqu'au { $closes }.
       *[other] Petit rappel pour « { $title } » : { $count } questions attendent encore votre réponse, jusqu'au { $closes }.
    }

checkin-silent = { $who } n'a pas encore répondu à « { $title } » (question posée { $asked }). Pourriez-vous passer un coup de fil ?

checkin-silent-own = Votre propre groupe n'a pas encore répondu à « { $title } » (question posée { $asked }). Pourriez-vous en parler aux autres ?

checkin-is-closed = « { $title } », c'est terminé. Vous pouvez encore répondre à une question ; votre réponse sera gardée, avec la mention « en retard ».

nobody-to-ask = Il n'y a encore personne à qui poser les questions : aucun partenaire n'est ici avec son groupe.

## Answers

yes = Oui

no = Non

answer-passed = (question passée)

listed = { $first }, { $rest }

scale-answer = { $value } sur { $high }

scale-labelled = { $value } sur { $high } ({ $label })

number-with-unit = { $value } { $unit }

attached-photo = 🖼 image

attached-voice = 🎤 message vocal

attached-audio = 🎵 enregistrement audio

attached-video = 🎬 vidéo

attached-document = 📎 fichier

attached-document-named = 📎 fichier « { $name } »

attached-sticker = 🙂 autocollant

attached-location = 📍 lieu sur la carte

attached-location-named = 📍 { $name }

attached-contact = 👤 contact

attached-contact-named = 👤 contact : { $name }

attached-and-said = { $attached } : { $said }

answer-in-words = Merci de répondre avec des mots : répondez à la question par un message écrit.

only-the-answer-counts = J'ai noté votre réponse. Je ne transmets pas le fichier qui l'accompagnait : cette question ne prend que la réponse elle-même.

answer-yes-or-no = Je ne vois pas si c'est oui ou non. Appuyez sur un bouton, ou répondez par l'un de ces deux mots.

answer-on-the-scale = Merci de répondre par un nombre entier de { $low } à { $high }.

answer-with-a-number = Je n'y ai pas trouvé un nombre bien clair. Répondez avec le nombre tout seul, par exemple 30.

answer-with-an-option = Merci de choisir parmi ces réponses : { $options }

answer-tick-first = Cochez d'abord au moins une réponse.

question-not-optional = Tous les partenaires attendent la réponse à cette question. Si ce n'est pas possible maintenant, appuyez sur « Plus tard » ou répondez en quelques mots.

# To a member who wants to skip or put off a question that has an answer.
answered-already = Cette question a déjà une réponse. Répondez au message de la question pour la compléter.

# To a member who answers or presses a button under somebody else's question, in a room that several share.
#   $who (text) whom the question is for
question-for-others = Cette question est pour { $who }. La vôtre vous arrive d'elle-même ; /checkin montre ce qui vous attend.

too-late-for-later = Il ne reste pas assez de temps pour cela : la fin est prévue { $closes }.

put-off-until = Très bien, je reposerai la question { $until }.

answered-by = ✓ { $who } : { $answer }

noted-from = ✓ Réponse notée : { $who }. Répondez encore pour compléter, modifiez votre message pour corriger.

noted-from-several = ✓ { $count } réponses notées : { $who }. Répondez encore pour compléter, modifiez un message pour corriger.

more-with-the-digest = C'est beaucoup, merci ! À partir d'ici, les autres lisent d'un seul coup ce que vous ajoutez : { $closes }.

file-may-name = C'est montré sans votre nom et sans le nom du fichier ; mais une voix, une image ou un fichier peuvent révéler de qui ils viennent. Pour le retirer, répondez à votre message avec /withdraw.

answer-taken-back = ↩ { $who } a retiré une réponse.

question-closed = C'est maintenant terminé. Une réponse me parvient encore, et je la garde avec la mention « en retard ».

somebody = quelqu'un

round-complete = Merci ! C'est tout. Tout le monde lira le résumé { $closes }.

round-complete-for-role = Merci ! C'est tout. La personne qui a le rôle « { $role } » lira vos réponses, et non les autres groupes.

round-passed = Merci de nous avoir dit que vous passez cette fois. Vous lirez les réponses des autres { $closes }.

round-passed-only = Merci de nous avoir dit que vous passez cette fois.

answer-late-kept = Merci. « { $title } » était déjà terminé ; votre réponse est gardée avec la mention « en retard », et les autres pourront la lire.

# To a member who answered after the end, when the others do not read the answer: it is private or unnamed.
#   $title (text) what the check-in is called
answer-late-kept-only = Merci. « { $title } » était déjà terminé ; votre réponse est gardée avec la mention « en retard ».

answer-was-in-time = Merci. Vous l'avez dit à temps, mais cela ne m'est parvenu qu'après la fin de « { $title } ». Cela compte pleinement.

edit-after-closing = « { $title } » est terminé, c'est donc votre premier texte qui reste. Pour ajouter quelque chose, répondez à la question.

answer-stands = « { $title } » est terminé, votre réponse reste donc valable. Pour la retirer malgré tout, répondez à la question avec /withdraw.

about-question = { $question }

partner-answered = { $who } a répondu : { $said }

# The same, after its author changed the message.
#   $who (text)  the person and the partner, as they write it
#   $said (text) the answer as it stands now, already in the reader's language
partner-answered-edited = { $who } a répondu (modifié) : { $said }

partner-answered-late = { $who } a répondu, après la fin : { $said }

# To a facilitator's group, when there is no direct talk with any facilitator yet. It names nobody and says nothing of what was said.
private-waits = Quelqu'un a dit quelque chose pour le seul rôle « { $role } ». Écrivez-moi /status en message direct et je vous le montre là.

partner-counted = { $who }, et aussi :

partner-counted-first = { $who } répond :

words-taken-back = ↩ { $who } a retiré ces mots.

answers-taken-back = Ces réponses ont été retirées.

answer-line = • { $question } { $answer }

others-invited = Jusqu'ici, { $who } a répondu pour tout votre groupe. Chaque voix est la bienvenue ici : répondez simplement à la question.

answer-ahead = Vous pouvez répondre à « { $title } » en avance ; les questions arriveraient { $at }.

nothing-asked = Rien n'attend de réponse ici pour le moment. /status montre où en sont les choses.

question-is-gone = Cette question n'est plus ouverte. /status montre ce qui l'est.

button-is-gone = Ce bouton ne sert plus. /status montre ce qui est ouvert.

press-noted = C'est noté.

not-understood = Je ne vois pas bien à quoi cela répond. Répondez directement au message concerné, ou regardez /help.
not-understood-alone = Je ne vois pas bien à quoi cela répond. Répondez directement au message concerné, ou regardez /help. Si vous avez besoin de quelqu'un maintenant : /sos
courtesy-thanks = Avec plaisir.
courtesy-hello = Bonjour. /status montre ce qui attend votre réponse, /help ce que je sais faire. Si vous avez besoin de quelqu'un maintenant : /sos
for-all-asked = « { $said } » : est-ce la réponse de votre groupe à « { $question } » ? Sans votre accord, personne d'autre ne le lit.
for-all-read = Si c'est le cas, tous les groupes pourront le lire.
for-all-other-ways = Seulement pour qui facilite : /concern. Si vous avez besoin de quelqu'un maintenant : /sos
for-all-noted = ✓ C'est maintenant la réponse de votre groupe.
for-nobody-noted = Cela reste entre vous et moi. Personne d'autre ne l'a lu.
for-all-with-a-file = Personne d'autre ne l'a vu. Si c'est la réponse de votre groupe à « { $question } », écrivez /checkin, puis envoyez-le en réponse à la question.
button-for-all = Oui, c'est notre réponse
button-for-nobody = Non, entre nous

reply-press-one = Je ne vois pas bien laquelle de ces réponses c'est : { $buttons }. Appuyez sur l'une d'elles sous ce message, ou répondez-y avec les mêmes mots.

reply-press-or-day = Je ne vois pas bien laquelle de ces réponses c'est : { $buttons }. Appuyez sur l'une d'elles sous ce message, ou répondez-y avec les mêmes mots. Un jour convient aussi, comme « 12 mai ».

went-wrong = Quelque chose n'a pas marché de mon côté, et rien de ceci n'a été noté. Veuillez le redire un peu plus tard ; si cela ne peut pas attendre, prévenez vous-même la personne qui facilite.

words-needed = Je n'y vois pas de mots. Écrivez, s'il vous plaît, ce que vous voulez dire dans un message texte.

words-too-long = Cela fait plus de { $most } caractères. Dites-le plus brièvement, s'il vous plaît.

kind-not-carried = Je ne peux pas transmettre ce genre de message aux autres ; rien n'en a été noté. Dites-le, s'il vous plaît, avec des mots, ou envoyez une image, un message vocal ou un fichier.

kind-left-behind = J'ai pris vos mots. Ce qui les accompagnait est d'un genre que je ne peux pas transmettre aux autres.

could-not-be-read = { $who }, votre message m'est parvenu chiffré et je n'en ai pas la clé : je n'ai pas pu le lire. Renvoyez-le, s'il vous plaît ; si cela n'aide pas, quittez la discussion une fois et revenez, ou écrivez depuis un autre appareil.

withdrawn = C'est retiré. Cela ne compte plus, ni ici ni chez les autres.

withdraw-what = Que dois-je retirer ? Répondez avec /withdraw à votre propre message, ou à la question à laquelle vous avez répondu.

withdraw-only-your-own = On ne retire que ses propres mots. La personne qui l'a dit peut le faire.

## Digests

digest-title = { $title }, { $day } : ce que nous avons entendu

digest-heard = Partenaires qui ont répondu : { $heard } sur { $asked }.

digest-heard-nobody = Aucune réponse n'est encore arrivée. Il n'est pas trop tard : qui le souhaite peut encore répondre.

digest-away = En congé cette fois : { $who }.

digest-duty-done = ✓ { $does } – fait par { $who }

digest-duty-open = ○ { $does } – { $who }, au plus tard { $due }

digest-partner-title = { $who }

digest-unnamed-too-few = { $question } Moins de trois personnes ont répondu, les réponses ne sont donc pas montrées.

digest-unnamed-hidden = { $question } Trop peu de personnes ont répondu pour que ce soit montré sans qu'on devine de qui cela vient.

digest-unnamed-gone = { $question } Une partie a été reprise, ou son délai est passé. Plus rien n'est montré : ce qui manque dirait de qui cela venait.

digest-words = { $question }

digest-line = – { $said }

digest-unnamed-average =
    { $count ->
        [one] { $question } En moyenne { $mean } ({ $count } réponse).
        [many] { $question } En moyenne { $mean } ({ $count } de réponses).
       *[other] { $question } En moyenne { $mean } ({ $count } réponses).
    }

option-counted = { $option } : { $count }

## Replies carried to others

reply-carried-here = { $who } vous répond : { $said }

reply-carried-edited = { $who } répond (modifié) : { $said }

reply-quote = { $said }

reply-carried = Bien transmis à { $who }.

reply-goes-nowhere = Je ne peux pas transmettre cela : la discussion d'où venaient ces mots n'existe plus.

original-words = En { $language }, tel que c'était écrit : { $said }

original-of-what = Répondez à l'un de mes messages par /original, et je vous montre les mots tels qu'ils étaient écrits.

original-is-shown = Dans ce message, il n'y a que mes mots à moi.

## Duties

button-done = C'est fait

duty-reminder = { $who }, un petit rappel : { $does } – au plus tard { $due }.

duty-reminder-nobody = Un petit rappel : { $does } – au plus tard { $due }. Personne n'a encore le rôle « { $role } » ; si vous vous en chargez, appuyez sur « C'est fait ».

duty-late = { $who }, ceci était prévu pour { $due } : { $does }. Si c'est chose faite, appuyez sur « C'est fait » ; si quelque chose vous bloque, parlez-en à la personne qui facilite.

duty-late-elsewhere = { $as } : { $who } n'a pas encore dit que c'est fait : { $does } (prévu pour { $due }). Pourriez-vous demander comment aider ?

duty-done = ✓ { $who } : { $does }

duty-open-again = ↩ { $who } a retiré son « C'est fait » : { $does }

duty-done-thanks = Merci ! C'est noté comme fait : { $does }

duty-done-already = C'est déjà noté comme fait. Merci !

duty-done-stands = Le résumé a déjà dit à tout le monde que ceci est fait : { $does }. Cela reste donc noté. Si ce n'est pas fait, merci de le dire aux autres.

duty-of-others = C'est à { $who } de dire que c'est fait.

duty-none-open = Aucune tâche ne vous attend pour le moment.

duty-which = Laquelle ? Écrivez /done et l'une de celles-ci : { $duties }. Ou appuyez sur « C'est fait » sous le rappel.

## Protocols

protocol-proposed-title = Proposé à tous les partenaires : { $title }

protocol-purpose = { $purpose }

agreement-line = • { $agreement }

protocol-how-to-agree = Si votre groupe est d'accord, appuyez sur le bouton. /preview montre ce qui vous sera demandé, et quand.

protocol-there-title = Déjà en vigueur chez les autres partenaires : { $title }

protocol-how-to-take-part = Si votre groupe est d'accord, appuyez sur le bouton : je lui pose les questions à partir de là. /preview montre ce qui vous serait demandé, et quand.

button-agree = Nous sommes d'accord

button-preview = Aperçu

partner-agreed = { $who } accepte « { $title } ».

partner-agrees-no-more = { $who } a retiré son accord pour « { $title } ». Cela commencera quand tous les partenaires seront d'accord.

agreed-already = Votre groupe a déjà accepté « { $title } ».

agreement-stands = « { $title } » est en cours, l'accord de votre groupe reste donc valable. Si cela ne vous convient plus, dites-le à la personne qui coordonne : elle peut le suspendre.

agree-in-your-own-chat = C'est à { $who } d'accepter ici. Acceptez pour votre groupe dans votre propre discussion.

protocol-in-force = Tous les partenaires sont d'accord : « { $title } » commence dès maintenant. /preview montre ce qui vient.

protocol-counts-here = « { $title } » commence dès maintenant pour votre groupe aussi. /preview montre la suite.

protocol-in-force-elsewhere = « { $title } » commence dès maintenant, puisque les partenaires se sont mis d'accord ailleurs. Si ce n'est pas le cas de votre groupe, dites-le à la personne qui coordonne. /preview montre ce qui vient.

role-nobody-yet = Un rôle est encore libre, « { $role } » : { $does }. La personne qui coordonne le donne avec /role.

protocol-paused = { $who } a suspendu « { $title } ». Rien ne sera demandé jusqu'à la reprise.

protocol-resumed = { $who } a relancé « { $title } », à partir de la prochaine fois.

protocol-changed = { $who } a modifié « { $title } » (version { $version }). À partir de la prochaine fois :

# To all, when whoever runs me changes a protocol in the partnership's file.
#   $title (text)     what it is called
#   $version (number) the number of the new version
protocol-changed-in-file = « { $title } » a changé (version { $version }). À partir de la prochaine fois :

change-new = + nouveau : { $what }

change-gone = – supprimé : { $what }


# What moved: when it comes next for this group, and when it would have come.
#   $what (text)   what it is called
#   $new (moment)  when it comes next now
#   $old (moment)  when it would have come
change-moved = → { $what } : la prochaine fois, { $new } (avant : { $old })

proposed-already = « { $title } » est déjà proposé et attend la réponse des partenaires. S'ils se sont mis d'accord ailleurs, dites-le en ajoutant --now après le nom.

in-force-already = « { $title } » est déjà adopté. /schedule permet d'en changer les jours et les heures.

not-in-force = « { $title } » n'est pas en vigueur, il n'y a donc rien à suspendre.

not-paused = « { $title } » n'est pas suspendu.

review-title = C'est le moment d'y revenir ensemble : { $title }

review-invitation = Nous avons commencé « { $title } » dans ce but : { $purpose } Est-ce que cela marche toujours ? Que voudriez-vous changer ? Parlez-en dans votre groupe ; la personne qui coordonne peut le modifier avec /schedule ou /adopt.

shelf-title = Les protocoles au choix

shelf-line = { $id } : { $title } – { $purpose }

shelf-line-adopted = { $id } : { $title } ({ $state }) – { $purpose }

shelf-how-to-adopt = La personne qui coordonne en propose un avec /adopt et son nom court.

state-proposed = proposé

state-in-force = en vigueur

state-paused = suspendu

adopt-which = Lequel ? Écrivez /adopt et l'un de ceux-ci : { $protocols }

protocol-unknown = Aucun protocole ne s'appelle { $said }. Essayez : { $protocols }

adopt-proposed = « { $title } » est proposé à tous les partenaires. Il commencera quand chaque groupe aura dit oui.

no-protocol-yet = Il n'y a pas encore de protocole pour cela. /protocols montre ceux que vous pouvez choisir.

which-protocol = Lequel ? Redites-le en ajoutant à la fin l'un de ceux-ci : { $protocols }

schedule-title = { $title }, version { $version }

schedule-checkin = { $id } : prochaines questions { $at }

schedule-duty = { $id } : { $does } – au plus tard { $due }

schedule-how-to-change = La personne qui coordonne peut changer cela ainsi : /schedule monday à 10:00, /schedule monday le mardi, /schedule monday toutes les 2 semaines.

schedule-how = Je n'ai pas compris ce changement. Il s'écrit ainsi : { $example }, ou bien avec un jour (« le mardi ») ou un rythme (« toutes les 2 semaines »). /schedule montre les noms courts.

schedule-follows = « { $said } » suit « { $after } » : sans heure à part, cela se déplace en même temps. Changez ce qui précède, ainsi : { $example }

now-which = Quel point ? Écrivez /now et l'un de ceux-ci : { $checkins }

which-of-several = Plusieurs protocoles ont « { $said } ». Dites lequel en écrivant à la place l'un de ceux-ci : { $names }

now-was-then = Vous l'avez dit { $at }, et cela ne me parvient que maintenant. Si vous voulez toujours que je pose la question, redites-le, s'il vous plaît.

preview-title = { $title } : le mois qui vient

preview-partner-title = { $partner }, à son heure locale

preview-rule-title = { $id } : { $what }

preview-day = { $day } : { $moments }

preview-then = { $before } ; { $then }

preview-ask = { $at } questions

preview-nudge = { $at } relance

preview-close = { $at } fin des réponses

preview-remind = { $at } rappel

preview-due = { $at } échéance

preview-late = { $at } retard

preview-review = { $at } réexamen

preview-moved-hour = { $moment } (au lieu de { $at } : { $why })

preview-moved-day = { $moment } (au lieu du { $day }, { $at } : { $why })

moved-day-off = jour de congé

moved-weekend = jours de repos

moved-quiet-hours = heures de calme

moved-clock-change = changement d'heure

preview-as-if = « Relance » et « retard » ne viennent que si, à ce moment-là, personne n'a répondu ou la tâche n'est pas faite.

nobody-asked-here = { $id } : les questions vont à qui a le rôle « { $role } » ; personne chez { $partner } ne l'a encore.

preview-paused = « { $title } » est suspendu : il n'y aura ni question ni rappel jusqu'à ce que la personne qui coordonne le reprenne avec /resume. Voici la suite s'il reprenait maintenant.

preview-nothing = Rien de prévu dans le mois qui vient.

## The welcome

hello-stranger = Bonjour, je suis Baraza. J'aide les groupes qui travaillent ensemble dans plusieurs langues : je demande comment ça va, je rappelle ce qui a été convenu et je porte les mots des uns aux autres. Pour commencer, il faut un code : envoyez /start et le code pour créer un partenariat, ou /join et le code pour en rejoindre un.

declined-a-space = Je suis dans les salons, pas dans les espaces. Invitez-moi, s'il vous plaît, dans le salon où vous parlez.

declined-encrypted = Ce salon est chiffré, et on m'a installé sans chiffrement. Prenez, s'il vous plaît, un salon qui ne l'est pas, ou demandez à la personne qui s'occupe de moi.

declined-a-stranger = Je n'entre dans un salon que si une personne que je connais m'y invite. Demandez, s'il vous plaît, à la personne qui s'occupe de moi.

left-without-a-code = Personne ici n'a donné de code, alors je repars. Invitez-moi de nouveau quand vous en aurez un.

welcome-title = Bienvenue dans { $name } !

welcome-name = Comment les autres doivent-ils appeler votre groupe ? Répondez à ce message en donnant son nom.

welcome-language = Dans quelle langue voulez-vous lire ici ? Appuyez sur l'une d'elles, ou répondez avec le nom d'une autre.

welcome-zone = Dans quelle ville êtes-vous ? J'en ai besoin pour connaître l'heure chez vous. Appuyez sur une ville, ou répondez avec le nom d'une autre ville proche.

welcome-quiet = À quelles heures faut-il vous laisser au calme ? Appuyez sur un choix, ou répondez ainsi : 21:00-07:00

button-no-quiet = À toute heure, ça va

welcome-name-again = Merci de répondre avec un nom de 2 à 80 lettres.

welcome-language-again = Je ne connais pas cette langue. Appuyez sur l'une d'elles, ou répondez avec son code court, comme fr.

welcome-zone-unknown = Je ne connais pas cet endroit. Merci de répondre avec une ville plus grande, pas loin de chez vous, ou avec votre pays.

welcome-quiet-again = Je n'ai pas compris ces heures. Répondez ainsi : 21:00-07:00, ou appuyez sur « À toute heure, ça va ».

welcome-first = Un instant : répondez d'abord à la question ci-dessus. Ensuite, tout le reste sera possible.

welcome-through-title = { $who } est là. Merci !

welcome-how = Pour répondre à une question, répondez à mon message ou appuyez sur un bouton. Dans un groupe, je ne lis que les réponses à mes messages, les commandes et les messages où l'on m'appelle par mon nom. Une ligne entre parenthèses comme (sw: …) montre les mots d'origine de ce qu'une machine a traduit. /help montre ce que vous pouvez me dire.

welcome-translators = Ce que vous écrivez est traduit pour les autres par : { $engines }.

welcome-no-translator = Aucune traduction n'est installée : ce que vous écrivez arrive chez les autres tel quel.

welcome-days =
    { $holidays ->
        [none] Je ne sais pas quels jours fériés vous observez, donc je n'en compte aucun.
       *[other] Je compte comme vôtres les jours fériés de ce pays : { $holidays }.
    } { $weekend ->
        [none] Je suppose que vous travaillez tous les jours de la semaine.
       *[other] Je compte comme vos jours de repos de la semaine : { $weekend }.
    }

welcome-next-invite = Et maintenant : /invite suivi d'un nom fait venir un autre partenaire. /protocols montre ce dont vous pouvez convenir.

welcome-next-wait = Vous verrez ici ce que les autres ont proposé ou accepté.

partner-joined = { $who } nous rejoint et lit en { $language }.

partner-agrees-first = Ce partenaire prendra part à « { $title } » dès qu'il aura donné son accord.

partner-moved = Désormais, { $who } compte avec { $partner }.

partner-guessed = { $who }, je vous compte avec { $partner }. Si ce n'est pas juste, écrivez /partner et le bon nom : { $partners }.

partner-unknown = Je ne connais ici aucun partenaire nommé « { $said } ». Il y a : { $partners }.

partner-which = { $partners } partagent cette discussion. Au nom de qui parlez-vous ? Écrivez /partner et le nom, ou touchez-le.

partner-only-one = Dans cette discussion il n'y a que { $who }. Un autre partenaire entre avec /join et un code.

code-unknown = Ce code n'est pas connu. Relisez-le lettre par lettre, ou demandez-en un nouveau.

code-spent = Ce code a déjà servi. Chaque code ne sert qu'une fois ; demandez-en un nouveau.

code-expired = Ce code est trop ancien : chaque code ne marche qu'un certain temps. Demandez-en un nouveau.

partner-room-already = Cette discussion appartient déjà à { $name }. Utilisez le code dans la discussion de l'autre groupe.

## People

invitation-how = Pour { $who } : ajoutez-moi à leur discussion et envoyez-y ceci. Le code marche une seule fois, jusqu'au { $expires }.

invitation-command = { $command }

invitation-link = Ou bien ils ouvrent ce lien, et je rejoins le groupe qu'ils choisissent : { $link }

found-there = Sur { $platform }, je suis ici : { $where }

invite-whom = Qui voulez-vous inviter ? Écrivez /invite et le nom du partenaire.

partner-here-moves = { $who } est déjà là. Pour un nouveau partenaire, merci d'utiliser un autre nom. Si { $who } change de discussion, retirez-moi d'abord de l'actuelle ; ensuite, cette commande donne un code pour l'autre, et tout suit : { $command }

partner-here-already = { $who } est déjà là. Merci d'utiliser un autre nom.

roles-title = Qui fait quoi

role-line = { $role } : { $who }

role-line-nobody = { $role } : personne pour l'instant

role-how-to-give = La personne qui coordonne donne un rôle, ou le retire, avec /role, le rôle et un nom.

role-given = { $who } a maintenant le rôle « { $role } ».

role-taken-back = { $who } n'a plus le rôle « { $role } ».

role-unknown = Aucun rôle ne s'appelle { $said }. Voici ceux qui existent : { $roles }

last-coordinator = Personne d'autre ne coordonne. Donnez d'abord ce rôle à quelqu'un d'autre.

role-needed = Pour cela, il faut le rôle « { $role } ». Vous pouvez demander à { $who }.

role-needed-nobody = Pour cela, il faut le rôle « { $role } », et personne ne l'a encore.

role-partner = partenaire

role-coordinator = coordination

role-facilitator = facilitation

role-treasurer = trésorerie

role-host = accueil

role-contact = contact

role-reporter = rédaction

role-buddy = accompagnement

member-unknown = Je ne connais pas { $said } ici. Je ne connais que les personnes qui m'ont déjà écrit : { $members }

member-which = Plusieurs personnes s'appellent ici « { $said } » : { $members }. À qui pensez-vous ? Chacun choisit son nom : regardez le groupe.

partners-title = { $name }

partner-line = { $who } ({ $languages }) – là-bas, il est { $hour } ({ $zone })

partner-days =
    Jours fériés : { $holidays ->
        [none] aucun
       *[other] { $holidays }
    } · jours de repos : { $weekend ->
        [none] aucun
       *[other] { $weekend }
    } · heures de calme : { $quiet ->
        [none] aucune
       *[other] { $quiet }
    }

partner-line-invited = { $who } – invitation envoyée, pas encore là

place-shown = { $partner } : là-bas, il est { $hour } ({ $zone })

place-set = { $who } a indiqué où se trouve { $partner } : là-bas, il est { $hour } ({ $zone }).

quiet-set = { $who } a changé les heures de calme de { $partner }.

place-how-to-change = Ce n'est pas cela ? La personne qui coordonne peut le changer ainsi : /place Recife, /place Recife BR-PE, /place sans jours fériés, /place repos vendredi samedi, /quiet 21:00-07:00.

place-unknown = Je ne connais pas { $said }. Merci de nommer une ville plus grande, pas loin de chez vous, ou le pays : /place Recife, /place Kenya. Un pays, ou une partie d'un pays, peut aussi suivre la ville : /place Recife BR-PE. Le reste s'écrit ainsi : /place sans jours fériés, /place repos vendredi samedi.

place-which = Plusieurs fuseaux horaires sont possibles. Appuyez sur une ville, ou répondez avec le nom d'une autre, proche de chez vous.

place-country-unknown = Je ne connais pas de jours fériés pour { $said }. Merci d'utiliser les deux lettres du pays, ainsi : /place Recife BR, ou pour une partie du pays : /place Recife BR-PE.

place-part-unknown = Je ne connais pas { $said }. De ce pays, je connais ces parties : { $parts }

place-weekend-unknown = Je n'ai pas compris de quels jours il s'agit. Merci d'en nommer six au plus, ainsi : /place repos vendredi samedi.

quiet-how = Je n'ai pas compris ces heures. Elles s'écrivent ainsi : /quiet 21:00-07:00, ou /quiet non pour n'en avoir aucune.

language-which = Laquelle ? Écrivez /language et l'une de celles-ci : { $languages }. Avec « moi » devant, cela ne vaut que pour ce que vous écrivez vous-même.

language-unknown = { $said } n'est pas une langue que je connais. Essayez l'une de celles-ci : { $languages }

language-here = À partir de maintenant, vous lisez ici en { $language }.

languages-here = Désormais, je parle ici en { $languages }.

language-yours = À partir de maintenant, je considère que vous écrivez en { $language }.

away-until = { $who } s'absente et revient { DAY($until, year: 1) } ; d'ici là, je n'envoie aucun rappel.

away-with-deputy = { $who } s'absente et revient { DAY($until, year: 1) } ; { $deputy } prend le relais.

partner-away-until = { $who } s'absente et revient { DAY($until, year: 1) } ; ce qui peut attendre est déplacé.

back-again = Bon retour parmi nous, { $who } !

away-until-when = Jusqu'à quand ? Écrivez par exemple : /away jusqu'à lundi, /away 2027-03-09, /away 3 jours. Avec un nom à la fin, cette personne prend le relais.

away-all-no-deputy = Quand tout le groupe s'absente, personne ne prend le relais : enlevez le nom, s'il vous plaît.

leave-sure = Votre groupe veut-il vraiment quitter { $name } ? Ce que vous avez dit reste chez les autres ; on ne vous demandera plus rien.

leave-sure-shared = Est-ce que { $who } quitte vraiment { $name } ? Les autres restent ici et gardent ce que vous avez dit ; on ne vous demandera plus rien.

leave-not = Très bien : votre groupe reste, rien ne change.

button-leave = Oui, nous partons

button-stay = Non, nous restons

left = Vous avez quitté { $name }. Merci pour tout ce que vous avez partagé. Avec une invitation, vous pouvez revenir à tout moment.

partner-left = { $who } nous quitte. Merci pour tout ce qui a été partagé.

leave-from-the-group = Merci de dire cela dans la discussion de votre groupe, pour que tout le monde le voie.

## Where things stand

status-checkin-waits = ○ « { $title } » attend votre réponse, jusqu'au { $closes }.

status-checkin-answered = ✓ « { $title } » : vous avez répondu. Le résumé arrive { $closes }.
status-checkin-comes = ○ « { $title } » arrive { $at }.
status-checkin-over = – « { $title } » : le temps pour répondre est passé. Le résumé arrive { $closes }.

status-waiting-for = { $title } : pas encore de nouvelles de : { $partners } (jusqu'au { $closes }).

status-waiting-count = { $title } : pas encore de nouvelles : { $count } sur { $of } (jusqu'au { $closes }). On répond à une partie sans nom, je ne dis donc pas qui c'est.

status-duty = ○ { $does } – au plus tard { $due }

status-proposal = ○ « { $title } » attend votre accord : /agree

status-mediation = ○ Un échange à deux attend ici votre réponse, jusqu'au { $closes }.

status-nothing = Rien ne vous attend. Tout va bien.

help-title = Ce que vous pouvez me dire

help-line = { $command } – { $does }

help-example = Comme ceci : { $example }

help-more = Qui facilite ou coordonne peut en dire plus : /help le lui montre.

help-one = Pour en voir une avec un exemple : { $example }

help-for-roles = C'est pour celles et ceux qui facilitent ou coordonnent.

help-reply = Le plus souvent, vous n'avez besoin de rien de tout cela : répondez à mon message, ou appuyez sur un bouton.

command-nearly = Je ne connais pas { $typed }. Vouliez-vous dire { $nearest } ?

command-unknown = Je ne connais pas { $typed }. /help montre ce que vous pouvez me dire.

too-many-commands = Cela fait beaucoup en une minute. Attendez une minute, puis redites-le-moi. Les réponses aux questions arrivent toujours.

# To a member whose command was carried out, where nothing else is to be said.
carried-out = C'est fait.

talk-of-title = { $name }

link-how = Écrivez-moi ceci sur l'autre plateforme, de préférence en tête-à-tête. Le code marche une seule fois, jusqu'au { $expires } ; ensuite je vous reconnais là aussi comme { $who }.

link-command = { $command }

link-alone-first = Ce code, je ne le donne qu'à vous, pour que personne d'autre ne s'en serve. Écrivez-moi /link en message direct : { $where }

link-sent-alone = Je vous ai envoyé le code dans notre discussion directe.

linked = Bienvenue, { $who } ! Désormais, ici comme là-bas, je vous reconnais comme une seule personne : vos rôles, vos réponses et vos promesses sont les mêmes des deux côtés. /unlink annule cela.

linked-elsewhere = Votre code a été utilisé : je vous reconnais maintenant de l'autre côté aussi. Si ce n'était pas vous, écrivez tout de suite /unlink ici.

link-sure = Vous avez tapé un code de { $who }. Si vous continuez, la personne qui écrit là-bas sous le nom { $who } sera vous : elle lira tout ce que vous avez écrit ici et ce que je vous ai dit en tête-à-tête, et parlera pour vous. Ne continuez que s'il s'agit bien de vous. Si quelqu'un vous a demandé de le taper, ne le faites pas.

button-link = Oui, les deux sont à moi

button-link-not = Non, ce n'est pas moi

link-not = Tout reste comme avant, et ce code ne marche plus.

link-type-alone = Écrivez-moi cela en tête-à-tête : là, je vous demande d'abord si les deux comptes sont à vous. { $where }

link-other-way = Ici, vous avez un rôle ou vous remplacez quelqu'un, et aucun code ne transmet cela. Si les deux comptes sont à vous, écrivez { $command } ici, puis tapez ce code-là où vous avez reçu celui-ci.

link-two-told = Désormais, je reconnais { $who } et { $other } comme une seule personne : { $other } me l'a confirmé en tête-à-tête. Si cela vous paraît impossible, posez la question ; /remove existe aussi.

link-role-told = Désormais, je reconnais { $who } par un compte de plus : on y a tapé un code donné à { $who } en tête-à-tête. En cas de doute, demandez si c'est bien cela : /unlink l'annule.

link-code-unknown = Je ne connais pas ce code. Écrivez-moi { $command } sur l'autre plateforme, et je vous en donne un là-bas.

link-code-over = Ce code a déjà servi ou est trop ancien. Écrivez { $command } sur l'autre plateforme pour en recevoir un nouveau.

link-same-side = Ce code est pour l'autre côté : tapez-le sur l'autre plateforme. Ici, je vous connais déjà.

unlinked = C'est fait : désormais je vous reconnais seulement par le compte d'où vous écrivez ici.

link-none = Je ne vous connais que par ce compte. /link ajoute l'autre côté.

alone-waits = { $who }, il y a quelque chose rien que pour vous. Écrivez-moi en message direct, et je vous le dis là : { $where }

talk-overheard = Cette discussion n'est plus un tête-à-tête : je n'y dis plus ce qui est destiné à une seule personne. Pour me parler en tête-à-tête, ouvrez un nouveau message direct avec moi : { $where }

start-alone = Bonjour { $who }, je suis Baraza, ici pour { $name }. Je demande comment cela va, je rappelle ce qui a été convenu et je porte les mots aux autres dans leurs langues. En tête-à-tête avec moi, vous pouvez dire ce que seule la personne qui facilite doit lire, et répondre pour votre groupe : /checkin. /status montre ce qui est en cours, /help ce que vous pouvez dire.

start-group = Je suis Baraza, et cette discussion appartient à { $name }. Je demande comment cela va, je rappelle ce qui a été convenu et je porte les mots aux autres. Répondez à mes messages ou appuyez sur leurs boutons ; /help montre ce que vous pouvez dire d'autre.

threads-on = Dès le prochain point, tout ce qui appartient à un même point se trouve ici dans son propre fil.

threads-off = À partir de maintenant, je n'utilise plus de fils ici.

threads-on-now = Ici, chaque point se trouve dans son propre fil. La personne qui coordonne change cela : /threads off

threads-off-now = Je n'utilise pas de fils ici. La personne qui coordonne change cela : /threads on

polls-on = Dès la prochaine question, les choix sont montrés ici sous forme de sondages.

polls-off = À partir de maintenant, les choix sont montrés ici avec des boutons.

polls-on-now = Ici, les choix sont montrés sous forme de sondages. La personne qui coordonne change cela : /polls off

polls-off-now = Je n'utilise pas de sondages ici. La personne qui coordonne change cela : /polls on

on-or-off = Écrivez { $command } on, ou { $command } off.

not-shown-here = La plateforme de cette discussion ne le permet pas.

## Rooms

room-lost = Je ne peux plus parler à { $who } : je n'ai plus accès à leur discussion, ou elle n'existe plus. Dès que quelqu'un m'y ramène, je reprends là où nous en étions. Si elle a disparu pour de bon, cette commande donne un code pour une autre, où je reprends : { $command }

room-not-let-in = Je ne suis pas encore dans la discussion de { $who }. Merci de demander à la personne qui la gère de m'y ajouter : { $us }. Ce que j'ai à y dire attend jusque-là.

room-lost-of-several = Je ne peux plus parler dans une des discussions de { $who } : je n'y ai plus accès, ou elle n'existe plus. Dès que quelqu'un m'y ramène, j'y reprends aussi.

room-lost-alone = Je ne peux plus écrire en privé à { $who } : cette personne m'a bloqué ou a fermé notre conversation. Dès qu'elle m'y envoie { $command }, je continue.

room-read-only = Je n'ai plus le droit d'écrire dans la discussion de { $who }. Merci de demander à la personne qui la gère de me donner ce droit. Ce que j'ai à y dire attend jusque-là.

room-topic-closed = Le sujet où je parle avec { $who } a été fermé. Merci de demander à la personne qui gère la discussion de le rouvrir. Ce que j'ai à y dire attend jusque-là.

room-slow = La discussion de { $who } est en mode lent : ce que j'ai à y dire arrive donc avec du retard, un message à la fois. Rien ne se perd. Pour que cela arrive tout de suite, merci de demander à la personne qui gère la discussion de me donner le rôle d'administrateur ou de choisir une pause plus courte.

room-moved-away = La discussion de { $who } a changé de salon, et je ne suis pas dans le nouveau. Merci de demander à la personne qui la gère de m'y inviter ({ $us }). Ce que j'ai à y dire attend jusque-là.

room-encrypted = La discussion de { $who } est maintenant chiffrée, et on m'a installé sans chiffrement. Merci de demander à la personne qui s'occupe de moi de l'ajouter. Ce que j'ai à y dire attend jusque-là.

room-back = Je peux de nouveau parler à { $who }, dans une autre discussion. Ce qui attendait s'y trouve maintenant.

room-went-on = Me revoilà. { $who } continue dans cette discussion : ce qui est convenu, les rôles et tout ce qui reste ouvert ont suivi. /status montre ce qui attend une réponse.

room-found = Me revoilà. Nous reprenons là où nous en étions.

hears-what-is-said-to-me = Dans cette discussion, je ne vois que ce qui m'est dit : répondez à mes messages, utilisez une commande ou nommez-moi. Le reste, je ne peux pas le lire.

hears-everything = Dans cette discussion, tout ce qui se dit me parvient. Je ne prends note que de ce qui m'est dit : réponses à mes messages, mentions de mon nom, boutons et commandes. Du reste, je ne garde pas un mot.

message-refused = Un message à { $who } a été refusé par leur messagerie et n'a pas pu arriver.

attachment-not-carried = La pièce jointe ne peut pas être affichée dans cette discussion.

attachment-too-big = Le fichier joint est trop volumineux pour cette discussion.

attachment-not-brought = Le fichier joint n'a pas pu être récupéré là où il a été envoyé.
