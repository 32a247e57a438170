### What we say of concerns. Somebody took courage to say something: thank nobody loudly, promise nothing, blame nobody.
### Translators: “who” is a name, or several, of any gender, or “whoever raised it”: no word may depend on which. A concern is
### something that weighs on somebody, or that they see going wrong; choose a word that accuses nobody.

# To a group, when somebody typed /concern there. Says nothing of what was typed.
#   $where (text) a link that opens a direct talk with me, or my name there
concern-alone = That is best said to me alone, where nobody else reads: { $where }. What stands here I carry to nobody.

# To one person alone, who has something on their mind and has not said it yet.
concern-write = What is on your mind? Write it here. Nobody reads it before you have seen who would, and chosen whether with your name.

# Below that, where it began with words that they typed in a group.
concern-typed-there = I take your message out of the group where I may. If it still stands there, please delete it: others could read it.

# To one person alone, below what they wrote. Buttons below: with my name, without, it is about one of them.
#   $who (text) who would read it
concern-sure = { $who } would read this, and nobody else. With your name, or without?

# The same, where no facilitator could read it.
#   $who (text) who would read it: a coordinator
concern-sure-coordinator = There is no facilitator who could read this. { $who }, who coordinates, would, and nobody else. With your name, or without?

# To one person alone, before anything else is asked, where their words hold the name of somebody who would read them.
#   $who (text) that name
concern-about-whom = Is this about { $who }? Then somebody else reads it, and { $who } does not. Nobody has read anything yet.

# Below that, where whoever would read it reads another language.
#   $language (text) the language that they read
concern-reads-otherwise = They read { $language }. No outside translator sees your words: where my own cannot help, they are read as you wrote them.

# Where nobody is left who could read it.
concern-nobody = There is nobody here who could read this in their place, so nobody has. Is there somebody outside whom you trust?

# In place of the question, once it is sent with their name.
#   $number (number) what it is called from now on
#   $who (text)      who reads it
concern-sent = ✓ { $who } can read it now, with your name. It is concern { $number }: what becomes of it I tell you here, and a reply to me goes on to them.

# The same, without their name.
#   $number (number) what it is called from now on
#   $who (text)      who reads it
concern-sent-unnamed = ✓ { $who } can read it now, without your name. It is concern { $number }: what becomes of it I tell you here, and a reply to me goes on to them, without your name, too.

# In place of the question, where they let it go.
concern-dropped = Let go: nobody has read it.

# Alone, some hours after somebody wrote a concern and chose neither name nor none; concern-sure follows.
concern-not-sent = What you wrote about a concern has gone to nobody yet: it waits for your choice. Without one I let it go within a day.

# Likewise a day later: it is gone.
concern-let-go = I have let go what you wrote about a concern: no choice was made, so nobody has read it. To raise it after all: /concern

# Above a concern, to a facilitator alone.
#   $number (number) what it is called
#   $who (text)      who raised it
concern-title = Concern { $number }, from { $who }:

# The same, where whoever raised it gave no name.
#   $number (number) what it is called
concern-title-unnamed = Concern { $number }, from somebody who gave no name:

# The words of a concern, set apart.
#   $said (text) the words
concern-words = { $said }

# Below a concern, to a facilitator.
concern-how = What you reply to this goes to whoever raised it, and to nobody else.

# In place of a name, within other sentences.
concern-somebody = whoever raised it

# To whoever raised a concern, and to others who read it.
#   $number (number) what it is called
#   $who (text)      who looks after it
concern-taken = { $who } looks after concern { $number }.

# To a facilitator who looks after a concern from now on, as another one did until now.
#   $number (number) what it is called
#   $who (text)      who did
concern-took-over = { $who } looked after concern { $number } until now, and reads that you do.

# Words about a concern, from either side to the other. Keep $said last: it can be long.
#   $number (number) what it is called
#   $who (text)      who says so; can be concern-somebody, within the sentence
#   $said (text)     the words
concern-said = Concern { $number }, { $who }: { $said }

# To whoever said something about a concern.
#   $who (text) who can read it; can be concern-somebody
concern-said-noted = ✓ Can be read now by { $who }.

# Likewise to a facilitator, of a concern without a name: the same whether whoever raised it is here or not.
concern-said-noted-unnamed = ✓ Goes to whoever raised it, where they are still here, and to nobody else.

# To the other side.
#   $number (number) what it is called
#   $who (text)      who takes it as settled; can be concern-somebody
concern-settled = Concern { $number } is settled, says { $who }.

