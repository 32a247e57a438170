"""A name that anybody chooses gives nobody rights: where several go by it, it is asked which."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.adapters import Person
from tests.world import Neighbour, World


def cast(world: World, language: str = "en") -> tuple[Neighbour, Neighbour]:
    """Bring in Claire, who coordinates, Nadia Kamau of Lakeside, and Omar of Hillside."""
    found = world.partners(
        f"Claire in Paris ({language})", "Lakeside in Nairobi (en)", "Hillside in Nairobi (en)", protocol=""
    )
    people = world.gathering().members
    with world.bench.store.writing() as transaction:
        transaction.record.keep(
            [
                replace(people["m-claire"], roles=("coordinator", "facilitator")),
                replace(people["m-lakeside"], name="Nadia Kamau"),
                replace(people["m-hillside"], name="Omar"),
            ]
        )
    return found[0], found[2]


async def renamed(world: World, somebody: Neighbour, name: str) -> None:
    there = Neighbour(world, somebody.room, Person(somebody.person.address, name, "en"))
    await there.says("/status")
    assert name in {member.name for member in world.gathering().members.values()}


@pytest.mark.parametrize("name", ["Nadia", "Nadia Kamau", "nadia kamau", "Nadia\u3164"])
async def test_a_role_is_given_to_whom_the_press_means(world: World, name: str) -> None:
    claire, omar = cast(world)
    await renamed(world, omar, name.replace("\u3164", ""))
    await claire.says("/role facilitator Nadia" if len(name) < 7 else "/role facilitator Nadia Kamau")
    assert claire.last_heard().startswith("Several here go by “Nadia")
    assert "(Lakeside)" in claire.last_heard()
    assert "(Hillside)" in claire.last_heard()
    assert not world.gathering().members["m-hillside"].roles
    await claire.presses("Nadia Kamau (Lakeside)")
    assert world.gathering().members["m-lakeside"].roles == ("facilitator",)
    assert not world.gathering().members["m-hillside"].roles


async def test_typed_with_the_group_it_is_clear(world: World) -> None:
    claire, omar = cast(world)
    await renamed(world, omar, "Nadia")
    await claire.says("/role facilitator Nadia (Hillside)")
    assert world.gathering().members["m-hillside"].roles == ("facilitator",)


async def test_whoever_stands_in_is_asked_and_read_back_with_the_group(world: World) -> None:
    claire, omar = cast(world, "es")
    await renamed(world, omar, "Nadia")
    await claire.alone().says("/away 5 days Nadia")
    assert claire.alone().last_heard().startswith("Aquí varias personas se llaman “Nadia”")
    await claire.alone().presses("Nadia Kamau (Lakeside)")
    assert "Nadia Kamau (Lakeside) quedaría en su lugar" in claire.alone().last_heard()
    await claire.alone().presses("Está bien así")
    assert "Nadia Kamau (Lakeside) queda en su lugar" in claire.alone().last_heard()
    assert world.gathering().members["m-claire"].deputy == "m-lakeside"


async def test_one_name_alone_is_read_back_with_the_group_too(world: World) -> None:
    claire, omar = cast(world)
    await renamed(world, omar, "Zed")
    await claire.alone().says("/away 5 days Zed")
    assert "Zed (Hillside) would stand in" in claire.alone().last_heard()


@pytest.mark.parametrize("typed", ["/handover Nadia", "/remove Nadia", "/nudge Nadia: Nadia, how are you?"])
async def test_so_is_whoever_takes_over_is_removed_or_written_to(world: World, typed: str) -> None:
    claire, omar = cast(world)
    await renamed(world, omar, "Nadia")
    await claire.alone().says(typed)
    assert claire.alone().last_heard().startswith("Several here go by “Nadia”")
    before = len(claire.alone().texts())
    await claire.alone().presses("Nadia (Hillside)")
    said = "\n".join(claire.alone().texts()[before:])
    assert "Nadia" in said
    assert "Several" not in said
    assert "Kamau" not in said
