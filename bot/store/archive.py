"""How it is kept what can be searched, and whose calendar is read where.

The words to be searched stand as `bot.core.vocabulary.plain` has them: one way that any database can look
through, for every script.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text, text
from sqlmodel import Field

from bot.store.columns import Moment
from bot.store.row import Row


class FindableRow(Row, table=True):
    """Something said, decided or kept; *id* is its kind and id.

    *looked_at* is not yet true of what was there before it was kept what words were shown as.
    """

    __tablename__ = "findable"
    __table_args__ = (
        Index("findable_of", "partnership", "at"),
        Index("findable_not_looked_at", "id", sqlite_where=text("NOT looked_at")),
    )

    id: str = Field(primary_key=True)
    partnership: str
    at: datetime = Field(sa_type=Moment)
    plain: str = Field(sa_type=Text)
    looked_at: bool = True


class FindableTextRow(Row, table=True):
    """One of the texts of something that can be found; *said* is a digest of it, as in `RenderingRow`."""

    __tablename__ = "findable_text"
    __table_args__ = (Index("findable_text_said", "partnership", "said"),)

    id: str = Field(primary_key=True)
    said: str = Field(primary_key=True)
    partnership: str


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
