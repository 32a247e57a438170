### ما نقوله حين تصير الاقتراحات النسخة التالية من بروتوكول.

button-suggest-time = يوم آخر أو ساعة أخرى

button-suggest-words = صياغة أخرى لسؤال

suggest-which-time = ما الذي يأتي في وقت آخر؟ اضغطوا رقمه.

suggest-which-question = أي سؤال تصوغونه بكلمات أخرى؟ اضغطوا رقمه.

suggest-time = { $number }. { $what }: { $rhythm }

suggest-time-how = { $what }: { $rhythm }. ردّوا على هذه الرسالة بالوقت الذي ترونه بدلًا منه، مثل: { $such }

suggest-time-such = يوم { $day } الساعة { $at }

suggest-words-how = { $question } ردّوا على هذه الرسالة بالكلمات التي تضعونها مكانها. إن وافقت كل المجموعات صارت كلمات البروتوكول.

suggest-as-it-is = هكذا هو الآن. ما الذي يختلف؟

looking-item-words = { $number }. صياغة أخرى لسؤال «{ $question }» من { $who }: { $said }

version-offer-title = { $title }: ما تغيّره النسخة { $version }

version-differ = هذه الاقتراحات يختلف بعضها عن بعض، فليس أي منها فيها؛ يمكن لمقترح أن يحسم أيها: { $numbers }

version-left = هذه كلمات فقط، فليس منها شيء فيها؛ وما يتقرّر منها يمكن إدخاله لاحقًا: { $numbers }

version-how = اضغطوا الزر لعرضها على الجميع. تسري حين توافق كل المجموعات؛ وقبل ذلك لا يتغيّر شيء.

version-nothing = { $title }: لا شيء مما اقتُرح يدخل من تلقاء نفسه في النسخة { $version }. ما يتقرّر أدخلوه بـ ‎/schedule، أو في ملفه ثم ‎/adopt.

button-propose-version = اعرضوا هذه النسخة

version-proposed-title = معروض على كل الشركاء: { $title }، النسخة { $version }

version-agreed = وافقت كل المجموعات.

version-is-gone = تغيّر البروتوكول منذ ذلك الحين. وما لا يزال مطلوبًا يمكن اقتراحه: ‎/propose

protocol-changed-by-all = وافقت كل المجموعات على النسخة { $version } من { $title }. ابتداءً من المرة القادمة:

button-version-file = كملف

version-file = { $title }، النسخة التالية كملف. ما لم يدخل فيها بعد مكتوب في أولها. غيّروا الملف، وضعوه حيث تُحفظ البروتوكولات، وأدخلوه بـ ‎/adopt.
