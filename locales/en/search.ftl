### What we say of what somebody searched for: what was found, in their own language, and nothing of what they may not read.
### Translators: “who” is a name of a person or group, of any gender.

# Whoever searches and does not say for what.
search-how = Say what you are looking for, a word or several: /search pump. I look through all that was said, promised and decided, in every language that it was read in.

# Nothing was found that they may read.
#   $said (text) what they searched for
search-none = Nothing found for “{ $said }” that you may read here. Fewer words, or a part of one, find more.

# Above what was found. Strong.
#   $said (text)    what they searched for
#   $count (number) how much was found
search-title = Found for “{ $said }”: { $count }

# Above what was found, where there is more than was counted. Strong.
#   $said (text)    what they searched for
#   $count (number) as much was counted, at least
search-more-title = Found for “{ $said }”: more than { $count }

# Below it: which page this is; how many there are nobody has counted.
#   $page (number) the page
search-page = Page { $page }

# One thing that was found; a button below bears its number.
#   $number (number) its number in the list
#   $found (text)    it, as one of the sentences below says it
search-item = { $number }. { $found }

# What somebody said, in a list of what was found.
#   $day (day)   when
#   $who (text)  whoever said it
#   $said (text) their words
search-said = { $day }, { $who }: { $said }

# What was said without a name, in a list of what was found.
#   $day (day)   on which occasion
#   $said (text) the words
search-unnamed = { $day }: { $said }

# A promise, in a list of what was found.
#   $number (number) what it is called
#   $who (text)      whoever promised
#   $what (text)     what
search-promise = Promise { $number }, { $who }: { $what }

# A proposal, in a list of what was found.
#   $number (number) what it is called
#   $day (day)       when it was made or decided
#   $what (text)     what was proposed
search-decision = { $day }, proposal { $number }: { $what }

# The same: it was decided, and another decision took its place since.
#   $number (number) what it is called
#   $day (day)       when it was decided
#   $by (number)     what the other one is called
#   $what (text)     what was proposed
search-decision-replaced = { $day }, proposal { $number } (decision { $by } took its place): { $what }

# A goal, in a list of what was found. Keep $what last.
#   $number (number) what it is called
#   $what (text)     what is to be reached
search-goal = Goal { $number }: { $what }

# What a group brings, in a list of what was found. Keep $said last.
#   $who (text)  the group
#   $said (text) what it brings, in its words
search-brings = { $who } brings: { $said }

# What somebody with a role is to do, in a list of what was found. Keep $what last.
#   $role (text) the role
#   $what (text) what they are to do
search-does = { $role }: { $what }

# Above it, where it alone is shown. Strong.
#   $title (text) what the protocol is called
search-protocol-title = In the protocol “{ $title }”
