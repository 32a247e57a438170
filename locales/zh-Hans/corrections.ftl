### What we say of a correction that differs from the original in a number or a name: Simplified Chinese.

fix-differs = 还没有改动。请再看一看这句应该怎么说：{ $said }

fix-differs-missing = 只在原文里有：{ $what }

fix-differs-new = 只在您的说法里有：{ $what }

fix-differs-how = 如果您的说法就是这个意思，请按按钮，就照此保留。否则请回复这条消息，写上正确的说法。

button-keep-words = 保留我的说法

corrections-title = 翻译中改正过的内容

corrections-own-title = 您在翻译中改正过的内容

correction-item =
    { $number }. { $who }，{ DAY($day, year: 1) }
    { $from }：{ $said }
    { $to }：{ $right }

correction-item-was =
    { $number }. { $who }，{ DAY($day, year: 1) }
    { $from }：{ $said }
    { $to }，原来：{ $was }
    { $to }，现在：{ $right }

corrections-none = 还没有人改正过翻译。请回复一条翻译，写上 /fix 和正确的说法。

corrections-own-none = 您还没有改正过翻译。请回复一条翻译，写上 /fix 和正确的说法。

corrections-of-another = 这是别人的列表。请用 /corrections 看您自己的。

correction-gone = 这条改正已经不在了。请用 /corrections 看现有的。

correction-taken-back = 已撤回。现在重新显示原来的译文。

correction-taken-back-yours = { $who }撤回了您改正的{ $to }译文：“{ $right }”。现在重新显示原来的译文。如果您觉得应该保留，请一起商量，再用 /fix 重新说一遍。

correction-concerns = { $who }改了{ $by }的话的{ $to }译文：“{ $right }”。原话是：“{ $said }”。别人要根据这些话作决定，或者指望着它们。如果意思不一样，可以请协调人用 /corrections 撤销。

correction-concerns-was = 改之前是：“{ $was }”

button-correction-back = 撤回

button-corrections = 所有改正
