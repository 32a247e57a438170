### What we say: Simplified Chinese. One person is “您”; a group is “大家” or “你们”; most sentences need neither.
### Marks of punctuation are full-width, quotes are “”. No blank stands beside names and figures, but one on both
### sides of a command such as /help: without it nobody's client knows the command for one.

## Check-ins

checkin-hello-title = “{ $title }”：想听听大家的近况。请在{ $closes }之前回答。

checkin-hello-member-title = “{ $title }”：{ $who }，想听听您的近况。

question-of-several = { $number }/{ $of } { $question }

question-alone = { $question }

question-for-title = 请{ $who }回答：

question-hint-scale = { $low } = { $lowest }，{ $high } = { $highest }

question-hint-number = 请填一个数字（{ $unit }）。

question-hint-archive = 没有得到同意，其他伙伴在搜索和导出中都找不到你们组这次说的话。已确认的承诺和计入目标的数字仍可找到。

question-hint-private = 这个回答只有担任“{ $role }”的人能看到。

question-hint-private-nobody = 这个回答只有担任“{ $role }”的人能看到；这个角色还没有人担任，所以目前没有人能看到。

question-hint-unnamed = 您的回答不会显示姓名。

question-hint-unnamed-few = 这里用{ $language }写的人很少。如果无法翻译，就不会显示您的回答，以免语言透露是您写的。

unnamed-held-back = （因无法翻译，不显示）

unnamed-held-back-told = { $as }，请您知道：“{ $title }”中有不署名的话没有给任何人看，条数：{ $count }。这里没有翻译，单凭语言就会看出是谁写的。下次想让大家都能读到，可以请运行我的人在你们自己的服务器上装一个翻译，或者请大家用这里有几个人在写的语言回答。

unnamed-as-read = （不署名：旁边是用这种语言读到的样子，可能经过翻译）

button-later = 稍后

button-skip = 跳过

button-enough = 选好了

ticked = ✓ { $option }

checkin-nudge = 小提醒：“{ $title }”还有{ $count }个问题等待回答，截止时间：{ $closes }。

checkin-silent = { $who }还没有回答“{ $title }”（提问时间：{ $asked }）。能不能请您打个电话问一问？

checkin-silent-own = 您自己的小组还没有回答“{ $title }”（提问时间：{ $asked }）。能不能请您和组里其他人说一说？

checkin-is-closed = “{ $title }”已经结束。仍然可以回复其中的问题，回答会作为迟到的回答保存。

nobody-to-ask = 现在还没有可以提问的对象：还没有哪个伙伴在这里有聊天。

## Answers

yes = 是

no = 否

answer-passed = （跳过）

listed = { $first }、{ $rest }

scale-answer = { $value }/{ $high }

scale-labelled = { $value }/{ $high }（{ $label }）

number-with-unit = { $value }{ $unit }

attached-photo = 🖼 图片

attached-voice = 🎤 语音消息

attached-audio = 🎵 录音

attached-video = 🎬 视频

attached-document = 📎 文件

attached-document-named = 📎 文件“{ $name }”

attached-sticker = 🙂 表情贴纸

attached-location = 📍 地图上的位置

attached-location-named = 📍 { $name }

attached-contact = 👤 联系人

attached-contact-named = 👤 联系人：{ $name }

attached-and-said = { $attached }：{ $said }

answer-in-words = 请用文字回答：发一条文字消息来回复这个问题。

only-the-answer-counts = 您的回答已经记下。随回答一起发来的文件不会转给其他人：这个问题只需要回答本身。

answer-yes-or-no = 看不出这是“是”还是“否”。请按一个按钮，或者回复这两个字之一。

answer-on-the-scale = 请用{ $low }到{ $high }之间的整数回答。

answer-with-a-number = 没有从中找到一个明确的数字。请只回复数字，例如30。

answer-with-an-option = 请从这些当中选一个：{ $options }

answer-tick-first = 请先至少选中一项。

question-not-optional = 这个问题所有伙伴都在等回答。如果现在不方便，请按“稍后”，或者简单回复几个字。

answered-already = 这个问题已经有回答了。想补充的话，请回复那个问题。

question-for-others = 这个问题是给{ $who }的。给你们的问题会自己到来； /checkin 显示哪些还在等你们回答。

too-late-for-later = 时间已经不够了，截止时间：{ $closes }。

put-off-until = 好的，我会再问一次，时间：{ $until }。

