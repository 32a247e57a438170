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
