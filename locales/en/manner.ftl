### In which manner a partner is spoken to: the question, and the gentle form of each sentence for which manner matters.
### Some people take a plain reminder or a plain no for a reproach; to others what is hinted at is not said at all. Each partner
### chooses, by an example. A sentence “x-gentle” stands in place of “x” for whoever chose the gentle example: it speaks of the
### matter rather than of the person, leaves a way out, thanks or wishes well. It must say all that “x” says: what, until when,
### what to press. Translators: as one would say it to an elder whom one would not like to press.

## The choice

# At the end of the welcome, and by /manner. Two examples stand below, under A and B, and a button for each. Name no manner.
manner-which = If I remind you of something one day, which would you rather read? Press A or B; /manner changes it at any time.

# What an imagined check-in is called, in the examples.
manner-example-title = Weekly check-in

# One of the two examples.
#   $letter (text) A or B, as on its button
#   $nudge (text)  a reminder, said in one manner or the other
manner-example = { $letter }: “{ $nudge }”

# To a partner that has chosen an example.
manner-set = Thank you: from now on I speak to your group like that. /manner shows both examples again.

## Reminders

# In place of checkin-nudge: to a room that has not answered yet.
#   $title (text)    what the check-in is called
#   $count (number)  questions still open, at least 1
#   $closes (moment) until when answers are waited for
checkin-nudge-gentle =
    { $count ->
        [one] We hope all is well with you. When you find a quiet moment: one question of { $title } would still be glad of your answer. There is time until { $closes }.
       *[other] We hope all is well with you. When you find a quiet moment: { $count } questions of { $title } would still be glad of your answer. There is time until { $closes }.
    }

# In place of checkin-hello-title: above the questions of a check-in, in a crisis, too.
#   $title (text)    what the check-in is called
#   $closes (moment) until when answers are waited for
checkin-hello-title-gentle = { $title }: we hope all is well with you, and would be glad to hear from you when you find a moment. Answers are welcome until { $closes }.

# In place of checkin-hello-member-title.
#   $title (text) what the check-in is called
#   $who (text)   who is asked, as they are called
checkin-hello-member-title-gentle = { $title }: { $who }, we hope you are well, and would be glad to hear from you when you find a moment.

# In place of rhythm-crisis-begins.
#   $who (text) who has set it
rhythm-crisis-begins-gentle = We are thinking of you all. For a while the rhythm of a crisis holds, from now on; { $who } has set it.

# In place of rhythm-crisis-ends.
#   $who (text) who has set it
rhythm-crisis-ends-gentle = Thank you for all that you carried these days. The usual rhythm holds again; { $who } has set it.

# In place of duty-reminder.
#   $who (text)   their name
#   $does (text)  what is to be done
#   $due (moment) until when
duty-reminder-gentle = { $who }, we hope you are well. It may be good to have in mind: { $does } – there is time until { $due }.

# In place of duty-reminder-nobody.
#   $does (text)  what is to be done
#   $role (text)  the role, as the protocol names it
#   $due (moment) until when
duty-reminder-nobody-gentle = Something that may still find its hands: { $does } – there is time until { $due }. The role “{ $role }” is still free. Whoever could kindly do it would help by pressing Done afterwards.

# In place of promise-reminder: the promise stands below.
#   $who (text)  who promised
#   $whom (text) to whom
#   $due (day)   by when
promise-reminder-gentle = { $who }, we think with thanks of what you kindly promised to { $whom }. The day is { $due }:

# In place of promises-reminder.
#   $who (text)     who promised
#   $count (number) how many, at least 2
promises-reminder-gentle = { $who }, we think with thanks of what you kindly promised ({ $count } in all). Press a number when it suits you, to see what can be done about it:

# In place of proposal-remind.
#   $number (number) what it is called
#   $who (text)      who proposes it
#   $closes (moment) until when positions are taken
proposal-remind-gentle = We hope all is well with you. Proposal { $number } of { $who } would be glad to hear what your group thinks; there is time until { $closes }:

# In place of proposal-remind-some.
#   $number (number) what it is called
#   $who (text)      who proposes it
#   $closes (moment) until when positions are taken
proposal-remind-some-gentle = We hope all is well with you. On proposal { $number } of { $who } some voices would still be welcome; there is time until { $closes }:

# In place of proposal-remind-you.
#   $number (number) what it is called
#   $who (text)      who proposes it
#   $closes (moment) until when positions are taken
proposal-remind-you-gentle = We hope you are well. Proposal { $number } of { $who } would be glad to hear what you think; there is time until { $closes }:

# In place of roles-still-right.
#   $who (text) the group's name
roles-still-right-gentle = { $who }, whenever it suits you: is this still as you would like it?

# In place of reminders-together.
#   $who (text) who is reminded
reminders-together-gentle = { $who }, we hope all is well with you. These it may be good to have in mind today; press a number when it suits you, to see what can be done about it:

## Lateness, to whoever it concerns

# In place of duty-late.
#   $who (text)   their name, or the partner
#   $does (text)  what was to be done
#   $due (moment) until when it was due
duty-late-gentle = { $who }, surely there was much to do. We had { $due } in mind for this: { $does }. If it is done already, pressing Done is enough; if something makes it hard, your facilitator will gladly listen.

# In place of promise-late: the promise stands above.
#   $who (text) who promised
#   $due (day)  by when
promise-late-gentle = { $who }, surely there was much to do. The day for this was { $due }. If it is done already, pressing Done is enough; if more time would do good, name a new date; and if something makes it hard, “I need help” is there for that.

# In place of checkin-is-closed.
#   $title (text) what the check-in is called
checkin-is-closed-gentle = { $title } has come to its end for this time. Your words are welcome all the same: reply to a question, and your answer is kept as one that came later.

# In place of answer-late-kept.
#   $title (text) what the check-in is called
answer-late-kept-gentle = How good to hear from you, thank you. { $title } had just come to its end; your answer is kept as one that came later, and the others read it.

# In place of answer-late-kept-only.
#   $title (text) what the check-in is called
answer-late-kept-only-gentle = How good to hear from you, thank you. { $title } had just come to its end; your answer is kept as one that came later.

# In place of too-late-for-later.
#   $closes (moment) when the check-in closes
too-late-for-later-gentle = I would gladly come back to it later, but there is little time left: this comes to its end { $closes }. A few words now would be enough.

# In place of question-closed.
question-closed-gentle = This has come to its end for this time. Your words are still welcome in reply to it: they are kept as an answer that came later.

# In place of partner-answered-late.
#   $who (text)  the person and the partner, as they write it
#   $said (text) the answer, already in the reader's language
partner-answered-late-gentle = { $who } sends word as well, for which we are glad; it came a little later: { $said }

# In place of handover-lapsed.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-lapsed-gentle = Surely there was much to do: a week has gone by, and no word has come from { $who } about this. For now { $by } stays facilitator; it can be asked again at any time.

# In place of looking-is-over.
looking-is-over-gentle = Thank you for thinking along. This review has come to its end; your thought is welcome at any time as a proposal: /propose

# In place of mediation-over.
mediation-over-gentle = Thank you for writing. This round has come to its end, so nothing is added to it any more.

# In place of concern-not-looked.
#   $number (number) what it is called
#   $who (text)      who could have
concern-not-looked-gentle = Concern { $number } has found no answer yet; it may be that there was much to do. I have reminded { $who } of it. You need not wait alone: if it is pressing, please turn to somebody you trust as well.

# In place of ours-over.
ours-over-gentle = Thank you for thinking along. This question has had its time.

## Silence and lateness, to facilitators

# In place of checkin-silent.
#   $who (text)     the partner, or the person and the partner
#   $title (text)   what the check-in is called
#   $asked (moment) when they were asked
checkin-silent-gentle = It may be that { $who } has much on their hands: there was no word about { $title } yet (asked { $asked }). If it suits you, a friendly call might do good.

# In place of duty-late-elsewhere.
#   $who (text)   the partner
#   $does (text)  what was to be done
#   $due (moment) until when it was due
#   $as (text)     how the reader is addressed: “For you as facilitator” and its like
duty-late-elsewhere-gentle = { $as }, to have in mind: no word has come from { $who } yet about this: { $does } (due { $due }). If it suits you, it might do good to ask how they are and whether a hand is wanted.

# In place of promise-late-elsewhere.
#   $number (number) what it is called
#   $who (text)      who promised
#   $whom (text)     to whom
#   $due (day)       by when
#   $as (text)     how the reader is addressed: “For you as facilitator” and its like
promise-late-elsewhere-gentle = { $as }, to have in mind: no word has come from { $who } yet about promise { $number } to { $whom } (due { $due }). If it suits you, it might do good to ask how they are and whether a hand is wanted.