answered-by = ✓ { $who }：{ $answer }

noted-from = ✓ 已记下{ $who }的回答。想补充请再回复一次；想更正请编辑自己的消息。

noted-from-several = ✓ 已记下{ $who }的{ $count }次回答。想补充请再回复一次；想更正请编辑消息。

more-with-the-digest = 内容真不少，谢谢！之后补充的内容，其他人会一起读到，时间：{ $closes }。

file-may-name = 显示时不带您的姓名，也不带文件名；不过声音、图片或文件本身可能让人看出是谁发的。想收回的话，请用 /withdraw 回复自己的消息。

answer-taken-back = ↩ { $who }收回了一个回答。

question-closed = 这个问题已经结束。回复仍然会送到我这里，作为迟到的回答保存。

somebody = 有人

round-complete = 谢谢！问题都回答完了。所有人都会收到汇总，时间：{ $closes }。

round-complete-for-role = 谢谢！问题都回答完了。这些回答只有担任“{ $role }”的人能看到，其他小组看不到。

round-passed = 谢谢告知，这次就先跳过。其他人的回答会在之后送到，时间：{ $closes }。

round-passed-only = 谢谢告知，这次就先跳过。

answer-late-kept = 谢谢。“{ $title }”已经结束；您的回答作为迟到的回答保存，其他人也会读到。

answer-late-kept-only = 谢谢。“{ $title }”已经结束；您的回答作为迟到的回答保存。

answer-was-in-time = 谢谢。您是按时回答的，只是送到我这里时“{ $title }”已经结束。这个回答完全有效。

edit-after-closing = “{ $title }”已经结束，所以保留最初的内容。想补充的话，请回复那个问题。

answer-stands = “{ $title }”已经结束，所以保留您的回答。如果还是想收回，请用 /withdraw 回复那个问题。

about-question = { $question }

partner-answered = { $who }回答：{ $said }

partner-answered-edited = { $who }回答（已修改）：{ $said }

partner-answered-late = { $who }在结束后回答：{ $said }

private-waits = 有人留了话，只给担任“{ $role }”的人看。请担任这个角色的人私信我 /status ，我在那里给您看。

partner-counted = { $who }还回答了：

partner-counted-first = { $who }回答了：

words-taken-back = ↩ { $who }收回了这些话。

answers-taken-back = 这些回答已经收回。

answer-line = • { $question } { $answer }

others-invited = 到目前为止，一直是{ $who }替大家回答。这里的每个人都欢迎参与：直接回复问题就可以。

answer-ahead = “{ $title }”可以提前回答；原定的提问时间：{ $at }。

nothing-asked = 目前这里没有等待回答的问题。 /status 显示各项进展。

question-is-gone = 这个问题已经不在了。 /status 显示还有哪些。

button-is-gone = 这个按钮已经不再使用。 /status 显示还有哪些未完成。

press-noted = 已记下。

not-understood = 不太清楚这是在回答哪一条。请回复您所指的那条消息，或者看看 /help 。
not-understood-alone = 不太明白这是在回答什么。请直接回复您所指的那条消息，或查看 /help。如果您现在需要有人帮助：/sos
courtesy-thanks = 不客气。
courtesy-hello = 您好。/status 显示等待您回答的事项，/help 显示我能做什么。如果现在需要有人帮助：/sos
for-all-asked = “{ $said }”：这是您的小组对“{ $question }”的回答吗？您不确认，其他人就看不到。
for-all-read = 如果是，所有小组都能看到。
for-all-other-ways = 只想告诉协助者：/concern；如果现在需要有人帮助：/sos
for-all-noted = ✓ 现在这就是您小组的回答。
for-nobody-noted = 这只有您和我知道，没有别人看过。
for-all-with-a-file = 没有别人看过。如果这是您的小组对“{ $question }”的回答，请输入 /checkin，再以它回复那个问题。
button-for-all = 是，这是我们的回答
button-for-nobody = 不，只有我们知道

reply-press-one = 不太清楚您指的是哪一个：{ $buttons }。请按那条消息下面的一个按钮，或者用同样的字回复它。

reply-press-or-day = 不太清楚您指的是哪一个：{ $buttons }。请按那条消息下面的一个按钮，或者用同样的字回复它。回复一个日子也可以，比如“5月12日”。

went-wrong = 我这边出了差错，这些内容都没有记下来。请过一会儿再说一次；如果不能等，请直接告诉引导员。

