### In which manner a partner is spoken to: Simplified Chinese, “您” for one person, “大家” or “你们” for a group.

## The choice

manner-which = 如果哪天要提醒你们一件事，更愿意读到哪一种？请按A或B；随时可以用 /manner 更改。

manner-example-title = 每周问答

manner-example = { $letter }：“{ $nudge }”

manner-set = 谢谢：从现在起，我就这样和你们小组说话。 /manner 会再显示这两个例子。

## Reminders

checkin-nudge-gentle = 希望大家一切都好。有空的时候，“{ $title }”里还有{ $count }个问题，很想听听你们的想法。时间还有，到{ $closes }都可以。

checkin-hello-title-gentle = “{ $title }”：希望大家一切都好。方便的时候，很想听听大家的近况，到{ $closes }都可以回答。

checkin-hello-member-title-gentle = “{ $title }”：{ $who }，希望您一切都好。方便的时候，很想听听您的近况。

rhythm-crisis-begins-gentle = 我们惦记着大家。从现在起，暂时按危机节奏进行，由{ $who }设定。

rhythm-crisis-ends-gentle = 这些日子，大家辛苦了。现在恢复平时的节奏，由{ $who }设定。

duty-reminder-gentle = { $who }，希望您一切都好。有件事也许可以放在心上：{ $does }，时间还有，到{ $due }都可以。

duty-reminder-nobody-gentle = 有一件事还在等一双热心的手：{ $does }，时间还有，到{ $due }都可以。角色“{ $role }”目前空着。哪位方便帮忙做，做完之后按一下“完成”就太好了。

promise-reminder-gentle = { $who }，感谢您当初对{ $whom }的一番好意。约定的日子是{ $due }：

promises-reminder-gentle = { $who }，感谢您的一番好意，您的承诺共有{ $count }个。方便的时候按编号，可以看看能做什么：

proposal-remind-gentle = 希望大家一切都好。{ $who }的提议{ $number }，很想听听你们小组的看法。时间还有，到{ $closes }都可以。

proposal-remind-some-gentle = 希望大家一切都好。{ $who }的提议{ $number }，还很想多听一些声音。时间还有，到{ $closes }都可以。

proposal-remind-you-gentle = 希望您一切都好。{ $who }的提议{ $number }，很想听听您的看法。时间还有，到{ $closes }都可以。

roles-still-right-gentle = { $who }，方便的时候请看一看：下面这些还合适吗？

reminders-together-gentle = { $who }，希望您一切都好。今天也许可以留意这些；方便的时候按编号，就可以看看能做什么：

## Lateness, to whoever it concerns

duty-late-gentle = { $who }，想必最近事情很多。这件事原本想着在{ $due }之前：{ $does }。如果已经做好了，按一下“完成”就行；如果有什么不方便，引导员很乐意听您说。

promise-late-gentle = { $who }，想必最近事情很多。这个承诺原定的日子是{ $due }。如果已经做好了，按一下“完成”就行；如果多一点时间更合适，可以定一个新日期；如果有什么不方便，“需要帮助”就是为此准备的。

checkin-is-closed-gentle = “{ $title }”这一次已经告一段落。不过你们的话随时欢迎：回复其中的问题，就会作为稍晚到的回答保存。

answer-late-kept-gentle = 很高兴听到你们的消息，谢谢。“{ $title }”刚刚告一段落；您的回答作为稍晚到的回答保存，其他人也会读到。

answer-late-kept-only-gentle = 很高兴听到你们的消息，谢谢。“{ $title }”刚刚告一段落；您的回答作为稍晚到的回答保存。

too-late-for-later-gentle = 很愿意晚一点再来问，只是剩下的时间不多了，到{ $closes }就告一段落。现在简单说几个字就很好。

question-closed-gentle = 这一次已经告一段落。不过仍然欢迎大家回复，会作为稍晚到的回答保存。

partner-answered-late-gentle = 很高兴也收到{ $who }的回答，稍晚了一点：{ $said }

handover-lapsed-gentle = 想必事情很多：一周过去了，还没有收到{ $who }的消息。引导员暂时仍然是{ $by }，随时可以再问。

looking-is-over-gentle = 谢谢大家一起思考。这次回顾已经告一段落；您的想法随时可以作为提议提出： /propose 。

mediation-over-gentle = 谢谢您写来。这次对话已经告一段落，不再添加内容。

concern-not-looked-gentle = 顾虑{ $number }还没有等到回音，也许对方事情很多。我已经提醒{ $who }。您不必独自等待：如果着急，也请找一位您信得过的人。

