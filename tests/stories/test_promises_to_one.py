"""A promise to one person: read by them alone where they sit, owed to them, let go by nobody else."""

from __future__ import annotations

from tests.stories.test_promises import days, the
from tests.world import PULSE, Neighbour, World

TELL = f"{PULSE}commitments: {{late: {{after: 1 working day, tell: owed-to}}}}\n"


async def to_rosa(world: World, protocol: str = "") -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return Amina, who has promised Rosa something; Rosa; and Bruno, of Rosa's group."""
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Chen in Nairobi (en)")
    amina, bruno, _ = world.partners(*cast, protocol=protocol)
    rosa = bruno.colleague("Rosa")
    await rosa.says("/status")
    await rosa.alone().says("/start")
    bruno.forget()
    await amina.says("/promise Lend the boat by friday")
    await amina.presses("To whom?")
    await amina.presses("Bruno")
    await amina.presses("To one person there")
    assert "To which of them? Only that person reads it there." in amina.last_heard()
    await amina.presses("Rosa")
    assert "Amina promises this to Rosa (Bruno), by Friday, Dec 4, 2026." in amina.last_heard()
    await amina.presses("Yes, I promise")
    return amina, rosa, bruno


async def test_it_is_told_to_that_person_alone_and_stands_in_their_list(world: World) -> None:
    amina, rosa, bruno = await to_rosa(world)
    hers = world.gathering().by_address("console:rosa")
    assert hers is not None
    assert (the(world).owed, the(world).owed_member) == ("g-bruno", hers.id)
    assert "Promesa 1: de Amina a Rosa (Bruno), para el viernes, 4 dic 2026." in rosa.alone().last_heard()
    assert bruno.has_heard_nothing(), "her group reads nothing of it"
    await rosa.alone().says("/promises")
    await rosa.alone().presses("A nuestro grupo")
    assert "Lend the boat" in rosa.alone().last_heard()
    await rosa.says("/promises")
    await rosa.presses("A nuestro grupo")
    assert "Lend the boat" not in rosa.last_heard(), "nor in a list that she opens among them"
    await bruno.alone().says("/promises 1")
    assert (
        "No existe esa promesa aquí" in bruno.alone().last_heard() or "boat" not in bruno.alone().last_heard()
    )
    await bruno.alone().says("/search boat")
    assert "Lend the boat" not in bruno.alone().last_heard()
    await amina.says("/promises 1")
    await amina.presses("Done")
    assert "✓ Amina cumplió la promesa 1." in rosa.alone().last_heard()
    for text in (*bruno.texts(), *bruno.alone().texts()):
        assert "Lend the boat" not in text


async def test_that_person_alone_lets_it_go(world: World) -> None:
    amina, rosa, bruno = await to_rosa(world)
    await amina.says("/promises 1")
    await amina.presses("Let it go")
    await amina.says("The boat leaks", to="Why can it be let go?")
    assert the(world).state == "open"
    assert "Amina les pide dejar la promesa 1" in rosa.alone().last_heard()
    assert not bruno.has_heard("boat")
    await rosa.alone().presses("Sí, que se deje")
    assert the(world).state == "let-go"
    assert amina.has_heard("Promise 1 of Amina is let go")


async def test_lateness_is_told_to_that_person_where_the_protocol_says_so(world: World) -> None:
    _, rosa, bruno = await to_rosa(world, protocol=TELL)
    await days(world, 10)
    assert rosa.alone().has_heard("La promesa 1 de Amina")
    assert not any("Lend the boat" in text for text in bruno.texts())


async def test_whoever_has_no_talk_with_us_hears_that_something_waits_and_not_what(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    rosa = bruno.colleague("Rosa")
    await rosa.says("/status")
    bruno.forget()
    await amina.says("/promise Lend the boat by friday")
    await amina.presses("To one person there")
    await amina.presses("Rosa")
    await amina.presses("Yes, I promise")
    assert "Rosa" in bruno.last_heard()
    assert not bruno.has_heard("boat")
    await rosa.alone().says("/start")
    assert any("Lend the boat" in text for text in rosa.alone().texts())


async def test_who_is_forgotten_leaves_nothing_for_their_group_to_read(world: World) -> None:
    amina, rosa, bruno = await to_rosa(world)
    await rosa.alone().says("/forget")
    for _ in range(2):
        await rosa.alone().presses(rosa.alone().heard[-1].message.flat_buttons[0].label)
    assert (the(world).owed_member, the(world).state) == ("", "dropped")
    await bruno.alone().says("/promises 1")
    assert not bruno.alone().has_heard("Lend the boat")
    assert amina
