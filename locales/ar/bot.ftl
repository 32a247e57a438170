### What we say: Arabic. Whole sentences, addressed to a group as "أنتم"; English explains each message and its variables.
### Names are of any gender: nouns ("جواب من") stand where a verb would have to choose. Commands stay in Latin letters.

## Check-ins

checkin-hello-title = { $title }: يسعدنا أن نسمع منكم. ننتظر أجوبتكم حتى يوم { $closes }.

checkin-hello-member-title = { $title }: { $who }، يسعدنا أن نسمع منكم.

question-of-several = { $number } من { $of }: { $question }

question-alone = { $question }

question-for-title = إلى { $who }:

question-hint-scale = { $low } = { $lowest }، { $high } = { $highest }

question-hint-number = اكتبوا عددًا ({ $unit }).

question-hint-archive = من دون «نعم» لا يجد الآخرون شيئًا مما تقوله مجموعتكم هذه المرة، لا في البحث ولا في الملفات المصدَّرة. أما الوعد المؤكَّد والعدد المحسوب ضمن هدف فيبقيان.

question-hint-private = لا يقرأ هذا الجواب إلا من يتولّى دور «{ $role }».

question-hint-private-nobody = لا يقرأ هذا الجواب إلا من يتولّى دور «{ $role }»، ولا أحد يتولّاه بعد، فلا يقرؤه أحد حتى الآن.

question-hint-unnamed = يظهر جوابكم دون اسمكم.

question-hint-unnamed-few = قليلون هنا يكتبون بهذه اللغة: { $language }. إن تعذّرت ترجمة جوابكم فلن يُعرض، حتى لا تدلّ اللغة عليكم.

unnamed-held-back = (لا يُعرض، إذ تعذّرت ترجمته)

unnamed-held-back-told = { $as }: في { $title } كلمات بلا اسم لا تُعرض على أحد: { $count }. لا ترجمة هنا، ولغة الكلمات وحدها تدل على صاحبها. في المرة القادمة يمكن للجميع قراءتها إذا أُعدّ مترجم على خادم خاص بكم لدى من يدير تشغيلي، أو إذا كانت الأجوبة بلغة يكتبها هنا عدة أشخاص.

unnamed-as-read = (بلا اسم: بجانبه كما يُقرأ بهذه اللغة، مترجمًا أو لا)

button-later = لاحقًا

button-skip = تجاوز

button-enough = اكتمل الاختيار

ticked = ✓ { $option }

checkin-nudge =
    { $count ->
        [one] تذكير لطيف بـ«{ $title }»: بقي سؤال واحد بانتظار جوابكم حتى يوم { $closes }.
        [two] تذكير لطيف بـ«{ $title }»: بقي سؤالان بانتظار جوابكم حتى يوم { $closes }.
        [few] تذكير لطيف بـ«{ $title }»: بقيت { $count } أسئلة بانتظار جوابكم حتى يوم { $closes }.
        [many] تذكير لطيف بـ«{ $title }»: بقي { $count } سؤالًا بانتظار جوابكم حتى يوم { $closes }.
       *[other] تذكير لطيف بـ«{ $title }»: بقي { $count } سؤال بانتظار جوابكم حتى يوم { $closes }.
    }

checkin-silent = لم يصلنا بعد جواب من { $who } عن «{ $title }» (أُرسلت الأسئلة يوم { $asked }). هل يمكنكم الاتصال للاطمئنان؟

checkin-silent-own = لم يصلنا بعد جواب من مجموعتكم أنتم عن «{ $title }» (أُرسلت الأسئلة يوم { $asked }). هل يمكنكم التحدث مع الآخرين في ذلك؟

checkin-is-closed = انتهى موعد «{ $title }». ما زال بإمكانكم الرد على أي سؤال، وسيُحفظ جوابكم على أنه متأخر.

nobody-to-ask = ليس هناك من نسأله بعد: لم ينضم أي شريك من محادثته حتى الآن.

## Answers

yes = نعم

no = لا

answer-passed = (تُرك دون جواب)

listed = { $first }، { $rest }

scale-answer = { $value } من { $high }

scale-labelled = { $value } من { $high } ({ $label })

number-with-unit = { $value } { $unit }

attached-photo = 🖼 صورة

attached-voice = 🎤 رسالة صوتية

attached-audio = 🎵 تسجيل صوتي

attached-video = 🎬 مقطع فيديو

attached-document = 📎 ملف

attached-document-named = 📎 ملف «{ $name }»

attached-sticker = 🙂 ملصق

attached-location = 📍 مكان على الخريطة

attached-location-named = 📍 { $name }

attached-contact = 👤 جهة اتصال

attached-contact-named = 👤 جهة اتصال: { $name }

attached-and-said = { $attached }: { $said }

answer-in-words = نرجو أن تجيبوا كتابةً: ردّوا على السؤال برسالة نصية.

only-the-answer-counts = دوّنتُ جوابكم. أما الملف الذي جاء معه فلا أنقله: هذا السؤال لا يقبل إلا الجواب نفسه.

answer-yes-or-no = لم أفهم إن كان الجواب نعم أم لا. اضغطوا أحد الزرين، أو ردّوا بإحدى الكلمتين.

answer-on-the-scale = نرجو أن تجيبوا بعدد صحيح من { $low } إلى { $high }.

answer-with-a-number = لم أجد في ردّكم عددًا واحدًا واضحًا. ردّوا بالعدد وحده من فضلكم، مثل 30.

answer-with-an-option = اختاروا من فضلكم واحدًا مما يلي: { $options }

answer-tick-first = اختاروا واحدًا على الأقل أولًا من فضلكم.

question-not-optional = جميع الشركاء ينتظرون جواب هذا السؤال. إن لم تستطيعوا الإجابة الآن، فاضغطوا «لاحقًا» أو ردّوا بكلمات قليلة.

# To a member who wants to skip or put off a question that has an answer.
answered-already = سبقت الإجابة عن هذا السؤال. للإضافة إلى الجواب ردّوا على رسالة السؤال.

# To a member who answers or presses a button under somebody else's question, in a room that several share.
#   $who (text) whom the question is for
question-for-others = هذا السؤال موجّه إلى { $who }. سؤالكم يصلكم من تلقاء نفسه، ولمعرفة ما ينتظركم: ‎/checkin

too-late-for-later = لم يبقَ وقت كافٍ لذلك: ينتهي الموعد يوم { $closes }.

put-off-until = حسنًا، سأسألكم من جديد يوم { $until }.

