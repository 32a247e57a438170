"""How it is kept what somebody did not understand, and what is asked of two partners apart; what is in sight.

Answers with the core's own things; no row leaves. Decides nothing about who may see what.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Index,
    Table,
    Text,
    bindparam,
    or_,
    text,
)
from sqlmodel import Field

from bot.store.columns import Listed, Moment, moment
from bot.store.row import Row


class ClarificationRow(Row, table=True):
    __tablename__ = "clarification"
    __table_args__ = (
        Index("clarification_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),
        Index("clarification_asked", "partnership", "asked_at"),
    )

    id: str = Field(primary_key=True)
    partnership: str
    source: str
    about: str
    asked_at: datetime = Field(sa_type=Moment)
    state: str = "asked"
    author: str = ""
    """A member's id only where everybody may know whose words they are."""
    partner: str = ""
    room: str = ""
    message: str | None = None
    text: str = Field(default="", sa_type=Text)
    language: str = ""
    private: bool = False
    unnamed: bool = False
    role: str = ""
    question: str = ""
    thread: str = ""
    reads: tuple[str, ...] = Field(default=(), sa_type=Listed)
    again: str = ""
    again_text: str = Field(default="", sa_type=Text)
    again_language: str = ""
    again_by: str = ""
    step: int = 0
    next_at: datetime | None = moment()


class MediationRow(Row, table=True):
    __tablename__ = "mediation"
    __table_args__ = (
        Index("mediation_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),
        Index("mediation_open", "partnership", sqlite_where=text("ended_at IS NULL")),
    )

    id: str = Field(primary_key=True)
    partnership: str
    by: str
    room: str
    opened_at: datetime = Field(sa_type=Moment)
    state: str = "draft"
    sides: tuple[tuple[str, str], ...] = Field(default=(), sa_type=Listed)
    questions: tuple[tuple[str, str], ...] = Field(default=(), sa_type=Listed)
    answers: tuple[tuple[str, ...], ...] = Field(default=(), sa_type=Listed)
    agreed: tuple[str, ...] = Field(default=(), sa_type=Listed)
    closes_at: datetime | None = moment()
    step: int = 0
    next_at: datetime | None = moment()
    ended_at: datetime | None = moment()


def clarifications_in_sight(table: Table, among: BindParameter[list[str]]) -> ColumnElement[bool]:
    """Return what holds for those that wait for somebody, and those asked since "lately"."""
    in_sight = or_(table.c.next_at.is_not(None), table.c.asked_at >= bindparam("lately"))
    return table.c.partnership.in_(among) & in_sight


def mediations_in_sight(table: Table, among: BindParameter[list[str]]) -> ColumnElement[bool]:
    """Return what holds for those that are not over."""
    return table.c.partnership.in_(among) & table.c.ended_at.is_(None)
