### Le rythme de crise : quels points viennent tant qu'il dure, et lesquels se reposent. Calme et simple ; on dit « vous ».

rhythm-crisis-begins = À partir de maintenant, le rythme de crise s'applique. Décidé par { $who }.

rhythm-crisis-ends = Le rythme habituel s'applique à nouveau. Décidé par { $who }.

rhythm-waits = Ce sont là-bas les heures de calme ; cela s'y lira après : { $who }.

checkin-in-a-crisis = Pendant quelque temps, nous prenons plus souvent de vos nouvelles, pour que personne ne reste sans soutien. Un mot ou deux suffisent.

rhythm-comes = + { $what } : { $rhythm }

rhythm-rests = – { $what } : au repos pour le moment
rhythm-paused = – { $what } : suspendu jusqu'à ce que la personne qui coordonne le reprenne avec /resume

rhythm-is-usual = Le rythme habituel s'applique.

rhythm-is-crisis = Le rythme de crise s'applique, depuis : { $since }.

rhythm-how = Qui facilite ou coordonne le change : /rhythm crise ou /rhythm normal

rhythm-is-so-already = Ce rythme s'applique déjà. /rhythm montre ce qui vient.

rhythm-none-for-a-crisis = Aucun protocole d'ici n'a de points prévus pour une crise.
rhythm-all-paused = « { $title } » est suspendu : rien ne serait demandé. La personne qui coordonne le reprend avec /resume ; ensuite, le rythme de crise peut commencer.

schedule-other-rhythm =
    { $when ->
        [crisis] { $id } : seulement en cas de crise, { $rhythm }
       *[other] { $id } : au repos tant que le rythme de crise s'applique, sinon { $rhythm }
    }

preview-in-a-crisis = Le rythme de crise s'applique depuis : { $since }. Ce qui est au repos n'y figure pas.

change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what } vient seulement en cas de crise
        [always] ~ { $what } vient aussi en cas de crise
       *[other] ~ { $what } est au repos en cas de crise
    }
