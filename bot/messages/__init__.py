"""Our own words, said in the reader's language and understood in the writer's: by Fluent and Babel.

It must never show half a sentence, and never put into a log or an error what somebody said.
"""

from __future__ import annotations

from bot.messages.book import Messages
from bot.messages.by_machine import ByMachine, is_whole
from bot.messages.sentences import SIGN, MessageBroken, Value

__all__ = ["SIGN", "ByMachine", "MessageBroken", "Messages", "Value", "is_whole"]
