### What we say of a correction that differs from the original in a number or a name: Russian, “вы” in lower case.

fix-differs = Пока ничего не изменено. Пожалуйста, посмотрите ещё раз, как это должно читаться: { $said }

fix-differs-missing = Только в оригинале: { $what }

fix-differs-new = Только в ваших словах: { $what }

fix-differs-how = Если так и задумано, нажмите кнопку, и ваши слова сохранятся. Если нет, ответьте на это сообщение верными словами.

button-keep-words = Оставить мои слова

corrections-title = Что исправлено в переводах

corrections-own-title = Что вы исправили в переводах

correction-item =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }: { $right }

correction-item-was =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }, раньше: { $was }
    { $to }, теперь: { $right }

corrections-none = Пока никто не исправлял переводов. Ответьте на перевод командой /fix и верными словами.

corrections-own-none = У вас пока нет исправлений. Ответьте на перевод командой /fix и верными словами.

corrections-of-another = Это чужой список. Ваш – здесь: /corrections

correction-gone = Этого исправления больше нет. Какие есть: /corrections

correction-taken-back = Исправление снято. Снова показано то, что стояло раньше.

correction-taken-back-yours = { $who } снимает ваше исправление ({ $to }): «{ $right }». Снова показано то, что стояло раньше. Если оно должно остаться, обсудите это вместе и скажите его заново командой /fix.

correction-concerns = { $who } меняет то, как читаются слова, автор которых { $by } ({ $to }): «{ $right }». Сами слова: «{ $said }». На них опираются другие, когда решают или договариваются. Если смысл не тот, это можно отменить: координатору поможет /corrections.

correction-concerns-was = Раньше читалось так: «{ $was }»

button-correction-back = Снять его

button-corrections = Все исправления
