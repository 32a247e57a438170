"""The table of decisions, and which of them are in sight.

The columns bear the names of the fields of what they keep. Answers with the core's own things; no row leaves.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BindParameter, ColumnElement, Index, Table, Text, select, text
from sqlmodel import Field

from bot.store.columns import Listed, Moment, moment
from bot.store.in_sight import numbered_in_sight
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
    opened_at: datetime | None = moment()
    closes_at: datetime | None = moment()
    extended: bool = False
    round: int = 1
    before: str = ""
    positions: tuple[tuple[str, ...], ...] = Field(sa_type=Listed, default=())
    step: int = 0
    next_at: datetime | None = moment()
    awaits: str = ""
    awaits_of: str = ""
    awaits_since: datetime | None = moment()
    led_by: str = ""
    why: str = ""
    ended_at: datetime | None = moment()
    review_on: date | None = None
    reviews: tuple[tuple[str, ...], ...] = Field(sa_type=Listed, default=())
    review_until: datetime | None = moment()


def decisions_in_sight(table: Table, among: BindParameter[list[str]]) -> ColumnElement[bool]:
    """Return what holds for those open, lately over or to be looked at again, and for each newest one.

    What an open one was proposed to change is in sight with it.
    """
    other = table.alias()
    changing = (other.c.partnership == table.c.partnership) & other.c.ended_at.is_(None)
    changed = table.c.id.in_(select(other.c.before).where(changing))
    return numbered_in_sight(table, among, table.c.next_at.is_not(None), changed)
