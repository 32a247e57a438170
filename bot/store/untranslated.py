"""What went out as it was written since no translator could be reached, and when to try again.

Knows deliveries by their numbers, and no words. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, Table, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from bot.store.rows import UntranslatedRow

MOST_IN_A_ROOM = 50
"""So many are remembered of one room, the newest."""
_WAITING: Table = UntranslatedRow.__table__  # type: ignore[attr-defined]


class UntranslatedRecord:
    """What waits for a translation, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, delivery: int, partnership: str, room: str, now: datetime, next_at: datetime) -> None:
        """Remember that the delivery of that number waits, in place of the oldest where there are many."""
        row = {"delivery": delivery, "partnership": partnership, "room": room, "at": now, "next_at": next_at}
        self._connection.execute(insert(_WAITING).values(row).on_conflict_do_nothing())
        newest = select(_WAITING.c.delivery).where(_WAITING.c.room == room)
        newest = newest.order_by(_WAITING.c.at.desc(), _WAITING.c.delivery.desc()).limit(MOST_IN_A_ROOM)
        others = (_WAITING.c.room == room) & _WAITING.c.delivery.not_in(newest)
        self._connection.execute(delete(_WAITING).where(others))

    def due(self, by: datetime | None, limit: int) -> dict[str, list[int]]:
        """Return the deliveries due *by* then, or all of them, by partnership, the newest first."""
        query = select(_WAITING.c.partnership, _WAITING.c.delivery)
        if by is not None:
            query = query.where(_WAITING.c.next_at <= by)
        found: dict[str, list[int]] = {}
        newest = query.order_by(_WAITING.c.at.desc(), _WAITING.c.delivery.desc()).limit(limit)
        for partnership, number in self._connection.execute(newest):
            found.setdefault(partnership, []).append(number)
        return found

    def put_off(self, partnership: str, until: datetime) -> None:
        """Leave all that waits in *partnership* alone until then."""
        here = (_WAITING.c.partnership == partnership) & (_WAITING.c.next_at < until)
        self._connection.execute(update(_WAITING).where(here).values(next_at=until))

    def put_off_long(self, partnership: str, before: datetime, until: datetime) -> None:
        """Leave what has waited there since *before* alone for longer."""
        here = (_WAITING.c.partnership == partnership) & (_WAITING.c.at < before)
        self._connection.execute(update(_WAITING).where(here).values(next_at=until))

    def lose(self, deliveries: Collection[int]) -> None:
        self._connection.execute(delete(_WAITING).where(_WAITING.c.delivery.in_(deliveries)))

    def lose_older(self, than: datetime) -> None:
        self._connection.execute(delete(_WAITING).where(_WAITING.c.at < than))

    def next_due(self) -> datetime | None:
        """Return when something is next to be tried."""
        return self._connection.execute(
            select(func.min(_WAITING.c.next_at, type_=_WAITING.c.next_at.type))
        ).scalar()
