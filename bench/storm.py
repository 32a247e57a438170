"""A storm: every room's check-in is due in the same minute; then all of it is delivered."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

from bench.cast import MONDAY_AT_NINE_IN_NAIROBI, PARTNERS, Town
from bench.figures import Figure, both_seconds, resident, seconds
from bot.app import freeze_what_is_loaded
from bot.store.engine import PRAGMAS


def measure(*, quick: bool = False) -> Iterator[Figure]:
    partnerships, runs = (50, 1) if quick else (2500, 3)
    rates, deciding, delivered, sending, commits, before, after = [], [], [], [], [], 0.0, 0.0
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            town = Town(Path(folder))
            freeze_what_is_loaded()
            town.settle(partnerships)
            before = before or resident()
            rooms = partnerships * PARTNERS
            passed, worked = _decided(town)
            rates.append(rooms / passed)
            deciding.append(worked / rooms)
            waiting = _waiting(town)
            assert waiting >= rooms, f"{waiting} notices wait for {rooms} rooms"
            passed, worked = _delivered(town, waiting)
            delivered.append(waiting / passed)
            sending.append(worked / waiting)
            commits.append(_bare_commits(Path(folder), min(waiting, 1000)))
            after = resident()
            town.close()
    rate, speed = median(rates), median(delivered)
    yield Figure(
        f"{rooms:,} rooms' check-ins due at one instant: decided, recorded and queued, the next ones planned",
        f"{rate:,.0f} rooms a second, {median(deciding) * 1e6:.0f} µs of a processor each",
        "3,000",
        rate >= 3000,
    )
    yield Figure(
        f"{waiting:,} messages in six languages: worded, sent in order, each marked after its own send",
        f"{speed:,.0f} messages a second, {median(sending) * 1e6:.0f} µs of a processor each",
        "1,500",
        speed >= 1500,
        f"sqlite3 alone, one row changed and committed each: {median(commits):,.0f} a second",
    )
    yield Figure(
        "memory after the storms", f"{after:.0f} MiB resident", "", None, f"{before:.0f} MiB before them"
    )


def _decided(town: Town) -> tuple[float, float]:
    town.now = MONDAY_AT_NINE_IN_NAIROBI
    taken = both_seconds(lambda: asyncio.run(_tick(town)))
    with town.bench.store.reading() as transaction:
        assert not transaction.record.due(town.now, 1), "something is still due"
    return taken


async def _tick(town: Town) -> None:
    assert await town.bench.scheduler.tick()


def _waiting(town: Town) -> int:
    with town.bench.store.reading() as transaction:
        return transaction.outbox.waiting_count()


def _bare_commits(folder: Path, count: int) -> float:
    """Return how many changes of one row sqlite3 itself commits a second here, on as safe a file."""
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as file:
        for pragma in PRAGMAS:
            file.execute(pragma)
        file.execute("CREATE TABLE mark (id INTEGER PRIMARY KEY, state INTEGER)")
        file.execute("BEGIN")
        file.executemany("INSERT INTO mark VALUES (?, 0)", [(number,) for number in range(count)])
        file.execute("COMMIT")
        return count / seconds(lambda: _marked(file, count))


def _marked(file: sqlite3.Connection, count: int) -> None:
    for number in range(count):
        file.execute("UPDATE mark SET state = 1 WHERE id = ?", (number,))


def _delivered(town: Town, waiting: int) -> tuple[float, float]:
    taken = both_seconds(lambda: asyncio.run(town.bench.outbox.idle()))
    by_room = defaultdict(list)
    for room, number in town.platform.order:
        by_room[room].append(number)
    assert len(town.platform.order) == waiting, f"{len(town.platform.order)} of {waiting} were sent"
    assert all(numbers == sorted(numbers) for numbers in by_room.values()), "a room was told out of order"
    return taken