# To a facilitator, below a concern that is settled.
#   $number (number) what it is called
concern-over = Concern { $number } is settled.

# To the facilitator, where it was settled and is not.
#   $number (number) what it is called
#   $who (text)      who says so; can be concern-somebody
concern-open-again = Concern { $number } is open again, says { $who }.

# To whoever raised it. Keep $to last: it can be long.
#   $number (number) what it is called
#   $who (text)      the facilitator
#   $to (text)       who looks after it from now on, outside, in the facilitator's words
concern-passed = { $who } passed concern { $number } on. It is now with: { $to }

# To a facilitator who pressed “Pass on”.
#   $number (number) what it is called
concern-pass-whom = With whom, outside, is concern { $number } from now on? Write who, and how to reach them: whoever raised it reads that.

# To a facilitator who pressed “Answer”.
#   $number (number) what it is called
concern-answer-what = What do you answer about concern { $number }? Whoever raised it reads it, and nobody else.

# To a facilitator whose answer can reach nobody any more.
#   $number (number) what it is called
concern-nobody-there = Whoever raised concern { $number } is not here any more.

# To a facilitator, above a concern that waits.
#   $since (moment) since when
concern-waits = This waits for you since { $since }. A short word that you have seen it helps already.

# To a facilitator, above a concern that they look after and have not spoken of for long.
concern-goes-on = This is still open. Is there anything new for whoever raised it?

# To whoever raised it, honestly, where it was not looked at for days.
#   $number (number) what it is called
#   $who (text)      who could have
concern-not-looked = Concern { $number } has had no answer yet. I have reminded { $who }. If it cannot wait, turn to somebody you trust, too.

# To whoever raised it, where all who read it have left.
#   $number (number) what it is called
concern-nobody-left = Nobody reads concern { $number } any more: whoever did is not here now, or has that role no more. It stays as it is, and I ask you once somebody can. You can raise it anew: /concern

# To whoever raised it, alone, where one who read it has the role no more. Buttons below: yes, no.
#   $number (number) what it is called
#   $who (text)      who has the role now
concern-hand-on = Somebody who read concern { $number } has that role no more, and reads nothing further. May { $who } read it from now on?

# Above a list of what somebody raised.
concerns-yours = What you raised:

# Above a list of what a facilitator reads.
concerns-held = What others raised with you:

# Below either list.
concern-how-more = To raise something, write it behind the command: /concern Our meetings leave me no room to speak

# Lines of these lists. Keep $said last: it can be long.
#   $number (number) what it is called
#   $who (text)      who reads it
#   $said (text)     its first words
concern-item-heard = { $number }. Sent to { $who }, no answer yet: { $said }

# The same, to those who read what has no name: who else does is not said, as whoever is left out may have raised it.
#   $number (number) what it is called
#   $said (text)     its first words
concern-item-waits = { $number }. No answer yet: { $said }

# The same, while nobody has the role any more of those who could read it.
#   $number (number) what it is called
#   $said (text)     its first words
concern-item-unread = { $number }. Nobody reads it at present: { $said }

# The same, once somebody looks after it.
#   $number (number) what it is called
#   $who (text)      who does
#   $said (text)     its first words
concern-item-talking = { $number }. { $who } looks after it: { $said }

# The same, once it is settled.
#   $number (number) what it is called
#   $said (text)     its first words
concern-item-settled = { $number }. Settled: { $said }

# The same, once it is with somebody outside.
#   $number (number) what it is called
#   $said (text)     its first words
concern-item-passed = { $number }. Passed on: { $said }

# To somebody who asks for a concern that is not there, or not theirs to see.
concern-unknown = I know of no such concern of yours. /concern shows those there are.

# On a button: whoever reads it sees who wrote it.
button-with-name = With my name

# On a button: nobody learns who wrote it.
button-without-name = Without my name

# On a button: it is about somebody who would read it.
#   $who (text) their name
button-about = It is about { $who }

# On a button: who stands in for a facilitator who is away does not read what somebody raises.
#   $who (text) who stands in
button-without = Not { $who }

# On a button of a facilitator: they look after it.
button-look-after = I look after it

# On a button of a facilitator: to write something back.
button-answer-concern = Answer

# On a button: it is settled.
button-settled = It is settled

# On a button: it is not settled.
button-not-settled = It is not settled

# On a button of a facilitator: somebody outside looks after it from now on.
button-pass-on = Pass on
