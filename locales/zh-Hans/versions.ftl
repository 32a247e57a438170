### 建议成为约定的下一版时，我们怎么说。

button-suggest-time = 换一天或一个时间

button-suggest-words = 换一种问法

suggest-which-time = 哪一项换个时间？请按编号。

suggest-which-question = 哪个问题换一种问法？请按编号。

suggest-time = { $number }. { $what }：{ $rhythm }

suggest-time-how = { $what }：{ $rhythm }。请回复这条消息，写上改到什么时候，例如：{ $such }

suggest-time-such = 日期 { $day } 时间 { $at }

suggest-words-how = { $question } 请回复这条消息，写上你们会用的说法。如果所有小组都同意，就成为约定的原文。

suggest-as-it-is = 现在就是这样。想改成什么？

looking-item-words = { $number }. { $who }想把“{ $question }”换一种问法：{ $said }

version-offer-title = { $title }：第{ $version }版会改变什么

version-differ = 这些建议彼此不同，所以都没有放进去；可以用提案来决定：{ $numbers }

version-left = 这些只是文字，所以没有放进去；决定之后可以再加：{ $numbers }

version-how = 按下按钮，向大家提出这一版。所有小组都同意后才生效；在那之前什么都不变。

version-nothing = { $title }：这些建议都不能自动放进第{ $version }版。决定了的内容，请用 /schedule 修改，或者改文件后用 /adopt 提出。

button-propose-version = 提出这一版

version-proposed-title = 向所有伙伴提出：{ $title }，第{ $version }版

version-agreed = 所有小组都同意了。

version-is-gone = 约定在那之后已经改变。还想要的可以提出：/propose

protocol-changed-by-all = 所有小组都同意了{ $title }第{ $version }版。从下一次起：

button-version-file = 文件形式

version-file = { $title }的下一版文件。还没有放进去的内容写在开头。请修改后放到存放约定的地方，再用 /adopt 提出。
