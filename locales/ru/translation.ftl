### What we say of terms, corrections and reviews of translations: Russian, “вы” in lower case.

terms-title = Термины: { $name }

terms-line = • { $term }

terms-none = Терминов пока нет.

terms-how = Координатор задаёт термин вот так: { $example }. То, что никогда не переводится, стоит с обеих сторон: { $same }. Так термин убирают: { $gone }

term-set = { $who } задаёт термин; теперь он используется в переводах: { $term }

term-gone = { $who } убирает термин: { $term }

terms-set-by-operator-title = Тот, кто мной управляет, задаёт термины; теперь они используются в переводах:

terms-more =
    { $count ->
        [one] … и ещё { $count } термин. Все здесь: { $terms }
        [few] … и ещё { $count } термина. Все здесь: { $terms }
        [many] … и ещё { $count } терминов. Все здесь: { $terms }
       *[other] … и ещё { $count } термина. Все здесь: { $terms }
    }

term-how = Не могу разобрать этот термин. Термин с переводами: { $example }. Никогда не переводится: { $same }. Убрать: { $gone }

term-language-unknown = Не знаю языка «{ $said }». Напишите его название или код, например fr или sw.

term-which-language = На каком языке «{ $said }»? Укажите его впереди: { $example }

term-unknown = «{ $said }» – такого термина нет.

term-too-long = «{ $said }» – слишком длинно для термина; хватит нескольких слов.

term-too-many = Терминов уже { $count }, больше не поместится. Сначала уберите один.

original-by = Перевод: { $name }.

original-by-through = Перевод: { $name }, через промежуточный язык: { $through }.

original-terms = Термины этого партнёрства в сообщении: { $terms }

fix-what = Ответьте на переведённое сообщение: /fix и верные слова; дальше оно будет читаться так.

fix-nothing = В этом сообщении ничего не переведено.

fix-not-yours = Язык этого сообщения: { $language }. Исправить может тот, кто здесь на нём читает.

fix-words-needed = Нужны верные слова – так, как это должно читаться.

fix-too-long = Для перевода одного сообщения это слишком длинно.

fix-say = Как это должно читаться? Напишите следующим сообщением здесь или ответом на это: { $said }

fix-which = Что из этого имеется в виду?

fix-option = { $number }. { $said }

fix-done = Спасибо. С этого момента читается так.

review-sentence = Осталось просмотреть: { $left }. Это верно? { $said }

button-right = Верно

button-better = Сказать лучше

review-nothing = На вашем языке нет переведённых фраз протоколов, которые ждут просмотра.

review-rest-later = Пока всё. Остальное в любое время покажет /review.

review-no-translation = Машинного перевода этой фразы ещё нет. Можно написать, как она должна читаться.
