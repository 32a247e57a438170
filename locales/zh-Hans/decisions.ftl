### What we say of decisions: Simplified Chinese. Every voice counts the same: nobody is urged, and nobody who has not spoken is named.

proposal-words = { $what }

proposal-reason = 理由：{ $reason }

proposal-option = { $number }. { $what }

proposal-options-many = 选项太多，不好选择（最多：{ $most }）。可以把其中一些合并吗？

proposal-sure = 对吗？您确认之后，所有人都会用自己的语言读到，并可以表态，截止：{ $closes }。

proposal-noted = ✓ 这是提议{ $number }，大家都会读到。

proposal-dropped = 好的，就此作罢：什么都没有提出。

proposal-how = 请在命令后面写您的提议，下面几行写理由： /propose 我们星期二见面

proposal-unknown = 没有这样的提议。 /decisions 显示现有的提议。

proposal-of-another = 这要由提议人{ $who }决定。

proposal-title = { $who }的提议{ $number }：

proposal-title-round = { $who }的提议{ $number }，第{ $round }轮：

proposal-was = 大家重新表态。之前是：{ $before }

proposal-changed = 改动：“{ $old }”→“{ $new }”

proposal-added = 新增：“{ $new }”

proposal-gone = 删去：“{ $old }”

proposal-until = 大家怎么看？请按您的立场；截止之前都可以改：{ $closes }。想补充几句，回复这条消息即可。

proposal-read-along = 这里有几个小组都能看到。想单独说的，请私下发给我 /decisions { $number } 。

proposal-spoken = 已表态：{ $spoken }／{ $all }。

decision-rule-consent = 同意制：只要没有带理由的反对意见，就通过。

decision-rule-consensus = 共识制：没有人反对，就通过。

decision-rule-majority = 多数制：赞成多于反对，就通过。

decision-rule-share = 多数制：在赞成和反对之中，每{ $of }个里至少有{ $favour }个赞成就通过。

decision-rule-percent = 多数制：在赞成和反对之中，赞成至少占{ $percent }%就通过。

decision-rule-lead = 听取所有人的意见之后，由协调员决定。

decision-by-partners = 每个小组一个立场。

decision-by-members = 每个人有自己的立场。

decision-quorum = 要作出决定，至少要听到这么多：{ $count }。

position-agree = 同意

position-concern = 同意，但有顾虑

position-aside = 不阻拦

position-object = 反对

position-abstain = 弃权

position-option = 选项{ $number }

position-taken = { $who }：{ $stance }

position-said = { $who }：{ $stance } – { $said }

position-told = 提议{ $number }，{ $who }：{ $stance } – { $said }

position-why-concern = 您顾虑什么？请用几句话回复，大家会用自己的语言读到。

position-why-object = 有什么妨碍？怎样会有帮助？请用几句话回复，大家会用自己的语言读到。

position-why-again = 您反对提议{ $number }，还没有说明原因。请在{ $closes }之前回复几句话就好。不说的话，大家会读到您反对，但不知道为什么。

position-why-again-here = 这里有人反对提议{ $number }，还没有说明原因。请在{ $closes }之前回复这条消息，几句话就好。不说的话，大家会读到反对，但不知道为什么。

position-left-at-that = 就这样，不附加说明。

position-noted = 谢谢。大家会用自己的语言读到。

position-none = 你们对提议{ $number }没有立场。

position-first = 请先按您的立场，再附上您的话。

position-before-gone = 之前的“{ $stance }”不再算数。请按您现在的立场，再附上您的话。

position-of-another = 这个问题是问别人的。

ours-said = { $who }说：{ $stance }

ours-said-words = { $who }说：{ $stance } – { $said }

ours-asked = 这是你们小组对提议{ $number }的看法吗？组里再有一个人说“是”就算数；有不同看法的人请在提议下面按自己的立场。

ours-asked-of = 这是你们小组对提议{ $number }的看法吗？担任“{ $role }”的人说“是”就算数；有不同看法的人请在提议下面按自己的立场。

ours-asked-apart = 已记下。因为别人也能看到这里，会单独问你们小组的人。

ours-then-counts = 在此之前，别的小组看不到。如果一直没有人说“是”，到时就按现在的算。截止：{ $closes }。

ours-then-not = 在此之前，别的小组看不到。如果一直没有人说“是”，到时就不算数。截止：{ $closes }。

ours-noted = ✓ 这就是你们小组对提议{ $number }的看法：{ $stance }。

ours-over = 这个问题不再问了。

ours-by-another = 这要由你们小组的另一个人来确认。

stance-waits = { $stance }（等小组确认）

stance-by-one = { $stance }（组里一个人说的）

stance-no-reason = { $stance }（没有说明原因）

apart-moved = 我们单独继续。

apart-ask = 提议{ $number }有什么妨碍？请写在这里。只有{ $who }会读到，并知道您的名字：

apart-ask-unnamed = 提议{ $number }有什么妨碍？请写在这里。只有{ $who }会读到，而且不知道是谁写的：

