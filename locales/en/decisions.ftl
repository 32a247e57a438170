### What we say of decisions. Everybody's position counts the same: never urge, and never name who has not spoken.
### Translators: “who” is a name of a person or group, of any gender. A position is what somebody thinks of a proposal.

# What somebody proposes, in their own words, set apart.
#   $what (text) the words
proposal-words = { $what }

# Why they propose it, in their own words.
#   $reason (text) the words
proposal-reason = Why: { $reason }

# A line of a proposal: one of several options; a button below bears its number.
#   $number (number) its number, from 1
#   $what (text)     its words
proposal-option = { $number }. { $what }

# To somebody who proposes more options than can be chosen among.
#   $most (number) how many there can be
proposal-options-many = There are too many options to choose among (at most: { $most }). Could you put some together?

# Read back to whoever proposes something, below the words and the rule. A button that puts it to all stands below.
#   $closes (moment) until when positions would be taken
proposal-sure = Is that right? Once you confirm, all read it in their languages and can say what they think until { $closes }.

# In place of the question, once somebody has put a proposal to all.
#   $number (number) what it is called from now on
proposal-noted = ✓ This is proposal { $number }, and all read it.

# In place of a proposal that was never put to anybody, once its author lets it go.
proposal-dropped = Let go: nothing was proposed.

# To somebody who typed /propose with nothing behind it.
proposal-how = Write behind it what you propose, and on the lines below why: /propose We meet on Tuesdays

# To somebody who asks for a proposal that is not there.
proposal-unknown = I know no such proposal. /decisions shows those there are.

# To somebody who wants to do what only whoever proposed it can.
#   $who (text) who proposed it
proposal-of-another = That is for { $who } to say, who made the proposal.

# Above a proposal, in every room.
#   $number (number) what it is called
#   $who (text)      who proposes it
proposal-title = Proposal { $number } of { $who }:

# Above a proposal in other words, in every room: it is the second round of it, or a later one.
#   $number (number) what it is called
#   $who (text)      who proposes it
#   $round (number)  which round it is, at least 2
proposal-title-round = Proposal { $number } of { $who }, round { $round }:

# Below the new words of a proposal: what it said in the round before. Keep $before last: it can be long.
#   $before (text) the earlier words
proposal-was = All have their say anew. Before, it said: { $before }

# Below what a proposal said before: a passage that reads otherwise now.
#   $old (text) the passage before
#   $new (text) the passage now
proposal-changed = Changed: “{ $old }” → “{ $new }”

# The same: a passage that is new.
#   $new (text) the passage
proposal-added = New: “{ $new }”

# The same: a passage that is there no more.
#   $old (text) the passage
proposal-gone = No longer: “{ $old }”

# Below a proposal, above the buttons.
#   $closes (moment) until when positions are taken
proposal-until = What do you think? Press it; until { $closes } it can be changed. Whoever likes adds words by replying.

# Below that, in a chat where several groups sit.
#   $number (number) what the proposal is called
proposal-read-along = Several groups sit here and read along. Whoever would rather say it apart types /decisions { $number } to me alone.

# How many have taken a position; who has not is told to nobody.
#   $spoken (number) how many have
#   $all (number)    how many there are
proposal-spoken = Heard so far: { $spoken } of { $all }.

# By which rule it is decided: consent.
decision-rule-consent = By consent: it passes unless an objection with a reason stands.

# By which rule it is decided: consensus.
decision-rule-consensus = By consensus: it passes if nobody objects.

# By which rule it is decided: majority.
decision-rule-majority = By majority: it passes if more are for it than against it.

# By which rule it is decided: a majority with a share of its own.
#   $favour (number) how many of them have to be for it,
#   $of (number)     of so many: 2 of every 3
decision-rule-share = By majority: it passes if at least { $favour } of every { $of } for or against it are for it.

# The same, where the share is no simple one.
#   $percent (number) such as 66
decision-rule-percent = By majority: it passes if at least { $percent } % of those for or against it are for it.

