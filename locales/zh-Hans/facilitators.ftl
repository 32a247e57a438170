### 引导员看到的和能做的；一个人用“您”，不带责备。

morning-title = 早上好，{ $who }。“{ $name }”里有这些在等：

morning-due = 今天到期的承诺：{ $count }

morning-late = 已过期限的承诺：{ $count }（最久的已过{ $days }）

morning-unanswered = 提出了但还没有答复的承诺：{ $count }（最久的已等{ $days }）。要不要再问一次？

morning-duties = 已过时间的任务：{ $count }

morning-proposals = 等人表态的提议：{ $count }（最早的截止时间：{ $closes }）

morning-objections = 仍在的反对意见：{ $count }

morning-silent = 一周或更久没有消息的伙伴：{ $count }

button-see-promises = 承诺

button-see-status = 目前情况

button-see-decisions = 提议

button-see-silence = 谁没有消息

morning-at = 如果有事在等，我会在你们的工作日{ HOUR($hour, whole: 1) }写信给您。

morning-off = 早上我不给您写信。

morning-how = 换个时间： /morning 07:30 ；不要： /morning 否 。

silence-title = 有一阵没有消息的：

silence-line = { $who }：{ $days }

silence-never = { $who }：还没有听到过

silence-more = 这里没有列出的：{ $count }

silence-none = 一周之内大家都有消息。

silence-write = 按一个名字，写句问候；发出之前您会先看到。

say-preview = 这会发给{ $where }。读起来是这样：

say-sure = 要发出去吗？

button-send = 发送

say-told = { $who }有话要说：

say-quote = { $what }

say-done = ✓ 已发给{ $where }。

say-dropped = 什么也没有发出。

say-how = 请在命令后面写要让大家看的话： /say 星期五见面 。只给几个小组： /say Goma, Recife: 星期五见面 。

say-too-long = 一条消息放不下这么多。最多{ $most }个字。

say-nowhere = 我不知道可以在哪个聊天里说。

say-of-another = 这是{ $who }写的，只能由本人发送。

nudge-kindly = { $who }，有一阵没有听到你们的消息了。一切都好吗？如果有什么困难，回复这条消息，{ $by }会看到。

nudge-gently = { $who }，希望你们一切安好。有些日子了，我们很想听到你们的声音。什么时候方便，回复一句就好，{ $by }会看到。
