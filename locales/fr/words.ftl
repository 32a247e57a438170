### What we understand, and the small marks around other people's words: French.
### Words are told apart without case, accents or vowel marks; a command is typed as one word, without a space.

## Marks

# On a line of its own under a machine translation: the words as they were written.
#   $language (text)  the tag of their language, such as sw
#   $said (text)      the words; they can be long
original-line = ({ $language }: { $said })

# On a line of its own under a machine translation that was made by way of a third language.
#   $language (text)  the tag of the words' language, such as sw
#   $through (text)   the tag of the language in between, such as en
#   $said (text)      the words; they can be long
original-line-through = ({ $language }, via { $through }: { $said })

corrected-line = ({ $language }, corrigé par { $who } : { $said })

checked-line = ({ $language }, relu par { $who } : { $said })

corrected-in-part-line = ({ $language } : corrigé en partie par { $who })

after-correction-line = ({ $language } : d'après une correction de { $who })

untranslated-unreachable = ({ $language } : non traduit ; le traducteur ne répond pas)

untranslated-not-sure = ({ $language } : non traduit ; aucune traduction n'était fiable)

untranslated-forbidden = ({ $language } : non traduit ; aucun traducteur n'a le droit de le voir)

untranslated-ceiling = ({ $language } : non traduit ; le quota de ce mois est épuisé)

untranslated-unable = ({ $language } : non traduit ; aucun traducteur ici ne le peut)

## Lengths of time

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  days, at least 1
span-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  hours, at least 1
span-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  minutes, at least 1
span-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

# A length of time in two units: 1 day and 12 hours.
#   $more (text)  the larger unit's part, such as 1 day
#   $less (text)  the smaller unit's part, such as 12 hours
span-both = { $more } et { $less }

moment-beside = { $here }, { $there } là-bas

## Answers

# Whole answers that mean yes, to a question that can only be answered with yes or no. Commas between them.
yes-words = oui, ouais, bien sûr, d'accord, tout à fait, oui merci, oui bien sûr, avec plaisir, volontiers, exact, absolument, mais oui, si, daccord

# Whole answers that mean no to such a question.
no-words = non, pas du tout, pas encore, jamais, nan

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = merci, merci beaucoup, s'il vous plaît, désolé, désolée, madame, monsieur
greeting-words = bonjour, bonsoir, salut, coucou, bonne journée, comment ça va, comment allez-vous

# Whole answers to any question that mean: pass over this one.
skip-words = passer, sauter, je passe

# Whole answers to any question that mean: ask me again later.
later-words = plus tard, pas maintenant, après

cry-words = à l'aide, aide, aide-moi, aide moi, aidez-moi, aidez moi, aidez-nous, aidez nous, au secours, secours, besoin d'aide, j'ai besoin d'aide, on a besoin d'aide, nous avons besoin d'aide, sauvez-moi, sauvez moi, urgence

position-agree-words = d'accord, je suis d'accord, nous sommes d'accord, on est d'accord, j'approuve, nous approuvons, j'accepte, nous acceptons, pour, je suis pour, nous sommes pour, on est pour

position-concern-words = d'accord avec une réserve, d'accord avec des réserves, je suis d'accord avec une réserve, nous sommes d'accord avec une réserve, d'accord sous réserve

position-aside-words = je laisse passer, nous laissons passer, on laisse passer

position-object-words = objection, je m'oppose, je m'y oppose, nous nous opposons, nous nous y opposons, j'ai une objection, nous avons une objection, contre, je suis contre, nous sommes contre, on est contre, pas d'accord, je ne suis pas d'accord, je suis pas d'accord, nous ne sommes pas d'accord, on n'est pas d'accord

position-abstain-words = abstention, je m'abstiens, nous nous abstenons, on s'abstient

# What may stand before a day in "away until Monday", one word each; all of them are passed over.
until-words = jusqu'à, jusqu'au, jusque, au, le

# What may stand before the first of two hours or days, or be written onto it: from 9 to 5. One word each.
starting-words = de, du, des, dès, entre, depuis

number-turning-words = cent, cents, centaine, centaines, mille, millier, milliers, million, millions, mio, milliard, milliards, md, mds, mrd, billion, billions, dizaine, dizaines, douzaine, douzaines, vingtaine, vingtaines, moins …

zero-words = zéro

out-of-words = sur

promised-to-words = à …, au …, aux …, à la …, à l'…, pour …, pour le …, pour la …

towards-words = objectif: …, but: …, vers …, vers l'objectif …, pour l'objectif …

review-day-words = à revoir: …, à revoir …, révision: …, révision …, revoir …, on la revoit …, on le revoit …, bilan: …, bilan …

# What this day is called.
today-words = aujourd'hui

# What the next day is called.
tomorrow-words = demain

me-words = moi

whole-words = tous, groupe, toutes

on-words = oui, activer, marche

off-words = non, désactiver, arrêt

back-words = retour, de retour, je suis de retour, nous sommes de retour, je suis revenu, je suis revenue, revenu, revenue

translators-own-server-words = notre serveur, serveur

translators-nobody-words = personne, aucun

schedule-at-words = à

schedule-on-words = le, les

schedule-every-words = chaque, tous les, toutes les

schedule-zone-words = fuseau, zone

digest-week-words = hebdomadaire, chaque semaine

digest-month-words = mensuelle, mensuel, chaque mois

voice-women-words = femmes, filles

voice-youth-words = jeunes, jeunesse

voice-elders-words = personnes âgées, aînés, anciens

voice-disability-words = personnes handicapées, personnes en situation de handicap

voice-displaced-words = personnes déplacées, déplacés, réfugiés

place-weekend-words = repos, jours de repos, week-end, weekend, fin de semaine

place-no-holidays-words = sans jours fériés, sans fériés, sans jour férié

manner-direct-words = a, le premier, premier

manner-gentle-words = b, le deuxième, deuxième, second

show-ca-gregory-words = grégorien, calendrier grégorien

show-ca-persian-words = persan, calendrier persan

show-ca-islamic-umalqura-words = musulman, calendrier musulman, islamique, hégirien

show-nu-latn-words = latins, chiffres latins

show-nu-arab-words = arabes, chiffres arabes

show-nu-arabext-words = persans, chiffres persans

show-nu-mymr-words = birmans, chiffres birmans

unit-day-words = jour, jours

unit-week-words = semaine, semaines

unit-month-words = mois

unit-year-words = an, ans, année, années

unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

# What people may type for /start.
command-start = commencer, démarrer

# What people may type for /join.
command-join = rejoindre

# What people may type for /invite.
command-invite = inviter, invitation

# What people may type for /protocols.
command-protocols = protocoles, protocole

# What people may type for /adopt.
command-adopt = adopter

# What people may type for /agree.
command-agree = accepter, accord, accepte

# What people may type for /preview.
command-preview = aperçu

# What people may type for /schedule.
command-schedule = horaire, planning

# What people may type for /pause.
command-pause = suspendre

# What people may type for /resume.
command-resume = reprendre

# What people may type for /now.
command-now = maintenant

command-rhythm = rythme

rhythm-crisis-words = crise, urgence

rhythm-normal-words = normal, habituel

# What people may type for /checkin.
command-checkin = avance, répondre

# What people may type for /role.
command-role = rôle

# What people may type for /partners.
command-partners = partenaires

command-partner = partenaire

# What people may type for /language.
command-language = langue, langues

command-translators = traducteurs, traduction

# What people may type for /place.
command-place = lieu, ville, fuseau

# What people may type for /quiet.
command-quiet = silence, calme

command-manner = ton, manière

# What people may type for /away.
command-away = absent, absente, absence, congé, retour

# What people may type for /done.
command-done = fait, terminé, fini

# What people may type for /later.
command-later = plustard, plus-tard

# What people may type for /skip.
command-skip = passer, sauter

# What people may type for /original.
command-original = originale

# What people may type for /fix.
command-fix = corriger, correction

command-withdraw = retirer

command-threads = fils, fil

command-polls = sondages, sondage

command-show = affichage, chiffres

# What people may type for /term.
command-term = terme

# What people may type for /review.
command-review = relire, relecture

# What people may type for /terms.
command-terms = termes, glossaire

command-corrections = corrigées

command-link = lier

command-unlink = délier

# What people may type for /unclear.
command-unclear = confus, pas-clair

# What people may type for /promise.
command-promise = promettre, promesse, promets

# What people may type for /promises.
command-promises = promesses, engagements

# What people may type for /pending.
command-pending = en-attente, attente

command-mediate = médiation

command-morning = matin

command-say = dire, annoncer

command-nudge = relance, relancer

command-note = notes

command-handover = passation, relais

command-digest = synthèse

# What people may type for /propose.
command-propose = proposer, proposition

command-decisions = décisions, décision

command-goal = objectif

command-goals = objectifs

command-measure = compter, mesurer

command-reliability = fiabilité

command-voices = voix, équilibre

command-speaksfor = parle-pour

command-roles = rôles, contributions

# What people may type for /concern.
command-concern = inquiétude, préoccupation, souci

# What people may type for /status.
command-status = état, statut, bilan

# What people may type for /help.
command-help = aide

command-sos = urgence, secours

# What people may type for /leave.
command-leave = quitter

command-remove = enlever

# What people may type for /mydata.
command-mydata = mesdonnées, mes-données

# What people may type for /forget.
command-forget = oublier, effacer

# What people may type for /keep.
command-keep = garder, conserver

# What people may type for /search.
command-search = chercher, rechercher

# What people may type for /export.
command-export = exporter, rapport

# What people may type for /calendar.
command-calendar = calendrier, ical, moncalendrier

# What people may type for /chart.
command-chart = graphique

## The menu: what a command does, at most 80 characters.

# Beside /help in the menu of commands.
about-help = Ce que je sais faire, et comment

about-sos = Appeler à l'aide tout de suite, à toute heure

# Beside /status in the menu of commands.
about-status = Où en sont les choses

# Beside /done in the menu of commands.
about-done = Marquer comme fait ce qui vous était demandé

# Beside /later in the menu of commands.
about-later = Recevoir la question plus tard

# Beside /skip in the menu of commands.
about-skip = Passer cette question

# Beside /original in the menu of commands.
about-original = Voir les mots d'origine d'un message

# Beside /fix in the menu of commands.
about-fix = Corriger une traduction, en réponse à celle-ci

about-unclear = Dire qu'un message n'est pas clair, en y répondant

about-withdraw = Retirer ce que vous avez dit, en y répondant

# Beside /away in the menu of commands.
about-away = Dire jusqu'à quand vous vous absentez

# Beside /language in the menu of commands.
about-language = Choisir la langue que j'utilise ici

about-promise = Promettre quelque chose pour un jour

about-promises = Voir les promesses : les vôtres, envers vous, de tous

about-pending = Voir ce qui est ouvert, en retard ou à accepter

about-mediate = Demander la même chose à deux groupes, à part (facilitation)

about-morning = Choisir quand lire le matin ce qui attend

about-say = Dire quelque chose à tous les groupes, ou à certains

about-nudge = Écrire un mot aimable à qui se tait

about-note = Noter quelque chose sur un partenaire, pour vous seulement

about-handover = Passer la facilitation à quelqu'un

about-remove = Ne plus compter quelqu'un

about-digest = Voir ce qui est venu depuis la dernière synthèse

about-propose = Proposer quelque chose à décider ensemble

about-decisions = Voir ce qui est proposé et ce qui a été décidé

about-search = Chercher dans tout ce qui a été dit, promis et décidé

about-concern = Confier à la facilitation seule ce que vous avez sur le cœur
about-goal = Fixer un objectif commun

about-goals = Voir les objectifs et où ils en sont

about-measure = Compter quelque chose pour un objectif

about-reliability = Voir comment réponses et promesses sont tenues

about-voices = Montrer à l'animation qui est entendu et qui interroger d'abord

about-speaksfor = Dire au nom de qui vous parlez aussi : femmes, jeunes…

about-roles = Voir qui fait et apporte quoi, ou dire ce qu'apporte votre groupe

# Beside /checkin in the menu of commands.
about-checkin = Répondre en avance au prochain point

# Beside /protocols in the menu of commands.
about-protocols = Voir les protocoles disponibles

# Beside /preview in the menu of commands.
about-preview = Voir ce qui sera demandé, et quand

# Beside /partners in the menu of commands.
about-partners = Voir qui participe

about-partner = Dire au nom de qui vous parlez dans une discussion partagée

about-place = Voir ou changer la ville, les jours fériés et de repos d'un groupe

about-quiet = Voir ou changer les heures de calme d'un groupe

about-manner = Choisir comment je parle à votre groupe

about-translators = Voir ou choisir qui traduit ce qui s'écrit

# Beside /adopt in the menu of commands.
about-adopt = Proposer un protocole à tous les partenaires

# Beside /schedule in the menu of commands.
about-schedule = Voir ou changer les jours et les heures

# Beside /pause in the menu of commands.
about-pause = Suspendre un protocole

# Beside /resume in the menu of commands.
about-resume = Reprendre un protocole suspendu

# Beside /now in the menu of commands.
about-now = Poser maintenant les questions d'un point

about-rhythm = Voir le rythme qui s'applique, commencer ou finir celui de crise

# Beside /role in the menu of commands.
about-role = Voir ou donner des rôles

# Beside /invite in the menu of commands.
about-invite = Obtenir un code pour inviter un partenaire

about-threads = Réunir ici chaque point dans son propre fil

about-polls = Montrer ici les choix sous forme de sondages

about-terms = Voir les termes et leurs traductions

about-corrections = Voir ce qui a été corrigé dans les traductions

about-term = Fixer la traduction d'un terme

# Beside /review in the menu of commands.
about-review = Relire les traductions des protocoles

about-link = Que je vous reconnaisse aussi sur l'autre plateforme

about-unlink = Que je vous reconnaisse par ce seul compte

# Beside /join in the menu of commands.
about-join = Rejoindre avec un code d'invitation

# Beside /start in the menu of commands.
about-start = Créer un partenariat avec un code

# Beside /leave in the menu of commands.
about-leave = Quitter le partenariat

# Beside /mydata in the menu of commands.
about-mydata = Recevoir à part tout ce qui est gardé de vous

# Beside /forget in the menu of commands.
about-forget = Faire effacer tout ce qui est gardé de vous

# Beside /keep in the menu of commands.
about-keep = Combien de temps les mots sont gardés

# Beside /export in the menu of commands.
about-export = Ce que tout le monde peut lire, en tableau ou rapport

# Beside /calendar in the menu of commands.
about-calendar = Ce qui vous attend, pour un agenda

# Beside /chart in the menu of commands.
about-chart = Où en est un objectif, en image