# In place of promises-late-elsewhere.
#   $count (number) how many, at least 2
#   $as (text)     how the reader is addressed: “For you as facilitator” and its like
promises-late-elsewhere-gentle =
    { $as }, to have in mind: no word has come yet about { $count ->
        [one] { $count } promise
       *[other] { $count } promises
    } whose day is over. If it suits you, it might do good to ask how people are and whether a hand is wanted.

# In place of promise-late-owed.
#   $number (number) what it is called
#   $who (text)      who promised
#   $due (day)       by when
promise-late-owed-gentle = With thanks for your patience: promise { $number } of { $who } to you, with { $due } as its day, may need a little more time.

# In place of concern-waits.
#   $since (moment) since when
concern-waits-gentle = For you, to have in mind: this has been waiting since { $since }. Even a short word that you have seen it would do good.

# In place of unclear-called-silent.
#   $who (text) who wrote it
unclear-called-silent-gentle = Your help would be very welcome: { $who } was asked to put something another way, and surely had much to do, for no word has come yet. Perhaps you could find the words together when it suits you.

# In place of review-silent.
#   $who (text)      the group
#   $number (number) what the decision is called
#   $as (text)     how the reader is addressed: “For you as facilitator” and its like
review-silent-gentle = { $as }, to have in mind: no word has come from { $who } yet on whether decision { $number } still serves. If it suits you, a calm question might do good.

## When something cannot be done so

# In place of question-not-optional.
question-not-optional-gentle = All partners are glad of your voice here, so this question would like a few words from you. There is no hurry: if it does not suit now, press Later.

# In place of answer-yes-or-no.
answer-yes-or-no-gentle = Forgive me, I could not quite see whether that is a yes or a no. Would you kindly press a button, or reply with one of the two words?

# In place of not-understood.
not-understood-gentle = Forgive me, I could not see which message that belongs to. Would you kindly reply to the one that you mean? /help shows more.

# In place of role-needed.
#   $role (text) the role it takes
#   $who (text)  who has it
role-needed-gentle = Thank you for thinking of this. It has been entrusted to whoever has the role “{ $role }”; { $who } would surely be glad to help.

# In place of role-needed-nobody.
#   $role (text) the role it takes
role-needed-nobody-gentle = Thank you for thinking of this. It will be entrusted to whoever takes on the role “{ $role }”; for now the role is still free.

# In place of duty-of-others.
#   $who (text) the partner whose duty it is
duty-of-others-gentle = Thank you for looking after this. It would be for { $who } to mark it as done.

# In place of withdraw-only-your-own.
withdraw-only-your-own-gentle = I understand the wish. These words belong to whoever said them, and taking them back is best left to that person.

# In place of position-of-another.
position-of-another-gentle = Thank you for thinking along. This question was meant for somebody else.

# In place of proposal-of-another.
#   $who (text) who proposed it
proposal-of-another-gentle = Thank you for thinking of this. It is best left to { $who }, who made the proposal.

# In place of proposal-is-closed.
#   $number (number) what it is called
proposal-is-closed-gentle = Thank you for thinking along. Proposal { $number } has come to its end, and no more positions are taken. /decisions shows what became of it.

# In place of proposal-extended-already.
#   $number (number) what it is called
proposal-extended-already-gentle = I understand the wish. Proposal { $number } was given more time once, and once is all it can have.

# In place of promise-of-others.
#   $who (text) whose promise it is
promise-of-others-gentle = Thank you for looking after this. It is best left to { $who } to say.

# In place of promise-owed-to-others.
#   $whom (text) to whom it was promised
promise-owed-to-others-gentle = I understand the wish. It is best left to those to whom it was promised: { $whom }.

# In place of wrote-by-another.
#   $who (text) to whom it was put
wrote-by-another-gentle = Thank you for your help. It is best left to { $who } to say that.

# In place of wrote-only-your-own.
wrote-only-your-own-gentle = Thank you for your help. In which language that is, is best left to whoever wrote it. To change what I speak here, send /language without replying to a message.

# In place of fix-not-yours.
#   $language (text)  what that language is called
fix-not-yours-gentle = Thank you for reading so closely. That is in { $language }, and it is best left to whoever reads { $language } here to put it right.

# In place of question-for-others.
#   $who (text) whom it is for
question-for-others-gentle = Thank you for your readiness. This question was meant for { $who }; yours comes to you by itself, and /checkin shows what would be glad of your answer.

# In place of agree-in-your-own-chat.
#   $who (text) the partner whose it is to agree
agree-in-your-own-chat-gentle = Thank you for your agreement. Here it is for { $who } to say; your own group would kindly say it in its own chat.

