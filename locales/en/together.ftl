### What we say of who does and brings what, whose turn it is, what is kept, and who is heard. Nobody is ranked or blamed.
### Translators: “who” is a name of a person or group, of any gender, or several.

# Above how reliable one's own group was, in its own chat. The facilitators see it too.
#   $who (text) the group's name
reliability-own = { $who }, in the last three months (only you and the facilitators see this):

# Above how reliable all were together; everybody may read it.
reliability-all = All groups together, in the last three months:

# How many questions that were put were answered in time.
#   $kept (number) those that were
#   $all (number)  all of them
reliability-answers = • Answered in time: { $kept } of { $all }

# How many promises were kept as promised, or got another day before theirs was over.
#   $kept (number) those that were
#   $all (number)  all that were due
reliability-promises = • Promises kept, or moved in time: { $kept } of { $all }

# In place of those figures, where nothing was asked and nothing was due.
reliability-none = • Nothing was due yet.

# Above who has which role and what each group brings.
roles-all-title = Who does and brings what:

# What a group brings, in its own words. Keep $said last.
#   $said (text) the words
roles-brings = Brings: { $said }

# In place of that, before a group has said so.
roles-brings-nothing = Brings: not said yet

# What a group brings towards one goal. Keep $said last.
#   $goal (text) the goal, with its number: 1. Wells that work
#   $said (text) the words
roles-towards = Towards { $goal }: { $said }

# Below all of it.
roles-how = Say what your group brings like this: /roles A lorry on Tuesdays

# In every room, when a group says what it brings from now on. Keep $said last.
#   $who (text)  the group's name
#   $said (text) the words
roles-stated = { $who } brings from now on: { $said }

# To a group, once in three months; what it does and brings stands below, with buttons.
#   $who (text) the group's name
roles-still-right = { $who }, is this still right?

# In place of that question, once somebody said yes.
#   $who (text) their name
roles-found-right = ✓ Still right, says { $who }.

# To somebody who wants to change it.
roles-say-anew = What does your group bring now? Reply with it. Who has which role a coordinator changes: /role

# On a button: it is still so.
button-still-right = Still right

# On a button: to say it in other words.
button-change-it = Change it

# Above whose turn it is from now on, in every room.
rotation-turned = Whose turn it is now:

# Whose group is asked first.
#   $who (text) the group's name
rotation-first = • asked first: { $who }

# Who hosts.
#   $who (text) the group's name
rotation-host = • hosts: { $who }

# Who summarises.
#   $who (text) the group's name
rotation-summary = • sums up: { $who }

# Above a question, in the room of the group that is asked first.
rotation-you-begin = This time your group is asked first.

# Above a question, in the room of the group whose turn it is to be first, where others were asked earlier in the day.
rotation-you-come-first = This time what your group says stands first in the summary.

# In the schedule, below when a check-in comes next: whose group gets its questions ahead of the others then.
#   $who (text) the group's name
schedule-first = → asked first then: { $who }

# In the schedule: what goes round among the groups, and which of them does it next.
#   $id (text) its id, as people type it
#   $does (text) what is done, in the reader's language
#   $who (text) the group's name
#   $due (moment) until when
schedule-duty-of = { $id }: { $does } – { $who } this time, by { $due }

# Why a group is asked at another hour than usual: it is its turn to be asked before the others. In brackets, behind the usual hour.
moved-asked-first = asked first

# What is different in a new version of a protocol.
change-rotation = ~ whose turn it is goes round in another way

# What is different in a new version of a protocol: what goes round among the groups from now on.
#   $what (text) what is done, in the reader's language
change-duty-turn = ~ { $what }: each group does it in turn now

# Above the shares of who was heard; only a facilitator reads it. Each line has three figures in this order.
voices-title = Who was heard in the last three months; only facilitators see this. Shares of answers, of words, of positions on proposals:

# The same, while nobody has taken a position on any proposal. Each line has two figures in this order.
voices-title-answers = Who was heard in the last three months; only facilitators see this. Shares of answers and of words (there were no positions on proposals yet):

# The shares of one group, to the nearest five of a hundred.
#   $who (text)         the group's name
#   $answers (number)   of answers
#   $words (number)     of words
#   $positions (number) of positions
voices-line = • { $who }: { $answers } %, { $words } %, { $positions } %

# The shares of one group where there are no positions, to the nearest five of a hundred.
#   $who (text)       the group's name
#   $answers (number) of answers
#   $words (number)   of words
voices-line-answers = • { $who }: { $answers } %, { $words } %

# In place of a group's name in that line: all who say that they speak for somebody.
#   $group (text) for whom, as they wrote it
voices-speaking-for = speaking for { $group }

# In it, a group that people speak for in any language: women.
voice-women = women

# In it, a group that people speak for in any language: youth.
voice-youth = youth

# In it, a group that people speak for in any language: elders.
voice-elders = elders

# In it, a group that people speak for in any language: people with disabilities.
voice-disability = people with disabilities

# In it, a group that people speak for in any language: displaced people.
voice-displaced = displaced people

# To a facilitator who asks who is heard, before much was said.
voices-too-little = Too little was said so far to tell.

# Below the shares. A button below asks them first.
#   $who (text) the group that is heard least
voices-suggestion = { $who } is heard less than the others. Asking them first next time may help, or asking in private how they would like to be heard.

# On a button: to ask a group first, next time.
button-ask-first = Ask them first

# To a facilitator who pressed that button.
#   $who (text) the group
voices-first-noted = ✓ Next time { $who } is asked first.

# To a facilitator who pressed that button, where the next check-in is planned.
#   $who (text)  the group's name
#   $at (moment) when that group is asked
voices-first-noted-at = ✓ Next time { $who } is asked first: { $at }.

# To somebody who said for whom they speak, alone. It does not repeat it, as others may read along.
speaksfor-noted = ✓ Noted. Facilitators see what such groups come to, from three people on, and never who is in one. /speaksfor nobody takes it back.

# To somebody who takes back for whom they speak.
speaksfor-gone = ✓ Taken back: you speak for your group alone.

# To somebody who typed /speaksfor with nothing behind it.
speaksfor-how = If you like, say for whom you speak besides your group, with commas between: /speaksfor women, youth
