"""Everything that holds the promises; nothing here is shipped."""
