"""Concerns where somebody errs, is gone or looks closely: no words go astray, and nobody is given away."""

from __future__ import annotations

from tests.stories.test_concerns import WORRY, four, only
from tests.world import Neighbour, World


async def raised(world: World) -> tuple[Neighbour, Neighbour]:
    """Return who raised a concern without a name, and who reads it, each alone."""
    _, rosa, nadia, _ = await four(world, "nadia")
    await rosa.alone().says(f"/concern {WORRY}")
    await rosa.alone().presses("Sin mi nombre")
    rosa.alone().forget()
    return rosa.alone(), nadia.alone()


async def test_what_replies_to_the_concern_itself_is_no_contact_to_pass_it_on_to(world: World) -> None:
    her, hers = await raised(world)
    await hers.presses("Pass on")
    await hers.says("I wanted to say that we believe you", to="Concern 1, from")
    assert her.has_heard("Inquietud 1, Nadia: [es] I wanted to say that we believe you")
    assert (only(world).state, only(world).passed_to) == ("talking", "")
    await hers.says("Doctor Achieng, +254 700 000001", to="With whom, outside")
    assert (only(world).state, only(world).passed_to) == ("passed", "Doctor Achieng, +254 700 000001")
