"""Pauses, new versions, occasions besides the rhythm, in the middle of things: nothing twice or never."""

from __future__ import annotations

from datetime import timedelta

from tests.world import World, mondays

MINUTES = mondays(
    "pulse",
    """
    open-for: 2 hours
    questions: [{id: q, kind: text, ask: {en: "How are you?"}}]
duties:
  minutes:
    role: partner
    does: {en: share the minutes}
    after: {checkin: monday, within: 2 days}
    remind: [1 day before]
""",
)


async def test_silence_is_nudged_and_told_where_a_protocol_was_paused_and_resumed(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await amina.alone().says("/status")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.says("The pump works", to="What moved forward?")
    await amina.says("/pause")
    await amina.says("/resume")
    for _day in range(2):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert sum("gentle reminder" in text for text in bruno.texts()) == 1
    for _day in range(2):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert sum("Bruno has not answered" in text for text in amina.alone().texts()) == 1


async def test_asking_now_on_the_same_day_does_not_undo_what_was_done(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=MINUTES)
    await world.monday_at("12:00", "Africa/Nairobi")
    await world.turns_to("13:00", "Africa/Nairobi")
    await amina.says("/done")
    await amina.says("/now monday")
    await world.turns_to("17:00", "Africa/Nairobi")
    own = [turn.state for turn in world.gathering().turns.values() if turn.partner == "g-amina"]
    assert sorted(own) == ["done", "open"]


async def test_a_duty_that_an_earlier_version_began_rests_in_a_pause(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=MINUTES)
    await world.monday_at("10:00", "Africa/Nairobi")
    await amina.says("/schedule monday at 10:30")
    await world.turns_to("12:00", "Africa/Nairobi")
    await amina.says("/pause")
    bruno.forget()
    for _day in range(5):
        await world.turns_to("12:00", "Africa/Nairobi")
    assert bruno.has_heard_nothing()


async def test_what_waits_for_a_platform_when_a_protocol_is_paused_is_not_said_any_more(world: World) -> None:
    """Neither the question nor the nudge that a platform could not take comes after the pause."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    world.bench.outbox.close("console")
    await world.monday_at("09:00", "Africa/Nairobi")
    await world.turns_to(world.now + timedelta(hours=25))
    await amina.says("/pause")
    world.bench.outbox.open("console")
    await world.bench.settle()
    assert bruno.has_heard("Amina has paused Pulse.")
    assert not bruno.has_heard("What moved forward?")


async def test_a_reminder_that_waits_when_a_protocol_is_paused_is_not_said_any_more(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=MINUTES)
    await world.monday_at("12:00", "Africa/Nairobi")
    world.bench.outbox.close("console")
    await world.turns_to(world.now + timedelta(days=2, hours=6))
    assert any(turn.step for turn in world.gathering().turns.values())
    await amina.says("/pause")
    world.bench.outbox.open("console")
    await world.bench.settle()
    assert bruno.has_heard("Amina has paused Pulse.")
    assert not bruno.has_heard("share the minutes")
