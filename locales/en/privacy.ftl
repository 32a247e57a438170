### What we say of what is kept, for how long, and of having it erased: plainly, and without asking why.
### Translators: “you” is one person, but for the sentences about how long words are kept, which whole groups read.

# In place of words that somebody had erased, in a list or a message: they are kept no more.
words-erased = [erased: whoever wrote it took the words away, or their time was over]

# Below a file for one person alone: all that is kept of them.
#   $name (text) the partnership
mydata-here = Here is all that is kept of you in { $name }: who you are, where you are known, what you said, promised and decided. Nobody else gets this file. To have it erased: /forget

# In a group, to somebody who asked what is kept of them: the file waits in their direct talk.
mydata-sent-alone = What is kept of you is for you alone: look into your direct talk with me.

# To one person who wants to have all that is kept of them erased, above two buttons; it is asked once more.
#   $name (text) the partnership
forget-sure = You can have all that is kept of you in { $name } erased: your name, your addresses, your words and what they were translated into, and what you sent. You are a member no more then. What the others need stays without you: what was decided, what your group promised, and what was counted. What stands in people’s chats stays there, unless you choose otherwise at the end; to take single things back first, reply /withdraw to them. Shall I go on?

# On the button that goes on to the second question.
button-forget = Yes, go on

# On the button that leaves everything as it is.
button-forget-not = No, leave it as it is

# In a group, to somebody who wants to be forgotten: the question is put in their direct talk.
forget-asked-alone = I have asked you about that alone: look into your direct talk with me.

# The second time, above two buttons: pressing the first one erases at once.
forget-really = For good, and at once: nobody can bring it back. Shall all that is kept of you be erased now? Should you want to have it first: /mydata

# On the button that erases.
button-forget-really = Erase all of it

# Below forget-really: what can be chosen besides.
forget-chats = In people’s chats it stays. If you like, I take it out of them, too, as far as their platform lets me: what you wrote yourself you take back there yourself.

# A button under it.
button-forget-chats = Erase it in the chats, too

# In place of the question, once somebody chose to leave everything as it is.
forget-not = Nothing was erased. Good that you are here.

# To whoever pressed a button of that question that was put to somebody else.
forget-of-another = Only whoever was asked can say that.

# The last thing that somebody hears: all that was kept of them is gone.
#   $name (text) the partnership
forgotten = It is done: nothing is kept of you in { $name } any more, and this message is the last one. Backups that whoever runs me made before still hold it until they are replaced. Thank you for all that you gave. If you write in your group’s chat again, you are known anew.

# To the group of whoever left so. It must not name them.
member-forgotten = Somebody of your group is a member no more, and what was kept of them is erased. What you decided and promised together stays.

# Shown for a moment to whoever pressed that all that is kept of them be erased.
press-erased = Erased.

# Whoever asks how long words are kept: nobody has set a time.
keep-for-good = What you say is kept until you take it back. Coordinators can set a time after which words are erased: /keep 90 days

# Whoever asks how long words are kept.
#   $time (length) for how long
keep-is = What you say is kept for: { $time }. Older words are erased, theirs and their translations; what was decided, what is still promised and what was counted stays.

# To a coordinator, above two buttons, before words are erased after a time.
#   $time (length) for how long they are kept
keep-sure = From tomorrow on, what is older than this is erased in all groups, for good: { $time }. That goes for answers and what came along with them, for what was carried to others, and for promises that are over. What was decided and what was counted stays. All groups are told. Is that right?

# On the button that confirms it.
button-keep-until = Yes, erase after that

# To all groups, once a coordinator has set a time.
#   $who (text)    whoever set it
#   $time (length) for how long words are kept
keep-told = { $who } has set how long our words are kept: { $time }. Older ones are erased, from tomorrow on; what was decided and counted stays. To have your own before: /mydata

# The same, where whoever runs the bot set it.
#   $time (length) for how long words are kept
keep-told-by-file = How long our words are kept is set from now on: { $time }. Older ones are erased, from tomorrow on; what was decided and counted stays. To have your own before: /mydata

# To all groups: words are kept for good again.
#   $who (text) whoever set it
keep-ended = { $who } has set that our words are kept, until somebody takes theirs back.

# To a coordinator who gave no time, or one that is too short or too long.
#   $least (length) the shortest that there is
keep-how = Say for how long words are kept: /keep 90 days. The shortest is { $least }; /keep off keeps them again.