ours-over-gentle = 谢谢大家一起思考。这个问题已经告一段落。

## Silence and lateness, to facilitators

checkin-silent-gentle = { $who }也许正忙着：还没有收到关于“{ $title }”的消息（提问时间：{ $asked }）。如果您方便，打个电话问候一下也许很好。

duty-late-elsewhere-gentle = { $as }，请您留意一下：关于这件事，还没有收到{ $who }的消息：{ $does }（期限：{ $due }）。如果您方便，问候一下近况、看看需不需要帮手，也许很好。

promise-late-elsewhere-gentle = { $as }，请您留意一下：关于向{ $whom }的承诺{ $number }，还没有收到{ $who }的消息（期限：{ $due }）。如果您方便，问候一下近况、看看需不需要帮手，也许很好。

promises-late-elsewhere-gentle = { $as }，请您留意一下：有{ $count }个承诺的日子已经过了，还没有收到消息。如果您方便，问候一下近况、看看需不需要帮手，也许很好。

promise-late-owed-gentle = 感谢您的耐心：{ $who }向您作出的承诺{ $number }原定在{ $due }，也许还需要一点时间。

concern-waits-gentle = 请您留意一下：这件事从{ $since }起一直等着。方便的时候，哪怕只说一声已经看到，也很好。

unclear-called-silent-gentle = 很希望得到您的帮助：已经请{ $who }换个说法，想必事情很多，还没有收到消息。方便的时候，也许你们可以一起找到合适的话。

review-silent-gentle = { $as }，请您留意一下：还没有收到{ $who }的消息，不知道决定{ $number }是否仍然合适。如果您方便，平和地问一问，也许很好。

## When something cannot be done so

question-not-optional-gentle = 所有伙伴都很想听到你们的声音，所以这个问题希望能得到几个字的回答。不着急：现在不方便的话，请按“稍后”。

answer-yes-or-no-gentle = 不好意思，没能看清这是“是”还是“否”。能不能麻烦您按一个按钮，或者回复这两个字之一？

not-understood-gentle = 不好意思，没能看出这是在回答哪一条消息。能不能麻烦您回复您所指的那一条？ /help 有更多说明。

role-needed-gentle = 谢谢您想到这件事。它托付给了担任“{ $role }”的人，{ $who }一定很乐意帮忙。

role-needed-nobody-gentle = 谢谢您想到这件事。它会托付给将来担任“{ $role }”的人，这个角色目前还空着。

duty-of-others-gentle = 谢谢您的关心。这件事由{ $who }来标记完成会更合适。

withdraw-only-your-own-gentle = 我明白您的心意。这些话属于说的人，收不收回还是留给本人决定更合适。

position-of-another-gentle = 谢谢您的关心。这个问题原是想问另一位的。

proposal-of-another-gentle = 谢谢您想到这件事。还是留给提议人{ $who }决定更合适。

proposal-is-closed-gentle = 谢谢您的关心。提议{ $number }已经告一段落，不再接受立场。 /decisions 显示结果。

proposal-extended-already-gentle = 我明白您的心意。提议{ $number }已经延长过一次，而延长只能有一次。

promise-of-others-gentle = 谢谢您的关心。这还是由{ $who }来说更合适。

promise-owed-to-others-gentle = 我明白您的心意。这还是由得到承诺的人来说更合适：{ $whom }。

wrote-by-another-gentle = 谢谢您的帮忙。这还是由{ $who }来说更合适。

wrote-only-your-own-gentle = 谢谢您的帮忙。用的是哪种语言，还是留给写的人来说更合适。要改变我在这里说的语言，请直接发送 /language ，不要回复消息。

fix-not-yours-gentle = 谢谢您读得这么仔细。那是{ $language }，还是留给这里读{ $language }的人来改正更合适。

question-for-others-gentle = 谢谢你们的热心。这个问题本是给{ $who }的；给你们的会自己到来， /checkin 显示哪些还盼着你们的回答。

agree-in-your-own-chat-gentle = 谢谢你们的同意。这里还是由{ $who }来表示更合适；你们小组能不能麻烦在自己的聊天里表示一下？

last-coordinator-gentle = 理解您的想法。目前只有您在协调，能不能麻烦先把这个角色托付给另一个人？

role-taken-back-gentle = “{ $role }”这个角色不再由{ $who }担任了，谢谢一直以来的付出。

leave-from-the-group-gentle = 理解您的想法。如果能在你们小组的聊天里说，其他人也能看到，那就更好了。

threads-off-now-gentle = 目前这里没有使用讨论串。如果想用，请协调员说一声： /threads on

