"""A search among very many things that are others' alone: it costs what may be read, and hardly any more."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from bench.figures import Figure
from bot.core.commitment import Commitment
from bot.core.saying import Saying
from bot.core.words import Outcome
from tests.world import Neighbour, World

READABLE = 5


def measure(*, quick: bool = False) -> Iterator[Figure]:
    many = 400 if quick else 20_000
    took = asyncio.run(_searched(many))
    yield Figure(
        f"a search that finds {READABLE} among {many:,} things that hold the word and are others' alone",
        f"{took * 1e3:.0f} ms",
        "2 s",
        took < 2,
    )


async def _searched(many: int) -> float:
    """Return how long it takes from what was typed to what is read."""
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder))
        amina = _told(world, many)
        begun = perf_counter()
        await amina.says("/search pump")
        took = perf_counter() - begun
        found = amina.last_heard().startswith(f"Found for “pump”: {READABLE}")
        world.bench.store.close()
    return took if found else float("inf")


def _told(world: World, many: int) -> Neighbour:
    """Let Bruno say to Chidi, and promise him, so many things, and some to Amina long before."""
    amina, *_ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chidi in Nairobi (en)")
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        things: list[object] = [_said(world, n, "r-chidi") for n in range(many // 2)]
        things += [_promised(world, n) for n in range(many // 2)]
        things += [_said(world, many + n, "r-amina") for n in range(READABLE)]
        transaction.take([(g, Outcome(keep=tuple(things)))], world.now)
    return amina


def _said(world: World, number: int, room: str) -> Saying:
    at = world.now - timedelta(minutes=number + 1)
    text = f"Pump {number} works"
    return Saying(f"s{number}", "p", "say", "m-bruno", text, "es", (room,), at, state="said", said_at=at)


def _promised(world: World, number: int) -> Commitment:
    at, due = world.now - timedelta(minutes=number + 1), world.now.date() + timedelta(days=9)
    text = f"Mend pump {number}"
    return Commitment(
        f"c{number}", "p", "g-bruno", text, "es", "m-bruno", "r-bruno", at, number + 1, "open",
        "m-bruno", owed="g-chidi", due_on=due,
    )  # fmt: skip
