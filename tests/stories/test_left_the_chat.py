"""The platform says that somebody left their group's chat: who facilitates hears of it, once and alone."""

from __future__ import annotations

from datetime import timedelta

from bot.adapters import Kind
from tests.stories.test_promises import promised
from tests.world import Neighbour, World


async def cast(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return Amina, who coordinates, her colleague Rosa with a promise, and Bruno, who facilitates."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol="")
    rosa = amina.colleague("Rosa")
    await rosa.says("/status")
    await amina.says("/role facilitator Bruno")
    await bruno.alone().says("/estado")
    await promised(world, rosa, "/promise Bring the map by 10 december")
    for each in (amina, bruno, bruno.alone()):
        each.forget()
    return amina, rosa, bruno


async def leaves(neighbour: Neighbour, kind: Kind = Kind.LEFT) -> None:
    await neighbour.does(kind, text=f"console:{neighbour.person.name.lower()}")


async def test_it_is_told_once_with_an_offer_and_reminders_there_pause(world: World) -> None:
    amina, rosa, bruno = await cast(world)
    his = bruno.alone()
    await leaves(rosa)
    await leaves(rosa)
    await world.turns_to("12:00", "Africa/Nairobi")
    assert [text.partition(".")[0] for text in his.texts()] == [
        "Rosa (Amina) ha salido del chat de su grupo, o alguien le ha sacado"
    ]
    assert amina.has_heard_nothing(), "no group reads it"
    assert bruno.has_heard_nothing()
    await world.turns_to(world.now + timedelta(days=9))
    assert not amina.has_heard("Bring the map"), "nobody is reminded where they cannot read it"
    await leaves(rosa, Kind.CAME)
    offer = his.message("Rosa (Amina)").message
    assert offer.text.plain == "Todo queda como está: Rosa (Amina) se cuenta aquí."
    assert not offer.flat_buttons, "nothing of it is left to press"
    await world.turns_to(world.now + timedelta(days=2))
    assert amina.has_heard("Bring the map"), "back, all is as it was"
    assert world.gathering().by_address("console:rosa").gone_at is None  # type: ignore[union-attr]


async def test_in_a_talk_of_their_own_they_are_reminded_still(world: World) -> None:
    amina, rosa, _ = await cast(world)
    await rosa.alone().says("/status")
    rosa.alone().forget()
    await leaves(rosa)
    await world.turns_to(world.now + timedelta(days=6))
    assert rosa.alone().has_heard("Bring the map")
    assert not amina.has_heard("Bring the map")


async def test_who_speaks_there_again_is_back(world: World) -> None:
    _, rosa, bruno = await cast(world)
    await leaves(rosa)
    assert bruno.alone().heard[-1].message.flat_buttons
    await rosa.says("/status")
    assert not bruno.alone().heard[-1].message.flat_buttons
    assert world.gathering().by_address("console:rosa").gone_at is None  # type: ignore[union-attr]


async def test_the_offer_removes_them_or_leaves_them_counted(world: World) -> None:
    _, rosa, bruno = await cast(world)
    his = bruno.alone()
    await leaves(rosa)
    await world.turns_to("12:00", "Africa/Nairobi")
    await his.presses("Sigue contando")
    assert his.last_heard() == "Todo queda como está: Rosa (Amina) se cuenta aquí."
    await leaves(rosa)
    await his.presses("Quitar")
    assert "Prometió, y sigue abierto:" in his.last_heard(), "and asks before"
    await his.presses("Quitar; dejarlo ir")
    assert world.gathering().by_address("console:rosa").removed_at  # type: ignore[union-attr]


async def test_of_a_stranger_and_of_other_groups_nothing_is_noted(world: World) -> None:
    amina, _, bruno = await cast(world)
    await amina.does(Kind.LEFT, text="console:nobody console:bruno")
    await world.turns_to("12:00", "Africa/Nairobi")
    assert bruno.alone().has_heard_nothing()
    assert all(m.gone_at is None for m in world.gathering().members.values())
