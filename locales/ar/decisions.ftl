### القرارات: رأي كل مجموعة يُحسب بالقدر نفسه. لا استعجال، ولا تسمية لمن لم يتكلم. نخاطب الجميع بصيغة "أنتم"، ولا يتبع شيء جنس أحد.
### قبل الموعد تأتي كلمة "يوم". الأوامر تبقى بالحروف اللاتينية.

proposal-words = { $what }

proposal-reason = السبب: { $reason }

proposal-option = { $number }. { $what }

proposal-options-many = الخيارات كثيرة على من يختار بينها (الحد الأقصى: { $most }). هل يمكنكم جمع بعضها معًا؟

proposal-sure = هل هذا صحيح؟ بعد تأكيدكم يقرؤه الجميع، كلٌّ بلغته، ويمكنهم إبداء رأيهم حتى يوم { $closes }.

proposal-noted = ✓ هذا هو الاقتراح { $number }، والجميع يقرؤه.

proposal-dropped = تُرك الأمر: لم يُقترح شيء.

proposal-how = اكتبوا بعد الأمر ما تقترحونه، وفي السطور التالية السبب: ‎/propose نلتقي كل ثلاثاء

proposal-unknown = لا أعرف اقتراحًا كهذا. يعرض ‎/decisions الاقتراحات الموجودة.

proposal-of-another = هذا الأمر يعود إلى صاحب الاقتراح: { $who }.

proposal-title = الاقتراح { $number } من { $who }:

proposal-title-round = الاقتراح { $number } من { $who }، الجولة { $round }:

proposal-was = يبدي الجميع رأيهم من جديد. كان النص قبل ذلك: { $before }

proposal-changed = تغيّر: «{ $old }» صار «{ $new }»

proposal-added = جديد: «{ $new }»

proposal-gone = حُذف: «{ $old }»

proposal-until = ما رأيكم؟ اضغطوا موقفكم؛ يمكن تغييره حتى يوم { $closes }. ومن يرغب يضيف كلمات بالرد على هذه الرسالة.

proposal-read-along = هنا مجموعات عدة تقرأ. ومن يفضّل أن يقولها على انفراد يكتب لي وحدي ‎/decisions { $number }.

proposal-spoken = سُمع حتى الآن: { $spoken } من { $all }.

decision-rule-consent = بالتراضي: يُقبل ما لم يبقَ اعتراض معلَّل.

decision-rule-consensus = بالتوافق: يُقبل إذا لم يعترض أحد.

decision-rule-majority = بالأغلبية: يُقبل إذا كان المؤيدون أكثر من المعترضين.

decision-rule-share = بالأغلبية: يُقبل إذا كان المؤيدون { $favour } على الأقل من كل { $of } من المؤيدين والمعترضين معًا.

decision-rule-percent = بالأغلبية: يُقبل إذا بلغ المؤيدون { $percent } ٪ على الأقل من المؤيدين والمعترضين معًا.

decision-rule-lead = يقرر التنسيق بعد سماع الجميع.

decision-by-partners = لكل مجموعة موقف واحد.

decision-by-members = لكل شخص موقفه.

decision-quorum = لا قرار قبل سماع هذا العدد على الأقل: { $count }.

position-agree = موافقة

position-concern = موافقة مع تحفّظ

position-aside = تنحٍّ جانبًا

position-object = اعتراض

position-abstain = امتناع

position-option = الخيار { $number }

position-taken = { $who }: { $stance }

position-said = { $who }: { $stance } – { $said }

position-told = الاقتراح { $number }، { $who }: { $stance } – { $said }

position-why-concern = ما الذي يقلقكم؟ أجيبوا ببضع كلمات، ويقرؤها الجميع، كلٌّ بلغته.

position-why-object = ما الذي يحول دون ذلك، وما الذي قد يساعد؟ أجيبوا ببضع كلمات، ويقرؤها الجميع، كلٌّ بلغته.

position-why-again = لكم اعتراض على الاقتراح { $number } ولم تقولوا سببه بعد. تكفي بضع كلمات ردًّا على هذه الرسالة، حتى { $closes }. ومن دونها يقرأ الجميع اعتراضكم دون سببه.

