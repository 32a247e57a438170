### Що ми кажемо про те, хто що робить і вносить, чия черга, що виконується і кого чути.

reliability-own = { $who }, за останні три місяці (це бачите тільки ви і фасилітатори):

reliability-all = Усі групи разом, за останні три місяці:

reliability-answers = • Відповіді вчасно: { $kept } з { $all }

reliability-promises = • Обіцянки виконано або вчасно перенесено: { $kept } з { $all }

reliability-none = • Поки ще нічого не очікувалося.

roles-all-title = Хто що робить і вносить:

roles-brings = Внесок: { $said }

roles-brings-nothing = Внесок: поки не названо

roles-towards = До цілі { $goal }: { $said }

roles-how = Скажіть, що вносить ваша група: /roles Вантажівка щовівторка

roles-stated = Внесок групи { $who } відтепер: { $said }

roles-still-right = { $who }, чи все ще правильно?

roles-found-right = ✓ Усе правильно, відповідь: { $who }.

roles-say-anew = Що вносить ваша група тепер? Напишіть це у відповідь. Ролі змінюють координатори: /role

button-still-right = Усе правильно

button-change-it = Змінити

rotation-turned = Чия тепер черга:

rotation-first = • запитуємо першими: { $who }

rotation-host = • приймає: { $who }

rotation-summary = • підбиває підсумок: { $who }

rotation-you-begin = Цього разу першою запитуємо вашу групу.

rotation-you-come-first = Цього разу слова вашої групи стоять у зведенні першими.

schedule-first = → того разу першими запитуємо: { $who }

schedule-duty-of = { $id }: { $does } – цього разу { $who }, термін: { $due }

moved-asked-first = запитуємо першими

change-rotation = ~ черга переходить інакше

change-duty-turn = ~ { $what }: тепер це робить кожна група по черзі

voices-title = Кого було чути за останні три місяці; це бачать тільки фасилітатори. Частки відповідей, слів і позицій щодо пропозицій:

voices-title-answers = Кого було чути за останні три місяці; це бачать тільки фасилітатори. Частки відповідей і слів (позицій щодо пропозицій поки немає):

voices-line = • { $who }: { $answers } %, { $words } %, { $positions } %

voices-line-answers = • { $who }: { $answers } %, { $words } %

voices-speaking-for = ті, хто говорить за: { $group }

voice-women = жінки

voice-youth = молодь

voice-elders = літні люди

voice-disability = люди з інвалідністю

voice-displaced = переселенці

voices-too-little = Поки сказано замало, щоб судити.

voices-suggestion = { $who }: цю групу чути менше за інших. Може допомогти запитати її першою наступного разу або дізнатися наодинці, як їй хотілося б бути почутою.

button-ask-first = Запитати першими

voices-first-noted = ✓ Наступного разу перше запитання – цій групі: { $who }.

voices-first-noted-at = ✓ Наступного разу перше запитання – цій групі: { $who } ({ $at }).

speaksfor-noted = ✓ Записано. Фасилітатори бачать, що виходить за такими групами, починаючи з трьох людей, і ніколи – хто в них. Скасувати: /speaksfor ніхто

speaksfor-gone = ✓ Скасовано: ви говорите тільки за свою групу.

speaksfor-how = Якщо хочете, скажіть, за кого ви говорите окрім своєї групи, через кому: /speaksfor жінки, молодь