words-needed = 没有看到文字。请用文字消息写下您的意思。

words-too-long = 超过了{ $most }个字符。请说得简短一些。

kind-not-carried = 这类消息我没法转给其他人，所以没有记下。请用文字说，或者发图片、语音消息或文件。

kind-left-behind = 您的文字已经收下。一起发来的东西属于我没法转给其他人的类型。

could-not-be-read = { $who }，您的消息送到时是加密的，我没有密钥，所以读不了。请再发一次；如果还是不行，请退出聊天再进来，或者换一台设备发。

withdrawn = 已经收回。在这里和其他人那里都不再算数。

withdraw-what = 要收回哪一条？请用 /withdraw 回复自己的消息，或者回复您回答过的问题。

withdraw-only-your-own = 每个人只能收回自己说的话。这一条要由说的人来收回。

## Digests

digest-title = { $title }（{ $day }）：大家说了什么

digest-heard = { $asked }个伙伴中有{ $heard }个回答了。

digest-heard-nobody = 还没有收到回答。现在也不晚：愿意的话，仍然可以回复。

digest-away = 这次在休息：{ $who }。

digest-duty-done = ✓ { $does }，由{ $who }完成

digest-duty-open = ○ { $does }，{ $who }，期限：{ $due }

digest-partner-title = { $who }

digest-unnamed-too-few = { $question } 回答的不到三个人，所以不显示。

digest-unnamed-hidden = { $question } 回答的人太少，显示出来会让人看出是谁说的，所以不显示。

digest-unnamed-gone = { $question } 其中有的话被收回了，或者已过保存期限。现在一条都不再显示，因为从缺少的部分会看出是谁说的。

digest-words = { $question }

digest-line = – { $said }

digest-unnamed-average = { $question } 平均{ $mean }（{ $count }个回答）。

option-counted = { $option }：{ $count }

## Replies carried to others

reply-carried-here = { $who }回复：{ $said }

reply-carried-edited = { $who }回复（已修改）：{ $said }

reply-quote = { $said }

reply-carried = 已经转给{ $who }。

reply-goes-nowhere = 这条转不过去：这些话所在的聊天已经不在了。

original-words = 原文（{ $language }）：{ $said }

original-of-what = 请用 /original 回复我的一条消息，我会显示原来的文字。

original-is-shown = 那条消息里只有我自己的话。

## Duties

button-done = 完成

duty-reminder = { $who }，提醒一下：{ $does }，期限：{ $due }。

duty-reminder-nobody = 提醒一下：{ $does }，期限：{ $due }。角色“{ $role }”还没有人担任；谁做了这件事，请按“完成”。

duty-late = { $who }，这件事已经过了期限（{ $due }）：{ $does }。如果做完了，请按“完成”；如果有什么困难，请告诉引导员。

duty-late-elsewhere = { $as }，请您知道：{ $who }还没有说这件事做完了：{ $does }（期限：{ $due }）。能不能请您问问需要什么帮助？

duty-done = ✓ { $who }：{ $does }

duty-open-again = ↩ { $who }撤回了“已完成”：{ $does }

duty-done-thanks = 谢谢！已记为完成：{ $does }

duty-done-already = 这件事已经记为完成了。谢谢！

duty-done-stands = 汇总里已经告诉大家这件事完成了：{ $does }。所以记录保留不变。如果其实还没做完，请告诉其他人。

duty-of-others = 这件事要由{ $who }来标记完成。

duty-none-open = 目前没有要您做的任务。

duty-which = 是哪一件？请发 /done 再加其中之一：{ $duties }。或者按提醒下面的“完成”。

## Protocols

protocol-proposed-title = 向所有伙伴提议：{ $title }

protocol-purpose = { $purpose }

agreement-line = • { $agreement }

protocol-how-to-agree = 如果你们小组同意，请按按钮。 /preview 显示会问什么、什么时候问。

protocol-there-title = 其他伙伴当中已经生效：{ $title }

protocol-how-to-take-part = 如果你们小组同意，请按按钮，之后也会向你们提问。 /preview 显示会问什么、什么时候问。

button-agree = 我们同意

button-preview = 预览

partner-agreed = { $who }同意“{ $title }”。

partner-agrees-no-more = { $who }收回了对“{ $title }”的同意。等所有伙伴都同意后才会生效。

