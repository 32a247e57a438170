"""Catching up: after an outage nothing closed is asked again, and nobody gets a burst."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.adapters import Kind
from bot.core.cadence import occasions
from bot.core.calendar import Calendar
from tests.stories.test_checkins import TWO
from tests.world import World, mondays


async def asleep(world: World, time: timedelta) -> None:
    """Let the bot be down for that long, and start again."""
    world.now += time
    world.restarts()
    await world.bench.scheduler.tick()
    await world.settles()


async def test_after_a_day_away_the_question_comes_late_and_alone(world: World) -> None:
    """Due on Monday at nine; the bot is back on Tuesday at eleven, past the first nudge and at the second."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=TWO)
    await world.turns_to("23:00", "Africa/Nairobi")
    await asleep(world, timedelta(days=1, hours=12))
    assert len(amina.heard) == len(bruno.heard) == 1
    assert "What moved forward?" in amina.last_heard()


async def test_after_a_day_away_one_nudge_comes_and_not_two(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=TWO)
    await world.monday_at("09:00", "Africa/Nairobi")
    await asleep(world, timedelta(days=1, hours=2))
    assert sum("A gentle reminder" in text for text in amina.texts()) == 1
    assert len(amina.heard) == 2


async def test_after_a_week_away_the_closed_occasion_is_not_asked_and_the_next_one_is_right(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=TWO)
    await world.turns_to("23:00", "Africa/Nairobi")
    await asleep(world, timedelta(days=6))  # from Sunday to Saturday: Monday's is over
    assert amina.has_heard_nothing()
    await world.monday_at("08:59", "Africa/Nairobi")
    assert amina.has_heard_nothing()
    await world.turns_to("09:00", "Africa/Nairobi")
    assert len(amina.heard) == len(bruno.heard) == 1


async def test_after_three_weeks_away_only_what_is_open_is_asked(world: World) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=TWO)
    await world.turns_to("23:00", "Africa/Nairobi")
    await asleep(world, timedelta(days=16, hours=12))  # a Wednesday at eleven, in the third week
    assert sum("What moved forward?" in text for text in amina.texts()) == 1
    assert len(amina.heard) == 1
    (begun,) = [c for c in world.gathering().checkins.values() if c.state == "open"]
    assert f"{begun.key:%d %B}" == "14 December"


