### Absences, read back before they count: Ukrainian. Names and days come undeclined, behind a colon.

away-sure = { $who } не на зв’язку. Повернення: { DAY($until, year: 1) } Усе правильно? Це почне діяти, коли ви натиснете кнопку.

away-sure-with-deputy = { $who } не на зв’язку, на заміні: { $deputy }. Повернення: { DAY($until, year: 1) } Усе правильно? Це почне діяти, коли ви натиснете кнопку.

away-sure-partner = Уся група відпочиває: { $who }. Повернення: { DAY($until, year: 1) } Усе правильно? Це почне діяти, коли ви натиснете кнопку.

away-which-day = Який день ви маєте на увазі? Він почне діяти, коли ви його натиснете.

away-other-day = До якого дня тоді? Натисніть день або назвіть його у відповідь: «п’ятниця», «9 березня», «за 2 тижні».

away-not = Як вам зручно: відсутність не позначено.

away-day-unread = Не вдалося зрозуміти, який день ви маєте на увазі: «{ $said }». Ось так: /away до понеділка, /away 2027-03-09, /away 3 дні. Якщо додати ім’я, ця людина вас замінюватиме.

button-that-is-right = Усе правильно

button-day-in-full = { DAY($day, year: 1) }
