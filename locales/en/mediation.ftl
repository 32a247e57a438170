### A round between two partners that a facilitator opens: each is asked the same apart, and what both agree to is shown to both.
### It may follow something that hurt. No sentence takes sides, hurries anybody, or tells who did not wish to share.

## The facilitator

# To a facilitator who typed the command where others read.
mediate-alone = A round between two begins where nobody else reads: write /mediate to me in a direct message.

# To a facilitator who named nobody, or whom I do not know.
#   $partners (text) the partners' names
mediate-who = Name two partners, or one person of each: /mediate { $partners }. Questions of your own may stand below, each on a line of its own.

# To a facilitator who named the same side twice, or themselves.
mediate-two = A round is between two: name two partners, or one person of each, and not yourself.

# To a facilitator who named their own group as one side.
#   $who (text) their group
mediate-own-group = { $who } is your own group, and whoever looks after a round is on neither side. Somebody else who facilitates can open this one; or name two others.

# To a facilitator: that partner cannot be asked apart, as it shares its chat with others or has none.
#   $who (text) the partner
mediate-name-persons = { $who } has no chat where nobody else reads. Name one person of them in its place.

# To a facilitator: one is under way.
#   $one (text)   the one side
#   $other (text) the other side
mediate-running = A round between { $one } and { $other } is under way. It ends first.

# To a facilitator whose questions are too many or too long.
#   $most (number)    most questions
#   $longest (number) most characters of one
mediate-too-long = That is more than I can ask. At most: { $most } questions, { $longest } characters each.

# To a facilitator, before anybody is asked. The questions follow, numbered.
#   $one (text)   the one side
#   $other (text) the other side
mediation-draft = { $one } and { $other } would each be asked this, apart. Nobody reads what they say, you included, unless both agree:

# A question, in a list.
#   $number (number) its number, from 1
#   $question (text) the question
mediation-listed = { $number }. { $question }

# A button: it begins.
button-ask-both = Yes, ask both apart

# In place of the draft.
#   $one (text)      the one side
#   $other (text)    the other side
#   $closes (moment) until when
mediation-opened = { $one } and { $other } are asked, each apart, until { $closes }. You read what they say if both agree to share it.

# In place of the draft, which was let go.
mediation-dropped = Nobody was asked.

# A button for the facilitator.
button-end-round = End this round

## The questions that are asked where the facilitator has none of their own

# The first one.
mediation-question-happened = What happened, as you see it?

# The second one.
mediation-question-meant = What did it mean for you and your work?

# The third one.
mediation-question-known = What would you like the other side to know or understand?

# The fourth one.
mediation-question-helps = What would help from here on, and what can you do towards it yourselves?

## Each side

# To each side, before the first question.
#   $who (text)      the facilitator
#   $other (text)    the other side
#   $closes (moment) until when
mediation-hello = { $who } asks you and { $other } the same, each apart. Nobody else reads what you say, and no outside translator sees it, unless both of you agree to share it. There is time until { $closes }. Reply to each question; you may pass one over with “skip”, and at any time keep all to yourselves.

# In place of mediation-hello.
#   $who (text)      the facilitator
#   $other (text)    the other side
#   $closes (moment) until when
mediation-hello-gentle = { $who } would be grateful to hear both you and { $other }, each apart and to the same questions. Nobody else reads what you say, and no outside translator sees it, unless both of you agree to share it. Please take the time you need, until { $closes }. Reply to each question as it suits you; you may pass one over with “skip”, and at any time keep all to yourselves, with nobody asking why.

# To a side that has answered all. Two buttons: to share, or not.
#   $other (text)    the other side
#   $who (text)      the facilitator
#   $closes (moment) until when
mediation-ready = Thank you, that was all. Shall { $other } and { $who } read what you said, beside what { $other } says? It happens only if both of you agree, until { $closes }. Either answer is right.

# A button: what was said may be shared.
button-share = Yes, share it

# A button: it may not.
button-keep-apart = Keep it to ourselves

# To a side that pressed “Keep it to ourselves” below a question: asked back, as a thumb slips. Two buttons below.
mediation-end-sure = Keep it to yourselves? That ends the round for both sides, and nothing of it is shared.

# In place of that question, where the round goes on. The question that was open follows.
mediation-goes-on = Good, it goes on as before.

# A button below mediation-end-sure: it ends.
button-end-it = Yes, keep it

# A button below mediation-end-sure: the round goes on.
button-go-on = No, go on

# In place of mediation-ready, once a side has agreed.
#   $other (text) the other side
mediation-agreed = Thank you. It is shared once { $other } agrees as well, and not before. Until then you may still keep it to yourselves.

# To a side of which one agreed to share, while others of it spoke as well. The two buttons stand below.
#   $by (text) who agreed
mediation-agreed-by-one = { $by } says yes. Others spoke here, too: it is shared only once somebody else who did presses yes as well. Until then nobody else reads it, and you may still keep it to yourselves.

# To a side that replied to mediation-ready with other words.
mediation-press = Please press one of the two buttons, or reply with yes or no.

# To a side that has not answered or decided after half of the time; said once. The question stands below.
#   $who (text)      the facilitator
#   $closes (moment) until when
mediation-remind = This still waits for you, if you wish: { $who } asks, and there is time until { $closes }. To keep all to yourselves is right, too.

# In place of mediation-remind.
#   $who (text)      the facilitator
#   $closes (moment) until when
mediation-remind-gentle = We hope you are well. Should you wish to answer { $who }, there is time until { $closes }. To keep all to yourselves is just as welcome.

# To a side that answers when it is over.
mediation-over = This round is over. Nothing is added to it any more.

# To a facilitator who replies to what both sides agreed to share.
mediation-of-the-sides = What is written here goes between the two sides alone, so nobody has read this. What you want to tell them, tell each of them yourself.

## How it ends

# To both sides and the facilitator. Each question follows, with what both said.
#   $one (text)   the one side
#   $other (text) the other side
mediation-shared = { $one } and { $other } have both agreed to share what they said. Here it stands side by side; a reply to this goes to the other side.

# The same, to the facilitator. Each question follows, with what both said.
#   $one (text)   the one side
#   $other (text) the other side
mediation-shared-read = { $one } and { $other } have both agreed to share what they said. Here it stands side by side, for you to read; they can go on from here between themselves.

# What somebody said to the question above.
#   $who (text)  their name
#   $said (text) the words, in the reader's language; they can be long
mediation-said = { $who }: { $said }

# To both sides and the facilitator, in the same words whether somebody wished so or the time was over.
#   $one (text)   the one side
#   $other (text) the other side
mediation-kept = The round between { $one } and { $other } is over, and nothing of it is shared. That is all right. What was said is not kept here.
