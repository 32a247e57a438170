### What we say of decisions. Everybody's position counts the same: never urge, and never name who has not spoken.
### Translators: “who” is a name of a person or group, of any gender. A position is what somebody thinks of a proposal.

# What somebody proposes, in their own words, set apart.
#   $what (text) the words
proposal-words = { $what }

# Why they propose it, in their own words.
#   $reason (text) the words
proposal-reason = Why: { $reason }

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

# Below a proposal, above the buttons.
#   $closes (moment) until when positions are taken
proposal-until = What do you think? Press it; until { $closes } it can be changed. Whoever likes adds words by replying.

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
#   $share (text) such as 2/3
decision-rule-share = By majority: it passes if { $share } of those for or against it are for it.

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

# In place of the question for words, once somebody leaves it without.
position-left-at-that = It stands without words.

# To somebody who said in words what they think.
position-noted = Thank you. All read it in their languages.

# To somebody who takes back a position, and has none.
#   $number (number) what the proposal is called
position-none = You have no position on proposal { $number }.

# To somebody who replies with words before they have a position.
position-first = Please press first what you think of it; then I add your words.

# To somebody who presses what is for another person to say.
position-of-another = This question is for somebody else.

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

# To everybody, when a proposal is given more time.
#   $number (number) what it is called
#   $who (text)      who proposed it
#   $by (text)       who gives it more time
#   $closes (moment) until when positions are taken now
proposal-extended = { $by } gives proposal { $number } of { $who } more time: until { $closes }.

# To somebody who wants to give it more time once more.
#   $number (number) what it is called
proposal-extended-already = Proposal { $number } was given more time once; that is all it can have.

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

# A line of the list: it was decided and goes ahead. Keep $what last.
#   $number (number) what it is called
#   $day (day)       when
#   $what (text)     the words
decision-item-passed = { $number }. ✓ { $day }: { $what }

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

# A button: no words beside the position.
button-no-words = Leave it at that

# A button of the coordinators: it goes ahead.
button-go-ahead = It goes ahead

# A button of the coordinators: it does not.
button-not-ahead = It does not

# A button: give the proposal more time.
button-more-time = More time

# A button of whoever proposed it: take the proposal back.
button-withdraw-it = Withdraw it