# By which rule it is decided: those who lead, after advice.
decision-rule-lead = The coordinators decide, once all had their say.

# Who takes positions: each partner one.
decision-by-partners = Each group has one position.

# Who takes positions: each person.
decision-by-members = Each person has a position of their own.

# How many must have taken a position so that anything is decided.
#   $count (number) how many, of partners or persons
decision-quorum = To decide, at least { $count } must be heard.

# A button, and a position: for it.
position-agree = Agree

# A button, and a position: for it, and something worries them.
position-concern = Agree, with a concern

# A button, and a position: neither for nor against, they let it pass.
position-aside = Stand aside

# A button, and a position: against it.
position-object = Object

# A button, and a position: they take no side.
position-abstain = Abstain

# A position: for one of several options.
#   $number (number) its number, from 1
position-option = Option { $number }

# A line: what somebody thinks.
#   $who (text)    a person or group
#   $stance (text) their position
position-taken = { $who }: { $stance }

# A line: what somebody thinks, with their words. Keep $said last: it can be long.
#   $who (text)    a person or group
#   $stance (text) their position
#   $said (text)   their words
position-said = { $who }: { $stance } – { $said }

# To everybody else, when somebody says in words what they think of a proposal.
#   $number (number) what it is called
#   $who (text)      a person or group
#   $stance (text)   their position
#   $said (text)     their words
position-told = Proposal { $number }, { $who }: { $stance } – { $said }

# To somebody who agrees with a concern.
position-why-concern = What worries you? Reply with a few words, and all read them in their languages.

# To somebody who objects. Kind: an objection is welcome.
position-why-object = What stands in the way, and what would help? Reply with a few words, and all read them in their languages.

# To somebody alone who pressed that they object and has not said why. Buttons below: no words, or tell few alone.
#   $number (number) what the proposal is called
#   $closes (moment) until when positions are taken
position-why-again = You object to proposal { $number } and have not said why yet. A few words in reply are enough, until { $closes }. Without them all read that you object, and not why.

# The same in the chat of their group, where they have no direct talk with me. It names nobody: only they can press.
#   $number (number) what the proposal is called
#   $closes (moment) until when positions are taken
position-why-again-here = Somebody here objects to proposal { $number } and has not said why yet. A few words in reply to this are enough, until { $closes }. Without them all read the objection, and not why.

# In place of the question for words, once somebody leaves it without.
position-left-at-that = It stands without words.

# To somebody who said in words what they think.
position-noted = Thank you. All read it in their languages.

# To somebody who takes back a position, and has none.
#   $number (number) what the proposal is called
position-none = You have no position on proposal { $number }.

# To somebody who replies with words before they have a position.
position-first = Please press first what you think of it; then I add your words.

# To somebody who had taken a position and says the contrary now. The proposal and its buttons stand below.
#   $stance (text) the position that stood until now
position-before-gone = What was said before, “{ $stance }”, counts no more. Please press what you think now; then I add your words.

# To somebody who presses what is for another person to say.
position-of-another = This question is for somebody else.

# To a group, in its own room: what one of it says about a proposal. A question to the others of it follows.
#   $who (text)    a person of the group
#   $stance (text) their position: the button they pressed
ours-said = { $who } says: { $stance }

# The same, with their words. Keep $said last: it can be long.
#   $who (text)    a person of the group
#   $stance (text) their position
#   $said (text)   their words
ours-said-words = { $who } says: { $stance } – { $said }

# Below it: the group is asked whether that is its position. A button for yes stands below.
#   $number (number) what the proposal is called
ours-asked = Is that what your group thinks of proposal { $number }? It counts once one more of you says yes; whoever thinks otherwise presses that under the proposal.

# The same, where the protocol names a role that says yes.
#   $number (number) what the proposal is called
#   $role (text)     the role
ours-asked-of = Is that what your group thinks of proposal { $number }? It counts once somebody with the role “{ $role }” says yes; whoever thinks otherwise presses that under the proposal.

