### What we say of a language that we have no sentences in ourselves.

# In a room that reads such a language, once, behind the first thing that we say there. Mostly read as a program translates it.
#   $language (text) the language
spoken-by-machine = I do not speak { $language } myself: a translation program puts what I say into it, and may err. Please bear with it.
