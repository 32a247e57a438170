### What we understand, and the small marks around other people's words: English.
### Words are told apart without case, accents or vowel marks; a command is typed as one word, without a space.

## Marks

# On a line of its own under a machine translation: the words as they were written.
#   $language (text)  the tag of their language, such as sw
#   $said (text)      the words; they can be long
original-line = ({ $language }: { $said })

# On a line of its own under a machine translation that was made by way of a third language.
#   $language (text)  the tag of the words' language, such as sw
#   $through (text)   the tag of the language in between, such as en
#   $said (text)      the words; they can be long
original-line-through = ({ $language }, via { $through }: { $said })

# On a line of its own under a translation that people put right: the words as they were written.
#   $who (text)       their names
#   $language (text)  the tag of the words' language, such as sw
#   $said (text)      the words; they can be long
corrected-line = ({ $language }, corrected by { $who }: { $said })

# On a line of its own under a machine's translation that people found right: the words as they were written.
#   $who (text)       their names
#   $language (text)  the tag of the words' language, such as sw
#   $said (text)      the words; they can be long
checked-line = ({ $language }, checked by { $who }: { $said })

# On a line of its own below the original of a translation of which people put some sentences right.
#   $who (text)       their names
#   $language (text)  the tag of the words' language, such as sw
corrected-in-part-line = ({ $language }: in part corrected by { $who })

# The same: a machine did as people had put it right where other names or numbers stood.
#   $who (text)       their names
#   $language (text)  the tag of the words' language, such as sw
after-correction-line = ({ $language }: after a correction by { $who })

# The same: no translator answers just now.
#   $language (text)  the tag of the words' language, such as sw
untranslated-unreachable = ({ $language }: not translated, as the translator cannot be reached)

# The same: what translators answered did not hold what was written, so it is not shown.
#   $language (text)  the tag of the words' language, such as sw
untranslated-not-sure = ({ $language }: not translated, as no translation was good enough)

# On a line of its own under words that nobody translated: no translator may see what this partnership says.
#   $language (text)  the tag of the words' language, such as sw
untranslated-forbidden = ({ $language }: not translated, as no translator may see it)

# The same: what may be translated in a month is used up.
#   $language (text)  the tag of the words' language, such as sw
untranslated-ceiling = ({ $language }: not translated, as this month's share is used up)

# The same: no translator is set up, or none knows both languages.
#   $language (text)  the tag of the words' language, such as sw
untranslated-unable = ({ $language }: not translated, as no translator here can)

## Lengths of time

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  days, at least 1
span-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  hours, at least 1
span-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }

# How long something takes, is late or is open, inside other sentences.
#   $count (number)  minutes, at least 1
span-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

# A length of time in two units: 1 day and 12 hours.
#   $more (text)  the larger unit's part, such as 1 day
#   $less (text)  the smaller unit's part, such as 12 hours
span-both = { $more } and { $less }

# A moment in the day of another group, by the reader's clock and by that group's.
#   $here  (moment) by the reader's clock
#   $there (text)   the hour there; the day as well, where it is another
moment-beside = { $here }, { $there } there

## Answers

# Whole answers that mean yes, to a question that can only be answered with yes or no. Commas between them.
yes-words = yes, y, yeah, yep, yup, sure, ok, okay, of course, 👍, ✅, ✔, yes please, yes of course, sure thing, aye, absolutely, agreed, i agree, yes we did, yes i did

# Whole answers that mean no to such a question.
no-words = no, n, nope, not really, not yet, 👎, ❌, nah, never, no we didn't, no i didn't, i don't think so

# What may stand beside such a yes or no and says neither: thank you, madam.
polite-words = thanks, thank you, thanks a lot, many thanks, please, sorry, sir, madam

# What somebody says who greets, and nothing else.
greeting-words = hello, hi, hey, good morning, good afternoon, good evening, good day, how are you

# Whole answers to any question that mean: pass over this one.
skip-words = skip, pass, skip this

