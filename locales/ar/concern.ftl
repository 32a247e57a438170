### المخاوف: هناك من تشجّع فقال شيئًا. لا وعد ولا لوم. نخاطب الجميع بصيغة "أنتم"، ولا يتبع شيء جنس أحد.
### "who" اسم أو أسماء أو "صاحب الكلام": تصلح الجملة للثلاثة. الأوامر تبقى بالحروف اللاتينية.

concern-alone = الأفضل أن يُقال هذا لي وحدي، حيث لا يقرأ أحد سواي: ‎{ $where }. وما كُتب هنا لا أنقله إلى أحد.

concern-write = ما الذي يشغل بالكم؟ اكتبوه هنا. لا يقرؤه أحد قبل أن تروا مَن سيقرؤه، وتختاروا إن كان باسمكم.

concern-typed-there = أزيل رسالتكم من المجموعة حيث يُسمح لي بذلك. إن كانت لا تزال هناك فاحذفوها من فضلكم: قد يقرؤها آخرون.

concern-sure = مَن سيقرأ هذا: { $who }، ولا أحد سوى ذلك. باسمكم أم دونه؟

concern-sure-coordinator = ليس في التيسير مَن يمكنه قراءة هذا. مَن سيقرؤه من التنسيق: { $who }، ولا أحد سوى ذلك. باسمكم أم دونه؟

concern-reads-otherwise = لغة القراءة هناك: { $language }. لا يرى كلامكم أي مترجم خارجي، وحيث لا يكفي مترجمي يُقرأ كما كتبتموه.

concern-nobody = ليس هنا مَن يمكنه قراءة هذا بدلًا من ذلك الشخص، فلم يقرأه أحد. هل هناك مَن تثقون به من الخارج؟

concern-sent = ✓ صار بالإمكان قراءته، باسمكم، لدى: { $who }. رقمه { $number }: أخبركم هنا بما يجري بشأنه، وما تردّون به عليّ يصل إلى هناك أيضًا.

concern-sent-unnamed = ✓ صار بالإمكان قراءته، دون اسمكم، لدى: { $who }. رقمه { $number }: أخبركم هنا بما يجري بشأنه، وما تردّون به عليّ يصل إلى هناك أيضًا، دون اسمكم.

concern-dropped = تُرك الأمر: لم يقرأه أحد.

concern-not-sent = ما كتبتموه عن أمر مقلق لم يصل إلى أحد بعد: إنه ينتظر اختياركم. ومن دونه أتركه خلال يوم.

concern-let-go = تركتُ ما كتبتموه عن أمر مقلق: لم يُختر شيء، فلم يقرأه أحد. لطرحه مع ذلك: ‎/concern

concern-title = أمر مقلق رقم { $number }، من { $who }:

concern-title-unnamed = أمر مقلق رقم { $number }، دون ذكر اسم:

concern-words = { $said }

concern-how = ما تردّون به على هذه الرسالة يصل إلى صاحب الكلام، ولا أحد سواه.

concern-somebody = صاحب الكلام

concern-taken = الأمر المقلق رقم { $number } في رعاية { $who }.

concern-took-over = كان الأمر المقلق رقم { $number } حتى الآن في رعاية { $who }، وتصل إلى هناك الآن رسالة بأنه في رعايتكم.

concern-said = الأمر المقلق رقم { $number }، { $who }: { $said }

concern-said-noted = ✓ صار بالإمكان قراءته لدى: { $who }.

concern-said-noted-unnamed = ✓ يقرؤه صاحب الكلام وحده، إن كان لا يزال هنا.

concern-settled = الأمر المقلق رقم { $number } انتهى، بحسب { $who }.

concern-over = الأمر المقلق رقم { $number } انتهى.

concern-open-again = الأمر المقلق رقم { $number } مفتوح من جديد، بحسب { $who }.

concern-passed = الأمر المقلق رقم { $number } أُحيل، بحسب { $who }. وهو الآن لدى: { $to }

concern-pass-whom = مَن يتولى من الخارج الأمر المقلق رقم { $number } من الآن؟ اكتبوا مَن هو وكيف يمكن الوصول إليه: سيقرأ ذلك صاحب الكلام.

concern-answer-what = بماذا تجيبون عن الأمر المقلق رقم { $number }؟ يقرؤه صاحب الكلام، ولا أحد سواه.

concern-nobody-there = صاحب الكلام في الأمر المقلق رقم { $number } لم يعد هنا.

concern-waits = هذا ينتظركم منذ يوم { $since }. كلمة قصيرة بأنكم رأيتموه تساعد بالفعل.

concern-goes-on = ما زال هذا مفتوحًا. هل من جديد لصاحب الكلام؟

concern-not-looked = الأمر المقلق رقم { $number } بلا جواب حتى الآن. ذكّرتُ به: { $who }. إن كان لا يحتمل الانتظار فالجؤوا أيضًا إلى مَن تثقون به.

concern-nobody-left = لم يعد هنا أحد ممن قرؤوا الأمر المقلق رقم { $number }. يمكنكم طرحه من جديد: ‎/concern

concern-hand-on = أحد من كانوا يقرؤون الأمر المقلق رقم { $number } لم يعد له هذا الدور، ولن يقرأ شيئًا بعد الآن. من سيقرؤه إن وافقتم: { $who }. هل توافقون؟

concerns-yours = ما طرحتموه:

concerns-held = ما طُرح عليكم:

concern-how-more = لطرح أمر ما، اكتبوه بعد الأمر: ‎/concern لا أجد في اجتماعاتنا مجالًا للكلام

concern-item-heard = { $number }. لدى { $who }، بلا جواب بعد: { $said }

concern-item-waits = { $number }. بلا جواب بعد: { $said }

concern-item-unread = { $number }. لا يقرؤه أحد حاليًا: { $said }

concern-item-talking = { $number }. في رعاية { $who }: { $said }

concern-item-settled = { $number }. انتهى: { $said }

concern-item-passed = { $number }. لدى جهة من الخارج: { $said }

concern-unknown = لا أعرف أمرًا كهذا لكم. ‎/concern يعرض ما هناك.

button-with-name = باسمي

button-without-name = دون اسمي

button-about = الأمر يخص { $who }

button-without = دون { $who }

button-look-after = أتولى الأمر

button-answer-concern = الرد

button-settled = انتهى الأمر

button-not-settled = لم ينته بعد

button-pass-on = الإحالة