answered-by = ✓ { $who }: { $answer }

noted-from = ✓ وصل جواب { $who }. للإضافة إليه أرسلوا ردًّا آخر، ولتغييره عدّلوا رسالتكم.

noted-from-several =
    { $count ->
        [two] ✓ وصل جوابان من { $who }. للإضافة إليهما أرسلوا ردًّا آخر، وللتغيير عدّلوا رسالة.
        [few] ✓ وصلت { $count } أجوبة من { $who }. للإضافة إليها أرسلوا ردًّا آخر، وللتغيير عدّلوا رسالة.
        [many] ✓ وصل { $count } جوابًا من { $who }. للإضافة إليها أرسلوا ردًّا آخر، وللتغيير عدّلوا رسالة.
       *[other] ✓ وصل { $count } جواب من { $who }. للإضافة إليها أرسلوا ردًّا آخر، وللتغيير عدّلوا رسالة.
    }

more-with-the-digest = هذا كثير، شكرًا لكم! من الآن فصاعدًا يقرأ الآخرون ما تضيفونه دفعةً واحدة: { $closes }.

file-may-name = يُعرض دون اسمك ودون اسم الملف؛ غير أن الصوت أو الصورة أو الملف قد يكشف صاحبه. ولسحبه يكفي الرد على رسالتك بالأمر ‎/withdraw.

answer-taken-back = ↩ سُحب جواب من { $who }.

question-closed = انتهى موعد هذا السؤال. وما زال الرد يصلني، ويُحفظ على أنه متأخر.

somebody = أحد المشاركين

round-complete = شكرًا لكم! هذا كل شيء. سيقرأ الجميع خلاصة الأجوبة يوم { $closes }.

round-complete-for-role = شكرًا لكم! هذا كل شيء. يقرأ أجوبتكم من يتولّى دور «{ $role }»، ولا تقرؤها المجموعات الأخرى.

round-passed = شكرًا لإخبارنا بأنكم لن تجيبوا هذه المرة. سيصلكم ما قاله الآخرون يوم { $closes }.

round-passed-only = شكرًا لإخبارنا بأنكم لن تجيبوا هذه المرة.

answer-late-kept = شكرًا لكم. كان موعد «{ $title }» قد انتهى؛ حفظنا جوابكم على أنه متأخر، وسيقرؤه الآخرون.

# To a member who answered after the end, when the others do not read the answer: it is private or unnamed.
#   $title (text) what the check-in is called
answer-late-kept-only = شكرًا لكم. كان موعد «{ $title }» قد انتهى؛ حفظنا جوابكم على أنه متأخر.

answer-was-in-time = شكرًا لكم. قلتم هذا في وقته، لكنه لم يصلني إلا بعد انتهاء موعد «{ $title }». وهو محسوب كاملًا.

edit-after-closing = انتهى موعد «{ $title }»، فيبقى النص الأول كما هو. للإضافة إليه ردّوا على السؤال.

answer-stands = انتهى موعد «{ $title }»، فيبقى جوابكم كما هو. لسحبه رغم ذلك ردّوا على السؤال بالأمر ‎/withdraw.

about-question = { $question }

partner-answered = جواب من { $who }: { $said }

# The same, after its author changed the message.
#   $who (text)  the person and the partner, as they write it
#   $said (text) the answer as it stands now, already in the reader's language
partner-answered-edited = جواب من { $who } (معدَّل): { $said }

partner-answered-late = جواب من { $who } بعد انتهاء الموعد: { $said }

# To a facilitator's group, when there is no direct talk with any facilitator yet. It names nobody and says nothing of what was said.
private-waits = هناك كلام موجّه إلى من يتولّى دور «{ $role }» فقط. أرسلوا إليّ ‎/status في محادثة مباشرة لأعرضه هناك.

partner-counted = ومن { $who } أيضًا:

partner-counted-first = من { $who }:

words-taken-back = ↩ سُحبت هذه الكلمات بطلب من { $who }.

answers-taken-back = سُحبت هذه الأجوبة.

answer-line = • { $question } { $answer }

others-invited = حتى الآن وصلت الأجوبة باسمكم جميعًا من { $who }. الإجابة متاحة لكل واحد منكم: يكفي الرد على السؤال.

answer-ahead = يمكنكم الإجابة عن «{ $title }» مسبقًا؛ موعد الأسئلة يوم { $at }.

nothing-asked = لا شيء هنا ينتظر جوابًا الآن. لمعرفة أين وصلت الأمور: ‎/status

question-is-gone = لم يعد هذا السؤال مفتوحًا. لمعرفة ما هو مفتوح: ‎/status

button-is-gone = لم يعد هذا الزر مستعملًا. لمعرفة ما هو مفتوح: ‎/status

press-noted = سُجّل ذلك.

not-understood = لم أفهم عن أي سؤال تجيبون. ردّوا من فضلكم على الرسالة المقصودة، أو انظروا ‎/help.
not-understood-alone = لم يتضح لي عمّ تجيبون. ردّوا على الرسالة المقصودة، أو اكتبوا ‎/help . وإن كنتم تحتاجون إلى أحد الآن: ‎/sos
courtesy-thanks = على الرحب والسعة.
courtesy-hello = أهلًا بكم. ‎/status يعرض ما ينتظر جوابكم، و ‎/help ما أستطيع فعله. وإن كنتم تحتاجون إلى أحد الآن: ‎/sos
for-all-asked = «{ $said }»: هل هذا جواب مجموعتكم عن «{ $question }»؟ لن يقرأه أحد غيري ما لم تؤكدوا ذلك.
for-all-read = إن كان كذلك، فستقرؤه كل المجموعات.
for-all-other-ways = لمن يتولّون التيسير وحدهم: ‎/concern . وإن كنتم تحتاجون إلى أحد الآن: ‎/sos
for-all-noted = ✓ صار هذا جواب مجموعتكم.
for-nobody-noted = يبقى هذا بيننا. لم يقرأه أحد غيري.
for-all-with-a-file = لم يرَ هذا أحد غيري. إن كان جواب مجموعتكم عن «{ $question }»، فاكتبوا ‎/checkin ثم أرسلوه ردًّا على السؤال.
button-for-all = نعم، هذا جوابنا
button-for-nobody = لا، يبقى بيننا

reply-press-one = لم أعرف أيّ هذه هو المقصود: { $buttons }. اضغطوا أحدها أسفل تلك الرسالة، أو أجيبوا عنها بالكلمات نفسها.