apart-coordinator = 没有可以读这件事的引导员，由负责协调的人来读。

apart-not-read = 您刚才写的内容没有人读到：原本要读的人已不再担任这个角色。如果可以让别人读，请再写一次。

apart-deputy-reads = 因此{ $deputy }也会读到。如果您想等{ $who }回来再读，请在写之前按一下。

apart-deputy-not = 会等{ $who }回来，{ $deputy }不会读到。它照样算作反对意见。

apart-deputy-alone = 目前由代理的{ $deputy }来读。

apart-noted-by = 谢谢。只有{ $who }会读到，别人不会。在您收回之前，它一直算作反对意见，不管您或你们小组之后说什么。

apart-first = 在大家都能读到的立场里，还没有您这一方的。为了不让人猜到是谁反对，也可以在那里表明一个立场，哪个都行：您的反对意见与它并存。

apart-told = 给您这位引导员：{ $who }反对提议{ $number }，只告诉您一人。{ $said }

apart-told-unnamed = 给您这位引导员：有人反对提议{ $number }，希望不具名。{ $said }

apart-told-coordinator = 没有可以读的引导员，所以给您这位协调人：{ $who }反对提议{ $number }，只告诉您一人。{ $said }

apart-told-coordinator-unnamed = 没有可以读的引导员，所以给您这位协调人：有人反对提议{ $number }，希望不具名。{ $said }

apart-nobody = 除了您和提出提议的人，这里没有人可以单独读到。您可以告诉大家，或者就这样。

apart-over = 已经没有这个对提议{ $number }的反对意见。您写的内容没有人读到。

apart-answered = { $who }作为引导员，就您对提议{ $number }的反对意见说：{ $said }

apart-answered-coordinator = { $who }作为协调人，就您对提议{ $number }的反对意见说：{ $said }

apart-answer-noted = ✓ 只有提出反对的人会读到，只要对方还在这里。

apart-gone = 您单独提出的对提议{ $number }的反对意见不再有效。提议未结束时，您可以再次提出。

apart-still = 您现在对提议{ $number }有了一个不是反对的立场。您单独提出的反对意见仍与它并存，别人不会知道。它还有效吗？

apart-stands = 您对提议{ $number }的反对意见仍然有效。提议未结束时，您可以在这里收回。

apart-away-ask = { $deputy }也可以读您对提议{ $number }的反对意见吗？在您同意之前，它等{ $who }回来，并且照样有效。

apart-deputy-told = ✓ { $deputy }也会读到您对提议{ $number }的反对意见。

apart-deputy-stays = ✓ 您对提议{ $number }的反对意见仍然有效，{ $deputy }不会读到。

apart-round = 提议{ $number }换了说法，第{ $round }轮开始。您单独提出的反对意见随之带过去：在您收回之前，它在那里同样算数，别人知道的也不会比以前多。它还有效吗？

apart-round-ask = 提议{ $number }换了说法，第{ $round }轮开始。如果仍有什么妨碍，请照旧写在这里；在那之前没有人会读到任何内容：

apart-round-told = 提议{ $number }换了说法，第{ $round }轮开始。您在这里读到的随之带过去，在提出的人收回之前一直有效。您可以继续回复。

apart-too-late = 在您写下有什么妨碍之前，提议{ $number }已经结束：没有人读到任何内容，也不计入。如果这仍然重要，引导员可以单独听您说。

apart-told-back = 您在这里读到的对提议{ $number }的反对意见已被收回。

proposal-is-closed = 提议{ $number }已经结束，不再接受立场。 /decisions 显示结果。

proposal-remind = { $who }的提议{ $number }在等你们小组的看法，截止：{ $closes }。

proposal-remind-some = { $who }的提议{ $number }：还没有人人表态。截止：{ $closes }。

proposal-remind-you = { $who }的提议{ $number }在等您的看法，截止：{ $closes }。

proposal-remind-raised = 您对{ $who }的提议{ $number }的反对意见在引导员那里。在{ $closes }之前，还可以另外表明一个大家都能读到的立场，这样没有人会猜到是谁反对：

proposal-extended = { $by }给{ $who }的提议{ $number }延长了时间，新的截止：{ $closes }。

proposal-extended-already = 提议{ $number }已经延长过一次，不能再延长。

proposal-amend-how = 请用新的说法回复提议{ $number }：第一行写内容，下面几行写理由。发给大家之前您会先看到。

proposal-rewritten = 已换成新的说法：第{ $round }轮。

proposal-withdrawn = { $who }撤回提议{ $number }。

decision-passed = ✓ 已决定：{ $who }的提议{ $number }通过。

decision-not-passed = { $who }的提议{ $number }目前没有通过。

decision-count = 同意：{ $agree }。有顾虑：{ $concern }。不阻拦：{ $aside }。反对：{ $object }。弃权：{ $abstain }。未表态：{ $silent }。

decision-raised = 引导员听到的反对意见，这里不具名：{ $count }。可能来自任何人，无论上面有没有其立场。

