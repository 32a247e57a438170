"""Who does what after a decision: in reply to its outcome, for oneself or somebody else, it is tied to it."""

from __future__ import annotations

import pytest

from tests.stories.test_decisions import proposed, three
from tests.world import Neighbour, World


async def decided(world: World) -> list[Neighbour]:
    people = [*three(world)]
    await proposed(people[0])
    for each, button in zip(people, ("Agree", "De acuerdo", "Agree"), strict=True):
        await each.presses(button)
    return people


@pytest.mark.parametrize(
    "said", ["Bruno: book the room by friday", "/promise Bruno: book the room by friday"]
)
async def test_what_somebody_else_is_to_do_is_proposed_to_them_and_tied_to_the_decision(
    world: World, said: str
) -> None:
    amina, bruno, chidi = await decided(world)
    await amina.says(said, to="Who does what now")
    await amina.presses("Yes, ask them")
    assert "book the room" in bruno.last_heard()
    assert not any(c.state == "open" for c in world.gathering().commitments.values()), "nobody is committed"
    await bruno.presses("Acepto")
    (promise,) = world.gathering().commitments.values()
    assert (promise.member, promise.state, bool(promise.decision)) == ("m-bruno", "open", True)
    await chidi.says("/decisions 1")
    assert "book the room" in chidi.last_heard()


async def test_what_they_do_themselves_is_theirs(world: World) -> None:
    _, bruno, _ = await decided(world)
    await bruno.says("Reservar la sala el viernes", to="Quién hace qué")
    await bruno.presses("Sí, lo prometo")
    (promise,) = world.gathering().commitments.values()
    assert (promise.member, bool(promise.decision)) == ("m-bruno", True)
