"""Telegram's chats, as a test sees them: who says, presses and edits what, and who reads what.

Supergroups and channels number their messages from 1, so that an id taken for unique across chats is caught;
basic groups and direct talks share one count for each bot account, as on Telegram. Everything here may be
called from any thread. Never speaks HTTP.
"""

from __future__ import annotations

from tests.fakes.telegram_doings import Doings
from tests.fakes.telegram_floor import GENERAL
from tests.fakes.telegram_membership import Membership
from tests.fakes.telegram_messages import ChatMessage
from tests.fakes.telegram_people import GROUP_ANONYMOUS_BOT, TelegramUser, units


class Chat(Doings, Membership):
    """A group, supergroup (maybe with topics), channel or direct talk; see Floor for what it holds."""


__all__ = ["GENERAL", "GROUP_ANONYMOUS_BOT", "Chat", "ChatMessage", "TelegramUser", "units"]
