### آنچه دربارهٔ هدف‌ها و شمارش آن‌ها می‌گوییم؛ متن انگلیسی هر پیام و متغیرهایش را توضیح می‌دهد.

goals-title = هدف‌های ما: هر یک از کجا آغاز شد ← اکنون کجاست ← به کجا باید برسد

goals-none = هنوز هدفی نیست. هماهنگ‌کننده یا تسهیل‌گر هدف تعیین می‌کند: ‎/goal خانواده‌های دارای آب پاک: 40 → 400 خانواده تا 31 دسامبر

goal-of-all = همهٔ گروه‌ها

goal-item = { $number }. { $whose }: { $what }

goal-item-by = { $number }. { $whose }، تا { DAY($due, year: 1) }: { $what }

goal-figures = { $before } ← { $now } ← { $target }

goal-figures-unit = { $before } ← { $now } ← { $target } ({ $unit })

goal-name = { $number }. { $what }

goal-sure = درست است؟ پس از تأیید شما همه آن را می‌خوانند.

goal-whose = این هدف مال کیست؟

goal-set = هدفی تازه، تعیین‌شده از سوی { $who }:

goal-how-to-count = برای ثبت عدد: ‎/measure { $key } 120

goal-proposed = { $who }، { $by } می‌پرسد که آیا این هدف را بر عهده می‌گیرید. آزادید که بپذیرید یا نپذیرید.

goal-proposed-sent = از { $who } می‌پرسم. هدف وقتی پذیرفته شود به حساب می‌آید.

goal-change-how = چه چیزی باید تغییر کند؟ این‌طور پاسخ دهید؛ آنچه ننویسید همان‌طور می‌ماند: 40 → 500 خانواده تا 30 ژوئن 2027. یا بیفزایید که چه چیز دیگری شمرده شود: مدرسه‌های دارای چاه: 2 → 10 مدرسه

goal-difference = { $what }: { $before } ← { $now }

goal-part-target = عدد نهایی

goal-part-baseline = آغاز

goal-part-unit = واحد

goal-part-day = روز

goal-change-proposed = { $who }، { $by } می‌پرسد که آیا هدف شما می‌تواند این‌طور تغییر کند. تا نپذیرید همان‌طور می‌ماند.

goal-changed = { $who } این هدف را تغییر داد:

goal-changed-line = • { $day }، { $who }، { $what }: { $before } ← { $now }

goal-not-changed = رها شد: هدف همان‌طور می‌ماند.

goal-change-nothing = هدف از پیش همین را می‌گوید.

goal-left-as-it-is = { $who } این هدف را همان‌طور نگه می‌دارد.

goal-of-protocol = این هدف در پروتکلی است که همه پذیرفته‌اند و با نسخهٔ تازهٔ آن تغییر می‌کند: ‎/protocols

goal-brought = • سهم { $who }: { $said }

goal-bring-how = گروه شما برای این هدف چه می‌آورد؟ در پاسخ بنویسید.

goal-never-set = رها شد: این هدف تعیین نشد.

goal-how = پس از فرمان بنویسید به چه می‌خواهید برسید، از کجا تا کجا و تا کی: ‎/goal خانواده‌های دارای آب پاک: 40 → 400 خانواده تا 31 دسامبر

goal-let-go = { $who } این هدف را رها کرد؛ آنچه شمرده شد می‌ماند:

goal-unknown = چنین هدفی نمی‌شناسم. ‎/goals هدف‌های موجود را نشان می‌دهد.

goal-day-near = روز این هدف نزدیک است:

goal-day-over = روز این هدف رسید. با هم تا اینجا پیش رفتیم:

goal-reached = 🎉 به این هدف رسیدیم:

measure-no-goal = اینجا هدفی نیست که بتوانید برایش عدد ثبت کنید. ‎/goals هدف‌های موجود را نشان می‌دهد.

measure-which = این برای کدام هدف است؟

measure-how = هدف و عدد را بنویسید: ‎/measure { $key } 120

measure-how-many = اکنون چند است؟ با عدد پاسخ دهید.
measure-how-many-more = از شمارش پیش تا کنون چند تا افزوده شده است؟ با عدد پاسخ دهید.

measure-number-unread = این چه عددی است؟ مانند: 120، 0.5، 1500.

measure-sure = برای شمارش: { $value }. درست است؟

measure-sure-before = برای شمارش: { $value }، پیش از این: { $before }. درست است؟
measure-sure-sum = برای شمارش: { $value }، افزون بر { $before }: روی‌هم { $after }. درست است؟

measure-noted = ✓ شمارش { $who }: { $value }. همه با هم: { $now }. درست نیست؟ با عدد درست پاسخ دهید.

measure-corrected = ✓ اصلاح { $who }: { $value }، پیش از این: { $before }. همه با هم: { $now }. درست نیست؟ با عدد درست پاسخ دهید.

measure-not-counted = رها شد: چیزی شمرده نشد.

measure-line = • { $day }، { $who }: { $value }

measure-line-corrected = • { $day }، { $who }: { $value } (پیش از این: { $before })

measure-line-taken-back = • { $day }، { $who }: پس گرفته شد (پیش از این: { $before })

goals-trust = اعتماد، از پاسخ‌های بی‌نام: { $figures }

figures-then = { $first } ← { $rest }

pulse-shown = { $question } میانگین { $mean } از { $high }، گردشده به نزدیک‌ترین نیم.

pulse-not-shown = { $question } این بار عددی نشان داده نمی‌شود تا پاسخ کسی از آن معلوم نشود.

promise-towards = به سوی هدف: { $goal }

promise-which-goal = این به سوی کدام هدف می‌رود؟

change-goal = ~ شیوهٔ شمارش، روز یا صاحب آن تغییر کرده است: { $what }

button-goal = بله، هدف ما همین است

button-goal-whose = مال کیست؟

button-goal-change = بله، تغییر بده

button-goal-brings = سهم ما

button-count = ثبت عدد

button-measure = بله، ثبت شود

button-towards = به سوی هدفی؟
