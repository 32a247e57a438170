"""The tables of goals, measures, contributions, the trust pulse, voices and rotation, and what is in sight.

The columns bear the names of the fields of the things that they keep. A row never leaves the store.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BindParameter, ColumnElement, Index, Table, Text, bindparam, func, select, text
from sqlmodel import Field

from bot.store.columns import Listed, Moment, moment
from bot.store.row import Row


class GoalRow(Row, table=True):
    __tablename__ = "goal"
    __table_args__ = (
        Index("goal_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),
        Index("goal_of", "partnership"),
    )

    id: str = Field(primary_key=True)
    partnership: str
    key: str
    texts: tuple[tuple[str, str], ...] = Field(sa_type=Listed)
    made_at: datetime = Field(sa_type=Moment)
    number: int = 0
    state: str = "draft"
    under: str = ""
    unit: tuple[tuple[str, str], ...] = Field(sa_type=Listed, default=())
    baseline: str = ""
    target: str = ""
    count: str = "latest"
    due_on: date | None = None
    whose: str = ""
    role: str = ""
    by: str = ""
    room: str = ""
    adoption: str = ""
    step: int = 0
    next_at: datetime | None = moment()
    ended_at: datetime | None = moment()
    history: tuple[tuple[str, ...], ...] = Field(sa_type=Listed, default=())


class MeasureRow(Row, table=True):
    __tablename__ = "measure"
    __table_args__ = (Index("measure_of", "partnership", "goal"),)

    id: str = Field(primary_key=True)
    partnership: str
    goal: str
    value: str
    at: datetime = Field(sa_type=Moment)
    member: str
    partner: str
    of: str


class ContributionRow(Row, table=True):
    __tablename__ = "contribution"
    __table_args__ = (
        Index("contribution_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),
        Index("contribution_of", "partnership"),
    )

    id: str = Field(primary_key=True)
    partnership: str
    partner: str
    text: str = Field(default="", sa_type=Text)
    language: str = ""
    by: str = ""
    at: datetime | None = moment()
    right_at: datetime | None = moment()
    awaits_of: str = ""
    asked: int = 0
    next_at: datetime | None = moment()
    history: tuple[tuple[str, ...], ...] = Field(sa_type=Listed, default=())
    goal: str = ""


class PulseRow(Row, table=True):
    __tablename__ = "pulse"
    __table_args__ = (Index("pulse_of", "partnership", "at"),)

    id: str = Field(primary_key=True)
    partnership: str
    checkin: str
    name: str
    question: str
    at: datetime = Field(sa_type=Moment)
    mean: str
    people: tuple[str, ...] = Field(sa_type=Listed, default=())


class VoiceRow(Row, table=True):
    __tablename__ = "voice"
    __table_args__ = (Index("voice_of", "partnership"),)

    id: str = Field(primary_key=True)
    partnership: str
    member: str
    groups: tuple[str, ...] = Field(sa_type=Listed)
    at: datetime = Field(sa_type=Moment)


class RotationRow(Row, table=True):
    __tablename__ = "rotation"
    __table_args__ = (
        Index("rotation_of", "partnership"),
        Index("rotation_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),
    )

    id: str = Field(primary_key=True)
    partnership: str
    adoption: str
    parts: tuple[tuple[str, str], ...] = Field(sa_type=Listed)
    turned_at: datetime = Field(sa_type=Moment)
    closed: str = ""
    next_at: datetime | None = moment()


def pulses_in_sight(table: Table, among: BindParameter[list[str]]) -> ColumnElement[bool]:
    """Return what holds for the figures shown since "lately", and for the last one of each question."""
    other = table.alias()
    same = (other.c.partnership == table.c.partnership) & (other.c.name == table.c.name)
    newest = select(func.max(other.c.at)).where(same, other.c.question == table.c.question).scalar_subquery()
    return table.c.partnership.in_(among) & ((table.c.at >= bindparam("lately")) | (table.c.at == newest))
