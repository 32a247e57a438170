"""What somebody says alone, while something goes on with them alone, is never their group's answer."""

from __future__ import annotations

from tests.stories.test_concerns import WORRY, four
from tests.world import World


async def test_what_follows_a_concern_is_not_told_to_all_whatever_was_said_in_between(world: World) -> None:
    """Right below her group's question it is an answer, as in any other talk."""
    claire, rosa, nadia, omar = await four(world, "nadia")
    await world.monday_at("12:00", "Africa/Nairobi")
    await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().presses("Sin mi nombre")
    await rosa.alone().says("/status")
    await rosa.alone().says("Me grita cada noche, quetzal")
    assert rosa.alone().last_heard().startswith("No sé bien a qué responde eso.")
    for each in (claire, nadia, omar, rosa, claire.alone(), nadia.alone(), omar.alone()):
        assert not each.has_heard("quetzal")
    await rosa.alone().says("/checkin")
    await rosa.alone().says("La bomba funciona")
    assert claire.has_heard("La bomba funciona")
