### الوعود: كلمة تُعطى بحرية، فلا أمر ولا لوم. نخاطب الجميع بصيغة "أنتم"، ولا يتبع شيء جنس أحد.
### قبل اليوم تأتي كلمة "يوم". الأوامر تبقى بالحروف اللاتينية.

promise-quote = { $what }

promise-to-all = الجميع

promise-by-when = حتى أي يوم؟ اضغطوا يومًا أو أجيبوا بيوم: «الجمعة»، «9 مارس»، «2 أسبوع».

promise-by-when-of = { $who }، حتى أي يوم؟ اضغطوا يومًا أو أجيبوا بيوم: «الجمعة»، «9 مارس»، «2 أسبوع».

promise-which-day = أي يوم تقصدون؟

promise-sure = وعد من { $who } إلى { $whom }، حتى يوم { DAY($due, year: 1) }. هل هذا صحيح؟ لا يُحسب إلا بعد تأكيدكم، وعندها أُخبرهم.

promise-sure-for = تسألون { $who } عن وعد كهذا إلى { $whom }، حتى يوم { DAY($due, year: 1) }. هل هذا صحيح؟ لا يُحسب إلا بعد القبول.

promise-whom = إلى من هذا الوعد؟

promise-which-one = لمن منهم؟ لا يقرأه هناك أحد غيره.

promise-noted = ✓ الوعد { $number }: من { $who } إلى { $whom }، حتى يوم { DAY($due, year: 1) }. سأذكّركم في الوقت المناسب.

promise-made = الوعد { $number }: من { $who } إلى { $whom }، حتى يوم { DAY($due, year: 1) }.

promise-of-decision = من القرار { $number }.

promise-proposed-sent = أسأل { $who }. لا يُحسب إلا بعد القبول.

promise-proposed = { $who }، سؤال من { $by }: هل تَعِدون بهذا { $whom }، حتى يوم { DAY($due, year: 1) }؟ لكم كامل الحرية في القبول أو في تسمية يوم آخر أو في الاعتذار.

promise-proposed-over = { $who }، وصلكم سؤال من { $by }: هل تَعِدون بهذا { $whom }، حتى يوم { DAY($due, year: 1) }؟ ذلك اليوم قد مضى، ولكم كامل الحرية في تسمية يوم آخر أو في الاعتذار.

promise-accept-with-day = إذن حتى يوم { DAY($day, year: 1) }. هل تَعِدون بذلك؟

promise-accepted = ✓ قبول من { $who }: الوعد { $number }، حتى يوم { DAY($due, year: 1) }. سأذكّركم في الوقت المناسب.

promise-declined = اعتذار من { $who } عن هذا.

promise-dropped = تُرك الأمر: لم يُوعَد بشيء.

promise-as-it-was = يبقى الوعد { $number } كما كان، حتى يوم { DAY($due, year: 1) }.

promise-reminder = { $who }، للتذكير بما وعدتم به { $whom }، حتى يوم { $due }:

promise-for-deputy = { $deputy }، في غياب { $who }: هذا وعد إلى { $whom }، حتى يوم { $due }. هل يمكنكم الاهتمام به أو الاتفاق على يوم آخر؟

promise-late = { $who }، كان هذا الوعد حتى يوم { $due }. إن أُنجز فاضغطوا «تم»، وإن احتاج إلى وقت أطول فاختاروا موعدًا جديدًا، وإن كان هناك ما يعيقكم فاضغطوا «أحتاج إلى مساعدة».

promises-reminder =
    { $who }، للتذكير بـ{ $count ->
        [one] وعد واحد
        [two] وعدين
        [few] { $count } وعود
        [many] { $count } وعدًا
       *[other] { $count } وعد
    }. اضغطوا رقمًا لتروا ما يمكن فعله:

reminders-together = { $who }، هذه تذكيرات اليوم. اضغطوا رقمًا لمعرفة ما يمكن فعله:

reminder-item = { $mark } { $what }

reminder-roles = الأدوار وما تقدّمه مجموعتكم: هل ما زال صحيحًا؟

promise-item = { $number }. من { $who } إلى { $whom }، حتى يوم { $due }: { $what }

promise-item-kept = { $number }. ✓ من { $who } إلى { $whom }: { $what }

promise-item-late = { $number }. من { $who } إلى { $whom }، كان موعده يوم { $due }: { $what }

promise-late-elsewhere = { $as }: لم يصلنا من { $who } أن الوعد { $number } إلى { $whom } قد وُفي به (كان موعده يوم { $due }). هل يمكنكم أن تسألوا كيف تساعدون؟

promises-late-elsewhere =
    { $as }: مضى موعد { $count ->
        [one] وعد واحد
        [two] وعدين
        [few] { $count } وعود
        [many] { $count } وعدًا
       *[other] { $count } وعد
    }. هل يمكنكم أن تسألوا كيف تساعدون؟

promise-late-owed = الوعد { $number } من { $who } إليكم كان موعده يوم { $due } وما زال مفتوحًا.