# Whole answers to any question that mean: ask me again later.
later-words = later, not now, ask me later

# Whole messages that cry for help, said to me alone, as people write them in need. Commas between them.
cry-words = help, help me, help us, i need help, we need help, need help, somebody help, someone help, somebody help me, someone help me, i need somebody, save me, save us, emergency, sos, 🆘

# Whole answers to a proposal that mean: agree, as people say it of themselves or of their group. Nothing that means it only half.
position-agree-words = agree, agreed, i agree, we agree, i fully agree, we fully agree, in favour, in favor, i am in favour, we are in favour, i support it, we support it, i consent, we consent

# The same for: agree, with a concern.
position-concern-words = agree with a concern, agree with concerns, i agree with a concern, we agree with a concern, i agree with reservations, we agree with reservations, agreed with reservations

# The same for: stand aside, let it pass.
position-aside-words = stand aside, i stand aside, we stand aside, standing aside, i will stand aside, we will stand aside

# The same for: object, be against it.
position-object-words = object, objection, i object, we object, against, i am against it, we are against it, i don't agree, we don't agree, i do not agree, we do not agree, i disagree, we disagree

# The same for: abstain.
position-abstain-words = abstain, i abstain, we abstain, abstention

# What may stand before a day in "away until Monday", one word each; all of them are passed over.
until-words = until, till, til, through, to, the

# What may stand before the first of two hours or days, or be written onto it: from 9 to 5. One word each.
starting-words = from, between

# What makes another number of the one it stands beside, in front or behind: 5 thousand, 2 dozen. With “…” behind it, in front
# alone: minus 3. In whichever language it was typed, we ask for the number in figures then.
number-turning-words = hundred, hundreds, thousand, thousands, thou, grand, k, million, millions, m, mn, mln, mio, billion, billions, b, bn, mrd, trillion, trillions, tsd, lakh, lakhs, lac, lacs, crore, crores, dozen, dozens, minus …, negative …

# What nothing is called as a number.
zero-words = zero, nought, nil

# What stands between a step of a scale and its last one: 4 of 5. With “…” in front of it, the last one comes first.
out-of-words = of, out of

# What leads to the name of whoever something is promised to, as in: Bring the map to Rosa. The name stands at “…”.
promised-to-words = to …, to the …, for …, for the …

# What leads to the name of the goal that a promise leads towards, likewise. Behind a colon part of its name is enough.
towards-words = goal: …, towards …, toward …, towards the goal …, for the goal …

# What stands around the day on which a proposal is to be looked at again, on a line of its own below it.
review-day-words = review: …, review it …, review …, to be reviewed …, look at it again …, look again …, revisit it …, revisit …

# What this day is called.
today-words = today

# What the next day is called.
tomorrow-words = tomorrow

# What stands in front of a language in /language when it is only what one writes oneself, one word each.
me-words = me, mine

# What stands in front of a day in /away when all of the group is away, one word each.
whole-words = partner, all, group, everybody

# What turns something on, behind /threads or /polls.
on-words = on, yes

# What turns something off, behind /threads or /polls.
off-words = off, no

# Said behind /away, without the sign: the person, or the group, is here again before the day that was set.
back-words = back, i am back, i'm back, we are back, we're back, back again, returned

# What may stand behind /translators for: only the translator that whoever runs the bot has themselves.
translators-own-server-words = own server, our own server, own

# What may stand behind /translators for: no machine at all.
translators-nobody-words = nobody, no one

# What stands before an hour in /schedule: at 10:00.
schedule-at-words = at

# What stands before a day in /schedule: on Tuesday.
schedule-on-words = on

# What stands before a rhythm in /schedule: every 2 weeks.
schedule-every-words = every

# What stands before a time zone in /schedule: zone Africa/Nairobi.
schedule-zone-words = zone

# What may stand behind /digest for: every week.
digest-week-words = weekly, every week

