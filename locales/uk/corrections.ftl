### What we say of a correction that differs from the original in a number or a name: Ukrainian, “ви” in lower case.

fix-differs = Поки нічого не змінено. Будь ласка, погляньте ще раз, як це має читатися: { $said }

fix-differs-missing = Лише в оригіналі: { $what }

fix-differs-new = Лише у ваших словах: { $what }

fix-differs-how = Якщо так і задумано, натисніть кнопку, і ваші слова збережуться. Якщо ні, дайте відповідь на це повідомлення правильними словами.

button-keep-words = Лишити мої слова
