"""What is said to all now and then: what a week came to, and what is suggested where a protocol is reviewed.

Rows alone; what is asked of them stands in `bot.store.facilitating`.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text, text
from sqlmodel import Field

from bot.store.columns import Listed, Moment, moment
from bot.store.row import Row


class BulletinRow(Row, table=True):
    __tablename__ = "bulletin"
    __table_args__ = (Index("bulletin_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),)

    id: str = Field(primary_key=True)
    partnership: str = Field(index=True)
    every: str
    since: datetime = Field(sa_type=Moment)
    next_at: datetime | None = moment()


class LookingRow(Row, table=True):
    __tablename__ = "looking"
    __table_args__ = (Index("looking_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),)

    id: str = Field(primary_key=True)
    partnership: str = Field(index=True)
    adoption: str
    version: int
    asked_at: datetime = Field(sa_type=Moment)
    state: str = "looking"
    keep: tuple[str, ...] = Field(sa_type=Listed)
    next_at: datetime | None = moment()


class SuggestionRow(Row, table=True):
    __tablename__ = "suggestion"
    __table_args__ = (Index("suggestion_of", "looking"),)

    id: str = Field(primary_key=True)
    partnership: str
    looking: str
    partner: str
    member: str
    text: str = Field(sa_type=Text)
    language: str
    at: datetime = Field(sa_type=Moment)
    decision: str = ""
    change: tuple[str, ...] = Field(default=(), sa_type=Listed)
