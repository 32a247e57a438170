"""The table of decisions, and what can be asked about them: those in sight, and whose a position becomes.

The columns bear the names of the fields of what they keep. Answers with the core's own things; no row leaves.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Index,
    Table,
    Text,
    bindparam,
    func,
    or_,
    select,
    text,
    update,
)
from sqlalchemy import type_coerce as as_type
from sqlmodel import Field

from bot.store.columns import Listed, Moment
from bot.store.row import Row


class DecisionRow(Row, table=True):
    __tablename__ = "decision"
    __table_args__ = (
        Index("decision_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),
        Index("decision_number", "partnership", "number"),
        Index("decision_open", "partnership", sqlite_where=text("ended_at IS NULL")),
    )

    id: str = Field(primary_key=True)
    partnership: str
    number: int = 0
    state: str = "draft"
    text: str = Field(sa_type=Text)
    language: str
    reason: str = Field(default="", sa_type=Text)
    options: tuple[str, ...] = Field(sa_type=Listed, default=())
    by: str
    room: str
    made_at: datetime = Field(sa_type=Moment)
    decides: str = "partners"
    rule: str = "consent"
    quorum: str = ""
    threshold: str = ""
    confirm: str = ""
    unconfirmed: str = ""
    opened_at: datetime | None = Field(sa_type=Moment, nullable=True)
    closes_at: datetime | None = Field(sa_type=Moment, nullable=True)
    extended: bool = False
    round: int = 1
    before: str = ""
    positions: tuple[tuple[str, ...], ...] = Field(sa_type=Listed, default=())
    step: int = 0
    next_at: datetime | None = Field(sa_type=Moment, nullable=True)
    awaits: str = ""
    awaits_of: str = ""
    awaits_since: datetime | None = Field(sa_type=Moment, nullable=True)
    led_by: str = ""
    why: str = ""
    ended_at: datetime | None = Field(sa_type=Moment, nullable=True)
    review_on: date | None = None
    reviews: tuple[tuple[str, ...], ...] = Field(sa_type=Listed, default=())
    review_until: datetime | None = Field(sa_type=Moment, nullable=True)


def decisions_in_sight(table: Table, among: BindParameter[list[str]]) -> ColumnElement[bool]:
    """Return what holds for those open, lately over or to be looked at again, and for each newest one.

    What an open one was proposed to change is in sight with it.
    """
    other = table.alias()
    newest = (
        select(func.max(other.c.number)).where(other.c.partnership == table.c.partnership).scalar_subquery()
    )
    lately = table.c.ended_at >= bindparam("lately")
    last = (table.c.number > 0) & (table.c.number == newest)
    changing = (other.c.partnership == table.c.partnership) & other.c.ended_at.is_(None)
    changed = table.c.id.in_(select(other.c.before).where(changing))
    in_sight = or_(table.c.ended_at.is_(None), lately, table.c.next_at.is_not(None), last, changed)
    return table.c.partnership.in_(among) & in_sight


def positions_become(connection: Connection, table: Table, partnership: str, old: str, new: str) -> None:
    """Let the positions of the member *old* be *new*'s: they stand in a list, by the member's id."""
    for column in (table.c.positions, table.c.reviews):
        rows = as_type(column, Text)
        theirs = (table.c.partnership == partnership) & rows.contains(f'"{old}"', autoescape=True)
        renamed = func.replace(rows, f'"{old}"', f'"{new}"', type_=Text)
        connection.execute(update(table).where(theirs).values({column: renamed}))
