### What we say when somebody seems to write in another language than they said. A guess, and never a reproach: many write
### in several. Translators: { $language } is the name of a language, as it stands in a list; let no ending depend on it.

# To somebody whose message was translated from the language that they said they write; with buttons yes, no and always.
#   $language (text) the language that it seems to be
wrote-question = You wrote in { $language }, it seems. Shall I translate it from { $language }?

# On a button: from now on, everything that they write.
#   $language (text) the language that it seems to be
button-wrote-always = Always { $language }

# In place of the question, after a yes; or in answer to /language with a language, in reply to one's own message.
#   $language (text) the language that it is taken as
wrote-taken = Taken as { $language }: what the others read is translated anew.

# In place of the question, after a no.
#   $language (text) the language that they said they write
wrote-as-before = I leave it as { $language }.

# To somebody who presses the buttons of a question that was put to another.
#   $who (text) to whom it was put
wrote-by-another = This is for { $who } to say.

# To somebody who gives /language with a language in reply to what another person wrote.
wrote-only-your-own = Only whoever wrote it can say in which language. To change what I speak here, send /language without replying to a message.
