### What we say of goals and of what is counted towards them. Nobody is ranked, and nobody is blamed for a number.
### Translators: figures come as their reader writes them; a unit ("families") is somebody's own word and is never inflected.

# Above the list of goals; it says how the line of figures below each is read: 40 → 120 → 400.
goals-title = Our goals: where each began → where it is now → where it is to get

# To somebody who asks for the goals, where there are none.
goals-none = There are no goals yet. A coordinator or facilitator sets one: /goal Families with clean water: 40 → 400 families by 31 December

# Whose goal it is, where it is nobody's in particular: it stands at the beginning of a line, before a colon.
goal-of-all = everyone

# A goal in a list. Keep $what last: it can be long.
#   $number (number) what it is called
#   $whose (text)    whose it is: a name, a role, or “everyone”
#   $what (text)     what is to be reached
goal-item = { $number }. { $whose }: { $what }

# A goal in a list, with the day by which. Keep $what last.
#   $number (number) what it is called
#   $whose (text)    whose it is: a name, a role, or “everyone”
#   $due (day)       the day
#   $what (text)     what is to be reached
goal-item-by = { $number }. { $whose }, by { DAY($due, year: 1) }: { $what }

# Below a goal: where it began, where it is now, where it is to get. A dash stands for what is not known.
#   $before (number) where it began
#   $now (number)    where it is
#   $target (number) where it is to get
goal-figures = { $before } → { $now } → { $target }

# The same, with what is counted.
#   $before (number) where it began
#   $now (number)    where it is
#   $target (number) where it is to get
#   $unit (text)     what is counted, such as families
goal-figures-unit = { $before } → { $now } → { $target } ({ $unit })

# A goal in a list to choose from, or above a number counted towards it. Keep $what last.
#   $number (number) what it is called
#   $what (text)     what is to be reached
goal-name = { $number }. { $what }

# Below a goal that somebody words, read back to them. Buttons stand below.
goal-sure = Is that right? Once you confirm, all read it.

# Below a goal that somebody words. Buttons with the groups stand below.
goal-whose = Whose goal is it?

# Above a new goal, in every room.
#   $who (text) who set it
goal-set = A new goal, set by { $who }:

# Below a new goal that is counted.
#   $key (text) what it is called in commands; it stays as it is
goal-how-to-count = Count towards it like this: /measure { $key } 120

# To a group, above a goal that would be theirs. Buttons to accept and to decline stand below.
#   $who (text) the group's name
#   $by (text)  who proposes it
goal-proposed = { $who }, { $by } asks whether you would take on this goal. You are free to accept or to decline.

# Below a goal, to whoever proposed it to another group.
#   $who (text) that group's name
goal-proposed-sent = I ask { $who }. The goal counts once they accept it.

# To a coordinator or facilitator who wants to change a goal. The goal stands above; a reply is read, and read back.
goal-change-how = What is to be different? Reply like this; what you do not write stays: 40 → 500 families by 30 June 2027. Or add what else it is counted by: Schools with a well: 2 → 10 schools

# Below a goal: one thing that is to be different, or is. A dash stands for what is not known.
#   $what (text)   “target”, “start”, “unit” or “day”
#   $before (text) what it was: a number, a word or a day
#   $now (text)    what it is from now on
goal-difference = { $what }: { $before } → { $now }

# In it: the number that is to be reached. It begins a line, or stands behind a name, before a colon.
goal-part-target = target

# In it: the number from which one began.
goal-part-baseline = start

# In it: what is counted, such as families.
goal-part-unit = unit

# In it: the day by which.
goal-part-day = day

# To a group whose goal somebody else would change; what would be different stands below, with buttons.
#   $who (text) the group's name
#   $by (text)  who asks
goal-change-proposed = { $who }, { $by } asks whether your goal may change like this. It stays as it is until you accept.

# Above a goal, in every room. What is different stands below.
#   $who (text) who changed it
goal-changed = { $who } changed this goal:

# Below a goal: something that was changed.
#   $day (day)     when
#   $who (text)    who changed it
#   $what (text)   “target”, “start”, “unit” or “day”
#   $before (text) what it was
#   $now (text)    what it became
goal-changed-line = • { $day }, { $who }, { $what }: { $before } → { $now }

# Below a goal, in place of a change that was read back, once whoever wanted it lets it go.
goal-not-changed = Let go: the goal stays as it is.

# To somebody who wants to change a goal to what it is.
goal-change-nothing = The goal says that already.

# Below a goal, to whoever asked for a change and to the group whose goal it is, which declined.
#   $who (text) that group's name
goal-left-as-it-is = { $who } leaves this goal as it is.

# To somebody who wants to change a goal that a protocol has.
goal-of-protocol = This goal stands in a protocol, which all have agreed to. It changes with a new version of that: /protocols

# Below a goal: what a group brings towards it. Keep $said last.
#   $who (text)  the group's name
#   $said (text) the words
goal-brought = • { $who } brings: { $said }

# Below a goal, to a group that wants to say what it brings towards it.
goal-bring-how = What does your group bring towards this goal? Reply with it.

# In place of a goal that was never set, once its author lets it go.
goal-never-set = Let go: this goal was not set.

