"""What can be asked about decisions: those in sight, and whose positions a member's become.

Answers with the core's own things; no row leaves. Decides nothing.
"""

from __future__ import annotations

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Table,
    Text,
    bindparam,
    func,
    or_,
    select,
    update,
)
from sqlalchemy import type_coerce as as_type


def decisions_in_sight(table: Table, among: BindParameter[list[str]]) -> ColumnElement[bool]:
    """Return what holds for those open, lately over or to be looked at again, and for each newest one."""
    other = table.alias()
    newest = (
        select(func.max(other.c.number)).where(other.c.partnership == table.c.partnership).scalar_subquery()
    )
    lately = table.c.ended_at >= bindparam("lately")
    last = (table.c.number > 0) & (table.c.number == newest)
    in_sight = or_(table.c.ended_at.is_(None), lately, table.c.next_at.is_not(None), last)
    return table.c.partnership.in_(among) & in_sight


def positions_become(connection: Connection, table: Table, partnership: str, old: str, new: str) -> None:
    """Let the positions of the member *old* be *new*'s: they stand in a list, by the member's id."""
    for column in (table.c.positions, table.c.reviews):
        text = as_type(column, Text)
        theirs = (table.c.partnership == partnership) & text.contains(f'"{old}"', autoescape=True)
        renamed = func.replace(text, f'"{old}"', f'"{new}"', type_=Text)
        connection.execute(update(table).where(theirs).values({column: renamed}))