# In place of last-coordinator.
last-coordinator-gentle = I understand the wish. You are the only one who coordinates at the moment, so somebody else would kindly be given the role first.

# In place of role-taken-back.
#   $who (text)  their name
#   $role (text) the role, as the protocol names it
role-taken-back-gentle = The role “{ $role }” does not rest with { $who } any longer, with thanks for what was done in it.

# In place of leave-from-the-group.
leave-from-the-group-gentle = I understand the wish. It would be good to say it in your group's chat, so that the others can see it too.

# In place of threads-off-now.
threads-off-now-gentle = So far this chat goes without threads. Should you like to have them, a coordinator can kindly say so: /threads on

# In place of polls-off-now.
polls-off-now-gentle = So far this chat goes without polls. Should you like to have them, a coordinator can kindly say so: /polls on

# In place of answer-stands.
#   $title (text) what the check-in is called
answer-stands-gentle = { $title } has come to its end, and your answer is kept with thanks. Should you rather take it back, a reply to the question with /withdraw does so.

# In place of edit-after-closing.
#   $title (text) what the check-in is called
edit-after-closing-gentle = { $title } has come to its end, and your first words are kept. What you would like to add is welcome in reply to the question.

# In place of duty-done-stands.
#   $does (text) what was to be done
duty-done-stands-gentle = With the digest, everybody has read already that this is done: { $does }. So it stays noted for now. Should some of it still be open, the others would surely be grateful for a word.

# In place of answer-in-words.
answer-in-words-gentle = Forgive me, here I can only note words. Would you kindly reply to the question with a text message?

# In place of answer-with-a-number.
answer-with-a-number-gentle = Forgive me, I could not quite make out one number in that. Would you kindly reply with the number alone, for example 30?

# In place of answer-on-the-scale.
#   $low (number)  the lowest
#   $high (number) the highest
answer-on-the-scale-gentle = Forgive me, I could not quite make that out. Would you kindly answer with a whole number from { $low } to { $high }?

# In place of answer-with-an-option.
#   $options (text) what there is to choose from
answer-with-an-option-gentle = Forgive me, I could not quite make that out. Would you kindly choose one of these: { $options }

# In place of words-needed.
words-needed-gentle = Forgive me, I could not find words in that. Would you kindly write it as a text message?

# In place of kind-not-carried.
kind-not-carried-gentle = Forgive me, a message of that kind I cannot carry to the others, and so nothing of it was noted. Would you kindly say it in words, or send a picture, a voice message or a file?

# In place of button-is-gone.
button-is-gone-gentle = Forgive me, this button has had its time. /status shows what is open.

# In place of question-is-gone.
question-is-gone-gentle = Forgive me, that question has had its time. /status shows what is open.

# In place of promises-of-another.
promises-of-another-gentle = Forgive me, this list was opened by somebody else. /promises shows yours.

# In place of promise-not-of-private.
promise-not-of-private-gentle = This was entrusted in confidence, and so it is best left out of what others read as a promise.

# In place of promise-help-nobody.
promise-help-nobody-gentle = For now nobody has the role of facilitator whom I could tell. Perhaps a partner whom you trust would gladly lend a hand.

# In place of promise-day-over.
#   $day (day) the day that was typed
promise-day-over-gentle = { DAY($day, year: 1) } has gone by already. Which day would you have in mind?

# In place of apart-nobody.
apart-nobody-gentle = For now there is nobody here who could read it alone, besides you and whoever made the proposal. You could say it to all if that feels right, or let it rest.

# In place of say-of-another.
#   $who (text) who wrote it
say-of-another-gentle = Thank you for looking after this. It is best left to { $who }, who wrote it, to send it.

# In place of forget-of-another.
forget-of-another-gentle = Thank you for your help. It is best left to whoever was asked to say that.

# In place of command-unknown.
#   $typed (text) what they typed
command-unknown-gentle = Forgive me, { $typed } is not known to me yet. /help shows what you can say.

# In place of too-many-commands.
too-many-commands-gentle = Forgive me, I cannot follow so fast. If you would kindly give me a minute and then say it again? Answers to questions still arrive.

# In place of concern-alone.
#   $where (text) a link that opens a direct talk with me, or my name there
concern-alone-gentle = Thank you for wanting to say it. It is best said to me alone, where nobody else reads: { $where }. What stands here I carry to nobody.

