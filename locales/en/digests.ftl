### What a week or a month came to, for every group. Warm and plain; nobody silent is named, nothing late is told.

# Above what a week came to, for every group.
#   $name (text) the partnership's name
#   $first (day) its first day
#   $last (day)  its last day
bulletin-week-title = A week in { $name }: { $first } – { $last }

# Above what a month came to, for every group.
#   $name (text) the partnership's name
#   $first (day) its first day
#   $last (day)  its last day
bulletin-month-title = A month in { $name }: { $first } – { $last }

# In it: how many answers came, from how many of the partners that were asked.
#   $answers (number) answers
#   $heard (number)   partners that were heard
#   $asked (number)   partners that were asked
bulletin-came-in = Answers: { $answers }. Partners heard: { $heard } of { $asked }.

# In it, above them: promises that were kept.
#   $count (number) how many
bulletin-kept = Promises kept: { $count }

# In it, above them: what was decided.
#   $count (number) how many
bulletin-decided = Decided: { $count }

# One of them. Keep $what last.
#   $number (number) what the proposal is called
#   $what (text)     its words
bulletin-decided-item = { $number }. { $what }

# In it, above what partners learned, in their words.
bulletin-learned = What we learned:

# One of them. Keep $what last.
#   $who (text)  who says it
#   $what (text) the words
bulletin-learned-item = { $who }: { $what }

# The same, said without a name.
#   $what (text) the words
bulletin-unnamed-item = – { $what }

# In it, above what did not go well, in partners' words: to learn from, without blame.
bulletin-wrong = What did not go well:

# The same: stories of what changed for someone.
bulletin-stories = What changed for someone:

# In it, above what comes next.
bulletin-next = What comes next:

# One of them: a proposal that closes. Keep $what last.
#   $number (number) what it is called
#   $closes (moment) when it closes
#   $what (text)     its words
bulletin-closes = Proposal { $number }, until { $closes }: { $what }

# On a button: shows what was left out.
button-more = More

# To whoever asked with /digest, where nothing came since the last one.
bulletin-nothing = Nothing came since the last digest.

# Below it: when the next one comes to all.
#   $next (moment) when
bulletin-next-at = The next digest for all comes { $next }.

# Below it: none comes by itself.
bulletin-none = No digest comes by itself.

# Below it, and to a coordinator whose words could not be read. The words behind it may be in your language.
bulletin-how = A coordinator chooses: /digest weekly, /digest monthly, /digest off.

# To every group, when a coordinator chose a digest every week.
#   $who (text)    who chose it
#   $next (moment) when the first one comes
bulletin-weekly = { $who } has chosen a digest for all every week. The next one comes { $next }.

# To every group, when a coordinator chose a digest every month.
#   $who (text)    who chose it
#   $next (moment) when the first one comes
bulletin-monthly = { $who } has chosen a digest for all every month. The next one comes { $next }.

# To every group, when a coordinator chose that none comes.
#   $who (text) who chose it
bulletin-off = { $who } has chosen that no digest comes by itself. /digest shows one at any time.
