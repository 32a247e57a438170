"""A room that is lost, closed, slow or moved keeps what waits for it, and a coordinator hears of it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters import Kind, NotDelivered
from bot.core import rooms
from bot.core.partnership import Member, Partner, Partnership, Room
from bot.core.words import Notice, Ours
from tests.stories.moody import Forever, Moody, cast, moody, queue, said
from tests.world import World


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path, platform=Moody())


async def test_what_is_refused_for_good_is_set_aside_and_told_to_a_coordinator_elsewhere(
    world: World,
) -> None:
    amina, bruno, _ = cast(world)
    moody(world).refusals[bruno.room] = [NotDelivered("text must be non-empty")]
    queue(world, bruno, "lost", "next")
    await world.settles()
    assert said(bruno) == ["next"]
    await world.turns_to("12:00", "Africa/Nairobi")
    assert any("Bruno" in text for text in amina.texts())


async def test_a_lost_room_is_marked_and_takes_up_where_it_was_once_we_are_added_again(world: World) -> None:
    amina, bruno, _ = cast(world)
    moody(world).refusals[bruno.room] = [NotDelivered("bot was kicked", lost_room=True)]
    queue(world, bruno, "one", "two")
    queue(world, bruno, "a nudge", until=world.now + timedelta(days=1))
    await world.settles()
    assert bruno.has_heard_nothing()
    assert world.gathering().rooms["r-bruno"].state == "lost"
    await world.turns_to("12:00", "Africa/Nairobi")
    assert len([text for text in amina.texts() if "Bruno" in text]) == 1
    await world.turns_to(world.now + timedelta(days=2))
    assert bruno.has_heard_nothing()
    await bruno.does(Kind.INVITED)
    assert said(bruno)[:2] == ["one", "two"]
    assert not bruno.has_heard("a nudge")
    assert world.gathering().rooms["r-bruno"].state == "open"


async def test_where_we_may_not_speak_what_waits_goes_on_waiting_and_is_tried_ever_more_rarely(
    world: World,
) -> None:
    amina, bruno, _ = cast(world)
    moody(world).refusals[bruno.room] = Forever(NotDelivered("no rights", read_only=True))
    await world.turns_to("09:00", "America/Recife")
    queue(world, bruno, "one", "two")
    for _ in range(48 * 60):
        await world.settles()
        world.now += timedelta(minutes=1)
    assert world.gathering().rooms["r-bruno"].state == "read-only"
    assert len([text for text in amina.texts() if "Bruno" in text]) == 1, "a coordinator is told once"
    assert 40 < moody(world).tried.count(bruno.room) < 70
    queue(world, bruno, "three")
    moody(world).refusals[bruno.room] = []
    world.now += timedelta(hours=1)
    await world.settles()
    assert said(bruno) == ["one", "two", "three"]
    assert world.gathering().rooms["r-bruno"].state == "open"


async def test_in_a_closed_topic_a_coordinator_is_told_that_it_has_to_be_opened(world: World) -> None:
    amina, bruno, _ = cast(world)
    moody(world).refusals[bruno.room] = [NotDelivered("it is shut", read_only=True, cause="topic")]
    await world.turns_to("09:00", "America/Recife")
    queue(world, bruno, "one")
    await world.settles()
    assert sum("Mada ninamozungumza na Bruno imefungwa" in text for text in amina.texts()) == 1


async def test_a_room_that_moved_without_us_goes_on_once_we_are_let_into_the_new_one(world: World) -> None:
    amina, bruno, _ = cast(world)
    away = NotDelivered("it moved", read_only=True, cause="moved", retry_after=timedelta(hours=1))
    moody(world).refusals[bruno.room] = Forever(away)
    await world.turns_to("09:00", "America/Recife")
    queue(world, bruno, "one")
    await world.settles()
    assert sum("Mazungumzo ya Bruno yamehamia" in text for text in amina.texts()) == 1
    await bruno.does(Kind.MOVED, text="console:newer")
    await world.settles()
    assert said(world.stranger("Bruno", "newer")) == ["one"]
    assert world.gathering().rooms["r-bruno"].state == "open"


async def test_let_speak_again_we_do_not_wait_for_the_next_try(world: World) -> None:
    _, bruno, _ = cast(world)
    moody(world).refusals[bruno.room] = [NotDelivered("no rights", read_only=True)] * 4
    queue(world, bruno, "one")
    for _ in range(4):
        await world.settles()
        world.now += timedelta(hours=1)
    await world.settles()
    moody(world).refusals[bruno.room] = [NotDelivered("no rights", read_only=True)]
    queue(world, bruno, "two")
    await world.settles()
    assert said(bruno) == ["one"]
    await bruno.does(Kind.HEEDED)
    assert said(bruno) == ["one", "two"]


async def test_in_a_slow_room_each_message_waits_as_long_as_it_says_and_nobody_is_alarmed(
    world: World,
) -> None:
    amina, bruno, _ = cast(world)
    moody(world).refusals[bruno.room] = [_slow(minutes=4, seconds=59)] * 6
    queue(world, bruno, "one", "two")
    for _ in range(6):
        await world.settles()
        assert world.gathering().rooms["r-bruno"].state == "slow"
        assert bruno.has_heard_nothing()
        world.now += timedelta(minutes=5)
    await world.settles()
    assert said(bruno) == ["one", "two"]
    assert world.gathering().rooms["r-bruno"].state == "open"
    await world.turns_to("12:00", "Africa/Nairobi")
    assert amina.has_heard_nothing()


def _slow(**pause: int) -> NotDelivered:
    return NotDelivered("slow mode", retry_after=timedelta(**pause), slow=True)


async def test_of_a_room_that_is_slow_for_long_a_coordinator_is_told_once_with_what_to_do(
    world: World,
) -> None:
    """The rest of a pause may be short at first; and what it is set to is not told."""
    amina, bruno, _ = cast(world)
    await world.turns_to("09:00", "America/Recife")

    async def goes_out(*refusals: NotDelivered) -> None:
        moody(world).refusals[bruno.room] = list(refusals)
        await world.settles()

    queue(world, bruno, "one", "two", "three")
    await goes_out(_slow(minutes=2))
    assert not amina.has_heard("hali ya polepole")
    world.now += timedelta(minutes=2)
    for _ in range(3):
        await goes_out(_slow(hours=1))
        world.now += timedelta(hours=1)
    queue(world, bruno, "four")
    await goes_out()
    assert said(bruno) == ["one", "two", "three", "four"]
    world.now += timedelta(days=1)
    queue(world, bruno, "five")
    await goes_out()
    assert world.gathering().rooms["r-bruno"].state == "open", "four went out right behind three"
    assert sum("Mazungumzo ya Bruno yako katika hali ya polepole" in text for text in amina.texts()) == 1


async def test_the_first_message_of_a_day_is_no_proof_that_a_room_is_slow_no_more(world: World) -> None:
    amina, bruno, _ = cast(world)
    await world.turns_to("09:00", "America/Recife")
    for day in range(3):
        queue(world, bruno, f"first {day}", f"second {day}")
        moody(world).refusals[bruno.room] = []
        moody(world).slow_after_one[bruno.room] = _slow(hours=1)
        await world.settles()
        assert world.gathering().rooms["r-bruno"].state == "very-slow"
        world.now += timedelta(hours=1)
        await world.settles()
        assert said(bruno)[-1] == f"second {day}"
        world.now += timedelta(days=1)
    assert sum("hali ya polepole" in text for text in amina.texts()) == 1


async def test_made_an_administrator_in_a_slow_room_we_do_not_wait_for_the_end_of_the_pause(
    world: World,
) -> None:
    """Also after a restart, which knows what has to wait."""
    amina, bruno, _ = cast(world)
    await world.turns_to("09:00", "America/Recife")
    moody(world).refusals[bruno.room] = [_slow(hours=1)]
    queue(world, bruno, "one")
    await world.settles()
    world.restarts()
    await world.settles()
    assert bruno.has_heard_nothing()
    await bruno.does(Kind.HEEDED)
    assert said(bruno) == ["one"]
    assert world.gathering().rooms["r-bruno"].state == "open"
    moody(world).refusals[bruno.room] = [_slow(hours=1)]
    queue(world, bruno, "two")
    await world.settles()
    assert sum("hali ya polepole" in text for text in amina.texts()) == 2, "slow anew, it is told anew"


async def test_a_room_that_moved_takes_its_queue_along_in_order(world: World) -> None:
    _, bruno, _ = cast(world)
    moody(world).refusals[bruno.room] = [NotDelivered("migrated", moved_to="console:bruno-super")]
    queue(world, bruno, "one", "two", "three")
    await world.settles()
    bruno.room = "console:bruno-super"
    assert said(bruno) == ["one", "two", "three"]
    assert world.gathering().rooms["r-bruno"].address == "console:bruno-super"


async def test_a_room_is_moved_once_whichever_of_the_two_tells_first(world: World) -> None:
    """The platform tells by an event and by refusing what goes to the old address, in either order."""
    amina, bruno, _ = cast(world)
    for who, event_first in ((amina, True), (bruno, False)):
        old, new = who.room, f"{who.room}-super"
        moody(world).refusals[old] = Forever(NotDelivered("migrated", moved_to=new))
        queue(world, who, "one", "two")
        if event_first:
            await who.does(Kind.MOVED, text=new)
        await world.settles()
        if not event_first:
            await who.does(Kind.MOVED, text=new)
        queue(world, who, "three")
        await world.settles()
        who.room = new
        assert said(who) == ["one", "two", "three"]
        assert world.gathering().rooms[f"r-{who.person.name.lower()}"].address == new
        assert old not in moody(world).rooms, "nobody is greeted in the chat that is gone"


async def test_a_room_that_moves_while_it_is_told_something_gets_no_second_lane(world: World) -> None:
    _, bruno, _ = cast(world)
    old, new = bruno.room, "console:bruno-super"
    moody(world).stuck_room = old
    moody(world).stuck.clear()
    moody(world).refusals[old] = Forever(NotDelivered("migrated", moved_to=new))
    queue(world, bruno, "one", "two")
    running = asyncio.create_task(world.bench.outbox.run())
    await moody(world).has_tried(1)
    with world.bench.store.writing() as transaction:
        transaction.move(old, new)
    queue(world, bruno, "three")
    world.bench.outbox.wake()
    for _ in range(20):
        await asyncio.sleep(0)
    assert moody(world).tried == [old], "while one is under way, nothing goes to the new address"
    moody(world).stuck.set()
    await moody(world).has_taken(3)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    bruno.room = new
    assert said(bruno) == ["one", "two", "three"]


async def test_topics_move_along_with_their_chat(world: World) -> None:
    amina, bruno, _ = cast(world)
    with world.bench.store.writing() as transaction:
        for who, address in ((amina, "console:-1/7"), (bruno, "console:-1")):
            [room] = transaction.record.rooms_in_chat(who.room)
            transaction.record.move_room(room, address)
    queue(world, amina, "one")
    with world.bench.store.writing() as transaction:
        transaction.move("console:-1", "console:-100")
    await world.settles()
    rooms = world.gathering().rooms
    assert (rooms["r-amina"].address, rooms["r-bruno"].address) == ("console:-100/7", "console:-100")
    amina.room = "console:-100/7"
    assert said(amina) == ["one"]


def _partnership(name: str, now: datetime, room: Room) -> list[object]:
    partner = Partner(f"g-{name}", f"p-{name}", name, ("en",), "UTC")
    member = Member(f"m-{name}", f"p-{name}", partner.id, "console:amina", "Amina", "en")
    return [Partnership(f"p-{name}", name, "UTC", ("en",), now), partner, member, room]


def _their_talk(name: str, address: str) -> Room:
    return Room(f"d-{name}", f"p-{name}", f"g-{name}", address, "en", f"m-{name}")


async def test_a_talk_that_several_partnerships_share_moves_and_is_lost_for_all_of_them(world: World) -> None:
    amina, *_ = cast(world)
    shared = "console:amina-alone"
    with world.bench.store.writing() as transaction:
        for name in ("one", "two"):
            transaction.record.keep(_partnership(name, world.now, _their_talk(name, shared)))
            told = Notice(
                f"d-{name}", (Ours("reply-carried-here", {"who": "W", "said": name}),), at_once=True
            )
            there = {f"d-{name}": _their_talk(name, shared)}
            transaction.outbox.queue([told], there, {}, world.now)
        transaction.move(shared, "console:new")
    moody(world).refusals["console:new"] = [NotDelivered("blocked", lost_room=True)] * 2
    await world.settles()
    assert not moody(world).rooms.get("console:new")
    with world.bench.store.writing() as transaction:
        for name in ("one", "two"):
            g = transaction.record.gathering(f"p-{name}", world.now)
            transaction.take([(g, rooms.found(g, g.rooms[f"d-{name}"]))], world.now)
    await world.settles()
    amina.room = "console:new"
    assert [words for words in said(amina) if words in ("one", "two")] == ["one", "two"]


async def test_a_room_we_may_speak_in_again_is_spoken_to_at_once_after_a_restart_too(world: World) -> None:
    amina, *_ = cast(world)
    refusal = NotDelivered("no rights", retry_after=timedelta(minutes=30), read_only=True)
    moody(world).refusals[amina.room] = [refusal]
    queue(world, amina, "one")
    await world.settles()
    world.restarts()
    await world.settles()
    assert amina.has_heard_nothing()
    await amina.does(Kind.HEEDED)
    assert said(amina)[0] == "one"
    world.restarts()
    queue(world, amina, "two")
    await world.settles()
    assert said(amina)[-1] == "two"
