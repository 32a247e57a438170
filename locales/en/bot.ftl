### What we say: English, the reference for every other language. Whole sentences, addressed to a group as "you".
### Translators: keep commands such as /help as they are; speak as a kind neighbour would, never as an office.
### Where a platform's clients keep “/” for themselves, the sign that is typed there is put in its place.

## Check-ins

# Above the first question of a check-in, in a partner's room. Strong.
#   $title (text)    what the check-in is called
#   $closes (moment) until when answers are waited for
checkin-hello-title = { $title }: we would like to hear from you. Answers are welcome until { $closes }.

# Above the first question, when one person is asked. Strong.
#   $title (text) what the check-in is called
#   $who (text)   the person's name
checkin-hello-member-title = { $title }: { $who }, we would like to hear from you.

# One of several questions.
#   $number (number)  which one, from 1
#   $of (number)      how many there are
#   $question (text)  the question itself; it can be long
question-of-several = { $number }/{ $of } { $question }

# The only question of a check-in.
#   $question (text) the question itself
question-alone = { $question }

# Above a question, in a room that several partners share: whom it is for. Strong.
#   $who (text) the partner
question-for-title = For { $who }:

# Under a question that is answered on a scale.
#   $low (number)     the lowest step
#   $high (number)    the highest step
#   $lowest (text)    what the lowest step means
#   $highest (text)   what the highest step means
question-hint-scale = { $low } = { $lowest }, { $high } = { $highest }

# Under a question that is answered with a number.
#   $unit (text) what is counted, such as people
question-hint-number = A number ({ $unit }).

# Under a question that asks whether what a group answered may be in the archive that others search and take out.
question-hint-archive = Without a yes, the others find none of what your group says this time: not in searches, not in exports. A promise that was confirmed, and a number that counts towards a goal, can still be found.

# Under a question whose answer one role alone reads.
#   $role (text)  the role, as the protocol calls it
question-hint-private = Only whoever has the role “{ $role }” reads this answer.

# Under such a question, while nobody has that role.
#   $role (text)  the role, as the protocol calls it
question-hint-private-nobody = Only whoever has the role “{ $role }” reads this answer; nobody has it yet, so for now nobody does.

# Under a question whose answers are shown without names.
question-hint-unnamed = Your answer is shown without your name.

# Below that, to one person alone, where few write their language: it would name them.
#   $language (text) the language, as the reader calls it
question-hint-unnamed-few = Few here write in { $language }. If it cannot be translated, your answer is not shown, so that its language does not name you.

# In place of an answer without a name that could not be put into the reader's language, where few write in
# that which it is in; stands in a list, or within another sentence.
unnamed-held-back = (not shown, as it could not be translated)

# To whoever facilitates, alone, when a check-in closes where nobody translates. It must not say who wrote.
#   $as (text)      how the reader is addressed: “For you as facilitator” and its like
#   $title (text)   what the check-in is called
#   $count (number) how many such answers nobody reads, at least 1
unnamed-held-back-told = { $as }: in { $title }, words without a name are shown to nobody: { $count }. Nobody translates here, and their language alone would say whose they are. Next time everybody can read such words if a translator on a server of your own is set up by whoever runs me, or if people answer in a language that several here write.

# In an export, in the column of words as they were written, where no name stands: they are in the column beside, in the reader's language.
unnamed-as-read = (without a name: beside, as it is read in this language, translated or not)

# On a button: ask me again later.
button-later = Later

# On a button: leave this question out.
button-skip = Skip

# On a button: I have ticked all that I wanted.
button-enough = Done choosing

# An option that is ticked, on a button.
#   $option (text) what the option says
ticked = ✓ { $option }

# To a room that has not answered yet.
#   $title (text)    what the check-in is called
#   $count (number)  questions still open, at least 1
#   $closes (moment) until when answers are waited for
checkin-nudge =
    { $count ->
        [one] A gentle reminder of { $title }: one question is still open, until { $closes }.
       *[other] A gentle reminder of { $title }: { $count } questions are still open, until { $closes }.
    }

# To the facilitator alone, when nobody answered.
#   $who (text)     the partner, or the person and the partner
#   $title (text)   what the check-in is called
#   $asked (moment) when they were asked
checkin-silent = { $who } has not answered { $title } yet (asked { $asked }). Would you give them a call?

# The same, where it is the facilitator's own group that did not answer.
#   $title (text)   what the check-in is called
#   $asked (moment) when they were asked
checkin-silent-own = Your own group has not answered { $title } yet (asked { $asked }). Would you talk to the others about it?

# To a member, about a check-in that has ended.
#   $title (text) what the check-in is called
checkin-is-closed = { $title } is closed by now. You can still reply to a question; your answer is kept as late.

# To a coordinator who wants to ask at once.
nobody-to-ask = There is nobody to ask yet: no partner is here with a room.

## Answers

# On a button and as an answer.
yes = Yes

# On a button and as an answer.
no = No

# In place of an answer that somebody left out.
answer-passed = (passed)

# Two things of a list, or one and the rest of the list.
#   $first (text) the first thing
#   $rest (text)  the next things
listed = { $first }, { $rest }

# An answer on a scale.
#   $value (number) the step
#   $high (number)  the highest step
scale-answer = { $value } of { $high }

# An answer on a scale whose step has a name.
#   $value (number) the step
#   $high (number)  the highest step
#   $label (text)   what the step means
scale-labelled = { $value } of { $high } ({ $label })

# A number and what is counted.
#   $value (number) how many
#   $unit (text)    of what, such as people
number-with-unit = { $value } { $unit }

# In place of a picture that somebody sent, in a line of words.
attached-photo = 🖼 picture

# In place of a voice message that somebody sent, in a line of words.
attached-voice = 🎤 voice message

# In place of a sound file that somebody sent, in a line of words.
attached-audio = 🎵 sound recording

# In place of a film that somebody sent, in a line of words.
attached-video = 🎬 video

# In place of a file that somebody sent, in a line of words.
attached-document = 📎 file

# In place of a file that somebody sent, in a line of words.
#   $name (text) the file's name
attached-document-named = 📎 file “{ $name }”

# In place of a sticker that somebody sent, in a line of words.
attached-sticker = 🙂 sticker

# In place of a point on the map that somebody sent, in a line of words.
attached-location = 📍 place on the map

# In place of a point on the map that somebody sent, in a line of words.
#   $name (text) what the place is called
attached-location-named = 📍 { $name }

# In place of somebody's name and telephone number, in a line of words.
attached-contact = 👤 contact

# In place of somebody's name and telephone number, in a line of words.
#   $name (text) their name
attached-contact-named = 👤 contact: { $name }

# What somebody sent, and the words below it. Keep $said last: it can be long.
#   $attached (text) what it is, such as 🎤 voice message
#   $said (text) the words below it, already in the reader's language
attached-and-said = { $attached }: { $said }

# To a member whose reply holds no words.
answer-in-words = Please answer in words: reply to the question with a text message.

# To a member who answered a number or a choice and sent a file along with it.
only-the-answer-counts = I have noted your answer. The file that came with it goes no further: this question takes only the answer itself.

# To a member, when only yes or no will do.
answer-yes-or-no = I could not read that as yes or no. Please press a button, or reply with one of the two words.

# To a member, when a step of a scale is wanted.
#   $low (number)  the lowest step
#   $high (number) the highest step
answer-on-the-scale = Please answer with a whole number from { $low } to { $high }.

# To a member, when a number is wanted.
answer-with-a-number = I could not find one clear number in that. Please reply with the number alone, for example 30.

# To a member, when one of several options is wanted.
#   $options (text) the options, with commas between
answer-with-an-option = Please choose one of these: { $options }

# To a member who said they are done before ticking anything.
answer-tick-first = Please tick at least one first.

# To a member who wants to skip a question that needs an answer.
question-not-optional = This question is one that all partners wait for. If you cannot answer now, press Later or reply in a few words.

