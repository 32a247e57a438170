### What we say of a language that we have no sentences in ourselves: Ukrainian. Said to a group.

spoken-by-machine = Цією мовою сам бот не говорить: { $language }. Його слова перекладає програма, і вона може помилятися. Поставтеся до неї, будь ласка, з терпінням.
