### Termes, corrections et relectures de traductions : ce que nous en disons.

terms-title = Termes de { $name }

terms-line = • { $term }

terms-none = Aucun terme n'a encore été fixé.

terms-how = La coordination en fixe un ainsi : { $example }. Ce qui ne se traduit jamais figure des deux côtés : { $same }. Pour en retirer un : { $gone }

term-set = Nouveau terme fixé par { $who }, utilisé dans les traductions à partir de maintenant : { $term }

term-gone = Terme retiré par { $who } : { $term }

terms-set-by-operator-title = La personne qui me gère a fixé des termes, utilisés dans les traductions à partir de maintenant :

terms-more =
    { $count ->
        [one] … et { $count } de plus : { $terms } les montre tous.
        [many] … et { $count } de plus : { $terms } les montre tous.
       *[other] … et { $count } de plus : { $terms } les montre tous.
    }

term-how = Je n'ai pas pu lire ce terme. Un terme et ses traductions : { $example }. Jamais traduit : { $same }. Le retirer : { $gone }

term-language-unknown = Je ne connais pas la langue « { $said } ». Écrivez son nom, ou son code, comme fr ou sw.

term-which-language = En quelle langue est « { $said } » ? Mettez-la devant : { $example }

term-unknown = « { $said } » n'est pas parmi les termes.

term-too-long = « { $said } » est trop long pour un terme ; quelques mots suffisent.

term-too-many = Il y a déjà { $count } termes, le nombre maximal. Retirez-en d'abord un.

original-by = Traduit par { $name }.

original-by-through = Traduit par { $name }, en passant par : { $through }.

original-terms = Termes de ce partenariat qui y figurent : { $terms }

fix-what = Répondez par /fix et les bons mots à un message que j'ai traduit ; il se lira ainsi désormais.

fix-nothing = Rien n'a été traduit dans ce message.

fix-not-yours = La langue de ce message : { $language }. Les personnes qui la lisent ici peuvent le corriger.

fix-words-needed = Il me faut les bons mots, tels qu'ils doivent se lire.

fix-too-long = C'est trop long pour la traduction d'un message.

fix-say = Comment cela devrait-il se lire ? Écrivez-le dans votre prochain message ici, ou en réponse à celui-ci : { $said }

fix-say-in-reply = Comment cela devrait-il se lire ? Écrivez-le en réponse à ce message : { $said }

fix-which = De laquelle s'agit-il ?

fix-option = { $number }. { $said }

fix-done = Merci. Cela se lit ainsi désormais.

review-sentence = Encore à relire : { $left }. Celle-ci est-elle juste ? { $said }

button-right = C'est juste

button-better = Mieux le dire

review-nothing = Dans votre langue, aucune phrase traduite de vos protocoles n'attend d'être relue.

review-rest-later = C'est tout pour l'instant. /review montre le reste quand vous voulez.

review-no-translation = Aucune machine ne l'a encore traduite. Vous pouvez dire comment elle devrait se lire.
