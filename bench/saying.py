"""Messages a second into Matrix rooms, plain and encrypted, from the outbox; beside it a bare nio loop.

Both say the same in the same rooms of the same homeserver, in turns: in each room one after another, the
rooms side by side. The bare loop words, marks and remembers nothing. Events of both tell that nobody is
mentioned: Synapse takes a quarter longer for one that does, as it checks that part where it is not encrypted.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Protocol

import nio

from bench.cast import our_words
from bench.figures import Figure
from bench.pairs import Seat, at_a_homeserver, settled
from bot.adapters.matrix import MatrixAdapter
from bot.app import Bench, machine_clock
from bot.core.words import Notice, Ours, Words
from bot.store import Store
from bot.translation import translator_from
from tests.peers.nio_person import encrypting
from tests.peers.synapse import PASSWORD, Homeserver, Person

PART = 0.9
BEFORE = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = "The pump works, and forty families have water."


def measure(*, quick: bool = False, homeserver: Homeserver | None = None) -> Iterator[Figure]:
    rooms, each, turns = (2, 3, 1) if quick else (8, 15, 9)
    found = asyncio.run(_measured(homeserver, rooms, each, turns))
    for kind, (ours, theirs) in found.items():
        yield Figure(
            f"messages into {rooms} {kind} Matrix rooms: worded, sent in order, each marked after its send",
            f"{median(ours):.0f} a second",
            f"{PART} times the bare loop's",
            median(ours) >= PART * median(theirs),
            f"matrix-nio's room_send alone: {median(theirs):.0f} a second",
        )


async def _measured(
    homeserver: Homeserver | None, rooms: int, each: int, turns: int
) -> dict[str, tuple[list[float], list[float]]]:
    with tempfile.TemporaryDirectory() as folder:
        async with at_a_homeserver(homeserver) as server:
            found = {}
            for kind in ("plain", "encrypted"):
                here = Path(folder) / kind
                here.mkdir()
                found[kind] = await _in_turns(here, server, kind == "encrypted", rooms, (each, turns))
            return found


async def _in_turns(
    folder: Path, homeserver: Homeserver, encrypted: bool, count: int, many: tuple[int, int]
) -> tuple[list[float], list[float]]:
    """Return how many messages a second went out, of ours and of the bare loop's, in each turn."""
    each, turns = many
    reader, us, them = [await homeserver.register(name) for name in ("amina", "baraza", "bare")]
    async with encrypting(reader, folder / "reader") as device:
        rooms = [await reader.creates(us.user, them.user, encrypted=encrypted) for _ in range(count)]
        for person in (us, them):
            for room in rooms:
                await person.joins(room)
        await device.syncs()
        async with _ours(folder, us, rooms) as ours, _bare(folder, them, rooms) as bare:
            for one in (bare, ours):
                await one.say(1)  # the keys of a room are handed round before its first message
            found: tuple[list[float], list[float]] = ([], [])
            sides: tuple[_Says, _Says] = (ours, bare)
            for _ in range(turns):
                for speeds, side in zip(found, sides, strict=True):
                    begun = perf_counter()
                    await side.say(each)
                    speeds.append(count * each / (perf_counter() - begun))
        for room in rooms:
            said = [e for e in await reader.events(room) if e["type"] in _KINDS]
            assert len(said) == 2 * (1 + each * turns), f"{len(said)} messages are there"
            assert all(e["type"] == _KINDS[encrypted] for e in said), "a message has another form"
        return found


_KINDS = ("m.room.message", "m.room.encrypted")


class _Says(Protocol):
    async def say(self, each: int) -> None:
        """Say so many messages in each room."""


@dataclass
class _Ours:
    bench: Bench

    async def say(self, each: int) -> None:
        """Queue so many messages for each room, and let the outbox deliver them."""
        now = self.bench.clock()
        said = Ours("reply-carried-here", {"who": "Rosa", "said": Words(WORDS, "en")})
        with self.bench.store.writing() as transaction:
            for partnership in transaction.record.partnerships():
                g = transaction.record.gathering(partnership.id, now)
                told = [Notice(room, (said,), at_once=True) for _ in range(each) for room in g.rooms]
                transaction.outbox.queue(told, g.rooms, g.partners, now)
        await self.bench.outbox.idle()
        with self.bench.store.reading() as transaction:
            assert not transaction.outbox.waiting_count(), "something was not said"


@asynccontextmanager
async def _ours(folder: Path, account: Person, rooms: list[str]) -> AsyncIterator[_Ours]:
    store = Store(f"sqlite:///{folder / 'baraza.db'}")
    seats = [Seat("Group", f"matrix:{room}", f"matrix:@person{n}:localhost") for n, room in enumerate(rooms)]
    for number in range(0, len(seats), 2):
        settled(store, f"p{number}", (seats[number], seats[number + 1]), BEFORE)
    adapter = MatrixAdapter(account.server.url, account.user, PASSWORD, folder=folder / "ours")
    bench = Bench(store, {"matrix": adapter}, translator_from(()), machine_clock(), our_words(), {})
    await adapter.start()
    try:
        yield _Ours(bench)
    finally:
        await adapter.close()
        store.close()


@dataclass
class _Bare:
    client: nio.AsyncClient
    rooms: list[str]

    async def say(self, each: int) -> None:
        await asyncio.gather(*(self._say(room, each) for room in self.rooms))

    async def _say(self, room: str, each: int) -> None:
        content = {"msgtype": "m.text", "body": f"Rosa replies: {WORDS}", "m.mentions": {}}
        for _ in range(each):
            sent = await self.client.room_send(
                room, "m.room.message", content, ignore_unverified_devices=True
            )
            assert isinstance(sent, nio.RoomSendResponse)


@asynccontextmanager
async def _bare(folder: Path, account: Person, rooms: list[str]) -> AsyncIterator[_Bare]:
    async with encrypting(account, folder / "bare") as device:
        yield _Bare(device.client, rooms)
