"""What is taken back or changed while it is on its way is not read by anybody, or not for long.

It may be under way, wait in the lane of a room, or have arrived without our knowing where.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.adapters import Kind, NotDelivered
from bot.core.text import Message
from tests.stories.moody import Moody
from tests.stories.test_look_before_repeating import Forgetful
from tests.stories.test_told_anew import stands
from tests.world import Neighbour, World

WORDS = "Bring the quetzal list"
CUT = NotDelivered("cut", retry_after=timedelta(seconds=5), uncertain=True)


class CutOff(Moody):
    """A platform that takes what it is told, once, and is not heard of again before its time is over."""

    def __init__(self) -> None:
        super().__init__()
        self.cut_room = ""
        self.is_stuck = asyncio.Event()

    async def send(self, room: str, message: Message, *, key: str, **more: object) -> str:
        if room == self.stuck_room:
            self.is_stuck.set()
        sent = await super().send(room, message, key=key, **more)
        if room == self.cut_room:
            self.cut_room = ""
            raise CUT
        return sent


class StuckForgetful(Forgetful):
    """The same that knows no keys, and takes its time for one room."""

    def __init__(self) -> None:
        super().__init__()
        self.stuck = asyncio.Event()
        self.stuck.set()
        self.stuck_room = ""
        self.is_stuck = asyncio.Event()
        self.cut_room = ""

    async def send(self, room: str, message: Message, *, key: str, **more: object) -> str:
        if room == self.stuck_room:
            self.is_stuck.set()
            await self.stuck.wait()
        sent = await super().send(room, message, key=key, **more)  # type: ignore[arg-type]
        if room == self.cut_room:
            self.cut_room = ""
            raise CUT
        return sent


SlowPlatform = CutOff | StuckForgetful


@pytest.fixture(params=[CutOff, StuckForgetful])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> World:
    return World(tmp_path, platform=request.param())


def slow(world: World) -> SlowPlatform:
    assert isinstance(world.platform, SlowPlatform)
    return world.platform


async def cast(world: World) -> list[Neighbour]:
    names = ("Claire", "Rosa", "Amina")
    each = world.partners(*(f"{name} in Nairobi (en)" for name in names), protocol="")
    await each[0].says("/role facilitator Claire")
    return each


async def heard(world: World) -> None:
    """Let what was said be heard, while what is under way stays so."""
    await world.platform.hand_over(world.bench.inbox("console"))
    while world.bench.conversation.handle_batch():
        pass


@asynccontextmanager
async def under_way(world: World, claire: Neighbour, rosa: Neighbour, *said: str) -> AsyncIterator[list[str]]:
    """Say it, and let what is told of it be under way to *rosa*; give the messages, and let it arrive."""
    platform, messages, shown = slow(world), [], []
    for words in said:
        messages.append(await claire.says(f"/say {words}"))
        shown.append(claire.heard[-1].id)
    platform.stuck_room = rosa.room
    platform.stuck.clear()
    platform.is_stuck.clear()
    for each in shown:
        _does(world, claire, Kind.PRESS, message=each, pressed=0, press="p", addressed=True)
    await heard(world)
    out = asyncio.create_task(world.bench.outbox.idle())
    async with asyncio.timeout(10):
        await platform.is_stuck.wait()
    yield messages
    await heard(world)
    platform.stuck.set()
    await out
    await passes(world, 0)
    await passes(world, 6)


def _does(world: World, who: Neighbour, kind: Kind, **more: object) -> None:
    world.platform.does(kind, who.room, who.person, world.now, direct=False, **more)


async def passes(world: World, seconds: float) -> None:
    world.now += timedelta(seconds=seconds)
    await world.settles()


@pytest.mark.parametrize("cut", [False, True])
async def test_taken_back_while_it_is_under_way(world: World, cut: bool) -> None:
    """However it ends: it arrives, or nobody knows whether it did."""
    claire, rosa, _ = await cast(world)
    async with under_way(world, claire, rosa, WORDS) as (said,):
        slow(world).cut_room = rosa.room if cut else ""
        _does(world, claire, Kind.WITHDRAWN, message=said)
    assert not stands(world, "quetzal")


@pytest.mark.parametrize("cut", [False, True])
async def test_changed_while_it_is_under_way(world: World, cut: bool) -> None:
    claire, rosa, _ = await cast(world)
    async with under_way(world, claire, rosa, WORDS) as (said,):
        slow(world).cut_room = rosa.room if cut else ""
        _does(world, claire, Kind.EDIT, message=said, text="/say Bring the list", addressed=True)
    assert not stands(world, "quetzal")
    assert len([text for text in rosa.texts() if "Bring the list" in text]) == 1


async def test_taken_back_while_it_waits_behind_another(world: World) -> None:
    claire, rosa, _ = await cast(world)
    async with under_way(world, claire, rosa, "First words", WORDS) as (_, said):
        _does(world, claire, Kind.WITHDRAWN, message=said)
    assert rosa.has_heard("First words")
    assert not stands(world, "quetzal")


async def test_changed_while_it_waits_behind_another(world: World) -> None:
    claire, rosa, _ = await cast(world)
    async with under_way(world, claire, rosa, "First words", WORDS) as (_, said):
        _does(world, claire, Kind.EDIT, message=said, text="/say Bring the list", addressed=True)
    assert not stands(world, "quetzal")
    assert len([text for text in rosa.texts() if "Bring the list" in text]) == 1


@pytest.mark.parametrize("edit", [False, True])
async def test_the_same_after_a_crash_between_sending_and_noting_it(world: World, edit: bool) -> None:
    """What may have arrived is looked for, and follows: on a platform of keys it is known by its key."""
    claire, rosa, _ = await cast(world)
    said = await claire.says(f"/say {WORDS}")
    slow(world).cut_room = rosa.room
    await claire.presses("Send")
    assert rosa.room in stands(world, "quetzal")
    world.restarts()
    if edit:
        await claire.edits(said, "/say Bring the list")
    else:
        await claire.withdraws(said)
    await passes(world, 6)
    assert not stands(world, "quetzal")
    assert len([text for text in rosa.texts() if "Bring the list" in text]) == edit


async def test_what_was_lost_on_the_way_is_not_said_once_it_was_taken_back(tmp_path: Path) -> None:
    world = World(tmp_path, platform=StuckForgetful())
    claire, rosa, _ = await cast(world)
    said = await claire.says(f"/say {WORDS}")
    rosa.forget()
    slow(world).cut_room = rosa.room
    await claire.presses("Send")
    rosa.forget()  # it never came
    await claire.withdraws(said)
    await passes(world, 6)
    assert rosa.has_heard_nothing()


async def test_a_reply_that_may_have_arrived_goes_when_it_is_taken_back(world: World) -> None:
    """What is carried of a reply is found by what it is about."""
    claire, rosa, _ = await cast(world)
    await claire.says("/say Who brings the list?")
    await claire.presses("Send")
    slow(world).cut_room = claire.room
    reply = await rosa.says(WORDS, to="Who brings the list?")
    assert claire.room in stands(world, "quetzal")
    world.restarts()
    await rosa.withdraws(reply)
    await passes(world, 6)
    assert not stands(world, "quetzal")