# In place of mediate-alone.
mediate-alone-gentle = Thank you for wanting to bring them together. Such a round is best begun where nobody else reads: would you kindly write /mediate to me in a direct message?

# In place of note-alone.
note-alone-gentle = Notes are for you alone, and so it is best to write this to me in a direct message. Nothing was noted here.

# In place of promises-pending-alone.
promises-pending-alone-gentle = This is for your eyes alone, so I would gladly show it to you in our direct messages.

# In place of handover-of-another.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-of-another-gentle = Thank you for your readiness. This is best left to { $by } and { $who }.

# In place of corrections-of-another.
corrections-of-another-gentle = Forgive me, this list was opened by somebody else. /corrections shows yours.

# In place of mediate-two.
mediate-two-gentle = Forgive me, a round needs two sides besides you. Would you kindly name two partners, or one person of each?

# In place of mediate-running.
#   $one (text)   the one side
#   $other (text) the other side
mediate-running-gentle = { $one } and { $other } are in a round at present. It would be good to let that one come to its end first.

# In place of unclear-own.
unclear-own-gentle = These words are your own, and nobody can put them better. If you edit your message, all read it anew.

# In place of rhythm-none-for-a-crisis.
rhythm-none-for-a-crisis-gentle = Thank you for looking after everybody. So far no protocol here has check-ins for a crisis.

# In place of measure-no-goal.
measure-no-goal-gentle = Thank you for counting along. For now there is no goal here to which this could be added; /goals shows those there are.

# In place of say-nowhere.
say-nowhere-gentle = Forgive me, for now I know no chat where I could say that.

# In place of measure-number-unread.
measure-number-unread-gentle = Forgive me, I could not quite make out one number in that. Would you kindly write it alone, for example 120, 0.5 or 1,500?

# In place of promise-day-unread.
promise-day-unread-gentle = Forgive me, I could not quite make out the day. Would you kindly write it like this: friday, 9 March, 2027-03-09, in 2 weeks?

# In place of promise-day-too-far.
#   $day (day) the day
promise-day-too-far-gentle = { DAY($day, year: 1) } lies far ahead, and much can happen until then. Would you kindly look once more which day you have in mind?

# In place of away-day-unread.
#   $said (text) what they typed
away-day-unread-gentle = Forgive me, I could not quite make out the day in “{ $said }”. Would you kindly write it like this: /away until monday, /away 2027-03-09, /away 3 days? With a name behind it, that person kindly stands in.

# In place of mediation-press.
mediation-press-gentle = Forgive me, I could not quite see which of the two you would like. Would you kindly press one of the buttons, or reply with yes or no?

# In place of command-nearly.
#   $typed (text)   what they typed
#   $nearest (text) the command that is nearest
command-nearly-gentle = Forgive me, { $typed } is not known to me yet. Might you have meant { $nearest } ?

# In place of member-unknown.
#   $said (text)    what they typed
#   $members (text) the names there are
member-unknown-gentle = Forgive me, I have not met { $said } here yet. So far I know those who have written to me: { $members }

# In place of partner-unknown.
#   $said (text)     what they wrote
#   $partners (text) the partners here
partner-unknown-gentle = Forgive me, I know no partner called “{ $said }” here yet. These are here so far: { $partners }.

# In place of round-running.
#   $who (text) the group
round-running-gentle = { $who } is being asked in private at present. It would be good to let that round come to its end first.

# In place of round-nobody.
#   $who (text) the group
round-nobody-gentle = So far nobody of { $who } has opened direct messages with me, so there is nobody whom I could ask in private yet. If it suits you, a kind invitation to write to me might help.

## Agreeing and not agreeing

# In place of agreement-stands.
#   $title (text) what the protocol is called
agreement-stands-gentle = { $title } is under way with the agreement of your group, for which we are grateful, and so it stands for now. If it suits you less by now, your coordinator will gladly hear it and can pause it.

# In place of partner-agrees-no-more.
#   $who (text)   the person and the partner
#   $title (text) what the protocol is called
partner-agrees-no-more-gentle = { $who } would like to think about { $title } a little longer. It comes into force once it suits all partners.

# In place of promise-declined.
#   $who (text) who pressed
promise-declined-gentle = { $who } thanks you for the trust; this time it is hard to take on.

# In place of promise-not-let-go.
#   $who (text)      who would like it to be kept
#   $number (number) what it is called
promise-not-let-go-gentle = { $who } would be very glad if promise { $number } could still come true. It stands for now; a new date is always possible.

