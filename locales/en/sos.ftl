### What we say where somebody calls for help, or wrote a word that a protocol names for emergencies: very short, calm, plain.
### Translators: “who” is a name, or several, of any gender. Whoever reads this may be in danger, or woken from sleep.

# To whoever typed /help-now, above whom else to turn to.
#   $who (text) who has just been told
sos-told = I have just told { $who }, whatever the hour, and ask again until somebody is on it. What you reply to this goes to them.

# To whoever wrote a word for emergencies, alone, above whom else to turn to. A button says that they are safe.
#   $who (text) who has just been told
sos-word-told = What you wrote may mean danger. I have told { $who }, alone. If all is well, press it; if not, what you reply to this goes to them.

# To whoever gave an answer of which the protocol says that it calls for help, above whom else to turn to: in front of their
# group where they answered there. Two buttons: it is settled, and that was not meant.
#   $who (text) who has just been told
sos-answer-told = This answer calls for help: I have just told { $who }, whatever the hour, and ask again until somebody is on it. What you reply to this goes to them. If it was the wrong button, press it below.

# Where nobody can be told just now.
sos-nobody = I can reach nobody at this moment. Please turn to somebody near you.

# To somebody alone who wrote a few words that cry for help and nothing else. Below: whom else to turn to, and a button that calls.
sos-offered = Do you need somebody now? The button calls those who can help, at once, at any hour and with your name. What you wrote has gone to nobody. What I can do besides: /help

# To whoever typed /help-now, where nobody who could help has a direct talk with me: their groups read that something urgent
# waits for them, and nothing else.
#   $who (text) who cannot be reached alone, one name or several
sos-in-groups = I cannot say it to { $who } alone yet. In their group I have asked them, at once and without your words, to write to me, and I repeat it. Please do not wait for them alone.

# The same, to whoever wrote a word for emergencies, alone. A button says that they are safe.
#   $who (text) who cannot be reached alone, one name or several
sos-word-in-groups = What you wrote may mean danger. I cannot say so to { $who } alone yet; in their group I have asked them to write to me, and nothing else. If all is well, press it; if not, please do not wait for them alone.

# In a group, to one of its members who could help where somebody calls for help, and who has no direct talk with me. Says
# neither who calls nor for what.
#   $who (text)   the member
#   $where (text) a link that opens a direct talk with me, or my name there
sos-waits = { $who }, something urgent waits for you alone. Please write to me in a direct message now: { $where }

# Above a list of contacts that the protocol names.
sos-contacts = You can also turn to:

# One of them.
#   $contact (text) who, and how to reach them
sos-contact = • { $contact }

# In a group, to whoever typed /help-now there and has a direct talk with me.
sos-aside = I have written to you alone.

# In a group, where a word for emergencies was written by somebody without a direct talk with me. Says nothing of the word.
#   $where (text) a link that opens a direct talk with me, or my name there
sos-word-aside = Whoever would like to talk alone can do so here: { $where }

# To those who can help, above what was said.
#   $number (number) what it is called
#   $who (text)      who asks for help
sos-title = 🆘 Help is needed now: { $who } asks for it (concern { $number }).

# The same once somebody is on it: it is no longer said that help is needed now.
#   $number (number) what it is called
#   $who (text)      who asked for help
#   $since (moment)  when
sos-title-since = 🆘 Help was asked for by { $who }, on { $since } (concern { $number }).

# The same, where somebody did not ask, but wrote a word for emergencies.
#   $number (number) what it is called
#   $who (text)      who wrote it, or somebody
sos-title-word = 🆘 A word for emergencies was written by { $who } (concern { $number }):

# The same, where somebody gave an answer of which the protocol says that it calls for help. The question and what was
# chosen stand below, where those who are told may read them.
#   $number (number) what it is called
#   $who (text)      who answered, or somebody
sos-title-answer = 🆘 An answer given by { $who } calls for help (concern { $number }):

# Below that, as long as nobody is on it.
#   $after (length) how long until it is said again
sos-how = Are you on it? Press it. Until somebody is, I say it again every { $after }, to more people each time.

# The same, where it is a concern with a word for emergencies in it: nobody but those who read it is told.
#   $after (length) how long until it is said again
sos-how-same = Are you on it? Press it. Until somebody is, I say it again every { $after }, to nobody else.

# Below such an answer, to those who can help, where all of a group saw it: what they reply is for the group.
sos-how-group = What you reply to this goes to the group that answered so.

# Above it, when it is said again.
#   $since (moment) since when
sos-again = Nobody is on it yet, since { $since }.

# To whoever needs help, and to all who were told.
#   $number (number) what it is called
#   $who (text)      who is on it
sos-taken = ✓ { $who } is on it (concern { $number }).

# To those who were told of such an answer, as whoever gave it answers otherwise now. The call for help goes on.
#   $number (number) what it is called
#   $who (text)      who answered; can be concern-somebody, within the sentence
#   $answer (text)   what is chosen now
sos-answer-now = Concern { $number }: the answer of { $who } is now: { $answer }. The call stands until somebody says that it is settled.

# To those who were told of such an answer, as it was a wrong button.
#   $number (number) what it is called
#   $who (text)      who says so; can be concern-somebody, within the sentence
sos-not-meant = Concern { $number }: that was not meant, says { $who }. It was the wrong button.

# To whoever pressed that it was not meant. A button says that it is not settled after all.
#   $who (text) who can read that it was not meant
sos-not-meant-noted = ✓ { $who } can read now that it was not meant. The answer itself stands until another one is given.

# To all who were told, as whoever needed help presses that they are safe.
#   $number (number) what it is called
#   $who (text)      who is safe; can be concern-somebody, within the sentence
sos-safe = Good news: { $who } is safe (concern { $number }).

# To whoever needed help and pressed that they are safe: warmly. A button says that it is not settled after all.
#   $who (text) who is told: one name, or several
sos-safe-noted = How good that you are safe. I am telling { $who }.

# To whoever needs help, after an hour.
sos-not-taken = Nobody has answered yet. Everybody whom I can reach has been told again. Please do not wait for them alone.

# The same, where a word for emergencies stands in a concern of theirs, which nobody else is told of. A button below calls all who can help.
sos-not-taken-readers = Nobody has answered yet. Those who read your concern have been told again. Please do not wait for them alone: the button below calls everybody who can help.

# To somebody alone who is about to tell a facilitator something that holds a word for emergencies.
sos-concern = If it cannot wait: /sos tells those who can help at once, at any hour, with your name.

# Among the lines that say what is new in a version of a protocol.
change-crisis = ~ What happens in an emergency is new: which words, whom to turn to, who is told.

# Among the same lines: a question of which other answers call for help.
#   $what     (text) the check-in
#   $question (text) the question
change-question-alarms = ~ { $what }, which answers call for help at once is new: { $question }

# On a button of whoever can help: they look after it.
button-on-it = I am on it

# On a button of somebody alone: it calls all who can help at once, with their name.
button-call-now = 🆘 Call for help now

# On a button of whoever needed help.
button-safe = I am safe

# On a button of whoever gave an answer that calls for help: it was the wrong button.
button-not-meant = That was not meant

# Below a question of which some options call those who can help at once. Nobody is to find that out by pressing one.
#   $options (text) the options, one or several
question-hint-alarms = 🆘 Calls those who can help at once, day or night: { $options }