position-why-again-here = لدى أحد هنا اعتراض على الاقتراح { $number } ولم يُذكر سببه بعد. تكفي بضع كلمات ردًّا على هذه الرسالة، حتى { $closes }. ومن دونها يقرأ الجميع الاعتراض دون سببه.

position-left-at-that = يبقى هكذا، بلا كلمات.

position-noted = شكرًا لكم. يقرؤها الجميع، كلٌّ بلغته.

position-none = ليس لكم موقف من الاقتراح { $number }.

position-first = اضغطوا أولًا رأيكم، ثم أضيف كلماتكم.

position-before-gone = ما قيل من قبل، «{ $stance }»، لم يعد محسوبًا. اضغطوا رأيكم الآن، ثم أضيف كلماتكم.

position-of-another = هذا السؤال لشخص آخر.

ours-said = رأي { $who }: { $stance }

ours-said-words = رأي { $who }: { $stance } – { $said }

ours-asked = هل هذا رأي مجموعتكم في الاقتراح { $number }؟ يُحسب ما إن يقول شخص آخر منكم نعم؛ ومن يرى غير ذلك يضغط رأيه تحت الاقتراح.

ours-asked-of = هل هذا رأي مجموعتكم في الاقتراح { $number }؟ يُحسب ما إن يقول نعم من له دور «{ $role }»؛ ومن يرى غير ذلك يضغط رأيه تحت الاقتراح.

ours-asked-apart = سُجّل. ولأن آخرين يقرؤون هنا، تُسأل مجموعتكم على انفراد.

ours-then-counts = لا تقرؤه أي مجموعة أخرى قبل ذلك. وإن لم يقل أحد نعم حتى يوم { $closes } فيُحسب كما هو.

ours-then-not = لا تقرؤه أي مجموعة أخرى قبل ذلك. وإن لم يقل أحد نعم حتى يوم { $closes } فلا يُحسب.

ours-noted = ✓ هذا رأي مجموعتكم في الاقتراح { $number }: { $stance }.

ours-over = لم يعد هذا السؤال مطروحًا.

ours-by-another = الموافقة على ذلك لشخص آخر من مجموعتكم.

stance-waits = { $stance } (بانتظار تأكيد المجموعة)

stance-by-one = { $stance } (رأي شخص واحد من المجموعة)

stance-no-reason = { $stance } (دون ذكر السبب)

apart-moved = نتابع على انفراد.

apart-ask = ما الذي يحول دون الاقتراح { $number }؟ اكتبوه هنا. مَن سيقرؤه: { $who }، ولا أحد سوى ذلك، مع اسمكم:

apart-ask-unnamed = ما الذي يحول دون الاقتراح { $number }؟ اكتبوه هنا. مَن سيقرؤه: { $who }، ولا أحد سوى ذلك، دون أن يُقال ممن هو:

apart-coordinator = ليس في التيسير مَن يمكنه قراءة هذا؛ وسيُقرأ في التنسيق.

apart-not-read = لم يقرأ أحد ما كتبتموه الآن: فمَن كان سيقرؤه لم يعد له هذا الدور. إن جاز لغيره أن يقرأه فاكتبوه مرة أخرى.

apart-deputy-reads = لذلك يقرؤه { $deputy } أيضًا. وإن فضّلتم أن ينتظر { $who }، فاضغطوا ذلك قبل أن تكتبوا.

apart-deputy-not = ينتظر { $who }، ولا يقرؤه { $deputy }. وهو يُحسب اعتراضًا على كل حال.

apart-deputy-alone = يقرؤه حاليًا { $deputy } نيابةً.

apart-noted-by = شكرًا لكم. يقرؤه { $who } ولا أحد غير ذلك. ويبقى اعتراضًا إلى أن تسحبوه، مهما قلتم أو قالت مجموعتكم.

apart-first = ليس بين المواقف التي يقرؤها الجميع موقف من جهتكم بعد. وكي لا يخمّن أحد صاحب الاعتراض، يمكن أن يُتَّخذ هناك موقف أيضًا، أيًّا كان: ويبقى اعتراضكم إلى جانبه.