# What may stand behind /digest for: every month.
digest-month-words = monthly, every month

# What a group may be called that people speak for: women.
voice-women-words = women, girls

# What a group may be called that people speak for: youth.
voice-youth-words = youth, young people, the young

# What a group may be called that people speak for: elders.
voice-elders-words = elders, older people, the elderly

# What a group may be called that people speak for: people with disabilities.
voice-disability-words = people with disabilities, disabled people

# What a group may be called that people speak for: displaced people.
voice-displaced-words = displaced people, refugees

# What stands before the days of a weekend in /place: weekend friday saturday.
place-weekend-words = weekend

# What may stand in /place for: we keep no public holidays.
place-no-holidays-words = no holidays, no public holidays, without holidays

# What the first example below manner-which is called: the plain one. Its letter first.
manner-direct-words = a, first

# What the second example below manner-which is called: the gentle one. Its letter first.
manner-gentle-words = b, second

# What people may type behind /show for the calendar of January to December.
show-ca-gregory-words = gregorian, gregorian calendar, western calendar

# What people may type behind /show for the solar calendar of Iran and Afghanistan.
show-ca-persian-words = persian, persian calendar, solar hijri, jalali

# What people may type behind /show for the lunar calendar of Islam.
show-ca-islamic-umalqura-words = islamic, islamic calendar, hijri, lunar

# What people may type behind /show for the digits 0123456789.
show-nu-latn-words = latin, latin digits, western digits

# What people may type behind /show for the digits ٠١٢٣٤٥٦٧٨٩.
show-nu-arab-words = arabic, arabic digits, arabic-indic, arabic-indic digits

# What people may type behind /show for the digits ۰۱۲۳۴۵۶۷۸۹.
show-nu-arabext-words = persian digits, urdu digits

# What people may type behind /show for the digits ၀၁၂၃၄၅၆၇၈၉.
show-nu-mymr-words = burmese, burmese digits, myanmar digits

# A day in /schedule, as in every 2 days.
unit-day-words = day, days

# A week in /schedule, as in every 2 weeks.
unit-week-words = week, weeks

# A month in /schedule, as in every 2 months.
unit-month-words = month, months

# A year in /export, as in 2 years, and where a year is named.
unit-year-words = year, years

# Two years in one word, where a language has one; a stroke between its forms. A dash where it has none.
unit-two-years-words = -

## Commands: other names for each. The English names are understood everywhere.

# What people may type for /start.
command-start = begin, setup

# What people may type for /join.
command-join = join

# What people may type for /invite.
command-invite = invitation

# What people may type for /protocols.
command-protocols = protocol

# What people may type for /adopt.
command-adopt = adopt

# What people may type for /agree.
command-agree = accept, agreed

# What people may type for /preview.
command-preview = preview

# What people may type for /schedule.
command-schedule = timetable

# What people may type for /pause.
command-pause = pause

# What people may type for /resume.
command-resume = continue

# What people may type for /now.
command-now = now

# What people may type for /rhythm.
command-rhythm = cadence

# What may stand behind /rhythm, for the rhythm of a crisis.
rhythm-crisis-words = emergency, urgent

# What may stand behind /rhythm, for the usual one.
rhythm-normal-words = usual, calm

# What people may type for /checkin.
command-checkin = check-in, ahead

# What people may type for /role.
command-role = role

# What people may type for /partners.
command-partners = bench

# What people may type for /partner.
command-partner = partner

# What people may type for /language.
command-language = lang, languages

# What people may type for /translators.
command-translators = translators, translation

# What people may type for /place.
command-place = zone, timezone, city

# What people may type for /quiet.
command-quiet = silence

# What people may type for /manner.
command-manner = style

# What people may type for /away.
command-away = absent, holiday, back

# What people may type for /done.
command-done = finished, completed

# What people may type for /later.
command-later = snooze

# What people may type for /skip.
command-skip = pass

# What people may type for /original.
command-original = original

