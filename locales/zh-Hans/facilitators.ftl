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

morning-after-quiet-hours = 那时是您小组的安静时间，消息会在结束后发来：{ HOUR($hour, whole: 1) }。

morning-off = 早上我不给您写信。

morning-how = 换个时间： /morning 07:30 ；不要： /morning 否 。

silence-title = 有一阵没有消息的：

silence-line = { $who }：{ $days }

silence-never = { $who }：还没有听到过

silence-more = 这里没有列出的：{ $count }

silence-none = 一周之内大家都有消息。

silence-early = 现在还看不出来：这个伙伴关系开始还不到一周。

silence-write = 按一个名字，写句问候；发出之前您会先看到。

say-preview = 这会发给{ $where }。读起来是这样：

say-sure = 要发出去吗？

button-send = 发送

say-told = { $who }有话要说：

say-quote = { $what }

say-done = ✓ 已发给{ $where }。

say-later = 🌙 等那边的安静时段结束后发出：{ $where }（{ $at }）。

say-waits = ⏳ 等我能在那边发消息时再发：{ $where }。

say-dropped = 什么也没有发出。

say-how = 请在命令后面写要让大家看的话： /say 星期五见面 。只给几个小组： /say Goma, Recife: 星期五见面 。

say-whom = 我不知道有叫“{ $said }”的小组，所以什么都没有发出。这是给谁的？

say-some-unknown = 我不知道有叫{ $who }的小组，所以没有发给任何人。现有的小组：{ $groups }

button-say-all = 给所有小组

say-too-long = 一条消息放不下这么多。最多{ $most }个字。

say-nowhere = 我不知道可以在哪个聊天里说。

say-of-another = 这是{ $who }写的，只能由本人发送。

nudge-kindly = { $who }，有一阵没有听到你们的消息了。一切都好吗？如果有什么困难，回复这条消息，{ $by }会看到。

nudge-gently = { $who }，希望你们一切安好。有些日子了，我们很想听到你们的声音。什么时候方便，回复一句就好，{ $by }会看到。

nudge-before = { $who }已经在{ $at }给{ $where }发过问候。还要再发您的吗？

button-send-again = 也发送

note-noted = 已记下关于{ $who }的笔记。只有您能看到。

note-title = 您关于{ $who }的笔记

note-line = { $number }. { $day }：{ $what }

note-line-from = { $number }. { $day }，{ $who }：{ $what }

note-remove = 按一个数字，删掉那条笔记。

note-counts = 您有笔记的伙伴：

note-count = { $who }：{ $count }

note-none = 您还没有笔记。

note-none-of = 您没有关于{ $who }的笔记。

note-how = 这样写： /note Goma: 他们星期四打电话 。

note-whom = 我不认识伙伴{ $said }。有：{ $partners }。请先写名字。

note-alone = 笔记只给您自己看：请私信告诉我。我在这里什么也没有记。

handover-sure = { $who }将接替{ $by }担任引导员，并看到等待中的事。我会先问：对方接受之后才算数。您的笔记留在您这里。

handover-sure-notes = { $who }将接替{ $by }担任引导员，看到等待中的事，也能看您关于伙伴的笔记。我会先问：对方接受之后才算数。

button-ask-them = 去问

button-with-notes = 带上笔记

button-without-notes = 不带笔记

button-take-it-back = 撤回

handover-dropped = 一切照旧。

handover-sent = 我去问{ $who }。对方接受之前，引导员仍是{ $by }。

handover-asked = { $who }，{ $by }想请您接替担任引导员。接不接受都可以；您接受之后才算数。

handover-waits = 目前等待中的：

handover-taken-back = 引导员仍然是{ $by }。

handover-declined = { $who }目前不接手。引导员仍然是{ $by }。

handover-lapsed = 一周没有答复，不知道{ $who }是否接手：引导员仍然是{ $by }。

handover-yours = ✓ 谢谢，{ $who }：您现在接替{ $by }担任引导员。

handover-theirs = ✓ { $who }接受了，现在是引导员。谢谢您做的一切，{ $by }。

handover-told = 从现在起，{ $who }接替{ $by }担任引导员。

handover-of-another = 这是{ $by }和{ $who }之间的事。

handover-how = 请写出由谁接手： /handover Rosa 。

handover-waits-already = 已经问过{ $who }了。如果您改变主意，请先撤回。

morning-concerns = 您这里还没有解决的心事：{ $count }

button-ask-again = 再问一次

role-nobody-has = 现在没有人担任“{ $role }”了。在有人担任之前，原本给这个角色的内容会等着，能转给您的会转给您。要请谁担任，请在您小组的聊天里发 /role 。

handover-off = 这次交接不再进行：两人中有一位已经不在这里。
