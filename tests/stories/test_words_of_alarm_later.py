"""A word for emergencies alarms as anywhere where it stands below a concern of one's own that is over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.test_concerns import only
from tests.stories.test_help_now import CRISIS, NIGHT, team
from tests.world import Neighbour, World

LATER = NIGHT + timedelta(days=6)


def alarms(neighbour: Neighbour) -> list[str]:
    return [text for text in neighbour.alone().texts() if "🆘" in text]


async def days_later(world: World, *neighbours: Neighbour) -> None:
    """Turn the clock to a night days later, with nothing else said since."""
    await world.turns_to(LATER)
    for each in neighbours:
        each.forget()
        each.alone().forget()


async def until_claire_knows(world: World) -> None:
    for minutes in (15, 30):
        await world.turns_to(LATER + timedelta(minutes=minutes))


# Nothing is asked that would stand between.
SELDOM = """
protocol: seldom
version: 1
purpose: {en: To know.}
checkins:
  yearly: {every: year, on: 1 march, at: "09:00", questions: [{id: how, kind: text, ask: {en: How is it?}}]}
"""


async def seldom(world: World, *facilitators: str) -> list[Neighbour]:
    return await team(world, *facilitators, protocol=SELDOM + CRISIS)


@pytest.mark.parametrize("reply", [True, False])
async def test_after_a_call_that_is_over_the_words_go_along(world: World, *, reply: bool) -> None:
    claire, rosa, nadia, omar = await seldom(world, "nadia")
    await rosa.alone().says("/sos")
    await rosa.alone().presses("Estoy a salvo")
    await days_later(world, claire, nadia, omar)
    await rosa.alone().says("Hay un incendio en la escuela", to="resuelta" if reply else None)
    assert "Hay un incendio en la escuela" in alarms(nadia)[-1], nadia.alone().texts()
    assert rosa.alone().last_heard().startswith("Lo que escribió puede significar peligro.")
    await until_claire_knows(world)
    assert "Hay un incendio en la escuela" in alarms(claire)[-1], "the next person, too"
    assert omar.alone().has_heard_nothing()


async def test_after_an_unnamed_concern_it_is_somebodys(world: World) -> None:
    claire, rosa, nadia, omar = await seldom(world, "nadia")
    await rosa.alone().says("/preocupación Se retrasa el informe")
    await rosa.alone().presses("Sin mi nombre")
    await world.turns_to(NIGHT + timedelta(hours=8))
    await nadia.alone().presses("Umekwisha")
    await days_later(world, claire, nadia, omar)
    await rosa.alone().says("Hay un incendio en la escuela")
    assert len(alarms(nadia)) == 1, nadia.alone().texts()
    await until_claire_knows(world)
    assert alarms(claire), "told until somebody is on it"
    for other in (claire, nadia, omar):
        for text in (*other.texts(), *other.alone().texts()):
            assert "Rosa" not in text, text
    assert not claire.alone().has_heard("incendio"), "Claire reads no concern that Nadia reads"


async def test_after_a_named_concern_others_read_none_of_its_words(world: World) -> None:
    claire, rosa, nadia, omar = await seldom(world, "nadia")
    await omar.alone().says("/concern The report is late")
    await omar.alone().presses("With my name")
    await world.turns_to(NIGHT + timedelta(hours=8))
    await nadia.alone().presses("Umekwisha")
    await days_later(world, claire, nadia, rosa)
    await omar.alone().says("They shoot at us")
    assert "Omar" in alarms(nadia)[-1]
    assert nadia.alone().has_heard("They shoot at us"), "as what was added to the concern"
    await until_claire_knows(world)
    assert "Omar" in alarms(claire)[-1]
    assert not claire.alone().has_heard("shoot")


async def test_about_one_that_goes_on_its_readers_alone_are_told_at_once(world: World) -> None:
    claire, rosa, nadia, _ = await seldom(world, "nadia")
    await rosa.alone().says("/preocupación Se retrasa el informe")
    await rosa.alone().presses("Sin mi nombre")
    await rosa.alone().says("Hay un incendio en la escuela")
    assert nadia.alone().has_heard("Hay un incendio en la escuela")
    assert only(world).kind == "concern-word", "urgent from now on, and still its readers' alone"
    assert claire.alone().has_heard_nothing()
