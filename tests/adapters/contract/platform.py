"""How the contract reaches the far side of an adapter: the people there, what they see, an inbox to hear by.

Never knows a platform.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Protocol

from bot.adapters import Adapter, Heard, Kind, Raw
from bot.core.attachment import Attachment
from bot.core.text import Message, Text

PATIENCE = 20.0


@dataclass(frozen=True)
class Shown:
    """One message of ours as people in the room see it now (after edits)."""

    id: str
    text: str
    buttons: tuple[str, ...] = ()
    reply_to: str | None = None
    kind: str = "text"
    """What it carries beside words: a kind of attachment, "text" for nothing."""
    thread: str | None = None
    links: tuple[str, ...] = ()
    """Where words of it lead to."""
    calls: tuple[str, ...] = ()
    """Whom it mentions, by address, so that they are told of it."""
    quiet: bool = False
    """It came without a sound."""


@dataclass
class KeptInbox:
    """An inbox that outlives the adapter, as the database does; *reports* are (room, error)."""

    events: list[Raw] = field(default_factory=list)
    stored: str | None = None
    reports: list[tuple[str, str]] = field(default_factory=list)
    puts: int = 0
    in_step: asyncio.Event = field(default_factory=asyncio.Event)
    _read: int = 0
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def cursor(self) -> str | None:
        return self.stored

    async def put(self, events: Sequence[Raw], cursor: str) -> None:
        async with self._changed:
            known = {raw.event for raw in self.events}
            self.events += [raw for raw in events if raw.event not in known]
            self.stored = cursor
            self.puts += 1
            self._changed.notify_all()

    def caught_up(self) -> None:
        self.in_step.set()

    async def reported(self, room: str, error: str) -> None:
        async with self._changed:
            self.reports.append((room, error))
            self._changed.notify_all()

    async def next_raw(self) -> Raw:
        """Wait for the next event that was put and not yet taken from here."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(lambda: len(self.events) > self._read)
            self._read += 1
            return self.events[self._read - 1]

    async def next_report(self, count: int = 1) -> tuple[str, str]:
        """Wait until *count* reports were made and return the last."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(lambda: len(self.reports) >= count)
            return self.reports[-1]


class Platform(Protocol):
    """How a test reaches the far side of an adapter: the people, and what they see.

    Rooms are addresses as the adapter gives them ("telegram:-100…", "matrix:!…"); message ids are the
    platform's.
    The fixture hands over a started adapter that nobody listens to yet, and closes what it started.
    """

    adapter: Adapter
    inbox: KeptInbox
    person: str
    """The address of "somebody"."""
    nowhere: str
    """The address of a room that never was."""

    async def room(self) -> str:
        """Return a new group with somebody and us in it, both able to talk."""

    async def topic(self) -> str:
        """Return a part of a new group that is a room of its own, where there are such."""

    async def direct(self) -> str:
        """Return a talk between somebody and us alone, able to go both ways."""

    async def invites_us(self) -> str:
        """Somebody brings us into a new group, now. Returns the address it will have."""

    async def removes_us(self, room: str) -> None:
        """Somebody removes us from the room."""

    async def brings_us_back(self, room: str) -> None:
        """Somebody brings us into the room that we were removed from."""

    async def silences_us(self, room: str) -> None:
        """Somebody takes the right to write from us; `lets_us_speak` gives it back."""

    async def lets_us_speak(self, room: str) -> None:
        """Somebody gives us the right to write in the room."""

    async def lets_us_keep_order(self, room: str) -> None:
        """Somebody gives us the right to take away in the room what others say."""

    async def still_reads(self, room: str, message: str) -> bool:
        """Tell whether people in the room still read what somebody said there."""

    async def slows(self, room: str, seconds: int) -> None:
        """Somebody lets each speak only so often, where there is such a thing."""

    async def a_room_that_can_move(self) -> str:
        """Return a new group as `room` does, of the kind that can go on under another address."""

    async def moves(self, room: str) -> str:
        """Somebody lets the room go on under another address, with us in it; returns that."""

    async def loses_patience(self, room: str) -> None:
        """The platform takes a few messages of ours at most now, and tells how long to wait."""

    async def regains_patience(self, room: str) -> None:
        """The platform takes messages as ever."""

    async def can_be_cut_off(self) -> None:
        """Prepare for what follows: start the adapter anew, on a way to the platform that can be cut."""

    async def loses_answers(self) -> None:
        """The platform takes the next message, and what it answers is lost on its way."""

    async def answers_again(self) -> None:
        """What the platform answers arrives."""

    async def goes_down(self) -> None:
        """We cannot reach the platform any more; people still can."""

    async def comes_back(self) -> None:
        """We can reach the platform again."""

    async def somebody_says(self, room: str, text: str, *, reply_to: str | None = None) -> str:
        """Somebody says *text*, maybe as a reply to a message (ours or theirs); returns its id."""

    async def somebody_calls_us(self, room: str, text: str) -> str:
        """Somebody says *text* and mentions us, by their client's means or in words; returns its id."""

    async def somebody_quotes(self, room: str, text: str, message: str, part: str) -> str:
        """Somebody replies to *part* of a message, where that can be picked out; returns the reply's id."""

    async def somebody_links(self, room: str, text: str, words: str, address: str) -> str:
        """Somebody says *text*, in which *words* lead to *address*; returns its id."""

    async def somebody_edits(self, room: str, message: str, text: str) -> None:
        """Somebody rewords an earlier message of theirs."""

    async def somebody_rewords_a_caption(self, room: str, message: str, caption: str) -> None:
        """Somebody rewords what they said below a picture of theirs."""

    async def somebody_presses(self, room: str, message: str, number: int) -> None:
        """Somebody presses button *number* (from 0) of a message of ours, or chooses that in a poll."""

    async def somebody_sends(self, room: str, what: Attachment, content: bytes, caption: str) -> str:
        """Somebody sends a file with these bytes, a place or a contact, as their client does; returns its id.

        Of a file, the kind, the name, the media type and how long it plays are looked at.
        """

    async def somebody_offers_a_poll(self, room: str, question: str, *answers: str) -> str:
        """Somebody lets the others choose, by the platform's own means; returns its id."""

    async def somebody_takes_back(self, room: str, message: str) -> None:
        """Somebody removes a message of theirs, where the platform tells us."""

    async def somebody_reacts(self, room: str, message: str, sign: str) -> None:
        """Somebody puts an emoji on a message, or ("") takes theirs away, where we are told."""

    async def shown(self, room: str) -> list[Shown]:
        """Return our messages in the room as somebody sees them now, oldest first."""

    async def restart_adapter(self) -> None:
        """Close `adapter` and start a new one on the same account; nobody listens yet. The inbox stays."""


@asynccontextmanager
async def listening(platform: Platform) -> AsyncIterator[Ears]:
    """Let the adapter listen, for as long as the block runs."""
    task = asyncio.create_task(platform.adapter.listen(platform.inbox))
    try:
        yield Ears(platform, task)
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@dataclass
class Ears:
    """Hears what the adapter put into the inbox, one thing at a time, in order."""

    platform: Platform
    task: asyncio.Task[None]

    async def next(self, *kinds: Kind) -> Heard:
        """Return the next thing heard of these kinds (any kind if none is given); others are passed over.

        What the listener died of is raised here, so that a test fails with the cause and not with a time-out.
        """
        while True:
            taking = asyncio.create_task(self.platform.inbox.next_raw())
            await asyncio.wait({taking, self.task}, return_when=asyncio.FIRST_COMPLETED)
            if not taking.done():
                taking.cancel()
                self.task.result()
            heard = self.platform.adapter.read(taking.result())
            if heard is not None and (not kinds or heard.kind in kinds):
                return heard


def plain(words: str) -> Message:
    return Message(Text(words))