# What people may type for /fix.
command-fix = correct, correction

# What people may type for /withdraw.
command-withdraw = unsay, takeback

# What people may type for /threads.
command-threads = thread

# What people may type for /polls.
command-polls = poll

# What people may type for /show.
command-show = digits, display

# What people may type for /term.
command-term = glossary-term

# What people may type for /review.
command-review = proofread

# What people may type for /terms.
command-terms = glossary

# What people may type for /corrections.
command-corrections = corrected, mended

# What people may type for /link.
command-link = connect

# What people may type for /unlink.
command-unlink = disconnect

# What people may type for /unclear.
command-unclear = confusing

# What people may type for /promise.
command-promise = commit

# What people may type for /promises.
command-promises = commitments

# What people may type for /pending.
command-pending = open

# What people may type for /mediate.
command-mediate = mediation

# What people may type for /morning.
command-morning = mornings

# What people may type for /say.
command-say = tell, announce

# What people may type for /nudge.
command-nudge = kindword, prod

# What people may type for /note.
command-note = memo, jot

# What people may type for /handover.
command-handover = hand-over, passon

# What people may type for /digest.
command-digest = roundup

# What people may type for /propose.
command-propose = proposal

# What people may type for /decisions.
command-decisions = decided

# What people may type for /goal.
command-goal = target

# What people may type for /goals.
command-goals = targets

# What people may type for /measure.
command-measure = count

# What people may type for /reliability.
command-reliability = reliable

# What people may type for /voices.
command-voices = balance

# What people may type for /speaksfor.
command-speaksfor = speaks-for, speak-for

# What people may type for /roles.
command-roles = contributions

# What people may type for /concern.
command-concern = worry

# What people may type for /status.
command-status = overview

# What people may type for /help.
command-help = help

# What people may type for /sos.
command-sos = help-now, helpnow

# What people may type for /leave.
command-leave = exit

# What people may type for /remove.
command-remove = uncount

# What people may type for /mydata.
command-mydata = my-data

# What people may type for /forget.
command-forget = erase

# What people may type for /keep.
command-keep = retention

# What people may type for /search.
command-search = find

# What people may type for /export.
command-export = report

# What people may type for /calendar.
command-calendar = ical, mycalendar

# What people may type for /chart.
command-chart = graph

## The menu: what a command does, at most 80 characters.

# Beside /help in the menu of commands.
about-help = What I can do, and how

# Beside /sos in the menu of commands.
about-sos = Call for help at once, at any hour

# Beside /status in the menu of commands.
about-status = Where things stand

# Beside /done in the menu of commands.
about-done = Mark what you were asked to do as done

# Beside /later in the menu of commands.
about-later = Be asked again later

# Beside /skip in the menu of commands.
about-skip = Pass over this question

# Beside /original in the menu of commands.
about-original = Show the original words of a message

# Beside /fix in the menu of commands.
about-fix = Put a translation right, in reply to it

# Beside /unclear in the menu of commands.
about-unclear = Say that a message is not clear, in reply to it

# In a menu, for /withdraw.
about-withdraw = Take back what you said, in reply to it

# Beside /away in the menu of commands.
about-away = Say until when you are away

# Beside /language in the menu of commands.
about-language = Choose the language I use here

# Beside /promise in the menu of commands.
about-promise = Promise something by a day

# Beside /promises in the menu of commands.
about-promises = Show what is promised: by you, to you, by all

# Beside /pending in the menu of commands.
about-pending = Show facilitators what is open, late or waiting

# Beside /mediate in the menu of commands.
about-mediate = Facilitators: ask two partners the same, each apart

# Beside /morning in the menu of commands.
about-morning = Choose when you read in the morning what waits

# Beside /say in the menu of commands.
about-say = Say something to all groups, or to some

# Beside /nudge in the menu of commands.
about-nudge = Write a kind word to who has gone quiet

# Beside /note in the menu of commands.
about-note = Note something about a partner, for you alone

