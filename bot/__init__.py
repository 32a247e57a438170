"""Baraza: a chat bot for multilingual partner check-ins and protocol reminders."""

__version__ = "0.1.0"