# Shown for a moment to whoever takes a position for their group in a chat where other groups sit, too; it stays in no chat.
ours-asked-apart = Noted. As others read here, those of your group are asked alone.

# Below the question: what becomes of it if nobody says yes. Here it counts.
#   $closes (moment) until when positions are taken
ours-then-counts = No other group reads it before. If nobody has said yes by { $closes }, it counts as it stands.

# The same, where it does not count.
#   $closes (moment) until when positions are taken
ours-then-not = No other group reads it before. If nobody has said yes by { $closes }, it does not count.

# In place of the question, once it was confirmed.
#   $number (number) what the proposal is called
#   $stance (text)   the position
ours-noted = ✓ That is what your group thinks of proposal { $number }: { $stance }.

# In place of the question, once it was taken back, something else was said, or the proposal is closed.
ours-over = This is asked no longer.

# To somebody who says yes to what they said themselves, or where another role is to.
ours-by-another = Somebody else of your group says yes to that.

# A position that one of a group said and the group has not confirmed yet; shown in its own room alone.
#   $stance (text) the position
stance-waits = { $stance } (not confirmed in the group yet)

# A position that one of a group said, and that counted at closing though nobody confirmed it. Neutral.
#   $stance (text) the position
stance-by-one = { $stance } (said by one of them)

# An objection without words, among what each thought, once it is decided. Neutral.
#   $stance (text) that they object
stance-no-reason = { $stance } (no reason given)

# Shown for a moment to whoever objects and chooses to tell the facilitator alone; it stays in no chat.
apart-moved = We go on alone.

# Alone, to somebody who objects and says why to few first, with their name. The proposal follows. Buttons stand below:
# it is about one of those who would read it.
#   $number (number) what it is called
#   $who (text)      who would read it: facilitators, or coordinators
apart-ask = What stands in the way of proposal { $number }? Write it here. It would be read by { $who }, and by nobody else, with your name:

# Alone, to somebody who objects and says why to few first, without their name. The proposal follows. Buttons stand below:
# it is about one of those who would read it.
#   $number (number) what it is called
#   $who (text)      who would read it: facilitators, or coordinators
apart-ask-unnamed = What stands in the way of proposal { $number }? Write it here. It would be read by { $who }, and by nobody else, without being told whose it is:

# Above that question, where no facilitator could read it: a coordinator does in their place.
apart-coordinator = There is no facilitator who could read this; somebody who coordinates would.

# Above the same question, to somebody who has just written what stands in the way, where whoever was named as who would
# read it may do so no more.
apart-not-read = Nobody has read what you have just written: who was to read it has that role no more. If others may, write it once more.

# Below that question, and below who of the facilitators is away and who stands in. Two buttons stand below:
# they may read it; let it wait.
#   $deputy (text) who stands in
#   $who (text)    the facilitator who is away
apart-deputy-reads = So { $deputy } reads it, too. If you would rather have it wait for { $who }, press that before you write.

# The same, once it is to wait for the facilitator.
#   $deputy (text) who stands in
#   $who (text)    the facilitator who is away
apart-deputy-not = It waits for { $who }: { $deputy } does not read it. It stands as an objection all the same.

# The same, where no facilitator but whoever stands in could read it.
#   $deputy (text) who stands in
apart-deputy-alone = At present { $deputy }, who stands in, reads it.

# Alone, to somebody who said to few what stands in the way.
#   $who (text) who reads it
apart-noted-by = Thank you. It is read by { $who }, and by nobody else. It stands as an objection until you take it back, whatever else you or your group say.

# Below that, as long as neither they nor their group have a position that all read: theirs would be the only one missing.
# “Yours” is of the person, or of their group.
apart-first = Among the positions that all read there is none of yours yet. So that nobody guesses whose the objection is, one can be taken there, too, whichever it is: yours stands beside it.

# Alone, to the facilitator: somebody objects and tells them first. The proposal follows. Keep $said last.
#   $number (number) what the proposal is called
#   $who (text)      who objects
#   $said (text)     their words
apart-told = For you as facilitator: { $who } objects to proposal { $number } and tells you alone. { $said }

