### What we say of a language that we have no sentences in ourselves: Simplified Chinese. Said to a group.

spoken-by-machine = 我自己不会说{ $language }：我说的话由翻译程序译成这种语言，可能有错，请多包涵。
