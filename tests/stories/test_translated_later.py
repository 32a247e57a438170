"""The translator is down for an hour: rooms go on with originals, which turn into translations after it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.translation import Translator
from bot.translation.engines import LibreTranslate
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.world import Neighbour, World

SAID = "The pump near the school works again"


@pytest.fixture
def server() -> Iterator[LibreTranslateServer]:
    with LibreTranslateServer() as running:
        yield running
    assert running.refused == []


@pytest.fixture
async def world(server: LibreTranslateServer, tmp_path: Path) -> AsyncIterator[World]:
    here = World(tmp_path)
    # The story's own clock, so that a rest of the translator's is one in the story.
    here.translator = Translator([LibreTranslate(server.url)], clock=lambda: here.now.timestamp(), limit=2.0)
    here.restarts()
    yield here
    here.bench.store.close()
    await here.translator.close()


async def asked(world: World, server: LibreTranslateServer) -> tuple[Neighbour, ...]:
    """Ask on Monday, in four rooms of three languages; then the translator goes down."""
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Carla in Nairobi (es)", "Dina in Nairobi (fr)")
    found = tuple(world.partners(*cast))
    await world.monday_at("09:00", "Africa/Nairobi")
    server.fails_until_told("500")
    return found


def count(who: Neighbour, words: str) -> int:
    return sum(words in text for text in who.texts())


async def test_originals_go_out_at_once_and_are_edited_when_it_returns(
    world: World, server: LibreTranslateServer
) -> None:
    amina, *others = await asked(world, server)
    await amina.says(SAID, to="What moved forward?")
    for each in others:
        assert count(each, SAID) == 1
        assert not each.has_heard(f"[es] {SAID}")
    shown = {each.room: [m.id for m in each.heard] for each in others}
    await world.turns_to(world.now + timedelta(hours=1))
    assert all(count(each, SAID) == 1 for each in others)
    server.fails_until_told(None)
    server.calls.clear()
    await world.turns_to(world.now + timedelta(minutes=31))
    bruno, carla, dina = others
    for each, tag in ((bruno, "es"), (carla, "es"), (dina, "fr")):
        text = each.message(SAID).message.text.plain
        assert f"[{tag}] {SAID}" in text
        assert f"(en: {SAID})" in text, "with the original at hand"
    assert {each.room: [m.id for m in each.heard] for each in others} == shown, "and nothing was said anew"
    assert sorted(server.calls) == [("en", "es"), ("en", "fr")]


async def test_check_ins_do_not_wait_for_it(world: World, server: LibreTranslateServer) -> None:
    _, _, _, dina = await asked(world, server)
    dina.forget()
    await world.turns_to(world.now + timedelta(days=7))
    assert dina.has_heard("What moved forward?"), (
        "the protocol has no French: the question is as it is written"
    )
    shown = [each.id for each in dina.heard]
    server.fails_until_told(None)
    await world.turns_to(world.now + timedelta(minutes=31))
    assert dina.has_heard("[fr] What moved forward?")
    assert [each.id for each in dina.heard] == shown


async def test_it_is_remembered_over_a_restart(world: World, server: LibreTranslateServer) -> None:
    amina, bruno, *_ = await asked(world, server)
    await amina.says(SAID, to="What moved forward?")
    world.restarts()
    server.fails_until_told(None)
    await world.turns_to(world.now + timedelta(minutes=2))
    assert bruno.has_heard(f"[es] {SAID}")
    assert count(bruno, SAID) == 1


async def test_what_was_taken_back_meanwhile_stays_so(world: World, server: LibreTranslateServer) -> None:
    amina, bruno, *_ = await asked(world, server)
    message = await amina.says(SAID, to="What moved forward?")
    await amina.withdraws(message)
    server.fails_until_told(None)
    await world.turns_to(world.now + timedelta(minutes=31))
    assert not bruno.has_heard(SAID)


async def test_what_was_changed_meanwhile_is_translated_as_it_is_now(
    world: World, server: LibreTranslateServer
) -> None:
    amina, bruno, *_ = await asked(world, server)
    message = await amina.says(SAID, to="What moved forward?")
    await amina.edits(message, "The pump near the school is broken")
    server.fails_until_told(None)
    server.asked.clear()
    await world.turns_to(world.now + timedelta(minutes=31))
    assert count(bruno, "The pump near the school is broken") == 1
    assert bruno.has_heard("[es] The pump near the school is broken")
    assert not bruno.has_heard(SAID)
    assert SAID not in server.asked


async def test_after_a_day_it_stays_as_it_is(world: World, server: LibreTranslateServer) -> None:
    amina, bruno, *_ = await asked(world, server)
    await amina.says(SAID, to="What moved forward?")
    await world.turns_to(world.now + timedelta(hours=25))
    server.fails_until_told(None)
    await world.turns_to(world.now + timedelta(hours=2))
    assert count(bruno, SAID) == 1
    assert not bruno.has_heard(f"[es] {SAID}")


async def test_an_answer_to_anything_else_brings_it_forward(
    world: World, server: LibreTranslateServer
) -> None:
    amina, bruno, *_ = await asked(world, server)
    await amina.says(SAID, to="What moved forward?")
    server.fails_until_told(None)
    await amina.says("More of it from the well", to="What moved forward?")
    assert bruno.has_heard(f"[es] {SAID}"), "nobody had to wait for the next minute"


async def test_of_a_room_only_the_newest_are_remembered(world: World, server: LibreTranslateServer) -> None:
    with world.bench.store.writing() as transaction:
        for number in range(1, 61):
            at = world.now + timedelta(seconds=number)
            transaction.untranslated.note(number, "p", "r-one", at, at)
        transaction.untranslated.note(99, "p", "r-two", world.now, world.now)
    with world.bench.store.reading() as transaction:
        found = transaction.untranslated.due(None, 1000)["p"]
    assert found == [*range(60, 10, -1), 99]


async def test_a_room_that_cannot_show_anything_anew_is_left_alone(
    world: World, server: LibreTranslateServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(world.platform, "capabilities", replace(world.platform.capabilities, edits=False))
    amina, bruno, *_ = await asked(world, server)
    await amina.says(SAID, to="What moved forward?")
    server.fails_until_told(None)
    await world.turns_to(world.now + timedelta(minutes=31))
    assert count(bruno, SAID) == 1
    assert not bruno.has_heard(f"[es] {SAID}")


async def test_our_own_sentences_are_edited_too_where_they_are_by_machine(
    world: World, server: LibreTranslateServer
) -> None:
    """German has no file: while nobody could be reached, what we say ourselves was in English."""
    (jutta,) = world.partners("Jutta in Berlin (de)", protocol="")
    server.fails_until_told("500")
    await jutta.says("/status")
    await jutta.says("/terms")
    assert jutta.texts()[0] == "Nothing is open for you. All is well."
    shown = [each.id for each in jutta.heard]
    world.restarts()
    server.fails_until_told(None)
    await world.turns_to(world.now + timedelta(minutes=31))
    status, terms, *more = jutta.texts()
    assert status == "[de] Nothing is open for you. All is well."
    assert terms.startswith("[de] ")
    assert [each.id for each in jutta.heard][:2] == shown
    assert [text for text in more if "All is well" in text] == [], "and nothing was said anew"
    assert len(more) == 1, "but, once, that it is a machine's"


async def test_a_sentence_of_ours_that_came_back_broken_is_not_waited_for(
    world: World, server: LibreTranslateServer
) -> None:
    """Only what nobody could be asked for may still come."""
    server.answers = lambda text, *_: "[de] lost"
    (jutta,) = world.partners("Jutta in Berlin (de)", protocol="")
    await jutta.says("/status")
    with world.bench.store.reading() as transaction:
        assert transaction.untranslated.due(None, 10) == {}