# To a member who wants to skip or put off a question that has an answer.
answered-already = That one is answered already. Reply to the question to add to it.

# To a member who answers or presses a button under somebody else's question, in a room that several share.
#   $who (text) whom the question is for
question-for-others = This question is for { $who }. Yours comes to you by itself; /checkin shows what waits for you.

# To a member who wants to answer later, when there is no time left.
#   $closes (moment) when the check-in closes
too-late-for-later = There is not enough time left for that: this closes { $closes }.

# To a member who will be asked again.
#   $until (moment) when
put-off-until = Very well, I will ask again: { $until }.

# Under a question, once somebody answered it by a button or a number.
#   $who (text)    the person's name
#   $answer (text) what they answered
answered-by = ✓ { $who }: { $answer }

# Under a question, once somebody answered it in words.
#   $who (text) the person's name
noted-from = ✓ Noted from { $who }. Reply again to add to it; edit your message to change it.

# Under a question, once one person answered it in words several times.
#   $who (text) the person's name
#   $count (number) how often, at least 2
noted-from-several = ✓ Noted from { $who }, { $count } times. Reply again to add to it; edit a message to change it.

# Under a question that was answered in words so often that the others read the rest all at once.
#   $closes (moment) when they read it
more-with-the-digest = That is a lot, thank you! From here on the others read what you add all together: { $closes }.

# Under a question whose answers are shown without names, once somebody sent a file, a voice or a picture.
file-may-name = It is shown without your name and without the file's name; but a voice, a picture or a file can show who it comes from. /withdraw in reply to it takes it back.

# Under a question, once somebody took their answer back.
#   $who (text) the person's name
answer-taken-back = ↩ { $who } has taken an answer back.

# Under a question that nobody here answered before it closed; its buttons are gone.
question-closed = This is closed by now. A reply still reaches me, and is kept as late.

# In place of a name that is not shown.
somebody = somebody

# To a room that has answered all questions.
#   $closes (moment) when everybody will read what it came to
round-complete = Thank you! That was all. Everybody gets the digest { $closes }.

# To a room that has answered all questions, where what it came to is not told to all groups.
#   $role (text) the role whose people alone read it
round-complete-for-role = Thank you! That was all. It is read by whoever has the role “{ $role }”, and not by the other groups.

# To a room that skipped all questions.
#   $closes (moment) when everybody will read what the others said
round-passed = Thank you for telling us that you pass this time. What the others say comes { $closes }.

# To a room that skipped all questions, where what the others say is not told to all groups.
round-passed-only = Thank you for telling us that you pass this time.

# To a member who answered after the end.
#   $title (text) what the check-in is called
answer-late-kept = Thank you. { $title } was closed already; your answer is kept as late, and the others read it.

# To a member who answered after the end, when the others do not read the answer: it is private or unnamed.
#   $title (text) what the check-in is called
answer-late-kept-only = Thank you. { $title } was closed already; your answer is kept as late.

# To a member whose answer was said in time and reached me only after the end.
#   $title (text) what the check-in is called
answer-was-in-time = Thank you. You said this in time, but it reached me only after { $title } had closed. It counts in full.

# To a member who edited an answer after the end.
#   $title (text) what the check-in is called
edit-after-closing = { $title } is closed, so the first wording stands. Reply to the question to add to it.

# To a member who took off the emoji or the vote that was their answer, after the end.
#   $title (text) what the check-in is called
answer-stands = { $title } is closed, so your answer stands. Reply to the question with /withdraw to take it back all the same.

# Above another partner's answer: the question it answers.
#   $question (text) the question
about-question = { $question }

# To everybody else, when a partner answers. Keep $said last: it can be long.
#   $who (text)  the person and the partner, as they write it
#   $said (text) the answer, already in the reader's language
partner-answered = { $who } answered: { $said }

# The same, after its author changed the message.
#   $who (text)  the person and the partner, as they write it
#   $said (text) the answer as it stands now, already in the reader's language
partner-answered-edited = { $who } answered (edited): { $said }

# The same, when the answer came after the end.
#   $who (text)  the person and the partner, as they write it
#   $said (text) the answer, already in the reader's language
partner-answered-late = { $who } answered, after closing: { $said }

# To the group of somebody with a role, when there is no direct talk with any of them yet. It names nobody and says nothing of what was said.
#   $role (text)  the role, as the protocol calls it
private-waits = Somebody has said something for the role “{ $role }” alone. Write /status to me in a direct message, and I show it there.

# Above the numbers and choices that a partner answered with.
#   $who (text) the partner
partner-counted = Also from { $who }:

# The same, where the others have heard nothing of the partner's this time before.
#   $who (text) the partner
partner-counted-first = From { $who }:

# In place of an answer or a reply that somebody took back.
#   $who (text) the person and the partner
words-taken-back = ↩ { $who } has taken these words back.

# In a digest, in place of a partner's answers that were taken back.
answers-taken-back = These answers were taken back.

# A question and what was answered.
#   $question (text) the question
#   $answer (text)   the answers to it
answer-line = • { $question } { $answer }

# In a partner's room, when the same person answers every time.
#   $who (text) that person's name
others-invited = { $who } has answered for all of you so far. Everybody here is welcome to: just reply to the question.

# To a member who answers before they are asked.
#   $title (text) what the check-in is called
#   $at (moment)  when it would have been asked
answer-ahead = You can answer { $title } ahead; it would be asked { $at }.

# To a member whom nobody has asked anything.
nothing-asked = Nothing waits for an answer here at the moment. /status shows where things stand.

# To a member who answered a question that is not kept any more.
question-is-gone = That question is not open any more. /status shows what is.

# To a member who pressed a button that has no meaning any more.
button-is-gone = This button is no longer in use. /status shows what is open.

# To a member who pressed a button that changes nothing, such as one pressed before. Shown for a moment, to them alone.
press-noted = That is noted.

# To a member whose message was addressed to us and fits nothing.
not-understood = I am not sure what that answers. Please reply to the message that you mean, or see /help.

# In place of not-understood, to somebody who is alone with us.
not-understood-alone = I am not sure what that answers. Please reply to the message that you mean, or see /help. If you need somebody now: /sos

# To somebody who only thanked us, alone.
courtesy-thanks = Gladly.

# To somebody who only greeted us, alone.
courtesy-hello = Hello. /status shows what waits for you, /help what I can do. If you need somebody now: /sos

# To somebody who wrote to us alone while their group is asked something in its own chat; two buttons stand below it.
#   $said (text)      what they wrote
#   $question (text)  what their group is asked
for-all-asked = “{ $said }”: is that your group's answer to “{ $question }”? Unless you say so, nobody else reads it.

# Below for-all-asked, where the answer is for all to read.
for-all-read = If it is, everybody in this partnership can read it.

# The last line below for-all-asked.
for-all-other-ways = For those who facilitate alone there is /concern; if you need somebody now, /sos

# In place of for-all-asked, once it was pressed that it is the group's answer.
for-all-noted = ✓ That is your group's answer now.

# In place of for-all-asked, once it was pressed that it is not.
for-nobody-noted = That stays between you and me. Nobody else has read it.

# To somebody who sent a picture or another file to us alone, while their group is asked something in its own chat.
#   $question (text)  what their group is asked
for-all-with-a-file = Nobody else has seen that. If it is your group's answer to “{ $question }”, write /checkin and reply with it to the question.

# On a button below for-all-asked.
button-for-all = Yes, as our answer

# On a button below for-all-asked.
button-for-nobody = No, between us

# To a member whose reply to a message of ours is none of what can be said there. Never which of them it may be.
#   $buttons (text) what stands on the buttons below that message, as a list
reply-press-one = I am not sure which of these that is: { $buttons }. Press one below that message, or reply to it with the same words.

