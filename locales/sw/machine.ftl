### What we say of a language that we have no sentences in ourselves: Swahili. Said to a group.

spoken-by-machine = Mimi mwenyewe sizungumzi lugha hii: { $language }. Programu ya tafsiri ndiyo inayotafsiri ninayosema, na inaweza kukosea. Tafadhali ivumilieni.
