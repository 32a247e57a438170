"""What comes through a real translator as it went in: Apertium, without a network; with our shield, and bare.

Sentences of partners in four languages, each into the three others. Looks at nothing but the names, numbers,
links and terms in them: how well Apertium translates is its own affair.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from bench.figures import Figure
from bot.translation import Translator, translator_from
from tests.peers import apertium
from tests.translation.shielded import NAMES, SAID, TERMS, Said

Came = tuple[Said, str, str]
"""A sentence, the language it was to come in, and what came."""
_AT_ONCE = 4


def measure(*, quick: bool = False) -> Iterator[Figure]:
    pairs = [(said, target) for said in SAID for target in apertium.LANGUAGES if target != said.language]
    pairs = pairs[:: 8 if quick else 1]
    name = f"names, numbers, links and terms in {len(pairs)} sentences that Apertium translated as they were"
    if not apertium.is_there():
        yield Figure(name, f"not measured: {apertium.BRINGS}")
        return
    with apertium.apertium() as server:
        shown, by_machine = asyncio.run(_translated(server.url, pairs))
    survived, of = _survivors(shown)
    bare, _ = _survivors(
        [(said, to, apertium.translated(said.text, said.language, to)) for said, to in pairs]
    )
    yield Figure(
        name,
        f"{survived} of {of}; {by_machine} sentences shown translated",
        f"all {of}",
        survived == of,
        f"the same engine without our shield and terms: {bare} of {of}",
    )


async def _translated(url: str, pairs: list[tuple[Said, str]]) -> tuple[list[Came], int]:
    translator = translator_from(["libretranslate"], libretranslate_url=url, limit=60.0)
    room, by_machine = asyncio.Semaphore(_AT_ONCE), 0

    async def one(said: Said, target: str) -> Came:
        nonlocal by_machine
        async with room:
            came = await _asked(translator, said, target)
        by_machine += came is not None
        return said, target if came else said.language, came or said.text

    shown = await asyncio.gather(*(one(said, target) for said, target in pairs))
    await translator.close()
    return shown, by_machine


async def _asked(translator: Translator, said: Said, target: str) -> str | None:
    came = await translator.translate(said.text, said.language, target, memory=None, keep=NAMES, terms=TERMS)
    return came.text if came.status == "machine" else None


def _survivors(shown: list[Came]) -> tuple[int, int]:
    """Return how many of the things that must survive are there, and how many they are."""
    there = [kept in text for said, reads, text in shown for kept in said.survive(reads)]
    return sum(there), len(there)
