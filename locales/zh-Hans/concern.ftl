### What we say of concerns: Simplified Chinese. Somebody took courage: promise nothing, blame nobody. One person is “您”.

concern-alone = 这件事最好单独对我说，那里没有别人看到： { $where } 。这里写的内容我不会转给任何人。

concern-write = 您心里有什么事？请写在这里。在您看到会由谁来读、并选好是否具名之前，没有人会读到。

concern-typed-there = 在我有权限的地方，我会把您在群里的消息撤掉。如果它还在，请您自己删除：别人可能会看到。

concern-sure = 会读到的只有{ $who }，没有别人。具名还是不具名？

concern-sure-coordinator = 没有可以读这件事的引导员。会读到的只有负责协调的{ $who }，没有别人。具名还是不具名？

concern-about-whom = 这件事和{ $who }有关吗？那就由别人来看，{ $who }看不到。到现在还没有人看过。

concern-reads-otherwise = 对方读的是{ $language }。外面的翻译服务看不到您的话：我自己的翻译帮不上时，对方读到的就是您的原文。

concern-nobody = 这里没有别人可以代为阅读，所以没有人读到。外面有没有您信得过的人？

concern-sent = ✓ 现在可以读到的是{ $who }，写着您的名字。这是顾虑{ $number }：有什么进展我会在这里告诉您，您回复我的话也会转过去。

concern-sent-unnamed = ✓ 现在可以读到的是{ $who }，没有写您的名字。这是顾虑{ $number }：有什么进展我会在这里告诉您，您回复我的话也会转过去，同样不写名字。

concern-dropped = 那就算了：没有人读到。

concern-not-sent = 您写下的顾虑还没有送到任何人那里，正等着您选择。您不选的话，一天之内我就把它放下。

concern-let-go = 您写下的顾虑我已经放下：因为没有选择，所以没有任何人读到。如果还是想提出： /concern

concern-title = 顾虑{ $number }，来自{ $who }：

concern-title-unnamed = 顾虑{ $number }，来自一位不具名的人：

concern-words = { $said }

concern-how = 您对这条消息的回复会转给提出的人，没有别人看到。

concern-somebody = 提出的人

concern-taken = 顾虑{ $number }由{ $who }来关照。

concern-took-over = 顾虑{ $number }之前由{ $who }关照，对方会看到现在由您接手。

concern-said = 顾虑{ $number }，{ $who }：{ $said }

concern-said-noted = ✓ 现在可以读到的是{ $who }。

concern-said-noted-unnamed = ✓ 只有提出顾虑的人会读到，只要对方还在这里。

concern-settled = { $who }说，顾虑{ $number }已经解决。

concern-over = 顾虑{ $number }已经解决。

concern-open-again = { $who }说，顾虑{ $number }还没有解决。

concern-passed = { $who }已把顾虑{ $number }转出去。现在负责的是：{ $to }

concern-pass-whom = 从现在起，外面由谁来关照顾虑{ $number }？请写下是谁、怎么联系：提出的人会读到。

concern-answer-what = 您对顾虑{ $number }怎么回答？只有提出的人会读到。

concern-nobody-there = 提出顾虑{ $number }的人已经不在这里了。

concern-waits = 这件事从{ $since }起等着您。哪怕只说一声已经看到，也有帮助。

concern-goes-on = 这件事还没有结束。有没有可以告诉提出者的新消息？

concern-not-looked = 顾虑{ $number }还没有回音。我已经提醒{ $who }。如果等不了，也请找一位您信得过的人。

concern-nobody-left = 顾虑{ $number }现在没有人在读：原来读的人已经不在这里，或不再担任这个角色。它保持原样；等有人可以读时我会问您。您也可以重新提出： /concern

concern-hand-on = 读过顾虑{ $number }的人中有人不再担任这个角色，也不会再读到后面的内容。从现在起可以让{ $who }读吗？

concerns-yours = 您提出的：

concerns-held = 别人向您提出的：

concern-how-more = 想提出什么，请写在命令后面： /concern 我们开会时我总是没有机会说话

concern-item-heard = { $number }. 已发给{ $who }，还没有回音：{ $said }

concern-item-waits = { $number }. 还没有回音：{ $said }

concern-item-unread = { $number }. 目前没有人在读：{ $said }

concern-item-talking = { $number }. 由{ $who }关照：{ $said }

concern-item-settled = { $number }. 已解决：{ $said }

concern-item-passed = { $number }. 已转给外面的人：{ $said }

concern-unknown = 没有找到您的这个顾虑。 /concern 可以查看已有的。

button-with-name = 具名

button-without-name = 不具名

button-about = 事关{ $who }

button-without = 不要{ $who }读

button-look-after = 我来关照

button-answer-concern = 回答

button-settled = 已经解决

button-not-settled = 还没有解决

button-pass-on = 转给别人