agreed-already = 你们小组已经同意过“{ $title }”。

agreement-stands = “{ $title }”已经生效，所以你们小组的同意保留不变。如果它不再合适，请告诉协调员，协调员可以暂停它。

agree-in-your-own-chat = 这里要由{ $who }来同意。请在你们自己小组的聊天里表示同意。

protocol-in-force = 所有伙伴都同意了：“{ $title }”从现在起生效。 /preview 显示接下来有什么。

protocol-counts-here = “{ $title }”从现在起对你们小组也生效。 /preview 显示接下来有什么。

protocol-in-force-elsewhere = “{ $title }”从现在起生效，伙伴们已经在别处商定。如果你们小组没有同意，请告诉协调员。 /preview 显示接下来有什么。

role-nobody-yet = 角色“{ $role }”还没有人担任：{ $does }。协调员可以用 /role 指定。

protocol-paused = { $who }暂停了“{ $title }”。恢复之前不会提问。

protocol-resumed = { $who }恢复了“{ $title }”，从下一次开始。

protocol-changed = { $who }修改了“{ $title }”（第{ $version }版）。从下一次开始：

protocol-changed-in-file = “{ $title }”有修改（第{ $version }版）。从下一次开始：

change-new = + 新增：{ $what }

change-gone = – 不再有：{ $what }

change-moved = → { $what }：下一次{ $new }（原来：{ $old }）

proposed-already = “{ $title }”已经提议，正在等伙伴们同意。如果大家已在别处同意，请在名称后面加上 --now 。

in-force-already = “{ $title }”已经采用。日期和时间可以用 /schedule 修改。

not-in-force = “{ $title }”没有生效，所以没有什么可以暂停。

not-paused = “{ $title }”没有暂停。

review-title = 该再看一看了：{ $title }

review-invitation = 当初开始“{ $title }”是为了：{ $purpose } 现在还是这样吗？想改些什么？请在小组里谈一谈；协调员可以用 /schedule 或 /adopt 修改。

shelf-title = 可以选用的约定

shelf-line = { $id }：{ $title }，{ $purpose }

shelf-line-adopted = { $id }：{ $title }（{ $state }），{ $purpose }

shelf-how-to-adopt = 协调员可以用 /adopt 加上短名来提议一项约定。

state-proposed = 已提议

state-in-force = 生效中

state-paused = 已暂停

adopt-which = 是哪一项？请发 /adopt 再加其中之一：{ $protocols }

protocol-unknown = 没有叫“{ $said }”的约定。请试试：{ $protocols }

adopt-proposed = 已向所有伙伴提议“{ $title }”。等每个小组都同意后就会生效。

no-protocol-yet = 目前还没有这方面的约定。 /protocols 显示有哪些可以选用。

which-protocol = 是哪一项？请再说一遍，后面加上其中之一：{ $protocols }

schedule-title = { $title }，第{ $version }版

schedule-checkin = { $id }：下一次提问{ $at }

schedule-duty = { $id }：{ $does }，期限：{ $due }

schedule-how-to-change = 协调员可以这样修改： /schedule monday 在10:00 、 /schedule monday 在星期二 、 /schedule monday 每2周 。

schedule-how = 看不懂这个修改。请这样写：{ $example } ，也可以写日子（“在星期二”）或间隔（“每2周”）。 /schedule 显示短名。

schedule-follows = “{ $said }”跟在“{ $after }”之后，没有自己的时间，会一起移动。请这样修改它所跟随的那一项：{ $example }

now-which = 是哪一轮？请发 /now 再加其中之一：{ $checkins }

which-of-several = 好几项约定里都有“{ $said }”。请这样说明是哪一个：{ $names }

now-was-then = 这句话是您之前说的（{ $at }），到现在才送到我这里。如果还想提问，请再说一遍。

preview-title = { $title }：接下来一个月

preview-partner-title = { $partner }（当地时间）

preview-rule-title = { $id }：{ $what }

preview-day = { $day }：{ $moments }

preview-then = { $before }；{ $then }

preview-ask = { $at }提问

preview-nudge = { $at }再次提问

preview-close = { $at }停止收回答

preview-remind = { $at }提醒

preview-due = { $at }到期

preview-late = { $at }逾期

preview-review = { $at }回顾

preview-moved-hour = { $moment }（原为{ $at }，原因：{ $why }）

preview-moved-day = { $moment }（原为{ $day } { $at }，原因：{ $why }）

