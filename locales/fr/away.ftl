### Les absences, relues avant de compter ; on dit "vous", et rien ne s'accorde avec le genre de quelqu'un.

away-sure = { $who } s'absenterait et reviendrait { DAY($until, year: 1) }. Est-ce bien cela ? Cela compte une fois le bouton pressé.

away-sure-with-deputy = { $who } s'absenterait et reviendrait { DAY($until, year: 1) } ; { $deputy } prendrait le relais. Est-ce bien cela ? Cela compte une fois le bouton pressé.

deputy-you = D'ici là, ce qui arriverait là-bas vous arrive, et vous pouvez faire de même. Si cela ne vous convient pas, appuyez.

button-deputy-no = Je ne peux pas

deputy-no-noted = Vous ne prenez pas le relais de { $who }, et je le lui dis.

deputy-no = { $who } ne peut pas prendre le relais ; pour le moment, personne ne le prend. Écrivez /away avec le jour et un autre nom, et cette personne le prend.

deputy-over = Vous ne remplacez plus { $who }. Merci. Ce dont vous vous occupiez continue avec la personne qui a ce rôle.

back-meanwhile = Pour vous, à la facilitation : voici ce qui attend, en partie depuis votre absence.

away-sure-partner = Tout le groupe { $who } s'absenterait et reviendrait { DAY($until, year: 1) }. Est-ce bien cela ? Cela compte une fois le bouton pressé.

away-which-day = Quel jour voulez-vous dire ? Cela compte une fois le bouton pressé.

away-other-day = Jusqu'à quand, alors ? Appuyez sur un jour ou répondez par un jour : « vendredi », « 9 mars », « dans 2 semaines ».

away-not = Comme vous voulez : aucune absence n'est notée.

away-day-unread = Je n'ai pas compris de quel jour il s'agit : « { $said } ». Écrivez par exemple : /away jusqu'à lundi, /away 2027-03-09, /away 3 jours. Avec un nom à la fin, cette personne prend le relais.

button-that-is-right = C'est bien cela

button-day-in-full = { DAY($day, year: 1) }

away-back = De retour plus tôt ? Écrivez /away retour.

away-back-partner = De retour plus tôt ? Écrivez /away groupe retour.
