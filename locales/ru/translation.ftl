### What we say of terms, corrections and reviews of translations: Russian, “вы” in lower case.

terms-title = Термины: { $name }

terms-line = • { $term }

terms-none = Терминов пока нет.

terms-how = Координатор задаёт термин вот так: { $example }. То, что никогда не переводится, стоит с обеих сторон: { $same }. Так термин убирают: { $gone }

term-set = { $who } задаёт термин; теперь он используется в переводах: { $term }

term-gone = { $who } убирает термин: { $term }

term-how = Не могу разобрать этот термин. Термин с переводами: { $example }. Никогда не переводится: { $same }. Убрать: { $gone }

term-language-unknown = Не знаю языка «{ $said }». Напишите его название или код, например fr или sw.

term-which-language = На каком языке «{ $said }»? Укажите его впереди: { $example }

term-unknown = «{ $said }» – такого термина нет.

term-too-long = «{ $said }» – слишком длинно для термина; хватит нескольких слов.

term-too-many = Терминов уже { $count }, больше не поместится. Сначала уберите один.

original-terms = Термины этого партнёрства в сообщении: { $terms }
