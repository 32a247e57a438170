"""How much of its month's share each partnership has sent to translators of others. Decides nothing."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from bot.core.ceiling import Spending, month_of
from bot.store.rows import PartnershipRow, SpendingRow

_SPENDING: Table = SpendingRow.__table__  # type: ignore[attr-defined]
_PARTNERSHIP: Table = PartnershipRow.__table__  # type: ignore[attr-defined]


class SpendingRecord:
    """The counts within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, partnership: str, usual: int | None, now: datetime) -> Spending:
        """Return what is spent this month; *usual* is the ceiling of those that have none of their own."""
        theirs = select(_PARTNERSHIP.c.zone, _PARTNERSHIP.c.ceiling).where(_PARTNERSHIP.c.id == partnership)
        zone, ceiling = self._connection.execute(theirs).one()
        month = month_of(zone, now)
        here = (_SPENDING.c.partnership == partnership) & (_SPENDING.c.month == month)
        row = self._connection.execute(select(_SPENDING).where(here)).first()
        most = usual if ceiling is None else ceiling
        if row is None:
            return Spending(partnership, month, most=most)
        return Spending(partnership, month, row.characters, row.warned, most)

    def keep(self, spending: Spending) -> None:
        kept = {"characters": spending.characters, "warned": spending.warned}
        row = insert(_SPENDING).values(partnership=spending.partnership, month=spending.month, **kept)
        self._connection.execute(
            row.on_conflict_do_update(index_elements=["partnership", "month"], set_=kept)
        )
