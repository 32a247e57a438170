### What we say of a language that we have no sentences in ourselves: Arabic. Said to a group.

spoken-by-machine = لا أتكلم هذه اللغة بنفسي: { $language }. برنامج ترجمة ينقل إليها ما أقوله، وقد يخطئ. أرجو أن تعذروه.
