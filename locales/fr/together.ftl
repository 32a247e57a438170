### Ce que nous disons de qui fait et apporte quoi, à qui c'est le tour, de ce qui est tenu et de qui est entendu.

reliability-own = { $who }, ces trois derniers mois (vous seuls et l'animation voyez ceci) :

reliability-all = Tous les groupes ensemble, ces trois derniers mois :

reliability-answers = • Répondu à temps : { $kept } sur { $all }

reliability-promises = • Promesses tenues, ou déplacées à temps : { $kept } sur { $all }

reliability-none = • Rien n'était encore attendu.
