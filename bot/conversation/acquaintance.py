"""What adapters ask about those whom we know: whether somebody belongs here, and what language they read.

Answers with a yes or a sentence of ours, and tells nobody's name.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from bot.messages import Messages
from bot.store import Store


def belongs(store: Store) -> Callable[[str], Awaitable[bool]]:
    """Return what says whether a room or a person, by its address, belongs to a partnership."""

    async def known(address: str) -> bool:
        with store.reading() as transaction:
            record = transaction.record
            return bool(record.room_at(address) or record.members_at(address))

    return known


def worded(store: Store, messages: Messages, sign: str) -> Callable[[str, Sequence[str]], Awaitable[str]]:
    """Return what says a sentence of ours in the language of the first of some persons whom we know."""

    async def in_theirs(says: str, to: Sequence[str]) -> str:
        with store.reading() as transaction:
            known = (member for address in to for member in transaction.record.members_at(address))
            first = next(known, None)
        return messages.says(says, language=first.language if first else "en", sign=sign)

    return in_theirs
