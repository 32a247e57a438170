### ما يراه من يتولّى التيسير وما يفعله. نخاطب الجميع بصيغة "أنتم"، بلا لوم.

morning-title = صباح الخير، { $who }. هذا ما ينتظر في { $name }:

morning-due = وعود موعدها اليوم: { $count }

morning-late = وعود مضى موعدها: { $count } (أقدمها قبل { $days })

morning-unanswered = وعود طُلبت ولم يأتِ جواب بعد: { $count } (أقدمها قبل { $days }). هل تسألون مرة أخرى؟

morning-duties = مهام مضى وقتها: { $count }

morning-proposals = اقتراحات تنتظر رأي أحد: { $count } (أولها يُغلق يوم { $closes })

morning-objections = اعتراضات قائمة: { $count }

morning-silent = شركاء لم نسمع منهم منذ أسبوع أو أكثر: { $count }

button-see-promises = الوعود

button-see-status = أين وصلنا

button-see-decisions = الاقتراحات

button-see-silence = من لم نسمع منه

morning-at = إن كان هناك ما ينتظر، أكتب إليكم في الساعة { HOUR($hour, whole: 1) } في أيام عمل مجموعتكم.

morning-off = لا أكتب إليكم في الصباح.

morning-how = ساعة أخرى: ‎/morning 07:30 وإن لم تريدوها: ‎/morning لا

silence-title = لم نسمع منهم منذ مدة:

silence-line = { $who }: منذ { $days }

silence-never = { $who }: لا شيء بعد

silence-more = لم يُعرض هنا: { $count }

silence-none = سمعنا من الجميع خلال أسبوع.

silence-write = اضغطوا اسمًا لتكتبوا كلمة طيبة؛ ترونها قبل أن تُرسل.

say-preview = سيصل هذا إلى { $where }. ويُقرأ هكذا:

say-sure = هل أرسله؟

button-send = إرسال

say-told = كلمة من { $who }:

say-quote = { $what }

say-done = ✓ أُرسل إلى { $where }.

say-dropped = لم يُرسل شيء.

say-how = اكتبوا بعد الأمر ما يقرؤه الجميع: ‎/say نلتقي يوم الجمعة ولبعض المجموعات فقط: ‎/say Goma, Recife: نلتقي يوم الجمعة

say-too-long = هذا أطول مما تحمله رسالة واحدة. أقصى عدد من الأحرف: { $most }

say-nowhere = لا أعرف محادثة أقول فيها ذلك.

say-of-another = هذا الكلام من { $who }، ولا يرسله أحد سواه.

nudge-kindly = { $who }، لم نسمع منكم منذ مدة. كيف حالكم؟ إن كان هناك ما يعيقكم فاكتبوه ردًّا على هذا: يصل إلى { $by }.

nudge-gently = { $who }، نرجو أن تكونوا بخير. مضت مدة ونحن نفتقد صوتكم. متى ناسبكم ذلك، فكلمة منكم ردًّا على هذا تصل إلى { $by }.
