### What facilitators are shown and can do. Silence and lateness are told to them alone, kindly, with no reproach.
### Translators: “who” and “by” are names of people or groups, of any gender.

# Above what waits, to a facilitator in the morning, alone.
#   $who  (text) who reads it
#   $name (text) the partnership's name
morning-title = Good morning, { $who }. This waits in { $name }:

# In it: promises whose last day is today.
#   $count (number) how many
morning-due = Promises due today: { $count }

# In it: promises whose day is over, as those who gave them know.
#   $count (number) how many
#   $days (length)  for how long the first of them is
morning-late = Promises past their day: { $count } (the longest by { $days })

# In it: promises that somebody was asked for and neither took on nor declined.
#   $count (number) how many
#   $days (length)  for how long the first of them waits
morning-unanswered = Promises asked for and not answered yet: { $count } (the longest for { $days }). Would you ask again?

# In it: duties that were to be done by now.
#   $count (number) how many
morning-duties = Duties past their moment: { $count }

# In it: proposals on which somebody has not spoken.
#   $count (number)  how many
#   $closes (moment) when the first of them closes
morning-proposals = Proposals that wait for somebody to speak: { $count } (the first closes { $closes })

# In it: objections on open proposals, those that only the facilitator has heard included.
#   $count (number) how many
morning-objections = Objections that stand: { $count }

# In it: partners of whom nobody was heard for a week.
#   $count (number) how many
morning-silent = Partners not heard for a week or longer: { $count }

# On a button: opens the list of promises that are pending.
button-see-promises = Promises

# On a button: opens how things stand.
button-see-status = How things stand

# On a button: opens what is proposed and decided.
button-see-decisions = Proposals

# On a button: opens who has not been heard for long.
button-see-silence = Who is silent

# To a facilitator: when the morning message comes.
#   $hour (moment) the hour, by their own clock
morning-at = If something waits, I write to you at { HOUR($hour, whole: 1) } on the days that your group works.

# Below it, where the hour that they chose lies in their group's quiet hours.
#   $hour (moment) when quiet hours are over
morning-after-quiet-hours = Your group has quiet hours then, so it comes when they are over: at { HOUR($hour, whole: 1) }.

# To a facilitator who wants no morning message.
morning-off = I do not write to you in the morning.

# Below it, and to a facilitator whose hour could not be read. “off” may be in your language.
morning-how = Another hour: /morning 07:30. Not at all: /morning off.

# Above those not heard for a week or longer, to a facilitator alone.
silence-title = Not heard for a while:

# In it.
#   $who (text)    a partner, or a person with their group
#   $days (length) for how long
silence-line = { $who }: for { $days }

# In it: somebody of whom nothing was heard so far.
#   $who (text) a partner, or a person with their group
silence-never = { $who }: not heard yet

# Below a long list of them.
#   $count (number) how many are not shown
silence-more = Not shown here: { $count }

# To a facilitator: nobody is silent for a week.
silence-none = Everybody was heard within a week.

# In its place during the first week, while somebody has not been heard at all.
silence-early = It is too early to tell: this partnership began less than a week ago.

# Below it; the names stand below as buttons.
silence-write = Press a name to write a kind word; you see it before it is sent.

# Above what would be said, as it is read in each language.
#   $where (text) the groups or the person
say-preview = This would go to { $where }. It is read like this:

# Below it; Send and Never mind stand below as buttons.
say-sure = Shall I send it?

# On a button: sends what was shown.
button-send = Send

# Above words that a facilitator or coordinator says to whole groups.
#   $who (text) who says it
say-told = A word from { $who }:

# Below it, their words, set apart.
#   $what (text) the words
say-quote = { $what }

# In place of the question, once it is sent.
#   $where (text) the groups or the person
say-done = ✓ Sent to { $where }.

# Below or instead of that: where it is quiet now, it goes when quiet hours are over.
#   $where (text)   the groups or the person
#   $at    (moment) when it goes, by the reader's clock, and by theirs where that is another
say-later = 🌙 Goes when quiet hours there are over: { $where } ({ $at }).

# Likewise, where nothing can be said just now: the person has not opened a talk with us yet, or the group lets us only read.
#   $where (text) the groups or the person
say-waits = ⏳ Waits until I can write there: { $where }.

# In place of the question, once it is dropped.
say-dropped = Nothing was sent.

# To whoever gave /say without words.
say-how = Write behind it what all should read: /say We meet on Friday. Only for some groups: /say Goma, Recife: We meet on Friday.

# To whoever gave /say with a word before a colon that is no group's name. Nothing has gone out; buttons below: groups that are
# called somewhat so, and one for all.
#   $said (text) what stands before the colon
say-whom = I know no group called “{ $said }”, so nothing has gone out. Whom is it for?

# To whoever gave /say with several names before a colon of which some are no group's.
#   $who (text)    the names that are nobody's
#   $groups (text) what the groups are called
say-some-unknown = I know no group called { $who }, so nothing has gone out to anybody. These are the groups: { $groups }

# On a button below say-whom: what was typed is for all groups, with the word before the colon.
button-say-all = For all groups

# To whoever wrote more than one message should hold.
#   $most (number) the most characters
say-too-long = That is more than one message should hold. At most: { $most } characters.

# To whoever wants to write to somebody whom no chat reaches, or to themselves.
say-nowhere = I know no chat where I could say that.

# To somebody who pressed Send under what another one wrote.
#   $who (text) who wrote it
say-of-another = { $who } wrote this, and alone can send it.