reply-press-or-day = لم أعرف أيّ هذه هو المقصود: { $buttons }. اضغطوا أحدها أسفل تلك الرسالة، أو أجيبوا عنها بالكلمات نفسها. ويكفي يوم أيضًا، مثل «12 مايو».

went-wrong = حدث خلل من جهتي، ولم يُسجَّل شيء من هذا. أعيدوا قوله بعد قليل من فضلكم، وإن كان لا يحتمل الانتظار فأخبروا أنتم من يتولى التيسير.

words-needed = لا أرى كلمات في ذلك. يُرجى كتابة ما تقصدونه في رسالة نصية.

words-too-long = هذا أكثر من { $most } حرف. يُرجى قوله باختصار.

kind-not-carried = لا أستطيع نقل هذا النوع من الرسائل إلى الآخرين، ولذلك لم أدوّن منه شيئًا. يُرجى قوله بالكلمات، أو إرسال صورة أو رسالة صوتية أو ملف.

kind-left-behind = دوّنتُ كلماتكم. أما ما جاء معها فمن نوع لا أستطيع نقله إلى الآخرين.

could-not-be-read = { $who }، وصلتني رسالتك مشفّرة وليس لدي مفتاحها، فلم أستطع قراءتها. يُرجى إرسالها مرة أخرى؛ وإن لم يُجدِ ذلك فيُرجى الخروج من المحادثة مرة ثم العودة إليها، أو الكتابة من جهاز آخر.

withdrawn = سُحب ذلك. لم يعد محسوبًا، لا هنا ولا عند الآخرين.

withdraw-what = ما الذي أسحبه؟ ردّوا بالأمر ‎/withdraw على رسالتكم نفسها، أو على السؤال الذي أجبتم عنه.

withdraw-only-your-own = كلٌّ يسحب كلماته هو فقط. ومن قال هذا يستطيع سحبه.

## Digests

digest-title = { $title }، { $day }: ما سمعناه

digest-heard = عدد الشركاء الذين أجابوا: { $heard } من { $asked }.

digest-heard-nobody = لم تصل أي إجابة بعد. لم يفت الأوان: الرد ما زال ممكنًا لمن يشاء.

digest-away = في إجازة هذه المرة: { $who }.

digest-duty-done = ✓ { $does } – تم بفضل { $who }

digest-duty-open = ○ { $does } – { $who }، حتى يوم { $due }

digest-partner-title = { $who }

digest-unnamed-too-few = { $question } أجاب أقل من ثلاثة أشخاص، لذلك لا نعرض الأجوبة.

digest-unnamed-hidden = { $question } أجاب عدد قليل جدًا، فلا نعرض الأجوبة كي لا يُعرف أصحابها.

digest-unnamed-gone = { $question } سُحب بعض ما قيل أو انتهت مدته. لم يعد شيء منه معروضًا، لأن ما ينقص قد يدل على صاحبه.

digest-words = { $question }

digest-line = – { $said }

digest-unnamed-average =
    { $count ->
        [one] { $question } المتوسط { $mean } (جواب واحد).
        [two] { $question } المتوسط { $mean } (جوابان).
        [few] { $question } المتوسط { $mean } ({ $count } أجوبة).
        [many] { $question } المتوسط { $mean } ({ $count } جوابًا).
       *[other] { $question } المتوسط { $mean } ({ $count } جواب).
    }

option-counted = { $option }: { $count }

## Replies carried to others

reply-carried-here = ردّ من { $who }: { $said }

reply-carried-edited = ردّ من { $who } (معدَّل): { $said }

reply-quote = { $said }

reply-carried = نُقل ردّكم إلى { $who }.

reply-goes-nowhere = لا أستطيع نقل هذا الرد: المحادثة التي جاءت منها تلك الكلمات لم تعد موجودة.

original-words = بلغة الأصل ({ $language })، كما كُتب: { $said }

original-of-what = ردّوا على إحدى رسائلي بالأمر ‎/original لأعرض عليكم الكلمات كما كُتبت.

original-is-shown = ليس في تلك الرسالة إلا كلماتي أنا.

## Duties

button-done = تم

duty-reminder = { $who }، للتذكير: { $does } – حتى يوم { $due }.

duty-reminder-nobody = للتذكير: { $does } – حتى يوم { $due }. لا أحد يتولّى دور «{ $role }» بعد؛ من ينجز هذا العمل فليضغط «تم» من فضله.

duty-late = { $who }، كان موعد هذا العمل يوم { $due }: { $does }. إن أُنجز فاضغطوا «تم»، وإن كان هناك ما يعيقكم فأخبروا الميسّر أو الميسّرة.

duty-late-elsewhere = { $as }: لم يصلنا من { $who } أن هذا العمل أُنجز: { $does } (كان موعده يوم { $due }). هل يمكنكم أن تسألوا كيف تساعدون؟

duty-done = ✓ { $who }: { $does }

duty-open-again = ↩ تراجُع من { $who } عن القول إن هذا العمل أُنجز: { $does }

duty-done-thanks = شكرًا لكم! سجّلنا أن هذا العمل أُنجز: { $does }

duty-done-already = سبق أن سجّلنا إنجاز هذا العمل. شكرًا لكم!

duty-done-stands = سبق أن أخبرت الخلاصة الجميع بإنجاز هذا العمل: { $does }. لذلك يبقى مسجّلًا. إن لم يكن قد أُنجز فنرجو أن تخبروا الآخرين.

duty-of-others = تأكيد إنجاز هذا العمل متروك لـ{ $who }.

duty-none-open = ليست لديكم أي مهمة مفتوحة الآن.

duty-which = أي مهمة؟ اكتبوا ‎/done ثم أحد هذه الأسماء: { $duties }، أو اضغطوا «تم» تحت التذكير.

## Protocols

protocol-proposed-title = اقتراح على جميع الشركاء: { $title }

protocol-purpose = { $purpose }

agreement-line = • { $agreement }

protocol-how-to-agree = إن كانت مجموعتكم موافقة فاضغطوا الزر. ولمعرفة ما ستُسألون عنه ومتى: ‎/preview

protocol-there-title = معمول به لدى بقية الشركاء: { $title }

protocol-how-to-take-part = إن كانت مجموعتكم موافقة فاضغطوا الزر، ومن حينها تُطرح عليها الأسئلة. ولمعرفة ما ستُسألون عنه ومتى: ‎/preview

button-agree = نوافق

button-preview = معاينة

partner-agreed = موافقة من { $who } على «{ $title }».

