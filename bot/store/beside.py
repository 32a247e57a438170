"""What is kept of a partnership beside its things, row by row: marks, lessons, translations, what was spent.

For archives alone. Lets rows out as plain values, and takes in those that it let out.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from bot.store.archive import RenderingRow
from bot.store.columns import Moment
from bot.store.rows import LessonRow, MarkRow, SpendingRow, TranslationRow


def _table(row: type) -> Table:
    return row.__table__  # type: ignore[attr-defined,no-any-return]


_ROWS = (MarkRow, LessonRow, TranslationRow, SpendingRow, RenderingRow)
_TABLES: Mapping[str, Table] = {table.name: table for table in map(_table, _ROWS)}


class BesideRecord:
    """These rows, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, partnership: str) -> dict[str, list[dict[str, Any]]]:
        """Return by table what is kept of a partnership, always in the same order."""
        found = {}
        for name, table in _TABLES.items():
            query = select(table).where(table.c.partnership == partnership).order_by(*table.primary_key)
            rows = [
                {key: _plain(value) for key, value in row._mapping.items()}
                for row in self._connection.execute(query)
            ]
            if rows:
                found[name] = rows
        return found

    def put(self, partnership: str, rows: Mapping[str, list[Mapping[str, Any]]]) -> None:
        """Keep rows that `of` gave, for the same partnership."""
        for name, each in rows.items():
            table = _TABLES.get(name)
            mine = [_back(table, row) for row in each if row.get("partnership") == partnership]
            if table is not None and mine:
                self._connection.execute(insert(table), mine)


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _back(table: Table | None, row: Mapping[str, Any]) -> dict[str, Any]:
    if table is None:
        return {}
    return {
        key: datetime.fromisoformat(value) if isinstance(table.c[key].type, Moment) and value else value
        for key, value in row.items()
        if key in table.c
    }
