"""How it is kept what can be searched, and whose calendar is read where.

The words to be searched stand as `bot.core.vocabulary.plain` has them: one way that any database can look
through, for every script.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from bot.store.columns import Moment
from bot.store.row import Row


class FindableRow(Row, table=True):
    """Something said, decided or promised; *id* is its kind and id, *said* a digest of words and language."""

    __tablename__ = "findable"
    __table_args__ = (
        Index("findable_of", "partnership", "at"),
        Index("findable_said", "partnership", "said"),
    )

    id: str = Field(primary_key=True)
    partnership: str
    said: str
    at: datetime = Field(sa_type=Moment)
    plain: str = Field(sa_type=Text)


class RenderingRow(Row, table=True):
    """What words were shown as in another language."""

    __tablename__ = "rendering"

    partnership: str = Field(primary_key=True)
    said: str = Field(primary_key=True)
    language: str = Field(primary_key=True)
    plain: str = Field(sa_type=Text)


class FeedRow(Row, table=True):
    __tablename__ = "feed"
    __table_args__ = (Index("feed_of", "partnership", "member"),)

    id: str = Field(primary_key=True)
    partnership: str
    member: str
    made_at: datetime = Field(sa_type=Moment)
