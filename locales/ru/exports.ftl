### Что мы говорим о таблицах, отчётах, календарях и графиках, и слова внутри отчёта. Обращение на «вы».

export-which = То, что могут читать все, { $from } – { $to }: в каком виде это нужно? Другой срок: /export 30 days

button-export-csv = Таблица (CSV)

button-export-xlsx = Электронная таблица (XLSX)

button-export-report = Отчёт для чтения

export-here = «{ $name }», { $from } – { $to }: то, что могут читать все группы. Личного здесь нет, у безымянного нет имени. Кто получит этот файл, прочтёт его целиком.

export-how = Скажите, за какой срок: /export 3 months

report-title = «{ $name }»: отчёт

report-period = { $from } – { $to }

report-answers-title = Ответы

report-promises-title = Обещания

report-decisions-title = Предложения и решения

report-none = За это время ничего.

report-original = Как написано

report-translated = На этом языке

report-unnamed = без имени

stands-open = открыто

stands-proposed = ждёт согласия

stands-kept = выполнено

stands-let-go = снято по согласию

stands-dropped = отпало

stands-decided = решено

stands-not-decided = не решено

stands-withdrawn = отозвано

calendar-here = Ваши сроки в виде календаря: «{ $name }».

calendar-address = Программа-календарь может читать это по адресу, всегда в свежем виде. Кто знает адрес, тоже это читает; /calendar off отменяет его, /calendar даёт новый: { $address }

calendar-off = Ваш календарь по своему адресу больше не читается.

calendar-none = У вашего календаря нет адреса.

chart-here = Как идёт дело: { $goal }

chart-none = Такого графика нет: ещё ничего не подсчитано или ничего так не называется. /goals показывает, что есть.
