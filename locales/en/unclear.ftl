### What somebody does not understand: whoever wrote it puts it another way, and all who read the first words read that.
### Nobody is to lose face: not whoever wrote it, and not whoever asked. No sentence names who did not understand.

## Somebody marks it

# A button below what another partner wrote.
button-unclear = Unclear

# To a member who typed the command in reply to nothing.
unclear-what = Reply with /unclear to the message that is not clear, and whoever wrote it is asked to put it another way.

# To a member who marked what they wrote themselves.
unclear-own = Those are your own words. Edit your message, and all read it anew.

# To a member who marked a message that holds the words of several. They stand below, each with a number and its button.
unclear-which = Which of these is not clear?

# One of them.
#   $number (number) its number, from 1
#   $said (text)     the words, in the reader's language
unclear-option = { $number }. { $said }

# In the room where it was marked, below the message. It does not say who marked it.
unclear-asked = Whoever wrote this is asked to put it another way. The new words will come here.

# To a member who typed the command about something that others had marked before.
unclear-asked-already = Whoever wrote this was asked already to put it another way. The new words will come here.

# The same, where the new words are there.
unclear-clarified-already = This was put another way meanwhile: look below the message. If that is not clear either, mark it, too.

# In the room where it was marked: somebody who facilitates looks after it.
unclear-called = A facilitator is asked to help with this.

# To a member who marked a question of a protocol or a sentence of ours.
unclear-noted = Thank you. Those who look after the texts hear which one it is, and not from whom.

## Whoever wrote it

# Words that somebody wrote, set apart.
#   $said (text) the words, in the reader's language
unclear-quote = { $said }

# A question of a protocol, set apart.
#   $said (text) the question
unclear-question-quote = { $said }

# To whoever wrote it, alone or in their group. Their words stand below.
#   $who (text) their name
unclear-ask = { $who }, somebody would like to understand this better. Could you put it another way, perhaps with an example? Reply to this message, and all who read the first words read the new ones:

# In place of unclear-ask.
#   $who (text) their name
unclear-ask-gentle = { $who }, thank you for what you wrote. Somebody would be glad to understand it better. Would you kindly put it another way when it suits you, perhaps with an example? Reply to this message, and all who read the first words read the new ones:

# To whoever wrote something without a name, alone. Their words stand below.
unclear-ask-unnamed = Somebody would like to understand this better. Nobody learns that it is yours. Could you put it another way, perhaps with an example? Reply to this message; the new words go to all who read the first, without a name, too:

# In place of unclear-ask-unnamed.
unclear-ask-unnamed-gentle = Thank you for what you wrote. Somebody would be glad to understand it better, and nobody learns that it is yours. Would you kindly put it another way when it suits you, perhaps with an example? Reply to this message; the new words go to all who read the first, without a name, too:

# To whoever was asked a working day ago; said once. Their words stand below.
#   $who (text) their name
unclear-remind = { $who }, somebody still hopes to understand this better. A few other words are enough. Reply to this message, or let a facilitator help:

# In place of unclear-remind.
#   $who (text) their name
unclear-remind-gentle = { $who }, we hope you are well. Somebody would still be glad to understand this better; a few other words are plenty. When it suits you, reply to this message, or let a facilitator kindly help:

# A button for whoever was asked.
button-facilitator-helps = A facilitator may help

# In place of what they were asked, once they pressed it.
unclear-help-noted = A facilitator is asked to help. You can still reply here in other words.

## The new words

# To all who read the first words, below these.
#   $who (text)  who puts it another way
#   $said (text) the new words, in the reader's language; they can be long
clarified = { $who } puts it another way: { $said }

# The same, where nobody may learn who wrote it.
#   $said (text) the new words, in the reader's language; they can be long
clarified-unnamed = The same in other words, without a name: { $said }

# To whoever put it another way.
clarified-noted = Thank you. All who read the first words read these now.

