### ما نقوله عن الجداول والتقارير والتقاويم والرسوم، وكلمات التقرير نفسه. نخاطب بصيغة "أنتم".

export-which = ما يمكن للجميع قراءته، من { DAY($from, year: 1) } إلى { DAY($to, year: 1) }: بأي صيغة تريدونه؟ لمدة أخرى: ‎/export 30 يومًا

button-export-csv = جدول (CSV)

button-export-xlsx = جدول بيانات (XLSX)

button-export-report = تقرير للقراءة

export-here = { $name }، من { DAY($from, year: 1) } إلى { DAY($to, year: 1) }: ما يمكن لكل المجموعات قراءته. ليس فيه ما هو خاص، وما قيل من دون اسم يبقى بلا اسم. وفيه أيضًا الردود بين مجموعتكم وغيرها. من يحصل على هذا الملف يقرؤه كله.

export-how = قولوا لأي مدة مضت، أو لأي شهر أو سنة: ‎/export 3 أشهر أو ‎/export مارس 2026

report-title = { $name }: تقرير

report-period = من { $from } إلى { $to }

report-answers-title = الأجوبة

report-promises-title = الوعود

report-decisions-title = المقترحات والقرارات

report-measures-title = ما تم عدّه

report-sayings-title = ما قيل للجميع
report-replies-title = الردود بين المجموعات

report-brings-title = مساهمة كل مجموعة

report-none = لا شيء في هذه المدة.

report-due = حتى يوم { $due }

column-words = كما كُتب

column-translated = بهذه اللغة

column-kind = النوع

column-day = اليوم

column-partner = المجموعة

column-who = مَن

column-about = الموضوع

column-number = الرقم

column-value = القيمة

column-language = اللغة

column-stands = الحالة

kind-answer = جواب

kind-promise = وعد
kind-change = عن الوعد

kind-proposal = اقتراح

kind-duty = مهمة

kind-measure = عدد

kind-saying = رسالة إلى الجميع
kind-reply = ردّ

kind-brings = مساهمة

report-unnamed = من دون اسم

stands-open = مفتوح

stands-proposed = ينتظر القبول

stands-kept = تحقق

stands-let-go = أُعفي منه
stands-moved = إلى موعد جديد
stands-shown = ما عُرض

stands-dropped = سقط

stands-decided = تقرر

stands-replaced = حلّ غيره محله

stands-not-decided = لم يتقرر

stands-withdrawn = سُحب

calendar-here = ما يحين موعده لكم في { $name }، في صيغة تقويم.

calendar-address = يمكن لبرنامج تقويم قراءته على هذا العنوان، محدّثًا دائمًا. من يعرف العنوان يقرؤه أيضًا؛ ‎/calendar off يلغيه، و‎/calendar يعطي عنوانًا جديدًا: { $address }

calendar-off = لم يعد تقويمكم يُقرأ على عنوانه.

calendar-none = ليس لتقويمكم عنوان.

chart-here = كيف يسير هذا: { $goal }

chart-words = من { DAY($from, year: 1) } حتى { DAY($to, year: 1) }، بالتتابع: { $figures }

chart-none = لا رسم لذلك: لم يُحص شيء بعد، أو لا شيء بهذا الاسم. ‎/goals يعرض ما هو موجود.