async def test_what_was_answered_before_an_outage_is_told_once_after_it(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("The pump works")
    await asleep(world, timedelta(days=4, hours=1))
    assert sum("what we heard" in text for text in bruno.texts()) == 1
    assert not bruno.has_heard("A gentle reminder")


async def test_a_digest_that_the_next_one_has_overtaken_is_passed_over_and_stays_on_record(
    world: World,
) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (es)")
    await world.monday_at("09:00", "Africa/Nairobi")
    await amina.replies("The pump works")
    assert bruno.has_heard("Amina respondió: [es] The pump works")
    bruno.forget()
    amina.forget()
    await asleep(world, timedelta(days=61))
    assert not bruno.has_heard("lo que recibimos"), "two months old, and Bruno has read what was said"
    assert not bruno.has_heard("The pump works")
    with world.bench.store.reading() as transaction:
        [closed] = [
            tuple(row)
            for row in transaction.connection.exec_driver_sql(
                "SELECT state, (SELECT count(*) FROM answer WHERE checkin = checkin.id) FROM checkin"
                " WHERE key = '2026-11-30'"
            )
        ]
    assert closed[0] == "closed"
    await bruno.says("/buscar pump")
    assert bruno.has_heard("The pump works"), "it is found as anything else is"


UNNAMED = mondays(
    "worries",
    """
    open-for: 3 days
    questions:
      - {id: worry, kind: text, unnamed: true, ask: {en: "Any worry?", es: "¿Alguna inquietud?"}}
""",
)


async def test_what_is_said_nowhere_but_in_a_digest_comes_however_late(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Nairobi (en)", protocol=UNNAMED)
    await world.monday_at("09:00", "Africa/Nairobi")
    people = [amina.colleague(name) for name in ("Ann", "Ben", "Cyn")]
    for each in people:
        await each.says(f"{each.person.name} fears the flood", to="Any worry?")
    await asleep(world, timedelta(days=61))
    assert bruno.has_heard("Ann fears the flood")


@pytest.mark.parametrize(
    ("city", "zone", "start"),
    [
        ("Santiago", "America/Santiago", datetime(2026, 8, 30, 12, tzinfo=UTC)),
        ("Beirut", "Asia/Beirut", datetime(2027, 3, 21, 12, tzinfo=UTC)),
        ("Cairo", "Africa/Cairo", datetime(2027, 4, 18, 12, tzinfo=UTC)),
        ("Lisbon", "Europe/Lisbon", datetime(2026, 10, 18, 12, tzinfo=UTC)),
    ],
)
async def test_nine_o_clock_stays_nine_o_clock_through_a_clock_change(
    world: World, city: str, zone: str, start: datetime
) -> None:
    world.now = start
    world.partners("Amina in Nairobi (en)", f"Bruno in {city} (en)")
    moments: list[datetime] = []
    heard = 0
    while world.now < start + timedelta(days=28):
        coming = world.bench.next_moment()
        await world.turns_to(max(coming, world.now) if coming else start + timedelta(days=28))
        there = world.platform.rooms.get("console:bruno-room", [])
        for shown in there[heard:]:
            if "we would like to hear from you" in shown.message.text.plain:
                moments.append(world.now.astimezone(ZoneInfo(zone)))
        heard = len(there)
    assert [f"{moment:%a %H:%M}" for moment in moments[:4]] == ["Mon 09:00"] * 4
    assert len({moment.utcoffset() for moment in moments}) == 2


def test_a_holiday_moves_to_the_next_working_day_and_the_rhythm_stays() -> None:
    """Eid al-Fitr 2027 is from 9 to 11 March in Egypt; Friday and Saturday rest there."""
    from bot.core.cadence import Cadence

    weekly = Cadence.model_validate({"every": "week", "on": "tuesday", "at": "09:00"})
    egypt = Calendar("Africa/Cairo", None, "EG")
    found = occasions(
        weekly,
        egypt,
        since=datetime(2027, 3, 1, tzinfo=UTC).date(),
        counted_from=datetime(2027, 3, 1, tzinfo=UTC).date(),
        partnership_zone="UTC",
        holidays="next-working-day",
    )
    days = [
        f"{o.at.astimezone(ZoneInfo('Africa/Cairo')):%d %b %H:%M}"
        for o, _ in zip(found, range(3), strict=False)
    ]
    assert days[0] == "02 Mar 09:00"
    assert days[1] != "09 Mar 09:00"
    assert days[2] == "16 Mar 09:00"


async def test_what_was_answered_while_we_were_away_is_heard_before_the_digest_is_written(
    world: World,
) -> None:
    """Amina answered in time; the bot was down over the closing, and the platform kept her words."""
    amina, bruno = world.partners("Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)")
    await world.monday_at("09:00", "America/Recife")
    question = amina.heard[-1].id
    world.platform.does(
        Kind.MESSAGE,
        amina.room,
        amina.person,
        world.now,
        text="Pampu inafanya kazi",
        reply_to=question,
        addressed=True,
    )
    world.now += timedelta(days=4)
    world.restarts()
    listening = asyncio.create_task(world.platform.listen(world.bench.inbox("console")))
    await world.bench.catch_up(10)
    await world.bench.settle()
    listening.cancel()
    await world.turns_to("10:00", "America/Recife")
    assert not any("depois" in text for text in bruno.texts()), "it was taken for a late answer"
    assert bruno.has_heard("A bomba funciona")
    assert bruno.has_heard("Grupos que responderam: 1 de 2.")


@pytest.mark.parametrize(("days", "called"), [(7, True), (61, False)])
async def test_nobody_is_asked_to_call_about_a_silence_that_is_long_past(
    world: World, days: int, called: bool
) -> None:
    cast = ("Amina in Nairobi (en)", "Bruno in Nairobi (es)", "Claire in Nairobi (en)")
    amina, bruno, claire = world.partners(*cast)
    await amina.says("/role facilitator Claire")
    await claire.alone().says("/start")
    await world.monday_at("12:00", "Africa/Nairobi")
    await amina.says("The pump works", to="What moved forward?")
    await claire.says("The road is open", to="What moved forward?")
    assert bruno.heard
    await asleep(world, timedelta(days=days))
    await world.turns_to("12:00", "Africa/Nairobi")
    assert claire.alone().has_heard("Bruno has not answered Pulse yet (asked Monday, Nov 30") is called
