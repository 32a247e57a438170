"""For news of a concern that goes on only whoever looks after it is asked, as what it is by then."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.test_concerns import four
from tests.stories.test_help_now import NIGHT, team
from tests.world import World


async def test_after_a_call_only_whoever_is_on_it_is_asked_for_news(world: World) -> None:
    _, rosa, nadia, omar = await team(world, "nadia", "omar")
    await rosa.alone().says("/sos Nos siguen")
    await nadia.alone().presses("Ninashughulikia")
    for each in (nadia, omar):
        each.alone().forget()
    await world.turns_to(NIGHT + timedelta(days=2))
    assert "🆘 Rosa aliomba msaada, " in nadia.alone().last_heard()
    assert "sasa" not in nadia.alone().last_heard().split("\n")[1], "no longer that it is needed now"
    assert not omar.alone().has_heard("🆘")


async def test_of_a_concern_as_well(world: World) -> None:
    _, rosa, nadia, omar = await four(world, "nadia", "omar")
    await rosa.alone().says("/concern Las reuniones son de noche")
    await rosa.alone().presses("Sin mi nombre")
    await omar.alone().presses("I look after it")
    for each in (nadia, omar):
        each.alone().forget()
    await world.turns_to(world.now + timedelta(days=16))
    assert omar.alone().has_heard("This is still open.")
    assert not nadia.alone().has_heard("This is still open.")


async def test_what_is_said_of_translators_stands_once(world: World) -> None:
    cast = ("Claire in Paris (en)", "Rosa in Madrid (es)", "Nadia in Nairobi (en)", "Omar in Nairobi (sw)")
    _, rosa, _, _ = await four(world, "nadia", "omar", cast=cast)
    await rosa.alone().says("/concern Las reuniones son de noche")
    assert "Allí se lee en inglés, suajili. Ningún traductor ajeno" in rosa.alone().last_heard().replace(
        " y suajili", ", suajili"
    )
    assert rosa.alone().last_heard().count("Ningún traductor") == 1


async def test_what_is_pending_counts_the_concerns_that_wait_with_whoever_asks(world: World) -> None:
    claire, rosa, nadia, omar = await four(world, "nadia", "rosa")
    await omar.alone().says("/concern The meetings are at night")
    await omar.alone().presses("Without my name")
    await nadia.alone().says("/pending")
    assert nadia.alone().last_heard() == "Concerns that wait with you: 1. See them: /concern"
    await rosa.alone().says("/pending")
    assert rosa.alone().last_heard() == "Inquietudes abiertas con usted: 1. Para verlas: /concern"
    await nadia.alone().presses("It is settled")
    await nadia.alone().says("/pending")
    assert nadia.alone().last_heard().startswith("Nothing is pending")
    assert not any("Concerns that wait" in text for each in (claire, nadia, rosa) for text in each.texts())
