"""A sentence that was translated is not asked for again, and names are not what is remembered."""

from __future__ import annotations

import asyncio

import pytest

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
    notebook.keep("pt", "es", "Pague ⟦1⟧ amanhã", "Paga mañana", "google", {})
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


RAIN, PUMP = "It rained all night.", "The pump is broken."
NUIT, POMPE = "Il a plu toute la nuit.", "La pompe est cassée."


async def test_sentences_from_two_messages_make_a_third_without_a_call(translator, server, notebook):
    server.knows("en", "fr", {RAIN: NUIT, f"{PUMP} Come soon.": f"{POMPE} Venez vite."})
    for said in (RAIN, f"{PUMP} Come soon."):
        await translator.translate(said, "en", "fr", memory=notebook)
    calls = len(server.calls)
    done = await translator.translate(f"Come soon.  {PUMP} {RAIN}", "en", "fr", memory=notebook)
    assert (done.text, done.status) == (f"Venez vite.  {POMPE} {NUIT}", "machine")
    assert done.engine == "libretranslate"
    assert (await translator.translate(PUMP, "en", "fr", memory=notebook)).text == POMPE
    assert len(server.calls) == calls


async def test_a_sentence_is_known_by_its_own_names_and_numbers_wherever_it_stands(
    translator, server, notebook
):
    """Third of the line's placeholders once, first at another time, and alone."""
    server.knows(
        "en", "fr", {"⟦1⟧ has ⟦2⟧ goats. ⟦3⟧ wrote to ⟦4⟧.": "⟦1⟧ a ⟦2⟧ chèvres. À ⟦4⟧, ⟦3⟧ a écrit."}
    )
    everybody = ["Ana", "Bruno", "Carla"]
    await translator.translate(
        "Ana has 12 goats. Bruno wrote to Carla.", "en", "fr", memory=notebook, keep=everybody
    )
    assert len(server.calls) == 1
    for said, there in (
        ("Carla wrote to Ana. Bruno has 7 goats.", "À Ana, Carla a écrit. Bruno a 7 chèvres."),
        ("Ana wrote to Bruno.", "À Bruno, Ana a écrit."),
    ):
        done = await translator.translate(said, "en", "fr", memory=notebook, keep=everybody)
        assert done.text == there
    assert len(server.calls) == 1
    assert not any(name in repr(notebook.kept) for name in (*everybody, "12"))


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("It rained. ⟦1⟧ came.", "⟦1⟧ est venue. Il a plu."),
        ("Did it rain? The pump works.", "La pompe marche. A-t-il plu ?"),
        ("It rained. The pump works.", "Il a plu. La pompe. Elle marche."),
    ],
    ids=["a name in another one", "a question in another place", "one more"],
)
async def test_where_sentences_do_not_line_up_none_is_learned(translator, server, notebook, line, answer):
    server.knows("en", "fr", {line: answer})
    await translator.translate(line.replace("⟦1⟧", "Ana"), "en", "fr", memory=notebook, keep=["Ana"])
    assert [text for _, _, text in notebook.kept] == [line]


async def test_a_sentence_that_could_not_be_shown_alone_is_not_learned(translator, server, notebook):
    said = f"{RAIN} The water is very high."
    server.knows("en", "fr", {said: f"{NUIT} The water is very high."})
    await translator.translate(said, "en", "fr", memory=notebook)
    assert {text for _, _, text in notebook.kept} == {said, RAIN}


async def test_where_one_sentence_is_new_the_whole_line_is_asked_for(translator, server, notebook):
    """What stands around a sentence helps to translate it, and one call it costs in any case."""
    server.knows("en", "fr", {RAIN: NUIT})
    await translator.translate(RAIN, "en", "fr", memory=notebook)
    server.asked.clear()
    await translator.translate(f"{RAIN} {PUMP}", "en", "fr", memory=notebook)
    assert server.asked == [f"{RAIN} {PUMP}"]


async def test_what_was_translated_by_itself_stays_what_it_is(translator, server, notebook):
    server.knows("en", "fr", {"It works.": "Cela marche.", f"{RAIN} It works.": f"{NUIT} Elle marche."})
    await translator.translate("It works.", "en", "fr", memory=notebook)
    await translator.translate(f"{RAIN} It works.", "en", "fr", memory=notebook)
    assert (await translator.translate("It works.", "en", "fr", memory=notebook)).text == "Cela marche."


async def test_what_is_put_together_is_checked_as_a_whole(translator, server, notebook):
    """A sentence that was kept in a form that cannot be shown any more costs a call."""
    notebook.keep("en", "fr", RAIN, NUIT, "google", {})
    notebook.keep("en", "fr", "Pay ⟦1⟧ today.", "Payez aujourd'hui.", "google", {})
    done = await translator.translate(f"{RAIN} Pay 50 today.", "en", "fr", memory=notebook)
    assert done.text == f"[fr] {RAIN} Pay 50 today."
    notebook.keep("en", "fr", "Go ⟦1⟧.", "Allez ⟦7⟧.", "google", {})
    done = await translator.translate(f"{RAIN} Go 50.", "en", "fr", memory=notebook)
    assert done.text == f"[fr] {RAIN} Go 50."


async def test_sentences_of_what_must_not_be_remembered_are_neither_looked_up_nor_kept(
    translator, server, notebook
):
    server.knows("en", "fr", {RAIN: NUIT, PUMP: POMPE})
    for said in (RAIN, PUMP):
        await translator.translate(said, "en", "fr", memory=notebook)
    before = dict(notebook.kept)
    server.asked.clear()
    for _ in range(2):
        await translator.translate(f"{PUMP} {RAIN}", "en", "fr", memory=None)
    assert server.asked == [f"{PUMP} {RAIN}"] * 2
    assert notebook.kept == before


async def test_no_blank_stands_where_the_readers_script_leaves_none(translator, server, notebook):
    server.knows("en", "zh-Hans", {RAIN: "整夜下雨。", PUMP: "水泵坏了。"})
    server.knows("zh-Hans", "en", {"整夜下雨。": RAIN, "水泵坏了。": PUMP})
    for source, target, first, second, together in (
        ("en", "zh", RAIN, PUMP, "水泵坏了。整夜下雨。"),
        ("zh", "en", "整夜下雨。", "水泵坏了。", f"{PUMP} {RAIN}"),
    ):
        for said in (first, second):
            await translator.translate(said, source, target, memory=notebook)
        gap = " " if source == "en" else ""
        done = await translator.translate(second + gap + first, source, target, memory=notebook)
        assert done.text == together
    assert len(server.calls) == 4


async def test_a_line_of_very_many_sentences_is_remembered_as_a_whole_alone(translator, server, notebook):
    """Each sentence is looked up, checked and kept while everybody else waits."""
    said = " ".join(f"Word{letter * 2}." for letter in "abcdefghijklmnopqrstuvwxyz" * 2)
    await translator.translate(said, "en", "fr", memory=notebook)
    assert [text for _, _, text in notebook.kept] == [said]
