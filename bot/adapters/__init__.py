"""The port that every chat platform is reached through: what a platform must be able to do, and no more.

Addresses are strings. Rooms have the account's name in front: "telegram:-1001234", "telegram-east:-1001234/7"
(a forum topic), "matrix:!id"; persons the platform's: "telegram:42", "matrix:@a:localhost". What stands after
the first colon is the platform's own and read by its adapter alone. An adapter never decides anything about
partnerships, and never sees one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.core.attachment import Attachment, File
from bot.core.text import Message


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a platform lets us speak: *burst* messages at once, then one *every* so often."""

    every: timedelta
    burst: int = 1


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a platform can do, so that nothing above has to ask which platform it is."""

    edits: bool
    buttons: bool
    idempotent: bool
    """Sending the same key twice is one message (Matrix's transaction ids)."""
    longest: int
    """Most characters of one message, in UTF-16 units; longer ones are split before they get here."""
    pace: Pace | None = None
    """Of the whole account; None where the platform says by itself when to wait."""
    carries: frozenset[str] = frozenset()
    """Kinds of attachments that can be sent and heard here (bot/core/attachment.py)."""
    biggest: int = 0
    """Most bytes of a file that can be brought here from elsewhere."""
    fetches: int = 0
    """Most bytes of a file heard here that can be fetched, to be sent elsewhere."""
    caption: int = 0
    """Most characters below an attachment, in UTF-16 units; 0 where words cannot stand with one."""
    withdraws: bool = False
    """Messages of ours can be taken back."""
    hears_withdrawals: bool = False
    """We are told when somebody takes a message back."""
    hears_reactions: bool = False
    """We are told when somebody puts an emoji on a message."""
    hears_quotes: bool = False
    """A reply can pick out a part of the message that it answers."""
    threads: bool = False
    """A message can stand in the thread of an earlier one."""
    polls: bool = False
    """A choice can be shown as the platform's own poll."""
    topics: bool = False
    """One chat can hold several rooms."""
    slows: bool = False
    """A room can let each speak only so often."""
    menus: bool = False
    """Commands can be offered in a menu."""
    encrypted: bool = False
    """Rooms can be encrypted from end to end."""
    sign: str = "/"
    """What stands in front of a command when we name one: not what people's clients keep for themselves."""
    at_once: int = 5
    """Sends under way at once for one account: more slow each other down, or are in doubt after a crash."""


class Kind(StrEnum):
    """What can be heard."""

    MESSAGE = "message"
    EDIT = "edit"
    PRESS = "press"
    INVITED = "invited"
    """We were brought into a room."""
    GONE = "gone"
    """We were removed from a room, or blocked."""
    MOVED = "moved"
    """The room goes on under another address, in *text*."""
    SILENCED = "silenced"
    """We are still there, but may not speak."""
    HEEDED = "heeded"
    """We may speak again."""
    WITHDRAWN = "withdrawn"
    """A message was taken back."""
    REACTED = "reacted"
    """An emoji, in *text*, was put on a message; or none, and what *gone* names was taken off."""
    UNREADABLE = "unreadable"
    """Something was said that we cannot decrypt."""
    JOINED = "joined"
    """Somebody came, or was invited, to where we were alone with one person."""
    LEFT = "left"
    """Others than we, whose addresses are in *text*, left a group's room or were taken out of it."""
    CAME = "came"
    """Others came into a group's room, likewise."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who said something: address, name there, and their client's language if the platform tells."""

    address: str
    name: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that a person did in a room, in our words.

    Attributes:
        event: Unique in the account; hearing the same one twice is harmless.
        kind: What was done.
        room: The room's address.
        sender: Who did it.
        at: When, by the platform's clock, aware, UTC.
        text: What was said, plain; a command keeps its sign: "/done". Empty for a press.
        message: The platform's id of the message that was said, edited, withdrawn or reacted to, or whose
            button was pressed.
        reply_to: The platform's id of the message that this one answers.
        answers_us: That message is ours, as the platform says; told where we may not know its id ourselves.
        pressed: The number of the button, from 0, of *message* or of *delivery*; of an emoji that was put
            on a message, the one that it stood for there at first.
        delivery: The key that what was pressed or replied to was sent under, where the platform carries it.
        press: What `settle_press` wants back, where the platform waits for an answer to a press.
        mark: What names the emoji, the vote or the number that was put there, until it is taken off.
        stands: A press that is there to be seen until it is taken off: one more is not one less.
        gone: Marks of the sender's, or of those whom they keep in order, that are there no more.
        direct: The room is a talk with one person alone.
        addressed: Said to us: a direct talk, a reply to us, a mention, a command or a press.
        attachment: What came along; *text* is then its caption.
        uncarried: The kind of what came along and cannot be carried ("poll", "game"), "" for none.
        album: What names the pictures that were sent together, each in a message; "" for one alone.
        quoted: The part of the message it answers that the writer picked out, "" for none.
        hears_all: In this room we are told all that is said, not only what is said to us.
    """

    event: str
    kind: Kind
    room: str
    sender: Person
    at: datetime
    text: str = ""
    message: str | None = None
    reply_to: str | None = None
    answers_us: bool = False
    pressed: int | None = None
    delivery: str | None = None
    press: str | None = None
    mark: str = ""
    stands: bool = False
    gone: tuple[str, ...] = ()
    direct: bool = False
    addressed: bool = False
    attachment: Attachment | None = None
    uncarried: str = ""
    album: str = ""
    quoted: str = ""
    hears_all: bool = True


Sent = Callable[[], Sequence[tuple[str, str]]]
"""Tells address and platform id of our latest messages through an account, and in one room, newest first."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What is known when a message may be there already: looked for before it is said again.

    Attributes:
        sent: Address and platform id of messages of ours through this account, newest first: its latest ones,
            and the latest of the very room.
        unsure: Addresses of other rooms whose latest message may be there as well, without a known id.
        since: What `how_far` told of the room just before it was sent, "" if nobody knew.
        over: It may not be said, now or ever: it is looked for all the same. Where it is not found, `send`
            raises NotDelivered without *retry_after*.
    """

    sent: Sequence[tuple[str, str]] = ()
    unsure: tuple[str, ...] = ()
    since: str = ""
    over: bool = False


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a menu is offered to: everybody, everybody in their direct talks, or a *person* in a *room*."""

    direct: bool = False
    room: str | None = None
    person: str | None = None


EVERYBODY = Audience()
ALONE = "alone"
"""What stands in the place of a code in a link that only opens a direct talk."""


@dataclass(frozen=True, slots=True)
class Raw:
    """An event as the platform gave it: its id and its JSON text."""

    event: str
    body: str


class Inbox(Protocol):
    """Where an adapter puts what it was handed, before the platform is told to go on."""

    def cursor(self) -> str | None:
        """Return the offset or token stored last, or None on the first run."""

    async def put(self, events: Sequence[Raw], cursor: str) -> None:
        """Keep *events* and *cursor* in one commit; an event known already is passed over."""

    def caught_up(self) -> None:
        """Say that what had gathered at the platform while we were away is in."""

    async def reported(self, room: str, error: str) -> None:
        """Note, without anybody's words, that something about *room* or the account ("") is amiss."""


class Unreadable(Exception):
    """A stored event has not the promised shape; the message says where, never what was said."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A stored event that means nothing to us, and why."""

    why: str


class NotDelivered(Exception):
    """A message did not go out.

    Attributes:
        retry_after: How long to wait before it is tried again; None means it will never go (set it aside).
        uncertain: It may have gone out all the same (cut after the platform had it), or an earlier try may.
        lost_room: The room is no longer ours to write in.
        read_only: The room stands, but we may not write in it for now.
        slow: The room lets each speak only so often; *retry_after* says when.
        overheard: The message is for one person alone, and others are in the room by now.
        moved_to: The room's new address; send it there.
        whole_account: Everything of this account has to wait, not this room alone.
        unfit: What comes along will never go into this room; the words alone may.
        cause: Why, where it is known: a room is *read_only* for one of the core's `CAUSES`
            (bot/core/rooms.py), and what comes along is *unfit* by its "size"; else "".
    """

    def __init__(
        self,
        why: str,
        *,
        retry_after: timedelta | None = None,
        uncertain: bool = False,
        lost_room: bool = False,
        read_only: bool = False,
        slow: bool = False,
        overheard: bool = False,
        moved_to: str | None = None,
        whole_account: bool = False,
        unfit: bool = False,
        cause: str = "",
    ) -> None:
        super().__init__(why)
        self.why = why
        self.retry_after = retry_after
        self.uncertain = uncertain
        self.lost_room = lost_room
        self.read_only = read_only
        self.slow = slow
        self.overheard = overheard
        self.moved_to = moved_to
        self.whole_account = whole_account
        self.unfit = unfit
        self.cause = cause

    @property
    def of_the_room(self) -> bool:
        """Whether not this message, but all that is said to the room, or at this moment, was refused."""
        waits = self.retry_after is not None or self.read_only
        return waits or self.lost_room or self.overheard or bool(self.moved_to)


class AccountUnusable(Exception):
    """The account cannot go on (token revoked, password wrong): one sentence for the operator."""


class Adapter(Protocol):
    """One account on one platform. All methods but `read` are called on the event loop."""

    platform: str
    capabilities: Capabilities

    def pace(self, room: str) -> Pace | None:
        """Return how fast may be spoken in *room*; None where the platform says by itself when to wait."""

    async def start(self) -> None:
        """Sign in and learn who we are. Raises AccountUnusable."""

    async def listen(self, inbox: Inbox) -> None:
        """Put what happens into *inbox*, until cancelled; outlasts outages. Raises AccountUnusable."""

    def read(self, raw: Raw) -> Heard | None:
        """Return what a stored event means to us, or None if nothing. Raises Unreadable. Does no I/O.

        What a program said means nothing: a bot, a bridge's notice, a forwarded channel.
        """

    async def send(
        self,
        room: str,
        message: Message,
        *,
        key: str,
        content: bytes | None = None,
        earlier: Earlier | None = None,
    ) -> str:
        """Say *message* in *room*; return the platform's id of it. Raises NotDelivered.

        Args:
            room: Its address.
            message: What it shows; one that is for somebody *alone* is refused where others would read it.
            key: At most 32 characters, unique to this delivery; where the platform can, a repeat says nothing
                twice.
            content: The bytes of its attached file, where another account heard it.
            earlier: Given where an earlier try may have arrived: look for it before saying it again.
        """

    def how_far(self, room: str, sent: Sent) -> str:
        """Return the highest id of a message in *room*, in digits; "" if unknown, or if ids do not count up.

        A message in that room whose id is a greater number was said later: so a reply to one that we do not
        know of yet can be told from a reply to what stood there before. Kept while something is on its way
        there, and given back in `Earlier`. *sent* is asked where nothing of the room was met since the start.
        """

    async def edit(self, room: str, message: str, shown: Message) -> None:
        """Replace what an earlier message of ours shows, buttons included. Raises NotDelivered."""

    async def withdraw(self, room: str, message: str) -> None:
        """Take an earlier message of ours back; one that is gone already is well. Raises NotDelivered."""

    async def take_out(self, room: str, message: str) -> bool:
        """Take away what somebody else said, where the room lets us; return whether it is gone.

        Raises NotDelivered only where it can be tried again: that we may not says nothing of the room.
        """

    async def fetch(self, file: File, most: int) -> bytes:
        """Return what is in a file that this account heard, at most *most* bytes. Raises NotDelivered."""

    async def settle_press(self, press: str, text: str | None) -> bool:
        """Tell that a press was taken, with a short *text* for the presser alone. Never raises.

        Return whether they were shown it, which comes too late where somebody waits for an answer in time.
        """

    async def set_commands(
        self, commands: Mapping[str, Mapping[str, str]], audience: Audience = EVERYBODY
    ) -> None:
        """Offer a menu: for each language tag ("" for the rest), each command's name and what it does."""

    def start_link(self, code: str, *, group: bool) -> str | None:
        """Return a link that brings whoever follows it here with "/start CODE", or None where there is none.

        Args:
            code: At most 64 letters and digits.
            group: Bring us into a group of theirs, where it is then said, and not into a direct talk.
        """

    def alone_at(self) -> str:
        """Return how people write to us alone here: a link that opens a direct talk, or our name."""

    async def close(self) -> None:
        """Let go of connections. Nobody may be in `listen` any more: it would ask over what is gone."""
