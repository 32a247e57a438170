### What we say of promises. A promise is a word given freely: never speak of it as an order, nor of lateness as a fault.
### Translators: “who” and “whom” are names of people or groups, of any gender, or “everyone”.

# What somebody promised, in their own words, set apart.
#   $what (text) the words
promise-quote = { $what }

# Whoever is not named: a promise is given to all other partners.
promise-to-all = everyone

# To somebody who promised something without a day that we could read. Buttons with days stand below.
promise-by-when = By when? Press a day, or reply with one: “friday”, “9 March”, “in 2 weeks”.

# The same, in a group, where nothing shows whom it asks: what they pressed was a button.
#   $who (text) who is asked
promise-by-when-of = { $who }, by when? Press a day, or reply with one: “friday”, “9 March”, “in 2 weeks”.

# To somebody whose words could mean several days. They stand below, as buttons.
promise-which-day = Which day do you mean?

# Read back to whoever promises, before it counts.
#   $who (text)  who promises
#   $whom (text) to whom
#   $due (day)   by when
promise-sure = { $who } promises this to { $whom }, by { DAY($due, year: 1) }. Is that right? It counts once you confirm, and they are told.

# Read back to somebody who proposes something for somebody else.
#   $who (text)  who would promise it
#   $whom (text) to whom
#   $due (day)   by when
promise-sure-for = You ask whether { $who } would promise this to { $whom }, by { DAY($due, year: 1) }. Is that right? It counts only once they accept.

# Above the partners to whom it can be promised, as buttons.
promise-whom = To whom is it promised?

# Above the persons of one group, as buttons: to which of them something is promised.
promise-which-one = To which of them? Only that person reads it there.

# In place of the question, once somebody has confirmed their promise.
#   $number (number) what it is called from now on
#   $who (text)      who promises
#   $whom (text)     to whom
#   $due (day)       by when
promise-noted = ✓ Promise { $number }: { $who } to { $whom }, by { DAY($due, year: 1) }. I remind you in time.

# To everybody whom a promise concerns.
#   $number (number) what it is called
#   $who (text)      who promises
#   $whom (text)     to whom
#   $due (day)       by when
promise-made = Promise { $number }: { $who } to { $whom }, by { DAY($due, year: 1) }.

# On the card of a promise that was made from a decision.
#   $number (number) what the decision is called
promise-of-decision = From decision { $number }.

# In place of the question, once somebody has proposed something for somebody else.
#   $who (text) who is asked
promise-proposed-sent = I ask { $who }. It counts once they accept.

# To whoever is asked to promise something.
#   $who (text)  who is asked
#   $by (text)   who proposes it
#   $whom (text) to whom it would be promised
#   $due (day)   by when
promise-proposed = { $who }, { $by } asks whether you would promise this to { $whom }, by { DAY($due, year: 1) }. You are free to accept, to name another day, or to decline.

# To whoever is asked to promise something and has not answered, once the day is over. To name another day, or to decline, stands below.
#   $who (text)  who is asked
#   $by (text)   who proposes it
#   $whom (text) to whom it would be promised
#   $due (day)   the day that is over
promise-proposed-over = { $who }, { $by } asked whether you would promise this to { $whom }, by { DAY($due, year: 1) }. That day is over: you are free to name another one, or to decline.

# To whoever was asked, once they named another day.
#   $day (day) the day they named
promise-accept-with-day = By { DAY($day, year: 1) }, then. Do you promise it?

# In place of what was proposed, once it is accepted.
#   $who (text)      who pressed
#   $number (number) what it is called
#   $due (day)       by when
promise-accepted = ✓ { $who } accepts: promise { $number }, by { DAY($due, year: 1) }. I remind you in time.

# To whoever proposed it, and in place of what was proposed, once it is declined. Kind: nobody owes a yes.
#   $who (text) who pressed
promise-declined = { $who } does not take this on.

# In place of a promise that was never confirmed, once its author lets it go.
promise-dropped = Let go: nothing was promised.

# In place of the question by when instead, once somebody leaves it as it was.
#   $number (number) what it is called
#   $due (day)       by when
promise-as-it-was = Promise { $number } stays as it was, by { DAY($due, year: 1) }.

# A reminder to whoever promised, some days before or on the day. Done, New date and I need help stand below.
#   $who (text)  who promised
#   $whom (text) to whom
#   $due (day)   by when
promise-reminder = { $who }, a reminder of what you promised to { $whom }, by { $due }:

# A reminder to whoever stands in for somebody who is away. Done, New date and I need help stand below.
#   $deputy (text) who stands in
#   $who (text)    who promised
#   $whom (text)   to whom
#   $due (day)     by when
promise-for-deputy = { $deputy }, while { $who } is away: this was promised to { $whom }, by { $due }. Could you see to it, or name a new date with them?

# To whoever promised, once the day is over. Kind: this is no reproach.
#   $who (text) who promised
#   $due (day)  by when
promise-late = { $who }, this was promised by { $due }. If it is done, press Done; if it takes longer, name a new date; if something is in the way, press I need help.

# Above several promises that one person is reminded of in one message.
#   $who (text)     who promised
#   $count (number) how many, at least 2
promises-reminder =
    { $who }, a reminder of { $count ->
        [one] { $count } promise
       *[other] { $count } promises
    }. Press a number to see what can be done about it:

# Above all that one person is reminded of on one day: promises, what they do again and again, what to look at anew.
#   $who (text) who is reminded
reminders-together = { $who }, your reminders for today. Press a number to see what can be done about it:

# One of them that has no number of its own. The mark stands on its button, too.
#   $mark (text) such as ①
#   $what (text) what it is
reminder-item = { $mark } { $what }

# One of them, for a whole group: who does what, and what it brings, is to be looked at anew.
reminder-roles = Roles, and what your group brings: is it still right?

# A promise in a list. Keep $what last: it can be long.
#   $number (number) what it is called
#   $who (text)      who promised
#   $whom (text)     to whom
#   $due (day)       by when
#   $what (text)     the words
promise-item = { $number }. { $who } to { $whom }, by { $due }: { $what }

# A promise in a list that is kept. Keep $what last: it can be long.
#   $number (number) what it is called
#   $who (text)      who promised
#   $whom (text)     to whom
#   $what (text)     the words
promise-item-kept = { $number }. ✓ { $who } to { $whom }: { $what }

# A promise in a list whose day is over.
#   $number (number) what it is called
#   $who (text)      who promised
#   $whom (text)     to whom
#   $due (day)       by when
#   $what (text)     the words
promise-item-late = { $number }. { $who } to { $whom }, was due { $due }: { $what }

# To a facilitator, when a promise is late for some days.
#   $number (number) what it is called
#   $who (text)      who promised
#   $whom (text)     to whom
#   $due (day)       by when
#   $as (text)     how the reader is addressed: “For you as facilitator” and its like
promise-late-elsewhere = { $as }: { $who } has not said that promise { $number } to { $whom } is kept (due { $due }). Would you ask how you can help?

# To a facilitator, above several promises that are late for some days.
#   $count (number) how many, at least 2
#   $as (text)     how the reader is addressed: “For you as facilitator” and its like
promises-late-elsewhere =
    { $as }: { $count ->
        [one] { $count } promise is
       *[other] { $count } promises are
    } past the day. Would you ask how you can help?

# To those to whom something was promised, when it is late and the protocol says that they are told.
#   $number (number) what it is called
#   $who (text)      who promised
#   $due (day)       by when
promise-late-owed = Promise { $number } of { $who } to you was due { $due } and is still open.

# In front of what only whoever facilitates is told, with more behind it.
for-you-facilitator = For you as facilitator

# The same, where nobody facilitates and whoever coordinates is told.
for-you-coordinator = For you as coordinator

# The same, where the protocol names another role.
#   $role (text) the role
for-you-role = For you in the role “{ $role }”

# To everybody whom it concerns, once a promise is kept.
#   $number (number) what it is called
#   $who (text)      who promised
#   $by (text)       who said that it is kept
promise-kept = ✓ Promise { $number } of { $who } is kept, says { $by }.

# The same, where whoever promised says so themselves.
#   $number (number) what it is called
#   $who (text)      who promised, and kept it
promise-kept-by = ✓ { $who } kept promise { $number }.

# Below, to whoever kept it.
promise-what-to-show = Thank you! If there is something to show – a photo, a document, a link – reply to this with it.

# To everybody whom it concerns, when somebody shows how a promise was kept.
#   $number (number) what it is called
#   $who (text)      who shows it
#   $said (text)     their words, or what came along
promise-evidence = { $who } shows how promise { $number } was kept: { $said }

# To whoever has shown how a promise was kept.
promise-evidence-noted = Thank you, I pass it on.

# To whoever replies to a promise of theirs that is open with a photo, a document or a link. Buttons say done, and not yet.
#   $number (number) what it is called
promise-is-it-done = Thank you. I keep it with promise { $number }, where those concerned find it. Is it done?

# Below, once it is not done yet.
#   $number (number) what it is called
#   $due (day)       by when
promise-not-yet = Promise { $number } goes on, by { DAY($due, year: 1) }. What you showed stays with it.