# The same, where a day may be said as well.
#   $buttons (text) what stands on the buttons below that message, as a list
reply-press-or-day = I am not sure which of these that is: { $buttons }. Press one below that message, or reply to it with the same words. A day does as well, such as “12 May”.

# To whoever wrote or pressed something while we failed at it ourselves: a fault of ours, none of theirs.
went-wrong = Something went wrong on my side, and nothing of this was noted. Please say it again a little later; if it cannot wait, tell a facilitator yourself.

# To a member whose message to me holds no words.
words-needed = I see no words in that. Please write what you mean as a text message.

# To whoever wrote more than what it is for can hold: a promise, a concern, a note.
#   $most (number) how many characters it can have
words-too-long = That is more than { $most } characters. Please say it more briefly.

# To a member who sent something of a kind that I cannot carry to the others, such as a poll or a game.
kind-not-carried = I cannot carry that kind of message to the others, so nothing of it was noted. Please say it in words, or send a picture, a voice message or a file.

# To a member whose words I took, but not what came along with them.
kind-left-behind = I have taken your words. What came along with them is of a kind that I cannot carry to the others.

# To a room where somebody said something encrypted that I have no key to.
#   $who (text) the person's name
could-not-be-read = { $who }, your message reached me encrypted and I have no key to it, so I could not read it. Please send it again; if that does not help, leave the chat once and come back, or write it from another device.

# To a member who took something back.
withdrawn = That is taken back. It counts no more, here or with the others.

# To a member who wants to take something back without saying what.
withdraw-what = What shall I take back? Reply with /withdraw to your own message, or to the question that you answered.

# To a member who wants to take back what somebody else said.
withdraw-only-your-own = Everybody takes back their own words only. Whoever said this can do it.

## Digests

# First line of what a check-in came to. Strong.
#   $title (text) what the check-in is called
#   $day (day)   the day it is named after
digest-title = { $title }, { $day }: what we heard

# How many partners answered.
#   $heard (number) partners who answered
#   $asked (number) partners who were asked
digest-heard = { $heard } of { $asked } partners answered.

# In place of that, where nobody did. No blame.
digest-heard-nobody = No answers have come yet. It is not too late: whoever would like to can still reply.

# Under it: partners that have days off and were left in peace. No reproach.
#   $who (text) the partners
digest-away = Away this time: { $who }.

# A duty that was done since the check-in began.
#   $does (text) what was to be done
#   $who (text)  who did it
digest-duty-done = ✓ { $does } – done by { $who }

# A duty that comes next.
#   $does (text)  what is to be done
#   $who (text)   the partner who does it
#   $due (moment) until when
digest-duty-open = ○ { $does } – { $who }, by { $due }

# Above one partner's answers. Strong.
#   $who (text) the partner
digest-partner-title = { $who }

# Answers without names: too few to show without giving somebody away.
#   $question (text) the question
digest-unnamed-too-few = { $question } Fewer than three people answered, so this is not shown.

# The same for what weeks and months tell again: it takes three partners or five people.
#   $question (text) the question
digest-unnamed-hidden = { $question } Too few answered: it would show whose answer it is, so this is not shown.

# Some of what was answered without names went after it was shown: none of it is shown any more.
#   $question (text) the question
digest-unnamed-gone = { $question } Some of this was taken back, or its time is over. None of it is shown any more: what is missing would show whose it was.

# Above several answers in words to one question.
#   $question (text) the question
digest-words = { $question }

# One of several answers in words.
#   $said (text) the answer
digest-line = – { $said }

# Numbers that were answered without names, added up.
#   $question (text) the question
#   $mean (number)   the average
#   $count (number)  how many answered, at least 3
digest-unnamed-average =
    { $count ->
        [one] { $question } On average { $mean } ({ $count } answer).
       *[other] { $question } On average { $mean } ({ $count } answers).
    }

# How often an option was chosen.
#   $option (text)  what the option says
#   $count (number) how often
option-counted = { $option }: { $count }

## Replies carried to others

# In the room that the words came from, when somebody elsewhere replied to them. Keep $said last.
#   $who (text)  the person and the partner
#   $said (text) the reply, already in the reader's language
reply-carried-here = { $who } replies: { $said }

# The same, after its author changed it. Keep $said last.
#   $who (text) the person and the partner
#   $said (text) the reply as it stands now, already in the reader's language
reply-carried-edited = { $who } replies (edited): { $said }

# Above a reply, set apart: the part of my message that it answers in particular.
#   $said (text) those words, already in the reader's language
reply-quote = { $said }

# To whoever replied.
#   $who (text) the partner that the reply went to
reply-carried = Carried to { $who }.

# To whoever replied to words whose room is gone.
reply-goes-nowhere = I cannot carry this: the room that these words came from is not there any more.

# To a member who asked for the original.
#   $language (text) the name of its language
#   $said (text)     the words as they were written
original-words = In { $language }, as it was written: { $said }

# To a member who asked for the original without saying of what.
original-of-what = Reply to a message of mine with /original, and I show you the words as they were written.

# To a member who asked for an original where nothing was translated.
original-is-shown = That message holds nobody's words but mine.

## Duties

# On a button: this is done.
button-done = Done

# To whoever does a duty, before it is due or on the day.
#   $who (text)   their name
#   $does (text)  what is to be done
#   $due (moment) until when
duty-reminder = { $who }, a reminder: { $does } – by { $due }.

# To a partner's room, when nobody has the role that does it.
#   $does (text)  what is to be done
#   $role (text)  the role, as the protocol names it
#   $due (moment) until when
duty-reminder-nobody = A reminder: { $does } – by { $due }. Nobody has the role “{ $role }” yet; whoever does it, please press Done.

# To whoever does a duty, when it is late. Kind: this is no reproach.
#   $who (text)   their name, or the partner
#   $does (text)  what was to be done
#   $due (moment) until when it was due
duty-late = { $who }, this was due { $due }: { $does }. If it is done, press Done; if something is in the way, please tell your facilitator.

# To the facilitator, when a duty is late.
#   $who (text)   the partner
#   $does (text)  what was to be done
#   $due (moment) until when it was due
#   $as (text)     how the reader is addressed: “For you as facilitator” and its like
duty-late-elsewhere = { $as }: { $who } has not said that this is done: { $does } (due { $due }). Would you ask how you can help?

# To the other partners, when a duty is done.
#   $who (text)  who did it
#   $does (text) what was to be done
duty-done = ✓ { $who }: { $does }

# Under the reminder of a duty, and in place of the message to the others that it is done: it was taken back.
#   $who (text)  the person and the partner
#   $does (text) what was to be done
duty-open-again = ↩ { $who } has taken back that this is done: { $does }

# To whoever did it.
#   $does (text) what was to be done
duty-done-thanks = Thank you! Noted as done: { $does }

# To a member who marks a duty that is done already.
duty-done-already = This is noted as done already. Thank you!

# To a member who takes back that a duty is done after everybody has read so in a digest.
#   $does (text) what was to be done
duty-done-stands = The digest has told everybody that this is done: { $does }. So it stays noted. If it is not done, please tell the others.

# To a member who marks another partner's duty.
#   $who (text) the partner whose duty it is
duty-of-others = This is for { $who } to mark as done.

# To a member who marks something as done when nothing is open.
duty-none-open = No duty of yours is open at the moment.

# To a member who has several duties open.
#   $duties (text) their short names
duty-which = Which one? Say /done and one of: { $duties }. Or press Done under the reminder.

## Protocols

# First line of a protocol that partners are asked to agree to. Strong.
#   $title (text) what it is called
protocol-proposed-title = Proposed to all partners: { $title }

# What a protocol is for.
#   $purpose (text) its purpose
protocol-purpose = { $purpose }

# One thing that partners agree to.
#   $agreement (text) what they agree to
agreement-line = • { $agreement }

