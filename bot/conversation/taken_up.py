"""A reply that we failed at is kept, and taken up once more after the next start.

Only what says by itself what it is about: words below nothing, or a command, could mean other things.
The newest of a person alone, within a day, and never what they said again, changed or took back since, nor
what failed twice. What erases words erases it. Decides nothing about what was said.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.adapters import Heard, Kind
from bot.core import command
from bot.store import Transaction, Waiting

DAY = timedelta(days=1)
_ANEW = (Kind.EDIT, Kind.WITHDRAWN)


class TakenUp:
    """Knows what is kept since the start: what was kept before is taken up by now, or gone."""

    def __init__(self) -> None:
        # What is kept no more stays: to let go of it again is harmless, as a batch may be handled again.
        self._kept: dict[tuple[str, str], tuple[int, Heard]] = {}

    def keeps(self, transaction: Transaction, event: Waiting, heard: Heard, now: datetime) -> bool:
        """Keep what we failed at in place of what its author said before; tell whether it is one to keep."""
        self.said(transaction, event.account, heard, now)
        if event.again or not _stands_alone(heard) or too_late(heard, now):
            return False
        transaction.inbox.keep(event.number)
        self._kept[event.account, heard.sender.address] = event.number, heard
        return True

    def said(self, transaction: Transaction, account: str, heard: Heard, now: datetime) -> None:
        """Let go of what is kept of whoever speaks again, or changes or takes it back, and of what is old."""
        author = (account, heard.sender.address) if _speaks_to_us(heard) else None
        for key, (number, kept) in self._kept.items():
            taken_back = heard.kind in _ANEW and (kept.room, kept.message) == (heard.room, heard.message)
            if key == author or taken_back or too_late(kept, now):
                transaction.inbox.let_go(number)


def too_late(heard: Heard, now: datetime) -> bool:
    return now - heard.at > DAY


def _stands_alone(heard: Heard) -> bool:
    here = _speaks_to_us(heard) and heard.reply_to is not None and not heard.album
    return here and not command.looks_like_one(heard.text)


def _speaks_to_us(heard: Heard) -> bool:
    return heard.kind is Kind.MESSAGE and (heard.addressed or heard.direct)
