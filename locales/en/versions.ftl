### What partners suggest where a protocol is looked at again becomes its next version, once all agree.
### Nobody is hurried, and no suggestion is called wrong.

# A button below a protocol that is looked at again: to suggest that something comes at another time.
button-suggest-time = Another day or hour

# A button beside it: to suggest other words for a question.
button-suggest-words = Other words for a question

# To whoever pressed the first. What comes when follows, numbered; the numbers stand below as buttons.
suggest-which-time = What would come at another time? Press its number.

# To whoever pressed the second. The questions follow, numbered; the numbers stand below as buttons.
suggest-which-question = Which question would you put in other words? Press its number.

# A check-in or duty in that list.
#   $number (number) its place
#   $what (text)     what it is called
#   $rhythm (text)   when it comes now
suggest-time = { $number }. { $what }: { $rhythm }

# To whoever chose one. It must ask for a reply.
#   $what (text)    what it is called
#   $rhythm (text)  when it comes now
#   $such (text)    what can be typed, suggest-time-such
suggest-time-how = { $what }: { $rhythm }. Reply to this with when it would come instead, such as: { $such }

# What can be typed then, as whoever reads it would: it is understood as it stands.
#   $day (text) a day of the week, Tuesday
#   $at (text)  an hour
suggest-time-such = on { $day } at { $at }

# To whoever chose a question. It must ask for a reply.
#   $question (text) the question as it is
suggest-words-how = { $question } Reply to this with the words that you would put in their place. If all agree, they become the protocol's own.

# To whoever suggested what is so already.
suggest-as-it-is = That is how it is already. What would be different?

# A suggestion to put a question in other words. Keep $said last.
#   $number (number) its place, as on the button
#   $who (text)      who suggests it
#   $question (text) the question as it is
#   $said (text)     the other words
looking-item-words = { $number }. { $who } would put “{ $question }” in other words: { $said }

# To a coordinator, alone, above what the next version of a protocol would change. Strong.
#   $title (text)     what the protocol is called
#   $version (number) the number that it would have
version-offer-title = { $title }: what version { $version } would change

# Below it: suggestions about the same thing that differ.
#   $numbers (text) their numbers, as in the list that all have read
version-differ = These suggestions differ, so none of them is in it; a proposal can settle which: { $numbers }

# Below it: suggestions that are words alone.
#   $numbers (text) their numbers, likewise
version-left = These are in words, so nothing of them is in it; what is decided of them can be brought in later: { $numbers }

# Last line of it; the button stands below.
version-how = Press the button to propose it to all. It holds once every group has agreed; before that nothing changes.

# To a coordinator, where nothing of what was suggested can be carried into a next version by itself.
#   $title (text)     what the protocol is called
#   $version (number) the number that it would have
version-nothing = { $title }: nothing of what was suggested can be put into version { $version } by itself. What is decided, bring in with /schedule, or in its file and then /adopt.

# The button: all groups are asked to agree.
button-propose-version = Propose this version

# First line of it to all groups. What it would change follows. Strong.
#   $title (text)     what the protocol is called
#   $version (number) the number that it would have
version-proposed-title = Proposed to all partners: { $title }, version { $version }

# Below it, in place of the button, once all have agreed.
version-agreed = Every group has agreed to it.

# To whoever presses once the protocol has changed in another way.
version-is-gone = The protocol has changed since then. What is still wanted can be proposed: /propose

# To all, when all have agreed to a next version. What changes follows.
#   $title (text)     what the protocol is called
#   $version (number) its number
protocol-changed-by-all = Every group has agreed to version { $version } of { $title }. From the next occasion on:

# A button beside it: a coordinator gets the next version as a file, to change it by hand.
button-version-file = As a file

# Beside that file, to the coordinator alone.
#   $title (text) what the protocol is called
version-file = { $title }, the next version as a file. What it does not hold yet stands at its head. Change it, put it where protocols are kept, and bring it in with /adopt.
