"""How it is kept what somebody did not understand, and what is asked of two partners apart; what is in sight.

Answers with the core's own things; no row leaves. Decides nothing about who may see what.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

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
    text,
    update,
)
from sqlalchemy import type_coerce as as_type
from sqlmodel import Field

from bot.store.columns import Listed, Moment
from bot.store.row import Row


def _moment() -> Any:
    return Field(default=None, sa_type=Moment, nullable=True)


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
    next_at: datetime | None = _moment()


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
    closes_at: datetime | None = _moment()
    step: int = 0
    next_at: datetime | None = _moment()
    ended_at: datetime | None = _moment()


def clarifications_in_sight(table: Table, among: BindParameter[list[str]]) -> ColumnElement[bool]:
    """Return what holds for those that wait for somebody, and those asked since "lately"."""
    in_sight = or_(table.c.next_at.is_not(None), table.c.asked_at >= bindparam("lately"))
    return table.c.partnership.in_(among) & in_sight


def in_lists(
    connection: Connection, table: Table, names: Collection[str], partnership: str, old: str, new: str
) -> None:
    """Let the member *new* stand in lists where *old* stood, by the id, in columns of these *names*."""
    for name in names:
        column = as_type(table.c[name], Text)
        theirs = (table.c.partnership == partnership) & column.contains(f'"{old}"', autoescape=True)
        renamed = func.replace(column, f'"{old}"', f'"{new}"', type_=Text)
        connection.execute(update(table).where(theirs).values({name: renamed}))


def mediations_in_sight(table: Table, among: BindParameter[list[str]]) -> ColumnElement[bool]:
    """Return what holds for those that are not over."""
    return table.c.partnership.in_(among) & table.c.ended_at.is_(None)
