"""Help was called and whoever was told of it can help no more: somebody else hears of it, at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.stories.test_concerns import only
from tests.stories.test_help_now import NIGHT, team
from tests.world import Neighbour, World


async def without_the_role(claire: Neighbour, how: str) -> None:
    """Let Nadia be facilitator no more: by Claire's command, or so that nobody noticed whose role it was."""
    if how == "command":
        await claire.says("/role facilitator Nadia")
        return
    with claire.world.bench.store.writing() as transaction:
        transaction.record.keep([replace(claire.world.gathering().members["m-nadia"], roles=())])


@pytest.mark.parametrize("how", ["command", "unnoticed"])
async def test_a_call_whose_only_reader_lost_the_role_reaches_somebody_else(world: World, how: str) -> None:
    claire, rosa, nadia, omar = await team(world, "nadia")
    await rosa.alone().says("/sos Hay hombres en la puerta")
    nadia.alone().forget()
    await without_the_role(claire, how)
    await world.turns_to(NIGHT + timedelta(minutes=15))
    assert claire.alone().has_heard("puerta"), "within the quarter of an hour"
    await rosa.alone().says("Siguen ahí")
    assert claire.alone().has_heard("Siguen ahí")
    assert not any("puerta" in text or "Siguen" in text for text in nadia.alone().texts())
    await claire.alone().presses("I am on it")
    assert rosa.alone().last_heard() == "✓ Claire ya se ocupa (inquietud 1)."
    assert omar.alone().has_heard_nothing()


async def test_a_call_that_was_taken_on_by_who_lost_the_role_is_told_again(world: World) -> None:
    claire, rosa, nadia, omar = await team(world, "nadia", "omar")
    await rosa.alone().says("/sos Hay hombres en la puerta")
    await nadia.alone().presses("Ninashughulikia")
    omar.alone().forget()
    await without_the_role(claire, "command")
    nadia.alone().forget()
    assert omar.alone().has_heard("Nobody is on it yet"), "it is not left until a morning"
    assert rosa.alone().last_heard().startswith("Todavía no ha respondido nadie."), "and Rosa knows"
    await world.turns_to(NIGHT + timedelta(minutes=75))
    assert only(world).state == "heard"
    assert claire.alone().has_heard("🆘")
    await omar.alone().presses("I am on it")
    assert rosa.alone().last_heard() == "✓ Omar ya se ocupa (inquietud 1)."
    assert not any("Omar" in text for text in nadia.alone().texts()), nadia.alone().texts()


async def test_a_call_of_whose_readers_none_is_left_is_never_settled_by_itself(world: World) -> None:
    """Days later, too: it waits as any call does, with whoever has a role by then."""
    claire, rosa, nadia, omar = await team(world, "nadia")
    await rosa.alone().says("/sos Hay hombres en la puerta")
    await nadia.alone().presses("Ninashughulikia")
    await without_the_role(claire, "unnoticed")
    with world.bench.store.writing() as transaction:
        transaction.record.keep([replace(world.gathering().members["m-omar"], roles=("facilitator",))])
    omar.alone().forget()
    await world.turns_to(NIGHT + timedelta(days=3))
    assert only(world).ended_at is None
    assert omar.alone().has_heard("puerta")
    assert not claire.has_heard("puerta")
    await omar.alone().presses("I am on it")
    assert rosa.alone().has_heard("✓ Omar ya se ocupa (inquietud 1).")