# The same, to whoever wrote without a name.
clarified-noted-unnamed = Thank you. All who read the first words read these now, without your name.

# An answer in a digest that its author, or somebody of the same group, put another way.
#   $said (text)  the answer, in the reader's language; it can be long
#   $again (text) the new words, in the reader's language; they can be long
digest-again = { $said } (in other words: { $again })

# The same, where somebody else explained it.
#   $said (text)  the answer, in the reader's language; it can be long
#   $who (text)   who explains
#   $again (text) their words, in the reader's language; they can be long
digest-explained = { $said } ({ $who } explains: { $again })

## Those who help

# To a facilitator, alone, where new words were not understood either. The first words stand below, as far as they may read them.
#   $who (text) who wrote it
unclear-called-again = Your help is welcome: { $who } put something another way, and it is not clear to somebody yet.

# To a facilitator, alone: whoever wrote it has not answered.
#   $who (text) who wrote it
unclear-called-silent = Your help is welcome: { $who } was asked to put something another way, and no answer came yet. Perhaps you could do it together.

# To a facilitator, alone: whoever wrote it asks for that.
#   $who (text) who wrote it
unclear-called-help = Your help is welcome: { $who } would like to put something another way together with you.

# To a facilitator, alone: whoever wrote it cannot be asked.
#   $who (text) who wrote it
unclear-called-left = Your help is welcome: something that { $who } wrote is not clear to somebody, and they cannot be asked any more.

# To those who read it: what was said without a name is not clear, and whoever wrote it has not put it another way or asks for help.
unclear-called-unnamed = Your help is welcome: something that was said without a name is not clear to somebody yet. Who wrote it stays unknown.

# To a facilitator, alone: it was settled, and somebody marked it once more.
#   $who (text) who wrote it
unclear-called-still = Your help is welcome: something that { $who } wrote is still not clear to somebody.

# A button below a call to whoever helps.
button-explain = Explain it to all

# To whoever helps, once they pressed it. The first words stand below, and those that put them another way.
unclear-explain-how = Reply to this message with how you would say it. All who read the first words read it, with your name:

# To all who read the first words, below these.
#   $who (text)  who explains: a facilitator or a coordinator
#   $said (text) their words, in the reader's language; they can be long
unclear-explained = { $who } explains this: { $said }

# To whoever helps, below what they were called with.
unclear-settled = ✓ This is settled, and on no list any more.

# To coordinators and facilitators, alone. The question stands below.
unclear-told-question = This question is not clear to somebody. Perhaps it can be asked in other words:

# To coordinators and facilitators, alone. Below stands what of the message others may read, or nothing.
unclear-told-message = A message of mine is not clear to somebody.

## Where it happens often

# To a facilitator: a title. Lines follow.
unclear-often-title = Messages that were not clear, where it happened often:

# In place of the lines, where there are none.
unclear-often-none = Nowhere did it happen often lately.

# One line: whose words they were.
#   $who (text)     the partner
#   $count (number) how many messages, at least 3
unclear-often-partner = • written by { $who }: { $count }

# One line: the languages in which they were written and read.
#   $written (text) the one
#   $read (text)    the other
#   $count (number) how many messages, at least 3
unclear-often-languages = • { $written } → { $read }: { $count }

# One line: the question that they answered, or were.
#   $question (text) the question
#   $count (number)  how many messages, at least 3
unclear-often-question = • “{ $question }”: { $count }

# A line of a facilitator's morning message: what was not clear and waits for other words, or for help.
#   $count (number) how many messages, at least 1
morning-unclear = Not clear to somebody yet: { $count }

# A button below the morning message.
button-see-unclear = What is not clear

# To a facilitator: a title. Lines follow, each with words that everybody reads.
unclear-waits-title = Not clear to somebody yet, and waiting for other words:

# One line: whose words, and which.
#   $who (text)  who wrote it
#   $said (text) the words, in the reader's language
unclear-waits = • { $who }: { $said }