partner-agrees-no-more = تراجُع من { $who } عن الموافقة على «{ $title }». يبدأ العمل به حين يوافق جميع الشركاء.

agreed-already = سبق أن وافقت مجموعتكم على «{ $title }».

agreement-stands = العمل جارٍ ببروتوكول «{ $title }»، فتبقى موافقة مجموعتكم قائمة. إن لم يعد يناسبكم فأخبروا من يتولّى التنسيق: يمكن إيقافه مؤقتًا.

agree-in-your-own-chat = الموافقة هنا تعود إلى { $who }. وافقوا باسم مجموعتكم في محادثتها.

protocol-in-force = وافق جميع الشركاء، وبدأ العمل ببروتوكول «{ $title }». لمعرفة ما سيأتي: ‎/preview

protocol-counts-here = بدأ العمل ببروتوكول «{ $title }» لدى مجموعتكم أيضًا. لمعرفة ما سيأتي: ‎/preview

protocol-in-force-elsewhere = بدأ العمل ببروتوكول «{ $title }»، بعد أن اتفق الشركاء عليه خارج هذه المحادثة. إن لم توافق مجموعتكم فأخبروا من يتولّى التنسيق. لمعرفة ما سيأتي: ‎/preview

role-nobody-yet = ما زال دور «{ $role }» ينتظر من يتولّاه: { $does }. من يتولّى التنسيق يسند هذا الدور بالأمر ‎/role.

protocol-paused = توقّف العمل مؤقتًا ببروتوكول «{ $title }» بطلب من { $who }. لن نسأل شيئًا حتى يُستأنف.

protocol-resumed = عاد العمل ببروتوكول «{ $title }» بطلب من { $who }، ابتداءً من موعده القادم.

protocol-changed = تغيّر بروتوكول «{ $title }» بطلب من { $who } (النسخة { $version }). ابتداءً من الموعد القادم:

# To all, when whoever runs me changes a protocol in the partnership's file.
#   $title (text)     what it is called
#   $version (number) the number of the new version
protocol-changed-in-file = تغيّر بروتوكول «{ $title }» (النسخة { $version }). ابتداءً من الموعد القادم:

change-new = + جديد: { $what }

change-gone = – لم يعد قائمًا: { $what }


# What moved: when it comes next for this group, and when it would have come.
#   $what (text)   what it is called
#   $new (moment)  when it comes next now
#   $old (moment)  when it would have come
change-moved = ← { $what }: الموعد القادم { $new } (كان: { $old })

proposed-already = بروتوكول «{ $title }» مقترح بالفعل وينتظر موافقة الشركاء. إن وافقوا عليه خارج هذه المحادثة فاكتبوا --now بعد الاسم.

in-force-already = بروتوكول «{ $title }» معتمد بالفعل. لتغيير أيامه وساعاته: ‎/schedule

not-in-force = بروتوكول «{ $title }» غير معمول به الآن، فليس هناك ما يُوقَف.

not-paused = بروتوكول «{ $title }» ليس متوقفًا.

review-title = حان الوقت لننظر فيه من جديد: { $title }

review-invitation = بدأنا «{ $title }» لهذه الغاية: { $purpose } هل ما زال يحققها؟ ماذا تودّون أن تغيّروا فيه؟ تحدثوا عنه في مجموعتكم؛ ومن يتولّى التنسيق يغيّره بالأمر ‎/schedule أو ‎/adopt.

shelf-title = بروتوكولات يمكنكم الاختيار منها

shelf-line = { $title } – { $purpose } (الاسم المختصر: { $id })

shelf-line-adopted = { $title } ({ $state }) – { $purpose } (الاسم المختصر: { $id })

shelf-how-to-adopt = من يتولّى التنسيق يقترح واحدًا منها بالأمر ‎/adopt ثم اسمه المختصر.

state-proposed = مقترح

state-in-force = معمول به

state-paused = متوقف مؤقتًا

adopt-which = أي بروتوكول؟ اكتبوا ‎/adopt ثم أحد هذه الأسماء: { $protocols }

protocol-unknown = لا يوجد بروتوكول باسم «{ $said }». جرّبوا: { $protocols }

adopt-proposed = اقتُرح بروتوكول «{ $title }» على جميع الشركاء، ويبدأ العمل به حين توافق كل المجموعات.

no-protocol-yet = ليس هناك بروتوكول لذلك بعد. لعرض ما يمكنكم الاختيار منه: ‎/protocols

which-protocol = أي بروتوكول؟ أعيدوا الأمر وبعده أحد هذه الأسماء: { $protocols }

schedule-title = { $title }، النسخة { $version }

schedule-checkin = { $id }: الأسئلة القادمة يوم { $at }

schedule-duty = { $id }: { $does } – حتى يوم { $due }

schedule-how-to-change = من يتولّى التنسيق يغيّر المواعيد هكذا: ‎/schedule monday الساعة 10:00 أو ‎/schedule monday يوم الثلاثاء أو ‎/schedule monday كل 2 أسابيع.

schedule-how = لم أفهم هذا التغيير. يُكتب هكذا: ‎{ $example }، أو بيوم («يوم الثلاثاء») أو بتكرار («كل 2 أسابيع»). لعرض الأسماء المختصرة: ‎/schedule

schedule-follows = «{ $said }» يأتي بعد «{ $after }»: ليست له ساعة خاصة به، بل يتحرك معه. غيّروا ما يأتي قبله هكذا: ‎{ $example }

now-which = أي متابعة؟ اكتبوا ‎/now ثم أحد هذه الأسماء: { $checkins }

which-of-several = توجد «{ $said }» في أكثر من بروتوكول. حدّدوا أيها تقصدون بكتابة أحد هذه الأسماء مكانها: { $names }

now-was-then = قلتم هذا يوم { $at } ولم يصلني إلا الآن. إن كنتم ما زلتم تريدون طرحه فيُرجى قوله مرة أخرى.

preview-title = { $title }: الشهر القادم

preview-partner-title = { $partner }، بتوقيتهم المحلي

preview-rule-title = { $id }: { $what }

preview-day = يوم { $day }: { $moments }

preview-then = { $before }؛ { $then }

preview-ask = { $at } أسئلة

preview-nudge = { $at } سؤال من جديد

preview-close = { $at } آخر موعد للأجوبة

preview-remind = { $at } تذكير

preview-due = { $at } آخر موعد للإنجاز

preview-late = { $at } تأخّر

preview-review = { $at } مراجعة

