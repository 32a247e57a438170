### What we understand, and the small marks around other people's words: Arabic.
### Words are told apart without case, accents or vowel marks; a command is typed as one word, without a space.

## Marks

# On a line of its own under a machine translation: the words as they were written.
#   $language (text)  the tag of their language, such as sw
#   $said (text)      the words; they can be long
original-line = ({ $language }: { $said })

# On a line of its own under a machine translation that was made by way of a third language.
#   $language (text)  the tag of the words' language, such as sw
#   $through (text)   the tag of the language in between, such as en
#   $said (text)      the words; they can be long
original-line-through = ({ $language }، عبر { $through }: { $said })

corrected-line = ({ $language }، صحّحه { $who }: { $said })

checked-line = ({ $language }، راجعه { $who }: { $said })

corrected-in-part-line = ({ $language }: صحّح بعضه { $who })

after-correction-line = ({ $language }: استنادًا إلى تصحيح سابق من { $who })

untranslated-unreachable = ({ $language }: غير مترجم، فالمترجم الآلي لا يجيب)

untranslated-not-sure = ({ $language }: غير مترجم، إذ لم تكن أي ترجمة موثوقة)

untranslated-forbidden = ({ $language }: غير مترجم، إذ لا يحق لأي مترجم آلي أن يراه)

untranslated-ceiling = ({ $language }: غير مترجم، فقد نفدت حصة هذا الشهر)

untranslated-unable = ({ $language }: غير مترجم، إذ لا يوجد هنا مترجم آلي لذلك)

