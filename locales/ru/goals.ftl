### Что мы говорим о целях и о том, что к ним прибавляется; каждое сообщение и его переменные объяснены по-английски.

goals-title = Наши цели: откуда начали → где мы сейчас → куда хотим прийти

goals-none = Целей пока нет. Цель ставят координаторы или фасилитаторы: /goal Семьи с чистой водой: 40 → 400 семей к 31 декабря

goal-of-all = все группы

goal-item = { $number }. { $whose }: { $what }

goal-item-by = { $number }. { $whose }, срок – { DAY($due, year: 1) }: { $what }

goal-figures = { $before } → { $now } → { $target }

goal-figures-unit = { $before } → { $now } → { $target } ({ $unit })

goal-name = { $number }. { $what }

goal-sure = Всё верно? После подтверждения это прочтут все.

goal-whose = Чья это цель?

goal-set = Новая цель, её ставит { $who }:

goal-how-to-count = Прибавить число к цели: /measure { $key } 120

goal-proposed = { $who }, вопрос от { $by }: возьмёте ли вы на себя эту цель? Вы вольны согласиться или отказаться.

goal-proposed-sent = Я спрошу: { $who }. Цель начнёт действовать, когда её примут.

goal-change-how = Что должно стать другим? Ответьте так; о чём вы не напишете, то останется: 40 → 500 семей к 30 июня 2027. Или добавьте, что ещё считается: Школы с колодцем: 2 → 10 школ

goal-difference = { $what }: { $before } → { $now }

goal-part-target = нужно достичь

goal-part-baseline = начало

goal-part-unit = что считаем

goal-part-day = срок

goal-change-proposed = { $who }, вопрос от { $by }: можно ли так изменить вашу цель? Пока вы не согласитесь, она остаётся прежней.

goal-changed = { $who } меняет эту цель:

goal-changed-line = • { $day }, { $who }, { $what }: { $before } → { $now }

goal-not-changed = Хорошо: цель остаётся прежней.

goal-change-nothing = В цели это уже так.

goal-left-as-it-is = { $who } оставляет эту цель как есть.

goal-of-protocol = Эта цель записана в протоколе, с которым все согласны. Она меняется вместе с его новой версией: /protocols

goal-brought = • Вклад группы { $who }: { $said }

goal-bring-how = Что вносит ваша группа в эту цель? Напишите это в ответ.

goal-never-set = Оставляем: эта цель не поставлена.

goal-how = Напишите дальше, чего вы хотите достичь, от чего к чему и к какому дню: /goal Семьи с чистой водой: 40 → 400 семей к 31 декабря

goal-let-go = { $who } отпускает эту цель; всё посчитанное остаётся:

goal-unknown = Такой цели я не знаю. /goals показывает те, что есть.

goal-day-near = День этой цели близко:

goal-day-over = День этой цели настал. Вот как далеко мы продвинулись вместе:

goal-reached = 🎉 Мы достигли этой цели:

measure-no-goal = Здесь нет цели, к которой вы можете прибавить число. /goals показывает те, что есть.

measure-which = К какой цели это относится?

measure-how = Напишите цель и число: /measure { $key } 120

measure-how-many = Сколько сейчас? Ответьте числом.
measure-how-many-more = Сколько прибавилось с прошлого раза? Ответьте числом.

measure-number-unread = Какое это число? Например: 120, 0,5, 1 500.

measure-sure = Записать: { $value }. Всё верно?

measure-sure-before = Записать: { $value }, раньше: { $before }. Всё верно?
measure-sure-sum = Записать: { $value } сверх { $before }: всего { $after }. Всё верно?

measure-noted = ✓ Число записано ({ $who }): { $value }. Все вместе: { $now }. Неверно? Ответьте верным числом.

measure-corrected = ✓ Число исправлено ({ $who }): { $value }, раньше: { $before }. Все вместе: { $now }. Неверно? Ответьте верным числом.

measure-not-counted = Оставляем: ничего не записано.

measure-line = • { $day }, { $who }: { $value }

measure-line-corrected = • { $day }, { $who }: { $value } (раньше: { $before })

measure-line-taken-back = • { $day }, { $who }: число отозвано (раньше: { $before })

goals-trust = Доверие, по ответам без имён: { $figures }

figures-then = { $first } → { $rest }

pulse-shown = { $question } В среднем { $mean } из { $high }, с точностью до половины.

pulse-not-shown = { $question } На этот раз число не показано, чтобы по нему нельзя было узнать чей-то ответ.

promise-towards = К цели: { $goal }

promise-which-goal = К какой цели это ведёт?

change-goal = ~ считается иначе, имеет другой срок или принадлежит другим: { $what }

button-goal = Да, это наша цель

button-goal-whose = Чья она?

button-goal-change = Да, изменить

button-goal-brings = Наш вклад

button-count = Прибавить

button-measure = Да, записать

button-towards = К какой цели?
