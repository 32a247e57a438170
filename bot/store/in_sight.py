"""Which of what bears a number is in sight: what is not over, or not for long, and the newest of each.

Answers with conditions on a table. Decides nothing about who may see one.
"""

from __future__ import annotations

from sqlalchemy import BindParameter, ColumnElement, Table, bindparam, func, or_, select


def numbered_in_sight(
    table: Table, among: BindParameter[list[str]], *others: ColumnElement[bool]
) -> ColumnElement[bool]:
    """Return what holds for those of partnerships *among* that are not over, or since "lately", and *others*.

    The one that is numbered last is in sight, too: the next one is numbered after it.
    """
    other = table.alias()
    newest = (
        select(func.max(other.c.number)).where(other.c.partnership == table.c.partnership).scalar_subquery()
    )
    lately = table.c.ended_at >= bindparam("lately")
    last = (table.c.number > 0) & (table.c.number == newest)
    return table.c.partnership.in_(among) & or_(table.c.ended_at.is_(None), lately, last, *others)
