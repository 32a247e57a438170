"""What is kept of a partnership beside its things, row by row: marks, lessons, translations, what was spent.

And what was carried from one room to others, which is kept nowhere but where it was told. For archives alone.
Lets rows out as plain values, and takes in those that it let out: as told, never to be told.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, insert, or_, select, true

from bot.store.archive import FindableRow, FindableTextRow, RenderingRow
from bot.store.columns import Moment
from bot.store.facilitators import HeardRow
from bot.store.finding import CARRIED
from bot.store.rows import LessonRow, MarkRow, OutboxRow, SpendingRow, TranslationRow
from bot.store.said import DELIVERED


def _table(row: type) -> Table:
    return row.__table__  # type: ignore[attr-defined,no-any-return]


_ROWS = (MarkRow, LessonRow, TranslationRow, SpendingRow, HeardRow, RenderingRow)
_OUTBOX = _table(OutboxRow)
_OF_CARRIED = (_table(FindableRow), _table(FindableTextRow), _OUTBOX)
BESIDE: Mapping[str, Table] = {table.name: table for table in (*map(_table, _ROWS), *_OF_CARRIED)}
"""The tables whose rows an archive holds, some of them in part: of what was told only what was carried."""
_AGAIN = "clarified:"
"""What words are about that were put another way without a name: they are kept nowhere else, either."""
_NOT_KEPT = {"outbox": ("id", "state", "attempts", "why", "begun", "since", "said", "source")}
"""What of a row is of this database alone."""


class BesideRecord:
    """These rows, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, partnership: str) -> dict[str, list[dict[str, Any]]]:
        """Return by table what is kept of a partnership, always in the same order."""
        found = {}
        for name, table in BESIDE.items():
            mine = (table.c.partnership == partnership) & _archived(table)
            columns = [column for column in table.c if column.name not in _NOT_KEPT.get(name, ())]
            query = select(*columns).where(mine).order_by(*table.primary_key)
            rows = [
                {key: _plain(value) for key, value in row._mapping.items()}
                for row in self._connection.execute(query)
            ]
            if rows:
                found[name] = rows
        return found

    def put(self, partnership: str, rows: Mapping[str, list[Mapping[str, Any]]]) -> None:
        """Keep rows that `of` gave, for the same partnership."""
        for name, table in BESIDE.items():
            mine = [_back(table, row) for row in rows.get(name, ()) if row.get("partnership") == partnership]
            if mine:
                self._connection.execute(insert(table), mine)


def _archived(table: Table) -> ColumnElement[bool]:
    """Return which rows of *table* an archive holds."""
    if table not in _OF_CARRIED:
        return true()
    if table is not _OUTBOX:
        return table.c.id.startswith(CARRIED, autoescape=True)
    carried = or_(*(table.c.about.startswith(kind, autoescape=True) for kind in (CARRIED, _AGAIN)))
    return and_(carried, table.c.state == DELIVERED)


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _back(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    kept = {
        key: datetime.fromisoformat(value) if isinstance(table.c[key].type, Moment) and value else value
        for key, value in row.items()
        if key in table.c and key not in _NOT_KEPT.get(table.name, ())
    }
    return kept | (dict(_TOLD) if table is _OUTBOX else {})


_TOLD = {"state": DELIVERED, "attempts": 0, "why": "", "begun": False, "since": "", "said": "", "source": ""}