# Below a promise that is open yet. Keep $said last.
#   $number (number) what it is called
#   $who (text)      who shows it
#   $said (text)     their words, or what came along
promise-shown = { $who } shows this about promise { $number }: { $said }

# To whoever replies with a photo, a document or a link to a list of several promises. Its buttons are numbers.
promise-show-which = Which promise does this show something of? I have not kept it yet. Press the number of the one that you mean, and reply with it to what I say then.

# To whoever would move the day of a promise. Buttons with days stand below.
#   $due (day) by when it was promised
promise-new-day-when = By when instead of { DAY($due, year: 1) }? Press a day, or reply with one: “friday”, “9 March”, “in 2 weeks”.

# To whoever named a new day.
#   $day (day) the new day
promise-why-new-day = { DAY($day, year: 1) }, then. Why? Please reply in a few words: those concerned read them with the new date.

# Read back to whoever moves the day of a promise, before it counts.
#   $due (day)     the day so far
#   $day (day)     the new day
#   $reason (text) why, in their words
promise-new-day-sure = { DAY($day, year: 1) } instead of { DAY($due, year: 1) }, because: { $reason }. Is that right?

# To everybody whom it concerns, when a promise gets a new day.
#   $number (number) what it is called
#   $who (text)      who promised
#   $before (day)    the day before
#   $day (day)       the new day
#   $reason (text)   why, in their words
promise-moved = Promise { $number } of { $who }: { DAY($day, year: 1) } instead of { DAY($before, year: 1) }. Why: { $reason }

# To whoever promised, when a facilitator proposes another day. It counts only once they accept.
#   $who (text)      who promised
#   $by (text)       the facilitator
#   $number (number) what the promise is called
#   $due (day)       the day so far
#   $day (day)       the day that is proposed
#   $reason (text)   why, in the words of the facilitator
promise-day-proposed = { $who }, { $by } proposes another day for promise { $number }: { DAY($day, year: 1) } instead of { DAY($due, year: 1) }. Why: { $reason } It counts only if you accept.

# To the facilitator who proposed another day, and in place of the question, when it stays as it was.
#   $who (text)      who promised
#   $number (number) what the promise is called
#   $due (day)       by when
promise-day-declined = { $who } leaves promise { $number } as it is, by { DAY($due, year: 1) }.

# Above a question about a promise that was not answered for some days: it is asked a second and last time. Kind.
promise-once-more = Just once more, in case it went by:

# To a facilitator, when somebody asks for help with a promise.
#   $number (number) what it is called
#   $who (text)      who asks
#   $due (day)       by when
#   $as (text)     how the reader is addressed: “For you as facilitator” and its like
promise-help = { $as }: { $who } asks for help with promise { $number }, due { $due }. Please get in touch.

# In place of the reminder, once somebody has asked for help.
#   $by (text) who asked
promise-help-called = { $by } asks for help. I have told your facilitator, and nobody else.

# The same, where no facilitator is there: who stands in, or a coordinator, was told.
#   $by (text)  who asked
#   $who (text) who was told
promise-help-called-who = { $by } asks for help. I have told { $who }, and nobody else.

# The same, where everybody who could be told is away.
#   $by (text)  who asked
#   $who (text) who reads it once they are back
promise-help-waits = { $by } asks for help. { $who } is away and reads it once back, and nobody else does. If it cannot wait, please ask a partner whom you trust.

# To somebody who asks for help where nobody could give it.
promise-help-nobody = There is no facilitator yet whom I could tell. Please ask a partner whom you trust.

# To whoever would let a promise go.
promise-why-let-go = Why can it be let go? Please reply in a few words. Those to whom it was promised decide.

# To those to whom it was promised.
#   $number (number) what it is called
#   $who (text)      who asks
#   $due (day)       by when
#   $reason (text)   why, in their words
promise-let-go-asked = { $who } asks you to let promise { $number } go (due { $due }). Why: { $reason }

# To those to whom it was promised, when one of them asks to let it go, and not whoever promised.
#   $number (number) what it is called
#   $by (text)       who asks
#   $who (text)      who promised
#   $due (day)       by when
#   $reason (text)   why, in the words of whoever asks
promise-let-go-asked-other = { $by } asks whether promise { $number } of { $who } can be let go (due { $due }). Why: { $reason }

# To whoever asked that a promise be let go.
#   $whom (text) to whom it was promised
promise-let-go-waits = I have asked: { $whom }. Until they agree, the promise stands.

