"""Whoever names a goal has not said its name: what becomes of their message changes none of it."""

from __future__ import annotations

from bot.adapters import Kind
from tests.stories.test_goals import set_by
from tests.stories.test_told_anew import stands
from tests.world import World


async def test_a_count_that_is_corrected_leaves_the_name(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await set_by(amina, "Wells: 0 → 40 wells")
    amina.forget()
    counted = await amina.says("/measure 12 Wells")
    assert amina.has_heard("Wells")
    await amina.edits(counted, "/measure 14 Wells")
    assert not stands(world, "14 Wells")
    await amina.withdraws(counted)
    assert not amina.has_heard("taken these words back")


async def test_a_list_of_goals_that_somebody_asked_for_stays_as_it_is(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await set_by(amina, "Wells: 0 → 40 wells")
    bruno.forget()
    asked = await bruno.says("/goals Wells")
    shown = bruno.texts()
    await bruno.withdraws(asked)
    assert bruno.texts() == shown


async def test_a_change_of_another_groups_goal_is_asked_once(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/goal Bruno: Wells: 0 → 40 wells")
    await amina.presses(amina.heard[-1].message.flat_buttons[0].label)
    await bruno.presses(bruno.heard[-1].message.flat_buttons[0].label)
    bruno.forget()
    for many in ("50", "60"):
        await amina.says(f"/goal 1: {many}")
        asked = amina.heard[-1].id
        for _ in range(2):
            await amina.does(Kind.PRESS, message=asked, pressed=0, press="p", addressed=True)
    assert len(bruno.heard) == 2
    await bruno.presses(bruno.heard[-1].message.flat_buttons[0].label)
    assert world.gathering().goals.popitem()[1].target == "60"
