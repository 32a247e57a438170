"""Somebody of one partner in the chat of another: they are welcome, and decide nothing for anybody there."""

from __future__ import annotations

from tests.world import Neighbour, World


async def test_a_guest_agrees_for_nobody(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol="")
    await amina.says("/adopt weekly-pulse")
    guest = Neighbour(world, amina.room, bruno.person)
    await guest.presses("We agree")
    await guest.says("/agree")
    assert amina.last_heard().startswith("This is for Amina to agree to.")
    assert [a.agreed for a in world.gathering().adoptions.values()] == [()]
    await bruno.presses("We agree")
    assert [a.agreed for a in world.gathering().adoptions.values()] == [("g-bruno",)]


async def test_a_group_leaves_from_its_own_chat_only(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await Neighbour(world, amina.room, bruno.person).says("/leave")
    assert amina.last_heard().startswith("Please say that in your group's chat")
    assert not amina.heard[-1].message.flat_buttons


async def test_whoever_has_left_gives_no_orders_as_a_guest(world: World) -> None:
    amina, bruno, claire = world.partners(
        "Amina in Nairobi (en)", "Bruno in Nairobi (en)", "Claire in Nairobi (en)"
    )
    await amina.says("/role coordinator Claire")
    await claire.says("/leave")
    await claire.presses("Yes, we leave")
    await Neighbour(world, bruno.room, claire.person).says("/pause")
    assert "Amina" in bruno.last_heard()
    assert [a.state for a in world.gathering().adoptions.values()] == ["in-force"]
