"""A sentence that was translated is not asked for again, and names are not what is remembered."""

from __future__ import annotations

import asyncio

from bot.translation.engines import LibreTranslate
from tests.fakes.libretranslate_server import LibreTranslateServer

ROOMS = ["es", "es", "es", "pt", "pt", "pt", "fr", "fr", "fr", "es"]
SAID = "A chuva levou a ponte."


async def test_the_same_sentence_for_ten_rooms_in_three_languages_costs_two_calls(
    translator, server, notebook
):
    done = [await translator.translate(SAID, "pt", room, memory=notebook) for room in ROOMS]
    assert sorted(server.calls) == [("pt", "es"), ("pt", "fr")]
    assert [each.text for each in done] == [SAID if room == "pt" else f"[{room}] {SAID}" for room in ROOMS]


async def test_also_when_all_ten_rooms_ask_at_the_same_moment(translator, server, notebook):
    server.delay = 0.1
    done = await asyncio.gather(*(translator.translate(SAID, "pt", room, memory=notebook) for room in ROOMS))
    assert sorted(server.calls) == [("pt", "es"), ("pt", "fr")]
    assert {each.status for each in done} == {"machine", "same"}


async def test_one_who_gives_up_does_not_take_the_call_from_the_others(translator, server, notebook):
    server.delay = 0.2
    first = asyncio.create_task(translator.translate(SAID, "pt", "es", memory=notebook))
    second = asyncio.create_task(translator.translate(SAID, "pt", "es", memory=notebook))
    await asyncio.to_thread(server.wait_for_calls, 1)
    first.cancel()
    assert (await second).status == "machine"
    assert len(server.calls) == 1


async def test_names_and_numbers_are_not_remembered_and_serve_for_others(translator, server, notebook):
    one = await translator.translate("Ana has 12 goats", "en", "es", memory=notebook, keep=["Ana", "Bruno"])
    two = await translator.translate("Bruno has 7 goats", "en", "es", memory=notebook, keep=["Ana", "Bruno"])
    assert (one.text, two.text) == ("[es] Ana has 12 goats", "[es] Bruno has 7 goats")
    assert len(server.calls) == 1
    assert "Ana" not in repr(notebook.kept)
    assert "12" not in repr(notebook.kept)


async def test_what_must_not_be_remembered_is_not(translator, server, notebook):
    for _ in range(2):
        await translator.translate(SAID, "pt", "es", memory=None)
    assert (len(server.calls), notebook.kept) == (2, {})


async def test_a_failure_is_not_remembered(translator, server, notebook):
    server.fails("html")
    assert (await translator.translate(SAID, "pt", "es", memory=notebook)).status == "untranslated"
    assert notebook.kept == {}
    assert (await translator.translate(SAID, "pt", "es", memory=notebook)).status == "machine"


async def test_what_nobody_could_translate_is_not_asked_for_in_room_after_room(server, ready, notebook):
    """An answer that cannot be shown would be the same for the next room."""
    now = 1000.0
    translator = ready(LibreTranslate(server.url), clock=lambda: now)
    server.answers = lambda *_: SAID
    for _ in range(5):
        assert (await translator.translate(SAID, "pt", "es", memory=notebook)).status == "untranslated"
    assert len(server.calls) == 1
    await translator.translate(SAID, "pt", "fr", memory=notebook)
    await translator.translate(SAID, "pt", "es", memory=None)
    await translator.translate(SAID, "pt", "es", memory=None)
    assert len(server.calls) == 4, "another language, and words that nothing may be kept of, are asked for"
    now += 301
    server.answers = None
    assert (await translator.translate(SAID, "pt", "es", memory=notebook)).status == "machine"


async def test_where_one_did_not_answer_it_is_asked_again(server, ready, notebook):
    with LibreTranslateServer() as second:
        server.answers = lambda *_: SAID
        second.fails("html")
        translator = ready(LibreTranslate(server.url), LibreTranslate(second.url))
        assert (await translator.translate(SAID, "pt", "es", memory=notebook)).status == "untranslated"
        assert (await translator.translate(SAID, "pt", "es", memory=notebook)).status == "machine"


async def test_a_memory_that_is_spoilt_or_broken_costs_a_call_and_not_the_message(
    translator, server, notebook
):
    notebook.keep("pt", "es", "Pague ⟦1⟧ amanhã", "Paga mañana", "google")
    done = await translator.translate("Pague 50 amanhã", "pt", "es", memory=notebook)
    assert done.text == "[es] Pague 50 amanhã"

    class Locked:
        def recall(self, *_: str) -> None:
            raise OSError("disk")

        def keep(self, *_: str) -> None:
            raise OSError("disk")

    done = await translator.translate(SAID, "pt", "es", memory=Locked())
    assert done.status == "machine"


async def test_the_two_portugueses_of_readers_are_remembered_apart(translator, notebook):
    await translator.translate("Good morning", "en", "pt-BR", memory=notebook)
    await translator.translate("Good morning", "en", "pt-PT", memory=notebook)
    assert {target for _, target, _ in notebook.kept} == {"pt-BR", "pt"}