# Last line of a proposal.
protocol-how-to-agree = If your group agrees, press the button. /preview shows what you would be asked, and when.

# First line of a protocol that is in force, shown to a partner that joined later and has not agreed to it yet. Strong.
#   $title (text) what it is called
protocol-there-title = In force among the other partners: { $title }

# Last line of it.
protocol-how-to-take-part = If your group agrees, press the button; it is asked from then on. /preview shows what you would be asked, and when.

# On a button.
button-agree = We agree

# On a button: show what would be asked and when.
button-preview = Preview

# To all, when one partner agrees.
#   $who (text)   the person and the partner
#   $title (text) what the protocol is called
partner-agreed = { $who } agrees to { $title }.

# To all, when somebody took back that their partner agrees, before all had agreed.
#   $who (text)   the person and the partner
#   $title (text) what the protocol is called
partner-agrees-no-more = { $who } has taken back the agreement to { $title }. It comes into force once all partners agree.

# To a partner that agreed before.
#   $title (text) what the protocol is called
agreed-already = Your group has agreed to { $title } already.

# To a member who takes back that their partner agrees once the protocol is in force.
#   $title (text) what the protocol is called
agreement-stands = { $title } is in force, so your group's agreement stands. If it no longer fits, please tell your coordinator, who can pause it.

# To somebody who agrees in the chat of another partner.
#   $who (text) the partner whose chat it is
agree-in-your-own-chat = This is for { $who } to agree to. Please agree for your own group in its own chat.

# To all, when the last partner has agreed.
#   $title (text) what the protocol is called
protocol-in-force = All partners agree: { $title } is in force from now on. /preview shows what comes.

# To a partner that joined later, when it has agreed to what is in force.
#   $title (text) what the protocol is called
protocol-counts-here = { $title } is in force for your group too from now on. /preview shows what comes.

# To all, when a coordinator says that everybody agreed in another way.
#   $title (text) what the protocol is called
protocol-in-force-elsewhere = { $title } is in force from now on, as partners agreed elsewhere. If your group did not, please tell your coordinator. /preview shows what comes.

# Under it, for each role that nobody has.
#   $role (text) the role, as the protocol names it
#   $does (text) what whoever has it does
role-nobody-yet = Still open is the role “{ $role }”: { $does }. A coordinator gives it with /role.

# To all, when a protocol is paused.
#   $title (text) what it is called
#   $who (text)   who paused it
protocol-paused = { $who } has paused { $title }. Nothing is asked until it is resumed.

# To all, when a protocol is taken up again.
#   $title (text) what it is called
#   $who (text)   who resumed it
protocol-resumed = { $who } has resumed { $title }, from its next occasion on.

# To all, when a protocol changes.
#   $title (text)     what it is called
#   $version (number) the number of the new version
#   $who (text)       who changed it
protocol-changed = { $who } has changed { $title } (version { $version }). From the next occasion on:

# To all, when whoever runs me changes a protocol in the partnership's file.
#   $title (text)     what it is called
#   $version (number) the number of the new version
protocol-changed-in-file = { $title } has changed (version { $version }). From the next occasion on:

# A check-in or duty that is new.
#   $what (text) what it is called
change-new = + new: { $what }

# A check-in or duty that is no more.
#   $what (text) what it is called
change-gone = – no longer: { $what }

# What moved: when it comes next for this group, and when it would have come.
#   $what (text)   what it is called
#   $new (moment)  when it comes next now
#   $old (moment)  when it would have come
change-moved = → { $what }: next { $new } (before: { $old })

# To a coordinator who proposes what is proposed.
#   $title (text) what the protocol is called
proposed-already = { $title } is proposed already and waits for the partners. If they agreed elsewhere, say so with --now behind the name.

# To a coordinator who adopts what is in force.
#   $title (text) what the protocol is called
in-force-already = { $title } is adopted already. /schedule changes its days and hours.

# To a coordinator who pauses what is not in force.
#   $title (text) what the protocol is called
not-in-force = { $title } is not in force, so there is nothing to pause.

# To a coordinator who resumes what is not paused.
#   $title (text) what the protocol is called
not-paused = { $title } is not paused.

# When a protocol is to be looked at again. Strong.
#   $title (text) what it is called
review-title = Time to look at it again: { $title }

# Under it.
#   $title (text)   what it is called
#   $purpose (text) its purpose
review-invitation = We began { $title } for this: { $purpose } Does it still do that? What would you change? Talk about it in your group; a coordinator changes it with /schedule or /adopt.

# Above the list of protocols. Strong.
shelf-title = Protocols to choose from

# A protocol that can be adopted.
#   $id (text)      its short name, to be typed
#   $title (text)   what it is called
#   $purpose (text) what it is for
shelf-line = { $id }: { $title } – { $purpose }

# A protocol that this partnership has.
#   $id (text)      its short name, to be typed
#   $title (text)   what it is called
#   $purpose (text) what it is for
#   $state (text)   proposed, in force or paused
shelf-line-adopted = { $id }: { $title } ({ $state }) – { $purpose }

# Under the list of protocols.
shelf-how-to-adopt = A coordinator proposes one with /adopt and its short name.

# The state of a protocol, in brackets behind its name.
state-proposed = proposed

# The state of a protocol, in brackets behind its name.
state-in-force = in force

# The state of a protocol, in brackets behind its name.
state-paused = paused

# To a coordinator who did not say which protocol.
#   $protocols (text) the short names there are
adopt-which = Which one? Say /adopt and one of: { $protocols }

# To a coordinator who named one that does not exist.
#   $said (text)      what they typed
#   $protocols (text) the short names there are, or the nearest one
protocol-unknown = There is no protocol called { $said }. Try: { $protocols }

# To the coordinator, once a protocol is proposed.
#   $title (text) what it is called
adopt-proposed = { $title } is proposed to all partners. It is in force once every group has agreed.

# To a member, when nothing is adopted.
no-protocol-yet = No protocol is there for that yet. /protocols shows what there is to choose from.

# To a member, when there are several.
#   $protocols (text) the short names there are
which-protocol = Which one? Say it again with one of these behind it: { $protocols }

# Above the check-ins and duties of a protocol. Strong.
#   $title (text)     what it is called
#   $version (number) which version is in force
schedule-title = { $title }, version { $version }

# When a check-in comes next.
#   $id (text)   its short name
#   $at (moment) when this group is asked next
schedule-checkin = { $id }: asked next { $at }

# When a duty is due next.
#   $id (text)    its short name
#   $does (text)  what is to be done
#   $due (moment) until when
schedule-duty = { $id }: { $does } – by { $due }

# Under the schedule.
schedule-how-to-change = A coordinator changes it like this: /schedule monday at 10:00, /schedule monday on tuesday, /schedule monday every 2 weeks.

# To a coordinator whose change could not be read.
#   $example (text) a command that would do
schedule-how = I could not read that change. It goes like this: { $example }, or with “on” and a day, or “every” and a rhythm. /schedule shows the short names.

# To a coordinator who would change the hour of a duty that has none: it follows a check-in.
#   $said (text)    the duty's short name, as they typed it
#   $after (text)   the short name of the check-in that it follows
#   $example (text) a command that would do
schedule-follows = “{ $said }” follows “{ $after }”: it has no hour of its own and moves along with it. Change what it follows, like this: { $example }

# To a coordinator who did not say which check-in to ask.
#   $checkins (text) the short names there are
now-which = Which one? Say /now and one of: { $checkins }

# To a coordinator who named a check-in or duty that several protocols have.
#   $said (text)  its short name
#   $names (text) the same name with each protocol in front, as it can be typed
which-of-several = Several protocols have “{ $said }”. Say which one you mean, like this in its place: { $names }

# To a coordinator who wanted something asked at once, while I was not there to hear it.
#   $at (moment) when they said it
now-was-then = You said this { $at }, and it reached me only now. If you still want it asked, please say it again.

