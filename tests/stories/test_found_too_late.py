"""What may have arrived is looked for even where it may not be said: somebody may yet answer it.

Its moment is over, or its room rests; in a room that rests, what is said meanwhile would hide it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.adapters import NotDelivered
from bot.core.words import Notice, Ours
from tests.stories.test_look_before_repeating import Forgetful, begun, cast, forgetful, passes, said
from tests.world import Neighbour, World

UNTIL = timedelta(minutes=10)
CUT = NotDelivered("cut", retry_after=timedelta(minutes=11), uncertain=True)
SOON = NotDelivered("cut", retry_after=timedelta(seconds=5), uncertain=True)
LONG = "one " * 60
"""Goes out in two pieces."""


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path, platform=Forgetful())


def asks(world: World, who: Neighbour, text: str) -> None:
    """Queue what loses its point in ten minutes."""
    words = (Ours("reply-carried-here", {"who": "W", "said": text}),)
    notice = Notice(f"r-{who.person.name.lower()}", words, at_once=True)
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        timely = replace(notice, until=world.now + UNTIL)
        transaction.outbox.queue([timely, notice], g.rooms, g.partners, world.now)


def known(world: World) -> list[tuple[int, str | None]]:
    """Return, of what was queued, what became of it (1 delivered, 3 without a point) and where it stands."""
    with world.bench.store.reading() as transaction:
        rows = transaction.connection.exec_driver_sql("SELECT state, message FROM outbox ORDER BY id")
        return [(row[0], row[1]) for row in rows]


async def late(world: World) -> None:
    await passes(world, UNTIL.total_seconds() + 60)


async def test_it_is_found_and_known_after_its_moment(world: World) -> None:
    amina, *_ = cast(world)
    asks(world, amina, "one")
    forgetful(world).cut = ["after"]
    await world.settles()
    await late(world)
    assert said(amina) == ["one", "one"], "and what has no end is said behind it"
    assert [message for _, message in known(world)] == [shown.id for shown in amina.heard]


async def test_what_is_not_there_is_not_said_any_more(world: World) -> None:
    amina, *_ = cast(world)
    asks(world, amina, "one")
    forgetful(world).cut = [CUT]
    await world.settles()
    await late(world)
    looks = [look for look in forgetful(world).looked if look]
    assert [look.over for look in looks] == [True]
    assert said(amina) == ["one"], "what has no end alone"
    assert known(world)[0][1] is None


async def test_what_was_never_tried_is_not_looked_for(world: World) -> None:
    amina, *_ = cast(world)
    asks(world, amina, "one")
    await late(world)
    assert forgetful(world).looked == [None]
    assert said(amina) == ["one"]


async def test_a_look_that_has_to_wait_is_taken_up_later(world: World) -> None:
    amina, *_ = cast(world)
    asks(world, amina, "one")
    forgetful(world).cut = ["after"]
    await world.settles()
    platform = forgetful(world)
    send = platform.send

    async def busy(*_: object, **__: object) -> str:
        raise NotDelivered("too many requests", retry_after=timedelta(seconds=7))

    platform.send = busy  # type: ignore[method-assign]
    await late(world)
    platform.send = send  # type: ignore[method-assign]
    await passes(world, 7)
    assert [message for _, message in known(world)] == [shown.id for shown in amina.heard]


def _before_the_night(world: World, who: Neighbour, text: str) -> None:
    """Queue, three seconds before its room rests, what waits for the morning."""
    world.now = world.now.replace(hour=17, minute=59, second=57)
    words = (Ours("reply-carried-here", {"who": "W", "said": text}),)
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        notices = [Notice(f"r-{who.person.name.lower()}", words)]
        transaction.outbox.queue(notices, g.rooms, g.partners, world.now)


async def test_it_is_found_while_its_room_rests(world: World) -> None:
    amina, *_ = cast(world)
    _before_the_night(world, amina, "one")
    forgetful(world).cut = ["after"]
    await world.settles()
    assert begun(world)
    await passes(world, 5)
    assert (begun(world), known(world)) == ([], [(1, amina.heard[0].id)])
    await passes(world, 12 * 3600)
    assert said(amina) == ["one"]


async def test_what_is_not_there_waits_until_its_room_rests_no_more(world: World) -> None:
    amina, *_ = cast(world)
    _before_the_night(world, amina, "one")
    forgetful(world).cut = [SOON]
    await world.settles()
    await passes(world, 5)
    assert [look.over for look in forgetful(world).looked if look] == [True]
    assert (said(amina), begun(world)) == ([], [])
    await passes(world, 12 * 3600)
    assert said(amina) == ["one"]
    assert forgetful(world).looked[-1] is None, "nothing is in doubt any more"


async def test_what_was_found_while_its_room_rests_is_not_left_half_said(world: World) -> None:
    amina, *_ = cast(world)
    _before_the_night(world, amina, LONG)
    forgetful(world).cut = ["after"]
    await world.settles()
    assert len(amina.heard) == 1
    await passes(world, 5)
    assert len(amina.heard) == 2
    assert (begun(world), known(world)) == ([], [(1, amina.heard[0].id)])