# Alone, to the facilitator: somebody objects and wants no name said. The proposal follows. Keep $said last.
#   $number (number) what the proposal is called
#   $said (text)     their words
apart-told-unnamed = For you as facilitator: somebody objects to proposal { $number } and wishes to stay unnamed. { $said }

# Alone, to a coordinator, where no facilitator could read it: somebody objects and tells them first. The proposal follows.
# Keep $said last.
#   $number (number) what the proposal is called
#   $who (text)      who objects
#   $said (text)     their words
apart-told-coordinator = For you as coordinator, as no facilitator can read it: { $who } objects to proposal { $number } and tells you alone. { $said }

# The same, where whoever objects wants no name said. Keep $said last.
#   $number (number) what the proposal is called
#   $said (text)     their words
apart-told-coordinator-unnamed = For you as coordinator, as no facilitator can read it: somebody objects to proposal { $number } and wishes to stay unnamed. { $said }

# Below the question why somebody objects, or to somebody who leaves out who would read it: nobody is left who could.
apart-nobody = There is nobody here who could read it alone: neither you nor whoever made the proposal. You can say it to all, or leave it at that.

# To somebody who adds to an objection that only the facilitator reads, or to a facilitator who replies to one, once
# it was taken back or whoever raised it is gone.
#   $number (number) what the proposal is called
apart-over = There is no such objection to proposal { $number } any more. Nobody has read what you wrote.

# Alone, to somebody who objects and told the facilitator alone, who replies. Keep $said last.
#   $number (number) what the proposal is called
#   $who (text)      the facilitator
#   $said (text)     their words
apart-answered = { $who }, as facilitator, on your objection to proposal { $number }: { $said }

# The same, where a coordinator read it, as no facilitator could. Keep $said last.
#   $number (number) what the proposal is called
#   $who (text)      the coordinator
#   $said (text)     their words
apart-answered-coordinator = { $who }, as coordinator, on your objection to proposal { $number }: { $said }

# Alone, to a facilitator who replied to an objection that they alone read. Says nothing of who raised it.
apart-answer-noted = ✓ Whoever objected reads it, where they are still here, and nobody else does.

# Alone, to somebody whose objection the facilitator alone had read, once they took it back.
#   $number (number) what the proposal is called
apart-gone = Your objection to proposal { $number }, which you had raised alone, does not stand any more. While the proposal is open, you can raise it again.

# Alone, to somebody whose objection the facilitator alone reads, and who has now taken or confirmed another position,
# their own or their group's. Two buttons stand below: it still stands; take it back.
#   $number (number) what the proposal is called
apart-still = You now have a position on proposal { $number } that is no objection. The objection that you raised alone stands beside it, and nobody else learns of it. Does it still stand?

# In place of that question, once it was answered so. A button to take it back stands below.
#   $number (number) what the proposal is called
apart-stands = Your objection to proposal { $number } stands. You can take it back here as long as the proposal is open.

# Alone, to somebody whose objection only facilitators read, as one of them goes away; below who stands in. Two buttons
# stand below.
#   $number (number) what the proposal is called
#   $who (text)      the facilitator
#   $deputy (text)   who stands in
apart-away-ask = May { $deputy } read your objection to proposal { $number }, too? Until you say so it waits for { $who }, and it stands all the same.

# In place of that question, once the other may read it.
#   $number (number) what the proposal is called
#   $deputy (text)   who stands in
apart-deputy-told = ✓ { $deputy } reads your objection to proposal { $number }, too.

# In place of that question, once it is to wait.
#   $number (number) what the proposal is called
#   $deputy (text)   who stands in
apart-deputy-stays = ✓ Your objection to proposal { $number } stands, and { $deputy } does not read it.

# Alone, to somebody who raised an objection that few read: the proposal was put in other words. What is proposed by now
# and what changed follow. Two buttons stand below: it still stands; take it back.
#   $number (number) what it is called
#   $round  (number) which round begins, at least 2
apart-round = Proposal { $number } was put in other words, and round { $round } begins. The objection that you raised alone goes along: it stands there, too, until you take it back, and nobody learns more of it than before. Does it still stand?

