### Termes, corrections et relectures de traductions : ce que nous en disons.

terms-title = Termes de { $name }

terms-line = • { $term }

terms-none = Aucun terme n'a encore été fixé.

terms-how = La coordination en fixe un ainsi : { $example }. Ce qui ne se traduit jamais figure des deux côtés : { $same }. Pour en retirer un : { $gone }

term-set = Nouveau terme fixé par { $who }, utilisé dans les traductions à partir de maintenant : { $term }

term-gone = Terme retiré par { $who } : { $term }

term-how = Je n'ai pas pu lire ce terme. Un terme et ses traductions : { $example }. Jamais traduit : { $same }. Le retirer : { $gone }

term-language-unknown = Je ne connais pas la langue « { $said } ». Écrivez son nom, ou son code, comme fr ou sw.

term-which-language = En quelle langue est « { $said } » ? Mettez-la devant : { $example }

term-unknown = « { $said } » n'est pas parmi les termes.

term-too-long = « { $said } » est trop long pour un terme ; quelques mots suffisent.

term-too-many = Il y a déjà { $count } termes, le nombre maximal. Retirez-en d'abord un.

original-terms = Termes de ce partenariat qui y figurent : { $terms }
