### Absences, read back before they count: Simplified Chinese. One person is “您”.

away-sure = { $who }将暂时不在，{ DAY($until, year: 1) }回来。对吗？您按下之后才算数。

away-sure-with-deputy = { $who }将暂时不在，{ DAY($until, year: 1) }回来；由{ $deputy }代替。对吗？您按下之后才算数。

deputy-you = 在那之前，本来发给对方的会发给您，对方能做的您也能做。如果不方便，请按一下。

button-deputy-no = 我不方便

deputy-no-noted = 您不代替{ $who }，我会转告。

deputy-no = { $who }不方便代替您，目前没有人代替。请输入 /away 加上日期和另一个姓名，就由那个人代替。

deputy-over = 您不再代理{ $who }了。谢谢。这段时间您照看的事，由担任该角色的人继续。

back-meanwhile = 给作为引导员的您：现在有这些事在等，有的是您不在时积下的。

away-sure-partner = { $who }全组将暂时不在，{ DAY($until, year: 1) }回来。对吗？您按下之后才算数。

away-which-day = 您指的是哪一天？按下一个之后才算数。

away-other-day = 那么到什么时候？请按一个日子，或者回复一个：“星期五”、“3月9日”、“2周后”。

away-not = 好的：没有记下任何人不在。

away-day-unread = 没看懂您指的是哪一天：“{ $said }”。例如： /away 到星期一 、 /away 2027-03-09 、 /away 3天 。后面加上姓名，就由那个人代替。

button-that-is-right = 没错

button-day-in-full = { DAY($day, year: 1) }

away-back = 如果提前回来，请写 /away 回来了 。

away-back-partner = 如果提前回来，请写 /away 全组 回来了 。