# The same, to somebody who was asked to write an objection that few read, and has not yet. What is proposed by now and
# what changed follow.
#   $number (number) what it is called
#   $round  (number) which round begins, at least 2
apart-round-ask = Proposal { $number } was put in other words, and round { $round } begins. If something still stands in the way, write it here as before; until you do, nobody reads anything of it:

# Alone, to whoever reads an objection that was raised alone, above what it says: the proposal was put in other words.
#   $number (number) what it is called
#   $round  (number) which round begins, at least 2
apart-round-told = Proposal { $number } was put in other words, and round { $round } begins. What you read here goes along, and stands until whoever raised it takes it back. You can go on replying to it.

# Alone, to somebody who was asked to write an objection that few read, and has not, once the proposal is closed.
#   $number (number) what it is called
apart-too-late = Proposal { $number } has closed before you wrote what stands in its way, so nobody has read anything of it, and it counts for nothing. If it matters still, a facilitator can hear it from you alone.

# Alone, to the facilitator, in place of an objection that they alone had read. Says nothing of whose it was.
#   $number (number) what the proposal is called
apart-told-back = The objection to proposal { $number } that you read here was taken back.

# To somebody who presses or says something about a proposal that is closed.
#   $number (number) what it is called
proposal-is-closed = Proposal { $number } is closed: no positions are taken any more. /decisions shows what became of it.

# To a group that has no position yet, halfway and on the last day. Kind: nobody owes one. The proposal follows.
#   $number (number) what it is called
#   $who (text)      who proposes it
#   $closes (moment) until when positions are taken
proposal-remind = Proposal { $number } of { $who } waits for what your group thinks, until { $closes }:

# The same, where several read: who has not spoken is named to nobody.
#   $number (number) what it is called
#   $who (text)      who proposes it
#   $closes (moment) until when positions are taken
proposal-remind-some = Proposal { $number } of { $who }: not all have spoken yet. That can be done until { $closes }:

# Alone, to a person who has a position of their own and has not said it. The proposal follows.
#   $number (number) what it is called
#   $who (text)      who proposes it
#   $closes (moment) until when positions are taken
proposal-remind-you = Proposal { $number } of { $who } waits for what you think, until { $closes }:

# The same, to somebody who told the facilitator alone what stands in the way, and has no position that all read.
#   $number (number) what it is called
#   $who (text)      who proposes it
#   $closes (moment) until when positions are taken
proposal-remind-raised = Your objection to proposal { $number } of { $who } stands with the facilitator. A position that all read can be taken beside it until { $closes }; so nobody guesses whose the objection is:

# To everybody, when a proposal is given more time.
#   $number (number) what it is called
#   $who (text)      who proposed it
#   $by (text)       who gives it more time
#   $closes (moment) until when positions are taken now
proposal-extended = { $by } gives proposal { $number } of { $who } more time: until { $closes }.

# To somebody who wants to give it more time once more.
#   $number (number) what it is called
proposal-extended-already = Proposal { $number } was given more time once; that is all it can have.

# To whoever wants to put their proposal in other words.
#   $number (number) what it is called
proposal-amend-how = Reply with proposal { $number } in its new words: what on the first line, why on the lines below. You read it back before it goes to all.

# In place of a proposal that was put in other words.
#   $round (number) which round follows, at least 2
proposal-rewritten = Other words took its place: round { $round }.

# To everybody, when whoever proposed something takes it back.
#   $number (number) what it is called
#   $who (text)      who proposed it
proposal-withdrawn = { $who } withdraws proposal { $number }.

# To everybody, above what was decided: it goes ahead.
#   $number (number) what it is called
#   $who (text)      who proposed it
decision-passed = ✓ Decided: proposal { $number } of { $who } goes ahead.

# To everybody, above what was not decided. Neutral: nobody has lost.
#   $number (number) what it is called
#   $who (text)      who proposed it
decision-not-passed = Proposal { $number } of { $who } does not go ahead as it stands.

