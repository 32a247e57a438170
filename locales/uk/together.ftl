### Що ми кажемо про те, хто що робить і вносить, чия черга, що виконується і кого чути.

reliability-own = { $who }, за останні три місяці (це бачите тільки ви і фасилітатори):

reliability-all = Усі групи разом, за останні три місяці:

reliability-answers = • Відповіді вчасно: { $kept } з { $all }

reliability-promises = • Обіцянки виконано або вчасно перенесено: { $kept } з { $all }

reliability-none = • Поки ще нічого не очікувалося.

roles-all-title = Хто що робить і вносить:

roles-brings = Внесок: { $said }

roles-brings-nothing = Внесок: поки не названо

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

change-rotation = ~ черга переходить інакше
