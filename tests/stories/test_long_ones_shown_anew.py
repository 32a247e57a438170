"""A message in several parts is shown anew part by part: no word of it is lost, and none is said twice."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.adapters import Kind
from bot.core.splitting import units
from bot.translation import Translator
from bot.translation.engines import LibreTranslate
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.stories.test_look_before_repeating import Forgetful
from tests.stories.test_promises import promised
from tests.stories.test_translated_later import server as _server
from tests.stories.test_translated_later import world as _world
from tests.world import Neighbour, World

server, world = _server, _world
LONGEST = 4096


def long(count: int) -> str:
    """Return an answer of *count* sentences, of which each is another one."""
    return " ".join(f"The pump number {number} works again." for number in range(count))


def numbers(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"number (\d+)", text)]


async def asked(world: World, server: LibreTranslateServer) -> list[Neighbour]:
    found = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Carla in Nairobi (es)")
    await world.monday_at("09:00", "Africa/Nairobi")
    server.fails_until_told("500")
    return found


async def returns(world: World, server: LibreTranslateServer) -> None:
    server.fails_until_told(None)
    await world.turns_to(world.now + timedelta(minutes=31))


@pytest.fixture(autouse=True)
def _as_marked(server: LibreTranslateServer) -> None:
    server.answers = lambda text, _, target: text.replace("The pump", f"{target.upper()} pump")


async def test_what_takes_more_parts_in_translation_goes_on_behind_the_last(
    world: World, server: LibreTranslateServer
) -> None:
    """With the original below it, a translation is twice as long."""
    amina, bruno, _ = await asked(world, server)
    before = len(bruno.heard)
    await amina.says(long(80), to="What moved forward?")
    (first,) = bruno.heard[before:]
    await amina.says("And one thing more", to="What moved forward?")
    await returns(world, server)
    shown, other, rest = bruno.heard[before:]
    assert shown.id == first.id
    assert "And one thing more" in other.message.text.plain
    assert rest.message.reply_to == first.id
    assert rest.message.quiet
    assert max(units(each.message.text.plain) for each in (shown, rest)) <= LONGEST
    said = f"{shown.message.text.plain} {rest.message.text.plain}"
    assert numbers(said) == [*range(80), *range(80)], "the translation, and the original below it"
    assert said.count("ES pump") == 80


async def test_the_button_goes_along_and_the_rest_is_understood(
    world: World, server: LibreTranslateServer
) -> None:
    amina, bruno, _ = await asked(world, server)
    await amina.says(long(80), to="What moved forward?")
    await returns(world, server)
    rest = bruno.heard[-1]
    assert not bruno.heard[-2].message.flat_buttons
    await bruno.presses(rest.message.flat_buttons[0].label)
    assert world.platform.toasts[-1][1], "what was pressed is known"
    await bruno.does(Kind.MESSAGE, text="¿Todas las bombas?", reply_to=rest.id, addressed=True)
    assert amina.has_heard("¿Todas las bombas?")


async def test_as_many_parts_are_shown_where_they_stood(world: World, server: LibreTranslateServer) -> None:
    """Our own words, in a language without a file: they are about as long in it."""
    world.platform.capabilities = replace(world.platform.capabilities, longest=600)
    (jutta,) = world.partners("Jutta in Berlin (de)", protocol="")
    server.fails_until_told("500")
    await jutta.says("/help")
    before = [each.id for each in jutta.heard]
    assert len(before) > 2
    server.answers = lambda text, _, target: f"{text[:-1]}{target}"
    await returns(world, server)
    assert [each.id for each in jutta.heard][: len(before)] == before
    assert len({*jutta.texts()}) == len(jutta.texts()), "and nothing is said twice"
    assert all(each.edited for each in jutta.heard[: len(before)])


async def test_what_takes_fewer_parts_leaves_none_behind(world: World, server: LibreTranslateServer) -> None:
    """Bruno says it shorter: what he and Carla have in three parts takes two from then on."""
    amina, bruno, carla = await asked(world, server)
    server.fails_until_told(None)
    before = len(carla.heard)
    await amina.says(long(150), to="What moved forward?")
    first, second, _gone = carla.heard[before:]
    await bruno.says("/fix Todas las bombas funcionan.", to="ES pump number 0 ")
    await bruno.presses("Dejar mis palabras")
    left = carla.heard[before:]
    assert [each.id for each in left] == [first.id, second.id]
    said = " ".join(each.message.text.plain for each in left)
    assert "Todas las bombas funcionan." in said
    assert "corregido por Bruno" in said
    assert numbers(said) == [*range(150)], "the original alone"
    await carla.says("/fix Todas funcionan.", to="number 149 ")
    await carla.presses("Dejar mis palabras")
    assert "Todas funcionan." in carla.heard[before].message.text.plain, "the last part is known as well"
    assert [each.id for each in carla.heard[before : before + 2]] == [first.id, second.id]


async def test_what_is_taken_back_is_gone_with_all_its_parts(
    world: World, server: LibreTranslateServer
) -> None:
    amina, bruno, _ = await asked(world, server)
    said = await amina.says(long(80), to="What moved forward?")
    await returns(world, server)
    assert bruno.has_heard("ES pump number 79")
    await amina.withdraws(said)
    assert not any(numbers(text) for text in bruno.texts())


async def test_where_nothing_can_be_edited_nothing_is_said_again(
    world: World, server: LibreTranslateServer
) -> None:
    world.platform.capabilities = replace(world.platform.capabilities, edits=False)
    amina, bruno, _ = await asked(world, server)
    await amina.says(long(80), to="What moved forward?")
    before = bruno.texts()
    await returns(world, server)
    assert bruno.texts() == before


async def test_a_caption_that_has_no_room_for_the_translation_stays_as_it_is(
    world: World, server: LibreTranslateServer
) -> None:
    amina, bruno, _ = await asked(world, server)
    await amina.sends_file("image", long(20), to="What moved forward?")
    before = bruno.texts()
    assert numbers(before[-1]) == [*range(20)]
    await returns(world, server)
    assert bruno.texts() == before


async def test_the_rest_is_said_once_though_nobody_knows_whether_it_arrived(
    server: LibreTranslateServer, tmp_path: Path
) -> None:
    """The platform knows no keys, and breaks off behind the rest: it is looked for, and then stands there."""
    forgetful = Forgetful()
    world = World(tmp_path, platform=forgetful)
    world.translator = Translator(
        [LibreTranslate(server.url)], clock=lambda: world.now.timestamp(), limit=2.0
    )
    world.restarts()
    amina, bruno, _ = await asked(world, server)
    said = await amina.says(long(4), to="What moved forward?")
    forgetful.cut = ["after"]
    await returns(world, server)
    world.restarts()
    await world.turns_to(world.now + timedelta(minutes=1))
    texts = [text for text in bruno.texts() if "number" in text]
    assert numbers(" ".join(texts)) == [*range(4), *range(4)]
    await amina.withdraws(said)
    assert not any(numbers(text) for text in bruno.texts())
    world.bench.store.close()
    await world.translator.close()


async def test_a_page_that_takes_another_number_of_parts_is_shown_below_the_one_that_was_turned(
    world: World,
) -> None:
    """Whoever presses "More" reads more, be the list in one message or in several."""
    world.platform.capabilities = replace(world.platform.capabilities, longest=600)
    amina, *_ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    for number in range(1, 11):
        what = f"Repair pump {number} {'and its pipe ' * 6}"
        await promised(world, amina, f"/promise {what} by {number} december")
    amina.forget()
    await amina.says("/promises")
    first = amina.heard[-1]
    await amina.presses("More")
    assert "Page 2 of 2" in amina.last_heard()
    assert "Repair pump 10" in amina.last_heard()
    await amina.presses("Back")
    assert amina.heard[-1].message.flat_buttons == first.message.flat_buttons
    assert "Page 1 of 2" in "".join(amina.texts()[-3:])