# The count below a decision. Figures behind each position.
#   $agree (number)   agree
#   $concern (number) agree with a concern
#   $aside (number)   stand aside
#   $object (number)  object
#   $abstain (number) abstain
#   $silent (number)  have not spoken
decision-count = Agree: { $agree }. With a concern: { $concern }. Stand aside: { $aside }. Object: { $object }. Abstain: { $abstain }. Not heard: { $silent }.

# Below the count: how many objections the facilitator has heard; whose they are is told to nobody. Nobody should guess
# from the list above it whose one is: not whoever is not heard there, and nobody else.
#   $count (number) how many, at least 1
decision-raised = Objections that the facilitator has heard, unnamed here: { $count }. They can be of anybody, with a position above or without one.

# Below what was decided among several options: which one it is. Keep $what last.
#   $number (number) its number, from 1
#   $count (number)  how many are for it
#   $what (text)     its words
decision-option = It is option { $number }, with { $count } for it: { $what }

# Where no option is ahead of the others: one of them. Keep $what last.
#   $number (number) its number, from 1
#   $count (number)  how many are for it
#   $what (text)     its words
decision-option-had = Option { $number } has { $count } for it: { $what }

# Below what was decided, once another decision took its place. Keep $what last.
#   $number (number) what the other one is called
#   $day (day)       when it was decided
#   $what (text)     its words
decision-replaced = It holds no longer: decision { $number } of { DAY($day, year: 1) } took its place: { $what }

# Below what was decided: which earlier decision it changes. Keep $what last.
#   $number (number) what the earlier one is called
#   $what (text)     its words
decision-replaces = It takes the place of decision { $number }: { $what }

# What stands in the way: too few have spoken.
#   $spoken (number) how many have
#   $count (number)  how many it takes
decision-why-quorum = Too few were heard: { $spoken }. It takes { $count }.

# What stands in the way: an objection.
decision-why-objection = An objection stands in the way.

# What stands in the way: nobody is for it.
decision-why-nobody = Nobody is for it.

# What stands in the way of a majority.
decision-why-short = Too few are for it.

# What stands in the way of a majority: a tie.
decision-why-tie = As many are for it as against it.

# What stands in the way where there are several options.
decision-why-options = No option is clearly ahead of the others.

# Who decided that it goes ahead, where the coordinators do.
#   $who (text) a coordinator
decision-lead-yes = { $who } decided so, having heard all.

# Who decided that it does not go ahead, where the coordinators do.
#   $who (text) a coordinator
decision-lead-no = { $who } decided against it, having heard all.

# No coordinator has decided.
decision-lead-silent = No coordinator has decided within a week.

# To everybody, once all had their say, where the coordinators decide.
#   $number (number) what it is called
decision-lead-waits = All had their say on proposal { $number }; now the coordinators decide.

# To the coordinators, above the proposal and what the others think.
#   $number (number) what it is called
decision-lead-asked = All had their say on proposal { $number }. What do you decide, as coordinators?

# Below what was decided and goes ahead: an invitation to promise what is to be done.
decision-next = Who does what now? Say it by a day, and all keep it in mind: /promise Bring the list by Friday

# To everybody, when somebody names a day on which what was decided is looked at again.
#   $who (text)      a person
#   $number (number) what it is called
#   $day (day)       when
decision-review-set = { $who } asks that we look at decision { $number } again on { DAY($day, year: 1) }.

# Below the rule of a proposal: when it is looked at again, should it go ahead.
#   $day (day) when
proposal-review-on = If it goes ahead, we look at it again on { DAY($day, year: 1) }.

# Below what was decided: when it is looked at again.
#   $day (day) when
decision-review-on = We look at it again on { DAY($day, year: 1) }.

# Below what was decided, while it is looked at again.
#   $closes (moment) until when it can be said whether it still serves
decision-review-runs = It is being looked at again; what each group says counts until { $closes }.

