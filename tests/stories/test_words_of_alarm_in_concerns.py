"""A word for emergencies in one's concern: help is shown, and its readers are told until one is on it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.test_concerns import only
from tests.stories.test_help_now import NIGHT, team
from tests.stories.test_help_now_again import alarms
from tests.world import Neighbour, World

HELP = {"es": "🆘 Pedir ayuda ya", "sw": "🆘 Omba msaada sasa"}


def labels(neighbour: Neighbour) -> list[str]:
    return [b.label for b in neighbour.alone().heard[-1].message.flat_buttons]


async def with_a_concern(world: World, *, named: str = "Con mi nombre") -> list[Neighbour]:
    found = await team(world, "nadia")
    await found[1].alone().says("/concern Las reuniones son de noche")
    await found[1].alone().presses(named)
    for each in found:
        each.alone().forget()
    return found


async def test_whoever_writes_it_reads_whom_to_turn_to_and_its_readers_that_it_is_urgent(
    world: World,
) -> None:
    claire, rosa, nadia, _ = await with_a_concern(world)
    await rosa.alone().says("Hay un incendio en mi casa")
    assert rosa.alone().last_heard().endswith("• Policía: 117")
    assert labels(rosa) == ["Estoy a salvo", HELP["es"]]
    assert nadia.alone().last_heard().startswith("🆘 Neno la dharura limeandikwa na Rosa (wasiwasi 1):")
    assert "Hay un incendio en mi casa" in nadia.alone().last_heard()
    assert "bila kumwambia mtu mwingine" in nadia.alone().last_heard()
    for minutes in (15, 30, 45, 60):
        await world.turns_to(NIGHT + timedelta(minutes=minutes))
    assert alarms(nadia) == 5
    assert claire.alone().has_heard_nothing(), "nobody but those whom Rosa chose"
    assert rosa.alone().last_heard().startswith("Todavía no ha respondido nadie.")
    assert labels(rosa) == [HELP["es"]]
    await nadia.alone().presses("Ninashughulikia")
    nadia.alone().forget()
    await world.turns_to(NIGHT + timedelta(hours=4))
    assert alarms(nadia) == 0


@pytest.mark.parametrize("named", ["Con mi nombre", "Sin mi nombre"])
async def test_the_button_calls_all_who_can_help_and_takes_none_of_the_words_along(
    world: World, named: str
) -> None:
    claire, rosa, nadia, omar = await with_a_concern(world, named=named)
    await rosa.alone().says("Hay un incendio en mi casa")
    assert not named.startswith("Sin") or not nadia.alone().has_heard("Rosa")
    await rosa.alone().presses(HELP["es"])
    assert rosa.alone().last_heard().startswith("Acabo de avisar a Nadia,")
    assert "anayeuomba ni Rosa" in nadia.alone().last_heard()
    assert "incendio" not in nadia.alone().last_heard()
    await world.turns_to(NIGHT + timedelta(minutes=15))
    assert claire.alone().has_heard("🆘 Help is needed now: Rosa asks for it")
    assert not claire.alone().has_heard("incendio")
    assert omar.alone().has_heard_nothing()


async def test_whoever_is_safe_reads_so_warmly_and_the_concern_goes_on(world: World) -> None:
    _, rosa, nadia, _ = await with_a_concern(world)
    await rosa.alone().says("Hay un incendio en mi casa")
    await rosa.alone().presses("Estoy a salvo")
    assert rosa.alone().last_heard() == "Qué alivio que esté a salvo. Se lo digo a Nadia."
    assert nadia.alone().last_heard() == "Habari njema kutoka kwa Rosa: yuko salama (wasiwasi 1)."
    assert (only(world).kind, only(world).state) == ("concern", "heard")
    nadia.alone().forget()
    await world.turns_to(NIGHT + timedelta(hours=2))
    assert alarms(nadia) == 0


async def test_before_it_is_sent_help_is_a_press_away_and_afterwards_it_is_urgent(world: World) -> None:
    _, rosa, nadia, omar = await team(world, "omar")
    await nadia.alone().says("/concern Fire nyumbani kwetu")
    assert HELP["sw"] in labels(nadia)
    assert omar.alone().has_heard_nothing()
    await nadia.alone().presses("Bila jina langu")
    assert nadia.alone().last_heard().endswith("• Polisi: 117")
    assert labels(nadia) == ["Niko salama", HELP["sw"]]
    await world.turns_to(NIGHT + timedelta(minutes=15))
    assert omar.alone().last_heard().startswith("Nobody is on it yet, since ")
    assert "to nobody else" in omar.alone().last_heard()
    assert not omar.alone().has_heard("Nadia")
    assert rosa.alone().has_heard_nothing()
