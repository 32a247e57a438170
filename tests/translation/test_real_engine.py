"""A real engine without a network translates what partners write, and nothing is lost on its way.

Apertium is far from fluent: it glues, splits and inflects what it is given. What it makes of a sentence is
not looked at here, only what must come out of it as it went in.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator

import pytest

from bot.translation import Translator, translator_from
from tests.peers.apertium import LANGUAGES, apertium, need_apertium
from tests.peers.apertium import translated as bare_of_it
from tests.translation.shielded import NAMES, SAID, TERMS, Said

INTO = [(said, target) for said in SAID for target in LANGUAGES if target != said.language]
AT_ONCE = 4


@pytest.fixture
async def translator() -> AsyncIterator[Translator]:
    need_apertium()
    with apertium() as server:
        made = translator_from(["libretranslate"], libretranslate_url=server.url, limit=60.0)
        yield made
        await made.close()


@pytest.mark.timeout(120)
async def test_what_must_survive_a_real_engine_does_in_every_sentence(translator: Translator) -> None:
    lost, machine, room = [], 0, asyncio.Semaphore(AT_ONCE)

    async def translated(said: Said, target: str) -> None:
        nonlocal machine
        async with room:
            came = await translator.translate(
                said.text, said.language, target, memory=None, keep=NAMES, terms=TERMS
            )
        machine += came.status == "machine"
        reads = target if came.status == "machine" else said.language
        lost.extend((came.text, kept) for kept in said.survive(reads) if kept not in came.text)
        assert sorted(re.findall(r"\d+", came.text)) == sorted(re.findall(r"\d+", said.text))

    await asyncio.gather(*(translated(said, target) for said, target in INTO))
    assert lost == []
    assert machine == len(INTO), "each was translated, and none shown as it was written"


async def test_without_the_shield_the_same_engine_loses_some() -> None:
    """So that the test above could fail: a mention is translated, for one."""
    need_apertium()
    bare = [(said, await asyncio.to_thread(bare_of_it, said.text, "en", "es")) for said in SAID[:5]]
    assert any(kept not in text for said, text in bare for kept in said.survive("es"))