# Beside /handover in the menu of commands.
about-handover = Hand the facilitator's role over to somebody

# Beside /remove in the menu of commands.
about-remove = Count somebody no longer

# Beside /digest in the menu of commands.
about-digest = See what came since the last digest

# Beside /propose in the menu of commands.
about-propose = Propose something that all decide

# Beside /decisions in the menu of commands.
about-decisions = Show what is proposed and what was decided

# Beside /search in the menu of commands.
about-search = Search all that was said, promised and decided

# Beside /concern in the menu of commands.
about-concern = Tell a facilitator alone what is on your mind
# Beside /goal in the menu of commands.
about-goal = Set a goal for all of you

# Beside /goals in the menu of commands.
about-goals = See our goals and how far they have come

# Beside /measure in the menu of commands.
about-measure = Count something towards a goal

# Beside /reliability in the menu of commands.
about-reliability = See how well answers and promises are kept

# Beside /voices in the menu of commands.
about-voices = Show facilitators who is heard, and whom to ask first

# Beside /speaksfor in the menu of commands.
about-speaksfor = Say for whom else you speak, such as women or youth

# Beside /roles in the menu of commands.
about-roles = See who does and brings what, or say what your group brings

# Beside /checkin in the menu of commands.
about-checkin = Answer the next check-in ahead of time

# Beside /protocols in the menu of commands.
about-protocols = See the protocols to choose from

# Beside /preview in the menu of commands.
about-preview = See what will be asked, and when

# Beside /partners in the menu of commands.
about-partners = See who takes part

# In a menu, for /partner.
about-partner = Say whom you speak for in a shared chat

# In a menu, for /place.
about-place = See or set a group's city, public holidays and weekend

# In a menu, for /quiet.
about-quiet = See or set a group's quiet hours

# Beside /manner in the menu of commands.
about-manner = Choose how I put things to your group

# In a menu, for /translators.
about-translators = See or choose who translates what is written

# Beside /adopt in the menu of commands.
about-adopt = Propose a protocol to all partners

# Beside /schedule in the menu of commands.
about-schedule = See or change days and hours

# Beside /pause in the menu of commands.
about-pause = Pause a protocol

# Beside /resume in the menu of commands.
about-resume = Take a paused protocol up again

# Beside /now in the menu of commands.
about-now = Ask a check-in's questions now

# Beside /rhythm in the menu of commands.
about-rhythm = Show the rhythm that holds, or begin and end that of a crisis

# Beside /role in the menu of commands.
about-role = See or give roles

# Beside /invite in the menu of commands.
about-invite = Get a code to invite a partner

# In a menu, for /threads.
about-threads = Keep each round in a thread of its own here

# In a menu, for /polls.
about-polls = Show choices as polls here

# Beside /terms in the menu of commands.
about-terms = Show the terms and how each is translated

# Beside /corrections in the menu of commands.
about-corrections = Show what was put right in translations

# Beside /term in the menu of commands.
about-term = Set how a term is translated

# Beside /review in the menu of commands.
about-review = Look at how protocols are translated

# In a menu, for /link.
about-link = Be known on the other platform too

# In a menu, for /unlink.
about-unlink = Be known by this account alone

# Beside /join in the menu of commands.
about-join = Join with an invitation code

# Beside /start in the menu of commands.
about-start = Set up a partnership with a code

# Beside /leave in the menu of commands.
about-leave = Leave the partnership

# Beside /mydata in the menu of commands.
about-mydata = Get all that is kept of you, alone

# Beside /forget in the menu of commands.
about-forget = Have all that is kept of you erased

# Beside /keep in the menu of commands.
about-keep = How long words are kept

# Beside /export in the menu of commands.
about-export = What everybody may read, as a table or a report

# Beside /calendar in the menu of commands.
about-calendar = What is due for you, for a calendar program

# Beside /chart in the menu of commands.
about-chart = How a goal is reached, as a picture
