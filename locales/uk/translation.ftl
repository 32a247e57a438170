### What we say of terms, corrections and reviews of translations: Ukrainian, “ви” in lower case.

terms-title = Терміни: { $name }

terms-line = • { $term }

terms-none = Термінів поки що немає.

terms-how = Координатор задає термін ось так: { $example }. Те, що ніколи не перекладається, стоїть з обох боків: { $same }. Так термін прибирають: { $gone }

term-set = { $who } задає термін; відтепер його вжито в перекладах: { $term }

term-gone = { $who } прибирає термін: { $term }

terms-set-by-operator-title = Той, хто мною керує, задає терміни; відтепер їх вжито в перекладах:

terms-more =
    { $count ->
        [one] … і ще { $count } термін. Усі тут: { $terms }
        [few] … і ще { $count } терміни. Усі тут: { $terms }
        [many] … і ще { $count } термінів. Усі тут: { $terms }
       *[other] … і ще { $count } терміна. Усі тут: { $terms }
    }

term-how = Не можу розібрати цей термін. Термін із перекладами: { $example }. Ніколи не перекладається: { $same }. Прибрати: { $gone }

term-language-unknown = Не знаю мови «{ $said }». Напишіть її назву або код, наприклад fr чи sw.

term-which-language = Якою мовою «{ $said }»? Зазначте її попереду: { $example }

term-unknown = «{ $said }» – такого терміна немає.

term-too-long = «{ $said }» – задовго для терміна; вистачить кількох слів.

term-too-many = Термінів уже { $count }, більше не поміститься. Спершу приберіть один.

original-by = Переклад: { $name }.

original-by-through = Переклад: { $name }, через проміжну мову: { $through }.

original-terms = Терміни цього партнерства в повідомленні: { $terms }

fix-what = Дайте відповідь на перекладене повідомлення: /fix і правильні слова; далі воно читатиметься так.

fix-nothing = У цьому повідомленні нічого не перекладено.

fix-not-yours = Мова цього повідомлення: { $language }. Виправити може той, хто тут нею читає.

fix-words-needed = Потрібні правильні слова – так, як це має читатися.

fix-too-long = Для перекладу одного повідомлення це задовго.

fix-say = Як це має читатися? Напишіть наступним повідомленням тут або відповіддю на це: { $said }

fix-say-in-reply = Як це має читатися? Напишіть відповіддю на це повідомлення: { $said }

fix-which = Що з цього мається на увазі?

fix-option = { $number }. { $said }

fix-done = Дякую. Відтепер читається так.

review-sentence = Залишилося переглянути: { $left }. Це правильно? { $said }

button-right = Правильно

button-better = Сказати краще

review-nothing = Вашою мовою немає перекладених речень протоколів, які чекають на перегляд.

review-rest-later = Поки все. Решту будь-коли покаже /review.

review-no-translation = Машинного перекладу цього речення ще немає. Можна написати, як воно має читатися.
