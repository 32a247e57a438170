### What we say when somebody seems to write in another language: Russian. “вы”; the language stands behind a colon.

wrote-question = Похоже, это написано на другом языке: { $language }. Переводить с него?

button-wrote-always = Всегда { $language }

wrote-taken = Хорошо: { $language }. То, что читают другие, переводится заново.

wrote-as-before = Остаётся как было: { $language }.

wrote-by-another = Об этом может сказать { $who }.

wrote-only-your-own = На каком языке это написано, может сказать только тот, чьи это слова. Чтобы сменить мой язык здесь, отправьте /language, не отвечая на сообщение.
