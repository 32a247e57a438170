### What the rhythms of a protocol are called, and what a changed one is announced with.

# To a coordinator who names another rhythm, and no day for it: the days until now do not go with it.
#   $example (text) a command that would do
schedule-which-day = On which day? Please name it along with the rhythm, like this: { $example }
