### A protocol is looked at again: what to keep and what to change. Every voice is welcome; nobody has to say anything.

# Below the question whether a protocol still serves, to every group. Keep it stands below as a button.
#   $until (moment) until when partners are listened to
looking-how = Would you keep it? Press the button. Would you change something? Reply to this with what, until { $until }. Then all read what was suggested.

# Below that, to every group; a button below takes whoever presses it to a direct talk.
looking-alone = What you would rather not say before all reaches the facilitator alone, without your name if you wish.

# On a button: the group would keep the protocol as it is.
button-keep-it = Keep it as it is

# To a group, once somebody there pressed that button.
#   $who (text) the group
looking-kept = Noted: { $who } would keep it as it is. You can still suggest something.

# To whoever suggested a change.
#   $until (moment) when all read it
looking-noted = Thank you. All read it { $until }; until then you can add more.

# Above what a review came to, to every group.
#   $title (text) the protocol's title
looking-over-title = What was suggested: { $title }

# In it: how many partners would keep it.
#   $count (number) how many
#   $of (number)    of how many
looking-keep-count = Partners that would keep it as it is: { $count } of { $of }

# One suggestion. Keep $said last.
#   $number (number) its place, as on the button
#   $who (text)      who suggests it
#   $said (text)     the words
looking-item = { $number }. { $who }: { $said }

# In it, where nobody suggested a change.
looking-nothing = Nothing was suggested: it goes on as it is.

# Below the suggestions; the numbers stand below as buttons.
looking-put = Press a number to put that suggestion to all. It is read back first, and decided as any proposal. What is decided, a coordinator then brings into the protocol.

# To whoever presses or replies once all have read what was suggested.
looking-is-over = This review is over. Anybody can propose something at any time: /propose

# To whoever presses a suggestion that was put to all already.
#   $number (number) what the proposal is called
looking-put-already = That is put to all already: proposal { $number }.
