"""What is said in confidence meets no translator of others: objections, private answers and unnamed ones.

Every vendor stands in the chain behind the operator's own server, over real sockets, and is asked for what
is said to all meanwhile.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.adapters.console import Shown
from tests.stories.test_decisions import facilitates
from tests.stories.test_who_translates import KEPT_APART
from tests.stories.vendors_town import APIS, Town, built, tells
from tests.translation.vendors import microsoft_api
from tests.world import Neighbour

PROTOCOL = KEPT_APART.replace("open-for: 3 days", "open-for: 1 hour")
PROTOCOL += "decisions: {rule: consent, open-for: 3 days}\n"
NAMED = "Los martes VADEO el río crecido"
UNNAMED = "Los martes OCULTO mi nombre verdadero"
PRIVATE = "Los barcos HUNDIDOS preocupan"
COUNTED = "Un ánimo SOMBRÍO hoy"
SECRET = ("VADEO", "crecido", "OCULTO", "verdadero", "HUNDIDOS", "preocupan", "SOMBR")


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with built(tmp_path) as there:
        yield there


async def gathered(town: Town) -> list[Neighbour]:
    """Amina, who reads English, is told alone what four groups say; three of them write Spanish."""
    cast = town.world.partners(
        "Amina in Nairobi (en)",
        *(f"{name} in Nairobi (es)" for name in ("Bruno", "Carla", "Dina")),
        protocol=PROTOCOL,
    )
    facilitates(town.world, "m-amina")
    await tells(town.world)
    for each in cast:
        await each.alone().says("/status")
    await town.world.monday_at("09:00", "Africa/Nairobi")
    for each in cast[2:]:
        await each.says("Todo bien", to="1/3")
        await each.says("Nada", to="2/3")
    return cast


async def all_say_it(cast: list[Neighbour]) -> None:
    _, bruno, carla, dina = cast
    await bruno.says("El canario canta", to="1/3")
    await bruno.says(PRIVATE, to="2/3")
    for each in (bruno, carla, dina):
        await each.says(COUNTED, to="3/3")
    await objected(cast)


async def objected(cast: list[Neighbour]) -> None:
    _, bruno, carla, dina = cast
    await dina.says("/propose Nos vemos los martes, canario")
    await dina.presses("Sí, proponerlo a todos")
    await bruno.presses("Objeción")
    await bruno.presses("Primero a la facilitación")
    await bruno.alone().says(NAMED)
    await carla.presses("Objeción")
    await carla.presses("A ella, sin mi nombre")
    await carla.alone().says(UNNAMED)


def told(amina: Neighbour, word: str) -> Shown:
    return next(each for each in (*amina.alone().heard, *amina.heard) if word in each.message.text.plain)


async def test_while_the_own_server_is_down_and_vendors_answer_it_stays_as_it_was_written(town: Town) -> None:
    cast = await gathered(town)
    town.own.fails_until_told("403")
    await all_say_it(cast)
    await town.world.turns_to(town.world.now + timedelta(hours=1))
    amina = cast[0]
    assert NAMED in told(amina, "VADEO").message.text.plain
    assert "Bruno" in told(amina, "VADEO").message.text.plain
    assert UNNAMED in told(amina, "OCULTO").message.text.plain
    assert "Carla" not in told(amina, "OCULTO").message.text.plain
    assert PRIVATE in told(amina, "HUNDIDOS").message.text.plain
    assert COUNTED in told(amina, "SOMBR").message.text.plain
    assert town.asked() & {*APIS}, "what is for all was put to vendors"
    assert not [word for word in SECRET if word.encode() in town.read()]


async def test_no_vendor_hears_it_though_each_before_it_fails(town: Town) -> None:
    cast = await gathered(town)
    town.own.fails_until_told("403")
    for each in town.vendors.values():
        each.reply = lambda came: microsoft_api(came) if came.path == "/languages" else (500, {}, "{}")
    await objected(cast)
    assert NAMED in told(cast[0], "VADEO").message.text.plain
    assert UNNAMED in told(cast[0], "OCULTO").message.text.plain
    assert town.asked() == {"own-server", *APIS}
    assert all(b"canario" in each.bytes_in for each in town.vendors.values())
    assert not [word for word in SECRET if word.encode() in town.read()]


async def test_what_is_edited_once_the_own_server_is_back_went_to_it_alone(tmp_path: Path) -> None:
    """Told as it was written at first, it is shown translated in its place, and still no vendor saw it."""
    async with built(tmp_path, turned=True) as town:
        await _edited_by_the_own_server_alone(town)


async def _edited_by_the_own_server_alone(town: Town) -> None:
    cast = await gathered(town)
    town.own.fails_until_told("403")
    await all_say_it(cast)
    before = told(cast[0], "VADEO")
    town.own.fails_until_told(None)
    await town.world.turns_to(town.world.now + timedelta(minutes=31))
    after = told(cast[0], "VADEO")
    assert (after.id, after.room) == (before.id, before.room)
    assert f"[en] {NAMED}" in after.message.text.plain
    assert f"[en] {UNNAMED}" in told(cast[0], "OCULTO").message.text.plain
    assert f"[en] {PRIVATE}" in told(cast[0], "HUNDIDOS").message.text.plain
    assert not [word for word in SECRET if word.encode() in town.read()]
