### 重新看一遍约定：保留什么，改什么。小组是“大家”；谁都不是非说不可。

looking-how = 想保留吗？请按按钮。想改什么吗？请在{ $until }之前回复这条消息。之后大家都会看到提出的建议。

looking-alone = 不想当着大家说的话，可以只告诉主持人，也可以不署名。

button-keep-it = 保持不变

looking-kept = 记下了：{ $who }希望保持不变。大家仍然可以提建议。

looking-noted = 谢谢。大家会在{ $until }看到；在那之前还可以补充。

looking-over-title = 提出的建议：“{ $title }”

looking-keep-count = 希望保持不变的伙伴：{ $count }/{ $of }

looking-item = { $number }. { $who }：{ $said }

looking-nothing = 没有建议：照旧继续。

looking-put = 按一个数字，把那条建议提给大家。我会先念给您看，然后像任何提议一样决定。决定之后由协调员写进约定。

looking-is-over = 这次回顾已经结束。随时都可以提议： /propose 。

looking-put-already = 这条已经提给大家了：提议{ $number }。
