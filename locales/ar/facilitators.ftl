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

morning-after-quiet-hours = في تلك الساعة لدى مجموعتكم ساعات هدوء، فتصل الرسالة عند انتهائها: { HOUR($hour, whole: 1) }.

morning-off = لا أكتب إليكم في الصباح.

morning-how = ساعة أخرى: ‎/morning 07:30 وإن لم تريدوها: ‎/morning لا

silence-title = لم نسمع منهم منذ مدة:

silence-line = { $who }: منذ { $days }

silence-never = { $who }: لا شيء بعد

silence-more = لم يُعرض هنا: { $count }

silence-none = سمعنا من الجميع خلال أسبوع.

silence-early = ما زال الوقت مبكرًا لمعرفة ذلك: بدأت هذه الشراكة قبل أقل من أسبوع.

silence-write = اضغطوا اسمًا لتكتبوا كلمة طيبة؛ ترونها قبل أن تُرسل.

say-preview = سيصل هذا إلى { $where }. ويُقرأ هكذا:

say-sure = هل أرسله؟

button-send = إرسال

say-told = كلمة من { $who }:

say-quote = { $what }

say-done = ✓ أُرسل إلى { $where }.

say-later = 🌙 يُرسَل عند انتهاء ساعات الهدوء هناك: { $where } ({ $at }).

say-waits = ⏳ ينتظر إلى أن تمكنني الكتابة هناك: { $where }.

say-dropped = لم يُرسل شيء.

say-how = اكتبوا بعد الأمر ما يقرؤه الجميع: ‎/say نلتقي يوم الجمعة ولبعض المجموعات فقط: ‎/say Goma, Recife: نلتقي يوم الجمعة

say-whom = لا أعرف مجموعة باسم «{ $said }»، لذلك لم يُرسَل شيء. لمن هذا الكلام؟

say-some-unknown = لا أعرف مجموعة باسم { $who }، لذلك لم يُرسَل شيء إلى أحد. المجموعات هي: { $groups }

button-say-all = لكل المجموعات

say-too-long = هذا أطول مما تحمله رسالة واحدة. أقصى عدد من الأحرف: { $most }

say-nowhere = لا أعرف محادثة أقول فيها ذلك.

say-of-another = هذا الكلام من { $who }، ولا يرسله أحد سواه.

nudge-kindly = { $who }، لم نسمع منكم منذ مدة. كيف حالكم؟ إن كان هناك ما يعيقكم فاكتبوه ردًّا على هذا: يصل إلى { $by }.

nudge-gently = { $who }، نرجو أن تكونوا بخير. مضت مدة ونحن نفتقد صوتكم. متى ناسبكم ذلك، فكلمة منكم ردًّا على هذا تصل إلى { $by }.

nudge-before = وصلت كلمة طيبة من { $who } إلى { $where } قبل قليل: { $at }. هل أرسل كلمتكم أيضًا؟

button-send-again = أرسِل أيضًا

note-noted = سُجّلت الملاحظة عن { $who }. لا يقرؤها أحد سواكم.

note-title = ملاحظاتكم عن { $who }

note-line = { $number }. { $day }: { $what }

note-line-from = { $number }. { $day }، { $who }: { $what }

note-remove = اضغطوا رقمًا لحذف تلك الملاحظة.

note-counts = لديكم ملاحظات عن:

note-count = { $who }: { $count }

note-none = ليست لديكم ملاحظات.

note-none-of = ليست لديكم ملاحظات عن { $who }.

note-how = تُكتب هكذا: ‎/note Goma: يتصلون يوم الخميس

note-whom = لا أعرف شريكًا باسم { $said }. الموجودون: { $partners }. اكتبوا الاسم أولًا.

note-alone = الملاحظات لكم وحدكم: اكتبوها إليّ في رسالة مباشرة. لم أسجّل شيئًا هنا.

handover-sure = يصبح التيسير لدى { $who } مكان { $by }، مع كل ما ينتظر. أسأل أولًا، ولا يُحسب إلا بعد القبول. ملاحظاتكم تبقى لكم.

handover-sure-notes = يصبح التيسير لدى { $who } مكان { $by }، مع كل ما ينتظر ومع ملاحظاتكم عن الشركاء. أسأل أولًا، ولا يُحسب إلا بعد القبول.

button-ask-them = اسأل

button-with-notes = مع ملاحظاتي

button-without-notes = بدون ملاحظاتي

button-take-it-back = سحب الطلب

handover-dropped = يبقى كل شيء كما هو.

handover-sent = أسأل { $who }. وإلى حين القبول يبقى التيسير لدى { $by }.

handover-asked = يسألكم { $by }: هل تتولّون التيسير، { $who }؟ لكم أن تقبلوا أو ترفضوا بحرية، ولا يُحسب إلا بعد القبول.

handover-waits = هذا ما ينتظر الآن:

handover-taken-back = يبقى التيسير لدى { $by } كما كان.

handover-declined = لا يتولّاه { $who } الآن. يبقى التيسير لدى { $by }.

handover-lapsed = مضى أسبوع بلا جواب عن تولّي { $who } هذا الدور: يبقى التيسير لدى { $by }.

handover-yours = ✓ شكرًا، { $who }: التيسير لكم الآن، مكان { $by }.

handover-theirs = ✓ قبِل { $who } والتيسير لديه الآن. شكرًا على كل ما فعلتموه، { $by }.

handover-told = التيسير من الآن لدى { $who } مكان { $by }.

handover-of-another = هذا بين { $by } و{ $who }.

handover-how = اذكروا من يتولّى الدور: ‎/handover Rosa

handover-waits-already = سألتُ { $who } من قبل. إن غيّرتم رأيكم فاسحبوا ذلك أولًا.

morning-concerns = مخاوف مفتوحة لديكم: { $count }

button-ask-again = السؤال مرة أخرى

role-nobody-has = لم يعد أحد يتولّى دور «{ $role }». إلى أن يتولّاه أحد، ينتظر ما كان موجهًا إليه أو يصلكم أنتم حيث يمكن ذلك. لإسناده إلى أحد اكتبوا ‎/role في محادثة مجموعتكم.

handover-off = لم يعد هذا التسليم قائمًا: أحد الطرفين لم يعد هنا.
