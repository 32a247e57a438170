### What we say of concerns: Ukrainian. Somebody took courage: promise nothing, blame nobody. Present tense for people.
### “who” is a name, several, or “автор”: it comes undeclined, behind a colon or a dash. A concern is a «звернення», which accuses nobody.

concern-alone = Про це краще сказати мені наодинці, де більше ніхто не читає: { $where }. Те, що написано тут, я нікому не передаю.

concern-write = Що вас непокоїть? Напишіть тут. Ніхто цього не прочитає, поки ви не побачите, хто читатиме, і не вирішите, з ім’ям чи без.

concern-typed-there = Я прибираю ваше повідомлення з групи там, де мені це дозволено. Якщо воно ще там, видаліть його, будь ласка: його можуть прочитати інші.

concern-sure = Хто це прочитає: { $who }, і більше ніхто. З вашим ім’ям чи без?

concern-sure-coordinator = Фасилітатора, який міг би це прочитати, немає. Хто прочитає з координаторів: { $who }, і більше ніхто. З вашим ім’ям чи без?

concern-about-whom = Ідеться про людину на ім’я { $who }? Тоді це прочитає хтось інший, а { $who } – ні. Поки ніхто нічого не бачить.

concern-reads-otherwise = Мова, якою це читатимуть: { $language }. Сторонні перекладачі ваших слів не бачать: де мій не дає ради, їх читають такими, як ви написали.

concern-nobody = Тут немає нікого, хто міг би прочитати це замість іншого, тож цього не читає ніхто. Чи є хтось зі сторони, кому ви довіряєте?

concern-sent = ✓ Кому це тепер видно, з вашим ім’ям: { $who }. Це звернення { $number }: тут я скажу, що з ним відбувається, а ваша відповідь мені надійде й туди.

concern-sent-unnamed = ✓ Кому це тепер видно, без вашого імені: { $who }. Це звернення { $number }: тут я скажу, що з ним відбувається, а ваша відповідь мені надійде й туди, теж без імені.

concern-dropped = Облишмо: цього ніхто не бачить.

concern-not-sent = Те, що ви написали, поки ні до кого не потрапило: чекає на ваш вибір. Без нього я відпущу це протягом доби.

concern-let-go = Написане вами відпущено: вибору не було, і ніхто цього не прочитав. Щоб усе ж звернутися: /concern

concern-title = Звернення { $number }, від кого: { $who }

concern-title-unnamed = Звернення { $number }, без імені:

concern-words = { $said }

concern-how = Вашу відповідь на це повідомлення прочитає автор звернення, і більше ніхто.

concern-somebody = автор звернення

concern-taken = Звернення { $number }: ним опікується { $who }.

concern-took-over = Звернення { $number }: тепер ним опікуєтеся ви. До вас – { $who }; там це вже видно.

concern-said = Звернення { $number }, { $who }: { $said }

concern-said-noted = ✓ Кому це тепер видно: { $who }.

concern-said-noted-unnamed = ✓ Це прочитає лише автор звернення, якщо він ще тут.

concern-settled = Звернення { $number } залагоджено – так вважає { $who }.

concern-over = Звернення { $number } залагоджено.

concern-open-again = Звернення { $number } знову відкрите – так вважає { $who }.

concern-passed = { $who } передає звернення { $number } далі. Тепер ним опікується: { $to }

concern-pass-whom = Хто зі сторони відтепер опікується зверненням { $number }? Напишіть, хто це і як зв’язатися: автор звернення це прочитає.

concern-answer-what = Що ви відповісте на звернення { $number }? Це прочитає його автор, і більше ніхто.

concern-nobody-there = Автора звернення { $number } тут більше немає.

concern-waits = Це чекає на вас, відколи: { $since }. Уже коротке слово про те, що ви це бачите, допомагає.

concern-goes-on = Це ще відкрите. Чи є новини для автора звернення?

concern-not-looked = На звернення { $number } відповіді ще немає. Нагадування отримує { $who }. Якщо чекати не можна, зверніться й до того, кому довіряєте.

concern-nobody-left = Звернення { $number } більше ніхто не читає: тих, хто його читає, тут більше немає, або вони більше не мають цієї ролі. Воно лишається як є; коли хтось зможе його прочитати, я запитаю вас. Ви можете й написати знову: /concern

concern-hand-on = Хтось із тих, хто читав звернення { $number }, більше не має цієї ролі й далі нічого не читає. Хто зможе прочитати його тепер: { $who }. Ви згодні?

concerns-yours = Ваші звернення:

concerns-held = Звернення до вас:

concern-how-more = Щоб розповісти про щось, напишіть це після команди: /concern На наших зустрічах мені не дають слова

concern-item-heard = { $number }. Надіслано: { $who }, відповіді ще немає: { $said }

concern-item-waits = { $number }. Відповіді ще немає: { $said }

concern-item-unread = { $number }. Зараз цього ніхто не читає: { $said }

concern-item-talking = { $number }. Опікується { $who }: { $said }

concern-item-settled = { $number }. Залагоджено: { $said }

concern-item-passed = { $number }. Передано далі: { $said }

concern-unknown = Такого вашого звернення я не знаю. /concern покаже ті, що є.

button-with-name = З моїм ім’ям

button-without-name = Без мого імені

button-about = Ідеться про людину: { $who }

button-without = Без цієї людини: { $who }

button-look-after = Опікуюся цим

button-answer-concern = Відповісти

button-settled = Залагоджено

button-not-settled = Не залагоджено

button-pass-on = Передати далі
