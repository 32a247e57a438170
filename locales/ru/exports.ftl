### Что мы говорим о таблицах, отчётах, календарях и графиках, и слова внутри отчёта. Обращение на «вы».

export-which = То, что могут читать все, { DAY($from, year: 1) } – { DAY($to, year: 1) }: в каком виде это нужно? Другой срок: /export 30 дней

button-export-csv = Таблица (CSV)

button-export-xlsx = Электронная таблица (XLSX)

button-export-report = Отчёт для чтения

export-here = «{ $name }», { DAY($from, year: 1) } – { DAY($to, year: 1) }: то, что могут читать все группы. Личного здесь нет, у безымянного нет имени. Есть здесь и отклики между вашей группой и другими. Кто получит этот файл, прочтёт его целиком.

export-how = Скажите, за какой срок, месяц или год: /export 3 месяца или /export март 2026

report-title = «{ $name }»: отчёт

report-period = { $from } – { $to }

report-answers-title = Ответы

report-promises-title = Обещания

report-decisions-title = Предложения и решения

report-measures-title = Что посчитано

report-sayings-title = Что сказано всем
report-replies-title = Отклики между группами

report-brings-title = Вклад каждой группы

report-none = За это время ничего.

report-due = срок: { $due }

column-words = Как написано

column-translated = На этом языке

column-kind = Что это

column-day = День

column-partner = Группа

column-who = Кто

column-about = О чём

column-number = Номер

column-value = Значение

column-language = Язык

column-stands = Состояние

kind-answer = Ответ

kind-promise = Обещание
kind-change = Об обещании

kind-proposal = Предложение

kind-duty = Дело

kind-measure = Число

kind-saying = Сообщение всем
kind-reply = Отклик

kind-brings = Вклад

report-unnamed = без имени

stands-open = открыто

stands-proposed = ждёт согласия

stands-kept = выполнено

stands-let-go = снято по согласию
stands-moved = на другой день
stands-shown = что показано

stands-dropped = отпало

stands-decided = решено

stands-replaced = заменено другим

stands-not-decided = не решено

stands-withdrawn = отозвано

calendar-here = Ваши сроки в виде календаря: «{ $name }».

calendar-address = Программа-календарь может читать это по адресу, всегда в свежем виде. Кто знает адрес, тоже это читает; /calendar off отменяет его, /calendar даёт новый: { $address }

calendar-off = Ваш календарь по своему адресу больше не читается.

calendar-none = У вашего календаря нет адреса.

chart-here = Как идёт дело: { $goal }

chart-words = { DAY($from, year: 1) } – { DAY($to, year: 1) }, по порядку: { $figures }

chart-none = Такого графика нет: ещё ничего не подсчитано или ничего так не называется. /goals показывает, что есть.
