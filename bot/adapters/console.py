"""A platform without a network: rooms in memory, for the demo in a terminal and for stories told by tests.

Keeps the contract of the port to the letter, edits and keys included. Never the place for a partnership's
rules.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bot.adapters import (
    EVERYBODY,
    Audience,
    Capabilities,
    Earlier,
    Heard,
    Inbox,
    Kind,
    NotDelivered,
    Pace,
    Person,
    Raw,
    Sent,
    Unreadable,
)
from bot.core.attachment import KINDS, File, attachment_from
from bot.core.splitting import units
from bot.core.text import Message

PLATFORM = "console"
_MAYBE = (str, type(None))
_FIELDS: Mapping[str, tuple[type, ...]] = {
    "kind": (str,),
    "room": (str,),
    "address": (str,),
    "name": (str,),
    "at": (int, float),
    "language": _MAYBE,
    "text": _MAYBE,
    "message": _MAYBE,
    "reply_to": _MAYBE,
    "press": _MAYBE,
    "pressed": (int, type(None)),
    "attachment": _MAYBE,
    "uncarried": _MAYBE,
    "quoted": _MAYBE,
    "mark": _MAYBE,
    "album": _MAYBE,
    "gone": (list, type(None)),
}
"""What an event holds; "at" is in seconds since 1970, UTC. What is "automatic" was said by a program."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of ours as it stands in a room; *edited* once it was replaced."""

    id: str
    room: str
    message: Message
    edited: bool = False


