### What we say of words whose message is changed or taken back: Simplified Chinese. One person is “您”; no blame.

words-front-stays = 文字前面的内容（例如小组名称）也改了。话一说出，谁会读到就已确定，所以一切保持原样。要说给别人，请写一条新消息；要收回这条，请用 /withdraw 回复它。

draft-newer = ✎ 消息改过了。现在算数的内容在下面。

draft-over = ↩ 消息已收回或内容已不同，所以这件事就此作罢。
