"""What platforms asked us to wait with, kept for whoever runs next. Decides nothing."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Table, delete, select
from sqlalchemy.dialects.sqlite import insert

from bot.store.rows import HoldRow

_HOLDS: Table = HoldRow.__table__  # type: ignore[attr-defined]


class WaitsRecord:
    """What has to wait, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, name: str, until: datetime, room: str = "") -> None:
        """Keep that an account, a chat or a room waits; *room* where that ends once we may speak in it."""
        kept = insert(_HOLDS).values(name=name, until=until, room=room)
        there = {"until": kept.excluded.until, "room": kept.excluded.room}
        self._connection.execute(kept.on_conflict_do_update(index_elements=["name"], set_=there))

    def lose(self, name: str) -> None:
        self._connection.execute(delete(_HOLDS).where(_HOLDS.c.name == name))

    def all(self, now: datetime) -> list[tuple[str, datetime, str]]:
        """Return what still has to wait, as `keep` was given it."""
        query = select(_HOLDS.c.name, _HOLDS.c.until, _HOLDS.c.room).where(_HOLDS.c.until > now)
        return [(row.name, row.until, row.room) for row in self._connection.execute(query)]
