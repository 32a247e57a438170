"""What somebody says and others read follows its message: changed or taken back there, it is so for all.

Some platforms do not tell that a message is gone: /withdraw in reply to it does the same.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.adapters import Kind
from tests.world import Neighbour, World


def stands(world: World, words: str) -> list[str]:
    """Return the rooms in which *words* can be read."""
    rooms = world.platform.rooms
    return [room for room, shown in rooms.items() if any(words in each.message.text.plain for each in shown)]


async def gone(person: Neighbour, message: str, *, by_hand: bool) -> None:
    if by_hand:
        await person.does(Kind.MESSAGE, text="/withdraw", reply_to=message, addressed=True)
    else:
        await person.withdraws(message)


async def cast(world: World) -> tuple[Neighbour, Neighbour, Neighbour]:
    """Return Claire, who facilitates, Rosa and Amina, each with a direct talk."""
    claire, rosa, amina = world.partners(
        "Claire in Nairobi (en)", "Rosa in Bogota (es)", "Amina in Nairobi (sw)"
    )
    await claire.says("/role facilitator Claire")
    await world.monday_at("17:00", "Africa/Nairobi")
    for each in (claire, rosa, amina):
        await each.alone().says("/status")
    return claire, rosa, amina


@pytest.mark.parametrize("by_hand", [False, True])
async def test_what_a_facilitator_says_of_a_concern(world: World, by_hand: bool) -> None:
    claire, rosa, _ = await cast(world)
    await rosa.alone().says("/inquietud No llega el dinero")
    await rosa.alone().presses("Sin mi nombre")
    said = await claire.alone().says("It came yesterdai", to="No llega el dinero")
    assert stands(world, "yesterdai") == ["console:rosa-alone"]
    await claire.alone().edits(said, "It came yesterday")
    assert not stands(world, "yesterdai")
    assert stands(world, "yesterday") == ["console:rosa-alone"]
    await gone(claire.alone(), said, by_hand=by_hand)
    assert not stands(world, "yesterday")
    assert "Claire" in rosa.alone().last_heard()


@pytest.mark.parametrize("by_hand", [False, True])
async def test_with_whom_outside_a_concern_is(world: World, by_hand: bool) -> None:
    claire, rosa, _ = await cast(world)
    await rosa.alone().says("/inquietud No llega el dinero")
    await rosa.alone().presses("Sin mi nombre")
    await claire.alone().presses("Pass on")
    said = await claire.alone().replies("Maria, 555 0100")
    await claire.alone().edits(said, "Maria, 555 0199")
    assert not stands(world, "555 0100")
    assert "console:rosa-alone" in stands(world, "555 0199")
    await gone(claire.alone(), said, by_hand=by_hand)
    assert not stands(world, "555 0199")


@pytest.mark.parametrize("by_hand", [False, True])
async def test_what_shows_how_a_promise_was_kept(world: World, by_hand: bool) -> None:
    claire, rosa, amina = await cast(world)
    await rosa.says("/promesa arreglar la bomba antes del viernes")
    await rosa.presses("Sí, lo prometo")
    await rosa.says("/promesas 1")
    await rosa.presses("Listo")
    said = await rosa.says("La llave la tiene Karim", to="✓")
    assert len(stands(world, "Karim")) == 2
    await rosa.edits(said, "La llave la tiene el guardia")
    assert not stands(world, "Karim")
    assert len(stands(world, "el guardia")) == 2
    await gone(rosa, said, by_hand=by_hand)
    assert not stands(world, "el guardia")
    assert not any("guardia" in str(c.history) for c in world.gathering().commitments.values())
    await claire.says("/promises 1")
    assert "arreglar la bomba" in claire.last_heard(), "what was promised stays"
    assert amina.has_heard("arreglar la bomba")


async def test_what_shows_how_a_promise_of_long_ago_was_kept(world: World) -> None:
    claire, rosa, _ = await cast(world)
    await rosa.says("/promesa arreglar la bomba antes del viernes")
    await rosa.presses("Sí, lo prometo")
    await rosa.says("/promesas 1")
    await rosa.presses("Listo")
    said = await rosa.says("La llave la tiene Karim", to="✓")
    await claire.says("/promise bring the map by friday")
    await claire.presses("Yes, I promise")
    await world.turns_to(world.now + timedelta(days=120))
    await gone(rosa, said, by_hand=False)
    await claire.says("/promises 1")
    assert "arreglar la bomba" in claire.last_heard()
    assert "Karim" not in claire.last_heard()
    await claire.says("/search Karim")
    assert "Karim" not in claire.last_heard().partition("\n")[2]


@pytest.mark.parametrize("by_hand", [False, True])
async def test_why_a_promise_moves(world: World, by_hand: bool) -> None:
    claire, rosa, _ = await cast(world)
    await rosa.says("/promesa arreglar la bomba antes del viernes")
    await rosa.presses("Sí, lo prometo")
    await rosa.says("/promesas 1")
    await rosa.presses("Otra fecha")
    await rosa.replies("20 de diciembre")
    said = await rosa.replies("Karim está enfermo")
    await rosa.presses("Sí, está bien")
    assert "console:claire-room" in stands(world, "enfermo")
    await gone(rosa, said, by_hand=by_hand)
    assert not stands(world, "enfermo")
    await claire.says("/promises 1")
    assert "enfermo" not in claire.last_heard()
    assert "Dec 20" in claire.last_heard()


@pytest.mark.parametrize("by_hand", [False, True])
async def test_a_word_to_all(world: World, by_hand: bool) -> None:
    claire, rosa, amina = await cast(world)
    said = await claire.says("/say We meet at the well")
    await claire.presses("Send")
    assert {"console:rosa-room", "console:amina-room"} <= {*stands(world, "We meet at the well")}
    await claire.edits(said, "/say We meet at the school")
    assert rosa.has_heard("We meet at the school")
    await gone(claire, said, by_hand=by_hand)
    assert not amina.has_heard("We meet at the school")
    assert not rosa.has_heard("We meet at the well")


async def test_nobody_takes_back_what_somebody_else_said(world: World) -> None:
    claire, _, amina = await cast(world)
    said = await claire.says("/say We meet at the well")
    await claire.presses("Send")
    eve = claire.colleague("Eve")
    await gone(eve, said, by_hand=True)
    assert "console:rosa-room" in stands(world, "We meet at the well")
    assert amina.has_heard("We meet at the well")
    assert "only your own" in eve.last_heard() or "What shall I take back" in eve.last_heard()


async def test_what_was_edited_out_is_quoted_to_nobody_who_helps(world: World) -> None:
    claire, rosa, amina = await cast(world)
    said = await rosa.says("La llave la tiene Karim, 555 0100", to="¿Qué avanzó?")
    await amina.presses("Haieleweki")
    await rosa.alone().says("Ya hay llave", to="de otra manera")
    await claire.presses("Unclear", on="Ya hay llave")
    assert "console:claire-alone" in stands(world, "555 0100"), "who is called reads what it is about"
    await rosa.edits(said, "La llave la tiene el guardia")
    await claire.alone().says("/unclear")
    assert not stands(world, "555 0100")
    await gone(rosa, said, by_hand=False)
    await claire.alone().says("/unclear")
    assert not stands(world, "el guardia")