# Below what was decided and was looked at again: what the groups said. Who said more in words follows.
#   $day (day)        when it was looked at
#   $holds (number)   how many groups said that it still holds
#   $changed (number) that something has changed
#   $over (number)    that it no longer serves
decision-reviewed = Looked at again on { DAY($day, year: 1) }. It still holds: { $holds }. Something has changed: { $changed }. It no longer serves: { $over }.

# Below it: every group that spoke said that it still holds.
decision-reviewed-kept = So it stays as it is.

# Below it: somebody said otherwise, and nobody has proposed anything else so far. A button to do so can stand below.
decision-reviewed-changed = Nothing was proposed in its place so far, so it stays until then.

# Below it: something else is proposed in its place, and not decided yet.
#   $number (number) what that proposal is called
decision-reviewed-proposed = Proposal { $number } would take its place.

# Below what was decided and was looked at again, where no group said anything.
#   $day (day) when it was looked at
decision-reviewed-nobody = On { DAY($day, year: 1) } all were asked whether it still serves, and nobody said anything; it stays as it is.

# To whoever wants to name the day on which a decision is looked at again. Examples as they type them there.
review-day-when = On which day shall it be looked at again? Reply with it: “in 3 months”, “May 12”.

# To whoever names a day on which positions are still taken.
#   $closes (moment) until when
review-day-early = Positions are taken until { $closes }; it can be looked at again after that. Which day do you mean?

# To everybody, on that day. What was decided follows.
#   $number (number) what it is called
#   $day (day)       when it was decided
decision-review-due = Decision { $number } of { DAY($day, year: 1) } is to be looked at again: does it still serve? Whoever wants something else proposes it with /propose.

# A button below a decision that is looked at again, and what a group says of it.
review-holds = It still holds

# A button below a decision that is looked at again, and what a group says of it.
review-changed = Something has changed

# A button below a decision that is looked at again, and what a group says of it.
review-over = It no longer serves

# To a group that says so: what has changed.
review-why = What has changed? Reply with a few words, and all read them in their languages.

# Below what one of a group says of a decision that is looked at again: the group is asked. A button for yes stands below.
#   $number (number) what the decision is called
review-ours-asked = Is that what your group says of decision { $number }? It counts once one more of you says yes; whoever thinks otherwise presses that under the decision.

# The same, where the protocol names a role that says yes.
#   $number (number) what the decision is called
#   $role (text)     the role
review-ours-asked-of = Is that what your group says of decision { $number }? It counts once somebody with the role “{ $role }” says yes; whoever thinks otherwise presses that under the decision.

# In place of the question, once it was confirmed.
#   $number (number) what the decision is called
#   $stance (text)   what the group says: the button that was pressed
review-ours-noted = ✓ That is what your group says of decision { $number }: { $stance }.

# To everybody else, when a group says in words what has changed. Keep $said last.
#   $number (number) what the decision is called
#   $who (text)      a group, or somebody of it
#   $stance (text)   what they say of it: the button they pressed
#   $said (text)     their words
review-told = Decision { $number }, { $who }: { $stance } – { $said }

# To everybody, once all were heard on a decision that is looked at again, or after a week. Who said what follows.
#   $number (number)  what the decision is called
#   $holds (number)   how many groups say that it still holds
#   $changed (number) that something has changed
#   $over (number)    that it no longer serves
#   $silent (number)  have not spoken
review-digest = Decision { $number }, looked at again. It still holds: { $holds }. Something has changed: { $changed }. It no longer serves: { $over }. Not heard: { $silent }.

# Once more, to a group that has said nothing of a decision that is looked at again. Kind. What was decided follows.
#   $number (number) what the decision is called
#   $closes (moment) until when it can be said
review-nudge = A gentle reminder: does decision { $number } still serve? We would like to hear from your group, too, until { $closes }.

# Alone, to a facilitator: a group has said nothing of a decision that was looked at again. What was decided follows.
#   $who (text)      the group
#   $number (number) what the decision is called
#   $as (text)     how the reader is addressed: “For you as facilitator” and its like
review-silent = { $as }: { $who } has not said whether decision { $number } still serves. Would you ask them, calmly?

