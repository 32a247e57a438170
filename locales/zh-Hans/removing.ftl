### What we say where somebody belongs no more: Simplified Chinese. Kind, plain; one person is “您”.

remove-how = 是关于谁的？请在命令后面写名字：/remove Rosa。我会先列出其承诺，再问您。

remove-sure = { $who }不再算在这里吗？不会删除其任何内容：这只由本人决定。我会友善地告诉本人，除了引导和协调的人，不告诉别人。

remove-promises = 其尚未完成的承诺：

remove-more = 还有：{ $count }

remove-already = { $who }已不再算在这里。要重新算上吗？

remove-oneself = 这是您自己。要放下角色，请用 /handover 或 /role；整个小组退出用 /leave；/forget 会删除保存的关于您的内容。

remove-not = 一切照旧：{ $who }仍算在这里。

removed = ✓ { $who }不再算在这里，已告知本人。/remove 加名字可以恢复。

removed-unreached = ✓ { $who }不再算在这里。我无法单独告知本人：请您友善地说一声。/remove 加名字可以恢复。

removed-you = { $who }，从现在起您不再算在“{ $name }”里；这是{ $by }设定的，详情可以问{ $by }。感谢您所做的一切。我不会再问您什么。保存的关于您的内容仍属于您：/mydata 会交给您，/forget 会删除。

removed-told = { $by }说，{ $who }不再算在这里。

removed-back = ✓ { $by }说，{ $who }重新算在这里。

removed-promises-pass = { $who }不再继续这些，从现在起由小组继续：

removed-promises-let-go = { $who }不再继续，以下各项不再进行：

removed-speaks = 您不再算在这个小组里。保存的关于您的内容仍属于您：请单独给我发 /mydata 或 /forget。引导员可以重新算上您。

gone-told = { $who }已离开或被移出自己小组的聊天。在回来之前，我不会在那里提醒。要不再算上吗？

button-remove = 移除

button-remove-pass = 不再算上，由小组继续

button-remove-let-go = 不再算上，承诺作罢

button-gone-stays = 仍然算上

button-count-again = 重新算上
