### What we say of a language that we have no sentences in ourselves: Persian. Said to a group.

spoken-by-machine = این زبان را خودم بلد نیستم: { $language }. یک برنامهٔ ترجمه آنچه را می‌گویم به آن برمی‌گرداند و ممکن است اشتباه کند. لطفاً ببخشیدش.
