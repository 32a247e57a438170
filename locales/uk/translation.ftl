### What we say of terms, corrections and reviews of translations: Ukrainian, “ви” in lower case.

terms-title = Терміни: { $name }

terms-line = • { $term }

terms-none = Термінів поки що немає.

terms-how = Координатор задає термін ось так: { $example }. Те, що ніколи не перекладається, стоїть з обох боків: { $same }. Так термін прибирають: { $gone }

term-set = { $who } задає термін; відтепер його вжито в перекладах: { $term }

term-gone = { $who } прибирає термін: { $term }

term-how = Не можу розібрати цей термін. Термін із перекладами: { $example }. Ніколи не перекладається: { $same }. Прибрати: { $gone }

term-language-unknown = Не знаю мови «{ $said }». Напишіть її назву або код, наприклад fr чи sw.

term-which-language = Якою мовою «{ $said }»? Зазначте її попереду: { $example }

term-unknown = «{ $said }» – такого терміна немає.

term-too-long = «{ $said }» – задовго для терміна; вистачить кількох слів.

term-too-many = Термінів уже { $count }, більше не поміститься. Спершу приберіть один.

original-terms = Терміни цього партнерства в повідомленні: { $terms }
