### Terms, corrections and reviews of translations: what we say about them. Who is addressed how stands in bot.ftl.

# Above the list of a partnership's terms. Strong.
#   $name (text)  what the partnership is called
terms-title = Terms of { $name }

# One term, as it can be typed again behind /term.
#   $term (text)  such as: en: clinic = fr: dispensaire, sw: zahanati
terms-line = • { $term }

# In place of the list.
terms-none = No terms have been set yet.

# How terms are set: below the list, and to whoever typed one in a way that cannot be read.
#   $example (text)  a command that sets a term
#   $same (text)     a command that keeps a word as it is in all languages
#   $gone (text)     a command that takes a term out
terms-how = A coordinator sets one like this: { $example }. What is never translated stands on both sides: { $same }. This takes one out: { $gone }

# To everybody, when a coordinator set a term.
#   $who (text)   their name
#   $term (text)  such as: en: clinic = fr: dispensaire, sw: zahanati
term-set = { $who } set a term; translations use it from now on: { $term }

# To everybody, when a coordinator took a term out.
#   $who (text)   their name
#   $term (text)  such as: en: clinic = fr: dispensaire, sw: zahanati
term-gone = { $who } took a term out: { $term }

# To all, above the terms that whoever runs me set by a file. Strong.
terms-set-by-operator-title = Whoever runs me has set terms. Translations use them from now on:

# Below a list of terms that is cut short.
#   $count (number) how many more there are, at least 1
#   $terms (text)   the command that shows them all
terms-more =
    { $count ->
        [one] … and one more: { $terms } shows them all.
       *[other] … and { $count } more: { $terms } shows them all.
    }

# To a coordinator whose term could not be read.
#   $example (text)  a command that sets a term
#   $same (text)     a command that keeps a word as it is in all languages
#   $gone (text)     a command that takes a term out
term-how = I could not read that term. A term with its translations: { $example }. Never translated: { $same }. Out again: { $gone }

# To a coordinator who named a language in a term that is not known.
#   $said (text)  what they typed
term-language-unknown = I do not know the language “{ $said }”. Write its name, or its code, such as fr or sw.

# To a coordinator, where nothing tells which language a term itself is in.
#   $said (text)     the term
#   $example (text)  a command that says so
term-which-language = Which language is “{ $said }” in? Put it in front: { $example }

# To somebody who asked for a term that is not there.
#   $said (text)  what they typed
term-unknown = “{ $said }” is not among the terms.

# To a coordinator whose term is longer than terms may be.
#   $said (text)  what they typed
term-too-long = “{ $said }” is too long for a term; a few words are enough.

# To a coordinator who adds one more term than there may be.
#   $count (number)  how many there may be, some hundreds
term-too-many = There are { $count } terms already, as many as there can be. Take one out first.

# Below the original of a message, to whoever asked for it: which machine translated it.
#   $name (text)  a translator, such as libretranslate
original-by = Translated by { $name }.

# In place of original-by, where it went through a third language.
#   $name (text)     a translator, such as deepl
#   $through (text)  the language in between, such as English
original-by-through = Translated by { $name }, through { $through }.

# Below the original of a message, to whoever asked for it: the partnership's own terms in it.
#   $terms (text)  each with what stands for it, such as: clinic = dispensaire
original-terms = Terms of this partnership in it: { $terms }

# To a member who typed /fix, but not in reply to a message that was translated.
fix-what = Reply with /fix and the right words to a message that I translated, and it reads so from then on.

# To a member who wants to correct a message in which nothing was translated for them.
fix-nothing = Nothing in that message was translated.

# To a member who wants to correct a translation into a language that they have not set as theirs.
#   $language (text)  what that language is called
fix-not-yours = That is in { $language }. Whoever reads { $language } here can put it right.

# To a member whose correction holds no words.
fix-words-needed = I need the right words, as they should read.

# To a member whose correction is far too long.
fix-too-long = That is too long for a translation of one message.

# To a member who wants to correct a translation. The translation and its original stand at the end.
#   $said (text)  the translation; it can be long
fix-say = How should this read? Write it as your next message here, or as a reply to this one: { $said }

# The same in a group: of what is said there, only a reply is meant for us.
#   $said (text)  the translation; it can be long
fix-say-in-reply = How should this read? Write it as a reply to this message: { $said }

# To a member who wants to correct one of several translations in a message; they stand below, numbered.
fix-which = Which of these do you mean?

# One of several translations, to be chosen by its number.
#   $number (number)  which one, from 1
#   $said (text)      the translation; it can be long
fix-option = { $number }. { $said }

# To a member who corrected a translation.
fix-done = Thank you. It reads so from now on.

# To a coordinator: one sentence of a protocol as a machine translated it, with the original below.
#   $left (number)  how many wait to be looked at, this one included
#   $said (text)    the translation; it can be long
review-sentence = Still to look at: { $left }. Does this one read right? { $said }

# A button: the translation is right as it is.
button-right = Right

# A button: they will say how it should read.
button-better = Say it better

# To a coordinator who wants to look at translations of protocols: none waits in their language.
review-nothing = No translated sentence of your protocols waits to be looked at in your language.

# To a coordinator who put off the last of the sentences to look at.
review-rest-later = That is all for now. /review shows the rest whenever you like.

# To a coordinator who says that a sentence is right which no machine has translated yet.
review-no-translation = No machine has translated this one yet. You can say how it should read.
