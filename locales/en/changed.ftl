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
