"""The servers and translators that the stories of translation share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping
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

    def recall(self, source: str, target: str, texts: Collection[str]) -> Mapping[str, tuple[str, str]]:
        return {t: self.kept[source, target, t] for t in texts if (source, target, t) in self.kept}

    def keep(
        self, source: str, target: str, text: str, translated: str, engine: str, parts: Mapping[str, str]
    ) -> None:
        self.kept[source, target, text] = translated, engine
        for part, said in parts.items():
            self.kept.setdefault((source, target, part), (said, engine))


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()