polls-off-now-gentle = 目前这里没有使用投票。如果想用，请协调员说一声： /polls on

answer-stands-gentle = “{ $title }”已经告一段落，您的回答我们感谢地保存着。如果还是希望收回，用 /withdraw 回复那个问题就可以。

edit-after-closing-gentle = “{ $title }”已经告一段落，最初的话保存着。还想补充什么，欢迎回复那个问题。

duty-done-stands-gentle = 汇总里大家已经读到这件事完成了：{ $does }。所以暂时照此保留。如果还有没做完的地方，说一声，其他人一定会感谢。

answer-in-words-gentle = 不好意思，这里只能记下文字。能不能麻烦您发一条文字消息来回复这个问题？

answer-with-a-number-gentle = 不好意思，没能从中看清一个数字。能不能麻烦您只回复数字，例如30？

answer-on-the-scale-gentle = 不好意思，没能看清。能不能麻烦您用{ $low }到{ $high }之间的整数回答？

answer-with-an-option-gentle = 不好意思，没能看清。能不能麻烦您从这些当中选一个：{ $options }

words-needed-gentle = 不好意思，没能找到文字。能不能麻烦您用文字消息写下来？

kind-not-carried-gentle = 不好意思，这类消息没法转给其他人，所以没有记下。能不能麻烦您用文字说，或者发图片、语音消息或文件？

button-is-gone-gentle = 不好意思，这个按钮的时间已经过了。 /status 显示还有哪些未完成。

question-is-gone-gentle = 不好意思，这个问题的时间已经过了。 /status 显示还有哪些未完成。

promises-of-another-gentle = 不好意思，这份清单是别人打开的。 /promises 显示您的。

promise-not-of-private-gentle = 这是私下托付的话，还是不要变成别人也会读到的承诺更合适。

promise-help-nobody-gentle = 目前还没有人担任引导员，没有可以告诉的人。也许您信任的伙伴会很乐意帮忙。

promise-day-over-gentle = { DAY($day, year: 1) }已经过去了。您心里想的是哪一天呢？

apart-nobody-gentle = 目前除了您和提出提议的人，这里还没有人可以单独读到。如果您觉得合适，可以告诉大家，也可以先放一放。

say-of-another-gentle = 谢谢您的关心。这是{ $who }写的，由本人来发送会更合适。

forget-of-another-gentle = 谢谢您的帮忙。这还是由被问的人来说更合适。

command-unknown-gentle = 不好意思，我还不认识 { $typed } 。 /help 显示可以对我说什么。

too-many-commands-gentle = 不好意思，我跟不上这么快。能不能给我一分钟，然后再说一遍？对问题的回答仍然会收到。

concern-alone-gentle = 谢谢您愿意说出来。这件事单独对我说更好，那里没有别人看到： { $where } 。这里写的内容我不会转给任何人。

mediate-alone-gentle = 谢谢您想帮双方谈一谈。这样的对话在没有别人看到的地方开始更好：能不能麻烦您私信给我写 /mediate ？

note-alone-gentle = 笔记只给您自己看，所以最好私信告诉我。这里没有记下任何内容。

promises-pending-alone-gentle = 这个只适合您一个人看，很乐意在私聊里给您看。

handover-of-another-gentle = 谢谢您的热心。这件事还是留给{ $by }和{ $who }更合适。

corrections-of-another-gentle = 不好意思，这份清单是别人打开的。请用 /corrections 看您自己的。

mediate-two-gentle = 不好意思，对话需要您以外的两方。能不能麻烦您写出两个伙伴，或每方一个人？

mediate-running-gentle = { $one }和{ $other }目前正在对话。先让这次对话告一段落，也许更好。

unclear-own-gentle = 这是您自己的话，谁也不会比您说得更好。如果您编辑消息，大家就会重新读到。

rhythm-none-for-a-crisis-gentle = 谢谢您为大家着想。目前这里还没有一个协议为危机准备了问题。

measure-no-goal-gentle = 谢谢您一起记录。目前这里还没有可以加上这个数字的目标，发 /goals 可以看有哪些。

say-nowhere-gentle = 不好意思，我暂时还不知道可以在哪个聊天里说。

measure-number-unread-gentle = 不好意思，没能从中看清一个数字。能不能麻烦您只写数字，例如120、0.5、1500？

promise-day-unread-gentle = 不好意思，没能看清是哪一天。能不能麻烦您这样写：星期五、3月9日、2027-03-09、2周后？

promise-day-too-far-gentle = { DAY($day, year: 1) }还很远，在那之前可能会有很多变化。能不能麻烦您再看一看，指的是哪一天？

