### Ce que nous disons de qui fait et apporte quoi, à qui c'est le tour, de ce qui est tenu et de qui est entendu.

reliability-own = { $who }, ces trois derniers mois (vous seuls et l'animation voyez ceci) :

reliability-all = Tous les groupes ensemble, ces trois derniers mois :

reliability-answers = • Répondu à temps : { $kept } sur { $all }

reliability-promises = • Promesses tenues, ou déplacées à temps : { $kept } sur { $all }

reliability-none = • Rien n'était encore attendu.

roles-all-title = Qui fait et apporte quoi :

roles-brings = Apporte : { $said }

roles-brings-nothing = Apporte : pas encore dit

roles-towards = Pour { $goal } : { $said }

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

rotation-you-come-first = Cette fois, ce que dit votre groupe vient en premier dans le résumé.

schedule-first = → interrogé en premier cette fois-là : { $who }

schedule-duty-of = { $id } : { $does } – cette fois { $who }, au plus tard { $due }

moved-asked-first = interrogé en premier

change-rotation = ~ les tours passent d'une autre manière

change-duty-turn = ~ { $what } : chaque groupe le fait maintenant à son tour

voices-title = Qui a été entendu ces trois derniers mois ; seule l'animation voit ceci. Parts des réponses, des mots, des positions sur les propositions :

voices-title-answers = Qui a été entendu ces trois derniers mois ; seule l'animation voit ceci. Parts des réponses et des mots (il n'y a pas encore eu de positions sur des propositions) :

voices-line = • { $who } : { $answers } %, { $words } %, { $positions } %

voices-line-answers = • { $who } : { $answers } %, { $words } %

voices-speaking-for = au nom de : { $group }

voice-women = femmes

voice-youth = jeunes

voice-elders = personnes âgées

voice-disability = personnes handicapées

voice-displaced = personnes déplacées

voices-too-little = Trop peu a été dit jusqu'ici pour le savoir.

voices-suggestion = { $who } est moins entendu que les autres. Interroger ce groupe en premier la prochaine fois peut aider, ou lui demander à part comment il aimerait être entendu.

button-ask-first = Les interroger d'abord

voices-first-noted = ✓ La prochaine fois, { $who } est interrogé en premier.

voices-first-noted-at = ✓ La prochaine fois, { $who } est interrogé en premier : { $at }.

speaksfor-noted = ✓ C'est noté. L'animation voit ce que représentent ces groupes, à partir de trois personnes, et jamais qui en fait partie. /speaksfor personne le retire.

speaksfor-gone = ✓ C'est retiré : vous parlez au nom de votre groupe seul.

speaksfor-how = Si vous le souhaitez, dites au nom de qui vous parlez en plus de votre groupe, avec des virgules : /speaksfor femmes, jeunes
