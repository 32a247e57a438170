### What we say where somebody belongs to a partnership no more, as a facilitator or coordinator says, or has left the chat of
### their group. Kind, plain, no blame: nobody is told why, and nothing of theirs is erased.
### Translators: “who” and “by” are names of any gender; no word may depend on which.

# To a facilitator or coordinator who typed /remove and no name.
remove-how = Whom is it about? Write the name behind the command: /remove Rosa. I show first what they promised, and ask.

# To a facilitator or coordinator, alone. Buttons below.
#   $who (text) the member and their group
remove-sure = Shall { $who } no longer be counted here? Nothing of theirs is erased: that is for them alone to choose. I tell them kindly, and nobody else but those who facilitate or coordinate.

# Below it, above the promises that are still open.
remove-promises = They promised, and it is still open:

# Below ten of them: how many there are besides.
#   $count (number) how many more
remove-more = And more: { $count }

# In place of the question: they were removed before. Buttons below: take them back, never mind.
#   $who (text) the member and their group
remove-already = { $who } is not counted here any more. Shall I count them again?

# To whoever would remove themselves.
remove-oneself = That is you. To let go of a role, use /handover or /role; a whole group goes with /leave; /forget erases what is kept of you.

# In place of the question, where all stays as it is.
#   $who (text) the member and their group
remove-not = All stays as it is: { $who } is counted here.

# In place of the question, once they were removed and told.
#   $who (text) the member and their group
removed = ✓ { $who } is not counted here any more, and has been told. /remove with the name takes them back.

# The same, where they have no direct talk with me: somebody should say it to them.
#   $who (text) the member and their group
removed-unreached = ✓ { $who } is not counted here any more. I cannot tell them alone: please say so kindly yourselves. /remove with the name takes them back.

# To whoever was removed, alone.
#   $who (text)  their name
#   $name (text) the partnership
#   $by (text)   who removed them
removed-you = { $who }, from now on you are not counted in { $name } any more; { $by } has set it so, and can tell you more. Thank you for all that you brought. I ask you nothing further. What is kept of you stays yours: /mydata gives it to you, /forget erases it.

# To the others who facilitate or coordinate, alone.
#   $who (text) the member and their group
#   $by (text)  who removed them
removed-told = { $who } is not counted here any more, says { $by }.

# To those who facilitate or coordinate, and in place of the question: somebody is counted again.
#   $who (text) the member and their group
#   $by (text)  who took them back
removed-back = ✓ { $who } is counted here again, says { $by }.

# In the group of whoever was removed, and where they promised something to a group: the group goes on with it. A list follows.
#   $who (text) the member and their group
removed-promises-pass = { $who } does not go on with this here; the group does, from now on:

# Likewise, where it is let go.
#   $who (text) the member and their group
removed-promises-let-go = { $who } does not go on here, and this is let go:

# To whoever was removed, and writes to me in the chat of what was their group.
removed-speaks = You are not counted in this group any more. What is kept of you stays yours: write /mydata or /forget to me alone. Whoever facilitates can count you again.

# To whoever facilitates, alone: the platform says that somebody left the chat of their group, or was taken out of it.
#   $who (text) the member and their group
gone-told = { $who } has left the chat of their group, or was taken out of it. Until they are back I remind them of nothing there. Shall they no longer be counted?

# On a button: they are no longer counted.
button-remove = Remove

# On a button: they are no longer counted, and their group goes on with what they promised.
button-remove-pass = Remove; the group goes on

# On a button: they are no longer counted, and what they promised is let go.
button-remove-let-go = Remove; let it go

# On a button below that: they are still with their group, and are counted as before.
button-gone-stays = Still counted

# On a button: they are counted again.
button-count-again = Count them again
