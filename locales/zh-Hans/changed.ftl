### What we say of words whose message is changed or taken back: Simplified Chinese. One person is “您”; no blame.

words-front-stays = 文字前面的内容（例如小组名称）也改了。话一说出，谁会读到就已确定，所以一切保持原样。要说给别人，请写一条新消息；要收回这条，请用 /withdraw 回复它。

draft-newer = ✎ 消息改过了。现在算数的内容在下面。

draft-over = ↩ 消息已收回或内容已不同，所以这件事就此作罢。

promise-stays = 承诺{ $number }保持确认时的样子：别人指望着那些话。要换日期或放下承诺，按下面的按钮；换别的说法就是一个新承诺。

promise-stays-so = 承诺{ $number }保持确认时的样子：别人已经读过那些话。换别的说法就是一个新承诺。

proposal-stays = 提议{ $number }保持提给大家时的样子：大家是针对那些话表态的。要换个说法或撤回，请按按钮。

proposal-stays-so = 提议{ $number }保持提给大家时的样子：大家是针对那些话表态的。换别的说法就是一个新提议。
