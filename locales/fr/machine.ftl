### What we say of a language that we have no sentences in ourselves: French. Said to a group.

spoken-by-machine = Je ne parle pas moi-même cette langue : { $language }. Un programme de traduction y met ce que je dis, et il peut se tromper. Merci de votre indulgence.