preview-moved-hour = { $moment } (بدلًا من { $at }: { $why })

preview-moved-day = { $moment } (بدلًا من يوم { $day }، { $at }: { $why })

moved-day-off = يوم إجازة

moved-weekend = عطلة نهاية الأسبوع

moved-quiet-hours = ساعات الهدوء

moved-clock-change = تغيير الساعة

preview-as-if = لا يأتي «سؤال من جديد» ولا «تأخّر» إلا إذا لم يصل جواب أو لم يُنجز المطلوب حتى ذلك الحين.

nobody-asked-here = { $id }: الأسئلة موجّهة إلى من يتولّى دور «{ $role }»، ولا أحد من { $partner } يتولّاه بعد.

preview-paused = العمل ببروتوكول «{ $title }» متوقف مؤقتًا: لا أسئلة ولا تذكير حتى يستأنفه من يتولّى التنسيق بالأمر ‎/resume. وهكذا سيستمر لو استُؤنف الآن.

preview-nothing = لا شيء في الشهر القادم.

## The welcome

hello-stranger = مرحبًا، أنا بارازا. أساعد المجموعات التي تعمل معًا بلغات مختلفة: أسأل عن الأحوال، وأذكّر بما اتُّفق عليه، وأنقل الكلام من لغة إلى أخرى. للبدء يلزم رمز: أرسلوا ‎/start ثم الرمز لإنشاء شراكة، أو ‎/join ثم الرمز للانضمام إلى شراكة قائمة.

declined-a-space = مكاني في الغرف لا في المساحات. يُرجى دعوتي إلى الغرفة التي تتحدثون فيها.

declined-encrypted = هذه الغرفة مشفّرة، وقد أُعددتُ للعمل من دون تشفير. يُرجى استعمال غرفة غير مشفّرة، أو سؤال من يتولى تشغيلي.

declined-a-stranger = لا أدخل غرفة إلا إذا دعاني إليها شخص أعرفه. يُرجى سؤال من يتولى تشغيلي.

left-without-a-code = لم يُعطِ أحد هنا رمزًا، لذلك أغادر. ادعوني مرة أخرى حين يكون لديكم رمز.

welcome-title = أهلًا بكم في { $name }!

welcome-name = ماذا تودّون أن يسمّي الآخرون مجموعتكم؟ ردّوا على هذه الرسالة باسمها.

welcome-language = بأي لغة تودّون القراءة هنا؟ اضغطوا إحدى اللغات، أو ردّوا باسم لغة أخرى.

welcome-zone = في أي مدينة أنتم؟ أسأل لأعرف كم الساعة عندكم. اضغطوا إحدى المدن، أو ردّوا باسم مدينة قريبة.

welcome-quiet = متى تودّون ألّا أزعجكم؟ اضغطوا أحد الأزرار، أو ردّوا هكذا (من التاسعة مساءً حتى السابعة صباحًا): 21:00-07:00

button-no-quiet = كل الأوقات مناسبة

welcome-name-again = ردّوا من فضلكم باسم من حرفين إلى 80 حرفًا.

welcome-language-again = لا أعرف هذه اللغة. اضغطوا إحدى اللغات من فضلكم، أو ردّوا برمزها المختصر، مثل fr.

welcome-zone-unknown = لا أعرف هذا المكان. ردّوا من فضلكم باسم مدينة أكبر قريبة منكم أو باسم بلدكم.

welcome-quiet-again = لم أفهم ذلك. ردّوا من فضلكم هكذا (من التاسعة مساءً حتى السابعة صباحًا): 21:00-07:00 أو اضغطوا «كل الأوقات مناسبة».

welcome-first = لحظة من فضلكم: أجيبوا أولًا عن السؤال أعلاه، وبعده يعمل كل شيء.

welcome-through-title = أنتم الآن معنا، { $who }. شكرًا لكم!

welcome-how = للإجابة عن سؤال، ردّوا على رسالتي أو اضغطوا زرًّا. في المجموعات لا أقرأ إلا الردود عليّ والأوامر والرسائل التي تذكرني. السطر الذي بين قوسين، مثل (fr: …)، يعرض النص الأصلي لما ترجمته آلة. لمعرفة ما يمكنكم قوله لي: ‎/help

welcome-translators = يترجم ما تكتبونه للآخرين: { $engines }.

welcome-no-translator = لم تُجهَّز أي خدمة ترجمة، فيصل كلامكم إلى الآخرين كما كتبتموه.

welcome-days =
    { $holidays ->
        [none] لا أعرف العطل الرسمية عندكم، لذلك لا أحسب شيئًا منها.
       *[other] أحسب لكم العطل الرسمية في هذا البلد: { $holidays }.
    } { $weekend ->
        [none] أفهم أنكم تعملون كل أيام الأسبوع.
       *[other] وعطلة نهاية الأسبوع عندكم، كما أفهم: { $weekend }.
    }

welcome-next-invite = الخطوة التالية: لدعوة شريك آخر، اكتبوا ‎/invite ثم اسمه. ولعرض ما يمكنكم الاتفاق عليه: ‎/protocols

welcome-next-wait = سترون هنا ما اقترحه الآخرون أو اتفقوا عليه.

partner-joined = شريك جديد انضم إلينا: { $who }. لغة القراءة: { $language }.

partner-agrees-first = تبدأ المشاركة في «{ $title }» حين يوافق عليه الشريك الجديد.

partner-moved = { $who } من الآن فصاعدًا مع { $partner }.

partner-guessed = { $who }، أحسبك مع { $partner }. إن لم يكن ذلك صحيحًا فيُرجى كتابة ‎/partner والاسم الصحيح: { $partners }.

partner-unknown = لا أعرف هنا شريكًا باسم «{ $said }». الموجودون: { $partners }.

partner-which = { $partners } في هذه المحادثة معًا. باسم من تتحدثون؟ اكتبوا ‎/partner والاسم، أو اضغطوا عليه.

partner-only-one = ليس في هذه المحادثة سوى { $who }. يدخل شريك آخر بكتابة ‎/join ثم الرمز.

code-unknown = هذا الرمز غير معروف. راجعوه من فضلكم حرفًا حرفًا، أو اطلبوا رمزًا جديدًا.

code-spent = سبق استعمال هذا الرمز. كل رمز يعمل مرة واحدة؛ اطلبوا رمزًا جديدًا من فضلكم.

code-expired = انتهت مدة هذا الرمز، فكل رمز يعمل لوقت محدود. اطلبوا رمزًا جديدًا من فضلكم.

