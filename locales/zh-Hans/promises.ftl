### What we say of promises: Simplified Chinese. A promise is a word given freely: never an order, nor is lateness a fault.

promise-quote = { $what }

promise-to-all = 所有伙伴

promise-by-when = 什么时候之前？请按一个日子，或者回复一个：“星期五”、“3月9日”、“2周后”。

promise-by-when-of = { $who }，什么时候之前？请按一个日子，或者回复一个：“星期五”、“3月9日”、“2周后”。

promise-which-day = 您指的是哪一天？

promise-sure = { $who }向{ $whom }承诺这件事，期限：{ DAY($due, year: 1) }。对吗？您确认之后才算数，到时也会告诉对方。

promise-sure-for = 您想问{ $who }是否愿意向{ $whom }承诺这件事，期限：{ DAY($due, year: 1) }。对吗？对方接受之后才算数。

promise-whom = 是向谁承诺？

promise-which-one = 向其中哪一位？那边只有这个人看得到。

promise-noted = ✓ 承诺{ $number }：{ $who }向{ $whom }，期限：{ DAY($due, year: 1) }。我会及时提醒。

promise-made = 承诺{ $number }：{ $who }向{ $whom }，期限：{ DAY($due, year: 1) }。

promise-of-decision = 出自决定{ $number }。

promise-proposed-sent = 我去问{ $who }。对方接受之后才算数。

promise-proposed = { $who }，{ $by }想问您是否愿意向{ $whom }承诺这件事，期限：{ DAY($due, year: 1) }。可以接受，可以换个日子，也可以不接受。

promise-proposed-over = { $who }，{ $by }问过您是否愿意向{ $whom }承诺这件事，期限：{ DAY($due, year: 1) }。那一天已经过去了：可以换个日子，也可以不接受。

promise-accept-with-day = 那就是{ DAY($day, year: 1) }。您承诺吗？

promise-accepted = ✓ { $who }接受了：承诺{ $number }，期限：{ DAY($due, year: 1) }。我会及时提醒。

promise-declined = 这件事{ $who }就不承担了。

promise-dropped = 好的，就此作罢：没有承诺什么。

promise-as-it-was = 承诺{ $number }保持原样，期限：{ DAY($due, year: 1) }。

promise-reminder = { $who }，提醒一下您向{ $whom }承诺的事，期限：{ $due }：

promise-for-deputy = { $deputy }，{ $who }不在期间：这件事承诺给了{ $whom }，期限：{ $due }。能不能请您处理，或者商定另一个日子？

promise-late = { $who }，这个承诺的期限是{ $due }。如果做完了，请按“完成”；如果还需要时间，请定一个新日期；如果有什么困难，请按“需要帮助”。

promises-reminder = { $who }，提醒一下：您有{ $count }个承诺。按编号可以看看能做什么：

reminders-together = { $who }，今天的提醒如下。按编号可以看看能做什么：

reminder-item = { $mark } { $what }

reminder-roles = 角色和你们小组的贡献：现在还对吗？

promise-item = { $number }. { $who }向{ $whom }，期限：{ $due }：{ $what }

promise-item-kept = { $number }. ✓ { $who }向{ $whom }：{ $what }

promise-item-late = { $number }. { $who }向{ $whom }，期限已过（{ $due }）：{ $what }

promise-late-elsewhere = { $as }，请您知道：{ $who }还没有说已经兑现向{ $whom }的承诺{ $number }（期限：{ $due }）。能不能请您问问需要什么帮助？

promises-late-elsewhere = { $as }，请您知道：有{ $count }个承诺过了期限。能不能请您问问需要什么帮助？

promise-late-owed = { $who }向您承诺的承诺{ $number }还没有完成（期限：{ $due }）。

for-you-facilitator = 作为引导员

for-you-coordinator = 作为协调员

for-you-role = 作为“{ $role }”

promise-kept = ✓ { $who }的承诺{ $number }已经兑现，告知的人：{ $by }。

promise-kept-by = ✓ { $who }已经兑现承诺{ $number }。

promise-what-to-show = 谢谢！如果有什么可以展示的，比如照片、文件或链接，请用它来回复这条消息。

promise-evidence = { $who }展示了承诺{ $number }是怎么兑现的：{ $said }

promise-evidence-noted = 谢谢，我会转给大家。

promise-is-it-done = 谢谢。我把它和承诺{ $number }放在一起，有关的人在那里看得到。兑现了吗？

promise-not-yet = 承诺{ $number }继续有效，期限：{ DAY($due, year: 1) }。您展示的内容和它放在一起。

promise-shown = { $who }就承诺{ $number }展示：{ $said }

promise-show-which = 这是关于哪个承诺的？我还没有保存。请按您指的那个承诺的号码，再用它回复随后出现的消息。

promise-new-day-when = 原来是{ DAY($due, year: 1) }，想改到什么时候？请按一个日子，或者回复一个：“星期五”、“3月9日”、“2周后”。

promise-why-new-day = 那就是{ DAY($day, year: 1) }。为什么呢？请简单回复几个字：相关的人会和新日期一起读到。

promise-new-day-sure = 由{ DAY($due, year: 1) }改为{ DAY($day, year: 1) }，原因：{ $reason }。对吗？

promise-moved = { $who }的承诺{ $number }：由{ DAY($before, year: 1) }改为{ DAY($day, year: 1) }。原因：{ $reason }

promise-day-proposed = { $who }，{ $by }建议把承诺{ $number }由{ DAY($due, year: 1) }改为{ DAY($day, year: 1) }。原因：{ $reason } 您接受了才算数。

promise-day-declined = { $who }让承诺{ $number }保持不变，期限：{ DAY($due, year: 1) }。

promise-once-more = 再问一次，怕您没看到：

