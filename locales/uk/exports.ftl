### Що ми кажемо про таблиці, звіти, календарі й графіки, і слова всередині звіту. Звертання на «ви».

export-which = Те, що можуть читати всі, { DAY($from, year: 1) } – { DAY($to, year: 1) }: у якому вигляді це потрібно? Інший термін: /export 30 днів

button-export-csv = Таблиця (CSV)

button-export-xlsx = Електронна таблиця (XLSX)

button-export-report = Звіт для читання

export-here = «{ $name }», { DAY($from, year: 1) } – { DAY($to, year: 1) }: те, що можуть читати всі групи. Особистого тут немає, у безіменного немає імені. Є тут і відгуки між вашою групою та іншими. Хто отримає цей файл, прочитає його весь.

export-how = Скажіть, за який термін, місяць чи рік: /export 3 місяці або /export березень 2026

report-title = «{ $name }»: звіт

report-period = { $from } – { $to }

report-answers-title = Відповіді

report-promises-title = Обіцянки

report-decisions-title = Пропозиції та рішення

report-measures-title = Що пораховано

report-sayings-title = Що сказано всім
report-replies-title = Відгуки між групами

report-brings-title = Внесок кожної групи

report-none = За цей час нічого.

report-due = термін: { $due }

column-words = Як написано

column-translated = Цією мовою

column-kind = Що це

column-day = День

column-partner = Група

column-who = Хто

column-about = Про що

column-number = Номер

column-value = Значення

column-language = Мова

column-stands = Стан

kind-answer = Відповідь

kind-promise = Обіцянка
kind-change = Про обіцянку

kind-proposal = Пропозиція

kind-duty = Справа

kind-measure = Число

kind-saying = Повідомлення всім
kind-reply = Відгук

kind-brings = Внесок

report-unnamed = без імені

stands-open = відкрито

stands-proposed = чекає на згоду

stands-kept = виконано

stands-let-go = знято за згодою
stands-moved = на інший день
stands-shown = що показано

stands-dropped = відпало

stands-decided = вирішено

stands-replaced = замінено іншим

stands-not-decided = не вирішено

stands-withdrawn = відкликано

calendar-here = Ваші терміни у вигляді календаря: «{ $name }».

calendar-address = Програма-календар може читати це за адресою, завжди свіже. Хто знає адресу, теж це читає; /calendar off скасовує її, /calendar дає нову: { $address }

calendar-off = Ваш календар за своєю адресою більше не читається.

calendar-none = У вашого календаря немає адреси.

chart-here = Як іде справа: { $goal }

chart-words = { DAY($from, year: 1) } – { DAY($to, year: 1) }, по порядку: { $figures }

chart-none = Такого графіка немає: ще нічого не пораховано або нічого так не називається. /goals показує, що є.
