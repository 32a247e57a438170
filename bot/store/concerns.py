"""How concerns are kept, and what can be asked about them: those in sight, and whose a member's become.

Answers with the core's own things; no row leaves. Decides nothing about who may see one.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Index, Table, Text, bindparam, func, or_, select, text
from sqlmodel import Field

from bot.store.columns import Listed, Moment
from bot.store.row import Row


def _moment() -> Any:
    return Field(default=None, sa_type=Moment, nullable=True)


class ConcernRow(Row, table=True):
    __tablename__ = "concern"
    __table_args__ = (
        Index("concern_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),
        Index("concern_number", "partnership", "number"),
        Index("concern_open", "partnership", sqlite_where=text("ended_at IS NULL")),
    )

    id: str = Field(primary_key=True)
    partnership: str
    by: str
    """A member's id only where they gave their name."""
    language: str
    made_at: datetime = Field(sa_type=Moment)
    text: str = Field(default="", sa_type=Text)
    number: int = 0
    kind: str = "concern"
    state: str = "asked"
    unnamed: bool = True
    about: str = ""
    readers: tuple[str, ...] = Field(default=(), sa_type=Listed)
    taken_by: str = ""
    passed_to: str = Field(default="", sa_type=Text)
    step: int = 0
    next_at: datetime | None = _moment()
    awaits: str = ""
    awaits_of: str = ""
    awaits_since: datetime | None = _moment()
    sent_at: datetime | None = _moment()
    ended_at: datetime | None = _moment()
    parts: tuple[tuple[str, str], ...] = Field(default=(), sa_type=Listed)
    answered: tuple[tuple[tuple[str, str], ...], ...] = Field(default=(), sa_type=Listed)
    numbers: tuple[tuple[str, str], ...] = Field(default=(), sa_type=Listed)


def concerns_in_sight(table: Table, among: BindParameter[list[str]]) -> ColumnElement[bool]:
    """Return what holds for those that are not over, or since "lately", and the one numbered last of each."""
    other = table.alias()
    newest = (
        select(func.max(other.c.number)).where(other.c.partnership == table.c.partnership).scalar_subquery()
    )
    lately = table.c.ended_at >= bindparam("lately")
    in_sight = or_(table.c.ended_at.is_(None), lately, (table.c.number > 0) & (table.c.number == newest))
    return table.c.partnership.in_(among) & in_sight