promise-help = { $as }，请您知道：{ $who }希望有人帮忙完成承诺{ $number }，期限：{ $due }。请和对方联系。

promise-help-called = { $by }希望有人帮忙。我只告诉了你们的引导员，没有告诉别人。

promise-help-called-who = { $by }请求帮助。我只告诉了{ $who }，没有告诉别人。

promise-help-waits = { $by }请求帮助。{ $who }暂时不在，回来后会读到，没有别人会读到。如果不能等，请向你们信任的伙伴求助。

promise-help-nobody = 现在还没有我可以告诉的引导员。请找一个您信任的伙伴。

promise-why-let-go = 为什么可以放下这个承诺？请简单回复几个字。由得到承诺的人来决定。

promise-let-go-asked = { $who }请你们同意放下承诺{ $number }（期限：{ $due }）。原因：{ $reason }

promise-let-go-asked-other = { $by }问你们，{ $who }的承诺{ $number }可不可以放下（期限：{ $due }）。原因：{ $reason }

promise-let-go-waits = 已经问了{ $whom }。在他们同意之前，承诺仍然有效。

promise-let-go-agreed = ✓ { $who }同意放下这个承诺。还在等其他人。

promise-let-go = 大家都同意放下{ $who }的承诺{ $number }。原因：{ $reason }

promise-not-let-go = { $who }还是希望兑现承诺{ $number }。承诺仍然有效；随时可以换个日期。

promise-how = 您承诺什么，什么时候之前？例如： /promise 给学校打电话 星期五之前 。想请别人承诺，请用 /promise 回复对方的回答。

promise-not-of-private = 这是私下说的，所以不能变成别人也会读到的承诺。

promise-unknown = 这里没有这个承诺。 /promises 显示有哪些。

promise-of-others = 这要由{ $who }来说。

promise-owed-to-others = 这要由得到承诺的人来说：{ $whom }。

promise-day-over = { DAY($day, year: 1) }已经过去了。您指的是哪一天？

promise-day-too-far = { DAY($day, year: 1) }太远了。您指的是哪一天？

promise-day-unread = 那是哪一天？例如：星期五、3月9日、2027-03-09、2周后。

promise-reply-how = 这个承诺怎么了？兑现之后请回复“完成”。 /promises 显示所有承诺和各自的按钮。

promise-kept-already = 这个承诺已经兑现，告知的人：{ $who }。谢谢！

promise-let-go-already = 这个承诺已经放下，最后告知的人：{ $who }。

promise-declined-already = { $who }说过不承担这件事。如果还是愿意承诺，请用 /promise 写下来。

promise-not-now = 这个承诺后来有了变化。 /promises 显示现在的情况。

promise-day-being-named = { $who }正在提议另一个日子。如果还需要，请一小时后再试。

change-commitments = 什么时候提醒承诺、逾期时告诉谁，有变化。

button-new-day = 新日期

button-propose-day = 建议日期

button-leave-day = 保持不变

button-help = 需要帮助

button-not-yet = 还没有

button-let-go = 放下承诺

button-never-mind = 算了

button-accept = 我接受

button-decline = 现在不行

button-promise = 是的，我承诺

button-propose = 是的，去问

button-sure = 是的，没错

button-other-day = 换个日子

button-alone = 只有我承诺

button-all = 我们大家承诺

button-whom = 向谁？

button-one-person = 只向其中一人

button-day = { $day }

button-agree-let-go = 是的，放下

button-keep = 请兑现

promises-mine-title = 您的承诺

promises-owed-title = 向你们作出的承诺

promises-ours-title = 我们大家的承诺

promises-pending-title = 等待中的事

promises-mine-none = 您没有未完成的承诺。用 /promise 可以作出承诺。

promises-owed-none = 没有向你们作出而未完成的承诺。

promises-ours-none = 没有未完成的承诺。

promises-pending-none = 没有等待中的事：没有未完成的承诺，也没有等待接受的承诺。

promises-pending-concerns = 等您处理的顾虑：{ $count }。查看： /concern

promises-page = 第{ $page }页，共{ $pages }页

promises-partner-title = { $who }

promise-item-proposed = { $number }. { $who }向{ $whom }，期限：{ $due }，等待接受：{ $what }

promise-item-pending =
    { $number }. { $who }，期限：{ $due }{ $moved ->
        [0] {""}
        [one] ，改期1次
       *[other] ，改期{ $moved }次
    }：{ $what }

promise-item-pending-late =
    { $number }. { $who }，期限已过（{ $due }），{ $late }前{ $moved ->
        [0] {""}
        [one] ，改期1次
       *[other] ，改期{ $moved }次
    }：{ $what }

promise-waits = 承诺{ $number }等待{ $who }接受：向{ $whom }，期限：{ DAY($due, year: 1) }。

promise-was-asked = 第{ $number }号，当时请{ $who }承担：向{ $whom }，期限：{ DAY($due, year: 1) }。

promise-owed-no-more = 这件事已经不需要任何人兑现了。

promise-waits-day = ⏳ 改到另一天（{ $day }），等待{ $who }答复（{ $asked }问的）。

promise-waits-let-go = ⏳ 放下这个承诺，等待{ $whom }答复（{ $asked }问的）。

promise-made-of-it = 这已经是承诺{ $number }了。 /promises 显示进展。

promises-pending-alone = 这个我只在私聊里给您看。

promises-of-another = 这是别人的清单。 /promises 显示您的。

digest-promise-kept = ✓ { $who }承诺并已兑现：{ $what }

digest-promise-open = ○ { $who }的承诺，期限：{ $due }：{ $what }

button-make-promise = 变成承诺

button-page-back = 上一页

button-page-on = 下一页

button-promises-mine = 我的

button-promises-owed = 向我们的

button-promises-ours = 大家的
