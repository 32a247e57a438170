"""Telegram, through python-telegram-bot: one bot account, its groups, topics and direct talks.

Importing this costs what importing the library costs (0.8 s), so it is imported only where a token is set.
Neither the token nor anybody's words may leave here by way of a log line or an exception.
"""

from bot.adapters.telegram.account import TelegramAdapter

__all__ = ["TelegramAdapter"]
