### 私下询问每个人、以及私下回答时，我们怎么说。

button-private-round = 开始私下询问

round-offer = 可以用私信分别询问{ $who }的每个人。能联系到：{ $of }人中{ $count }人。他们的小组看不到任何内容。要问什么？

round-how = 请按一个编号，或者用您自己的问题回复这条消息。

round-draft = 这个问题会私下发给每个人。{ $who }，能联系到：{ $of }人中{ $count }人。回答只有主持人看得到。

round-nameless = 回答也可以不带姓名。这样您会在结束时读到，而且只有三人或更多人回答时才会显示。

button-ask-each-alone = 分别私下询问

button-ask-without-names = 不带姓名询问

round-dropped = 没有询问任何人。

round-nobody = { $who }还没有人用私信和我联系，所以无法私下询问。您可以请他们给我写私信。

round-running = 和{ $who }的私下询问正在进行。请等它先结束。

round-opened = ✓ 正在分别私下询问{ $who }。询问：{ $of }人中{ $count }人。期限：{ $closes }。

round-hello = { $who }想听听您的想法，所以私下问您：您的小组看不到任何内容。可以不回答；期限：{ $closes }。

round-over = 和{ $who }的私下询问结束了。回答：{ $of }人中{ $answered }人。

round-over-nobody = 和{ $who }的私下询问结束了。这次没有收到回答；也许换个时间更合适。

button-answer-alone = 私下回答

answer-alone-how = 想私下回答，请在这里给我写信：{ $where } 我会在那里问您，别人看不到。

question-hint-unnamed-here = 您的回答不会显示姓名。在这里一起看的人可能会看到；也可以用私信告诉我。

question-hint-private-here = 这个回答只有担任“{ $role }”的人能看到。也可以用私信告诉我。

answer-read-by = 能看到的只有{ $who }，没有别人。

round-complete-read-by = 谢谢！问题都回答完了。这个回答只有{ $who }能看到，没有别人。

confided-ask = 您私下给“{ $role }”的回答现在没有人能看到：听您说的人已经不再担任这个角色。从现在起可以让{ $who }看吗？

confided-nobody = 您私下给“{ $role }”的回答现在没有人能看到：听您说的人已经不再担任这个角色，也没有别人担任。等有人担任时我会问您。

confided-read-by = ✓ 谢谢。从现在起{ $who }可以看到。

confided-kept = ✓ 保持原样：没有人看您的回答。
