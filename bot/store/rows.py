"""The tables. A row never leaves the store: what comes out is the core's own things.

The columns of a table that keeps a thing of the core bear the names of that thing's fields.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, Text, text
from sqlmodel import Field

from bot.core.attachment import Attachment
from bot.store.columns import Attached, Listed, ListedDays, Moment
from bot.store.row import Row


def _moment(**more: Any) -> Any:
    return Field(sa_type=Moment, **more)


def _listed(**more: Any) -> Any:
    return Field(sa_type=Listed, **more)


class PartnershipRow(Row, table=True):
    __tablename__ = "partnership"
    __table_args__ = (Index("partnership_erases", "erases_at", sqlite_where=text("erases_at IS NOT NULL")),)

    id: str = Field(primary_key=True)
    name: str
    zone: str
    languages: tuple[str, ...] = _listed()
    created_at: datetime = _moment()
    may_see: tuple[str, ...] = _listed()
    told: tuple[str, ...] | None = _listed(nullable=True)
    ceiling: int | None = None
    crisis_since: datetime | None = _moment(default=None, nullable=True)
    keep: int | None = None
    erases_at: datetime | None = _moment(default=None, nullable=True)
    pseudonyms: bool = False


class PartnerRow(Row, table=True):
    __tablename__ = "partner"

    id: str = Field(primary_key=True)
    partnership: str = Field(index=True)
    name: str
    languages: tuple[str, ...] = _listed()
    zone: str
    weekend: tuple[int, ...] | None = _listed(nullable=True)
    holidays: str | None = None
    quiet: str = ""
    days_off: tuple[date, ...] = Field(sa_type=ListedDays)
    manner: str = "direct"
    left_at: datetime | None = _moment(nullable=True)


class RoomRow(Row, table=True):
    __tablename__ = "room"
    __table_args__ = (
        Index("room_by_address", "address"),
        # A person's direct talk serves each partnership that knows them; a group belongs to one alone.
        Index("room_once", "partnership", "address", unique=True),
        Index("room_of_a_group", "address", unique=True, sqlite_where=text("member IS NULL")),
    )

    id: str = Field(primary_key=True)
    partnership: str = Field(index=True)
    partner: str
    address: str
    language: str
    member: str | None = None
    state: str = "open"
    setup: str = ""
    also: tuple[str, ...] = _listed(default=())
    languages: tuple[str, ...] = _listed(default=())
    shows: tuple[str, ...] = _listed(default=())
    spoken_at: datetime | None = _moment(nullable=True)


class MemberRow(Row, table=True):
    __tablename__ = "member"
    __table_args__ = (
        Index("member_by_address", "address"),
        # Known by name alone until an address is: of those there may be several.
        Index("member_once", "partnership", "address", unique=True, sqlite_where=text("address != ''")),
        Index("member_also", "also", sqlite_where=text("also != '[]'")),
        Index("member_shows", "partnership", sqlite_where=text("shows != '[]'")),
    )

    id: str = Field(primary_key=True)
    partnership: str = Field(index=True)
    partner: str
    address: str
    name: str
    language: str
    roles: tuple[str, ...] = _listed()
    away_until: date | None = None
    deputy: str | None = None
    also: tuple[str, ...] = _listed(default=())
    shows: tuple[str, ...] = _listed(default=())
    removed_at: datetime | None = _moment(nullable=True)
    gone_at: datetime | None = _moment(nullable=True)


class InvitationRow(Row, table=True):
    __tablename__ = "invitation"

    id: str = Field(primary_key=True)
    name: str
    expires_at: datetime = _moment()
    partnership: str | None = Field(default=None, index=True)
    language: str | None = None
    spent_at: datetime | None = _moment(nullable=True)
    member: str | None = None


class ProtocolTextRow(Row, table=True):
    """A protocol as adopted, kept once however many partnerships have it."""

    __tablename__ = "protocol_text"

    digest: str = Field(primary_key=True)
    body: str = Field(sa_type=Text)


class AdoptionRow(Row, table=True):
    __tablename__ = "adoption"
    __table_args__ = (Index("adoption_review", "review_at", sqlite_where=text("review_at IS NOT NULL")),)

    id: str = Field(primary_key=True)
    partnership: str = Field(index=True)
    state: str
    proposed_at: datetime = _moment()
    agreed: tuple[str, ...] = _listed()
    elsewhere: bool = False
    in_force_at: datetime | None = _moment(nullable=True)
    joined: tuple[tuple[str, str], ...] = _listed()
    review_at: datetime | None = _moment(nullable=True)
    digest: str


class CheckInRow(Row, table=True):
    __tablename__ = "checkin"
    __table_args__ = (
        Index("checkin_due", "due_at", sqlite_where=text("due_at IS NOT NULL")),
        Index("checkin_current", "partnership", sqlite_where=text("due_at IS NOT NULL")),
    )

    id: str = Field(primary_key=True)
    partnership: str
    adoption: str
    name: str
    key: date
    state: str
    opens_at: datetime = _moment()
    closes_at: datetime = _moment()
    due_at: datetime | None = _moment(nullable=True)
    alone: str = ""
    by: str = ""
    words: str = Field(default="", sa_type=Text)
    language: str = ""
    nameless: bool = False


class AskRow(Row, table=True):
    __tablename__ = "ask"
    __table_args__ = (Index("ask_due", "due_at", sqlite_where=text("due_at IS NOT NULL")),)

    id: str = Field(primary_key=True)
    partnership: str
    checkin: str = Field(index=True)
    partner: str
    room: str
    asks_at: datetime = _moment()
    state: str = "planned"
    due_at: datetime | None = _moment(nullable=True)
    member: str | None = None
    asked_at: datetime | None = _moment(nullable=True)
    position: int = 0
    nudged: int = 0
    put_off: bool = False


class AnswerRow(Row, table=True):
    __tablename__ = "answer"
    __table_args__ = (Index("answer_message", "room", "message"),)

    id: str = Field(primary_key=True)
    partnership: str
    checkin: str = Field(index=True)
    ask: str
    question: str
    member: str
    text: str = Field(sa_type=Text)
    language: str
    value: str
    at: datetime = _moment()
    room: str
    message: str | None = None
    late: bool = False
    edited: bool = False
    attachment: Attachment | None = Field(default=None, sa_type=Attached, nullable=False)
    readers: tuple[str, ...] = _listed(default=())


class MarkRow(Row, table=True):
    __tablename__ = "mark"
    __table_args__ = (Index("mark_about", "about", "address"),)

    id: str = Field(primary_key=True)
    partnership: str
    room: str
    address: str
    about: str
    means: str
    at: datetime = _moment()


class TurnRow(Row, table=True):
    __tablename__ = "turn"
    __table_args__ = (
        Index("turn_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),
        Index("turn_awaited", "partnership", sqlite_where=text("next_at IS NOT NULL")),
        Index("turn_open", "partnership", sqlite_where=text("state = 'open'")),
        Index("turn_done", "partnership", "done_at", sqlite_where=text("done_at IS NOT NULL")),
    )

    id: str = Field(primary_key=True)
    partnership: str
    adoption: str
    duty: str
    partner: str
    key: date
    due_at: datetime = _moment()
    state: str = "open"
    step: int = 0
    next_at: datetime | None = _moment(nullable=True)
    done_at: datetime | None = _moment(nullable=True)
    done_by: str | None = None


class CommitmentRow(Row, table=True):
    __tablename__ = "commitment"
    __table_args__ = (
        Index("commitment_due", "next_at", sqlite_where=text("next_at IS NOT NULL")),
        Index("commitment_number", "partnership", "number"),
        Index("commitment_open", "partnership", sqlite_where=text("ended_at IS NULL")),
        Index("commitment_ended", "partnership", "ended_at", sqlite_where=text("ended_at IS NOT NULL")),
    )

    id: str = Field(primary_key=True)
    partnership: str
    number: int = 0
    state: str = "draft"
    partner: str
    member: str | None = None
    owed: str = ""
    text: str = Field(sa_type=Text)
    language: str
    by: str
    room: str
    answer: str = ""
    made_at: datetime = _moment()
    due_on: date | None = None
    step: int = 0
    next_at: datetime | None = _moment(nullable=True)
    awaits: str = ""
    awaits_of: str = ""
    awaits_since: datetime | None = _moment(nullable=True)
    new_on: date | None = None
    reason: str = Field(default="", sa_type=Text)
    agreed: tuple[str, ...] = _listed(default=())
    ended_at: datetime | None = _moment(nullable=True)
    history: tuple[tuple[str, ...], ...] = _listed(default=())
    goal: str = ""
    owed_member: str = ""
    decision: str = ""
    moved_by: str = ""
    asked_at: datetime | None = _moment(nullable=True)
    again_at: datetime | None = _moment(nullable=True)


class AccountRow(Row, table=True):
    """Where we are in what a platform account has to say."""

    __tablename__ = "account"

    id: str = Field(primary_key=True)
    cursor: str | None = None


class InboxRow(Row, table=True):
    """What a platform handed over, as it came; once handled the body goes, the event's id stays."""

    __tablename__ = "inbox"
    __table_args__ = (
        Index("inbox_event", "account", "event", unique=True),
        Index("inbox_waiting", "id", sqlite_where=text("state = 0")),
    )

    id: int | None = Field(default=None, primary_key=True)
    account: str
    event: str
    body: str = Field(sa_type=Text)
    state: int = 0
    why: str = ""


