"""What can be told from an address alone: which account it belongs to, and which chat holds the room.

Everything else in an address is its platform's own and read by nobody but its adapter.
"""

from __future__ import annotations

import re

_TOPIC = re.compile(r"/\d{1,18}\Z")


def account_of(address: str) -> str:
    """Return the account that a room is spoken to through: "telegram-b" for "telegram-b:-1001/7"."""
    return address.partition(":")[0]


def platform_of(address: str) -> str:
    """Return the platform of a room, which accounts are named after: "telegram" for "telegram-b:-1001/7"."""
    return account_of(address).partition("-")[0]


def chat_of(address: str) -> str:
    """Return the chat that a room is in: "telegram:-1001" for its topic "telegram:-1001/7", else itself."""
    return _TOPIC.sub("", address)


def moved(address: str, old: str, new: str) -> str:
    """Return where the room at *address* is, once its chat went from *old* to *new*: topics go along."""
    return new + address.removeprefix(old)
