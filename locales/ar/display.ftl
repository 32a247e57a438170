### How numbers and days look in a chat: Arabic.

show-now = أكتب الأرقام هنا هكذا: { $sample }. اليوم { DAY($today, year: 1) }. اضغطوا على ما تفضلون قراءته.

show-changed = من الآن أكتب هنا هكذا: { $sample }، { DAY($today, year: 1) }. أما ما كتبه الناس فيبقى كما كتبوه.

show-own-now = أكتب لك الأرقام هكذا في كل المحادثات: { $sample }. اليوم { DAY($today, year: 1) }. يمكنك الضغط على ما تفضّل قراءته.

show-own-changed = من الآن أكتب لك هكذا في كل المحادثات: { $sample }، { DAY($today, year: 1) }. أما ما تقرؤه المجموعة معًا فيبقى كما اختارته المجموعة.

button-show-own = لي وحدي

date-written = { $written }: { DAY($day, year: 1) }

date-written-short = { $written }: { $day }

date-written-short-either = { $written }: { $one } أو { $other }

date-written-either = { $written }: { DAY($one, year: 1) } أو { DAY($other, year: 1) }

hour-written-either = { $written }: { HOUR($one, whole: 1) } أو { HOUR($other, whole: 1) }

calendar-gregorian = الميلادي

calendar-persian = الفارسي

calendar-islamic = الهجري

calendar-persian-months = فرفردين, أذربيهشت, خرداد, تير, مرداد, شهريور, مهر, آبان, آذر, دي, بهمن, اسفند

calendar-islamic-months = محرم, صفر, ربيع الأول, ربيع الآخر, جمادى الأولى, جمادى الآخرة, رجب, شعبان, رمضان, شوال, ذو القعدة, ذو الحجة
