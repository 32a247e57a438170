### Ce que nous disons d'une recherche : ce qui a été trouvé, dans la langue de qui lit ; on dit "vous".

search-how = Dites ce que vous cherchez, un mot ou plusieurs : /search pompe. Je cherche dans tout ce qui a été dit, promis et décidé, dans chaque langue où on l'a lu.

search-none = Rien n'a été trouvé pour « { $said } » que vous puissiez lire ici. Moins de mots, ou une partie d'un mot, trouvent davantage.

search-title = Trouvé pour « { $said } » : { $count }

search-more-title = Trouvé pour « { $said } » : plus de { $count }

search-page = Page { $page }

search-item = { $number }. { $found }

search-said = { $day }, { $who } : { $said }

search-unnamed = { $day } : { $said }

search-promise = Promesse { $number }, { $who } : { $what }

search-decision = { $day }, proposition { $number } : { $what }

search-decision-replaced = { $day }, proposition { $number } (la décision { $by } a pris sa place) : { $what }

search-goal = Objectif { $number } : { $what }

search-brings = { $who } apporte : { $said }

search-does = { $role } : { $what }

search-protocol-title = Dans le protocole « { $title } »
