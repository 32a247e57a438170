"""The world that stories are told in, with a translator that knows a few sentences."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.quarter.kept import Kept, once_over
from tests.world import World

KNOWN = {
    ("sw", "pt"): {
        "Pampu inafanya kazi": "A bomba funciona",
        "Barabara imefungwa": "A estrada está fechada",
    },
    ("pt", "sw"): {"Estamos bem": "Tuko salama", "Qual bomba?": "Pampu gani?"},
}


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    """Who translates; a story whose words are others has a server of its own in this one's place."""
    with LibreTranslateServer() as running:
        for (source, target), sentences in KNOWN.items():
            running.knows(source, target, sentences)
        yield running


@pytest.fixture
async def world(tmp_path: Path, server: LibreTranslateServer) -> AsyncIterator[World]:
    translator = translator_from(["libretranslate"], libretranslate_url=server.url)
    here = World(tmp_path, translator)
    yield here
    here.bench.store.close()
    await translator.close()


@pytest.fixture(scope="session")
def kept() -> Iterator[Kept]:
    """A quarter in the life of five partners, played once for all who look at it."""
    with once_over() as quarter:
        yield quarter
