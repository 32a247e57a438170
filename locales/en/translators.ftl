### Who may see what is written, and what that may cost: English.

# In a list of who translates: the translator that whoever runs the bot has on a server of their own.
own-server-named = our own server

# Below the list, where nobody but the operator's own server translates.
sight-own-alone = No other company reads what you write.

# Below the list, where others translate too.
sight-others-read = Services of other companies read what they translate. What is private goes to none of them.

# In place of the list, where the partners chose that no machine sees their words.
sight-nobody = The partners want no machine to read along, so what you write reaches the others as you wrote it.

# To all, when somebody has changed who translates; who it is from now on follows.
#   $who (text) the person and the partner
sight-changed = { $who } has changed who translates here.

# The same, where whoever runs the bot did it, by a file or a setting.
sight-changed-by-operator = Whoever runs me has changed who translates here.

# First line of a question to each partner. Strong.
#   $who     (text) the person who asks, and the partner
#   $engines (text) names of translators
sight-asked-title = { $who } asks whether these may translate what you write, too: { $engines }

# The same, where whoever runs the bot asks. Strong.
#   $engines (text) names of translators
sight-asked-by-operator-title = Whoever runs me asks whether these may translate what you write, too: { $engines }

# Last line of that question; two buttons stand below it.
sight-how-to-agree = So far nothing changes. It holds once every partner agrees; if one does not, it stays as it is.

# On a button, beside "We agree".
button-refuse = We do not agree

# To all, when one partner agrees.
#   $who     (text) the person and the partner
#   $engines (text) names of translators
sight-agreed = { $who } agrees that these may translate, too: { $engines }

# To all, when one partner does not agree; who translates now follows.
#   $who (text) the person and the partner
sight-refused = { $who } does not agree, so it stays as it is.

# To all, once every partner has agreed; who translates now follows.
sight-opened = Every partner has agreed, so more may translate here from now on.

# To a coordinator whose choice changes nothing.
sight-as-it-is = It is so already.

# To a coordinator who proposes what waits already, or a partner who agrees twice.
#   $engines (text) names of translators
#   $who     (text) names of the partners that are waited for
sight-asked-already = This is proposed and not decided yet: { $engines }. Waiting for: { $who }.

# Below who translates: how to change it.
#   $examples (text) commands that can be typed, one after the other
sight-how = To let fewer translate, or more once every partner agrees, a coordinator writes one of these, or several names with commas between: { $examples }

# To coordinators, once a month.
#   $spent (number) characters sent so far
#   $most  (number) how many may be sent in a month
#   $day   (day)    the first day of the next month
ceiling-near = Of the { $most } characters that translators of other companies may be sent this month, { $spent } are used. Once all are, they translate nothing more until { DAY($day) }, and words reach you as they were written.

# In answer to /translators.
#   $spent (number) characters sent so far this month
#   $most  (number) how many may be sent in a month
ceiling-now = This month translators of other companies were sent { $spent } of { $most } characters.
