"""A storm that has to be translated: how often the translator is asked, and what its slowness adds.

A thousand rooms of one partnership, in six languages, are asked by a protocol written in one of them.
"""

from __future__ import annotations

import asyncio
import math
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.cast import MONDAY_AT_NINE_IN_NAIROBI, Town
from bench.figures import Figure
from bot.core.protocol import read_protocol
from bot.translation import translator_from
from bot.translation.desk import THREADS
from tests.fakes.libretranslate_server import LibreTranslateServer

LANGUAGES = ("en", "es", "fr", "pt", "ar", "sw")
SAID = ("The river this week", "How high does the river stand at your bridge?")
"""What every room is told of what the protocol's author wrote."""
PROTOCOL = f"""\
protocol: river
version: 1
title: {{en: River watch}}
purpose: {{en: To know each Monday how the river stands.}}
checkins:
  monday:
    title: {{en: {SAID[0]}}}
    every: week
    on: monday
    at: "09:00"
    zone: local
    open-for: 3 days
    questions:
      - {{id: level, kind: text, ask: {{en: "{SAID[1]}"}}}}
"""
PAIRS = len(SAID) * (len(LANGUAGES) - 1)
LATENCY = 0.3


@dataclass(frozen=True, slots=True)
class _Storm:
    messages: int
    calls: Counter[tuple[str, tuple[str, str]]]
    seconds: float


def measure(*, quick: bool = False) -> Iterator[Figure]:
    rooms, runs = (48, 1) if quick else (1000, 5)
    # Our own words are read once in a process's life, and the engine's libraries loaded.
    _stormed(48, 0.0)
    # In turn, so that what else goes on here weighs on both alike.
    pairs = [(_stormed(rooms, 0.0), _stormed(rooms, LATENCY)) for _ in range(runs)]
    storms = [storm for pair in pairs for storm in pair]
    assert all(storm.messages == rooms for storm in storms), [storm.messages for storm in storms]
    assert all({text for text, _ in storm.calls} == {*SAID} for storm in storms), (
        "not what was said was asked"
    )
    assert all(len(storm.calls) == PAIRS for storm in storms), "some of it was not translated"
    calls = max(storm.calls.total() for storm in storms)
    yield Figure(
        f"calls of the translator for {rooms:,} rooms in six languages, {PAIRS} sentences into a language",
        f"{calls}: {calls / PAIRS:.2f} for each, {calls / rooms:.3f} for a message",
        "1.02 for each",
        calls <= 1.02 * PAIRS,
    )
    added = max(median(slowly.seconds - at_once.seconds for at_once, slowly in pairs), 0.0)
    alone = math.ceil(PAIRS / THREADS) * LATENCY
    yield Figure(
        f"what a translator of {LATENCY * 1e3:.0f} ms adds to those rooms, all together",
        f"{added:.2f} s, to the {median(at_once.seconds for at_once, _ in pairs):.1f} s that they take",
        f"twice the {alone:.1f} s that its calls take, {THREADS} at once",
        added <= 2 * alone,
    )


def _stormed(rooms: int, latency: float) -> _Storm:
    """Deliver a check-in to so many rooms, with a translator that takes *latency* seconds."""
    with tempfile.TemporaryDirectory() as folder, LibreTranslateServer(delay=latency) as server:
        translator = translator_from(["libretranslate"], libretranslate_url=server.url)
        town = Town(Path(folder), translator=translator)
        town.settle_one(rooms, read_protocol(PROTOCOL, "river.yaml"))
        town.now = MONDAY_AT_NINE_IN_NAIROBI
        taken = asyncio.run(_delivered(town, server))
        town.close()
        return _Storm(len(town.platform.order), Counter(zip(server.asked, server.calls, strict=True)), taken)


async def _delivered(town: Town, server: LibreTranslateServer) -> float:
    assert await town.bench.scheduler.tick()
    # An engine's connection and its list of languages are no part of a storm.
    await town.translator.translate("Ready", "en", "es", memory=None)
    server.calls.clear()
    server.asked.clear()
    begun = asyncio.get_running_loop().time()
    await town.bench.outbox.idle()
    taken = asyncio.get_running_loop().time() - begun
    await town.translator.close()
    return taken
