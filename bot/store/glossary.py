"""The terms of each partnership, as they are looked up: never another one's. Decides nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields

from sqlalchemy import Connection, Table, bindparam, select

from bot.core.glossary import Term
from bot.store.rows import TermRow

_TERMS: Table = TermRow.__table__  # type: ignore[attr-defined]
_COLUMNS = tuple(_TERMS.c[field.name] for field in fields(Term))
# Put together once: every message that goes out asks for these.
_OF = (
    select(*_COLUMNS)
    .where(_TERMS.c.partnership.in_(bindparam("partnerships", expanding=True)))
    .order_by(_TERMS.c.at, _TERMS.c.id)
)


class GlossaryRecord:
    """The terms within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, partnerships: Collection[str]) -> dict[str, list[Term]]:
        """Return the terms of each of *partnerships* that has some, the latest last."""
        found: dict[str, list[Term]] = {}
        for row in self._connection.execute(_OF, {"partnerships": list(partnerships)}):
            term = Term(*row)
            found.setdefault(term.partnership, []).append(term)
        return found
