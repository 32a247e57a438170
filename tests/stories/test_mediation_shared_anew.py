"""What both sides of a round agreed to share follows the messages that it was said in.

Changed or taken back there, it is so for each of those who read it, and nothing else of the round is.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.test_mediation import begun, ended
from tests.stories.test_told_anew import gone, stands
from tests.world import Neighbour, World

ALL = ["console:nadia-alone", "console:amina-room", "console:bruno-room"]


async def shared(world: World) -> tuple[list[Neighbour], str, str, str]:
    """Let both answer and share; return who is there, Amina's two messages and Bruno's first."""
    there = await begun(world)
    _, amina, bruno, _ = there
    first = await amina.replies("Pampu inafanya kazi")
    second = await amina.replies("Barabara imefungwa")
    theirs = await bruno.replies("Estamos bem")
    await bruno.replies("Qual bomba?")
    await amina.presses("Ndiyo, tushiriki")
    await bruno.presses("Sim, compartilhar")
    return there, first, second, theirs


async def test_words_that_were_shared_are_changed(world: World) -> None:
    (nadia, amina, bruno, claire), first, _, theirs = await shared(world)
    assert bruno.has_heard("Amina: A bomba funciona\n(sw: Pampu inafanya kazi)")
    heard = [len(each.heard) for each in (amina, bruno)]
    await amina.edits(first, "Tumechoka sana")
    assert bruno.has_heard("Amina: [pt] Tumechoka sana\n(sw: Tumechoka sana)")
    assert nadia.has_heard("Amina: [en] Tumechoka sana")
    assert not bruno.has_heard("Pampu inafanya kazi")
    await world.turns_to(world.now + timedelta(days=60))
    await bruno.edits(theirs, "Estamos melhor")
    assert {*stands(world, "Estamos melhor")} == {*ALL}
    assert {*stands(world, "Tumechoka sana")} == {*ALL}, "what the other changed before stays changed"
    assert not stands(world, "Estamos bem")
    assert {*stands(world, "Qual bomba?")} == {*ALL}
    assert heard == [len(each.heard) for each in (amina, bruno)], "it is shown in place"
    assert not claire.has_heard("Tumechoka")
    assert ended(world).answers == (), "nothing of it is kept with the round"


@pytest.mark.parametrize("by_hand", [False, True])
async def test_words_that_were_shared_are_taken_back(world: World, by_hand: bool) -> None:
    (nadia, amina, bruno, _), first, second, theirs = await shared(world)
    await gone(amina, first, by_hand=by_hand)
    assert not stands(world, "Pampu inafanya kazi")
    assert bruno.has_heard("↩ Amina retirou estas palavras.")
    assert nadia.has_heard("↩ Amina has taken these words back.")
    assert amina.has_heard("↩ Amina ameyaondoa maneno haya.")
    await gone(bruno, theirs, by_hand=by_hand)
    assert nadia.has_heard("↩ Bruno has taken these words back.")
    assert {*stands(world, "Barabara imefungwa")} == {*ALL}
    await amina.edits(first, "Pampu mbovu")
    assert not stands(world, "Pampu mbovu"), "what was taken back is not told again by a change"
    await amina.edits(second, "Barabara iko wazi")
    assert {*stands(world, "Barabara iko wazi")} == {*ALL}
    assert not stands(world, "Estamos bem")


async def test_nobody_takes_back_what_another_group_shared(world: World) -> None:
    (_, amina, bruno, _), first, _, _ = await shared(world)
    await bruno.withdraws(first)
    await gone(amina.colleague("Juma"), first, by_hand=True)
    assert {*stands(world, "Pampu inafanya kazi")} == {*ALL}


async def test_a_yes_in_the_words_of_an_answer(world: World) -> None:
    """Whoever says yes by a word that was an answer, too, has not said that answer just now."""
    _, amina, bruno, _ = await begun(world)
    first = await amina.replies("Ndiyo")
    await amina.replies("Ndiyo")
    await bruno.replies("Estamos bem")
    await bruno.replies("Qual bomba?")
    await bruno.presses("Sim, compartilhar")
    yes = await amina.replies("Ndiyo")
    assert len(stands(world, "Estamos bem")) == 3
    await amina.edits(yes, "Kesho kutwa")
    assert not stands(world, "Kesho kutwa")
    await amina.edits(first, "Hapana")
    assert {*stands(world, "Hapana")} == {*ALL}
