button-unclear = 没看懂

unclear-what = 请用 /unclear 回复没看懂的消息，我会请写的人换个说法。

unclear-own = 这是您自己的话。编辑您的消息，大家就会重新读到。

unclear-which = 没看懂的是哪一句？

unclear-option = { $number }. { $said }

unclear-asked = 已经请写的人换个说法。新的说法会发到这里。

unclear-asked-already = 之前已经请写的人换个说法了。新的说法会发到这里。

unclear-clarified-already = 这句话已经换了说法：请看那条消息下面。如果还是不清楚，请把它也标出来。

unclear-called = 已经请引导员来帮忙。

unclear-noted = 谢谢。负责这些文字的人会知道是哪一句，但不会知道是谁说的。

unclear-quote = { $said }

unclear-question-quote = { $said }

unclear-ask = { $who }，有人想更好地理解这句话。能不能请您换个说法，也许举个例子？请回复这条消息，读过原话的人都会读到新的说法：

unclear-ask-gentle = { $who }，谢谢您写的话。有人很希望能更好地理解。方便的时候，能不能麻烦您换个说法，也许举个例子？请回复这条消息，读过原话的人都会读到新的说法：

unclear-ask-unnamed = 有人想更好地理解这句话。没有人会知道是您写的。能不能请您换个说法，也许举个例子？请回复这条消息；新的说法会发给读过原话的人，同样不具名：

unclear-ask-unnamed-gentle = 谢谢您写的话。有人很希望能更好地理解，没有人会知道是您写的。方便的时候，能不能麻烦您换个说法，也许举个例子？请回复这条消息；新的说法会发给读过原话的人，同样不具名：

unclear-remind = { $who }，还有人希望能更好地理解这句话。换几个字就够了。请回复这条消息，或者让引导员来帮忙：

unclear-remind-gentle = { $who }，愿您一切都好。还有人很希望能更好地理解这句话，换几个字就足够了。方便的时候，请回复这条消息，或者让引导员搭把手：

button-facilitator-helps = 请引导员帮忙

unclear-help-noted = 已经请引导员来帮忙。您仍然可以在这里用别的话回复。

clarified = { $who }换个说法：{ $said }

clarified-unnamed = 同一句话换个说法，不具名：{ $said }

clarified-noted = 谢谢。读过原话的人现在都能读到这个说法。

clarified-noted-unnamed = 谢谢。读过原话的人现在都能读到这个说法，没有您的名字。

digest-again = { $said }（换个说法：{ $again }）

digest-explained = { $said }（{ $who }解释：{ $again }）

unclear-called-again = 想请您帮忙：{ $who }已经换了说法，但还有人没看懂。

unclear-called-silent = 想请您帮忙：已经请{ $who }换个说法，还没有收到答复。也许你们可以一起来。

unclear-called-help = 想请您帮忙：{ $who }希望和您一起换个说法。

unclear-called-left = 想请您帮忙：有人没看懂{ $who }写的话，而且已经没法再问了。

unclear-called-unnamed = 想请您帮忙：有一句不具名的话，还有人没看懂。是谁写的，不会有人知道。

unclear-called-still = 想请您帮忙：{ $who }写的一句话，还有人没看懂。

button-explain = 向大家解释

unclear-explain-how = 请回复这条消息，用您的说法来说。读过原话的人都会读到，并带上您的名字：

unclear-explained = { $who }这样解释：{ $said }

unclear-settled = ✓ 这件事已经解决，不再列在任何清单里。

unclear-told-question = 有人没看懂这个问题。也许可以换个问法：

unclear-told-message = 有人没看懂我的一条消息。

unclear-often-title = 经常没看懂的消息：

unclear-often-none = 最近没有哪里经常出现这种情况。

unclear-often-partner = • { $who }写的：{ $count }

unclear-often-languages = • { $written } → { $read }：{ $count }

unclear-often-question = • “{ $question }”：{ $count }

morning-unclear = 还有人没看懂的：{ $count }

button-see-unclear = 没看懂的

unclear-waits-title = 还有人没看懂，等着换个说法：

unclear-waits = • { $who }：{ $said }
