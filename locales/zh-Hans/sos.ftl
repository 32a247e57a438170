### What we say where somebody calls for help: Simplified Chinese. Very short, calm, plain; one person is “您”.

sos-told = 我刚刚告诉了{ $who }，不论几点；在有人处理之前我会一再提醒。您回复我的话也会转过去。

sos-word-told = 您写的内容可能意味着危险。我只告诉了{ $who }。如果一切平安，请按一下；如果不是，您回复我的话会转过去。

sos-answer-told = 这个回答是在求助：我刚刚告诉了{ $who }，不论几点；在有人处理之前我会一再提醒。您回复我的话也会转过去。如果按错了，请按下面的按钮。

sos-nobody = 现在我联系不上任何人。请找您身边的人。

sos-offered = 您现在需要人帮忙吗？按钮会马上叫来能帮忙的人，不论几点，并写上您的名字。您写的话没有传给任何人。我还能做什么： /help

sos-in-groups = 我还不能单独告诉{ $who }。我已立刻在他们的群里请他们尽快私信我，没有提到您的话，并会一再提醒。请不要只等他们。

sos-word-in-groups = 您写的内容可能意味着危险。我还不能单独告诉{ $who }，只在他们的群里请他们私信我。如果一切平安，请按一下；如果不是，请不要只等他们。

sos-waits = { $who }，有一件急事只能单独告诉您。请现在就私信我： { $where }

sos-contacts = 您也可以找：

sos-contact = • { $contact }

sos-aside = 我已经单独给您写了消息。

sos-word-aside = 想单独谈谈的人可以到这里： { $where }

sos-title = 🆘 现在需要帮助：求助的是{ $who }（顾虑{ $number }）。

sos-title-since = 🆘 { $who }在{ $since }请求过帮助（顾虑{ $number }）。

sos-title-word = 🆘 { $who }写了一个紧急词（顾虑{ $number }）：

sos-title-answer = 🆘 { $who }的回答是在求助（顾虑{ $number }）：

sos-how = 您来处理吗？请按一下。在有人处理之前，我每隔{ $after }再说一次，每次告诉更多的人。

sos-how-same = 您来处理吗？请按一下。在有人处理之前，我每隔{ $after }再说一次，不告诉别的人。

sos-how-group = 您对这条消息的回复会转给这样回答的小组。

sos-again = 从{ $since }起还没有人处理。

sos-taken = ✓ { $who }正在处理（顾虑{ $number }）。

sos-answer-now = 顾虑{ $number }：{ $who }现在的回答是：{ $answer }。在有人说已经解决之前，求助仍然有效。

sos-not-meant = 顾虑{ $number }：{ $who }说不是这个意思，是按错了按钮。

sos-not-meant-noted = ✓ { $who }现在可以看到这是按错了。回答本身会保留，直到给出另一个回答。

sos-safe = 好消息：{ $who }平安（顾虑{ $number }）。

sos-safe-noted = 您平安，真是太好了。我这就告诉{ $who }。

sos-not-taken = 还没有人回答。我已再次告诉所有能联系上的人。请不要只等他们。

sos-not-taken-readers = 还没有人回答。我已再次告诉能看到您这件事的人。请不要只等他们：下面的按钮会叫来所有能帮忙的人。

sos-concern = 如果等不了： /sos 会马上告诉能帮忙的人，不论几点，并写上您的名字。

change-crisis = ~ 紧急情况下的做法有变：听哪些词、可以找谁、告诉谁。

change-question-alarms = ~ { $what }，哪些回答会立即求助变了：{ $question }

button-on-it = 我来处理

button-call-now = 🆘 马上求助

button-safe = 我平安

button-not-meant = 按错了

question-hint-alarms = 🆘 不论白天黑夜，立即通知能帮忙的人：{ $options }