class OutboxRow(Row, table=True):
    """A notice for one room. *message* is the platform's id of its first part once it is delivered."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("outbox_waiting", "not_before", "id", sqlite_where=text("state = 0")),
        Index("outbox_once", "room", "once", unique=True, sqlite_where=text("once != ''")),
        Index("outbox_message", "room", "message", sqlite_where=text("message IS NOT NULL")),
        Index("outbox_about", "room", "about", sqlite_where=text("about != ''")),
        Index("outbox_thread", "room", "thread", sqlite_where=text("thread != ''")),
        Index("outbox_said", "said", sqlite_where=text("said != ''")),
        Index("outbox_source", "source", sqlite_where=text("source != ''")),
    )

    id: int | None = Field(default=None, primary_key=True)
    partnership: str | None = None
    room: str
    address: str
    """Where it goes: the room's address when it was queued, moved along when the room moves."""
    state: int = 0
    not_before: datetime = _moment()
    until: datetime | None = _moment(nullable=True)
    once: str = ""
    about: str = ""
    notice: str = Field(sa_type=Text)
    queued_at: datetime = _moment()
    attempts: int = 0
    message: str | None = None
    parts: tuple[str, ...] = _listed()
    """The platform's ids of the parts delivered so far, the first in front."""
    why: str = ""
    begun: bool = False
    """A try may have arrived of which nothing is known: where a platform repeats, it is looked for first."""
    since: str = ""
    """How far the room's messages had come when that try began, as its adapter told."""
    thread: str = ""
    said: str = ""
    """A digest of the words that went out, so that they are known again when a bridge carries them back."""
    source: str = ""
    """What names the message that words in it were said in, as in Notice.said_in."""