# In place of the question, where others have still to agree.
#   $who (text) who agreed
promise-let-go-agreed = ✓ { $who } agrees that this be let go. I wait for the others.

# To everybody whom it concerns, when a promise is let go.
#   $number (number) what it is called
#   $who (text)      who promised
#   $reason (text)   why
promise-let-go = Promise { $number } of { $who } is let go, as all agree. Why: { $reason }

# To whoever asked, and in place of the question, when it is not let go.
#   $who (text)      who would like it to be kept
#   $number (number) what it is called
promise-not-let-go = { $who } would like promise { $number } to be kept. It stands; a new date is always possible.

# To somebody who gave /promise alone.
promise-how = What do you promise, and by when? Like this: /promise Call the school by friday. For somebody else, reply to their answer with /promise.

# To somebody who would make a promise of what only some may read.
promise-not-of-private = This was said in confidence, so it cannot become a promise that others read.

# To somebody who speaks of a promise that they cannot see, or that is not there.
promise-unknown = There is no such promise here. /promises shows those there are.

# To somebody who would do what only another can.
#   $who (text) whose promise it is
promise-of-others = This is for { $who } to say.

# To somebody who would let a promise go that was given to others.
#   $whom (text) to whom it was promised
promise-owed-to-others = This is for those to whom it was promised to say: { $whom }.

# To somebody who named a day that is over.
#   $day (day) the day
promise-day-over = { DAY($day, year: 1) } is over. Which day do you mean?

# To somebody who named a day that is years away.
#   $day (day) the day
promise-day-too-far = { DAY($day, year: 1) } is very far away. Which day do you mean?

# To somebody whose day could not be read.
promise-day-unread = Which day is that? Like this: friday, 9 March, 2027-03-09, in 2 weeks.

# To somebody who replies to a promise with words that fit nothing.
promise-reply-how = What is it about this promise? Reply “done” once it is kept. /promises shows them all, each with its buttons.

# To somebody who presses a button of a promise that is kept.
#   $who (text) who said so
promise-kept-already = This is kept already, says { $who }. Thank you!

# To somebody who presses a button of a promise that was let go.
#   $who (text) who said so last
promise-let-go-already = This was let go already, { $who } said so last.

# To somebody who speaks of what was proposed and declined.
#   $who (text) who declined it
promise-declined-already = This was not taken on, { $who } said so. Whoever promises it after all writes it with /promise.

# To somebody who presses a button that does not fit any more.
promise-not-now = This promise has come further since. /promises shows how it stands.

# To a facilitator who would propose another day while another one is just doing so.
#   $who (text) who is doing so
promise-day-being-named = { $who } is proposing another day for it just now. Please try again in an hour, if it is still needed.

# A change of a protocol: when promises are reminded of, or who hears that one is late.
change-commitments = ~ when promises are reminded of, or who hears that one is late, has changed

# On a button: another day for a promise.
button-new-day = New date

# On a button of a facilitator: to propose another day for what somebody promised.
button-propose-day = Propose a date

# On a button: the day of a promise stays as it is.
button-leave-day = Leave it as it is

# On a button: somebody needs help with what they promised.
button-help = I need help

# A button: what was promised is not done yet.
button-not-yet = Not yet

# On a button: to let a promise go.
button-let-go = Let it go

# On a button: to leave it.
button-never-mind = Never mind

# On a button: to take on what was proposed.
button-accept = I accept

# On a button: not to take on what was proposed.
button-decline = No, not now

# On a button: what was read back is right, and is promised.
button-promise = Yes, I promise

# On a button: what was read back is right, and is proposed to somebody else.
button-propose = Yes, ask them

# On a button: what was read back is right.
button-sure = Yes, that is right

# On a button: not the day that was read back, but another.
button-other-day = Another day

# On a button: only whoever wrote promises it, not their whole group.
button-alone = Only I promise it

# On a button: the whole group of whoever wrote promises it.
button-all = All of us promise it

# On a button: to choose to whom it is promised.
button-whom = To whom?

# On a button: something is promised to one person of a group, and not to all of it.
button-one-person = To one person there

# On a button: a day.
#   $day (day) the day
button-day = { $day }

# On a button: a promise may be let go.
button-agree-let-go = Yes, let it go

# On a button: a promise should be kept.
button-keep = Please keep it

# Above what somebody promised themselves. Strong.
promises-mine-title = What you promised

# Above what was promised to the reader's group. Strong.
promises-owed-title = What was promised to you

# Above all promises that the reader may see. Strong.
promises-ours-title = What is promised among all of us

# Above all promises, for a facilitator alone. Strong.
promises-pending-title = What is pending

