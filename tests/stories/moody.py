"""A platform that refuses as it is told to, and what waits for it. Asserts nothing."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import replace
from typing import Any

from bot.adapters import NotDelivered
from bot.adapters.console import ConsoleAdapter
from bot.core.text import Message
from bot.core.words import Notice, Ours
from tests.world import Neighbour, World


class Moody(ConsoleAdapter):
    """A platform that refuses as it is told to, room by room, before it takes the next message."""

    def __init__(self) -> None:
        super().__init__()
        self.refusals: dict[str, list[NotDelivered]] = defaultdict(list)
        self.slow_after_one: dict[str, NotDelivered] = {}
        """What the next but one is refused with, once."""
        self.tried: list[str] = []
        self.edits: list[str] = []
        self.stuck = asyncio.Event()
        self.stuck.set()
        self.stuck_room = ""
        self._taken = asyncio.Semaphore(0)
        self._seen = 0
        self._tries = asyncio.Semaphore(0)

    async def has_taken(self, count: int) -> None:
        """Wait until *count* messages have arrived."""
        async with asyncio.timeout(10):
            while self._seen < count:
                await self._taken.acquire()
                self._seen += 1

    async def has_tried(self, count: int) -> None:
        """Wait until *count* more messages were handed over."""
        async with asyncio.timeout(10):
            for _ in range(count):
                await self._tries.acquire()

    async def edit(self, room: str, message: str, shown: Message) -> None:
        self.edits.append(message)
        await super().edit(room, message, shown)

    async def send(self, room: str, message: Message, *, key: str, **more: Any) -> str:
        self.tried.append(room)
        self._tries.release()
        if room == self.stuck_room:
            await self.stuck.wait()
        if self.refusals[room]:
            raise self.refusals[room].pop(0)
        if room in self.slow_after_one:
            self.refusals[room].append(self.slow_after_one.pop(room))
        sent = await super().send(room, message, key=key, **more)
        self._taken.release()
        return sent


class WithTopics(Moody):
    capabilities = replace(Moody.capabilities, topics=True)


class Forever(list[NotDelivered]):
    """One refusal, whenever it is asked for."""

    def __init__(self, refusal: NotDelivered) -> None:
        super().__init__([refusal])

    def pop(self, _: Any = 0) -> NotDelivered:
        return self[0]


def moody(world: World) -> Moody:
    assert isinstance(world.platform, Moody)
    return world.platform


def cast(world: World) -> list[Neighbour]:
    return world.partners(
        "Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)", "Claire in Paris (fr)", protocol=""
    )


def queue(world: World, who: Neighbour, *texts: str, **more: object) -> None:
    """Queue one notice for each text, for the room of *who*, at once."""
    name = who.person.name.lower()
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        notices = [
            replace(
                Notice(f"r-{name}", (Ours("reply-carried-here", {"who": "W", "said": text}),), at_once=True),
                **more,  # type: ignore[arg-type]
            )
            for text in texts
        ]
        transaction.outbox.queue(notices, g.rooms, g.partners, world.now)


def said(who: Neighbour) -> list[str]:
    return [text.rpartition(": ")[2].rpartition("« ")[2] for text in who.texts()]
