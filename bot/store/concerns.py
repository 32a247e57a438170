"""The table of concerns. The columns bear the names of the fields of what they keep.

Decides nothing about who may see one.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text, text
from sqlmodel import Field

from bot.store.columns import Listed, Moment, moment
from bot.store.row import Row


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
    next_at: datetime | None = moment()
    awaits: str = ""
    awaits_of: str = ""
    awaits_since: datetime | None = moment()
    sent_at: datetime | None = moment()
    ended_at: datetime | None = moment()
    parts: tuple[tuple[str, str], ...] = Field(default=(), sa_type=Listed)
    answered: tuple[tuple[tuple[str, str], ...], ...] = Field(default=(), sa_type=Listed)
    numbers: tuple[tuple[str, str], ...] = Field(default=(), sa_type=Listed)
