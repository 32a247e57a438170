"""The translator is away while two platforms go on; once it is back, what stands there is edited into it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.translation import Translator
from bot.translation.engines import LibreTranslate
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.peers.synapse import Homeserver, synapse
from tests.stories.test_between_real_platforms import MONDAY, QUESTION, both

__all__ = ["synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

ROSAS, BRUNOS = "The pump works again", "A ponte foi fechada"


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        running.knows("en", "pt", {ROSAS: "A bomba voltou a funcionar", QUESTION: "O que avançou?"})
        running.knows("pt", "en", {BRUNOS: "The bridge was closed"})
        yield running
    assert running.refused == []


async def test_what_no_telegram_message_holds_in_translation_goes_on_behind(
    tmp_path: Path, synapse: Homeserver, server: LibreTranslateServer
) -> None:
    """The translation and, below it, the original take two messages: the first stands where it stood."""
    now, long = [MONDAY], " ".join(f"A ponte {number} foi fechada." for number in range(100))

    def clock() -> datetime:
        return now[0]

    server.answers = lambda text, *_: text.replace("A ponte", "Bridge").replace("foi fechada", "was closed")
    translator = Translator([LibreTranslate(server.url)], clock=lambda: clock().timestamp(), limit=3.0)
    async with both(tmp_path, synapse, language="pt-BR", clock=clock, translator=translator) as here:
        await here.in_group(QUESTION)
        question = await here.in_room("O que avançou?")
        server.fails_until_told("500")
        await here.bruno.says(here.room, long, reply_to=question["event_id"])
        in_group = await here.in_group("A ponte 99")

        server.fails_until_told(None)
        now[0] += timedelta(hours=1)
        await here.bench.beat()
        await asyncio.gather(*here.bench.beside())
        shown = await here.in_group("Bridge 0 was closed")
        await here.group.becomes(lambda chat: chat.from_bot[-1].id != in_group.id, 20)
        rest = here.group.from_bot[-1]
        assert (shown.id, rest.reply_to) == (in_group.id, in_group.id)
        said = "".join(message.text for message in here.group.from_bot)
        assert [said.count(f"{words} 99 ") for words in ("Bridge", "A ponte")] == [1, 1]
    await translator.close()


async def test_what_went_out_as_it_was_written_is_edited_on_telegram_and_on_matrix(
    tmp_path: Path, synapse: Homeserver, server: LibreTranslateServer
) -> None:
    now = [MONDAY]

    def clock() -> datetime:
        return now[0]

    translator = Translator([LibreTranslate(server.url)], clock=lambda: clock().timestamp(), limit=3.0)
    async with both(tmp_path, synapse, language="pt-BR", clock=clock, translator=translator) as here:
        asked, question = await here.in_group(QUESTION), await here.in_room("O que avançou?")
        server.fails_until_told("500")
        here.group.says(here.rosa, ROSAS, reply_to=asked.id)
        in_room = await here.in_room(ROSAS)
        await here.bruno.says(here.room, BRUNOS, reply_to=question["event_id"])
        in_group = await here.in_group(BRUNOS)

        server.fails_until_told(None)
        now[0] += timedelta(hours=1)
        await here.bench.beat()
        await asyncio.gather(*here.bench.beside())
        changed = await here.in_room("A bomba voltou a funcionar")
        assert (changed["event_id"], ROSAS in changed["content"]["body"]) == (in_room["event_id"], True)
        shown = await here.in_group("The bridge was closed")
        assert (shown.id, BRUNOS in shown.text) == (in_group.id, True)
        assert sum(BRUNOS in message.text for message in here.group.from_bot) == 1
    await translator.close()