partner-room-already = هذه المحادثة تابعة بالفعل لـ{ $name }. استعملوا الرمز في محادثة المجموعة الأخرى.

## People

invitation-how = لدعوة { $who }: أضيفوني إلى محادثتهم وأرسلوا فيها ما يلي. الرمز يعمل مرة واحدة، حتى يوم { $expires }.

invitation-command = { $command }

invitation-link = أو يفتحون هذا الرابط فأنضم إلى المجموعة التي يختارونها: { $link }

found-there = عنواني على { $platform }: ‎{ $where }

invite-whom = من تودّون دعوته؟ اكتبوا ‎/invite ثم اسم الشريك.

partner-here-moves = لدينا شريك بهذا الاسم: { $who }. لدعوة شريك جديد اختاروا اسمًا آخر من فضلكم. وإن كان هذا الشريك ينتقل إلى محادثة أخرى، فأخرجوني أولًا من المحادثة الحالية، ثم يعطيكم الأمر التالي رمزًا للمحادثة الأخرى وينتقل إليها كل شيء: ‎{ $command }

partner-here-already = لدينا شريك بهذا الاسم: { $who }. اختاروا اسمًا آخر من فضلكم.

roles-title = من يقوم بماذا

role-line = { $role }: { $who }

role-line-nobody = { $role }: لا أحد بعد

role-how-to-give = من يتولّى التنسيق يسند دورًا أو يسحبه بالأمر ‎/role ثم الدور والاسم.

role-given = دور «{ $role }» هو الآن في عهدة { $who }.

role-taken-back = لم يعد دور «{ $role }» مسندًا إلى { $who }.

role-unknown = لا يوجد دور باسم «{ $said }». الأدوار هي: { $roles }

last-coordinator = لا أحد غيركم يتولّى التنسيق. أسندوا هذا الدور أولًا إلى شخص آخر من فضلكم.

role-needed = هذا لمن يتولّى دور «{ $role }». يمكنكم أن تطلبوه من { $who }.

role-needed-nobody = هذا لمن يتولّى دور «{ $role }»، ولا أحد يتولّاه بعد.

role-partner = الشريك

role-coordinator = التنسيق

role-facilitator = التيسير

role-treasurer = أمانة الصندوق

role-host = الاستضافة

role-contact = الاتصال

role-reporter = إعداد التقارير

role-buddy = المرافقة

member-unknown = لا أعرف هنا أحدًا باسم «{ $said }». لا أعرف الناس إلا بعد أول رسالة يكتبونها لي. من أعرفهم: { $members }

member-which = أكثر من شخص هنا يُعرف باسم «{ $said }»: { $members }. من المقصود؟ كلٌّ يختار اسمه بنفسه، فالعبرة بالمجموعة.

partners-title = { $name }

partner-line = { $who } ({ $languages }) – الساعة هناك الآن { $hour } ({ $zone })

partner-days =
    العطل الرسمية: { $holidays ->
        [none] لا شيء
       *[other] { $holidays }
    } · عطلة نهاية الأسبوع: { $weekend ->
        [none] لا شيء
       *[other] { $weekend }
    } · ساعات الهدوء: { $quiet ->
        [none] لا شيء
       *[other] { $quiet }
    }

partner-line-invited = { $who } – الدعوة أُرسلت، والانضمام لم يتم بعد

place-shown = { $partner }: الساعة هناك الآن { $hour } ({ $zone })

place-set = حُدِّد مكان { $partner } بطلب من { $who }: الساعة هناك الآن { $hour } ({ $zone }).

quiet-set = تغيّرت ساعات الهدوء لدى { $partner } بطلب من { $who }.

place-how-to-change = هل من خطأ؟ من يتولّى التنسيق يغيّر ذلك هكذا: ‎/place Recife أو ‎/place Recife BR-PE أو ‎/place بلا عطل أو ‎/place نهاية الأسبوع الجمعة السبت أو ‎/quiet 21:00-07:00.

place-unknown = لا أعرف { $said }. اذكروا من فضلكم مدينة أكبر قريبة منكم أو البلد: ‎/place Recife أو ‎/place كينيا. ويمكن أيضًا أن يأتي بعد المدينة بلد أو جزء منه: ‎/place Recife BR-PE. وما عدا ذلك يُكتب هكذا: ‎/place بلا عطل أو ‎/place نهاية الأسبوع الجمعة السبت.

place-which = هناك أكثر من توقيت ممكن. اضغطوا إحدى المدن، أو ردّوا باسم مدينة قريبة منكم.

place-country-unknown = لا أعرف عطلًا رسمية لـ«{ $said }». استعملوا من فضلكم حرفَي البلد هكذا: ‎/place Recife BR أو لجزء منه: ‎/place Recife BR-PE.

place-part-unknown = لا أعرف { $said }. ما أعرفه من أجزاء ذلك البلد: { $parts }

place-weekend-unknown = لم أفهم أيّ الأيام تقصدون. اذكروا من فضلكم ستة أيام على الأكثر، هكذا: ‎/place نهاية الأسبوع الجمعة السبت.

quiet-how = لم أفهم هذه الساعات. تُكتب هكذا: ‎/quiet 21:00-07:00 أو ‎/quiet لا إن لم تريدوا شيئًا منها.

language-which = أي لغة؟ اكتبوا ‎/language ثم واحدة من هذه: { $languages }. وإذا كتبتم «أنا» قبلها، فالاختيار يخص ما تكتبونه أنتم وحدكم.

language-unknown = لا أعرف لغة باسم «{ $said }». جرّبوا واحدة من هذه: { $languages }

language-here = من الآن فصاعدًا تقرؤون هنا باللغة { $language }.

languages-here = من الآن أتكلم هنا باللغات: { $languages }.

language-yours = من الآن فصاعدًا أعدّ ما تكتبونه مكتوبًا باللغة { $language }.

away-until = غياب { $who }، والعودة يوم { DAY($until, year: 1) }. حتى ذلك الحين لا تذكير مني.

away-with-deputy = غياب { $who }، والعودة يوم { DAY($until, year: 1) }. من ينوب في هذه المدة: { $deputy }.

partner-away-until = غياب { $who }، والعودة يوم { DAY($until, year: 1) }. ما يمكن أن ينتظر نُقل إلى ما بعد ذلك.

back-again = أهلًا بعودتكم، { $who }.

away-until-when = إلى متى؟ اكتبوا مثلًا: ‎/away حتى الاثنين أو ‎/away 2027-03-09 أو ‎/away ٣ أيام. ومن تكتبون اسمه بعد ذلك ينوب عنكم.

