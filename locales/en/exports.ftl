### What we say of tables, reports, calendars and charts that somebody takes out, and the words inside a report.
### Translators: headings are short; a state says how a promise or a proposal stands.

# To a coordinator or facilitator, alone, above a button for each form.
#   $from (day) the first day that it is about
#   $to (day)   the last one
export-which = What everybody may read, from { DAY($from, year: 1) } to { DAY($to, year: 1) }: in which form do you want it? Another time: /export 30 days

# On the button for a table of lines with commas, which any program reads.
button-export-csv = Table (CSV)

# On the button for a table as spreadsheets have it.
button-export-xlsx = Spreadsheet (XLSX)

# On the button for a page to read and to print.
button-export-report = Report to read

# Below the file, to whoever asked for it.
#   $name (text) the partnership
#   $from (day)  the first day that it is about
#   $to (day)    the last one
export-here = { $name }, from { DAY($from, year: 1) } to { DAY($to, year: 1) }: what all groups may read. What is private is not in it, and what is unnamed has no name. Replies between your group and others are in it, too. Whoever gets this file can read all of it.

# Whoever asked for a period that cannot be read.
export-how = Say for how long back, or for which month or year: /export 3 months or /export March 2026

# At the top of a report.
#   $name (text) the partnership
report-title = { $name }: report

# Below it.
#   $from (day) the first day that it is about
#   $to (day)   the last one
report-period = From { $from } to { $to }

# A heading of a report, above what was answered.
report-answers-title = What was answered

# A heading of a report, above what was promised.
report-promises-title = What was promised

# A heading of a report, above what was proposed and decided.
report-decisions-title = What was proposed and decided

# A heading of a report, above the numbers that were counted towards goals.
report-measures-title = What was counted

# A heading of a report, above what was said to all groups at once.
report-sayings-title = What was said to all

# A heading of a report, above what groups replied to words of each other.
report-replies-title = What groups replied to each other

# A heading of a report, above what each group brings.
report-brings-title = What each group brings

# In a report, where there is nothing under a heading.
report-none = Nothing in this time.

# In a report, below a promise: by when.
#   $due (text) the day, with its year
report-due = by { $due }

# Above the column with the words as they were written.
column-words = As it was written

# Above the column with the same words in the language of the report.
column-translated = In this language

# Above a column of a table: whether it is an answer, a promise, and so on, as the sentences below name them.
column-kind = Kind

# Above a column: when it was said.
column-day = Day

# Above a column: the group (partner) that said it.
column-partner = Group

# Above a column: the person who said it.
column-who = Who

# Above a column: the question that was answered, the duty or the goal.
column-about = About

# Above a column: what a promise or a proposal is called.
column-number = Number

# Above a column: what was chosen or counted, or by when something was promised.
column-value = Value

# Above a column: the language in which it was written, by its tag.
column-language = Language

# Above a column: how a promise or a proposal stands.
column-stands = How it stands

# What a line of a table is: somebody answered a question.
kind-answer = Answer

# What a line is: somebody promised something.
kind-promise = Promise

# What a line is: what somebody said of a promise: why it is moved or let go, or what was shown of it. Its number stands
# behind it.
kind-change = About promise

# What a line is: something was proposed.
kind-proposal = Proposal

# What a line is: a duty was done.
kind-duty = Duty

# What a line is: a number was counted towards a goal.
kind-measure = Count

# What a line is: somebody said something to all groups at once.
kind-saying = Message to all

# What a line is: somebody replied to what another group said, and it was carried there.
kind-reply = Reply

# What a line is: a group said what it brings.
kind-brings = What a group brings

# In place of a name in a report: it was said without one.
report-unnamed = without a name

# How a promise or a proposal stands: it is still open.
stands-open = open

# How a promise stands: it was proposed to somebody who has not taken it on.
stands-proposed = waits to be taken on

# How a promise stands: it was kept.
stands-kept = kept

# How a promise stands: those to whom it was promised let it go.
stands-let-go = let go

# How a promise stood by what was said of it: it was moved to the day in the column beside it.
stands-moved = moved to another day

# Beside words or a link that show how a promise was, or is being, kept.
stands-shown = what was shown

# How a promise stands: who promised it is gone.
stands-dropped = dropped

# How a proposal stands: it was decided and goes ahead.
stands-decided = decided

# How a proposal stands: it was decided, and another decision took its place since.
stands-replaced = replaced by another

# How a proposal stands: it does not go ahead.
stands-not-decided = not decided

# How a proposal stands: it was taken back.
stands-withdrawn = withdrawn

# Below a calendar file with what is due for one person.
#   $name (text) the partnership
calendar-here = What is due for you in { $name }, as a calendar.

# Behind it: where a calendar program can read it, always as it is then.
#   $address (text) the secret address
calendar-address = A calendar program can read it at this address, always as it is then. Whoever knows the address reads it too; /calendar off makes it void, and /calendar gives a new one: { $address }

# To somebody whose calendar can be read at its address no more.
calendar-off = Your calendar cannot be read at its address any more.

# To somebody who wants that and has no address.
calendar-none = Your calendar has no address.

# Below the picture of how a goal is reached.
#   $goal (text) what it is called
chart-here = How this goes: { $goal }

# Below it: the same in words, for those who cannot see the picture.
#   $from (day)     the first day that it shows
#   $to (day)       the last one
#   $figures (text) how far it had come each time, the earliest first: 52, 72, 85
chart-words = From { DAY($from, year: 1) } to { DAY($to, year: 1) }, one after another: { $figures }

# Whoever asked for a picture where nothing was counted, or of what there is not.
chart-none = There is no picture of that: nothing was counted yet, or nothing is called so. /goals lists what there is.