moved-day-off = 休息日

moved-weekend = 周末

moved-quiet-hours = 安静时段

moved-clock-change = 夏令时切换

preview-as-if = 只有到那时还没有人回答，或者事情还没做完，才会有“再次提问”和“逾期”。

nobody-asked-here = { $id }只问担任“{ $role }”的人；{ $partner }还没有人担任。

preview-paused = “{ $title }”已暂停：在协调员用 /resume 恢复之前，不提问也不提醒。如果现在恢复，接下来会是这样。

preview-nothing = 接下来一个月没有安排。

## The welcome

hello-stranger = 您好，我是Baraza。我帮助说不同语言的团体一起工作：问问近况，提醒商定的事，把话转成对方的语言。开始需要一个代码：发送 /start 加代码来建立合作，或者 /join 加代码来加入合作。

declined-a-space = 我只待在聊天室里，不进空间。请邀请我到你们聊天的房间。

declined-encrypted = 这个房间是加密的，而我安装时没有加密功能。请换一个不加密的房间，或者联系负责运行我的人。

declined-a-stranger = 只有认识的人邀请，我才会进房间。请联系负责运行我的人。

left-without-a-code = 这里没有人给出代码，所以我先离开。有了代码以后请再邀请我。

welcome-title = 欢迎加入{ $name }！

welcome-name = 其他人该怎么称呼你们小组？请回复这条消息，写下名称。

welcome-language = 你们想在这里读哪种语言？请按一个，或者回复别的语言。

welcome-zone = 你们在哪个城市？这样我才知道你们那里几点。请按一个，或者回复附近城市的名称。

welcome-quiet = 什么时候不要打扰？请按一个，或者这样回复：21:00-07:00

button-no-quiet = 随时都可以

welcome-name-again = 请回复一个2到80个字的名称。

welcome-language-again = 我不认识这种语言。请按一个，或者回复它的缩写，例如fr。

welcome-zone-unknown = 我不认识这个地方。请回复附近一个更大的城市，或者所在的国家。

welcome-quiet-again = 看不懂这个时间。请这样回复：21:00-07:00 ，或者按“随时都可以”。

welcome-first = 稍等：请先回答上面的问题，之后其他功能就都可以用了。

welcome-through-title = { $who }已经到了，谢谢！

welcome-how = 要回答问题，请回复我的消息或者按按钮。在群里，我只读对我的回复、命令和提到我名字的消息。像（fr：…）这样括号里的一行，是机器翻译的原文。 /help 显示可以对我说什么。

welcome-translators = 你们写的内容由这些服务翻译给其他人：{ $engines }。

welcome-no-translator = 没有设置翻译，所以你们写的内容会原样送到其他人那里。

welcome-days =
    { $holidays ->
        [none] 我不知道你们过哪里的公共假日，所以先都不算。
       *[other] 我按这个国家的公共假日来算：{ $holidays }。
    }{ $weekend ->
        [none] 我当作你们一周每天都工作。
       *[other] 我当作你们的周末是：{ $weekend }。
    }

welcome-next-invite = 下一步：用 /invite 加名称邀请下一个伙伴。 /protocols 显示可以商定什么。

welcome-next-wait = 其他伙伴提议了什么、商定了什么，都会在这里看到。

partner-joined = { $who }加入了，使用的语言：{ $language }。

partner-agrees-first = 等它同意之后，就会参加“{ $title }”。

partner-moved = 从现在起，{ $who }算作{ $partner }的人。

partner-guessed = { $who }，我把您算作{ $partner }的人。如果不对，请发 /partner 加正确的名称：{ $partners }。

partner-unknown = 我在这里不认识叫“{ $said }”的伙伴。这里有：{ $partners }。

partner-which = 这个聊天里有{ $partners }。您代表哪一方？请发 /partner 加名称，或者按按钮。

partner-only-one = 这个聊天里只有{ $who }。别的伙伴可以用 /join 加代码进来。

code-unknown = 没有这个代码。请逐字再看一遍，或者要一个新的。

code-spent = 这个代码已经用过了。每个只能用一次，请要一个新的。

code-expired = 这个代码太旧了：每个都有有效期。请要一个新的。

partner-room-already = 这个聊天已经属于{ $name }。请在另一个小组的聊天里使用代码。

## People

invitation-how = 给{ $who }：把我拉进他们的聊天，然后在那里发送下面这一行。只能用一次，有效期至：{ $expires }。

