### What we say of concerns: Russian. Somebody took courage: promise nothing, blame nobody. Present tense for people.
### “who” is a name, several, or “автор”: it comes undeclined, behind a colon or a dash. A concern is an «обращение», which accuses nobody.

concern-alone = Об этом лучше сказать мне наедине, где больше никто не читает: { $where }. То, что написано здесь, я никому не передаю.

concern-write = Что вас беспокоит? Напишите здесь. Никто не прочтёт этого, пока вы не увидите, кто будет читать, и не решите, с именем или без.

concern-typed-there = Я убираю ваше сообщение из группы там, где мне это разрешено. Если оно ещё там, удалите его, пожалуйста: его могут прочитать другие.

concern-sure = Кто это прочтёт: { $who }, и больше никто. С вашим именем или без?

concern-sure-coordinator = Фасилитатора, который мог бы это прочесть, нет. Кто прочтёт из координаторов: { $who }, и больше никто. С вашим именем или без?

concern-reads-otherwise = Язык, на котором это будут читать: { $language }. Посторонние переводчики ваших слов не видят: где мой не справляется, их читают такими, как вы написали.

concern-nobody = Здесь нет никого, кто мог бы прочесть это вместо другого, поэтому этого не читает никто. Есть ли кто-нибудь со стороны, кому вы доверяете?

concern-sent = ✓ Кому это теперь видно, с вашим именем: { $who }. Это обращение { $number }: здесь я скажу, что с ним происходит, а ваш ответ мне придёт и туда.

concern-sent-unnamed = ✓ Кому это теперь видно, без вашего имени: { $who }. Это обращение { $number }: здесь я скажу, что с ним происходит, а ваш ответ мне придёт и туда, тоже без имени.

concern-dropped = Оставим: этого никто не видит.

concern-not-sent = То, что вы написали, пока ни к кому не попало: ждёт вашего выбора. Без него я отпущу это в течение дня.

concern-let-go = Написанное вами отпущено: выбора не было, и никто этого не прочёл. Чтобы всё же обратиться: /concern

concern-title = Обращение { $number }, от кого: { $who }

concern-title-unnamed = Обращение { $number }, без имени:

concern-words = { $said }

concern-how = Ваш ответ на это сообщение прочтёт автор обращения, и больше никто.

concern-somebody = автор обращения

concern-taken = Обращение { $number }: им занимается { $who }.

concern-took-over = Обращение { $number }: теперь им занимаетесь вы. До вас – { $who }; там это уже видно.

concern-said = Обращение { $number }, { $who }: { $said }

concern-said-noted = ✓ Кому это теперь видно: { $who }.

concern-said-noted-unnamed = ✓ Это прочтёт только автор обращения, если он ещё здесь.

concern-settled = Обращение { $number } улажено – так считает { $who }.

concern-over = Обращение { $number } улажено.

concern-open-again = Обращение { $number } снова открыто – так считает { $who }.

concern-passed = { $who } передаёт обращение { $number } дальше. Теперь им занимается: { $to }

concern-pass-whom = Кто со стороны занимается обращением { $number } с этого дня? Напишите, кто это и как связаться: автор обращения это прочтёт.

concern-answer-what = Что вы ответите на обращение { $number }? Это прочтёт его автор, и больше никто.

concern-nobody-there = Автора обращения { $number } здесь больше нет.

concern-waits = Это ждёт вас, с какого времени: { $since }. Уже короткое слово о том, что вы это видите, помогает.

concern-goes-on = Это ещё открыто. Есть ли новости для автора обращения?

concern-not-looked = На обращение { $number } ответа ещё нет. Напоминание получает { $who }. Если ждать нельзя, обратитесь и к тому, кому доверяете.

concern-nobody-left = Обращение { $number } больше никто не читает: тех, кто его читает, здесь больше нет, или они больше не в этой роли. Оно остаётся как есть; когда кто-то сможет его прочесть, я спрошу вас. Вы можете и написать заново: /concern

concern-hand-on = Один из тех, кто читал обращение { $number }, больше не в этой роли и дальше ничего не читает. Кто сможет прочесть его теперь: { $who }. Вы согласны?

concerns-yours = Ваши обращения:

concerns-held = Обращения к вам:

concern-how-more = Чтобы рассказать о чём-то, напишите это после команды: /concern На наших встречах мне не дают слова

concern-item-heard = { $number }. Отправлено: { $who }, ответа ещё нет: { $said }

concern-item-waits = { $number }. Ответа ещё нет: { $said }

concern-item-unread = { $number }. Сейчас это никто не читает: { $said }

concern-item-talking = { $number }. Занимается { $who }: { $said }

concern-item-settled = { $number }. Улажено: { $said }

concern-item-passed = { $number }. Передано дальше: { $said }

concern-unknown = Такого вашего обращения я не знаю. /concern покажет те, что есть.

button-with-name = С моим именем

button-without-name = Без моего имени

button-about = Речь о человеке: { $who }

button-without = Без этого человека: { $who }

button-look-after = Займусь этим

button-answer-concern = Ответить

button-settled = Улажено

button-not-settled = Не улажено

button-pass-on = Передать дальше
