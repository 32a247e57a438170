### Corrections qui diffèrent de l'original par un nombre, un nom, etc. : ce que nous disons avant qu'elles comptent.

fix-differs = Rien n'a encore changé. Merci de regarder une fois de plus comment ceci devrait se lire : { $said }

fix-differs-missing = Seulement dans l'original : { $what }

fix-differs-new = Seulement dans vos mots : { $what }

fix-differs-how = Si vos mots sont voulus ainsi, appuyez sur le bouton et ils restent. Sinon, répondez à ce message avec les bons.

button-keep-words = Garder mes mots