invitation-command = { $command }

invitation-link = 或者请他们打开这个链接，我会进入他们选择的群： { $link }

found-there = { $platform }上可以在这里找到我： { $where }

invite-whom = 邀请谁？请发 /invite 加伙伴的名称。

partner-here-moves = { $who }已经在这里了。如果是新伙伴，请换一个名称。如果{ $who }要换到另一个聊天，请先把我从现在的聊天里移走；然后这个命令会给出新聊天用的代码，所有内容都会一起搬过去： { $command }

partner-here-already = { $who }已经在这里了。请换一个名称。

roles-title = 谁负责什么

role-line = { $role }：{ $who }

role-line-nobody = { $role }：还没有人

role-how-to-give = 协调员可以用 /role 加角色和姓名来指定或收回角色。

role-given = { $who }现在担任“{ $role }”。

role-taken-back = { $who }不再担任“{ $role }”。

role-unknown = 没有叫“{ $said }”的角色。有这些：{ $roles }

last-coordinator = 没有别的协调员了。请先把这个角色交给另一个人。

role-needed = 这要由担任“{ $role }”的人来做：可以找{ $who }。

role-needed-nobody = 这要由担任“{ $role }”的人来做，但还没有人担任。

role-partner = 伙伴

role-coordinator = 协调员

role-facilitator = 引导员

role-treasurer = 财务员

role-host = 主持人

role-contact = 联络人

role-reporter = 报告人

role-buddy = 陪伴者

member-unknown = 我在这里不认识“{ $said }”。我只认识给我写过消息的人：{ $members }

member-which = 这里有几个人都叫“{ $said }”：{ $members }。您指的是哪一位？名字是各人自己取的，请看清属于哪个小组。

partners-title = { $name }

partner-line = { $who }（{ $languages }），当地现在{ $hour }（{ $zone }）

partner-days =
    公共假日：{ $holidays ->
        [none] 无
       *[other] { $holidays }
    } · 周末：{ $weekend ->
        [none] 无
       *[other] { $weekend }
    } · 安静时段：{ $quiet ->
        [none] 无
       *[other] { $quiet }
    }

partner-line-invited = { $who }，已邀请，还没到

place-shown = { $partner }：当地现在{ $hour }（{ $zone }）

place-set = { $who }设置了{ $partner }的所在地：当地现在{ $hour }（{ $zone }）。

quiet-set = { $who }设置了{ $partner }的安静时段。

place-how-to-change = 不对吗？协调员可以这样修改： /place Recife 、 /place Recife BR-PE 、 /place 无假日 、 /place 周末 星期五 星期六 、 /quiet 21:00-07:00 。

place-unknown = 我不认识“{ $said }”。请写附近一个更大的城市，或者国家： /place Recife 、 /place 肯尼亚 。城市后面还可以加国家或国家的一部分： /place Recife BR-PE 。其他这样写： /place 无假日 、 /place 周末 星期五 星期六 。

place-which = 那里的时间要看具体地方。请按一个城市，或者回复附近的城市。

place-country-unknown = 我不知道“{ $said }”的公共假日。请用国家的两个字母，例如： /place Recife BR ，或者国家的一部分： /place Recife BR-PE 。

place-part-unknown = 我不认识“{ $said }”。那个国家里我认识这些：{ $parts }

place-weekend-unknown = 看不懂是哪几天。请写最多六天，例如： /place 周末 星期五 星期六 。

quiet-how = 看不懂这个时间。请这样写： /quiet 21:00-07:00 ；不需要的话： /quiet 否 。

language-which = 是哪一种？请发 /language 再加其中之一：{ $languages }。前面加“我”就只算您自己写的内容。

language-unknown = 我不认识“{ $said }”这种语言。请试试其中之一：{ $languages }

language-here = 从现在起，这里使用{ $language }。

languages-here = 从现在起，我在这里说：{ $languages }。

language-yours = 从现在起，我把您写的内容当作{ $language }。

away-until = { $who }暂时不在，{ DAY($until, year: 1) }回来。在那之前我不打扰。

away-with-deputy = { $who }暂时不在，{ DAY($until, year: 1) }回来；由{ $deputy }代替。

partner-away-until = { $who }暂时不在，{ DAY($until, year: 1) }回来。可以等的事情已经推后。

back-again = { $who }，欢迎回来。