apart-told = لكم في التيسير وحدكم: اعتراض من { $who } على الاقتراح { $number }. { $said }

apart-told-unnamed = لكم في التيسير وحدكم: هناك اعتراض على الاقتراح { $number }، ويُفضَّل ألا يُذكر اسم. { $said }

apart-told-coordinator = لكم في التنسيق وحدكم، إذ ليس في التيسير مَن يقرؤه: اعتراض من { $who } على الاقتراح { $number }. { $said }

apart-told-coordinator-unnamed = لكم في التنسيق وحدكم، إذ ليس في التيسير مَن يقرؤه: هناك اعتراض على الاقتراح { $number }، ويُفضَّل ألا يُذكر اسم. { $said }

apart-nobody = ليس هنا مَن يقرؤه على انفراد، سواكم وسوى صاحب الاقتراح. يمكنكم قوله للجميع أو الاكتفاء بهذا.

apart-over = لم يعد هذا الاعتراض على الاقتراح { $number } موجودًا. ولم يقرأ أحد ما كتبتموه.

apart-answered = من { $who } في التيسير، بشأن اعتراضكم على الاقتراح { $number }: { $said }

apart-answered-coordinator = من { $who } في التنسيق، بشأن اعتراضكم على الاقتراح { $number }: { $said }

apart-answer-noted = ✓ يقرؤه صاحب الاعتراض وحده، إن كان لا يزال هنا.

apart-gone = لم يعد اعتراضكم على الاقتراح { $number }، الذي قدمتموه على انفراد، قائمًا. وما دام الاقتراح مفتوحًا يمكنكم تقديمه مرة أخرى.

apart-still = لكم الآن في الاقتراح { $number } موقف ليس اعتراضًا. والاعتراض الذي قدمتموه على انفراد باقٍ إلى جانبه، ولا يعلم به أحد سواه. أما زال قائمًا؟

apart-stands = اعتراضكم على الاقتراح { $number } قائم. ويمكنكم سحبه هنا ما دام الاقتراح مفتوحًا.

apart-away-ask = هل يمكن أن يُقرأ اعتراضكم على الاقتراح { $number } من { $deputy } أيضًا؟ ما لم تقولوا ذلك فهو في انتظار { $who }، ويبقى قائمًا على كل حال.

apart-deputy-told = ✓ يقرأ { $deputy } أيضًا اعتراضكم على الاقتراح { $number }.

apart-deputy-stays = ✓ اعتراضكم على الاقتراح { $number } قائم، ولا يقرؤه { $deputy }.

apart-round = صيغ الاقتراح { $number } بكلمات أخرى، وتبدأ الجولة { $round }. والاعتراض الذي قدمتموه على انفراد ينتقل معه: يبقى قائمًا هناك أيضًا حتى تسحبوه، ولا يعلم أحد عنه أكثر من ذي قبل. أما زال قائمًا؟

apart-round-ask = صيغ الاقتراح { $number } بكلمات أخرى، وتبدأ الجولة { $round }. إن كان شيء ما زال يحول دونه فاكتبوه هنا كما من قبل؛ وحتى ذلك الحين لا يقرأ أحد منه شيئًا:

apart-round-told = صيغ الاقتراح { $number } بكلمات أخرى، وتبدأ الجولة { $round }. وما قرأتموه هنا ينتقل معه، ويبقى قائمًا حتى يسحبه صاحبه. ويمكنكم متابعة الرد عليه.

apart-too-late = أُغلق الاقتراح { $number } قبل أن تكتبوا ما يحول دونه، فلم يقرأ أحد منه شيئًا، ولا يُحسب. وإن كان ما زال مهمًا فيمكن للتيسير أن يسمعه منكم على انفراد.

apart-told-back = سُحب الاعتراض على الاقتراح { $number } الذي قرأتموه هنا.

proposal-is-closed = أُغلق الاقتراح { $number } ولم تعد تُؤخذ مواقف. يعرض ‎/decisions ما آل إليه.

proposal-remind = الاقتراح { $number } من { $who } ينتظر رأي مجموعتكم، حتى يوم { $closes }:

proposal-remind-some = الاقتراح { $number } من { $who }: لم يتكلم الجميع بعد. يمكن ذلك حتى يوم { $closes }:

proposal-remind-you = الاقتراح { $number } من { $who } ينتظر رأيكم أنتم، حتى يوم { $closes }:

proposal-remind-raised = اعتراضكم على الاقتراح { $number } من { $who } باقٍ لدى التيسير. ويمكن أن يُتَّخذ إلى جانبه موقف يقرؤه الجميع حتى يوم { $closes }؛ فلا يخمّن أحد صاحب الاعتراض:

proposal-extended = وقت إضافي من { $by } للاقتراح { $number } من { $who }: حتى يوم { $closes }.

proposal-extended-already = نال الاقتراح { $number } وقتًا إضافيًا مرة، ولا يمكن أكثر من ذلك.

proposal-amend-how = أجيبوا بالاقتراح { $number } بكلمات أخرى: الأمر في السطر الأول والسبب في ما يليه. تراجعونه قبل أن يصل إلى الجميع.

proposal-rewritten = حلّت محله كلمات أخرى: الجولة { $round }.

proposal-withdrawn = سُحب الاقتراح { $number } من صاحبه: { $who }.

decision-passed = ✓ تقرر: الاقتراح { $number } من { $who } يُعمل به.

decision-not-passed = الاقتراح { $number } من { $who } لا يُعمل به كما هو.

decision-count = موافقة: { $agree }. مع تحفّظ: { $concern }. تنحٍّ: { $aside }. اعتراض: { $object }. امتناع: { $abstain }. لم يُسمع: { $silent }.

decision-raised = اعتراضات سمعها التيسير، وهي هنا بلا أسماء: { $count }. وقد تكون من أيٍّ كان، سواء ورد له موقف أعلاه أم لم يرد.

decision-option = وقع الخيار على { $number }، وعدد مؤيديه { $count }: { $what }
decision-option-had = الخيار { $number }، وعدد مؤيديه { $count }: { $what }

decision-replaced = لم يعد ساريًا: حلّ محله القرار { $number } يوم { DAY($day, year: 1) }: { $what }

decision-replaces = يحلّ محل القرار { $number }: { $what }

decision-why-quorum = من سُمع منهم قليل: { $spoken }. والمطلوب { $count }.

decision-why-objection = ما زال هناك اعتراض قائم.

decision-why-nobody = لا أحد يؤيده.

decision-why-short = المؤيدون قليلون.

decision-why-tie = المؤيدون بعدد المعترضين.

decision-why-options = لا يتقدم خيار على غيره بوضوح.

decision-lead-yes = قرار من { $who } بعد سماع الجميع.

decision-lead-no = قرار بالرفض من { $who } بعد سماع الجميع.

decision-lead-silent = لم يصدر قرار من التنسيق خلال أسبوع.

decision-lead-waits = قال الجميع رأيهم في الاقتراح { $number }؛ والآن يقرر التنسيق.

decision-lead-asked = قال الجميع رأيهم في الاقتراح { $number }. ماذا يقرر التنسيق؟

decision-next = من يفعل ماذا الآن؟ قولوه مع يوم، فيبقى في بال الجميع: ‎/promise إحضار القائمة حتى الجمعة

decision-review-set = طلب من { $who } أن ننظر في القرار { $number } من جديد يوم { DAY($day, year: 1) }.

proposal-review-on = إذا مضى، ننظر فيه من جديد يوم { DAY($day, year: 1) }.

decision-review-on = ننظر فيه من جديد يوم { DAY($day, year: 1) }.

decision-review-runs = يُنظر فيه من جديد الآن؛ ما تقوله كل مجموعة يُحسب حتى يوم { $closes }.

decision-reviewed = نظرنا فيه من جديد يوم { DAY($day, year: 1) }. ما زال صالحًا: { $holds }. تغيّر شيء ما: { $changed }. لم يعد صالحًا: { $over }.

decision-reviewed-kept = فيبقى كما هو.

decision-reviewed-changed = لم يُقترح بعد شيء مكانه؛ وحتى ذلك الحين يبقى كما هو.

decision-reviewed-proposed = الاقتراح { $number } سيحلّ محله إذا مضى.

