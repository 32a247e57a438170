"""What is for one person alone waits for a direct talk with them, and comes there once, wherever it is."""

from __future__ import annotations

from datetime import timedelta

from bot.core.words import notice
from tests.stories.beginnings import begun
from tests.stories.test_linked import code_of
from tests.stories.two_platforms import across, with_another_platform
from tests.world import PULSE, World

EACH = PULSE.replace("    nudge: [24 hours]", "    nudge: [24 hours]\n    each: member")
WAITS = "there is something for you alone"
NUDGE = "A gentle reminder"


async def test_a_nudge_for_one_person_waits_for_their_direct_talk(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=EACH)
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(hours=25))
    assert sum(WAITS in text for text in amina.texts()) == 1
    assert not amina.has_heard(NUDGE)
    await amina.alone().says("/start")
    assert sum(NUDGE in text for text in amina.alone().texts()) == 1
    await amina.alone().says("The pump works", to=NUDGE)
    assert [a.member for a in world.gathering().answers.values()] == ["m-amina"]


async def test_what_waited_too_long_is_not_said_any_more(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=EACH)
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(days=4))
    await amina.alone().says("/start")
    assert not amina.alone().has_heard(NUDGE)


async def test_somebody_with_two_talks_is_told_once_where_they_spoke_last(world: World) -> None:
    there = with_another_platform(world)
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=EACH)
    other = across(world, there, "Ami", "ami", direct=True)
    await other.says(await code_of(amina))
    world.now += timedelta(minutes=1)
    await other.says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(hours=25))
    assert other.has_heard(NUDGE)
    assert not amina.alone().has_heard(NUDGE)
    await amina.alone().says("/status")
    await world.turns_to(world.now + timedelta(days=7))
    assert amina.alone().has_heard(NUDGE)


async def test_one_talk_serves_the_two_partnerships_of_a_person(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=EACH)
    await amina.alone().says("/status")
    lake = world.stranger("Amina", "lake", "en")
    await begun(world, lake, "en", "Nairobi", "-", name="Secret lake", code="ZZZZZZZZZZZZZZZZ")
    direct = amina.alone()
    await direct.says("/status")
    with world.bench.store.reading() as transaction:
        rooms = transaction.record.rooms_at(direct.room)
    assert len({room.partnership for room in rooms}) == 2
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(hours=25))
    nudge = next(text for text in direct.texts() if NUDGE in text)
    assert nudge.startswith("River watch\n")
    await direct.says("The pump works", to=NUDGE)
    assert not amina.has_heard("Secret lake")
    assert not lake.has_heard("River watch")


async def test_who_leaves_one_of_two_partnerships_still_reads_what_waits_of_the_other(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=EACH)
    direct = amina.alone()
    await direct.says("/status")
    lake = world.stranger("Amina", "lake", "en")
    await begun(world, lake, "en", "Nairobi", "-", name="Secret lake", code="ZZZZZZZZZZZZZZZZ")
    await direct.says("/status")
    in_an_hour = world.now + timedelta(hours=1)
    with world.bench.store.writing() as transaction:
        (mine,) = [room for room in transaction.record.rooms_at(direct.room) if room.partnership == "p"]
        g = transaction.record.gathering("p", world.now)
        transaction.outbox.queue([notice(mine.id, "room-found")], g.rooms, g.partners, world.now)
        (waiting,) = transaction.outbox.ready(in_an_hour, 10, ["console"])
        transaction.outbox.hold(waiting.number, in_an_hour, begun=False)
    await lake.says("/leave")
    await lake.presses("Yes, we leave")
    await world.turns_to(in_an_hour)
    assert direct.has_heard("We go on where we were")
