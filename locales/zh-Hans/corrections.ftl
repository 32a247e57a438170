### What we say of a correction that differs from the original in a number or a name: Simplified Chinese.

fix-differs = 还没有改动。请再看一看这句应该怎么说：{ $said }

fix-differs-missing = 只在原文里有：{ $what }

fix-differs-new = 只在您的说法里有：{ $what }

fix-differs-how = 如果您的说法就是这个意思，请按按钮，就照此保留。否则请回复这条消息，写上正确的说法。

button-keep-words = 保留我的说法
