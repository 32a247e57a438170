"""A file that comes along with words that alone are taken: whoever sent it hears that it stays behind."""

from __future__ import annotations

from tests.stories.test_concerns import four
from tests.stories.test_concerns_looked_at_twice import BY_CONSENT
from tests.stories.test_mediation import begun
from tests.world import World

STAYS = "I have taken your words. What came along with them"


async def test_beside_an_objection_a_reply_to_it_and_a_reason(world: World) -> None:
    claire, rosa, nadia, omar = await four(world, "nadia", protocol=BY_CONSENT)
    await claire.says("/propose We meet at night")
    await claire.presses("Yes, put it to all")
    await rosa.alone().says("/decisions 1")
    for label in ("Objeción", "A ella, sin mi nombre"):
        await rosa.alone().presses(label)
    await rosa.alone().sends_file("photo", "Mire la carta")
    assert rosa.alone().has_heard("Anoté sus palabras. Lo que venía con ellas")
    assert nadia.alone().has_heard("Mire la carta")
    await nadia.alone().sends_file("document", "What our lawyer says", to="somebody objects")
    assert nadia.alone().last_heard().startswith(STAYS)
    assert rosa.alone().has_heard("What our lawyer says")
    await omar.presses("Agree, with a concern")
    await omar.sends_file("photo", "The road is broken", to="What")
    assert omar.has_heard(STAYS)


async def test_beside_what_is_said_in_a_round_between_two(world: World) -> None:
    _, amina, _, _ = await begun(world)
    await amina.sends_file("photo", "Mkataba huu hapa", to="1/2")
    assert amina.has_heard("Nimepokea maneno yenu. Kilichokuja nayo")