for-you-facilitator = إلى من يتولّى التيسير

for-you-coordinator = إلى من يتولّى التنسيق

for-you-role = إلى من يتولّى دور «{ $role }»

promise-kept = ✓ وُفي بالوعد { $number } من { $who }، كما قيل لنا من { $by }.

promise-kept-by = ✓ وُفي بالوعد { $number } من { $who }.

promise-what-to-show = شكرًا لكم! إن كان هناك ما يُعرض، صورة أو مستند أو رابط، فأجيبوا به عن هذه الرسالة.

promise-evidence = من { $who }، كيف وُفي بالوعد { $number }: { $said }

promise-evidence-noted = شكرًا لكم، سأوصله.

promise-is-it-done = شكرًا لكم. أحفظه مع الوعد { $number }، حيث يجده من يعنيهم. هل تم الوفاء به؟

promise-not-yet = يبقى الوعد { $number } قائمًا، حتى يوم { DAY($due, year: 1) }. وما عرضتموه يبقى معه.

promise-shown = من { $who }، عن الوعد { $number }: { $said }

promise-show-which = عن أي وعد يُعرض هذا؟ لم أحفظه بعد. اضغطوا رقم الوعد المقصود، ثم أجيبوا به عما أقوله عندئذ.

promise-new-day-when = حتى أي يوم بدلًا من يوم { DAY($due, year: 1) }؟ اضغطوا يومًا أو أجيبوا بيوم: «الجمعة»، «9 مارس»، «2 أسبوع».

promise-why-new-day = إذن يوم { DAY($day, year: 1) }. لماذا؟ أجيبوا ببضع كلمات: يقرؤها المعنيون مع الموعد الجديد.

promise-new-day-sure = يوم { DAY($day, year: 1) } بدلًا من يوم { DAY($due, year: 1) }، والسبب: { $reason }. هل هذا صحيح؟

promise-moved = الوعد { $number } من { $who }: يوم { DAY($day, year: 1) } بدلًا من يوم { DAY($before, year: 1) }. السبب: { $reason }

promise-day-proposed = { $who }، اقتراح من { $by } ليوم آخر للوعد { $number }: يوم { DAY($day, year: 1) } بدلًا من يوم { DAY($due, year: 1) }. السبب: { $reason } لا يُعمل به إلا إذا قبلتم.

promise-day-declined = الوعد { $number } من { $who } باقٍ كما هو، حتى يوم { DAY($due, year: 1) }.

promise-once-more = مرة أخرى فقط، لعلّها لم تُلاحَظ:

promise-help = { $as }: طلب مساعدة من { $who } في الوعد { $number }، وموعده يوم { $due }. يُرجى التواصل.

promise-help-called = طلب مساعدة من { $by }. أخبرتُ من يتولّى التيسير، ولا أحد سواه.

promise-help-called-who = طلب مساعدة من { $by }. أبلغت { $who } ولا أحد سوى ذلك.

promise-help-waits = طلب مساعدة من { $by }. غياب { $who } قائم الآن، والقراءة بعد العودة، ولا يقرؤه أحد سوى ذلك. إن لم يحتمل الأمر الانتظار فاسألوا شريكًا تثقون به.

promise-help-nobody = ليس هناك بعد من يتولّى التيسير لأخبره. يُرجى أن تسألوا مجموعة شريكة تثقون بها.

promise-why-let-go = لماذا يمكن تركه؟ أجيبوا ببضع كلمات. القرار لمن أُعطي الوعد.

promise-let-go-asked = طلب من { $who } إليكم لترك الوعد { $number } (وموعده يوم { $due }). السبب: { $reason }

promise-let-go-asked-other = سؤال من { $by } إليكم: هل يُترك الوعد { $number } من { $who } (وموعده يوم { $due })؟ السبب: { $reason }

promise-let-go-waits = سألتُ: { $whom }. يبقى الوعد قائمًا إلى أن يوافقوا.

promise-let-go-agreed = ✓ موافقة من { $who } على تركه. أنتظر الآخرين.

promise-let-go = تُرك الوعد { $number } من { $who } باتفاق الجميع. السبب: { $reason }

promise-not-let-go = رغبة من { $who } في الوفاء بالوعد { $number }. يبقى قائمًا، ويمكن دائمًا اختيار موعد جديد.

promise-how = بمَ تَعِدون، وحتى أي يوم؟ هكذا: ‎/promise الاتصال بالمدرسة قبل الجمعة. ولغيركم، أجيبوا عمّا قيل بكتابة ‎/promise.

promise-not-of-private = قيل هذا على انفراد، فلا يمكن أن يصير وعدًا يقرؤه آخرون.

promise-unknown = لا يوجد هنا وعد كهذا. يعرض ‎/promises ما يوجد منها.

promise-of-others = قول هذا يعود إلى { $who }.

promise-owed-to-others = قول هذا يعود إلى من أُعطي الوعد: { $whom }.

promise-day-over = يوم { DAY($day, year: 1) } قد مضى. أي يوم تقصدون؟