# Above what is to come. Strong.
#   $title (text) what the protocol is called
preview-title = { $title }: the next month

# Above what comes for one partner in the coming month. Strong. All hours below are that partner's own.
#   $partner (text) the partner's name
preview-partner-title = { $partner }, by its own clock

# Above when one check-in or duty comes. Strong.
#   $id (text)   its short name, as commands take it
#   $what (text) the first question, or what is to be done, or what the protocol is for
preview-rule-title = { $id }: { $what }

# What comes on one day.
#   $day (day)      the day
#   $moments (text) one or several of the moments below
preview-day = { $day }: { $moments }

# Two moments of one day, one after the other.
#   $before (text) a moment, or several
#   $then (text)   the next one
preview-then = { $before }; { $then }

# A moment: the questions come.
#   $at (moment) the hour alone
preview-ask = { $at } asked

# A moment: a reminder of the questions comes, if nobody has answered.
#   $at (moment) the hour alone
preview-nudge = { $at } asked again

# A moment: answers are taken until then.
#   $at (moment) the hour alone
preview-close = { $at } answers close

# A moment: a reminder of a duty comes.
#   $at (moment) the hour alone
preview-remind = { $at } reminded

# A moment: a duty is due.
#   $at (moment) the hour alone
preview-due = { $at } due

# A moment: a duty that is not done counts as late.
#   $at (moment) the hour alone
preview-late = { $at } late

# A moment: the partners look at the protocol again.
#   $at (moment) the hour alone
preview-review = { $at } looked at again

# A moment that is at another hour of its day than usual.
#   $moment (text) the moment, one of those above
#   $at (moment)   the usual hour alone
#   $why (text)    why it was moved, one of those below, or the name of a holiday
preview-moved-hour = { $moment } (instead of { $at }: { $why })

# A moment that is on another day than usual.
#   $moment (text) the moment, one of those above
#   $day (day)     the usual day
#   $at (moment)   the usual hour alone
#   $why (text)    why it was moved, one of those below, or the name of a holiday
preview-moved-day = { $moment } (instead of { $day }, { $at }: { $why })

# Why something was moved: the partner has that day off.
moved-day-off = day off

# Why something was moved.
moved-weekend = weekend

# Why something was moved.
moved-quiet-hours = quiet hours

# Why something was moved: to or from summer time.
moved-clock-change = the clocks change

# Under the title of a preview; in quotes is what two of the moments are called.
preview-as-if = “Asked again” and “late” come only where nobody has answered, or it is not done, by then.

# In a preview, and among when everything comes: the reader's group is not asked.
#   $id      (text)  what the check-in is called
#   $role    (text)  the role that it asks
#   $partner (text)  the group's name
nobody-asked-here = { $id } asks only those with the role “{ $role }”; nobody in { $partner } has it yet.

# Under the title of a preview, of a protocol that is paused.
#   $title (text) the protocol's
preview-paused = { $title } is paused: nothing is asked, and nobody is reminded, until a coordinator resumes it with /resume. This is how it would go on if that happened now.

# To a member, when nothing is to come.
preview-nothing = Nothing comes within the next month.

## The welcome

# To a chat that belongs to no partnership.
hello-stranger = Hello, I am Baraza. I help groups that work together across languages: I ask how things are, remind of what was agreed, and carry words across. To begin, somebody needs a code: send /start and the code to set a partnership up, or /join and the code to come into one.

# To whoever invited me, on Matrix, to a space: a folder of rooms, in which nobody can write. Shown as the reason why I declined.
declined-a-space = I sit in rooms, not in spaces. Please invite me to the room where you talk.

# To whoever invited me to an encrypted room, where whoever runs me has left encryption out. Shown as the reason why I declined.
declined-encrypted = This room is encrypted, and I was set up without encryption. Please use a room that is not encrypted, or ask whoever runs me.

# To whoever invited me, where I may follow only people whom I know. Shown as the reason why I declined.
declined-a-stranger = I come into a room only when somebody I know invites me. Please ask whoever runs me.

# To a room in which nobody gave a code within an hour. Shown as the reason why I left.
left-without-a-code = Nobody here gave a code, so I am leaving again. Invite me once more when you have one.

# First line in a new partner's room. Strong.
#   $name (text) the partnership
welcome-title = Welcome to { $name }!

# The first question, if the group has no name yet.
welcome-name = What shall the others call your group? Reply to this message with its name.

# Which language the group reads.
welcome-language = Which language do you want to read here? Press one, or reply with another.

# Where the group is.
welcome-zone = In which city are you? I need it to know your hour. Press one, or reply with the name of a city nearby.

# When the group wants to be left in peace.
welcome-quiet = When shall I be quiet? Press one, or reply like this: 21:00-07:00

# On a button: there is no time at which we want to be left in peace.
button-no-quiet = Never quiet

# To a group whose name could not be taken.
welcome-name-again = Please reply with a name of 2 to 80 letters.

# To a group whose language could not be read.
welcome-language-again = I do not know that language. Please press one, or reply with its short form, such as fr.

# To a group whose city was not found.
welcome-zone-unknown = I do not know that place. Please reply with a larger city nearby, or with your country.

# To a group whose quiet hours could not be read.
welcome-quiet-again = I could not read that. Please reply like this: 21:00-07:00, or press Never quiet.

# To a member who gives a command before the welcome is through.
welcome-first = One moment: please answer the question above first. Then everything else works.

# When the welcome is through. Strong.
#   $who (text) the partner
welcome-through-title = { $who } is here. Thank you!

# How it goes from here.
welcome-how = To answer a question, reply to my message or press a button. In a group I read only replies to me, commands, and messages that name me. A line in brackets such as (fr: …) shows the original of what a machine translated. /help shows what you can say.

# Who translates.
#   $engines (text) names of translators
welcome-translators = These translate what you write for the others: { $engines }.

# Nobody translates.
welcome-no-translator = No translator is set up, so what you write reaches the others as you wrote it.

# When the welcome is through: on which days I take it that the group does not work.
#   $holidays (text) the country whose public holidays those are, or “none”
#   $weekend (text)  the days of its weekend, or “none”
welcome-days =
    { $holidays ->
        [none] I do not know whose public holidays you keep, so I go by none.
       *[other] I take the public holidays of this country as yours: { $holidays }.
    } { $weekend ->
        [none] I take it that you work on every day of the week.
       *[other] I take this as your weekend: { $weekend }.
    }

# To the first partner.
welcome-next-invite = Next: /invite and a name brings in the next partner. /protocols shows what you can agree on.

# To a later partner.
welcome-next-wait = You will see here what the others have proposed or agreed.

# To the others, when a partner has come.
#   $who (text)      the partner
#   $language (text) the language that it reads
partner-joined = { $who } has joined and reads { $language }.

# Under it, for each protocol that is in force.
#   $title (text) what the protocol is called
partner-agrees-first = It takes part in { $title } once it has agreed.

# To a room that several partners share, when somebody was counted with one of them.
#   $who (text)     the person
#   $partner (text) the partner that they are counted with
partner-moved = { $who } is counted with { $partner } from now on.

# To somebody who speaks for the first time in a room that several partners share.
#   $who (text)     the person
#   $partner (text) the partner that I count them with
#   $partners (text) the partners who share the room
partner-guessed = { $who }, I count you with { $partner }. If that is wrong, write /partner and the right name: { $partners }.

# To somebody who named a partner that is not here.
#   $said (text)     what they wrote
#   $partners (text) the partners here
partner-unknown = I know no partner called “{ $said }” here. These are here: { $partners }.

# To somebody in a room that several partners share, of whom I do not know whom they speak for.
#   $partners (text) the partners who share the room
partner-which = { $partners } share this chat. Whom do you speak for? Write /partner and the name, or press it.

