"""The command line. Holds nothing itself: the service starts through it, with no more than it needs."""
