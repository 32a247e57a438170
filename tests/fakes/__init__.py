"""Servers that stand in for others' services on loopback, at least as strict as the real ones."""