away-all-no-deputy = حين تغيب المجموعة كلها لا ينوب عنها أحد: احذفوا الاسم من فضلكم.

leave-sure = هل تريد مجموعتكم حقًّا أن تغادر { $name }؟ ما قلتموه يبقى عند الآخرين، ولن نسألكم شيئًا بعد ذلك.

leave-sure-shared = هل يغادر الشريك { $who } حقًّا { $name }؟ يبقى الآخرون هنا ويبقى عندهم ما قلتموه، ولن تُسألوا عن شيء بعد ذلك.

leave-not = حسنًا: مجموعتكم باقية، ولا يتغيّر شيء.

button-leave = نعم، نغادر

button-stay = لا، نبقى

left = غادرتم { $name }. شكرًا على كل ما شاركتموه معنا. يمكنكم العودة بدعوة في أي وقت.

partner-left = غادر شراكتنا أحد الشركاء: { $who }. نشكرهم على ما شاركوه معنا.

leave-from-the-group = اكتبوا ذلك من فضلكم في محادثة مجموعتكم، ليراه الآخرون.

## Where things stand

status-checkin-waits = ○ «{ $title }» بانتظار جوابكم حتى يوم { $closes }.

status-checkin-answered = ✓ «{ $title }»: وصل جوابكم. نخبركم بالخلاصة يوم { $closes }.
status-checkin-comes = ○ «{ $title }»: الموعد يوم { $at }.
status-checkin-over = – «{ $title }»: انتهى وقت الإجابة. نخبركم بالخلاصة يوم { $closes }.

status-waiting-for = «{ $title }»: لم نسمع بعد من { $partners } (حتى يوم { $closes }).

status-waiting-count = «{ $title }»: ما لم يصل بعد: { $count } من { $of } (حتى يوم { $closes }). في الأسئلة ما يُجاب عنه بلا أسماء، ولذلك لا أذكر أحدًا.

status-duty = ○ { $does } – حتى يوم { $due }

status-proposal = ○ «{ $title }» بانتظار موافقتكم: ‎/agree

status-mediation = ○ جولة بين طرفين تنتظر جوابكم هنا، حتى يوم { $closes }.

status-nothing = لا شيء ينتظركم. كل شيء على ما يرام.

help-title = ما يمكنكم قوله لي

help-line = ‎{ $command } – { $does }

help-example = هكذا: ‎{ $example }

help-more = ولمن يتولّى التيسير أو التنسيق أوامر أخرى، يراها عند إرسال ‎/help

help-one = لمعرفة كيفية استعمال أحدها، مع مثال: ‎{ $example }

help-for-roles = هذا لمن يتولّى التيسير أو التنسيق.

help-reply = في أغلب الأحيان لا تحتاجون إلى أي من هذه الأوامر: ردّوا على رسالتي، أو اضغطوا زرًّا.

command-nearly = لا أعرف ‎{ $typed }. هل تقصدون ‎{ $nearest } ؟

command-unknown = لا أعرف ‎{ $typed }. لمعرفة ما يمكنكم قوله لي: ‎/help

too-many-commands = كانت هذه طلبات كثيرة في دقيقة واحدة. انتظروا دقيقة ثم أعيدوا طلبكم. أمّا الإجابات عن الأسئلة فما زالت تصلني.

# To a member whose command was carried out, where nothing else is to be said.
carried-out = تمّ ذلك.

talk-of-title = { $name }

link-how = يُرجى كتابة ما يلي لي على المنصة الأخرى، والأفضل على انفراد معي. وهو يعمل مرة واحدة، حتى يوم { $expires }؛ وحين يصلني أعرفك هناك أيضًا باسم { $who }.

link-command = { $command }

link-alone-first = هذا الرمز أعطيه لك وحدك كي لا يستعمله غيرك. يُرجى إرسال ‎/link إليّ في رسالة مباشرة: ‎{ $where }

link-sent-alone = أرسلت لك الرمز في محادثتنا المباشرة.

linked = أهلًا بك يا { $who }! من الآن أعرفك هنا وهناك شخصًا واحدًا: أدوارك وأجوبتك وما وعدت به هي نفسها في الجهتين. ولإلغاء ذلك: ‎/unlink

linked-elsewhere = استُعمل رمزك: أعرفك الآن في الجهة الأخرى أيضًا. إن لم يكن ذلك منك، فيُرجى إرسال ‎/unlink هنا فورًا.

link-sure = وصلني منك رمز يخصّ { $who }. إن تابعت، فكل من يكتب هناك باسم { $who } يصبح أنت: يقرأ كل ما كتبته هنا وما قلته لك على انفراد، ويتكلم باسمك. يُرجى ألا تكون المتابعة إلا إن كان الحسابان لك. وإن كان أحد قد طلب منك إرسال الرمز، فلا داعي لذلك أبدًا.

button-link = نعم، الحسابان لي

button-link-not = لا، ليس لي

link-not = بقي كل شيء كما كان، ولم يعد هذا الرمز صالحًا.

link-type-alone = يُرجى إرسال ذلك إليّ على انفراد: هناك أسألك أولًا هل الحسابان لك. ‎{ $where }

link-other-way = لك هنا دور، أو تنوب عن أحد، ولا رمز ينقل ذلك. إن كان الحسابان لك، فيُرجى إرسال ‎{ $command } هنا، ثم كتابة ذلك الرمز حيث حصلت على هذا.

link-two-told = من الآن أعرف { $who } و{ $other } شخصًا واحدًا: وصلني تأكيد ذلك على انفراد من { $other }. إن بدا لكم ذلك غير ممكن فاسألوا، وهناك أيضًا ‎/remove

link-role-told = من الآن أعرف { $who } بحساب آخر أيضًا: كُتب فيه رمز أعطيته على انفراد، وصاحبه { $who }. إن كان لديكم شك فاسألوا هل هذا صحيح، ولإلغائه: ‎/unlink

link-code-unknown = لا أعرف هذا الرمز. يُرجى إرسال ‎{ $command } إليّ على المنصة الأخرى لأعطيك رمزًا هناك.

link-code-over = هذا الرمز مستعمل أو قديم. للحصول على رمز جديد يُرجى إرسال ‎{ $command } إليّ على المنصة الأخرى.

link-same-side = هذا الرمز للجهة الأخرى: يُرجى إرساله إليّ على المنصة الأخرى. هنا أعرفك أصلًا.