class LifeRow(Row, table=True):
    """What tells this life of the database from that of a copy. A backup is written without it."""

    __tablename__ = "life"

    salt: str = Field(primary_key=True)


class HoldRow(Row, table=True):
    """What a platform asked us to wait with: an account, a chat or a room, by its name or address."""

    __tablename__ = "hold"

    name: str = Field(primary_key=True)
    until: datetime = _moment()
    room: str = ""
    """The room that waits only until we may speak there again."""


class TranslationRow(Row, table=True):
    """What a machine made of a sentence, for one partnership alone."""

    __tablename__ = "translation"

    partnership: str = Field(primary_key=True)
    digest: str = Field(primary_key=True)
    """Of source and target language and the text."""
    translated: str = Field(sa_type=Text)
    engine: str
    kept_at: datetime = _moment()


class TermRow(Row, table=True):
    __tablename__ = "term"
    __table_args__ = (Index("term_of", "partnership"),)

    id: str = Field(primary_key=True)
    partnership: str
    text: str = Field(sa_type=Text)
    language: str
    forms: tuple[tuple[str, str], ...] = _listed()
    by: str
    at: datetime = _moment()


class CorrectionRow(Row, table=True):
    __tablename__ = "correction"
    __table_args__ = (Index("correction_of", "partnership", "at"),)

    id: str = Field(primary_key=True)
    partnership: str
    source: str
    target: str
    text: str = Field(sa_type=Text)
    fixed: str = Field(sa_type=Text)
    member: str
    at: datetime = _moment()
    kind: str = "corrected"
    private: bool = False
    was: str = Field(default="", sa_type=Text)
    apart: bool = True


class LessonRow(Row, table=True):
    """What a text, a line or a sentence is in another language, as somebody's correction teaches."""

    __tablename__ = "lesson"
    __table_args__ = (Index("lesson_from", "correction"),)

    partnership: str = Field(primary_key=True)
    digest: str = Field(primary_key=True)
    """Of source and target language and the text, or the text with what is shielded in it left out."""
    translated: str = Field(sa_type=Text)
    correction: str = Field(primary_key=True)


class OpeningRow(Row, table=True):
    __tablename__ = "opening"
    __table_args__ = (Index("opening_proposed", "partnership", sqlite_where=text("state = 'proposed'")),)

    id: str = Field(primary_key=True)
    partnership: str
    may_see: tuple[str, ...] = _listed()
    asked_at: datetime = _moment()
    by: str = ""
    agreed: tuple[str, ...] = _listed()
    state: str = "proposed"


class SpendingRow(Row, table=True):
    """How many characters of a partnership went to translators of others in a month ("2026-11")."""

    __tablename__ = "spending"

    partnership: str = Field(primary_key=True)
    month: str = Field(primary_key=True)
    characters: int = 0
    warned: bool = False


class UntranslatedRow(Row, table=True):
    """What went out as it was written since no translator could be reached, and when to try again."""

    __tablename__ = "untranslated"
    __table_args__ = (
        Index("untranslated_due", "next_at"),
        Index("untranslated_room", "room", "at"),
    )

    delivery: int = Field(primary_key=True)
    """The number of the delivery in the outbox that was worded so."""
    partnership: str
    room: str
    at: datetime = _moment()
    next_at: datetime = _moment()
