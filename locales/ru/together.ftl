### Что мы говорим о том, кто что делает и вносит, чья очередь, что выполняется и кого слышно.

reliability-own = { $who }, за последние три месяца (это видите только вы и фасилитаторы):

reliability-all = Все группы вместе, за последние три месяца:

reliability-answers = • Ответы вовремя: { $kept } из { $all }

reliability-promises = • Обещания выполнены или вовремя перенесены: { $kept } из { $all }

reliability-none = • Пока ещё ничего не ожидалось.

roles-all-title = Кто что делает и вносит:

roles-brings = Вклад: { $said }

roles-brings-nothing = Вклад: пока не назван

roles-towards = К цели { $goal }: { $said }

roles-how = Скажите, что вносит ваша группа: /roles Грузовик по вторникам

roles-stated = Вклад группы { $who } с этого дня: { $said }

roles-still-right = { $who }, всё ли ещё верно?

roles-found-right = ✓ Всё верно, ответ: { $who }.

roles-say-anew = Что вносит ваша группа теперь? Напишите это в ответ. Роли меняют координаторы: /role

button-still-right = Всё верно

button-change-it = Изменить

rotation-turned = Чья теперь очередь:

rotation-first = • спрашиваем первыми: { $who }

rotation-host = • принимает: { $who }

rotation-summary = • подводит итог: { $who }

rotation-you-begin = На этот раз первыми спрашиваем вашу группу.

rotation-you-come-first = На этот раз слова вашей группы стоят в сводке первыми.

schedule-first = → в тот раз первыми спрашиваем: { $who }

schedule-duty-of = { $id }: { $does } – на этот раз { $who }, срок: { $due }

moved-asked-first = спрашиваем первыми

change-rotation = ~ очередь переходит по-другому

change-duty-turn = ~ { $what }: теперь это делает каждая группа по очереди

voices-title = Кого было слышно за последние три месяца; это видят только фасилитаторы. Доли ответов, слов и позиций по предложениям:

voices-title-answers = Кого было слышно за последние три месяца; это видят только фасилитаторы. Доли ответов и слов (позиций по предложениям пока нет):

voices-line = • { $who }: { $answers } %, { $words } %, { $positions } %

voices-line-answers = • { $who }: { $answers } %, { $words } %

voices-speaking-for = говорящие за: { $group }

voice-women = женщины

voice-youth = молодёжь

voice-elders = пожилые люди

voice-disability = люди с инвалидностью

voice-displaced = переселенцы

voices-too-little = Пока сказано слишком мало, чтобы судить.

voices-suggestion = { $who }: эту группу слышно меньше других. Может помочь спросить её первой в следующий раз или узнать наедине, как ей хотелось бы быть услышанной.

button-ask-first = Спросить первыми

voices-first-noted = ✓ В следующий раз первый вопрос – этой группе: { $who }.

voices-first-noted-at = ✓ В следующий раз первый вопрос – этой группе: { $who } ({ $at }).

speaksfor-noted = ✓ Записано. Фасилитаторы видят, что выходит по таким группам, начиная с трёх человек, и никогда – кто в них. Отменить: /speaksfor никто

speaksfor-gone = ✓ Отменено: вы говорите только за свою группу.

speaksfor-how = Если хотите, скажите, за кого вы говорите помимо своей группы, через запятую: /speaksfor женщины, молодёжь
