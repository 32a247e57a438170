"""The servers and translators that the stories of translation share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from bot.translation import Translator, translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        yield running
    assert running.refused == []


@pytest.fixture
async def ready() -> AsyncIterator[Callable[..., Translator]]:
    """Make translators out of engines, and close them at the end."""
    made: list[Translator] = []

    def make(*engines: Any, **options: Any) -> Translator:
        made.append(Translator(engines, **options))
        return made[-1]

    yield make
    for translator in made:
        await translator.close()


@pytest.fixture
async def translator(server: LibreTranslateServer) -> AsyncIterator[Translator]:
    made = translator_from(["libretranslate"], libretranslate_url=server.url, limit=4.0)
    yield made
    await made.close()


class Notebook:
    """A memory as the store keeps it, in a dict."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str, str], tuple[str, str]] = {}

    def recall(self, source: str, target: str, text: str) -> tuple[str, str] | None:
        return self.kept.get((source, target, text))

    def keep(self, source: str, target: str, text: str, translated: str, engine: str) -> None:
        self.kept[source, target, text] = translated, engine


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()
