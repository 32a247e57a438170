"""What can be asked about commitments: those in sight, one by its number, a page of those that are over.

Answers with the core's own things; no row leaves. Decides nothing about who may see one.
"""

from __future__ import annotations

from sqlalchemy import BindParameter, ColumnElement, Table, bindparam, func, or_, select


def commitments_in_sight(table: Table, among: BindParameter[list[str]]) -> ColumnElement[bool]:
    """Return what holds for those that are not over, or since "lately", and the one numbered last of each."""
    other = table.alias()
    newest = (
        select(func.max(other.c.number)).where(other.c.partnership == table.c.partnership).scalar_subquery()
    )
    lately = table.c.ended_at >= bindparam("lately")
    in_sight = or_(table.c.ended_at.is_(None), lately, (table.c.number > 0) & (table.c.number == newest))
    return table.c.partnership.in_(among) & in_sight
