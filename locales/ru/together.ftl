### Что мы говорим о том, кто что делает и вносит, чья очередь, что выполняется и кого слышно.

reliability-own = { $who }, за последние три месяца (это видите только вы и фасилитаторы):

reliability-all = Все группы вместе, за последние три месяца:

reliability-answers = • Ответы вовремя: { $kept } из { $all }

reliability-promises = • Обещания выполнены или вовремя перенесены: { $kept } из { $all }

reliability-none = • Пока ещё ничего не ожидалось.

roles-all-title = Кто что делает и вносит:

roles-brings = Вклад: { $said }

roles-brings-nothing = Вклад: пока не назван

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

change-rotation = ~ очередь переходит по-другому