# Instead of a list: there is none.
promises-mine-none = You have promised nothing that is still open. /promise begins one.

# Instead of a list: there is none.
promises-owed-none = Nothing that was promised to you is still open.

# Instead of a list: there is none.
promises-ours-none = No promise is open.

# Instead of a list, for a facilitator: there is none.
promises-pending-none = Nothing is pending: no promise is open or waits to be accepted.

# To a facilitator alone, in the list of what is pending: in place of promises-pending-none, or below its title.
#   $count (number) how many concerns they read that are not over, at least 1
promises-pending-concerns = Concerns that wait with you: { $count }. See them: /concern

# Below the title of a list with several pages.
#   $page (number)  which page, from 1
#   $pages (number) how many there are, at least 2
promises-page = Page { $page } of { $pages }

# Above the promises of one partner. Strong.
#   $who (text) the partner
promises-partner-title = { $who }

# A promise in a list that nobody has accepted yet. Keep $what last.
#   $number (number) what it is called
#   $who (text)      who is asked
#   $whom (text)     to whom it would be promised
#   $due (day)       by when
#   $what (text)     the words
promise-item-proposed = { $number }. { $who } to { $whom }, by { $due }, waits to be accepted: { $what }

# A promise in a facilitator's list. Keep $what last.
#   $number (number) what it is called
#   $who (text)      who promised
#   $due (day)       by when
#   $moved (number)  how often it got a new day
#   $what (text)     the words
promise-item-pending =
    { $number }. { $who }, by { $due }{ $moved ->
        [0] {""}
        [one] , moved once
       *[other] , moved { $moved } times
    }: { $what }

# A late promise in a facilitator's list. Keep $what last.
#   $number (number) what it is called
#   $who (text)      who promised
#   $due (day)       by when
#   $late (length)   for how long it is late
#   $moved (number)  how often it got a new day
#   $what (text)     the words
promise-item-pending-late =
    { $number }. { $who }, was due { $due }, { $late } ago{ $moved ->
        [0] {""}
        [one] , moved once
       *[other] , moved { $moved } times
    }: { $what }

# About a promise that nobody has accepted yet.
#   $number (number) what it is called
#   $who (text)      who is asked
#   $whom (text)     to whom it would be promised
#   $due (day)       by when
promise-waits = Promise { $number } waits for { $who } to accept it: to { $whom }, by { DAY($due, year: 1) }.

# About what nobody has promised: it was asked for and not taken on. What became of it stands below.
#   $number (number) what it is called
#   $who (text)      who was asked
#   $whom (text)     to whom it would have been promised
#   $due (day)       by when
promise-was-asked = Number { $number } was asked of { $who }: to { $whom }, by { DAY($due, year: 1) }.

# Below a promise that ended because somebody left: whoever promised it, or was to.
promise-owed-no-more = Nobody owes this any more.

# Below a promise in a facilitator's list: another day was proposed, and nobody has answered yet.
#   $who (text)   who is asked
#   $day (day)    the day that is proposed
#   $asked (day)  since when they are asked
promise-waits-day = ⏳ Another day ({ $day }) waits for an answer from { $who } (asked on { $asked }).

# Below a promise in a facilitator's list: it was asked whether it may be let go, and somebody has still to agree.
#   $whom (text)  who is asked
#   $asked (day)  since when they are asked
promise-waits-let-go = ⏳ To let it go waits for an answer from { $whom } (asked on { $asked }).

# To somebody who would make a promise of an answer that is one already.
#   $number (number) what it is called
promise-made-of-it = This is promise { $number } already. /promises shows how it stands.

# To a facilitator who asked in a group for what is pending.
promises-pending-alone = I show that to you alone, in our direct messages.

# To somebody who turns the page of somebody else's list.
promises-of-another = This list is somebody else's. /promises shows yours.

# In a digest: a promise that was kept. Keep $what last.
#   $who (text)  who promised
#   $what (text) the words
digest-promise-kept = ✓ Promised and kept by { $who }: { $what }

# In a digest: a promise that is open. Keep $what last.
#   $who (text)  who promised
#   $due (day)   by when
#   $what (text) the words
digest-promise-open = ○ Promised by { $who }, by { $due }: { $what }

# On a button: to make a promise of what somebody answered.
button-make-promise = Make it a promise

# On a button: the page before.
button-page-back = Back

# On a button: the next page.
button-page-on = More

# On a button: a list of what the reader promised.
button-promises-mine = Mine

# On a button: a list of what was promised to the reader's group.
button-promises-owed = Owed to us

# On a button: a list of what all promised.
button-promises-ours = Everybody's
