mediate-alone = 双方的对话要在没有别人看到的地方开始：请私信给我写 /mediate 。

mediate-who = 请写出两个伙伴，或每方一个人： /mediate { $partners } 。下面可以写您自己的问题，每行一个。

mediate-two = 对话是在两方之间：请写出两个伙伴，或每方一个人，不要写您自己。

mediate-own-group = { $who }是您自己的小组，而照看对话的人不站在任何一方。可以请另一位引导员来开；或者请写另外两方。

mediate-name-persons = { $who }没有一个只有自己人能看到的聊天。请改为写出其中一个人。

mediate-running = { $one }和{ $other }之间的对话还在进行，先等它结束。

mediate-too-long = 这超出了能问的范围。最多{ $most }个问题，每个最多{ $longest }个字。

mediation-draft = 会分别问{ $one }和{ $other }这些问题。除非双方都同意，谁也不会读到他们说的话，包括您：

mediation-listed = { $number }. { $question }

button-ask-both = 好，分别去问

mediation-opened = 正在分别询问{ $one }和{ $other }，期限：{ $closes }。如果双方都同意分享，您会读到他们说的话。

mediation-dropped = 没有问任何人。

button-end-round = 结束这次对话

mediation-question-happened = 在你们看来，发生了什么？

mediation-question-meant = 这对你们和你们的工作意味着什么？

mediation-question-known = 你们希望对方知道或理解什么？

mediation-question-helps = 接下来怎样会有帮助？你们自己可以做些什么？

mediation-hello = { $who }想分别问你们和{ $other }同样的问题。除非双方都同意分享，别人不会读到你们说的话，外面的翻译也看不到。期限：{ $closes }。请回复每个问题；可以用“跳过”略过一个，也可以随时把一切留给自己。

mediation-hello-gentle = { $who }很希望能分别听听你们和{ $other }的想法，问题是一样的。除非双方都同意分享，别人不会读到你们说的话，外面的翻译也看不到。请慢慢来，期限：{ $closes }。方便的时候请回复每个问题；可以用“跳过”略过一个，也可以随时把一切留给自己，没有人会问为什么。

mediation-ready = 谢谢，问题都问完了。要不要让{ $other }和{ $who }读到你们说的话，和{ $other }说的放在一起？只有双方都同意才会这样，期限：{ $closes }。怎么选都可以。

button-share = 好，分享

button-keep-apart = 留给我们自己

mediation-end-sure = 留给自己吗？这会为双方结束这一轮，什么也不会分享。

mediation-goes-on = 好的，照常继续。

button-end-it = 是，留给自己

button-go-on = 不，继续

mediation-agreed = 谢谢。等{ $other }也同意之后才会分享。在那之前，你们仍然可以把它留给自己。

mediation-agreed-by-one = { $by }同意了。这里还有别人说过话：要等另一位说过话的人也按同意，才会分享。在那之前没有别人能读到，你们仍可以留给自己。

mediation-press = 请按两个按钮中的一个，或者回复“是”或“不”。

mediation-remind = 如果你们愿意，{ $who }还在等你们的回答，期限：{ $closes }。把一切留给自己也可以。

mediation-remind-gentle = 愿你们一切都好。如果愿意回答{ $who }，还有时间，期限：{ $closes }。把一切留给自己也同样可以。

mediation-over = 这次对话已经结束，不再添加内容。

mediation-of-the-sides = 这里写的内容只在两方之间传递，所以没有人读到这条。您想对他们说的话，请直接告诉每一方。

mediation-shared = { $one }和{ $other }都同意分享所说的话。这里放在一起；回复这条消息，对方会收到。

mediation-shared-read = { $one }和{ $other }都同意分享所说的话。这里放在一起，供您阅读；接下来双方可以自己继续谈。

mediation-said = { $who }：{ $said }

mediation-kept = { $one }和{ $other }之间的对话结束了，没有分享任何内容。这样也很好。说过的话不会保存在这里。
