"""The emoji and votes that pressed buttons of ours, as long as they are there. Decides nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from bot.core.reactions import Mark
from bot.store.rows import MarkRow

_MARKS: Table = MarkRow.__table__  # type: ignore[attr-defined]
_COLUMNS = tuple(_MARKS.c[field.name] for field in fields(Mark))
# Put together once: every answer asks for it.
_VOIDED = delete(_MARKS).where(
    _MARKS.c.about.in_(bindparam("topics", expanding=True)),
    _MARKS.c.address.in_(bindparam("addresses", expanding=True)),
)


class MarksRecord:
    """The marks within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, mark: Mark) -> None:
        """Keep *mark*, in place of what the same one meant before: a vote can be changed."""
        row: dict[str, Any] = asdict(mark)
        kept = insert(_MARKS).values(row)
        self._connection.execute(kept.on_conflict_do_update(index_elements=["id"], set_=row))

    def lose(self, mark: Mark) -> None:
        self._connection.execute(delete(_MARKS).where(_MARKS.c.id == mark.id))

    def lose_in(self, room: str) -> None:
        """Let all marks in *room* go: it goes on where other messages bear their ids."""
        self._connection.execute(delete(_MARKS).where(_MARKS.c.room == room))

    def void(self, about: Collection[str], addresses: Collection[str]) -> None:
        """Let the marks of whoever is at *addresses* on what is *about* these mean nothing any more."""
        self._connection.execute(_VOIDED, {"topics": list(about), "addresses": list(addresses)})

    def put(self, id_: str, partnership: str) -> Mark | None:
        """Return the mark of that id that somebody in *partnership* put on a message of ours."""
        found = self._found((_MARKS.c.id == id_) & (_MARKS.c.partnership == partnership))
        return next(iter(found), None)

    def about(self, about: str, address: str) -> list[Mark]:
        """Return the marks of whoever is at *address* on what is *about* something, the last in front."""
        return self._found((_MARKS.c.about == about) & (_MARKS.c.address == address))

    def _found(self, condition: ColumnElement[bool]) -> list[Mark]:
        query = select(*_COLUMNS).where(condition).order_by(_MARKS.c.at.desc())
        return [Mark(*row) for row in self._connection.execute(query)]
