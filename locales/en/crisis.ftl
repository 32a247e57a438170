### What we say of the rhythm of a crisis: which check-ins come while it holds, and which rest. Calm and plain.
### Translators: the usual rhythm is that of quiet times. “what” is what a check-in is called.

# To every room, above the lines that say what comes and what rests.
#   $who (text) who has set it
rhythm-crisis-begins = From now on the rhythm of a crisis holds. Set by { $who }.

# To every room, once it is over, above the lines that say what comes and what rests.
#   $who (text) who has set it
rhythm-crisis-ends = The usual rhythm holds again. Set by { $who }.

# To whoever switched the rhythm, below that: in some groups it is night.
#   $who (text) names of those groups
rhythm-waits = These groups have quiet hours now and read it afterwards: { $who }.

# Below what check-in it is, above the first question that a crisis brings. Warm and calm.
checkin-in-a-crisis = We ask more often for a while now, so that nobody is alone with what is happening. A word or two is enough.

# A line for each check-in that comes now.
#   $what (text)   what it is called
#   $rhythm (text) how often and when
rhythm-comes = + { $what }: { $rhythm }

# A line for each check-in that rests now.
#   $what (text) what it is called
rhythm-rests = – { $what }: rests for now

# In place of rhythm-comes and rhythm-rests, where its protocol is paused.
#   $what (text)    what the check-in is called
rhythm-paused = – { $what }: paused until a coordinator resumes it with /resume

# To who asks which rhythm holds.
rhythm-is-usual = The usual rhythm holds.

# The same, in a crisis.
#   $since (moment) since when
rhythm-is-crisis = The rhythm of a crisis holds, since { $since }.

# Below that, and to whoever typed something else behind /rhythm.
rhythm-how = Whoever facilitates or coordinates changes it: /rhythm crisis or /rhythm normal

# To somebody who sets what holds already.
rhythm-is-so-already = That rhythm holds already. /rhythm shows what comes.

# To somebody who sets the rhythm of a crisis where no protocol has check-ins for one.
rhythm-none-for-a-crisis = No protocol here has check-ins for a crisis.

# Whoever would let the rhythm of a crisis begin, where all that has check-ins for one is paused.
#   $title (text)    what the protocol is called
rhythm-all-paused = { $title } is paused, so nothing would be asked. A coordinator lets it go on with /resume; then the rhythm of a crisis can begin.

# A line of /schedule: a check-in that belongs to the other rhythm.
#   $id (text)     its name
#   $rhythm (text) how often and when it would come
#   $when (text)   crisis or normal
schedule-other-rhythm =
    { $when ->
        [crisis] { $id }: only in a crisis, { $rhythm }
       *[other] { $id }: rests as long as the rhythm of a crisis holds, else { $rhythm }
    }

# Above a preview while the rhythm of a crisis holds.
#   $since (moment) since when
preview-in-a-crisis = The rhythm of a crisis holds since { $since }: what rests is left out.

# Among the lines that say what is new in a version of a protocol.
#   $what (text) what the check-in is called
#   $when (text) normal, crisis or always
change-in-a-crisis =
    { $when ->
        [crisis] ~ { $what } comes in a crisis only
        [always] ~ { $what } comes in a crisis, too
       *[other] ~ { $what } rests in a crisis
    }
