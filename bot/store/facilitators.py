"""What facilitators have of their own: their morning, what they say, note and hand over; and who was heard.

Answers with the core's own things; no row leaves. Notes are read here by whoever wrote them and nowhere else.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text, text
from sqlmodel import Field

from bot.store.columns import Listed, Moment, moment
from bot.store.row import Row


class MorningRow(Row, table=True):
    __tablename__ = "morning"
    __table_args__ = (Index("morning_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),)

    id: str = Field(primary_key=True)
    partnership: str = Field(index=True)
    member: str
    hour: str = ""
    next_at: datetime | None = moment()


class HeardRow(Row, table=True):
    """When a member was last heard, by the hour."""

    __tablename__ = "heard"
    __table_args__ = (Index("heard_of", "partnership"),)

    member: str = Field(primary_key=True)
    partnership: str
    at: datetime = Field(sa_type=Moment)


class SayingRow(Row, table=True):
    __tablename__ = "saying"
    __table_args__ = (Index("saying_of", "partnership", "made_at"),)

    id: str = Field(primary_key=True)
    partnership: str
    kind: str
    by: str
    text: str = Field(sa_type=Text)
    language: str
    rooms: tuple[str, ...] = Field(sa_type=Listed)
    made_at: datetime = Field(sa_type=Moment)
    member: str = ""
    state: str = "draft"
    said_at: datetime | None = moment()


class NoteRow(Row, table=True):
    __tablename__ = "note"
    __table_args__ = (Index("note_of", "partnership", "reader"),)

    id: str = Field(primary_key=True)
    partnership: str
    partner: str
    by: str
    reader: str
    text: str = Field(sa_type=Text)
    language: str
    at: datetime = Field(sa_type=Moment)


class HandoverRow(Row, table=True):
    __tablename__ = "handover"
    __table_args__ = (Index("handover_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),)

    id: str = Field(primary_key=True)
    partnership: str = Field(index=True)
    by: str
    to: str
    made_at: datetime = Field(sa_type=Moment)
    state: str = "draft"
    notes: bool = False
    next_at: datetime | None = moment()
