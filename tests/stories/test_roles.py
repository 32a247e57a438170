"""Who does and brings what: said in one's own words, read by all, and asked about once a season."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.contribution import Contribution
from tests.world import PULSE, Neighbour, World

WITH_ROLES = PULSE.replace("checkins:", "roles:\n  treasurer: {does: {en: Keeps the ledger}}\ncheckins:")


def two(world: World, protocol: str = WITH_ROLES) -> tuple[Neighbour, Neighbour]:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)", protocol=protocol)
    return amina, bruno


def brings(world: World, partner: str = "g-bruno") -> Contribution:
    return next(c for c in world.gathering().contributions.values() if c.partner == partner)


async def a_season(world: World) -> None:
    await world.turns_to(world.now + timedelta(days=92))
    await world.turns_to("12:00", "Africa/Nairobi")


async def test_who_does_and_brings_what_is_read_by_all_in_their_languages(world: World) -> None:
    amina, bruno = two(world)
    await amina.says("/role treasurer Bruno")
    await bruno.says("/roles Un camión los martes")
    assert amina.last_heard() == (
        "Bruno brings from now on: [en] Un camión los martes\n(es: Un camión los martes)"
    )
    await amina.says("/roles")
    assert amina.last_heard() == (
        "Who does and brings what:\n\nAmina\ncoordinator: Amina\nBrings: not said yet\n\n"
        "Bruno\ntreasurer: Bruno\nBrings: [en] Un camión los martes\n(es: Un camión los martes)\n"
        "Say what your group brings like this: /roles A lorry on Tuesdays"
    )


async def test_each_partner_is_asked_once_a_season_and_says_that_it_is_right_or_changes_it(
    world: World,
) -> None:
    amina, bruno = two(world)
    await bruno.says("/aportes Un camión los martes")
    await a_season(world)
    assert bruno.has_heard("Bruno, ¿sigue siendo así?")
    assert amina.has_heard("Amina, is this still right?\ncoordinator: Amina\nBrings: not said yet")
    await bruno.presses("Cambiarlo")
    await bruno.says("Un camión y dos choferes", to="¿Qué aporta su grupo ahora?")
    assert amina.has_heard("Bruno brings from now on: [en] Un camión y dos choferes")
    kept = brings(world)
    assert kept.text == "Un camión y dos choferes"
    assert [row[2] for row in kept.history] == ["Un camión los martes"], "what it said before is kept"
    await amina.presses("Still right")
    assert amina.has_heard("✓ Still right, says Amina.")
    assert brings(world, "g-amina").right_at == world.now
    heard = sum("still right" in text for text in amina.texts())
    await world.turns_to(world.now + timedelta(days=60))
    assert sum("still right" in text for text in amina.texts()) == heard, "it is left in peace for a season"


async def test_without_roles_nobody_is_asked_who_said_nothing(world: World) -> None:
    amina, bruno = two(world, protocol=PULSE)
    await bruno.says("/roles Un camión")
    await a_season(world)
    assert bruno.has_heard("¿sigue siendo así?")
    assert not amina.has_heard("is this still right?")


async def test_what_is_too_long_is_refused(world: World) -> None:
    _, bruno = two(world)
    await bruno.says(f"/roles {'a' * 501}")
    assert "500" in bruno.last_heard()
    assert not brings(world).text


@pytest.mark.parametrize(
    ("language", "nobody", "typed", "given"),
    [
        ("es", "tesorería: todavía", "tesorería", "el rol “tesorería”"),
        ("ru", "казначей: ", "казначей", "казначей"),
        ("en", "treasurer: nobody yet", "treasurer", "the role “treasurer”"),
    ],
)
async def test_a_role_of_the_shelf_is_called_by_its_name_in_the_language_of_who_reads(
    world: World, language: str, nobody: str, typed: str, given: str
) -> None:
    """And by that name, or by the file's, it is given."""
    amina, bruno = world.partners(
        f"Amina in Nairobi ({language})", f"Bruno in Nairobi ({language})", protocol=WITH_ROLES
    )
    await bruno.says("/status")
    await amina.says("/role")
    assert nobody in amina.last_heard()
    await amina.says(f"/role {typed} Bruno")
    assert given in bruno.last_heard()
    assert world.gathering().members["m-bruno"].roles == ("treasurer",)