# To somebody who says whom they speak for, in a room where one partner sits alone.
#   $who (text) the partner
partner-only-one = Only { $who } sits in this chat. Another partner comes in with /join and a code.

# To somebody whose code does not exist.
code-unknown = That code is not known. Please look at it again, letter by letter, or ask for a new one.

# To somebody whose code was used.
code-spent = That code has been used already. Each works once; please ask for a new one.

# To somebody whose code is too old.
code-expired = That code is too old: each works for a limited time. Please ask for a new one.

# To a member who uses a code in a room that has a partner.
#   $name (text) the partnership
partner-room-already = This chat already belongs to { $name }. Use the code in the other group's chat.

## People

# To a coordinator, with a code for a new partner.
#   $who (text)       the partner that is invited
#   $expires (moment) until when the code works
invitation-how = For { $who }: bring me into their chat and send this there. It works once, until { $expires }.

# The command to send, on a line of its own.
#   $command (text) the command with the code
invitation-command = { $command }

# Below it, where the platform has links that bring me into a group.
#   $link (text) the link
invitation-link = Or they open this link, and I come into the group that they choose: { $link }

# Above a command that holds a code and is to be typed on a platform, which may be another one than the reader's.
#   $platform (text) what it is called, such as Telegram
#   $where (text)    my name there, or a link to a direct talk with me. Keep it last, with nothing behind it.
found-there = On { $platform } I am here: { $where }

# To a coordinator who did not say whom.
invite-whom = Whom? Say /invite and the name of the partner.

# To a coordinator who invites a partner that is here, in a chat of its own.
#   $who     (text) its name
#   $command (text) what gives the code then, with the name
partner-here-moves = { $who } is here already. For a new partner, please use another name. If { $who } moves to another chat, first take me out of the present one; then this command gives a code for the other one, and everything comes along: { $command }

# To a coordinator who invites a partner that is here, in a chat that others share.
#   $who (text) its name
partner-here-already = { $who } is here already. Please use another name.

# Above who does what. Strong.
roles-title = Who does what

# A role and who has it.
#   $role (text) the role
#   $who (text)  who has it
role-line = { $role }: { $who }

# A role that nobody has.
#   $role (text) the role
role-line-nobody = { $role }: nobody yet

# Under the list of roles.
role-how-to-give = A coordinator gives a role, or takes it back, with /role, the role and a name.

# To all, when somebody has a role now.
#   $who (text)  who
#   $role (text) the role
role-given = { $who } now has the role “{ $role }”.

# To all, when somebody has a role no more.
#   $who (text)  who
#   $role (text) the role
role-taken-back = { $who } no longer has the role “{ $role }”.

# To a coordinator who named a role that does not exist.
#   $said (text)  what they typed
#   $roles (text) the roles there are
role-unknown = There is no role called { $said }. These are: { $roles }

# To a coordinator who would leave the partnership without one.
last-coordinator = There is no other coordinator. Please give somebody else the role first.

# To a member who may not give a command.
#   $role (text) the role it takes
#   $who (text)  who has it
role-needed = This is for whoever has the role “{ $role }”: { $who } could do it.

# To a member who may not give a command, when nobody may.
#   $role (text) the role it takes
role-needed-nobody = This is for whoever has the role “{ $role }”, and nobody has it yet.

# A standing role.
role-partner = partner

# A standing role.
role-coordinator = coordinator

# A standing role.
role-facilitator = facilitator

# A role of the shelf: who keeps the shared ledger.
role-treasurer = treasurer

# A role of the shelf: who hosts a call or a circle.
role-host = host

# A role of the shelf's safety check: who keeps a phone at hand.
role-contact = contact

# A role of the shelf: who writes up what each partner did.
role-reporter = reporter

# A role of the shelf's welcome: who walks with a new partner.
role-buddy = buddy

# To a member who named somebody who is not known.
#   $said (text)    what they typed
#   $members (text) the names there are
member-unknown = I do not know { $said } here. I know only those who have written to me: { $members }

# To a member whose command names somebody, where several go by that. Buttons below: each of them, with the group.
#   $said    (text) the name that they typed
#   $members (text) those who go by it, each with the group
member-which = Several here go by “{ $said }”: { $members }. Whom do you mean? Anybody chooses their own name, so look at the group.

# Above the partners. Strong.
#   $name (text) the partnership
partners-title = { $name }

# One partner.
#   $who (text)       its name
#   $languages (text) the tags of its languages
#   $hour (text)      what its clock shows now
#   $zone (text)      the name of its time zone
partner-line = { $who } ({ $languages }) – { $hour } there now ({ $zone })

# Below a partner: how it counts days and hours.
#   $holidays (text) the country whose public holidays it keeps, or “none”
#   $weekend (text)  the days of its weekend, or “none”
#   $quiet (text)    its quiet hours, such as 21:00–07:00, or “none”
partner-days =
    Public holidays: { $holidays ->
        [none] none
       *[other] { $holidays }
    } · weekend: { $weekend ->
        [none] none
       *[other] { $weekend }
    } · quiet hours: { $quiet ->
        [none] none
       *[other] { $quiet }
    }

# A partner that was invited and has not come yet.
#   $who (text) its name
partner-line-invited = { $who } – invited, not here yet

# To a member who wants to see where a group is.
#   $partner (text) the partner
#   $hour (text)    what its clock shows now
#   $zone (text)    the name of its time zone
place-shown = { $partner }: { $hour } there now ({ $zone })

# To a partner's room, when its place was set.
#   $who (text)     who did it
#   $partner (text) the partner
#   $hour (text)    what its clock shows now
#   $zone (text)    the name of its time zone
place-set = { $who } has set where { $partner } is: { $hour } there now ({ $zone }).

# To a partner's room, when its quiet hours were set.
#   $who (text)     who did it
#   $partner (text) the partner
quiet-set = { $who } has set the quiet hours of { $partner }.

# How to change where a group is and on which days it works. What stands behind the commands may be in your language.
place-how-to-change = Not right? A coordinator changes it like this: /place Recife, /place Recife BR-PE, /place no holidays, /place weekend friday saturday, /quiet 21:00-07:00.

# To a coordinator who named a place that is not known. What stands behind the commands may be in your language.
#   $said (text) what they typed
place-unknown = I do not know { $said }. Please name a larger city nearby, or the country: /place Recife, /place Kenya. A country, or a part of one, may also stand behind the city: /place Recife BR-PE. The rest goes like this: /place no holidays, /place weekend friday saturday.

# Above buttons, to somebody whose city or country can mean several places.
place-which = The hour there depends on the place. Press a city, or reply with one nearby.

# To a coordinator who named a country, or a part of one, that is not known.
#   $said (text) what they typed
place-country-unknown = I know no public holidays for { $said }. Please use the two letters of the country, like this: /place Recife BR, or for a part of it: /place Recife BR-PE.

# To a coordinator who named a part of a country that is not known.
#   $said (text)  what they typed
#   $parts (text) those that are known
place-part-unknown = I do not know { $said }. These parts of that country I do know: { $parts }

# To a coordinator whose weekend could not be read. What stands behind the command may be in your language.
place-weekend-unknown = I could not read which days those are. Please name up to six, like this: /place weekend friday saturday.

# To a coordinator whose quiet hours could not be read. “off” may be in your language.
quiet-how = I could not read those hours. They go like this: /quiet 21:00-07:00, or /quiet off for none.

# To a member who did not say which language.
#   $languages (text) the tags there are
language-which = Which one? Say /language and one of: { $languages }. With “me” in front it is only what you yourself write.

# To a member whose language could not be read.
#   $said (text)      what they typed
#   $languages (text) the tags there are
language-unknown = { $said } is not a language that I know. Try one of: { $languages }

# To a room whose language has changed.
#   $language (text) the name of the language
language-here = From now on you read { $language } here.

# To a room that several partners share, after one of them chose its language.
#   $languages (text) the languages that are read here, the most used first
languages-here = From now on I speak here in { $languages }.