# To a coordinator or facilitator who typed /goal with nothing behind it.
goal-how = Write behind it what you want to reach, from where to where, and by when: /goal Families with clean water: 40 → 400 families by 31 December

# Above a goal, in every room.
#   $who (text) who let it go
goal-let-go = { $who } let this goal go; what was counted stays:

# To somebody who asks for a goal that is not there, or no more.
goal-unknown = I know no such goal. /goals shows those there are.

# Above a goal, in every room, some two weeks before its day.
goal-day-near = The day of this goal is near:

# Above a goal, in every room, the day after its own.
goal-day-over = The day of this goal has come. This is how far we got together:

# Above a goal, in every room, once it is reached.
goal-reached = 🎉 We have reached this goal:

# To somebody who wants to count something, where no goal is counted, or none that is for them to count.
measure-no-goal = There is no goal here that you could count towards. /goals shows those there are.

# To somebody who wants to count something. The goals stand below, with buttons.
measure-which = Which goal does it count towards?

# To somebody who typed /measure with words behind it that are no goal and no number.
#   $key (text) what a goal is called in commands; it stays as it is
measure-how = Write the goal and the number: /measure { $key } 120

# Below a goal, to somebody who wants to count towards it.
measure-how-many = How many is it now? Reply with the number.

# The same, for a goal whose counts are added up.
measure-how-many-more = How many more are there since the last count? Reply with the number.

# To somebody whose words held no number, or several.
measure-number-unread = Which number is that? Like this: 120, 0.5, 1,500.

# Below a goal, read back to whoever counts. A button that counts it stands below.
#   $value (text) the number, with what is counted
measure-sure = To count: { $value }. Is that right?

# The same, where there was a number before.
#   $value (text)    the number, with what is counted
#   $before (number) what it was before
measure-sure-before = To count: { $value }, before: { $before }. Is that right?

# The same, where what is counted is added up.
#   $value (text)    the number, with what is counted
#   $before (number) what it all came to before
#   $after (number)  what it comes to with it
measure-sure-sum = To count: { $value }, on top of { $before }: { $after } altogether. Is that right?

# Below a goal, in place of a number that was read back, once it counts.
#   $who (text)   who counted
#   $value (text) the number, with what is counted
#   $now (number) what all have come to
measure-noted = ✓ Counted by { $who }: { $value }. All together: { $now }. Not right? Reply with the right number.

# The same, once it holds in place of an earlier one.
#   $who (text)      who made it right
#   $value (text)    the number, with what is counted
#   $before (number) what it was before
#   $now (number)    what all have come to
measure-corrected = ✓ Made right by { $who }: { $value }, before: { $before }. All together: { $now }. Not right? Reply with the right number.

# Below a goal, in place of a number that was read back, once whoever said it lets it go.
measure-not-counted = Let go: nothing was counted.

# One count below a goal.
#   $day (day)    when it was counted
#   $who (text)   who counted
#   $value (text) the number, with what is counted
measure-line = • { $day }, { $who }: { $value }

# One count below a goal that was made right.
#   $day (day)     when it was first counted
#   $who (text)    who made it right
#   $value (text)  the number that holds, with what is counted
#   $before (text) what it was before, the earliest first
measure-line-corrected = • { $day }, { $who }: { $value } (before: { $before })

# One count below a goal that was taken back.
#   $day (day)     when it was first counted
#   $who (text)    who took it back
#   $before (text) what it was
measure-line-taken-back = • { $day }, { $who }: taken back (before: { $before })

# Below the goals: the latest figures of trust, as unnamed answers have it, the oldest first.
#   $figures (text) the figures
goals-trust = Trust, from answers without names: { $figures }

# Figures one after another as time went on, parted by no comma: in some languages it is within a number.
#   $first (text)  the earlier ones
#   $rest  (text)  the later ones
figures-then = { $first } → { $rest }

# In a digest: how much trust there is, as one figure for all.
#   $question (text) the question
#   $mean (number)   the figure, in halves
#   $high (number)   the highest that can be
pulse-shown = { $question } On average about { $mean } of { $high }, to the nearest half.

# In a digest, in place of that figure: it could give away what one person answered.
#   $question (text) the question
pulse-not-shown = { $question } No figure is shown this time, so that nobody's answer can be told from it.

# Below a promise: the goal that it leads towards.
#   $goal (text) the goal
promise-towards = Towards: { $goal }

# To somebody who promised something. The goals stand below, with buttons.
promise-which-goal = Towards which goal does it lead?

# A goal of a protocol, or what it is counted by, that is another one in a new version. Keep $what last.
#   $what (text) what is to be reached
change-goal = ~ counted, due or owned otherwise than before: { $what }

# On a button: what was read back is right, and is a goal from now on.
button-goal = Yes, it is our goal

# On a button: to say whose goal it is.
button-goal-whose = Whose is it?

# On a button: what was read back is right, and the goal is so from now on.
button-goal-change = Yes, change it

# On a button: to say what one's group brings towards a goal.
button-goal-brings = What we bring

# On a button: to count towards a goal.
button-count = Count

# On a button: what was read back is right, and counts.
button-measure = Yes, count it

# On a button: to say towards which goal a promise leads.
button-towards = Towards a goal?
