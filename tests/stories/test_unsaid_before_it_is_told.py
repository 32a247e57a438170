"""What is taken back before it is told is never told: what is shown of a promise, what is suggested.

And a picture that was told goes with its message.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.stories.test_looking_again import looked_at
from tests.stories.test_promises import the
from tests.stories.test_promises_shown import one
from tests.stories.test_told_anew import gone, stands
from tests.world import Neighbour, World


@pytest.fixture
def world(tmp_path: Path) -> World:
    """No translator: nobody waits for one."""
    return World(tmp_path)


def pictures(who: Neighbour) -> int:
    return len([each for each in who.heard if each.message.attachment])


@pytest.mark.parametrize("by_hand", [False, True])
@pytest.mark.parametrize("words", ["The quetzal face", ""])
async def test_what_was_shown_below_an_open_promise(world: World, words: str, by_hand: bool) -> None:
    amina, bruno = await one(world, "en")
    shown = await bruno.sends_file("photo", words, to="Map")
    await gone(bruno, shown, by_hand=by_hand)
    assert the(world).changes == ()
    amina.forget()
    await bruno.presses("Done")
    assert amina.has_heard("kept promise 1")
    assert (stands(world, "quetzal"), pictures(amina)) == ([], 0)


async def test_what_was_shown_is_told_in_its_new_words(world: World) -> None:
    amina, bruno = await one(world, "en")
    shown = await bruno.sends_file("photo", "The quetzal face", to="Map")
    await bruno.edits(shown, "The northern face")
    amina.forget()
    await bruno.presses("Done")
    assert (stands(world, "quetzal"), pictures(amina)) == ([], 1)
    assert amina.has_heard("northern")
    await bruno.edits(shown, "The southern face")
    assert amina.has_heard("southern")
    assert not amina.has_heard("northern")


@pytest.mark.parametrize("by_hand", [False, True])
@pytest.mark.parametrize("kept_first", [False, True])
@pytest.mark.parametrize("words", ["The quetzal face", ""])
async def test_a_picture_that_was_told(world: World, words: str, kept_first: bool, by_hand: bool) -> None:
    amina, bruno = await one(world, "en")
    await bruno.says("/promises 1")
    if kept_first:
        await bruno.presses("Done")
    shown = await bruno.sends_file("photo", words, to="Map")
    if not kept_first:
        await bruno.presses("Done")
    assert pictures(amina) == 1
    await gone(bruno, shown, by_hand=by_hand)
    assert (stands(world, "quetzal"), pictures(amina)) == ([], 0)
    assert [change.what for change in the(world).changes] == ["kept"]
    amina.forget()
    await amina.says("/promises 1")
    assert not amina.has_heard("shows how")


@pytest.mark.parametrize("by_hand", [False, True])
async def test_a_suggestion(world: World, by_hand: bool) -> None:
    amina, bruno, _ = await looked_at(world)
    said = await bruno.says("Preguntar por el quetzal", to="¿Lo mantendrían?")
    await gone(bruno, said, by_hand=by_hand)
    await world.turns_to(world.now + timedelta(days=7))
    assert amina.has_heard("What was suggested: Pulse")
    assert not stands(world, "quetzal")


@pytest.mark.parametrize("by_hand", [False, True])
async def test_a_suggestion_that_all_have_read(world: World, by_hand: bool) -> None:
    amina, bruno, chidi = await looked_at(world)
    said = await bruno.says("Preguntar por el quetzal", to="¿Lo mantendrían?")
    await chidi.says("Ask about herons", to="Would you keep it")
    await bruno.edits(said, "Preguntar por la quinoa")
    await world.turns_to(world.now + timedelta(days=7))
    assert not stands(world, "quetzal")
    assert amina.has_heard("quinoa")
    await bruno.edits(said, "Preguntar por el maíz")
    assert amina.has_heard("maíz")
    await gone(bruno, said, by_hand=by_hand)
    assert not stands(world, "maíz")
    assert amina.has_heard("Ask about herons")