away-until-when = 到什么时候？例如： /away 到星期一 、 /away 2027-03-09 、 /away 3天 。后面加上姓名，就由那个人代替。

away-all-no-deputy = 整个小组都不在时，没有人代替：请去掉姓名。

leave-sure = 你们小组真的要退出{ $name }吗？说过的话会留给其他人；以后不再向你们提问。

leave-sure-shared = { $who }真的要退出{ $name }吗？其他人留在这里，并保留你们说过的话；以后不再向你们提问。

leave-not = 好的：你们小组留下，一切照旧。

button-leave = 是，退出

button-stay = 不，留下

left = 你们已经退出{ $name }。谢谢分享的一切。凭邀请随时可以回来。

partner-left = { $who }退出了。感谢他们分享的一切。

leave-from-the-group = 请在你们小组的聊天里说，让其他人也能看到。

## Where things stand

status-checkin-waits = ○ “{ $title }”等待你们回答，截止时间：{ $closes }。

status-checkin-answered = ✓ “{ $title }”：已回答。汇总时间：{ $closes }。
status-checkin-comes = ○ “{ $title }”到来的时间：{ $at }。
status-checkin-over = – “{ $title }”：回答时间已过。汇总时间：{ $closes }。

status-waiting-for = “{ $title }”：还没有收到{ $partners }的消息（截止时间：{ $closes }）。

status-waiting-count = “{ $title }”：还没有收到消息的：{ $count }/{ $of }（截止时间：{ $closes }）。其中有不具名回答的问题，所以不说是谁。

status-duty = ○ { $does }，期限：{ $due }

status-proposal = ○ “{ $title }”等待你们同意： /agree

status-mediation = ○ 两方之间的对话在这里等待回答，期限：{ $closes }。

status-nothing = 没有需要您处理的事，一切都好。

help-title = 可以对我说什么

help-line = { $command } – { $does }

help-example = 这样写： { $example }

help-more = 引导员和协调员还有更多命令，他们发送 /help 就能看到。

help-one = 想看其中一个怎么用和例子： { $example }

help-for-roles = 这是给引导员和协调员用的。

help-reply = 大多数时候用不到这些：回复我的消息，或者按按钮就行。

command-nearly = 我不认识 { $typed } 。您是想说 { $nearest } 吗？

command-unknown = 我不认识 { $typed } 。 /help 显示可以对我说什么。

too-many-commands = 一分钟里说得太多了。请等一分钟再告诉我。对问题的回答仍然会收到。

carried-out = 已经办好。

talk-of-title = { $name }

link-how = 请在另一个平台上把这一行发给我，最好是单独发。只能用一次，有效期至：{ $expires }；从那以后，我在那里也会知道您就是{ $who }。

link-command = { $command }

link-alone-first = 这个代码我只单独给您，免得被别人用了。请私信我 /link ： { $where }

link-sent-alone = 代码已经发到我们的私聊里。

linked = { $who }，欢迎！从现在起，我知道这里和那里是同一个人：您的角色、回答和承诺两边都一样。想撤销请用 /unlink 。

linked-elsewhere = 您的代码已经用过：现在我在另一边也认识您了。如果不是您本人，请马上在这里发 /unlink 。

link-sure = 您发来的是{ $who }的代码。如果继续，那边以{ $who }的身份发言的人就成了您：能看到您在这里写过的一切和我单独告诉您的话，也能代您说话。只有那也是您本人时才请继续。如果是别人让您发的，请不要继续。

button-link = 是，两个都是我

button-link-not = 不，那不是我

link-not = 一切照旧，那个代码已经作废。

link-type-alone = 请单独发给我：我会先问您两个账号是不是都是您的。{ $where }

link-other-way = 您在这里担任角色，或者正在代替别人，这些不能靠代码转过去。如果两个账号都是您的，请在这里发 { $command } ，再把得到的代码发到您拿到这个代码的地方。

link-two-told = 从现在起，我把{ $who }和{ $other }当作同一个人：{ $other }单独向我确认了。如果觉得不可能，请去问一问；也可以用 /remove 。

link-role-told = 从现在起，我也通过另一个账号认识{ $who }：那里发来了只给过{ $who }的代码。如有疑问，请问问是否属实： /unlink 可以撤销。

link-code-unknown = 我不认识这个代码。请在另一个平台上给我发 { $command } ，我会在那里给您一个。

