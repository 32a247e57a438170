"""What was answered in private is looked for in all that others read, whatever happens to roles."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.core.adoption import new_version
from bot.core.protocol import read_protocol
from tests.stories.test_private_stays import ASKED, begun, in_private, reads
from tests.world import Neighbour, World

Cast = tuple[Neighbour, Neighbour, Neighbour, Neighbour]
ASKS = (
    *("/status", "/pending", "/concern", "/decisions", "/promises", "/quiet", "/voices", "/morning now"),
    *(
        "/search quetzal",
        "/search Bruno",
        "/mydata",
        "/export",
        "/note Bruno",
        "/roles",
        "/checkin",
        "/goals",
    ),
)


async def role_given(_world: World, cast: Cast) -> None:
    await cast[0].says("/role facilitator Amina")


async def role_moved(_world: World, cast: Cast) -> None:
    await cast[0].says("/role facilitator Chidi")
    await cast[0].says("/role facilitator Amina")


async def handed_over(_world: World, cast: Cast) -> None:
    await cast[3].alone().says("/handover Amina")
    await cast[3].alone().presses("Ask them")
    await cast[0].alone().presses("Nakubali")


async def away_with_a_deputy(_world: World, cast: Cast) -> None:
    await cast[3].alone().says("/away until friday Amina")


async def forgotten(_world: World, cast: Cast) -> None:
    await cast[3].alone().says("/forget")
    await cast[3].alone().presses("Yes, go on")
    await cast[3].alone().presses("Erase all of it")
    await cast[0].says("/role facilitator Amina")


async def left(_world: World, cast: Cast) -> None:
    await cast[3].says("/leave")
    await cast[3].presses("Yes, we leave")
    await cast[0].says("/role facilitator Amina")


async def removed(_world: World, cast: Cast) -> None:
    await cast[0].alone().says("/remove Chidi")
    await cast[0].alone().presses(cast[0].alone().heard[-1].message.flat_buttons[0].label)
    await cast[0].says("/role facilitator Amina")


async def another_role_reads_from_now_on(world: World, _cast: Cast) -> None:
    later = ASKED.replace("version: 1", "version: 2").replace("private: facilitator", "private: coordinator")
    versioned(world, later)


async def all_read_from_now_on(world: World, _cast: Cast) -> None:
    later = ASKED.replace("version: 1", "version: 2").replace(" private: facilitator,", "")
    versioned(world, later)


def versioned(world: World, later: str) -> None:
    g = world.gathering()
    with world.bench.store.writing() as transaction:
        made = new_version(g, g.adoptions["a"], read_protocol(later, "pulse"), None, world.now)
        transaction.take([(g, made)], world.now)


WAYS = (
    *(role_given, role_moved, handed_over, away_with_a_deputy, forgotten, left, removed),
    *(another_role_reads_from_now_on, all_read_from_now_on),
)


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed"])
@pytest.mark.parametrize("happens", WAYS, ids=lambda way: way.__name__)
async def test_nobody_else_reads_it(
    world: World, happens: Callable[[World, Cast], Awaitable[None]], closed: bool
) -> None:
    cast = await begun(world)
    amina, zuri, bruno, _ = cast
    await in_private(bruno, "Temo a Amina, quetzal", "Responder en privado")
    if closed:
        await world.turns_to(world.now + timedelta(days=4))
    await happens(world, cast)
    for who in (amina, zuri):
        for typed in ASKS:
            await who.alone().says(typed)
    await world.turns_to(world.now + timedelta(days=8))
    for typed in ASKS:
        await amina.alone().says(typed)
    for who in (amina, zuri):
        assert not reads(who, "Temo a"), typed
    assert not any("Temo a" in text for text in bruno.texts())
    files = [str(shown.message) for who in (amina, zuri) for shown in who.alone().heard]
    assert "Temo a" not in json.dumps(files)
