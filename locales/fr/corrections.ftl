### Corrections qui diffèrent de l'original par un nombre, un nom, etc. : ce que nous disons avant qu'elles comptent.

fix-differs = Rien n'a encore changé. Merci de regarder une fois de plus comment ceci devrait se lire : { $said }

fix-differs-missing = Seulement dans l'original : { $what }

fix-differs-new = Seulement dans vos mots : { $what }

fix-differs-how = Si vos mots sont voulus ainsi, appuyez sur le bouton et ils restent. Sinon, répondez à ce message avec les bons.

button-keep-words = Garder mes mots

corrections-title = Ce qui a été corrigé dans les traductions

corrections-own-title = Ce que vous avez corrigé dans les traductions

correction-item =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from } : { $said }
    { $to } : { $right }

correction-item-was =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from } : { $said }
    { $to }, avant : { $was }
    { $to }, maintenant : { $right }

corrections-none = Personne n'a encore corrigé de traduction. Répondez à l'une d'elles avec /fix et les mots justes.

corrections-own-none = Vous n'avez pas encore corrigé de traduction. Répondez à l'une d'elles avec /fix et les mots justes.

corrections-of-another = Cette liste est celle d'une autre personne. /corrections montre la vôtre.

correction-gone = Cette correction n'est plus là. /corrections montre celles qui restent.

correction-taken-back = Correction retirée. Ce qui se trouvait là avant est de nouveau affiché.

correction-taken-back-yours = Votre correction en { $to } a été retirée par { $who } : « { $right } ». Ce qui se trouvait là avant est de nouveau affiché. Si elle doit rester, parlez-en ensemble, puis redites-la avec /fix.

correction-concerns = { $who } a changé la façon dont se lisent des paroles de { $by } ({ $to }) : « { $right } ». Les paroles sont : « { $said } ». D'autres décident à partir d'elles ou comptent sur elles. Si le sens n'est pas le même, faites annuler cela : qui coordonne le peut avec /corrections.

correction-concerns-was = Avant, on lisait : « { $was } »

button-correction-back = La retirer

button-corrections = Toutes les corrections
