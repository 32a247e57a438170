"""Whose calendar is read at which secret address. Knows digests of secrets alone, and decides nothing."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Table, select

from bot.core.feed import Feed
from bot.core.partnership import Member
from bot.core.secret import digest_of
from bot.store.archive import FeedRow
from bot.store.kinds import COLUMNS

_FEED: Table = FeedRow.__table__  # type: ignore[attr-defined]


class FeedsRecord:
    """The addresses within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, member: Member) -> list[Feed]:
        """Return the addresses at which the calendar of *member* is read."""
        return self._found((_FEED.c.partnership == member.partnership) & (_FEED.c.member == member.id))

    def read_with(self, secret: str) -> Feed | None:
        """Return whose calendar is read with *secret*."""
        return next(iter(self._found(_FEED.c.id == digest_of(secret))), None)

    def _found(self, condition: ColumnElement[bool]) -> list[Feed]:
        query = select(*(_FEED.c[name] for name in COLUMNS[Feed])).where(condition)
        return [Feed(*row) for row in self._connection.execute(query)]
