"""A promise that one makes alone to one other stays with the two; one to a person is shown to no group."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.beginnings import goes_away
from tests.stories.test_promises import the
from tests.stories.test_promises_to_one import to_rosa
from tests.world import Neighbour, World

CAST = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chen in Nairobi (en)")
WORDS = ("Bring the medicine", "diagnosis", "treatment", "handed over")


async def between(world: World) -> tuple[Neighbour, ...]:
    """Return Amina and Ivan of one group, Bruno and Rosa of another; Ivan has promised Rosa alone."""
    amina, bruno, _ = world.partners(*CAST, protocol="")
    ivan, rosa = amina.colleague("Ivan"), bruno.colleague("Rosa")
    for each in (ivan, rosa, ivan.alone(), rosa.alone(), amina.alone(), bruno.alone()):
        await each.says("/start")
    await ivan.alone().says("/promise Bring the medicine by december 3 for Rosa")
    await ivan.alone().presses("Yes, I promise")
    assert rosa.alone().has_heard("medicine")
    return amina, ivan, bruno, rosa


def nobody_else_read(*others: Neighbour) -> None:
    for reader in others:
        for words in WORDS:
            assert not reader.has_heard(words), reader.texts()


async def test_what_becomes_of_it_is_told_to_the_two_alone(world: World) -> None:
    amina, ivan, bruno, rosa = await between(world)
    await ivan.alone().says("/promises 1")
    await ivan.alone().presses("New date")
    await ivan.alone().says("december 5")
    await ivan.alone().says("The diagnosis is not clear yet")
    await ivan.alone().presses(ivan.alone().heard[-1].message.flat_buttons[0].label)
    assert str(the(world).due_on) == "2026-12-05"
    assert rosa.alone().has_heard("diagnosis")
    await ivan.alone().says("/promises 1")
    await ivan.alone().presses("Let it go")
    await ivan.alone().says("The treatment is over")
    await rosa.alone().presses("Sí, que se deje")
    assert the(world).state == "let-go"
    assert rosa.alone().has_heard("treatment")
    nobody_else_read(amina, bruno, ivan, rosa, bruno.alone())


async def test_that_it_is_kept_is_told_to_the_two_alone_with_what_is_shown_of_it(world: World) -> None:
    amina, ivan, bruno, rosa = await between(world)
    await world.turns_to(world.now + timedelta(days=3, hours=12))
    nobody_else_read(amina, bruno)
    await ivan.alone().says("/promises 1")
    await ivan.alone().presses("Done")
    await ivan.alone().replies("I handed over the box")
    assert the(world).state == "kept"
    await world.turns_to(world.now + timedelta(days=9))
    nobody_else_read(amina, bruno, ivan, rosa, bruno.alone())


@pytest.mark.parametrize("typed", ["/promises", "/promises 1", "/search medicine"])
async def test_their_groups_find_it_nowhere(world: World, typed: str) -> None:
    amina, ivan, bruno, rosa = await between(world)
    for reader in (amina, bruno):
        for each in (reader, reader.alone()):
            if reader == amina and each != amina:
                continue  # Amina facilitates: alone she keeps an eye on all.
            await each.says(typed)
            for label in ("Everybody's", "De todos", "A nuestro grupo", "Owed to us"):
                if label in [b.label for b in each.heard[-1].message.flat_buttons]:
                    await each.presses(label)
    await ivan.says(typed)
    await rosa.says(typed)
    nobody_else_read(amina, bruno, ivan, rosa, bruno.alone())
    assert ivan.alone().has_heard("medicine")


async def test_its_number_typed_in_the_group_is_answered_alone(world: World) -> None:
    _, rosa, bruno = await to_rosa(world)
    rosa.alone().forget()
    bruno.forget()
    await rosa.says("/promises 1")
    assert rosa.alone().has_heard("Lend the boat")
    for reader in (bruno, rosa):
        assert not reader.has_heard("boat")


async def test_late_it_is_told_to_the_person_and_to_no_group(world: World) -> None:
    amina, ivan, bruno, rosa = await between(world)
    await world.turns_to(world.now + timedelta(days=10))
    assert ivan.alone().has_heard("Bring the medicine")
    nobody_else_read(amina, bruno, ivan, rosa)


# --- who stands in, and a facilitator's own -----------------------------------------------------------------


async def facilitated(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return Amina, who coordinates, Bruno, who facilitates, and Chen."""
    amina, bruno, chen = world.partners(*CAST, protocol="")
    await amina.says("/role facilitator Bruno")
    for each in (amina, bruno, chen):
        await each.alone().says("/start")
    return amina, bruno, chen


async def test_whoever_stands_in_sees_what_is_pending_and_can_say_that_it_is_kept(world: World) -> None:
    amina, bruno, chen = await facilitated(world)
    await amina.says("/promise Lend the boat by friday for Bruno")
    await amina.presses("Yes, I promise")
    await goes_away(bruno.alone(), "hasta el 20 de diciembre, Chen")
    await chen.alone().says("/pending")
    assert "Lend the boat" in chen.alone().last_heard()
    await chen.alone().presses("1")
    assert {"Done", "Propose a date"} & {b.label for b in chen.alone().heard[-1].message.flat_buttons}
    await chen.alone().presses("Done")
    assert the(world).state == "kept"


async def test_a_facilitators_own_lateness_is_told_to_a_coordinator(world: World) -> None:
    amina, bruno, _ = await facilitated(world)
    await bruno.says("/promesa Traer la lista para el 1 de diciembre")
    await bruno.presses(bruno.heard[-1].message.flat_buttons[0].label)
    await world.turns_to(world.now + timedelta(days=8))
    assert amina.alone().has_heard("Bruno has not said that promise 1")
    assert bruno.alone().has_heard("Traer la lista")


@pytest.mark.parametrize("deputy", ["", ", Chen"])
async def test_help_with_a_promise_reaches_who_is_there_and_says_so(world: World, deputy: str) -> None:
    amina, bruno, chen = await facilitated(world)
    await goes_away(bruno.alone(), f"hasta el 20 de diciembre{deputy}")
    asks = amina if deputy else chen
    await asks.says("/promise Lend the boat by friday")
    await asks.presses("Yes, I promise")
    await asks.says("/promises 1")
    await asks.presses("I need help")
    told = chen if deputy else amina
    assert told.alone().has_heard("asks for help with promise 1")
    assert asks.has_heard(f"I have told {told.person.name}, and nobody else.")


async def test_a_facilitator_in_need_of_help_reaches_a_coordinator(world: World) -> None:
    amina, bruno, _ = await facilitated(world)
    await bruno.says("/promesa Traer la lista para el viernes")
    await bruno.presses(bruno.heard[-1].message.flat_buttons[0].label)
    await bruno.says("/promesas 1")
    await bruno.presses("Necesito ayuda")
    assert amina.alone().has_heard("Bruno asks for help with promise 1")
    assert bruno.has_heard("Avisé a Amina y a nadie más.")
