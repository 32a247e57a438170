### Comment se disent les rythmes d'un protocole, et ce qui annonce un protocole modifié.

schedule-which-day = Quel jour ? Indiquez-le avec le rythme, ainsi : { $example }

## À quel rythme une chose revient, dans une phrase

rhythm-every-day =
    { $count ->
        [one] chaque jour
       *[other] tous les { $count } jours
    }
rhythm-every-weekday =
    { $count ->
        [one] chaque jour ouvré
       *[other] tous les { $count } jours ouvrés
    }
rhythm-every-week =
    { $count ->
        [one] chaque semaine
       *[other] toutes les { $count } semaines
    }
rhythm-every-month =
    { $count ->
        [one] chaque mois
       *[other] tous les { $count } mois
    }
rhythm-every-quarter =
    { $count ->
        [one] chaque trimestre
       *[other] tous les { $count } trimestres
    }
rhythm-every-year =
    { $count ->
        [one] chaque année
       *[other] tous les { $count } ans
    }
rhythm-on = { $every } ({ $days })
rhythm-nth-weekday =
    { $nth ->
        [-1] dernier { $day }
        [1] premier { $day }
        [2] deuxième { $day }
        [3] troisième { $day }
       *[other] quatrième { $day }
    }
rhythm-working-day =
    { $nth ->
        [-1] dernier jour ouvré
       *[other] jour ouvré n° { $nth }
    }
rhythm-day-of-month =
    { $nth ->
        [-1] dernier jour
        [1] le 1er
       *[other] le { $nth }
    }
rhythm-of-rule = selon la règle { $rule }
rhythm-after-start = { $lengths } après le début
rhythm-date = { DAY($day, year: 1) }
rhythm-on-dates = seulement à ces dates : { $days }
rhythm-dates =
    { $count ->
        [one] à une date
       *[other] à { $count } dates fixées
    }
rhythm-at-own-clock = { $rhythm }, à { $hour }, à l'heure de chaque groupe
rhythm-at-clock-of = { $rhythm }, à { $hour }, à l'heure de { $zone }
rhythm-from = { $rhythm }, à partir du { DAY($day, year: 1) }
rhythm-until = { $rhythm }, jusqu'au { DAY($day, year: 1) }
rhythm-after-checkin = dans un délai de { $length } après le résumé de { $checkin }

## Le calendrier

schedule-paused-title = { $title }, version { $version } – suspendu
schedule-paused = Rien n'en est demandé tant que la personne qui coordonne ne l'a pas repris avec /resume.
schedule-rhythm = ↻ { $rhythm }
schedule-rests = { $id } : { $rhythm }
schedule-duty-rests = { $id } : { $does } – { $rhythm }
schedule-as-it-is = « { $said } » revient déjà ainsi : { $rhythm }.

## Ce qui annonce un protocole modifié, une ligne par chose

change-name = ~ s'appelle maintenant : { $what } (avant : { $before })
change-when = ~ { $what } : nouveau rythme : { $rhythm }
change-holidays =
    { $how ->
        [skip] ~ { $what } : rien les jours fériés ou de repos
        [next-working-day] ~ { $what } : un jour férié ou de repos, reporté au jour ouvré suivant
       *[other] ~ { $what } : aussi les jours fériés et de repos
    }
change-asks = ~ { $what } : désormais demandé, une fois par groupe, à : { $role }
change-asks-each = ~ { $what } : désormais demandé à chaque personne pour elle-même : { $role }
change-open-for = ~ { $what } : { $length } pour répondre
change-reminders = ~ { $what } : les rappels viennent à d'autres moments, ou plus du tout
change-silence = ~ { $what } : si quelqu'un ne répond pas, l'avis va à : { $role }
change-silence-urgent = ~ { $what } : si quelqu'un ne répond pas, l'avis va, même aux heures de calme, à : { $role }
change-late = ~ { $what } : la personne prévenue d'un retard, ou le délai, a changé
change-digest =
    { $role ->
        [everyone] ~ { $what } : le résumé va à tout le monde
       *[other] ~ { $what } : le résumé va à : { $role }
    }
change-question-new = + { $what }, nouvelle question : { $question }
change-question-gone = – { $what }, n'est plus posée : { $question }
change-question-reworded = ~ { $what }, désormais en ces mots : { $question }
change-question-unworded = Pas encore reformulé par une personne : { $languages }. Là, une machine le traduit, et c'est indiqué, ou il reste tel qu'il est écrit, jusqu'à ce que quelqu'un le reformule.
change-question-before = Jusqu'ici : { $question }
change-question-answers = ~ { $what }, on y répond autrement : { $question }
change-question-private = ~ { $what }, seul ce rôle lit la réponse ({ $role }) : { $question }
change-question-public = ~ { $what }, tous les partenaires lisent la réponse : { $question }
change-question-unnamed = ~ { $what }, les réponses sont montrées sans noms : { $question }
change-question-named = ~ { $what }, les réponses sont montrées avec les noms : { $question }
change-questions-order = ~ { $what } : les questions viennent dans un autre ordre
change-duty-role = ~ { $what } : revient maintenant à ce rôle : { $role }
change-purpose = ~ son but : { $purpose }
change-role-new = + nouveau rôle « { $role } » : { $does }
change-role-gone = – n'est plus un rôle : « { $role } »
change-role = ~ rôle « { $role } » : { $does }
change-agreements = ~ nos accords ont changé. Ce sont maintenant :
change-agreements-none = – il n'y a plus d'accords
change-decisions = ~ la façon de décider ensemble a changé
change-review = ~ quand le protocole est réexaminé : { $rhythm }
change-review-none = – le protocole n'est plus réexaminé à date fixe
change-languages = ~ la même chose, écrite dans d'autres langues qu'avant
change-none = Rien ne change, sauf le numéro de version.

## Une proposition remplacée par une plus récente

proposal-replaced = { $who } propose une version plus récente de « { $title } » (version { $version }) à la place de celle qui attend. Ce qui y change :
proposal-is-gone = Une version plus récente a remplacé cette proposition. C'est elle qu'il faut regarder.
proposal-agree-anew = { $who } avait accepté la précédente ; si celle-ci vous convient aussi, donnez de nouveau votre accord.
