"""A partnership in rooms of a real homeserver: real core, real store, real adapter, all in this process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.adapters.matrix import MatrixAdapter
from bot.app import Bench
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.words import Notice, Ours, Outcome
from bot.store import Store
from bot.translation import translator_from
from tests.peers.synapse import PASSWORD, Homeserver, Person
from tests.world import SUNDAY


@dataclass
class MatrixRooms:
    """The partners' rooms by their names (each "r-NAME" to the core); the first one's member coordinates."""

    bench: Bench
    bot: str
    rooms: dict[str, tuple[Person, str]]

    def gathering(self) -> Gathering:
        with self.bench.store.reading() as transaction:
            return transaction.record.gathering("p", self.bench.clock())

    def says(self, name: str, *texts: str) -> None:
        """Queue a message for each of *texts* in the room of *name*."""
        parts = [Ours("reply-carried-here", {"who": "Amina", "said": text}) for text in texts]
        tell = tuple(Notice(f"r-{name}", (part,), at_once=True) for part in parts)
        now = self.bench.clock()
        with self.bench.store.writing() as transaction:
            transaction.take([(transaction.record.gathering("p", now), Outcome(tell=tell))], now)
        self.bench.outbox.wake()

    async def reads(self, name: str, text: str) -> str:
        """Wait until somebody in the room of *name* reads *text*; return the whole message."""
        person, room = self.rooms[name]
        return str((await person.sees_text(room, text))["content"]["body"])

    async def said(self, name: str) -> list[str]:
        """Return the last words of all that was said in the room of *name*, in order."""
        person, room = self.rooms[name]
        shown = await person.messages(room, self.bot)
        return [event["content"]["body"].rpartition(" ")[2] for event in shown]


@asynccontextmanager
async def matrix_rooms(
    folder: Path,
    homeserver: Homeserver,
    clock: Any,
    *names: str,
    version: str = "12",
    url: str = "",
    **given: Any,
) -> AsyncIterator[MatrixRooms]:
    """Give a room to somebody new for each of *names*, with the bot in it; *given* goes to the adapter."""
    bot = await homeserver.register("baraza", shown="Baraza")
    rooms = {}
    for name in names:
        person = await homeserver.register(name, shown=name.title())
        rooms[name] = (person, await person.creates(bot.user, room_version=version))
        await bot.joins(rooms[name][1])
    folder = folder / "matrix"
    adapter = MatrixAdapter(url or homeserver.url, bot.user, PASSWORD, folder=folder, **given)
    store = Store(f"sqlite:///{folder.parent / 'baraza.db'}")
    bench = Bench(store, {"matrix": adapter}, translator_from(()), clock)
    _begun(bench, rooms)
    await adapter.start()
    works = [bench.conversation.run(), bench.outbox.run(), adapter.listen(bench.inbox("matrix"))]
    running = [asyncio.create_task(work) for work in works]
    try:
        yield MatrixRooms(bench, bot.user, rooms)
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await adapter.close()
        store.close()


def _begun(bench: Bench, rooms: dict[str, tuple[Person, str]]) -> None:
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), SUNDAY))
    for number, (name, (person, room)) in enumerate(rooms.items()):
        member = Member(f"m-{name}", "p", name, person.address, name.title(), "en")
        g.with_([Partner(name, "p", name.title(), ("en",), "UTC")])
        g.with_([member if number else replace(member, roles=("coordinator",))])
        g.with_([Room(f"r-{name}", "p", name, f"matrix:{room}", "en")])
    keep = (g.partnership, *g.partners.values(), *g.rooms.values(), *g.members.values())
    with bench.store.writing() as transaction:
        transaction.take([(g, Outcome(keep=keep))], SUNDAY)
