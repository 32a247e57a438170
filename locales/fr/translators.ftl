### Qui peut voir ce qui s'écrit, et ce que cela peut coûter : français.

own-server-named = notre propre serveur

sight-own-alone = Aucune autre entreprise ne lit ce que vous écrivez.

sight-others-read = Les services d'autres entreprises lisent ce qu'ils traduisent. Ce qui est privé ne va chez aucun d'eux.

sight-nobody = Les partenaires ne veulent pas qu'une machine lise : ce que vous écrivez arrive chez les autres tel quel.

sight-changed = { $who } a changé qui traduit ici.

sight-changed-by-operator = La personne qui me gère a changé qui traduit ici.

sight-asked-title = { $who } demande si ceux-ci peuvent aussi traduire ce que vous écrivez : { $engines }

sight-asked-by-operator-title = La personne qui me gère demande si ceux-ci peuvent aussi traduire ce que vous écrivez : { $engines }

sight-how-to-agree = Pour l'instant rien ne change. Cela vaudra quand tous les partenaires seront d'accord ; s'il en manque un, tout reste comme avant.

button-refuse = Nous ne sommes pas d'accord

sight-agreed = { $who } accepte que ceux-ci traduisent aussi : { $engines }

sight-refused = { $who } n'est pas d'accord : tout reste comme avant.

sight-opened = Tous les partenaires sont d'accord : d'autres peuvent désormais traduire ici.

sight-as-it-is = C'est déjà ainsi.

sight-asked-already = C'est déjà proposé et pas encore décidé : { $engines }. On attend : { $who }.

sight-how = Pour que moins traduisent, ou davantage quand tous les partenaires sont d'accord, la coordination écrit l'une de ces commandes, ou plusieurs noms séparés par des virgules : { $examples }

ceiling-near = Sur les { $most } caractères qui peuvent être envoyés ce mois-ci aux traducteurs d'autres entreprises, { $spent } sont utilisés. Quand il n'en restera plus, ils ne traduiront plus rien jusqu'au { DAY($day) }, et les mots vous arriveront tels quels.

ceiling-now = Ce mois-ci, { $spent } caractères sur { $most } ont été envoyés aux traducteurs d'autres entreprises.
