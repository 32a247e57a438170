### ما نقوله عن الأهداف وما يُعدّ نحوها؛ النص الإنكليزي يشرح كل رسالة ومتغيراتها.

goals-title = أهدافنا: من أين بدأ كل هدف ← أين وصل الآن ← إلى أين نريد أن يصل

goals-none = لا توجد أهداف بعد. يضع المنسّق أو الميسّر هدفًا هكذا: ‎/goal عائلات لديها ماء نظيف: 40 → 400 عائلة حتى 31 ديسمبر

goal-of-all = كل المجموعات

goal-item = { $number }. { $whose }: { $what }

goal-item-by = { $number }. { $whose }، حتى { DAY($due, year: 1) }: { $what }

goal-figures = { $before } ← { $now } ← { $target }

goal-figures-unit = { $before } ← { $now } ← { $target } ({ $unit })

goal-name = { $number }. { $what }

goal-sure = هل هذا صحيح؟ بعد تأكيدكم يقرؤه الجميع.

goal-whose = لمن هذا الهدف؟

goal-set = هدف جديد، وضعه { $who }:

goal-how-to-count = للعدّ نحوه: ‎/measure { $key } 120

goal-proposed = { $who }، سؤال من { $by }: هل تتولّون هذا الهدف؟ لكم كامل الحرية في القبول أو الاعتذار.

goal-proposed-sent = أسأل { $who }. لا يُحسب الهدف إلا بعد القبول.

goal-change-how = ما الذي تريدون تغييره؟ ردّوا هكذا، وما لا تكتبونه يبقى كما هو: 40 → 500 عائلة حتى 30 يونيو 2027. أو أضيفوا شيئًا آخر يُعدّ: مدارس لديها بئر: 2 → 10 مدارس

goal-difference = { $what }: { $before } ← { $now }

goal-part-target = المطلوب بلوغه

goal-part-baseline = نقطة البداية

goal-part-unit = ما يُعدّ

goal-part-day = اليوم

goal-change-proposed = { $who }، سؤال من { $by }: هل يجوز تغيير هدفكم هكذا؟ يبقى كما هو حتى تقبلوا.

goal-changed = جرى تغيير هذا الهدف (بقرار من { $who }):

goal-changed-line = • { $day }، { $who }، { $what }: { $before } ← { $now }

goal-not-changed = جرى التخلي عن ذلك: يبقى الهدف كما هو.

goal-change-nothing = الهدف يقول ذلك بالفعل.

goal-left-as-it-is = يبقى هذا الهدف كما هو، بقرار من { $who }.

goal-of-protocol = هذا الهدف موجود في بروتوكول وافق عليه الجميع، ويتغيّر مع نسخة جديدة منه: ‎/protocols

goal-brought = • مساهمة { $who }: { $said }

goal-bring-how = بمَ تساهم مجموعتكم في هذا الهدف؟ ردّوا بذلك.

goal-never-set = تُرك الأمر: لم يوضع هذا الهدف.

goal-how = اكتبوا بعد الأمر ما تريدون بلوغه، من أين إلى أين، وحتى متى: ‎/goal عائلات لديها ماء نظيف: 40 → 400 عائلة حتى 31 ديسمبر

goal-let-go = جرى التخلي عن هذا الهدف (بقرار من { $who })، وما عُدّ يبقى محفوظًا:

goal-unknown = لا أعرف هدفًا كهذا. ‎/goals يعرض الأهداف الموجودة.

goal-day-near = اقترب يوم هذا الهدف:

goal-day-over = حلّ يوم هذا الهدف. هذا ما بلغناه معًا:

goal-reached = 🎉 بلغنا هذا الهدف:

measure-no-goal = لا يوجد هنا هدف يمكنكم العدّ نحوه. ‎/goals يعرض الأهداف الموجودة.

measure-which = لأي هدف يُحسب هذا؟

measure-how = اكتبوا الهدف والعدد: ‎/measure { $key } 120

measure-how-many = كم بلغ العدد الآن؟ ردّوا بالعدد.
measure-how-many-more = كم زاد العدد منذ آخر عدّ؟ ردّوا بالعدد.

measure-number-unread = أي عدد هذا؟ مثل: 120 أو 0.5 أو 1500.

measure-sure = للعدّ: { $value }. هل هذا صحيح؟

measure-sure-before = للعدّ: { $value }، وقبل ذلك: { $before }. هل هذا صحيح؟
measure-sure-sum = للعدّ: { $value }، تُضاف إلى { $before }: المجموع { $after }. هل هذا صحيح؟

measure-noted = ✓ عدد من { $who }: { $value }. المجموع لدى الجميع: { $now }. غير صحيح؟ ردّوا بالعدد الصحيح.

measure-corrected = ✓ تصحيح من { $who }: { $value }، وقبل ذلك: { $before }. المجموع لدى الجميع: { $now }. غير صحيح؟ ردّوا بالعدد الصحيح.

measure-not-counted = تُرك الأمر: لم يُحسب شيء.

measure-line = • { $day }، { $who }: { $value }

measure-line-corrected = • { $day }، { $who }: { $value } (قبل ذلك: { $before })

measure-line-taken-back = • { $day }، { $who }: سُحب (قبل ذلك: { $before })

goals-trust = الثقة، بحسب أجوبة بلا أسماء: { $figures }

figures-then = { $first } ← { $rest }

pulse-shown = { $question } المتوسط { $mean } من { $high }، مقرّبًا إلى نصف درجة.

pulse-not-shown = { $question } لا يُعرض رقم هذه المرة، كي لا يُعرف منه جواب أحد.

promise-towards = نحو الهدف: { $goal }

promise-which-goal = نحو أي هدف يقود هذا؟

change-goal = ~ تغيّر عدّه أو يومه أو صاحبه: { $what }

button-goal = نعم، هذا هدفنا

button-goal-whose = لمن هو؟

button-goal-change = نعم، غيّروه

button-goal-brings = مساهمتنا

button-count = عدّ

button-measure = نعم، احسبه

button-towards = نحو هدف؟
