"""Whoever pressed that they object and has not said why is reminded, and never counted as if they agreed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.test_decisions import only, proposed, three
from tests.world import Neighbour, World

SPANISH = "Usted objeta la propuesta 1 y todavía no ha dicho por qué."
ENGLISH = "You object to proposal 1 and have not said why yet."


async def two_in_a_group(world: World) -> tuple[Neighbour, Neighbour, Neighbour, Neighbour]:
    amina, bruno, chidi = three(world)
    rosa = bruno.colleague("Rosa")
    for neighbour in (rosa, rosa.alone(), chidi.alone()):
        await neighbour.says("/status")
    await proposed(amina)
    return amina, bruno, rosa, chidi


async def over(world: World) -> None:
    await world.turns_to(world.now + timedelta(days=6))
    assert only(world).ended_at


async def test_whoever_objects_is_reminded_alone_and_named_at_the_end(world: World) -> None:
    amina, bruno, rosa, chidi = await two_in_a_group(world)
    await rosa.presses("Objeción")
    await chidi.presses("Object")
    await amina.presses("Agree")
    for neighbour in (rosa, rosa.alone(), chidi.alone()):
        neighbour.forget()
    await over(world)
    assert len([text for text in rosa.alone().texts() if text.startswith(SPANISH)]) == 2
    assert len([text for text in chidi.alone().texts() if text.startswith(ENGLISH)]) == 2
    assert not any("todavía no ha dicho por qué" in text for text in rosa.texts()), "her group reads nothing"
    assert "Agree: 1. With a concern: 0. Stand aside: 0. Object: 2." in amina.last_heard()
    assert "Rosa (Bruno): Object (said by one of them) (no reason given)" in amina.last_heard()
    assert "Chidi: Object (no reason given)" in amina.last_heard()
    assert "Chidi: Objeción (sin decir por qué)" in bruno.last_heard()


async def test_a_reason_given_to_the_reminder_stands(world: World) -> None:
    amina, bruno, rosa, chidi = await two_in_a_group(world)
    await rosa.presses("Objeción")
    await world.turns_to(world.now + timedelta(days=3))
    await rosa.alone().says("Los martes hay feria", to=SPANISH)
    assert bruno.has_heard("Los martes hay feria"), "her group is asked whether it thinks so, too"
    await bruno.presses("Sí, eso pensamos")
    for neighbour in (amina, chidi):
        await neighbour.presses("Agree")
    assert (only(world).state, only(world).why) == ("not-decided", "objection")


async def test_without_a_talk_the_group_is_asked_by_no_name(world: World) -> None:
    amina, bruno, chidi = three(world)
    await proposed(amina)
    await bruno.presses("Objeción")
    await amina.presses("Agree")
    await over(world)
    asked = [text for text in bruno.texts() if text.startswith("Alguien de aquí objeta la propuesta 1")]
    assert len(asked) == 2
    assert not any("Bruno" in text for text in asked)
    assert not chidi.has_heard("objects to proposal 1 and has not said")


@pytest.mark.parametrize("several", [True, False])
async def test_a_change_to_an_objection_with_its_reason_open_is_no_agreement(
    world: World, *, several: bool
) -> None:
    if several:
        amina, _, changes, chidi = await two_in_a_group(world)
    else:
        amina, changes, chidi = three(world)
        await proposed(amina)
    await changes.presses("De acuerdo", on="Propuesta 1")
    await changes.presses("Objeción", on="Propuesta 1")
    await amina.presses("Agree")
    await over(world)
    assert "Agree: 1. With a concern: 0. Stand aside: 0. Object: 1." in chidi.last_heard()
    assert "(no reason given)" in chidi.last_heard()
