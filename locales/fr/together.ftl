### Ce que nous disons de qui fait et apporte quoi, à qui c'est le tour, de ce qui est tenu et de qui est entendu.

reliability-own = { $who }, ces trois derniers mois (vous seuls et l'animation voyez ceci) :

reliability-all = Tous les groupes ensemble, ces trois derniers mois :

reliability-answers = • Répondu à temps : { $kept } sur { $all }

reliability-promises = • Promesses tenues, ou déplacées à temps : { $kept } sur { $all }

reliability-none = • Rien n'était encore attendu.

roles-all-title = Qui fait et apporte quoi :

roles-brings = Apporte : { $said }

roles-brings-nothing = Apporte : pas encore dit

roles-how = Dites ce qu'apporte votre groupe ainsi : /roles Un camion le mardi

roles-stated = { $who } apporte désormais : { $said }

roles-still-right = { $who }, est-ce toujours juste ?

roles-found-right = ✓ Toujours juste, selon { $who }.

roles-say-anew = Qu'apporte votre groupe maintenant ? Répondez par cela. Qui a quel rôle, la coordination le change : /role

button-still-right = Toujours juste

button-change-it = Le changer

rotation-turned = À qui c'est le tour maintenant :

rotation-first = • interrogé en premier : { $who }

rotation-host = • accueille : { $who }

rotation-summary = • résume : { $who }

rotation-you-begin = Cette fois, votre groupe est interrogé en premier.

change-rotation = ~ les tours passent d'une autre manière