# To a member whose own language has changed.
#   $language (text) the name of the language
language-yours = From now on I take what you write as { $language }.

# To a room, when a member is away.
#   $who (text)   the member
#   $until (day) the day when they are back
away-until = { $who } is away and back { DAY($until, year: 1) }. I leave them in peace until then.

# The same, with somebody in their place.
#   $who (text)    the member
#   $until (day)  the day when they are back
#   $deputy (text) who stands in
away-with-deputy = { $who } is away and back { DAY($until, year: 1) }; { $deputy } stands in.

# To a room, when all of a partner is away.
#   $who (text)   the partner
#   $until (day) the day when they are back
partner-away-until = { $who } is away and back { DAY($until, year: 1) }. What can wait is moved.

# To a member who is back.
#   $who (text) the member
back-again = Welcome back, { $who }.

# To a member who did not say until when.
away-until-when = Until when? Like this: /away until monday, /away 2027-03-09, /away 3 days. With a name behind it, that person stands in.

# To a member who named somebody to stand in for all of their group.
away-all-no-deputy = When all of a group is away nobody stands in for it: please leave the name out.

# To a member who says that their group leaves.
#   $name (text) the partnership
leave-sure = Does your group really leave { $name }? What you said stays with the others; nothing more is asked of you.

# To a member who says that their group leaves, in a room where others stay.
#   $name (text) the partnership
#   $who (text)  the partner that would leave
leave-sure-shared = Does { $who } really leave { $name }? The others stay here and keep what you said; nothing more is asked of you.

# To a partner that was asked whether it really leaves, once somebody pressed that they stay.
leave-not = Very well: your group stays, and nothing changes.

# On a button.
button-leave = Yes, we leave

# On a button.
button-stay = No, we stay

# To a group that has left.
#   $name (text) the partnership
left = You have left { $name }. Thank you for all that you shared. An invitation brings you back at any time.

# To the others.
#   $who (text) the partner
partner-left = { $who } has left. We thank them for what they shared.

# To a member who wants to leave from a direct talk.
leave-from-the-group = Please say that in your group's chat, so that the others see it.

## Where things stand

# A check-in that waits for an answer of this partner.
#   $title (text)    what it is called
#   $closes (moment) until when
status-checkin-waits = ○ { $title } waits for your answer, until { $closes }.

# A check-in that this partner has answered.
#   $title (text)    what it is called
#   $closes (moment) when all read what it came to
status-checkin-answered = ✓ { $title }: answered. What it came to is told { $closes }.

# A check-in that is open elsewhere, and comes to this group at its own hour.
#   $title (text)    what the check-in is called
#   $at (moment)     when
status-checkin-comes = ○ { $title } comes { $at }.

# An open check-in that this group was asked in, and nobody answered in time.
#   $title (text)      what the check-in is called
#   $closes (moment)   when all read what it came to
status-checkin-over = – { $title }: the time to answer is over. What it came to is told { $closes }.

# To coordinators and facilitators, in a direct talk.
#   $title (text)    what the check-in is called
#   $partners (text) for whom we wait
#   $closes (moment) until when
status-waiting-for = { $title }: not heard from yet: { $partners } (until { $closes }).

# The same, where something of the check-in is answered without names: nobody is named, as whoever looks before
# and after somebody answered would know whose words came then.
#   $title (text)     what the check-in is called
#   $count (number)   how many have said nothing yet, at least 1
#   $of (number)      how many were asked
#   $closes (moment)  until when
status-waiting-count = { $title }: not heard from yet: { $count } of { $of } (until { $closes }). Some of it is answered without names, so I do not say who.

# A duty that is open.
#   $does (text)  what is to be done
#   $due (moment) until when
status-duty = ○ { $does } – by { $due }

# A protocol that waits for this partner's agreement.
#   $title (text) what it is called
status-proposal = ○ { $title } waits for your agreement: /agree

# In the list of what waits, where somebody is asked in a round between two: questions, or whether it may be shared.
#   $closes (moment) when it ends
status-mediation = ○ A round between two waits for you here, until { $closes }.

# When nothing is open.
status-nothing = Nothing is open for you. All is well.

# Above what can be said. Strong.
help-title = What you can say to me

# One command.
#   $command (text) the command, with its sign
#   $does (text)    what it does
help-line = { $command } – { $does }

# Below one command and what it does, to whoever asked how it goes.
#   $example (text) what may be typed, with its sign
help-example = Like this: { $example }

# Below what can be said, to somebody without a role: the rest is left out.
help-more = Whoever facilitates or coordinates can say more: /help shows it to them.

# Near the end of what can be said: one command can be asked for by its name.
#   $example (text) the command /help with another command's name behind it
help-one = How one of these goes, with an example: { $example }

# Below one command, to whoever asked how it goes: who may give it.
help-for-roles = This is for those who facilitate or coordinate.

# Under it.
help-reply = Most of the time you need none of these: reply to my message, or press a button.

# To a member whose command is nearly one.
#   $typed (text)   what they typed
#   $nearest (text) the command that is nearest
command-nearly = I do not know { $typed }. Did you mean { $nearest } ?

# To a member whose command is not known.
#   $typed (text) what they typed
command-unknown = I do not know { $typed }. /help shows what you can say.

# To somebody who gave many commands within a minute; the next ones get no answer at all.
too-many-commands = That was a lot within one minute. Please wait a minute, then tell me again. Answers to questions still arrive.

# To a member whose command was carried out, where nothing else is to be said.
carried-out = That is done.

# Above what is said in a direct talk that serves several partnerships. Strong.
#   $name (text) the partnership that it is about
talk-of-title = { $name }

# To a member alone, above a line to type on the other platform.
#   $who (text)       the name that they are known by
#   $expires (moment) until when the code works
link-how = Type this to me on the other platform, best alone with me. It works once, until { $expires }; from then on I know you there as { $who } too.

# The line to be typed on the other platform, by itself so that it can be copied.
#   $command (text) the command and the code
link-command = { $command }

# To a member who asked for such a code in a group, without a direct talk with me.
#   $where (text) a link that opens a direct talk with me, or my name there
link-alone-first = I give that code to you alone, so that nobody else can use it. Write /link to me in a direct message: { $where }

# To a group, when a member there asked for a code and got it in their direct talk.
link-sent-alone = I have sent you the code in our direct talk.

# To a member who typed such a code on the other side.
#   $who (text) the name that they are known by
linked = Welcome, { $who }! From now on I know you here and there as one: your roles, your answers and what you promised are the same on both sides. /unlink undoes this.

# To a member alone, where they got the code, once it was typed on the other side.
linked-elsewhere = Your code was used: I know you on the other side now, too. If that was not you, write /unlink here at once.

# To a member, alone, who typed the code of an account that I know as somebody else. Buttons below. A code may be
# wheedled into being typed: it has to be plain who would read and speak for them.
#   $who (text) who got the code, and their group
link-sure = You typed a code of { $who }. If you go on, whoever writes there as { $who } is you: they read all that you wrote here and what I told you alone, and they speak for you. Go on only if that is you yourself. If somebody asked you to type it, do not.

# On a button: whoever got the code is the same person.
button-link = Yes, both are me

# On a button: whoever got the code is somebody else.
button-link-not = No, that is not me

# In place of the question, once that was pressed.
link-not = All stays as it was, and that code works no more.

# To a member who typed such a code where others read along, or where I do not know the chat.
#   $where (text) a link that opens a direct talk with me, or my name there
link-type-alone = Write that to me alone: there I ask you first whether both are you. { $where }

# To a member, alone, who typed such a code under an account that has a role, or stands in for somebody who is away.
#   $command (text) /link, as it is typed here
link-other-way = Here you hold a role, or stand in for somebody, and no code carries that over. If both are you, write { $command } here, and type that code where you got this one.