away-day-unread-gentle = 不好意思，没能从“{ $said }”中看清是哪一天。能不能麻烦您这样写： /away 到星期一 、 /away 2027-03-09 、 /away 3天 ？后面加上姓名，就请那个人代替。

mediation-press-gentle = 不好意思，没能看出您倾向哪一个。能不能麻烦您按其中一个按钮，或者回复“是”或“不”？

command-nearly-gentle = 不好意思，我还不认识 { $typed } 。您也许是想说 { $nearest } 吧？

member-unknown-gentle = 不好意思，我在这里还没有见过“{ $said }”。到目前为止，我认识给我写过消息的人：{ $members }

partner-unknown-gentle = 不好意思，我在这里还不认识叫“{ $said }”的伙伴。目前这里有：{ $partners }。

round-running-gentle = 目前正在私下询问{ $who }。先让这次询问告一段落，也许更好。

round-nobody-gentle = 到目前为止，{ $who }还没有人用私信和我联系，所以暂时没有可以私下询问的人。如果您方便，友好地请他们给我写私信，也许有帮助。

## Agreeing and not agreeing

agreement-stands-gentle = “{ $title }”承蒙你们小组同意，已经在进行中，十分感谢，所以目前保留不变。如果现在不那么合适了，协调员很乐意听你们说，也可以暂停它。

partner-agrees-no-more-gentle = { $who }想再考虑一下“{ $title }”。等对所有伙伴都合适的时候再生效。

promise-declined-gentle = { $who }感谢这份信任，只是这一次不太方便承担。

promise-not-let-go-gentle = 如果承诺{ $number }还能实现，{ $who }会非常高兴。目前它仍然有效；随时可以换个日期。

promise-let-go-asked-gentle = { $who }恳请你们体谅：承诺{ $number }（期限：{ $due }）变得难以兑现。能不能放下它？原因：{ $reason }

sight-refused-gentle = { $who }觉得保持原样更好，所以就保持原样。

sight-asked-already-gentle = 这已经提出，在决定之前还可以慢慢考虑：{ $engines }。很想听听这些伙伴的意见：{ $who }。

handover-declined-gentle = { $who }感谢这份信任，只是目前不太方便接手。引导员暂时仍然是{ $by }。

promise-day-declined-gentle = { $who }感谢您的关心，还是想让承诺{ $number }保持不变，期限：{ DAY($due, year: 1) }。

mediation-kept-gentle = { $one }和{ $other }之间的对话告一段落，感谢双方。没有分享任何内容，这样的结束同样很好。说过的话不会保存在这里。

correction-taken-back-yours-gentle = { $who }感谢您读得这么仔细，{ $to }译文还是想用原来的，所以您的“{ $right }”先放一放。如果您觉得它合适，一起商量一下也许很好，可以用 /fix 重新说一遍。

position-why-object-gentle = 谢谢您坦诚相告，这对大家都有帮助。能不能麻烦您说说有什么妨碍、怎样会有帮助？请用几句话回复，大家会用自己的语言读到。

position-told-gentle = 关于提议{ $number }，{ $who }想和大家分享一点想法（{ $stance }）：{ $said }

apart-told-gentle = 给您这位引导员：{ $who }对提议{ $number }心里有些反对意见，只托付给您一人。{ $said }

apart-told-unnamed-gentle = 给您这位引导员：有人对提议{ $number }心里有些反对意见，托付给您，希望不具名。{ $said }

decision-not-passed-gentle = 感谢{ $who }的提议{ $number }，也感谢每一位用心考虑的人。这个提议目前没有通过，随时欢迎新的提议。

decision-why-quorum-gentle = 想必很多人都很忙。已经表态的：{ $spoken }，要一起决定需要{ $count }。

decision-why-objection-gentle = 其中还有一点需要大家关照：还有反对意见。

decision-why-nobody-gentle = 暂时还没有遇到赞成的人。

decision-why-short-gentle = 已经有人赞成，只是人数还不够。

decision-why-tie-gentle = 两边分量相当：赞成和反对一样多。

decision-why-options-gentle = 各个选项都有可取之处，暂时没有哪个明显领先。

decision-lead-no-gentle = { $who }用心听取了所有人的意见，决定这一次先不进行。

decision-lead-silent-gentle = 想必协调员最近事情很多：一周过去了，还没能作出决定。

## Asking for help

promise-help-gentle = { $as }，请您知道：如果有人能在承诺{ $number }上搭把手，{ $who }会很感激，期限：{ $due }。方便的时候，也许可以和对方联系一下。
