### What we say when somebody seems to write in another language: Ukrainian. “ви”; the language stands behind a colon.

wrote-question = Схоже, це написано іншою мовою: { $language }. Перекладати з неї?

button-wrote-always = Завжди { $language }

wrote-taken = Гаразд: { $language }. Те, що читають інші, перекладається наново.

wrote-as-before = Залишається, як було: { $language }.

wrote-by-another = Про це може сказати { $who }.

wrote-only-your-own = Якою мовою це написано, може сказати лише той, чиї це слова. Щоб змінити мою мову тут, надішліть /language, не відповідаючи на повідомлення.
