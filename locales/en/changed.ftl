### What becomes of words whose message is changed or taken back afterwards. A member alone is "you"; nobody is blamed.
### Translators: what is changed was written by the reader, in a message of their own; keep commands such as /withdraw.

# To whoever changed, in a message of theirs, what stood in front of words that others have read: the groups for which they
# were, a name. Said once.
words-front-stays = What stands in front of the words, such as a group's name, was changed, too. Who reads them is settled once they are said, so all stays as it was. For others, write a new message; to take this one back, reply to it with /withdraw.

# Stands in place of the buttons below what was read back, and is said to whoever presses one of those: the message was changed
# before anybody confirmed it, and what it says now is read back in another message of ours, further down.
draft-newer = ✎ The message was changed. What would count now stands further down.

# The same, where the message was taken back, or says nothing any more that could be confirmed.
draft-over = ↩ The message was taken back or says something else now, so nothing comes of this.

# Once, to whoever changed or took back the message of a promise that was confirmed. Below it are buttons for another day and
# for letting it go.
#   $number (number) the promise
promise-stays = Promise { $number } stays as it was confirmed: others count on those words. Another day, or letting it go, is a button away; other words are a new promise.

# The same, where it waits to be taken on by somebody else, or is over.
#   $number (number) the promise
promise-stays-so = Promise { $number } stays as it was confirmed: others have read those words. Other words are a new promise.

# Once, to whoever changed or took back the message of a proposal that was put to all. Below it are buttons to put it in other
# words, and to withdraw it.
#   $number (number) the proposal
proposal-stays = Proposal { $number } stays as it was put to all: people have their say on those words. To put it in other words, or to withdraw it, press a button.

# The same, where it is over.
#   $number (number) the proposal
proposal-stays-so = Proposal { $number } stays as it was put to all: people had their say on those words. Other words are a new proposal.
