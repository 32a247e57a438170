### What we say of a correction that differs from the original in a number or a name: Ukrainian, “ви” in lower case.

fix-differs = Поки нічого не змінено. Будь ласка, погляньте ще раз, як це має читатися: { $said }

fix-differs-missing = Лише в оригіналі: { $what }

fix-differs-new = Лише у ваших словах: { $what }

fix-differs-how = Якщо так і задумано, натисніть кнопку, і ваші слова збережуться. Якщо ні, дайте відповідь на це повідомлення правильними словами.

button-keep-words = Лишити мої слова

corrections-title = Що виправлено в перекладах

corrections-own-title = Що ви виправили в перекладах

correction-item =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }: { $right }

correction-item-was =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }, раніше: { $was }
    { $to }, тепер: { $right }

corrections-none = Поки що ніхто не виправляв перекладів. Дайте відповідь на переклад командою /fix і правильними словами.

corrections-own-none = У вас поки що немає виправлень. Дайте відповідь на переклад командою /fix і правильними словами.

corrections-of-another = Це чужий список. Ваш – тут: /corrections

correction-gone = Цього виправлення більше немає. Які є: /corrections

correction-taken-back = Виправлення знято. Знову показано те, що стояло раніше.

correction-taken-back-yours = { $who } знімає ваше виправлення ({ $to }): «{ $right }». Знову показано те, що стояло раніше. Якщо воно має лишитися, обговоріть це разом і скажіть його знову командою /fix.

correction-concerns = { $who } змінює те, як читаються слова, автор яких { $by } ({ $to }): «{ $right }». Самі слова: «{ $said }». На них спираються інші, коли вирішують або домовляються. Якщо зміст не той, це можна скасувати: координаторові допоможе /corrections.

correction-concerns-was = Раніше читалося так: «{ $was }»

button-correction-back = Зняти його

button-corrections = Усі виправлення
