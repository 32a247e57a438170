"""A partner that joins while protocols are in force: what counts from its own first day, and what not."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.stories.beginnings import joined
from tests.world import PULSE, Neighbour, World

WELCOME = Path("protocols/welcome.yaml").read_text(encoding="utf-8")
HEADS = ("The first days", "The first week", "The first month")


async def comes_in(coordinator: Neighbour, newcomer: Neighbour) -> None:
    """Let *newcomer* join as Beirut, with no quiet hours, and agree to what is in force."""
    await joined(coordinator, "Beirut", newcomer, "en", "Beirut", "-")
    await newcomer.presses("We agree")


def asked(person: Neighbour) -> list[str]:
    """Return which of the three check-ins of the welcome *person* was asked, in order."""
    return [head for text in person.texts() for head in HEADS if text.startswith(f"{head}: we would like")]


@pytest.mark.parametrize("days", [1, 10, 40], ids=["at once", "in the middle", "when all was over"])
async def test_a_partner_that_joins_later_is_welcomed_over_its_own_first_month(
    world: World, days: int
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=WELCOME)
    claire = world.stranger("Claire", "beirut", "en")
    await world.turns_to(world.now + timedelta(days=days))
    await comes_in(amina, claire)
    came = world.now
    claire.forget()
    for week in (1, 2, 3, 4, 5):
        await world.turns_to(came + timedelta(weeks=week))
    assert asked(claire) == [*HEADS]
    assert asked(bruno) == [*HEADS]


async def test_what_comes_every_other_week_comes_to_a_newcomer_in_the_same_weeks(world: World) -> None:
    fortnightly = PULSE.replace("every: week", "every: 2 weeks")
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=fortnightly)
    await world.turns_to(world.now + timedelta(days=2))
    claire = world.stranger("Claire", "beirut", "en")
    await comes_in(amina, claire)
    bruno.forget()
    claire.forget()
    for _ in range(28):
        await world.turns_to(world.now + timedelta(days=1))
        assert claire.has_heard("we would like to hear") == bruno.has_heard("we would like to hear")
    assert claire.has_heard("we would like to hear")


async def test_what_comes_every_other_week_comes_to_all_in_the_same_weeks(world: World) -> None:
    """It was Monday already in Nairobi when it came into force, and Sunday still in Recife."""
    fortnightly = PULSE.replace("every: week", "every: 2 weeks")
    await world.turns_to("22:00")
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)", protocol=fortnightly)
    for _ in range(28):
        amina.forget()
        bruno.forget()
        await world.turns_to(world.now + timedelta(days=1))
        assert amina.has_heard("we would like to hear") == bruno.has_heard("queremos saber"), world.now


async def test_a_newcomer_is_asked_from_when_it_has_agreed_to_what_is_in_force(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    claire = world.stranger("Claire", "beirut", "en")
    await joined(amina, "Beirut", claire, "en", "Beirut", "-")
    joins = "Beirut has joined and reads English.\nIt takes part in Pulse once it has agreed."
    assert bruno.last_heard() == joins
    assert claire.last_heard().startswith("In force among the other partners: Pulse\nTo know how things are.")
    assert not claire.has_heard("Proposed")
    await world.turns_to(world.now + timedelta(days=3))
    assert bruno.has_heard("What moved forward?")
    assert not claire.has_heard("What moved forward?")
    await claire.says("/preview")
    assert "Monday, Dec 7: 9:00 AM asked" in claire.last_heard()
    await claire.presses("We agree", on="In force among")
    assert bruno.last_heard() == "Claire (Beirut) agrees to Pulse."
    assert claire.has_heard("Pulse is in force for your group too from now on.")
    await world.turns_to(world.now + timedelta(days=7))
    assert claire.has_heard("What moved forward?")


async def test_what_a_newcomer_agreed_to_elsewhere_is_said_by_a_coordinator(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    await amina.says("/adopt weekly-pulse --now")
    claire = world.stranger("Claire", "beirut", "en")
    await joined(amina, "Beirut", claire, "en", "Beirut", "-")
    await amina.says("/adopt weekly-pulse --now")
    assert claire.last_heard().startswith("Weekly pulse is in force for your group too")
    await world.turns_to(world.now + timedelta(days=3))
    assert claire.has_heard("we would like to hear")
    await amina.says("/adopt weekly-pulse --now")
    assert "is adopted already" in amina.last_heard()