# In place of promise-let-go-asked.
#   $number (number) what it is called
#   $who (text)      who asks
#   $due (day)       by when
#   $reason (text)   why, in their words
promise-let-go-asked-gentle = { $who } asks for your kind understanding: promise { $number } (due { $due }) has become hard to keep. Could it be let go? Why: { $reason }

# In place of sight-refused.
#   $who (text) the person and the partner
sight-refused-gentle = { $who } would feel better if it stayed as it is, and so it stays.

# In place of sight-asked-already.
#   $engines (text) names of translators
#   $who     (text) names of the partners that are waited for
sight-asked-already-gentle = This is proposed already, and there is time to think about it before it is decided: { $engines }. We would be glad to hear from: { $who }.

# In place of handover-declined.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-declined-gentle = { $who } thanks you for the trust; at present it is hard to take on. For now { $by } stays facilitator.

# In place of promise-day-declined.
#   $who (text)      who promised
#   $number (number) what the promise is called
#   $due (day)       by when
promise-day-declined-gentle = { $who } thanks you for thinking along, and would rather keep promise { $number } as it is, by { DAY($due, year: 1) }.

# In place of mediation-kept.
#   $one (text)   the one side
#   $other (text) the other side
mediation-kept-gentle = The round between { $one } and { $other } has come to its end, with thanks to both. Nothing of it is shared, and that is as good an end as any other. What was said is not kept here.

# In place of correction-taken-back-yours.
#   $who (text)   who took it back
#   $to (text)    the language of the translation
#   $right (text) the words that were right until now
correction-taken-back-yours-gentle = { $who } thanks you for reading so closely, and would rather see in { $to } what stood there before; so your words “{ $right }” rest for now. If they seem right to you, it would be good to talk it over; with /fix they can be said anew.

# In place of position-why-object.
position-why-object-gentle = Thank you for your openness; it helps all of us. Would you kindly say what stands in the way, and what would help? Reply with a few words, and all read them in their languages.

# In place of position-told.
#   $number (number) what it is called
#   $who (text)      a person or group
#   $stance (text)   their position
#   $said (text)     their words
position-told-gentle = On proposal { $number }, { $who } shares a thought with all of us ({ $stance }): { $said }

# In place of apart-told.
#   $number (number) what the proposal is called
#   $who (text)      who objects
#   $said (text)     their words
apart-told-gentle = For you as facilitator: { $who } has an objection to proposal { $number } at heart, and entrusts it to you alone. { $said }

# In place of apart-told-unnamed.
#   $number (number) what the proposal is called
#   $said (text)     their words
apart-told-unnamed-gentle = For you as facilitator: somebody has an objection to proposal { $number } at heart, entrusts it to you, and would rather stay unnamed. { $said }

# In place of decision-not-passed.
#   $number (number) what it is called
#   $who (text)      who proposed it
decision-not-passed-gentle = Thanks to { $who } for proposal { $number }, and to all who thought about it. As it stands it does not go ahead; a new proposal is always welcome.

# In place of decision-why-quorum.
#   $spoken (number) how many have
#   $count (number)  how many it takes
decision-why-quorum-gentle = Surely many had much to do. Voices heard: { $spoken }; to decide together it takes { $count }.

# In place of decision-why-objection.
decision-why-objection-gentle = Something in it still asks for our care: there is an objection.

# In place of decision-why-nobody.
decision-why-nobody-gentle = It has not found anybody who is for it yet.

# In place of decision-why-short.
decision-why-short-gentle = It has found some who are for it, though not enough yet.

# In place of decision-why-tie.
decision-why-tie-gentle = Both sides weigh the same: as many are for it as against it.

# In place of decision-why-options.
decision-why-options-gentle = There is something to be said for each option; none is clearly ahead of the others yet.

# In place of decision-lead-no.
#   $who (text) a coordinator
decision-lead-no-gentle = { $who } has listened to all with care and decided not to go ahead with it this time.

# In place of decision-lead-silent.
decision-lead-silent-gentle = Surely the coordinators had much to do: the week went by before one of them could decide.

## Asking for help

# In place of promise-help.
#   $number (number) what it is called
#   $who (text)      who asks
#   $due (day)       by when
#   $as (text)     how the reader is addressed: “For you as facilitator” and its like
promise-help-gentle = { $as }: { $who } would be grateful for a helping hand with promise { $number }, due { $due }. Perhaps you could get in touch when it suits you.