promise-day-too-far = يوم { DAY($day, year: 1) } بعيد جدًا. أي يوم تقصدون؟

promise-day-unread = أي يوم هذا؟ هكذا: الجمعة، 9 مارس، 2027-03-09.

promise-reply-how = ما شأن هذا الوعد؟ أجيبوا بكلمة «تم» متى وُفي به. يعرض ‎/promises الوعود كلها، ولكلٍّ أزراره.

promise-kept-already = قد وُفي به، كما قيل لنا من { $who }. شكرًا لكم!

promise-let-go-already = قد تُرك هذا الوعد، وآخر من وافق { $who }.

promise-declined-already = لم يُقبل هذا الوعد، كما قيل لنا من { $who }. من أراد أن يعد به رغم ذلك فليكتبه مع ‎/promise.

promise-not-now = تقدّم هذا الوعد منذ ذلك الحين. يعرض ‎/promises أين صار.

promise-day-being-named = يجري الآن اقتراح يوم آخر من { $who }. حاولوا من جديد بعد ساعة إن بقيت حاجة إلى ذلك.

change-commitments = ~ تغيّر وقت التذكير بالوعود أو من يُخبَر بأن موعد أحدها قد مضى

button-new-day = موعد جديد

button-propose-day = اقتراح يوم

button-leave-day = يبقى كما هو

button-help = أحتاج إلى مساعدة

button-not-yet = ليس بعد

button-let-go = ترك الوعد

button-never-mind = لا داعي

button-accept = موافقة

button-decline = ليس الآن

button-promise = نعم، هذا وعد

button-propose = نعم، اسألوا

button-sure = نعم، هذا صحيح

button-other-day = يوم آخر

button-alone = هذا وعدي وحدي

button-all = هذا وعدنا جميعًا

button-whom = إلى من؟

button-one-person = لشخص واحد هناك

button-day = { $day }

button-agree-let-go = نعم، يُترك

button-keep = نرجو الوفاء به

promises-mine-title = ما وعدتم به

promises-owed-title = ما وُعدتم به

promises-ours-title = الوعود بيننا جميعًا

promises-pending-title = ما ينتظر

promises-mine-none = ليس هناك وعد مفتوح منكم. ابدؤوا وعدًا بـ ‎/promise.

promises-owed-none = ليس هناك وعد مفتوح إليكم.

promises-ours-none = ليس هناك وعد مفتوح.

promises-pending-none = لا شيء ينتظر: لا وعد مفتوح ولا وعد ينتظر القبول.

promises-pending-concerns = أمور مقلقة مفتوحة لديكم: { $count }. لرؤيتها: ‎/concern

promises-page = الصفحة { $page } من { $pages }

promises-partner-title = { $who }

promise-item-proposed = { $number }. من { $who } إلى { $whom }، حتى يوم { $due }، ينتظر القبول: { $what }

promise-item-pending =
    { $number }. { $who }، حتى يوم { $due }{ $moved ->
        [0] {""}
        [one] ، تغيّر موعده مرة
        [two] ، تغيّر موعده مرتين
        [few] ، تغيّر موعده { $moved } مرات
        [many] ، تغيّر موعده { $moved } مرة
       *[other] ، تغيّر موعده { $moved } مرة
    }: { $what }

promise-item-pending-late =
    { $number }. { $who }، كان موعده يوم { $due }، قبل { $late }{ $moved ->
        [0] {""}
        [one] ، تغيّر موعده مرة
        [two] ، تغيّر موعده مرتين
        [few] ، تغيّر موعده { $moved } مرات
        [many] ، تغيّر موعده { $moved } مرة
       *[other] ، تغيّر موعده { $moved } مرة
    }: { $what }

promise-waits = الوعد { $number } ينتظر قبول { $who }: إلى { $whom }، حتى يوم { DAY($due, year: 1) }.

promise-was-asked = الرقم { $number } طُلب من { $who }: إلى { $whom }، حتى يوم { DAY($due, year: 1) }.

promise-owed-no-more = لم يعد هذا مطلوبًا من أحد.

promise-waits-day = ⏳ يوم آخر ({ $day }) بانتظار جواب من { $who } (سُئل عنه يوم { $asked }).

promise-waits-let-go = ⏳ ترك الوعد بانتظار جواب من { $whom } (سُئل عنه يوم { $asked }).

promise-made-of-it = هذا هو الوعد { $number } أصلًا. يعرض ‎/promises أين صار.

promises-pending-alone = أعرض ذلك لكم وحدكم، في رسائلنا المباشرة.

promises-of-another = هذه قائمة شخص آخر. يعرض ‎/promises قائمتكم.

digest-promise-kept = ✓ وعد وُفي به من { $who }: { $what }

digest-promise-open = ○ وعد من { $who }، حتى يوم { $due }: { $what }

button-make-promise = جعله وعدًا

button-page-back = رجوع

button-page-on = المزيد

button-promises-mine = وعودي

button-promises-owed = الوعود إلينا

button-promises-ours = وعود الجميع
