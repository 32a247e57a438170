### 关于目标和为目标记录的数字，我们怎么说；每句话和它的变量在英文里有说明。

goals-title = 我们的目标：起点 → 现在 → 要到达的地方

goals-none = 还没有目标。由协调人或主持人设定： /goal 用上干净水的家庭：40 → 400 户，12月31日之前

goal-of-all = 所有小组

goal-item = { $number }. { $whose }：{ $what }

goal-item-by = { $number }. { $whose }，{ DAY($due, year: 1) }之前：{ $what }

goal-figures = { $before } → { $now } → { $target }

goal-figures-unit = { $before } → { $now } → { $target }（{ $unit }）

goal-name = { $number }. { $what }

goal-sure = 这样对吗？您确认之后，所有人都会读到。

goal-whose = 这是谁的目标？

goal-set = 新目标，由{ $who }设定：

goal-how-to-count = 为它记录数字： /measure { $key } 120

goal-proposed = { $who }，{ $by }想问你们是否愿意承担这个目标。接受或不接受都可以。

goal-proposed-sent = 我去问{ $who }。对方接受之后，这个目标才算数。

goal-change-how = 要改什么？请这样回复，没写的保持不变：40 → 500 户，2027年6月30日之前。也可以再加一项要计数的内容：有水井的学校：2 → 10 所

goal-difference = { $what }：{ $before } → { $now }

goal-part-target = 要达到的数

goal-part-baseline = 起点

goal-part-unit = 单位

goal-part-day = 日期

goal-change-proposed = { $who }，{ $by }想问你们的目标能不能这样改。你们接受之前，目标保持不变。

goal-changed = { $who }更改了这个目标：

goal-changed-line = • { $day }，{ $who }，{ $what }：{ $before } → { $now }

goal-not-changed = 好的，目标保持不变。

goal-change-nothing = 目标本来就是这样。

goal-left-as-it-is = { $who }让这个目标保持不变。

goal-of-protocol = 这个目标写在大家都同意的约定里，要随约定的新版本一起改： /protocols

goal-brought = • { $who }的贡献：{ $said }

goal-bring-how = 你们小组为这个目标贡献什么？请直接回复。

goal-never-set = 已放下：这个目标没有设定。

goal-how = 请在后面写上想达到什么、从多少到多少、什么时候之前： /goal 用上干净水的家庭：40 → 400 户，12月31日之前

goal-let-go = { $who }放下了这个目标；已记录的数字会保留：

goal-unknown = 没有这个目标。发 /goals 可以看有哪些。

goal-day-near = 这个目标的日子快到了：

goal-day-over = 这个目标的日子到了。我们一起走到了这里：

goal-reached = 🎉 我们达到了这个目标：

measure-no-goal = 这里没有您可以记录数字的目标。发 /goals 可以看有哪些。

measure-which = 这算在哪个目标里？

measure-how = 请写上目标和数字： /measure { $key } 120

measure-how-many = 现在是多少？请直接回复数字。
measure-how-many-more = 自上次计数以来增加了多少？请直接回复数字。

measure-number-unread = 这是多少？可以这样写：120、0.5、1500。

measure-sure = 要记下：{ $value }。对吗？

measure-sure-before = 要记下：{ $value }，之前是：{ $before }。对吗？
measure-sure-sum = 要记下：{ $value }，加上原有的 { $before }，合计 { $after }。对吗？

measure-noted = ✓ { $who }记录了：{ $value }。大家合计：{ $now }。不对吗？请回复正确的数字。

measure-corrected = ✓ { $who }更正为：{ $value }，之前是：{ $before }。大家合计：{ $now }。不对吗？请回复正确的数字。

measure-not-counted = 已放下：没有记录。

measure-line = • { $day }，{ $who }：{ $value }

measure-line-corrected = • { $day }，{ $who }：{ $value }（之前：{ $before }）

measure-line-taken-back = • { $day }，{ $who }：已收回（之前：{ $before }）

goals-trust = 信任（来自不记名的回答）：{ $figures }

figures-then = { $first } → { $rest }

pulse-shown = { $question } 平均{ $mean }（最高{ $high }，按半分取整）。

pulse-not-shown = { $question } 这次不显示数字，以免从中看出某个人的回答。

promise-towards = 为了目标：{ $goal }

promise-which-goal = 这是为了哪个目标？

change-goal = 计数方式、日期或负责方有变化：{ $what }

button-goal = 是的，这是我们的目标

button-goal-whose = 是谁的？

button-goal-change = 对，更改

button-goal-brings = 我们的贡献

button-count = 记录数字

button-measure = 是的，记下

button-towards = 为了哪个目标？
