### What we say when somebody seems to write in another language: Arabic. A group and one person are "أنتم".

wrote-question = يبدو أنكم كتبتم باللغة { $language }. هل أترجم منها؟

button-wrote-always = { $language } دائمًا

wrote-taken = حسنًا: { $language }. ما يقرؤه الآخرون يُترجم من جديد.

wrote-as-before = يبقى كما هو: { $language }.

wrote-by-another = قول هذا يعود إلى { $who }.

wrote-only-your-own = لا يقول بأي لغة كُتب هذا إلا من كتبه. لتغيير اللغة التي أتكلمها هنا أرسلوا ‎/language من دون الرد على رسالة.
