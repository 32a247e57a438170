"""Promises: read back before they count, told to those concerned, reminded of, and kept in one word."""

from __future__ import annotations

from tests.world import Neighbour, World


async def cast(
    world: World, first: str = "en", second: str = "en", **more: str
) -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners(f"Amina in Nairobi ({first})", f"Bruno in Nairobi ({second})", **more)
    return amina, bruno


async def test_a_promise_is_read_back_confirmed_reminded_of_kept_and_told(world: World) -> None:
    amina, bruno = await cast(world, protocol="")
    await bruno.says("/promise Bring the map by friday")
    assert "Bruno promises this to Amina, by Friday, Dec 4, 2026. Is that right?" in bruno.last_heard()
    assert "Bring the map" in bruno.last_heard()
    assert amina.has_heard_nothing()
    await bruno.presses("Yes, I promise")
    assert amina.last_heard() == "Promise 1: Bruno to Amina, by Friday, Dec 4, 2026.\nBring the map"
    [c] = world.gathering().commitments.values()
    assert (c.state, c.number, c.member, f"{c.due_on}") == ("open", 1, "m-bruno", "2026-12-04")
    await world.turns_to("12:00", "Africa/Nairobi")
    for _ in range(3):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert not bruno.has_heard("a reminder of what you promised")
    await world.turns_to("12:00", "Africa/Nairobi")
    assert bruno.has_heard(
        "Bruno, a reminder of what you promised to Amina, by Friday, Dec 4:\nBring the map"
    )
    await bruno.presses("Done")
    assert amina.last_heard() == "✓ Promise 1 of Bruno is kept, says Bruno.\nBring the map"
    assert "✓ Promise 1 of Bruno is kept, says Bruno." in bruno.last_heard()
    [c] = world.gathering().commitments.values()
    assert c.state == "kept"