# To each coordinator, alone, once two who were known apart are one.
#   $who   (text) who got the code, and their group
#   $other (text) who typed it, and their group
link-two-told = From now on I know { $who } and { $other } as one person: { $other } has said so alone with me. If you cannot believe that, ask them, and /remove is there.

# To each coordinator, alone, once somebody with a role is known by a new account.
#   $who (text) who has the role, and their group
link-role-told = From now on I know { $who } by one more account: somebody typed a code there that was given to { $who } alone. If you are in doubt, ask whether that was right: /unlink undoes it.

# To whoever typed a code behind /link that never was.
#   $command (text) /link, as it is typed on the other platform
link-code-unknown = I do not know that code. Write { $command } to me on the other platform, and I give you one there.

# To whoever typed a code behind /link that was used already, or too late.
#   $command (text) /link, as it is typed on the other platform
link-code-over = That code is used or too old. Write { $command } on the other platform for a new one.

# To a member who typed the code where they got it.
link-same-side = That code is for the other side: type it to me on the other platform. Here I know you already.

# To a member who is known on one side alone from now on.
unlinked = Done: from now on I know you by the account that you write from here, and by no other.

# To a member who wants to undo what was never done.
link-none = I know you by this account alone. /link adds the other side.

# To a group, when something is to be said to one person who has no direct talk with me yet. Says nothing of what it is.
#   $who (text)   the person, called by name
#   $where (text) a link that opens a direct talk with me, or my name there
alone-waits = { $who }, there is something for you alone. Write to me in a direct message, and I say it there: { $where }

# In a chat where I was alone with one person, once others are there or are invited. Gives away nothing of what was said.
#   $where (text) a link that opens a direct talk with me, or my name there
talk-overheard = This chat is no longer between two alone, so I no longer say here what is for one person only. To talk with me alone, open a new direct message with me: { $where }

# To a member who sends /start in a direct talk.
#   $who (text) their name
#   $name (text) the partnership
start-alone = Hello { $who }, I am Baraza, here for { $name }. I ask how things are, remind of what was agreed, and carry words to the others in their languages. Alone with me you can say what only the facilitator shall read, and answer for your group: /checkin. /status shows what is open, /help what you can say.

# To a group that sends /start and has a partnership already.
#   $name (text) the partnership
start-group = I am Baraza, and this chat belongs to { $name }. I ask how things are, remind of what was agreed, and carry words to the others. Reply to my messages or press their buttons; /help shows what else you can say.

# To a coordinator who turned threads on.
threads-on = From the next round on, all that belongs to one round stands in a thread of its own here.

# To a coordinator who turned threads off.
threads-off = From now on I no longer use threads here.

# To a member who asks whether threads are used here: they are.
threads-on-now = Each round stands in a thread of its own here. A coordinator changes that: /threads off

# To a member who asks whether threads are used here: they are not.
threads-off-now = I use no threads here. A coordinator changes that: /threads on

# To a coordinator who turned polls on.
polls-on = From the next question on, choices are shown as polls here.

# To a coordinator who turned polls off.
polls-off = From now on choices are shown with buttons here.

# To a member who asks whether polls are used here: they are.
polls-on-now = Choices are shown as polls here. A coordinator changes that: /polls off

# To a member who asks whether polls are used here: they are not.
polls-off-now = I use no polls here. A coordinator changes that: /polls on

# To a coordinator who said neither on nor off.
#   $command (text) the command, with its sign
on-or-off = Say { $command } on, or { $command } off.

# To a coordinator who turns on what the chat's platform does not have.
not-shown-here = The platform of this chat does not have that.

## Rooms

# To a coordinator elsewhere, when a room is lost.
#   $who     (text) the partner or person whose room it is
#   $command (text) what gives a code for another chat, with the partner's name
room-lost = I can no longer speak to { $who }: I was removed from their chat, or it is gone. Once somebody brings me back in there, I go on where we were. If that chat is gone for good, this command gives a code for another one, and I go on there: { $command }

# To a coordinator elsewhere, when a file named a room and I am not in it yet.
#   $who (text) the partner whose room it is
#   $us  (text) who I am there, such as @baraza_bot
room-not-let-in = I am not in the chat of { $who } yet. Please ask somebody who runs it to bring me in: { $us }. What I have to say there waits until then.

# To a coordinator elsewhere, when one of a partner's several rooms is lost; the others are still there.
#   $who (text) the partner whose room it is
room-lost-of-several = I can no longer speak in one of the chats of { $who }: I was removed from it, or it is gone. Once somebody brings me back in there, I go on there, too.

# To a coordinator elsewhere, when one person blocked me or closed our talk.
#   $who (text)     the person
#   $command (text) /start, as they type it there
room-lost-alone = I can no longer write to { $who } alone: they have blocked me or closed our talk. Once they send { $command } to me there, I go on.

# To a coordinator elsewhere, when I may read but not write in a room.
#   $who (text) the partner or person whose room it is
room-read-only = I may no longer write in the chat of { $who }. Please ask somebody who runs it to give me the right to write. What I have to say there waits until then.

# To a coordinator elsewhere, when the topic (a part of a chat) that is a partner's room was closed.
#   $who (text) the partner whose room it is
room-topic-closed = The topic where I speak with { $who } was closed. Please ask somebody who runs the chat to open it again. What I have to say there waits until then.

# To a coordinator elsewhere, when each may speak in a partner's chat only once in several minutes or hours
# (Telegram calls that slow mode). Gently: whoever set it had a reason.
#   $who (text) the partner whose room it is
room-slow = The chat of { $who } is in slow mode, so what I have to say there comes late, one message at a time. Nothing is lost. If it should come at once, please ask somebody who runs the chat to make me an administrator, or to choose a shorter pause.

# To a coordinator elsewhere, when a partner's room went on as a new one (Matrix upgrades rooms so) that I was
# not invited to.
#   $who (text) the partner or person whose room it is
#   $us  (text) my name there, which the invitation is for
room-moved-away = The chat of { $who } has moved to a new room, and I am not in there. Please ask somebody who runs it to invite me ({ $us }) to the new room. What I have to say there waits until then.

# To a coordinator elsewhere, when a partner's room became encrypted and I was installed without encryption.
#   $who (text) the partner or person whose room it is
room-encrypted = The chat of { $who } is encrypted now, and I was set up without encryption. Please ask whoever runs me to add it. What I have to say there waits until then.

# To a coordinator elsewhere, when a partner whose chat was gone has brought me into another one.
#   $who (text) the partner whose room it is
room-back = I can speak to { $who } again, in another chat. What waited for them is there now.

# First in a chat in which a partner goes on whose earlier one is gone.
#   $who (text) the partner
room-went-on = Here I am again. { $who } goes on in this chat: what was agreed, the roles and all that is still open came along. /status shows what waits for an answer.

# To a room that we were brought back into.
room-found = Here I am again. We go on where we were.

# To a group where the platform shows me only what is said to me.
hears-what-is-said-to-me = In this chat I am shown only what is said to me: reply to my messages, use a command, or name me. The rest I cannot read.

# To a group where everything that is said there is handed to me.
hears-everything = In this chat all that is said reaches me. I take note only of what is said to me: replies to my messages, mentions of my name, buttons and commands. Of the rest I keep no word.

# To a coordinator elsewhere, when one message could not be delivered.
#   $who (text) the partner or person
message-refused = A message to { $who } was refused by their chat platform and could not be delivered.

# Below a message, where the reader's platform has no way to show what came along with it.
attachment-not-carried = What came along with it cannot be shown in this chat.

# Below a message that came with a file, where the reader's platform does not take one of that size.
attachment-too-big = The file that came along with it is too big for this chat.

# Below a message that came with a file, where the platform that it was sent on did not give it to us.
attachment-not-brought = The file that came along with it could not be fetched from where it was sent.
