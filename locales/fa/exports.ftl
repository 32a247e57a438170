### آنچه دربارهٔ جدول‌ها، گزارش‌ها، تقویم‌ها و نمودارها می‌گوییم، و واژه‌های خود گزارش. خطاب «شما» است.

export-which = آنچه همه می‌توانند بخوانند، از { DAY($from, year: 1) } تا { DAY($to, year: 1) }: به چه شکلی می‌خواهید؟ برای زمانی دیگر: ‎/export 30 روز

button-export-csv = جدول (CSV)

button-export-xlsx = صفحه‌گسترده (XLSX)

button-export-report = گزارش خواندنی

export-here = { $name }، از { DAY($from, year: 1) } تا { DAY($to, year: 1) }: آنچه همهٔ گروه‌ها می‌توانند بخوانند. آنچه خصوصی است در آن نیست و آنچه بی‌نام گفته شده نامی ندارد. پاسخ‌های میان گروه شما و گروه‌های دیگر هم در آن هست. هر کس این پرونده را داشته باشد همه‌اش را می‌خواند.

export-how = بگویید تا چه زمانی به عقب، یا کدام ماه یا سال: ‎/export 3 ماه یا ‎/export مارس 2026

report-title = { $name }: گزارش

report-period = از { $from } تا { $to }

report-answers-title = آنچه پاسخ داده شد

report-promises-title = آنچه قول داده شد

report-decisions-title = آنچه پیشنهاد و تصمیم گرفته شد

report-measures-title = آنچه شمرده شد

report-sayings-title = آنچه به همه گفته شد
report-replies-title = پاسخ‌های میان گروه‌ها

report-brings-title = سهم هر گروه

report-none = در این زمان چیزی نیست.

report-due = تا { $due }

column-words = همان‌گونه که نوشته شد

column-translated = به این زبان

column-kind = نوع

column-day = روز

column-partner = گروه

column-who = چه کسی

column-about = دربارهٔ

column-number = شماره

column-value = مقدار

column-language = زبان

column-stands = وضعیت

kind-answer = پاسخ

kind-promise = قول
kind-change = دربارهٔ قول

kind-proposal = پیشنهاد

kind-duty = کار

kind-measure = عدد

kind-saying = پیام به همه
kind-reply = پاسخ به گروه

kind-brings = سهم

report-unnamed = بی‌نام

stands-open = باز

stands-proposed = در انتظار پذیرش

stands-kept = انجام‌شده

stands-let-go = واگذاشته
stands-moved = به روزی دیگر
stands-shown = آنچه نشان داده شد

stands-dropped = کنار رفته

stands-decided = تصمیم گرفته شد

stands-replaced = جایش را تصمیم دیگری گرفت

stands-not-decided = تصمیم گرفته نشد

stands-withdrawn = پس گرفته شد

calendar-here = آنچه در { $name } نوبتش برای شماست، به شکل تقویم.

calendar-address = برنامهٔ تقویم می‌تواند آن را همیشه تازه در این نشانی بخواند. هر کس نشانی را بداند آن را می‌خواند؛ ‎/calendar off آن را باطل می‌کند و ‎/calendar نشانی تازه می‌دهد: { $address }

calendar-off = تقویم شما دیگر در نشانی‌اش خوانده نمی‌شود.

calendar-none = تقویم شما نشانی ندارد.

chart-here = این چطور پیش می‌رود: { $goal }

chart-words = از { DAY($from, year: 1) } تا { DAY($to, year: 1) }، به ترتیب: { $figures }

chart-none = از آن نموداری نیست: هنوز چیزی شمرده نشده یا چیزی به این نام نیست. ‎/goals آنچه هست را نشان می‌دهد.
