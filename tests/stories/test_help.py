"""What can be said to us: all of it in short, less to who has no role, and one of it with an example."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.command.helping import FOR_ROLES
from tests.world import World


@pytest.mark.parametrize(
    ("language", "typed", "shows", "leaves_out"),
    [
        ("en", "/help promise", "/promise Call the school by friday", "/status"),
        ("en", "/help /promesse", "/promise Call the school by friday", "/status"),
        ("en", "/help quiet", "/quiet 21:00-07:00", "/status"),
        ("en", "/help status", "Like this: /status", "/promise"),
        ("fr", "/aide promesse", "/promise Appeler l'école pour vendredi", "/status"),
        ("es", "/help promesa", "Prometer algo", "/status"),
        ("sw", "/msaada ahidi", "/promise", "/status"),
    ],
)
async def test_one_command_is_shown_with_an_example(
    world: World, language: str, typed: str, shows: str, leaves_out: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (pt-BR)")
    await amina.says(typed)
    assert shows in amina.last_heard()
    assert leaves_out not in amina.last_heard()
    assert len(amina.last_heard().splitlines()) <= 3


@pytest.mark.parametrize(
    ("language", "more", "for_roles"),
    [
        ("en", "Whoever facilitates or coordinates can say more", "This is for those who facilitate"),
        ("es", "Quien facilita o coordina puede decir más cosas", "Esto es para quienes facilitan"),
    ],
)
async def test_who_has_no_role_reads_nothing_of_what_is_for_roles(
    world: World, language: str, more: str, for_roles: str
) -> None:
    amina, bruno = world.partners(f"Amina in Nairobi ({language})", f"Bruno in Recife ({language})")
    await amina.says("/help")
    assert "/nudge – " in amina.last_heard(), "she coordinates"
    assert more not in amina.last_heard()
    await bruno.says("/help")
    shown = bruno.last_heard()
    assert more in shown
    assert "/promise – " in shown
    assert [name for name in sorted(FOR_ROLES) if f"/{name} – " in shown] == []
    await bruno.says("/help nudge")
    assert for_roles in bruno.last_heard(), "asked by its name it is shown, and for whom"


async def test_what_is_left_out_is_for_roles_alone(world: World) -> None:
    """Nothing that anybody may do is hidden."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.says("/status")
    await amina.says("/role facilitator Amina")
    for name in sorted(FOR_ROLES):
        await bruno.says(f"/{name} something")
        assert bruno.last_heard().startswith("This is for whoever has the role"), name
        await world.turns_to(world.now + timedelta(minutes=1))
