"""Stories: one file a promise that a partner would recognise; real core, real store, fake platforms."""
