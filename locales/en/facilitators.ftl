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

# In place of the question, once it is dropped.
say-dropped = Nothing was sent.

# To whoever gave /say without words.
say-how = Write behind it what all should read: /say We meet on Friday. Only for some groups: /say Goma, Recife: We meet on Friday.

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