# To whoever wants to propose something else in place of a decision that was looked at again. What was decided follows, and what was said of it.
#   $number (number) what the decision is called
review-change-how = Reply with what is to hold in place of decision { $number }: what on the first line, why on the lines below. You read it back before it goes to all, and all see what changes. So far it says:

# Above the list of what is proposed and was decided.
decisions-title = What is proposed, and what was decided:

# Nothing is.
decisions-none = Nothing has been proposed yet. To begin: /propose We meet on Tuesdays

# A line of the list: positions are still taken. Keep $what last.
#   $number (number) what it is called
#   $who (text)      who proposes it
#   $closes (moment) until when positions are taken
#   $what (text)     the words
decision-item-open = { $number }. { $who }, until { $closes }: { $what }

# A line of what waits for somebody: a decision that is looked at again. Keep $what last.
#   $number (number) what it is called
#   $closes (moment) until when it can be said whether it still serves
#   $what (text)     the words
decision-item-again = { $number }. Does it still serve? Until { $closes }: { $what }

# A line of the list: it was decided and goes ahead. Keep $what last.
#   $number (number) what it is called
#   $day (day)       when
#   $what (text)     the words
decision-item-passed = { $number }. ✓ { $day }: { $what }

# A line of the list: it was decided, and another decision took its place since. Keep $what last.
#   $number (number) what it is called
#   $day (day)       when it was decided
#   $by (number)     what the other one is called
#   $what (text)     the words
decision-item-replaced = { $number }. ↷ { $day }, decision { $by } took its place: { $what }

# A line of the list: it does not go ahead. Keep $what last.
#   $number (number) what it is called
#   $day (day)       when
#   $what (text)     the words
decision-item-not = { $number }. – { $day }, not decided: { $what }

# A button: put the proposal to all.
button-put-to-all = Yes, put it to all

# A button: not the groups, but each person takes a position.
button-members-decide = Each person decides

# A button: not each person, but each group takes a position.
button-partners-decide = Each group decides

# A button: take one's position back.
button-take-back = Take mine back

# A button below what one of a group says: the group thinks so, too.
button-ours = Yes, we think so

# A button: no words beside the position.
button-no-words = Leave it at that

# A button below the question why somebody objects: the facilitator reads it first, with their name.
button-facilitator-first = To the facilitator first

# A button below the same question: the facilitator reads it first, without their name.
button-facilitator-unnamed = To them, without my name

# A button below the question why somebody objects, where there is no facilitator: a coordinator reads it, with their name.
button-coordinator-first = To the coordinator first

# A button below the same question: a coordinator reads it, without their name.
button-coordinator-unnamed = To them, without my name

# A button of whoever objects apart: whoever stands in for the facilitator may read it.
#   $deputy (text) who stands in
button-deputy-reads = { $deputy } may read it

# A button of whoever objects apart: it waits for the facilitator who is away.
#   $who (text) the facilitator
button-wait-for = Let it wait for { $who }

# A button below the question whether an objection raised alone still stands: it does.
button-objection-stands = It still stands

# A button below it, and below the thanks for what was raised: take it back.
button-objection-back = Take my objection back

# A button of the coordinators: it goes ahead.
button-go-ahead = It goes ahead

# A button of the coordinators: it does not.
button-not-ahead = It does not

# A button: give the proposal more time.
button-more-time = More time

# A button of whoever proposed it: put the proposal in other words.
button-amend = Put it in other words

# A button below what groups said of a decision that was looked at again: propose something in its place.
button-propose-change = Propose a change

# A button of whoever proposed it: take the proposal back.
button-withdraw-it = Withdraw it

# A button below what was decided: it is looked at again in three months.
button-review-quarter = Review in 3 months

# A button below what was decided: it is looked at again in a year.
button-review-year = Review in a year

# A button below what is proposed, and below what was decided: to name a day on which it is looked at again.
button-review-day = Name a day to review it
