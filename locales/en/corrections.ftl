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
