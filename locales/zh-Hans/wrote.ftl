### What we say when somebody seems to write in another language: Simplified Chinese. One person is “您”.

wrote-question = 您写的好像是{ $language }。要从{ $language }翻译吗？

button-wrote-always = 一直用{ $language }

wrote-taken = 好，按{ $language }处理：别人看到的内容会重新翻译。

wrote-as-before = 保持不变，仍按{ $language }处理。

wrote-by-another = 这要由{ $who }来说。

wrote-only-your-own = 用的是哪种语言，只能由写的人来说。要改变我在这里说的语言，请直接发送 /language ，不要回复消息。
