### A private round: a facilitator has each person of one group asked alone; and any question that few read, answered alone.
### Nobody has to answer, and no sentence says who did.

# A button for a facilitator, below who is heard: to have each person of a group asked alone. It does not ask yet.
button-private-round = Open a private round

# To a facilitator who pressed that button. The questions of the check-ins follow, numbered.
#   $who (text)     the group
#   $count (number) how many of its people have opened a direct talk with me
#   $of (number)    how many people it has
round-offer = I can ask each person of { $who } alone, in their own direct messages. People I reach there: { $count } of { $of }. Their group reads nothing of it. What shall I ask?

# Below the questions; their numbers stand below as buttons.
round-how = Press a number, or reply to this with a question of your own.

# To a facilitator, before anybody is asked. The question follows.
#   $who (text)     the group
#   $count (number) how many people would be asked
#   $of (number)    how many people it has
round-draft = This goes to each person alone. { $who }, people I reach: { $count } of { $of }. Only whoever facilitates reads the answers.

# Below it, where three or more would be asked. “Without names” stands below as a button.
round-nameless = You can also have the answers without names. Then you read them at the end, and only if three people or more answered.

# A button: it begins, and the answers are read with names.
button-ask-each-alone = Ask each alone

# A button: it begins, and the answers are read without names.
button-ask-without-names = Ask without names

# In place of it, once the facilitator let it be.
round-dropped = Nobody was asked.

# To a facilitator: nobody of that group can be asked alone.
#   $who (text) the group
round-nobody = Nobody of { $who } has opened direct messages with me, so I can ask nobody alone. Perhaps you invite them to write to me.

# To a facilitator: a private round with that group is open.
#   $who (text) the group
round-running = A private round with { $who } is open. It ends first.

# To a facilitator, once it has begun.
#   $who (text)      the group
#   $count (number)  how many people are asked
#   $of (number)     how many people it has
#   $closes (moment) until when
round-opened = ✓ { $who } is asked, each person alone. People asked: { $count } of { $of }. Open until { $closes }.

# To one person, alone, above the question; who reads the answer stands below it.
#   $who (text)      the facilitator who asks
#   $closes (moment) until when it can be answered
round-hello = { $who } would like to hear from you, and asks you alone: your group reads nothing of it. You need not answer; there is time until { $closes }.

# To the facilitator, when a private round is over. It must not say who answered.
#   $who (text)        the group
#   $answered (number) how many answered
#   $of (number)       how many were asked
round-over = The private round with { $who } is over. Answered: { $answered } of { $of }.

# The same, where nobody did. No blame.
#   $who (text) the group
round-over-nobody = The private round with { $who } is over. Nobody answered this time; perhaps another moment suits them better.

# A button below a question in a group whose answers few read, or are shown without names: to answer it alone.
button-answer-alone = Answer in private

# In a group, once somebody pressed that button who has no direct talk with me. It names nobody.
#   $where (text) where people write to me alone: a link, or my name
answer-alone-how = To answer in private, write to me here: { $where } I ask you there, and nobody else reads along.

# Below a question in a group whose answers are shown without a name. The button that takes it to a direct talk stands below.
question-hint-unnamed-here = Your answer is shown without your name. Whoever reads along here may see it; you can also give it to me in a direct message.

# Below a question in a group whose answer one role alone reads. The button that takes it to a direct talk stands below.
#   $role (text)  the role, as the protocol calls it
question-hint-private-here = Only whoever has the role “{ $role }” reads this answer. You can also give it to me in a direct message.

# Below a question whose answer one role alone reads, once somebody answered it.
#   $who (text) those who read it, by name
answer-read-by = Read by { $who }, and by nobody else.

# To somebody alone, whose last answer one role alone reads.
#   $who (text) those who read it, by name
round-complete-read-by = Thank you! That was all. This answer is read by { $who }, and by nobody else.

# To somebody alone who answered for one role, where those who had it then have it no more. Buttons below: yes, no.
#   $role (text) the role, as the protocol calls it
#   $who (text)  those who have it now, by name
confided-ask = Nobody reads any more what you answered in private for the role “{ $role }”: whom you said it to has that role no longer. May { $who } read it from now on?

# The same, while nobody has that role.
#   $role (text) the role, as the protocol calls it
confided-nobody = Nobody reads any more what you answered in private for the role “{ $role }”: whom you said it to has that role no longer, and nobody else does. Once somebody does, I ask you.

# In place of that question, once whoever answered agreed.
#   $who (text) those who read it now, by name
confided-read-by = ✓ Thank you. From now on it is read by { $who }.

# In place of that question, where whoever answered would rather not.
confided-kept = ✓ It stays as it is: nobody reads what you answered.