# To a group or a person of whom nothing was heard for long, plainly. A facilitator's own words may follow.
#   $who (text) the group or the person
#   $by (text)  the facilitator who writes
nudge-kindly = { $who }, we have not heard from you for a while. How are you? If something is in the way, say so in a reply: it reaches { $by }.

# The same, gently, to partners who chose that.
#   $who (text) the group or the person
#   $by (text)  the facilitator who writes
nudge-gently = { $who }, we hope that all is well with you. It has been a while, and your voice is missed. Whenever it suits you, a word in reply to this reaches { $by }.

# To a facilitator who is about to write a kind word to a group or a person who had one within the last day. Below: send it all
# the same, never mind.
#   $who (text)   the facilitator who wrote
#   $at (moment)  when it was sent
#   $where (text) the group or the person
nudge-before = { $who } has sent { $where } a kind word already: { $at }. Shall I send yours as well?

# On a button below that.
button-send-again = Send it as well

# To a facilitator, alone, who noted something about a partner.
#   $who (text) the partner
note-noted = Noted about { $who }. You alone can read it.

# Above what a facilitator noted about a partner.
#   $who (text) the partner
note-title = Your notes about { $who }

# A note in the list. Keep $what last.
#   $number (number) its place, as on the button
#   $day (day)       when it was written
#   $what (text)     the words
note-line = { $number }. { $day }: { $what }

# A note that another facilitator wrote and handed over. Keep $what last.
#   $number (number) its place, as on the button
#   $day (day)       when it was written
#   $who (text)      who wrote it
#   $what (text)     the words
note-line-from = { $number }. { $day }, { $who }: { $what }

# Below the list; the numbers stand below as buttons.
note-remove = Press a number to take that note away.

# Above the partners about whom a facilitator noted something.
note-counts = You have notes about:

# In it.
#   $who (text)     the partner
#   $count (number) how many notes
note-count = { $who }: { $count }

# To a facilitator who noted nothing yet.
note-none = You have no notes.

# To a facilitator who noted nothing about this partner.
#   $who (text) the partner
note-none-of = You have no notes about { $who }.

# Below it.
note-how = Write one like this: /note Goma: They call on Thursdays.

# To a facilitator whose note begins with no partner's name.
#   $said (text)     what they wrote first
#   $partners (text) the partners there are
note-whom = I do not know a partner { $said }. There are: { $partners }. Write its name first.

# To a facilitator who gave /note in a group. Nothing was noted.
note-alone = Notes are for you alone: write that to me in a direct message. I have noted nothing here.

# Read back to a facilitator who hands the role over, before anybody is asked.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-sure = { $who } would be facilitator in place of { $by }, and see what is pending. I ask them first: it counts once they accept. Your notes stay with you.

# The same, where the notes go along.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-sure-notes = { $who } would be facilitator in place of { $by }, see what is pending, and read your notes about partners. I ask them first: it counts once they accept.

# On a button: asks whoever is to take the role on.
button-ask-them = Ask them

# On a button: the notes go along.
button-with-notes = With my notes

# On a button: the notes stay.
button-without-notes = Without my notes

# On a button: who hands over no longer asks.
button-take-it-back = Take it back

# In place of what was read back, once it is left.
handover-dropped = All stays as it is.

# In place of what was read back, once the other is asked.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-sent = I ask { $who }. Until they accept, { $by } stays facilitator.

# To whoever is asked to be facilitator, alone. They are free to decline.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-asked = { $by } asks whether you, { $who }, would be facilitator in their place. You are free to accept or to decline; it counts once you accept.

# Below the thanks to whoever has taken it on, above what waits for a facilitator.
handover-waits = This waits now:

# To both, once who hands over no longer asks.
#   $by (text)  the facilitator who hands over
handover-taken-back = { $by } stays facilitator after all.

# To both, once it is declined. Kind: nobody owes a yes.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-declined = { $who } does not take it on now. { $by } stays facilitator.

# To both, when nobody answered for a week.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-lapsed = Nobody has answered for a week whether { $who } takes over: { $by } stays facilitator.

# To whoever has taken it on, in place of the question; the list of what is pending follows.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-yours = ✓ Thank you, { $who }: you are facilitator now, in place of { $by }.

# To whoever has handed it over.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-theirs = ✓ { $who } has accepted and is facilitator now. Thank you for all that you did, { $by }.

# To all groups, once it is accepted.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-told = { $who } is facilitator from now on, in place of { $by }.

# To somebody who pressed a button of a hand-over that is not theirs.
#   $who (text) who is asked
#   $by (text)  the facilitator who hands over
handover-of-another = This is between { $by } and { $who }.

# To a facilitator who named nobody, or themselves.
handover-how = Name who would take it on: /handover Rosa.

# To a facilitator who has asked somebody already.
#   $who (text) who is asked
handover-waits-already = { $who } is asked already. Take that back first, if you change your mind.

# In it: concerns that the reader may read and that are not settled; never what they say.
#   $count (number) how many
morning-concerns = Concerns that are open with you: { $count }

# On a button, to a facilitator: asks once more whoever was asked for a promise and has not answered.
button-ask-again = Ask again

# To a coordinator, alone, once nobody has a role any more, as whoever had it is not here. It says nothing of whom, or why.
#   $role (text) the role, as the protocol calls it
role-nobody-has = Nobody has the role “{ $role }” any more. Until somebody does, what was for it waits, or comes to you where that is possible. To give it to somebody, write /role in your group's chat.

# In place of a hand-over's question, or of what was said about it, where one of the two is not here any more.
handover-off = This hand-over is off: one of the two is not here any more.
