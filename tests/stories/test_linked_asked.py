"""Nobody takes somebody else over with a code that they were talked into: they read whose it is first."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.stories.test_concerns import toast
from tests.world import PULSE, Neighbour, World

CAST = ("Claire in Paris (en)", "Rosa in Madrid (es)", "Nadia in Nairobi (en)", "Omar in Nairobi (en)")


def cast(world: World, **roles: str) -> list[Neighbour]:
    found = world.partners(*CAST, protocol=PULSE)
    people = world.gathering().members
    given = [replace(people[f"m-{name}"], roles=(role,)) for name, role in roles.items()]
    with world.bench.store.writing() as transaction:
        transaction.record.keep(given)
    return found


async def code_of(somebody: Neighbour) -> str:
    await somebody.alone().says("/link")
    found = re.search(r"/link \w+", somebody.alone().last_heard())
    assert found
    return found[0]


async def test_whoever_is_known_reads_who_would_act_for_them_before_anything_is_done(world: World) -> None:
    claire, rosa, nadia, omar = cast(world)
    before = world.gathering().members
    line = await code_of(omar)
    await rosa.alone().says(line)
    assert rosa.alone().last_heard().startswith("Escribió un código de Omar.")
    await nadia.alone().says(line)
    assert nadia.alone().last_heard().startswith("You typed a code of Omar.")
    assert world.gathering().members == before
    await nadia.alone().presses("No, that is not me")
    assert nadia.alone().last_heard() == "All stays as it was, and that code works no more."
    await rosa.alone().presses("Sí, son mías las dos cuentas")
    assert "código" in toast(world)
    assert world.gathering().members == before
    assert not any(room.has_heard("code") for room in (claire, omar))


async def test_once_they_said_so_both_sides_and_the_coordinators_read_it(world: World) -> None:
    claire, rosa, _, omar = cast(world)
    await claire.alone().says("/status")
    await rosa.alone().says(await code_of(omar))
    await rosa.alone().presses("Sí, son mías las dos cuentas")
    assert "m-rosa" not in world.gathering().members
    # It is Omar's talk by now, and in the language that Omar reads.
    assert rosa.alone().last_heard().startswith("Welcome, Omar!")
    assert omar.alone().last_heard().startswith("Your code was used")
    assert claire.alone().last_heard().startswith("From now on I know Omar and Rosa as one person")
    assert not any("one person" in text for text in (*claire.texts(), *omar.texts()))


async def test_the_code_says_the_group_where_the_name_is_not_the_groups(world: World) -> None:
    _, rosa, _, omar = cast(world)
    zuri = omar.colleague("Zuri")
    await zuri.says("/status")
    await rosa.alone().says(await code_of(zuri))
    assert rosa.alone().last_heard().startswith("Escribió un código de Zuri (Omar).")


@pytest.mark.parametrize("role", ["facilitator", "coordinator"])
async def test_no_code_carries_a_role_over_to_whoever_got_it(world: World, role: str) -> None:
    _, _, nadia, omar = cast(world, nadia=role)
    before = world.gathering().members
    await nadia.alone().says(await code_of(omar))
    assert nadia.alone().last_heard().startswith("Here you hold a role")
    assert world.gathering().members == before


async def test_nor_does_it_carry_over_that_somebody_stands_in(world: World) -> None:
    claire, rosa, nadia, omar = cast(world, nadia="facilitator")
    await nadia.alone().says("/away 5 days Rosa")
    await nadia.alone().presses("That is right")
    await rosa.alone().says(await code_of(omar))
    assert rosa.alone().last_heard().startswith("Aquí usted tiene un rol o reemplaza a alguien")
    assert claire.has_heard_nothing()


async def test_a_role_taken_on_while_the_question_stood_is_looked_at_again(world: World) -> None:
    claire, _, nadia, omar = cast(world)
    await nadia.alone().says(await code_of(omar))
    await claire.says("/role facilitator Nadia")
    before = world.gathering().members
    await nadia.alone().presses("Yes, both are me")
    assert toast(world).startswith("Here you hold a role")
    assert world.gathering().members == before


async def test_in_a_group_a_code_makes_nobody_one(world: World) -> None:
    _, rosa, nadia, omar = cast(world)
    before = world.gathering().members
    await nadia.says(await code_of(omar))
    assert nadia.last_heard().startswith("Write that to me alone: there I ask you first")
    elsewhere = Neighbour(world, "console:market", rosa.person)
    await elsewhere.says(await code_of(omar))
    assert elsewhere.last_heard().startswith("Escríbame eso a solas")
    assert world.gathering().members == before


async def test_whoever_was_removed_is_taken_over_by_nobody(world: World) -> None:
    _, rosa, _, omar = cast(world)
    with world.bench.store.writing() as transaction:
        gone = replace(world.gathering().members["m-rosa"], removed_at=world.now)
        transaction.record.keep([gone])
    await rosa.alone().says(await code_of(omar))
    assert "/mydata" in rosa.alone().last_heard()
    assert "m-rosa" in world.gathering().members


async def test_coordinators_read_that_somebody_with_a_role_is_known_by_one_more_account(world: World) -> None:
    claire, _, nadia, _ = cast(world, nadia="facilitator")
    await claire.alone().says("/status")
    await world.stranger("Newphone", "newphone-alone", direct=True).says(await code_of(nadia))
    assert world.gathering().members["m-nadia"].addresses == ("console:nadia", "console:newphone")
    assert claire.alone().last_heard().startswith("From now on I know Nadia by one more account")
    assert nadia.alone().last_heard().startswith("Your code was used")