link-code-over = 这个代码用过了，或者太旧了。请在另一个平台上发 { $command } 要一个新的。

link-same-side = 这个代码要在另一边用：请在另一个平台上发给我。在这里我已经认识您了。

unlinked = 好了：从现在起，我只按您现在用的这个账号认您。

link-none = 我只通过这个账号认识您。 /link 可以加上另一边。

alone-waits = { $who }，有一件事只能单独告诉您。请私信我，我在那里说： { $where }

talk-overheard = 这个聊天里不再只有我们两个，所以只给一个人的话我不再在这里说。想单独跟我谈，请和我开一个新的私聊： { $where }

start-alone = { $who }，您好！我是Baraza，在这里为{ $name }服务。我问问近况，提醒商定的事，把话转成其他人的语言。单独和我在一起时，可以说只给引导员看的话，也可以替小组回答： /checkin 。 /status 显示还有什么未完成， /help 显示可以对我说什么。

start-group = 我是Baraza，这个聊天属于{ $name }。我问问近况，提醒商定的事，把话转给其他人。请回复我的消息或者按按钮； /help 显示还可以说什么。

threads-on = 从下一轮开始，每一轮的内容在这里各放在一个讨论串里。

threads-off = 从现在起，我在这里不再使用讨论串。

threads-on-now = 这里每一轮都放在一个讨论串里。协调员可以更改： /threads off

threads-off-now = 这里不使用讨论串。协调员可以更改： /threads on

polls-on = 从下一个问题开始，选项在这里以投票显示。

polls-off = 从现在起，选项在这里以按钮显示。

polls-on-now = 选项在这里以投票显示。协调员可以更改： /polls off

polls-off-now = 这里不使用投票。协调员可以更改： /polls on

on-or-off = 请发 { $command } on 或者 { $command } off 。

not-shown-here = 这个聊天的平台没有这个功能。

## Rooms

room-lost = 我没法再和{ $who }说话了：我被移出了他们的聊天，或者那个聊天已经不在了。只要有人把我加回去，我就接着原来的继续。如果那个聊天不会再有了，这个命令会给出另一个聊天用的代码，我在那里继续： { $command }

room-not-let-in = 我还没有进{ $who }的聊天。请让那里的管理者把我加进去：{ $us } 。我要在那里说的话会等到那时候。

room-lost-of-several = 我没法在{ $who }的其中一个聊天里说话了：我被移出，或者那个聊天已经不在了。只要有人把我加回去，我也在那里继续。

room-lost-alone = 我没法再单独给{ $who }写消息了：对方屏蔽了我，或者关闭了我们的私聊。等对方在那里给我发 { $command } ，我就继续。

room-read-only = 我在{ $who }的聊天里不能发言了。请让那里的管理者给我发言的权限。我要在那里说的话会等到那时候。

room-topic-closed = 我和{ $who }说话的话题被关闭了。请让管理聊天的人重新打开。我要在那里说的话会等到那时候。

room-slow = { $who }的聊天开了慢速模式，所以我的话会一条一条地晚到，不会丢失。如果需要马上送到，请让管理聊天的人把我设为管理员，或者缩短间隔。

room-moved-away = { $who }的聊天搬到了新房间，而我不在里面。请让那里的管理者邀请我（{ $us }）进新房间。我要在那里说的话会等到那时候。

room-encrypted = { $who }的聊天现在加密了，而我安装时没有加密功能。请联系负责运行我的人加上。我要在那里说的话会等到那时候。

room-back = 我又能和{ $who }说话了，在另一个聊天里。之前等着的话已经送到那里。

room-went-on = 我又来了。{ $who }在这个聊天里继续：商定的事、角色和所有未完成的都一起搬来了。 /status 显示哪些在等回答。

room-found = 我又来了。我们接着原来的继续。

hears-what-is-said-to-me = 在这个聊天里，我只能看到对我说的话：请回复我的消息、使用命令，或者提到我的名字。其余的我读不到。

hears-everything = 在这个聊天里，所有的话都会送到我这里。我只记下对我说的：对我消息的回复、提到我的名字、按钮和命令。其余的一个字也不保留。

message-refused = 给{ $who }的一条消息被对方的聊天平台拒收，没能送到。

attachment-not-carried = 一起发来的东西没法在这个聊天里显示。

attachment-too-big = 一起发来的文件对这个聊天来说太大了。

attachment-not-brought = 一起发来的文件没能从原处取到。
