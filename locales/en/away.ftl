### A day until which somebody is away, read back before it counts: English.
### Translators: the person is of any gender; a group is one, however many belong to it.

# Read back to whoever says that they are away, before it counts.
#   $who (text)   the member
#   $until (day)  the day when they are back
away-sure = { $who } would be away and back on { DAY($until, year: 1) }. Is that right? It counts once you press.

# The same, with somebody in their place.
#   $who (text)    the member
#   $until (day)   the day when they are back
#   $deputy (text) who would stand in
away-sure-with-deputy = { $who } would be away and back on { DAY($until, year: 1) }; { $deputy } would stand in. Is that right? It counts once you press.

# To whoever was named to stand in for somebody who is away, below who is away and until when. A button says no.
deputy-you = What would reach them reaches you until then, and you may do what they may. If that does not suit you, press it.

# On a button, of whoever was named to stand in.
button-deputy-no = I cannot stand in

# To whoever pressed that they cannot stand in.
#   $who (text) who is away
deputy-no-noted = You do not stand in for { $who }, and { $who } hears of it.

# To whoever is away, as the one they named cannot stand in.
#   $who (text) who cannot
deputy-no = { $who } cannot stand in for you, so at present nobody does. Type /away with the day and another name, and that person does.

# Alone, to whoever stood in for somebody who is back before the day that was set, or has named somebody else.
#   $who (text) for whom they stood in
deputy-over = You do not stand in for { $who } any more. Thank you. What you looked after meanwhile goes on with whoever has the role.

# Alone, to a facilitator who is back: what waits, a line each, follows, as in the morning message.
back-meanwhile = For you as facilitator: this waits now, some of it since you were away.

# The same, for all of a partner.
#   $who (text)   the partner
#   $until (day)  the day when they are back
away-sure-partner = All of { $who } would be away and back on { DAY($until, year: 1) }. Is that right? It counts once you press.

# To somebody whose words could mean several days. They stand below, as buttons.
away-which-day = Which day do you mean? It counts once you press one.

# To somebody who means another day than the one that was read back. Buttons with days stand below.
away-other-day = Until when, then? Press a day, or reply with one: “friday”, “9 March”, “in 2 weeks”.

# To somebody who says no to the day that was read back, or who names another one instead.
away-not = As you like: nobody is noted as away.

# To somebody whose words for a day could not be read.
#   $said (text) what they typed
away-day-unread = I could not tell which day you mean: “{ $said }”. Like this: /away until monday, /away 2027-03-09, /away 3 days. With a name behind it, that person stands in.

# On a button: the day that was read back is right.
button-that-is-right = That is right

# On a button: a day, with its year.
#   $day (day) the day
button-day-in-full = { DAY($day, year: 1) }

# Below until when a member is away, to whoever said it. What stands behind the command is a word of back-words.
away-back = Back before then? Type /away back.

# Below until when all of a partner is away. Behind the command stand a word of whole-words and one of back-words.
away-back-partner = Back before then? Type /away group back.
