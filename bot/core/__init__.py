"""What is decided, and nothing else: no clock, file, socket, database, thread or log is touched here."""
