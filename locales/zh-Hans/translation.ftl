### What we say of terms, corrections and reviews of translations: Simplified Chinese.

terms-title = { $name }的术语

terms-line = • { $term }

terms-none = 还没有设置术语。

terms-how = 协调员可以这样设置： { $example } 。永远不翻译的词两边写成一样： { $same } 。这样可以去掉： { $gone }

term-set = { $who }设置了一个术语，从现在起翻译时会用到：{ $term }

term-gone = { $who }去掉了一个术语：{ $term }

terms-set-by-operator-title = 管理我的人设置了一些术语，从现在起翻译时会用到：

terms-more = ……还有{ $count }个，全部请看： { $terms }

term-how = 看不懂这个术语。带翻译的术语： { $example } 。永远不翻译： { $same } 。去掉： { $gone }

term-language-unknown = 我不认识“{ $said }”这种语言。请写它的名称或代码，例如fr或sw。

term-which-language = “{ $said }”是哪种语言？请写在前面： { $example }

term-unknown = 术语里没有“{ $said }”。

term-too-long = “{ $said }”作为术语太长了，几个字就够。

term-too-many = 已经有{ $count }个术语，不能再多了。请先去掉一个。

original-by = 翻译：{ $name }。

original-by-through = 翻译：{ $name }，经由{ $through }。

original-terms = 其中用到的术语：{ $terms }

fix-what = 请用 /fix 加上正确的说法回复一条译文，之后就会这样显示。

fix-nothing = 那条消息里没有译文。

fix-not-yours = 那是{ $language }。由这里读{ $language }的人来改正。

fix-words-needed = 需要正确的说法，照应有的样子写。

fix-too-long = 作为一条消息的译文太长了。

fix-say = 这句应该怎么说？请在下一条消息里写，或回复这条消息：{ $said }

fix-say-in-reply = 这句应该怎么说？请回复这条消息来写：{ $said }

fix-which = 您指的是哪一句？

fix-option = { $number }. { $said }

fix-done = 谢谢。今后就这样显示。

review-sentence = 还有待核对：{ $left }。这句对吗？{ $said }

button-right = 对

button-better = 换个说法

review-nothing = 您的语言里没有待核对的协议译文。

review-rest-later = 暂时就这些。随时可用 /review 查看其余的。

review-no-translation = 这句还没有机器译文。您可以写出应有的说法。
