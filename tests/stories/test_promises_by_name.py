"""A promise typed with whom it is for, or its goal: read by name, read back, asked if two are called so."""

from __future__ import annotations

import pytest

from bot.adapters import Person
from tests.stories.test_goals import WATER
from tests.stories.test_promises import QUESTIONS, the
from tests.world import Neighbour, World


async def cast(world: World, protocol: str = "") -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return Amina, who promises; Bruno and Rosa, of one group."""
    amina, bruno, _ = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (pt-BR)", "Chen in Nairobi (es)", protocol=protocol
    )
    rosa = bruno.colleague("Rosa")
    await rosa.says("/status")
    await rosa.alone().says("/start")
    bruno.forget()
    return amina, bruno, rosa


async def test_to_rosa_is_read_back_and_told_to_her_alone(world: World) -> None:
    amina, bruno, rosa = await cast(world)
    await amina.says("/promise Lend the boat to Rosa by friday")
    assert "Amina promises this to Rosa (Bruno), by Friday, Dec 4, 2026. Is that right?" in amina.last_heard()
    assert "Lend the boat to Rosa" in amina.last_heard(), "her words stay as she wrote them"
    await amina.presses("Yes, I promise")
    assert "Promessa 1: de Amina a Rosa (Bruno)" in rosa.alone().last_heard()
    assert bruno.has_heard_nothing()


async def test_to_a_group_in_another_language_with_a_goal(world: World) -> None:
    amina, bruno, _ = await cast(world, WATER)
    chen = Neighbour(world, "console:chen-room", _person(world, "Chen"))
    await chen.says(
        "/prometer Cavar un pozo para Bruno, meta: cada familia bebe agua limpia, para el viernes"
    )
    read_back = chen.last_heard()
    assert "Chen promete esto a Bruno, para el viernes, 4 dic 2026" in read_back
    assert "Para la meta: Cada familia bebe agua limpia" in read_back
    assert read_back.endswith("Cavar un pozo para Bruno")
    await chen.presses("Sí, lo prometo")
    assert (the(world).owed, the(world).goal, the(world).text) == (
        "g-bruno",
        "clean-water",
        "Cavar un pozo para Bruno",
    )
    assert bruno.has_heard("Promessa 1: de Chen a Bruno")
    assert bruno.has_heard("Para a meta: ")
    assert not amina.has_heard("Promise 1")


async def test_two_of_one_name_are_asked_about_with_buttons_and_then_by_when(world: World) -> None:
    amina, _, _ = await cast(world)
    chen = Neighbour(world, "console:chen-room", _person(world, "Chen"))
    await chen.colleague("Rosa Lima").says("/status")
    await amina.says("/promise Lend the boat to Rosa")
    assert "To whom is it promised?" in amina.last_heard()
    labels = [button.label for button in amina.heard[-1].message.flat_buttons]
    assert labels == ["Rosa (Bruno)", "Rosa Lima (Chen)", "everyone", "Never mind"]
    await amina.presses("Rosa Lima (Chen)")
    assert "By when?" in amina.last_heard()
    await amina.says("friday", to="By when?")
    assert "Amina promises this to Rosa Lima (Chen), by Friday, Dec 4, 2026." in amina.last_heard()


async def test_the_day_that_was_read_is_kept_while_it_is_asked_to_whom(world: World) -> None:
    amina, _, rosa = await cast(world)
    await amina.colleague("Rosa Njeri").says("/status")
    await amina.says("/promise Lend the boat to Rosa by friday")
    assert "To whom is it promised?" in amina.last_heard(), "a colleague of hers is called so, too"
    await amina.presses("everyone")
    assert "Amina promises this to everyone, by Friday, Dec 4, 2026. Is that right?" in amina.last_heard()
    assert not rosa.alone().has_heard("boat")


@pytest.mark.parametrize(("said", "whom"), [("to the river", "everyone"), ("for Pedro", "everyone")])
async def test_who_is_nobody_here_stays_part_of_what_is_promised(world: World, said: str, whom: str) -> None:
    amina, _, _ = await cast(world)
    await amina.says(f"/promise Bring the boat {said} by friday")
    assert f"Amina promises this to {whom}, by Friday" in amina.last_heard()
    assert amina.last_heard().endswith(f"Bring the boat {said}")


async def test_part_of_two_goals_is_asked_with_their_numbers(world: World) -> None:
    amina, _, _ = await cast(world)
    for goal in ("Clean wells", "Deep wells"):
        await amina.says(f"/goal {goal}")
        await amina.presses("Yes, it is our goal")
    await amina.says("/promise Dig a well, goal: wells, by friday")
    assert amina.last_heard() == "Towards which goal does it lead?\n1. Clean wells\n2. Deep wells"
    await amina.presses("2")
    assert "Amina promises this to everyone, by Friday, Dec 4, 2026." in amina.last_heard()
    assert "Towards: Deep wells" in amina.last_heard()
    await amina.presses("Yes, I promise")
    assert the(world).goal == "deep-wells"


async def test_a_name_in_an_answer_to_what_will_you_do_is_read_as_well(world: World) -> None:
    amina, _, _ = await cast(world, QUESTIONS)
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("All is well", to="What moved?")
    await amina.says("Lend the boat to Rosa by friday", to="What will you do?")
    assert "Amina promises this to Rosa (Bruno), by Friday, Dec 4, 2026." in amina.last_heard()


async def test_with_a_reply_the_name_alone_says_to_whom(world: World) -> None:
    amina, bruno, _ = await cast(world, QUESTIONS)
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("We could lend the boat", to="What moved?")
    await bruno.says("/promise para Rosa, sexta", to="We could lend the boat")
    assert "Você pergunta se Amina prometeria isto a Rosa (Bruno), até sexta-feira" in bruno.last_heard()
    assert "\n[pt] We could lend the boat\n" in bruno.last_heard()


def _person(world: World, name: str) -> Person:
    return Person(f"console:{name.lower()}", name, "es")


async def test_a_number_alone_is_the_name_of_a_promise_and_words_with_a_day_are_one(world: World) -> None:
    """In Swahili one word is both: what stands behind it tells which is meant."""
    amina, bruno, _ = await cast(world)
    await amina.says("/promise Lend the boat by friday")
    await amina.presses("Yes, I promise")
    await amina.says("/promise 1")
    assert "Lend the boat" in amina.last_heard()
    assert [c.text for c in world.gathering().commitments.values()] == ["Lend the boat"]
    await bruno.says("/promessas Levar o mapa até 12 de dezembro")
    assert {c.text for c in world.gathering().commitments.values()} == {"Lend the boat", "Levar o mapa"}


async def test_where_one_of_several_would_rather_keep_it_the_others_are_asked_no_more(world: World) -> None:
    amina, bruno, chen = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chen in Nairobi (en)", protocol=""
    )
    await amina.says("/promise Lend the boat by friday")
    await amina.presses("Yes, I promise")
    await amina.says("/promises 1")
    await amina.presses("Let it go")
    await amina.says("It leaks", to="Why can it be let go?")
    labels = {b.label for b in chen.heard[-1].message.flat_buttons}
    assert "Yes, let it go" in labels, labels
    await bruno.presses(bruno.heard[-1].message.flat_buttons[1].label)
    assert not [b for shown in chen.heard for b in shown.message.flat_buttons if b.label == "Yes, let it go"]
