### Ce qu'une semaine ou un mois ont apporté, pour tous les groupes. On dit "vous".

bulletin-week-title = Une semaine dans { $name } : { $first } – { $last }

bulletin-month-title = Un mois dans { $name } : { $first } – { $last }

bulletin-came-in = Réponses : { $answers }. Partenaires entendus : { $heard } sur { $asked }.

bulletin-kept = Promesses tenues : { $count }

bulletin-decided = Décisions : { $count }

bulletin-decided-item = { $number }. { $what }

bulletin-learned = Ce que nous avons appris :

bulletin-learned-item = { $who } : { $what }

bulletin-unnamed-item = – { $what }

bulletin-wrong = Ce qui ne s'est pas bien passé :

bulletin-stories = Ce qui a changé pour quelqu'un :

bulletin-next = À venir :

bulletin-closes = Proposition { $number }, jusqu'à { $closes } : { $what }

button-more = La suite

bulletin-nothing = Rien de nouveau depuis la dernière synthèse.

bulletin-next-at = La prochaine synthèse pour tous arrive { $next }.

bulletin-none = Aucune synthèse n'arrive d'elle-même.

bulletin-how = La coordination choisit : /digest hebdomadaire, /digest mensuelle, /digest non.

bulletin-weekly = { $who } a choisi une synthèse par semaine pour tous. La prochaine arrive { $next }.

bulletin-monthly = { $who } a choisi une synthèse par mois pour tous. La prochaine arrive { $next }.

bulletin-off = { $who } a choisi de ne plus envoyer de synthèse. /digest en montre une à tout moment.