## Lengths of time

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  days, at least 1
span-days =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  hours, at least 1
span-hours =
    { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  minutes, at least 1
span-minutes =
    { $count ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }

# A length of time in two units: 1 day and 12 hours.
#   $more (text)  the larger unit's part, such as 1 day
#   $less (text)  the smaller unit's part, such as 12 hours
span-both = { $more } و{ $less }

moment-beside = { $here }، { $there } هناك

## Answers

# Whole answers that mean yes, to a question that can only be answered with yes or no. Commas between them.
yes-words = نعم, اي, أجل, أيوه, ايوا, بلى, طبعا, بالتأكيد, حاضر, تمام, نعم من فضلكم, بكل سرور, اه, آه, ايه, أكيد, موافق, موافقة, ماشي, صح, صحيح, أوكي

# Whole answers that mean no to such a question.
no-words = لا, كلا, ليس بعد, أبدا, لسه, لسا, مش بعد, غير موافق

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = شكرا, شكرا لكم, شكرا جزيلا, من فضلكم, لو سمحتم
greeting-words = مرحبا, أهلا, أهلا وسهلا, السلام عليكم, سلام عليكم, صباح الخير, مساء الخير, كيف حالكم, كيف الحال

# Whole answers to any question that mean: pass over this one.
skip-words = تخطي, تجاوز, تخط

# Whole answers to any question that mean: ask me again later.
later-words = لاحقا, فيما بعد, بعدين, ليس الآن

cry-words = النجدة, نجدة, ساعدوني, ساعدني, ساعدونا, أنقذوني, أنقذونا, الحقوني, مساعدة, المساعدة, أحتاج مساعدة, أحتاج المساعدة, أحتاج إلى مساعدة, أحتاج إلى المساعدة, نحتاج مساعدة, نحتاج إلى مساعدة, أطلب المساعدة, استغاثة, طوارئ

position-agree-words = أوافق, نوافق, موافق, موافقة, موافقون, أنا موافق, أنا موافقة, نحن موافقون, أتفق, نتفق, متفق, متفقون

position-concern-words = أوافق مع تحفظ, نوافق مع تحفظ, موافق مع تحفظ, موافقة مع تحفظ, موافقون مع تحفظ

position-aside-words = أتنحى جانبا, نتنحى جانبا

position-object-words = أعترض, نعترض, اعتراض, معترض, معترضة, معترضون, أنا أعترض, لدي اعتراض, لدينا اعتراض, عندي اعتراض, عندنا اعتراض, لا أوافق, لا نوافق, لست موافقا, لست موافقة, لسنا موافقين, أرفض, نرفض

position-abstain-words = أمتنع, نمتنع, امتناع, ممتنع, ممتنعة, ممتنعون, أمتنع عن التصويت, نمتنع عن التصويت

# What may stand before a day in "away until Monday", one word each; all of them are passed over.
until-words = حتى, إلى, لغاية, لحد, يوم

# What may stand before the first of two hours or days, or be written onto it: from 9 to 5. One word each.
starting-words = من, بين

number-turning-words = مئة, مائة, مية, مئات, ألف, ألفا, آلاف, ألوف, مليون, مليونا, ملايين, مليار, مليارا, مليارات, بليون, بلايين, تريليون, ترليون, دزينة, درزن, عشرات, ناقص …, سالب …

zero-words = صفر, زيرو

out-of-words = من, على, من أصل

promised-to-words = إلى …, ل…, لل…, ل …, لأجل …, من أجل …

towards-words = الهدف: …, هدف: …, نحو …, نحو الهدف …, نحو هدف …

review-day-words = مراجعة: …, المراجعة: …, مراجعة …, المراجعة …, نراجعه …, ننظر فيه من جديد …

# What this day is called.
today-words = اليوم

# What the next day is called.
tomorrow-words = غدا, بكرة, بكرا, الغد, غد, لغد, للغد, ليوم غد

me-words = أنا, لي

whole-words = الكل, الجميع, المجموعة

on-words = نعم, تشغيل

off-words = لا, إيقاف

back-words = عدت, عدنا, رجعت, رجعنا, لقد عدت, لقد عدنا

translators-own-server-words = خادمنا, خادمنا الخاص

translators-nobody-words = لا أحد, لا-أحد

schedule-at-words = الساعة, في الساعة, عند

schedule-on-words = يوم, في يوم

schedule-every-words = كل

schedule-zone-words = المنطقة, توقيت

digest-week-words = أسبوعي, كل أسبوع

digest-month-words = شهري, كل شهر

voice-women-words = النساء, نساء, المرأة, الفتيات

voice-youth-words = الشباب, شباب, الشبيبة

voice-elders-words = كبار السن, المسنون, المسنين

voice-disability-words = ذوو الإعاقة, ذوي الإعاقة

voice-displaced-words = النازحون, النازحين, اللاجئون, اللاجئين

place-weekend-words = نهاية الأسبوع, عطلة نهاية الأسبوع, عطلة الأسبوع, العطلة الأسبوعية

place-no-holidays-words = بلا عطل, بدون عطل, بلا عطل رسمية, بدون عطل رسمية

manner-direct-words = a, أ, الأول

manner-gentle-words = b, ب, الثاني

show-ca-gregory-words = الميلادي, ميلادي, التقويم الميلادي

show-ca-persian-words = الفارسي, فارسي, التقويم الفارسي

show-ca-islamic-umalqura-words = الهجري, هجري, التقويم الهجري

show-nu-latn-words = الأرقام اللاتينية, أرقام لاتينية

show-nu-arab-words = الأرقام العربية, أرقام عربية, أرقام هندية, الأرقام الهندية

show-nu-arabext-words = الأرقام الفارسية, أرقام فارسية

show-nu-mymr-words = الأرقام البورمية, أرقام بورمية

unit-day-words = يوم, أيام, يومين, يومًا

unit-week-words = أسبوع, أسابيع, أسبوعًا

unit-month-words = شهر, أشهر, شهور, شهرًا

unit-year-words = سنة, سنوات, سنين, عام, أعوام, عامًا

unit-two-years-words = سنتين/سنتان, عامين/عامان

## Commands: other names for each. The English names are understood everywhere.

# What people may type for /start.
command-start = ابدأ, بدء

# What people may type for /join.
command-join = انضمام, انضم

# What people may type for /invite.
command-invite = دعوة, ادع

# What people may type for /protocols.
command-protocols = بروتوكولات, البروتوكولات, بروتوكول

# What people may type for /adopt.
command-adopt = اعتماد, اعتمد

# What people may type for /agree.
command-agree = موافقة, موافق, أوافق

# What people may type for /preview.
command-preview = معاينة

# What people may type for /schedule.
command-schedule = جدول, الجدول, مواعيد

# What people may type for /pause.
command-pause = إيقاف, تعليق

# What people may type for /resume.
command-resume = استئناف

# What people may type for /now.
command-now = الآن

command-rhythm = إيقاع

rhythm-crisis-words = أزمة, طوارئ

rhythm-normal-words = عادي, معتاد

# What people may type for /checkin.
command-checkin = مسبقا, أجب

# What people may type for /role.
command-role = دور

# What people may type for /partners.
command-partners = شركاء, الشركاء

command-partner = شريك, الشريك

# What people may type for /language.
command-language = لغة, اللغة

command-translators = مترجمون, المترجمون, ترجمة

# What people may type for /place.
command-place = مكان, المكان, مدينة, المدينة, توقيت, التوقيت

# What people may type for /quiet.
command-quiet = هدوء, راحة

command-manner = أسلوب, الأسلوب

# What people may type for /away.
command-away = غياب, غائب, غائبة, إجازة, عدت

# What people may type for /done.
command-done = تم, أنجز, انتهى

# What people may type for /later.
command-later = لاحقا, فيما-بعد

# What people may type for /skip.
command-skip = تخطي, تجاوز

# What people may type for /original.
command-original = الأصل, أصل

# What people may type for /fix.
command-fix = تصحيح, صحح

command-withdraw = سحب, اسحب

command-threads = سلاسل, سلسلة

command-polls = استطلاعات, استطلاع

command-show = أرقام, عرض

# What people may type for /term.
command-term = مصطلح

# What people may type for /review.
command-review = مراجعة, راجع

# What people may type for /terms.
command-terms = مصطلحات, المصطلحات

command-corrections = تصحيحات, التصحيحات

command-link = ربط

command-unlink = فصل

# What people may type for /unclear.
command-unclear = غامض, غير-واضح

# What people may type for /promise.
command-promise = وعد, أعد, التزام

# What people may type for /promises.
command-promises = وعود, التزامات

# What people may type for /pending.
command-pending = معلق, المعلق

command-mediate = وساطة

command-morning = صباح

command-say = إعلان

command-nudge = سلام

command-note = ملاحظة

command-handover = تسليم

command-digest = ملخص

# What people may type for /propose.
command-propose = اقتراح, أقترح

command-decisions = قرارات, القرارات

command-goal = هدف

command-goals = أهداف, الأهداف

command-measure = قياس

command-reliability = موثوقية

command-voices = أصوات

command-speaksfor = أتحدث-باسم

command-roles = أدوار, مساهمات

# What people may type for /concern.
command-concern = قلق, مخاوف

# What people may type for /status.
command-status = حالة, الحالة, الوضع

# What people may type for /help.
command-help = مساعدة, المساعدة

command-sos = نجدة, استغاثة

# What people may type for /leave.
command-leave = مغادرة, خروج

command-remove = إزالة

# What people may type for /mydata.
command-mydata = بياناتي

# What people may type for /forget.
command-forget = محو, احذف, انس

# What people may type for /keep.
command-keep = احتفظ, حفظ

# What people may type for /search.
command-search = بحث, ابحث

# What people may type for /export.
command-export = تصدير, تقرير

# What people may type for /calendar.
command-calendar = تقويم, تقويمي

# What people may type for /chart.
command-chart = رسم, مخطط

## The menu: what a command does, at most 80 characters.

# Beside /help in the menu of commands.
about-help = ما الذي أستطيع فعله وكيف

about-sos = طلب النجدة فورًا، في أي ساعة

# Beside /status in the menu of commands.
about-status = أين وصلت الأمور

# Beside /done in the menu of commands.
about-done = تأكيد إنجاز ما طُلب منكم

# Beside /later in the menu of commands.
about-later = تأجيل الأسئلة إلى وقت لاحق

# Beside /skip in the menu of commands.
about-skip = تجاوز هذا السؤال

# Beside /original in the menu of commands.
about-original = عرض الكلمات الأصلية لرسالة

# Beside /fix in the menu of commands.
about-fix = تصحيح ترجمة بالردّ عليها

about-unclear = القول إن رسالة غير واضحة، بالردّ عليها

about-withdraw = سحب ما قلتموه بالرد عليه

# Beside /away in the menu of commands.
about-away = إخبارنا إلى متى ستغيبون

# Beside /language in the menu of commands.
about-language = اختيار اللغة التي أستعملها هنا

about-promise = الوعد بشيء حتى يوم معيّن

about-promises = عرض الوعود: منكم، وإليكم، ومن الجميع

about-pending = للميسّرين: ما هو مفتوح أو متأخر أو ينتظر

about-mediate = للميسّرين: سؤال مجموعتين الأسئلة نفسها، كل على حدة

about-morning = اختيار وقت قراءة ما ينتظر في الصباح

about-say = قول شيء لكل المجموعات أو لبعضها

about-nudge = كتابة كلمة طيبة لمن لم نسمع منه

about-note = تسجيل ملاحظة عن شريك، لكم وحدكم

about-handover = تسليم دور التيسير إلى شخص آخر

about-remove = لا يُعَدّ شخص بعد الآن

about-digest = عرض ما جاء منذ الملخص الأخير

about-propose = اقتراح أمر يقرره الجميع

about-decisions = عرض ما اقتُرح وما تقرر

about-search = البحث في كل ما قيل ووُعد به وتقرر

about-concern = قول ما يشغل بالكم للتيسير وحده
about-goal = تحديد هدف مشترك

about-goals = عرض الأهداف وما بلغناه منها

about-measure = إضافة عدد نحو هدف

about-reliability = عرض مدى الالتزام بالأجوبة والوعود

about-voices = عرض من يُسمَع صوته للميسّرين، ومن يُسأل أولًا

about-speaksfor = ذكر من تتحدثون باسمهم أيضًا، كالنساء أو الشباب

about-roles = عرض من يقوم بماذا وبما يساهم، أو ذكر ما تساهم به مجموعتكم

# Beside /checkin in the menu of commands.
about-checkin = الإجابة مسبقًا عن المتابعة القادمة

# Beside /protocols in the menu of commands.
about-protocols = عرض البروتوكولات المتاحة

# Beside /preview in the menu of commands.
about-preview = عرض ما سيُسأل ومتى

# Beside /partners in the menu of commands.
about-partners = عرض الشركاء المشاركين

about-partner = تحديد الشريك الذي تتحدثون باسمه في محادثة مشتركة

about-place = عرض مدينة المجموعة وعطلها ونهاية أسبوعها أو تغييرها

about-quiet = عرض ساعات الهدوء لدى المجموعة أو تغييرها

about-manner = اختيار طريقة مخاطبتي لمجموعتكم

about-translators = معرفة من يترجم ما يُكتب أو اختياره

# Beside /adopt in the menu of commands.
about-adopt = اقتراح بروتوكول على جميع الشركاء

# Beside /schedule in the menu of commands.
about-schedule = عرض الأيام والساعات أو تغييرها

# Beside /pause in the menu of commands.
about-pause = إيقاف بروتوكول مؤقتًا

# Beside /resume in the menu of commands.
about-resume = استئناف بروتوكول متوقف

# Beside /now in the menu of commands.
about-now = طرح أسئلة المتابعة الآن

about-rhythm = عرض الإيقاع الساري، أو بدء إيقاع الأزمة وإنهاؤه

# Beside /role in the menu of commands.
about-role = عرض الأدوار أو إسنادها

# Beside /invite in the menu of commands.
about-invite = الحصول على رمز لدعوة شريك

about-threads = جمع كل متابعة في سلسلة خاصة بها هنا

about-polls = عرض الخيارات هنا كاستطلاعات

about-terms = عرض المصطلحات وكيف يُترجَم كل منها

about-corrections = عرض ما صُحِّح في الترجمات

about-term = تحديد كيف يُترجَم مصطلح

# Beside /review in the menu of commands.
about-review = مراجعة ترجمة البروتوكولات

about-link = لأعرفك على المنصة الأخرى أيضًا

about-unlink = لأعرفك بهذا الحساب وحده

# Beside /join in the menu of commands.
about-join = الانضمام برمز دعوة

# Beside /start in the menu of commands.
about-start = إنشاء شراكة برمز

# Beside /leave in the menu of commands.
about-leave = مغادرة الشراكة

# Beside /mydata in the menu of commands.
about-mydata = كل ما يُحفظ عنكم، لكم وحدكم

# Beside /forget in the menu of commands.
about-forget = محو كل ما يُحفظ عنكم

# Beside /keep in the menu of commands.
about-keep = مدة حفظ الكلمات

# Beside /export in the menu of commands.
about-export = ما يمكن للجميع قراءته، جدولًا أو تقريرًا

# Beside /calendar in the menu of commands.
about-calendar = مواعيدكم لبرنامج تقويم

# Beside /chart in the menu of commands.
about-chart = كيف يسير هدف، في صورة