unlinked = تمّ: من الآن فصاعدًا لا أعرفك إلا بهذا الحساب.

link-none = لا أعرفك إلا بهذا الحساب. ‎/link يضيف الجهة الأخرى.

alone-waits = { $who }، هناك ما يخصك وحدك. يُرجى مراسلتي مباشرةً لأقوله لك هناك: ‎{ $where }

talk-overheard = لم تعد هذه المحادثة بين اثنين فقط، فلن أقول فيها بعد الآن ما يخص شخصًا واحدًا. للحديث معي على انفراد يُرجى فتح محادثة مباشرة جديدة معي: ‎{ $where }

start-alone = مرحبًا { $who }، أنا بارازا، هنا من أجل { $name }. أسأل عن الأحوال، وأذكّر بما اتُّفق عليه، وأنقل الكلمات إلى الآخرين بلغاتهم. على انفراد معي يمكنك قول ما لا يقرؤه إلا الميسّر أو الميسّرة، والإجابة باسم مجموعتك بالأمر ‎/checkin. لمعرفة ما هو مفتوح: ‎/status، ولمعرفة ما يمكنك قوله: ‎/help

start-group = أنا بارازا، وهذه المحادثة تابعة لـ{ $name }. أسأل عن الأحوال، وأذكّر بما اتُّفق عليه، وأنقل الكلمات إلى الآخرين. ردّوا على رسائلي أو اضغطوا أزرارها؛ ولمعرفة ما يمكنكم قوله أيضًا: ‎/help

threads-on = ابتداءً من المتابعة القادمة يُجمع هنا كل ما يخص المتابعة الواحدة في سلسلة خاصة بها.

threads-off = من الآن فصاعدًا لا أستعمل السلاسل هنا.

threads-on-now = لكل متابعة هنا سلسلة خاصة بها. من يتولّى التنسيق يغيّر ذلك: ‎/threads off

threads-off-now = لا أستعمل السلاسل هنا. من يتولّى التنسيق يغيّر ذلك: ‎/threads on

polls-on = ابتداءً من السؤال القادم تُعرض الخيارات هنا كاستطلاعات.

polls-off = من الآن فصاعدًا تُعرض الخيارات هنا بأزرار.

polls-on-now = تُعرض الخيارات هنا كاستطلاعات. من يتولّى التنسيق يغيّر ذلك: ‎/polls off

polls-off-now = لا أستعمل الاستطلاعات هنا. من يتولّى التنسيق يغيّر ذلك: ‎/polls on

on-or-off = اكتبوا ‎{ $command } on أو ‎{ $command } off.

not-shown-here = منصة هذه المحادثة لا تتيح ذلك.

## Rooms

room-lost = لم أعد أستطيع التواصل مع { $who }: أُخرجتُ من المحادثة، أو لم تعد موجودة. حين يعيدني أحد إليها أتابع من حيث توقفنا. وإن لم يعد لها وجود، فالأمر التالي يعطيكم رمزًا لمحادثة أخرى أتابع فيها: ‎{ $command }

room-not-let-in = لم أدخل بعد إلى محادثة { $who }. يُرجى أن تطلبوا ممن يديرها أن يضيفني إليها: ‎{ $us }. وما عليّ قوله هناك ينتظر حتى ذلك الحين.

room-lost-of-several = لم أعد أستطيع الكلام في إحدى محادثات { $who }: أُخرجتُ منها، أو لم تعد موجودة. حين يعيدني أحد إليها أتابع فيها أيضًا.

room-lost-alone = لم يعد بإمكاني مراسلة { $who } على انفراد: حُظِرتُ أو أُغلقت محادثتنا. متى وصلني من هناك ‎{ $command } أتابع.

room-read-only = لم يعد مسموحًا لي بالكتابة في محادثة { $who }. يُرجى أن تطلبوا ممن يديرها أن يمنحني حق الكتابة. وما عليّ قوله هناك ينتظر حتى ذلك الحين.

room-topic-closed = أُغلق الموضوع الذي أتحدث فيه مع { $who }. يُرجى أن تطلبوا ممن يدير المحادثة أن يفتحه من جديد. وما عليّ قوله هناك ينتظر حتى ذلك الحين.

room-slow = محادثة { $who } في الوضع البطيء، لذلك يصل ما عليّ قوله هناك متأخرًا، رسالة بعد رسالة، ولا يضيع شيء. وإن أردتم أن يصل فورًا، فيُرجى أن تطلبوا ممن يدير المحادثة أن يمنحني صلاحية مشرف، أو أن يختار مهلة أقصر.

room-moved-away = انتقلت محادثة { $who } إلى غرفة جديدة، ولستُ فيها. يُرجى أن تطلبوا ممن يديرها أن يدعوني (‎{ $us }) إلى الغرفة الجديدة. وما عليّ قوله هناك ينتظر حتى ذلك الحين.

room-encrypted = أصبحت محادثة { $who } مشفّرة، وقد أُعددتُ للعمل من دون تشفير. يُرجى أن تطلبوا ممن يتولى تشغيلي أن يضيفه. وما عليّ قوله هناك ينتظر حتى ذلك الحين.

room-back = عدتُ أتواصل مع { $who }، في محادثة أخرى. وما كان ينتظر صار هناك.

room-went-on = ها أنا هنا من جديد. نتابع مع { $who } في هذه المحادثة: انتقل إليها ما اتُّفق عليه والأدوار وكل ما لم يكتمل بعد. الأمر ‎/status يعرض ما ينتظر جوابًا.

room-found = ها أنا هنا من جديد. نتابع من حيث توقفنا.

hears-what-is-said-to-me = في هذه المحادثة لا يصلني إلا ما يُقال لي: ردّوا على رسائلي، أو استعملوا أمرًا، أو اذكروا اسمي. وما عدا ذلك لا أستطيع قراءته.

hears-everything = في هذه المحادثة يصلني كل ما يُقال. ولا آخذ علمًا إلا بما يُقال لي: الردود على رسائلي، وذكر اسمي، والأزرار، والأوامر. وما عدا ذلك لا أحتفظ منه بكلمة.

message-refused = لم تصل رسالة إلى { $who }: رفضتها منصة المحادثة عندهم.

attachment-not-carried = لا يمكن عرض المرفق مع هذه الرسالة في هذه المحادثة.

attachment-too-big = الملف المرفق أكبر من أن يُرسل في هذه المحادثة.

attachment-not-brought = تعذّر جلب الملف المرفق من حيث أُرسل.
