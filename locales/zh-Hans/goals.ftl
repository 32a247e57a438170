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

measure-number-unread = 这是多少？可以这样写：120、0.5、1500。

measure-sure = { $value }。对吗？

measure-sure-before = { $value }，之前是：{ $before }。对吗？

measure-noted = ✓ { $who }记录了：{ $value }。大家合计：{ $now }。不对吗？请回复正确的数字。

measure-corrected = ✓ { $who }更正为：{ $value }，之前是：{ $before }。大家合计：{ $now }。不对吗？请回复正确的数字。

measure-not-counted = 已放下：没有记录。

measure-line = • { $day }，{ $who }：{ $value }

measure-line-corrected = • { $day }，{ $who }：{ $value }（之前：{ $before }）

measure-line-taken-back = • { $day }，{ $who }：已收回（之前：{ $before }）

goals-trust = 信任（来自不记名的回答）：{ $figures }

pulse-shown = { $question } 平均{ $mean }（最高{ $high }，按半分取整）。

pulse-not-shown = { $question } 这次不显示数字，以免从中看出某个人的回答。

promise-towards = 为了目标：{ $goal }

promise-which-goal = 这是为了哪个目标？

change-goal = 计数方式、日期或负责方有变化：{ $what }

button-goal = 是的，这是我们的目标

button-goal-whose = 是谁的？

button-count = 记录数字

button-measure = 是的，记下

button-towards = 为了哪个目标？