decision-option = 选的是选项{ $number }，赞成{ $count }：{ $what }
decision-option-had = 选项{ $number }，赞成{ $count }：{ $what }

decision-replaced = 已不再有效：{ DAY($day, year: 1) }的决定{ $number }取代了它：{ $what }

decision-replaces = 它取代决定{ $number }：{ $what }

decision-why-quorum = 表态的太少：{ $spoken }，需要{ $count }。

decision-why-objection = 还有反对意见。

decision-why-nobody = 没有人赞成。

decision-why-short = 赞成的太少。

decision-why-tie = 赞成和反对一样多。

decision-why-options = 没有哪个选项明显领先。

decision-lead-yes = { $who }听取所有人的意见之后，决定通过。

decision-lead-no = { $who }听取所有人的意见之后，决定不通过。

decision-lead-silent = 一周之内没有协调员作出决定。

decision-lead-waits = 大家都对提议{ $number }表过态了；现在由协调员决定。

decision-lead-asked = 大家都对提议{ $number }表过态了。作为协调员，您怎么决定？

decision-next = 现在谁做什么？说出日子，大家都会记得： /promise 星期五之前带来名单

decision-review-set = { $who }请大家再看一次决定{ $number }，日期：{ DAY($day, year: 1) }。

proposal-review-on = 如果通过，我们会再看一次，日期：{ DAY($day, year: 1) }。

decision-review-on = 我们会再看一次，日期：{ DAY($day, year: 1) }。

decision-review-runs = 正在重新看这项决定；各组可以发言，截止：{ $closes }。

decision-reviewed = { DAY($day, year: 1) }回顾过。仍然合适：{ $holds }。情况有变：{ $changed }。不再合适：{ $over }。

decision-reviewed-kept = 因此保持不变。

decision-reviewed-changed = 目前还没有人提出别的方案，在那之前保持不变。

decision-reviewed-proposed = 提议{ $number }可能取代它。

decision-reviewed-nobody = { DAY($day, year: 1) }问过大家它是否还合适，没有人发言；保持不变。

review-day-when = 哪一天再看一次？请回复一个日子：“3个月后”、“5月12日”。

review-day-early = 表态截止：{ $closes }；之后才能再看。您指的是哪一天？

decision-review-due = 该再看一次决定{ $number }（{ DAY($day, year: 1) }）了：还合适吗？想改的话，用 /propose 提出。

review-holds = 仍然合适

review-changed = 情况有变

review-over = 不再合适

review-why = 有什么变化？请简单回复几句，大家会用各自的语言看到。

review-ours-asked = 这是你们小组对决定{ $number }的说法吗？组里再有一个人说“是”就算数；有不同看法的人请在决定下面按自己的看法。

review-ours-asked-of = 这是你们小组对决定{ $number }的说法吗？由担任“{ $role }”的人说“是”才算数；有不同看法的人请在决定下面按自己的看法。

review-ours-noted = ✓ 这就是你们小组对决定{ $number }的说法：{ $stance }。

review-told = 决定{ $number }，{ $who }：{ $stance } – { $said }

review-digest = 决定{ $number }回顾结果。仍然合适：{ $holds }。情况有变：{ $changed }。不再合适：{ $over }。未发言：{ $silent }。

review-nudge = 温馨提醒：决定{ $number }还合适吗？也想听听你们小组的看法。截止：{ $closes }。

review-silent = { $as }，请您知道：{ $who }还没有说决定{ $number }是否仍然合适。能不能请您心平气和地问一问？

review-change-how = 请回复用什么来代替决定{ $number }：第一行写内容，下面几行写理由。发给大家之前您会先看到，大家也会看到改了什么。目前的内容是：

decisions-title = 提议和决定：

decisions-none = 还没有任何提议。开始的话： /propose 我们星期二见面

decision-item-open = { $number }. { $who }，截止{ $closes }：{ $what }

decision-item-again = { $number }. 还合适吗？截止{ $closes }：{ $what }

decision-item-passed = { $number }. ✓ { $day }：{ $what }

decision-item-replaced = { $number }. ↷ { $day }，已由决定{ $by }取代：{ $what }

decision-item-not = { $number }. – { $day }，未通过：{ $what }

button-put-to-all = 是的，向大家提出

button-members-decide = 由每个人决定

button-partners-decide = 由每个小组决定

button-take-back = 收回我们的立场

button-ours = 是，我们这么看

button-no-words = 就这样

button-facilitator-first = 先告诉引导员

button-facilitator-unnamed = 告诉引导员，不具名

button-coordinator-first = 先告诉协调人

button-coordinator-unnamed = 告诉协调人，不具名

button-deputy-reads = { $deputy }可以读

button-wait-for = 等{ $who }回来

button-objection-stands = 仍然有效

button-objection-back = 收回我的反对

button-go-ahead = 通过

button-not-ahead = 不通过

button-more-time = 延长时间

button-amend = 换个说法

button-propose-change = 提出修改

button-withdraw-it = 撤回提议

button-review-quarter = 3个月后再看

button-review-year = 一年后再看

button-review-day = 指定再看的日子
