### A correction that differs from the original in a number, a name and the like: what we say before it counts.
### Who is addressed how stands in bot.ftl.

# To a member whose right words for a translation lost, changed or added a number, a date, an hour, a link, an
# amount or a name. What differs is named below it. The translation, with its original, stands at the end.
#   $said (text)  the translation that they correct; it can be long
fix-differs = Nothing has changed yet. Please look once more at how this should read: { $said }

# Below it: what the original has and the member's words have not.
#   $what (text)  one thing or a list of a few, as they are written, such as: 12, Amina
fix-differs-missing = Only in the original: { $what }

# Below it: what the member's words have and the original has not.
#   $what (text)  one thing or a list of a few, as they are written, such as: 21
fix-differs-new = Only in your words: { $what }

# Below both. The button says “Keep my words”.
fix-differs-how = If your words are meant so, press the button, and they are kept. Otherwise reply to this message with the right ones.

# A button: the words are right, although they differ from the original.
button-keep-words = Keep my words

# To a coordinator or facilitator, alone, above what people made right in translations. Strong.
corrections-title = What was made right in translations

# To a member, above what they made right in translations themselves. Strong.
corrections-own-title = What you made right in translations

# In that list: a correction, a line each for who and when, the original, and the right words.
#   $number (number) its number
#   $who (text)      who made it, with their group
#   $day (day)       when
#   $from (text)     the language of the original
#   $said (text)     the original
#   $to (text)       the language of the translation
#   $right (text)    what it is in that language
correction-item =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }: { $right }

# The same, where it is known what stood there before.
#   $number (number) its number
#   $who (text)      who made it, with their group
#   $day (day)       when
#   $from (text)     the language of the original
#   $said (text)     the original
#   $to (text)       the language of the translation
#   $was (text)      what stood there before
#   $right (text)    what it is in that language
correction-item-was =
    { $number }. { $who }, { DAY($day, year: 1) }
    { $from }: { $said }
    { $to }, before: { $was }
    { $to }, now: { $right }

# To who asks for the list, where there is nothing in it yet.
corrections-none = Nobody has made a translation right yet. Reply to one with /fix and the right words.

# To a member who asks for the list and has made nothing right.
corrections-own-none = You have not made a translation right yet. Reply to one with /fix and the right words.

# To who presses a button below somebody else's list.
corrections-of-another = This is somebody else's list. /corrections shows yours.

# To who presses a button for a correction that is not there any more, or not theirs to see or take back.
correction-gone = This correction is not there any more. /corrections shows those that are.

# In place of a correction that was just taken back.
correction-taken-back = Taken back. What stood there before is shown again.

# To who made it, alone, when somebody else took it back.
#   $who (text)   who took it back
#   $to (text)    the language of the translation
#   $right (text) the words that were right until now
correction-taken-back-yours = { $who } took back what you had made right in { $to }: “{ $right }”. What stood there before is shown again. If you think it should stay, talk it over, and say it anew with /fix.

# To whoever wrote words that others decide or count on, and to who facilitates, alone: somebody changed how they read.
# A button takes it back, for whoever may.
#   $who (text)   who changed it
#   $by (text)    who wrote the words
#   $to (text)    the language that they read so in
#   $right (text) how they read now
#   $said (text)  the words themselves
correction-concerns = { $who } has changed how words of { $by } read in { $to }: “{ $right }”. The words are: “{ $said }”. Others decide or count on them. If they do not mean the same, have it taken back: a coordinator can, with /corrections.

# Below it.
#   $was (text) how they read until now
correction-concerns-was = It read before: “{ $was }”

# On a button: take this correction back.
button-correction-back = Take it back

# On a button: show the list.
button-corrections = All corrections