decision-reviewed-nobody = يوم { DAY($day, year: 1) } سُئل الجميع أما زال صالحًا، ولم يقل أحد شيئًا؛ فيبقى كما هو.

review-day-when = في أي يوم ننظر فيه من جديد؟ أجيبوا به: «بعد 3 أشهر»، «12 مايو».

review-day-early = تؤخذ المواقف حتى يوم { $closes }؛ والنظر فيه من جديد يكون بعد ذلك. أي يوم تقصدون؟

decision-review-due = حان النظر من جديد في القرار { $number } (يوم { DAY($day, year: 1) }): أما زال نافعًا؟ ومن يريد غيره يقترحه بالأمر ‎/propose

review-holds = ما زال صالحًا

review-changed = تغيّر شيء ما

review-over = لم يعد صالحًا

review-why = ما الذي تغيّر؟ أجيبوا بكلمات قليلة، ويقرأها الجميع بلغاتهم.

review-ours-asked = هل هذا ما تقوله مجموعتكم عن القرار { $number }؟ يُحسب ما إن يقول شخص آخر منكم نعم؛ ومن يرى غير ذلك يضغط رأيه تحت القرار.

review-ours-asked-of = هل هذا ما تقوله مجموعتكم عن القرار { $number }؟ يُحسب ما إن يقول نعم من له دور «{ $role }»؛ ومن يرى غير ذلك يضغط رأيه تحت القرار.

review-ours-noted = ✓ هذا ما تقوله مجموعتكم عن القرار { $number }: { $stance }.

review-told = القرار { $number }، { $who }: { $stance } – { $said }

review-digest = القرار { $number } بعد النظر فيه من جديد. ما زال صالحًا: { $holds }. تغيّر شيء ما: { $changed }. لم يعد صالحًا: { $over }. لم نسمع منهم: { $silent }.

review-nudge = تذكير لطيف: أما زال القرار { $number } صالحًا؟ يسعدنا أن نسمع من مجموعتكم أيضًا. يمكن ذلك حتى يوم { $closes }.

review-silent = { $as }: لم يصلنا من { $who } هل ما زال القرار { $number } صالحًا. هل يمكنكم السؤال بهدوء؟

review-change-how = أجيبوا بما يحل محل القرار { $number }: الأمر في السطر الأول والسبب في ما يليه. تراجعونه قبل أن يصل إلى الجميع، ويرى الجميع ما يتغير. نصه حتى الآن:

decisions-title = ما اقتُرح وما تقرر:

decisions-none = لم يُقترح شيء بعد. للبدء: ‎/propose نلتقي كل ثلاثاء

decision-item-open = { $number }. { $who }، حتى يوم { $closes }: { $what }

decision-item-again = { $number }. أما زال صالحًا؟ حتى يوم { $closes }: { $what }

decision-item-passed = { $number }. ✓ { $day }: { $what }

decision-item-replaced = { $number }. ↷ { $day }، حلّ محله القرار { $by }: { $what }

decision-item-not = { $number }. – { $day }، لم يتقرر: { $what }

button-put-to-all = نعم، اعرضه على الجميع

button-members-decide = كل شخص يقرر

button-partners-decide = كل مجموعة تقرر

button-take-back = سحب موقفنا

button-ours = نعم، هذا رأينا

button-no-words = يكفي هذا

button-facilitator-first = إلى التيسير أولًا

button-facilitator-unnamed = إليه، دون اسمي

button-coordinator-first = إلى التنسيق أولًا

button-coordinator-unnamed = إليه، دون اسمي

button-deputy-reads = يمكن أن يقرأه { $deputy }

button-wait-for = لينتظر { $who }

button-objection-stands = ما زال قائمًا

button-objection-back = سحب اعتراضي

button-go-ahead = يُعمل به

button-not-ahead = لا يُعمل به

button-more-time = وقت إضافي

button-amend = صياغة أخرى

button-propose-change = اقتراح تغيير

button-withdraw-it = سحب الاقتراح

button-review-quarter = مراجعة بعد 3 أشهر

button-review-year = مراجعة بعد سنة

button-review-day = تحديد يوم للمراجعة