class ConsoleAdapter:
    """Rooms in memory. *show* is called with every message as it appears or changes."""

    platform = PLATFORM
    capabilities = Capabilities(
        edits=True,
        buttons=True,
        idempotent=True,
        longest=4096,
        carries=frozenset(KINDS),
        biggest=20_000_000,
        fetches=20_000_000,
        caption=1024,
        withdraws=True,
        hears_withdrawals=True,
        hears_reactions=True,
        hears_quotes=True,
        threads=True,
    )

    def __init__(self, show: Callable[[Shown], None] | None = None) -> None:
        self._show = show or (lambda _: None)
        self._done: list[Raw] = []
        self._stirred = asyncio.Event()
        self._by_key: dict[str, str] = {}
        self._count = 0
        self.rooms: dict[str, list[Shown]] = {}
        self.toasts: list[tuple[str, str | None]] = []
        self.files: dict[str, bytes] = {}
        """What is in the files that people sent, by handle."""
        self.contents: dict[str, bytes] = {}
        """What came with messages of ours, by their ids, where it was another account's file."""
        self.gone: set[str] = set()
        """Rooms that we were removed from."""
        self.crowded: set[str] = set()
        """Direct talks in which others read along by now."""
        self.kept_by_us: set[str] = set()
        """Rooms in which we may take away what others say."""
        self.taken_out: list[tuple[str, str]] = []
        """By room, what we took away there."""

    def pace(self, room: str) -> Pace | None:
        return None

    async def start(self) -> None:
        """Do nothing: everybody is here already."""

    async def listen(self, inbox: Inbox) -> None:
        await self.hand_over(inbox)
        inbox.caught_up()
        while True:
            self._stirred.clear()
            await self.hand_over(inbox)
            await self._stirred.wait()

    async def hand_over(self, inbox: Inbox) -> None:
        """Put into *inbox* all that was done since its cursor."""
        events = self._done[int(inbox.cursor() or 0) :]
        if events:
            await inbox.put(events, cursor=str(len(self._done)))

    def read(self, raw: Raw) -> Heard | None:
        try:
            fields: dict[str, Any] = json.loads(raw.body)
            odd = [name for name, kinds in _FIELDS.items() if not isinstance(fields.get(name), kinds)]
            if odd:
                raise Unreadable(f"a console event: {odd[0]}")
            attachment = attachment_from(fields.get("attachment") or "")
            sender = Person(fields["address"], fields["name"], fields.get("language"))
            at, kind = datetime.fromtimestamp(fields["at"], UTC), Kind(fields["kind"])
        except (AttributeError, LookupError, TypeError, ValueError, OverflowError, OSError) as wrong:
            raise Unreadable(f"a console event: {type(wrong).__name__}") from None
        if fields.get("automatic") is True:
            return None
        return Heard(
            raw.event,
            kind,
            fields["room"],
            sender,
            at,
            text=fields.get("text") or "",
            message=fields.get("message"),
            reply_to=fields.get("reply_to"),
            answers_us=fields.get("answers_us") is True,
            pressed=fields.get("pressed"),
            press=fields.get("press"),
            mark=fields.get("mark") or "",
            stands=fields.get("stands") is True,
            gone=tuple(str(mark) for mark in fields.get("gone") or ()),
            direct=fields.get("direct") is True,
            addressed=fields.get("addressed") is True,
            attachment=attachment,
            uncarried=fields.get("uncarried") or "",
            album=fields.get("album") or "",
            quoted=fields.get("quoted") or "",
            hears_all=fields.get("hears_all") is not False,
        )

    async def send(
        self,
        room: str,
        message: Message,
        *,
        key: str,
        content: bytes | None = None,
        earlier: Earlier | None = None,
    ) -> str:
        self._enter(room, message)
        if key in self._by_key:
            return self._by_key[key]
        file = message.attachment
        if isinstance(file, File) and file.account != PLATFORM and content is None:
            raise NotDelivered("another account's file came without its bytes")
        self._count += 1
        shown = Shown(str(self._count), room, message)
        if content is not None:
            self.contents[shown.id] = content
        self._by_key[key] = shown.id
        self.rooms.setdefault(room, []).append(shown)
        self._show(shown)
        return shown.id

    def how_far(self, room: str, sent: Sent) -> str:
        """Return "": a message that comes again is known by its key."""
        return ""

    async def edit(self, room: str, message: str, shown: Message) -> None:
        self._enter(room, shown)
        for place, earlier in enumerate(self.rooms.get(room, ())):
            if earlier.id == message:
                self.rooms[room][place] = replace(earlier, message=shown, edited=True)
                self._show(self.rooms[room][place])
                return
        raise NotDelivered("there is no such message")

    def _enter(self, room: str, message: Message) -> None:
        """Raise what stands against showing *message* in *room*."""
        if not room.partition(":")[2]:
            raise NotDelivered("not the address of a room")
        if units(message.text.plain) > self.capabilities.longest:
            raise NotDelivered("the message is too long")
        if room in self.gone:
            raise NotDelivered("the room is gone", lost_room=True)
        if message.alone and room in self.crowded:
            raise NotDelivered("others are in the room", overheard=True)

    async def withdraw(self, room: str, message: str) -> None:
        if room in self.gone:
            raise NotDelivered("the room is gone", lost_room=True)
        self.rooms[room] = [shown for shown in self.rooms.get(room, ()) if shown.id != message]

    async def take_out(self, room: str, message: str) -> bool:
        if room in self.gone:
            raise NotDelivered("the room is gone", lost_room=True)
        if room in self.kept_by_us:
            self.taken_out.append((room, message))
        return room in self.kept_by_us

    async def fetch(self, file: File, most: int) -> bytes:
        if file.handle not in self.files:
            raise NotDelivered("the file is gone")
        if len(self.files[file.handle]) > most:
            raise NotDelivered("the file is too big")
        return self.files[file.handle]

    async def settle_press(self, press: str, text: str | None) -> bool:
        self.toasts.append((press, text))
        return True

    async def set_commands(
        self, commands: Mapping[str, Mapping[str, str]], audience: Audience = EVERYBODY
    ) -> None:
        """Do nothing: a terminal has no menu."""

    def start_link(self, code: str, *, group: bool) -> str | None:
        return None

    def alone_at(self) -> str:
        return f"@{self.platform}-baraza"

    async def close(self) -> None:
        """Do nothing: there is no connection."""

    # --- what people do
    # ---------------------------------------------------------------------------------------

    def does(self, kind: Kind, room: str, person: Person, at: datetime, **more: Any) -> str:
        """Let *person* do something in *room*; return the id of their message. *more* are fields of Heard."""
        event = len(self._done) + 1
        message = more.pop("message", None) or f"said-{event}"
        fields = {
            "kind": kind.value,
            "room": room,
            "address": person.address,
            "name": person.name,
            "language": person.language,
            "at": at.timestamp(),
            "message": message,
            **more,
        }
        self._done.append(Raw(f"e{event}", json.dumps(fields, ensure_ascii=False)))
        self._stirred.set()
        return message
