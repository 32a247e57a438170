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

# Below the original of a message, to whoever asked for it: the partnership's own terms in it.
#   $terms (text)  each with what stands for it, such as: clinic = dispensaire
original-terms = Terms of this partnership in it: { $terms }
