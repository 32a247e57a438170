"""The schedule: shown with hour, day and rhythm, changed by a command, in force from the next time on."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.stories.test_adoption_in_chat import LEDGER, on_the_shelf
from tests.world import LANGUAGES, PULSE, World

EACH_DAY = PULSE.replace("every: week", "every: day").replace("    on: monday\n", "")


def asked_next(world: World) -> str:
    """Return when Amina's group is asked next, by the clock of Nairobi."""
    planned = min(a.asks_at for a in world.gathering().asks.values() if a.partner == "g-amina")
    return f"{planned + timedelta(hours=3):%A %H:%M}"


async def test_the_schedule_shows_when_this_group_is_asked_next(world: World) -> None:
    _amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await bruno.says("/schedule")
    assert "monday: asked next Monday, Nov 30, 9:00 AM" in bruno.last_heard()


async def test_the_schedule_says_how_often_and_whether_it_rests(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (pt-BR)")
    await world.turns_to("12:00")
    await amina.says("/schedule monday every 2 weeks")
    await bruno.says("/schedule")
    assert "↻ a cada 2 semanas (segunda-feira), horário: 09:00" in bruno.last_heard()
    await amina.says("/pause")
    await amina.says("/schedule")
    assert amina.last_heard().splitlines()[:3] == [
        "Pulse, version 2 – paused",
        "Nothing of it is asked until a coordinator takes it up again with /resume.",
        "monday: every 2 weeks (Monday), at 9:00 AM by each group's own clock",
    ]


async def test_the_schedule_names_what_others_do_and_nobodys_hour_for_ones_own(world: World) -> None:
    """Nobody of Bruno's group is asked, and the other group's hour is none of its own."""
    asking = LEDGER.replace('    at: "09:00"', '    at: "09:00"\n    asks: facilitator')
    asking = asking.replace("role: treasurer", "role: facilitator")
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol="")
    await amina.says("/role facilitator Amina")
    on_the_shelf(world, asking)
    await amina.says("/adopt pulse --now")
    await bruno.says("/schedule")
    assert bruno.last_heard().splitlines()[1:3] == [
        "monday: every week (Monday), at 9:00 AM by each group's own clock",
        "monday asks only those with the role “facilitator”; nobody in Bruno has it yet.",
    ]
    assert "ledger: Share the ledger – every month (day 15), at 10:00 AM" in bruno.last_heard()
    await amina.says("/schedule")
    assert "monday: asked next Monday, Nov 30, 9:00 AM\n↻ every week" in amina.last_heard()
    assert "ledger: Share the ledger – by Tuesday, Dec 15, 10:00 AM\n↻ every month" in amina.last_heard()


async def test_a_change_that_changes_nothing_is_announced_to_nobody(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    await amina.says("/schedule monday on monday")
    assert amina.last_heard().startswith("“monday” comes like that already: every week (Monday), at 9:00 AM")
    assert bruno.has_heard_nothing()


async def test_what_was_asked_today_already_is_announced_for_the_next_time_that_it_comes(
    world: World,
) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("10:00", "Africa/Nairobi")
    await amina.says("/schedule monday at 15:00")
    assert "next Monday, Dec 7, 3:00 PM (before: Monday, Dec 7, 9:00 AM)" in amina.last_heard()


async def test_a_changed_rhythm_is_announced_with_what_moved_by_each_readers_clock(world: World) -> None:
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.turns_to("12:00")
    await amina.says("/schedule monday on tuesday")
    assert "Amina has changed Pulse (version 2). From the next occasion on:" in bruno.last_heard()
    assert "next Tuesday, Dec 1, 9:00 AM (before: Monday, Nov 30, 9:00 AM)" in bruno.last_heard()
    await world.turns_to(datetime(2026, 12, 1, 11, 59, tzinfo=UTC))
    assert not bruno.has_heard("What moved forward?")
    await world.turns_to("12:00")
    assert bruno.has_heard("What moved forward?")


@pytest.mark.parametrize(
    ("change", "weekday", "hour"),
    [
        ("at 10:30", 0, "10:30"),
        ("on wednesday", 2, "09:00"),
        ("on wednesday, friday", 2, "09:00"),
        ("every day", 6, "09:00"),
        ("every 2 weeks", 0, "09:00"),
        ("every month on first tuesday at 11:15", 1, "11:15"),
        ("on wednesday at 10:30", 2, "10:30"),
        ("zone Europe/Paris", 0, "11:00"),
    ],
)
async def test_hour_day_and_rhythm_can_be_changed(world: World, change: str, weekday: int, hour: str) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    world.now = datetime(2026, 11, 29, 5, 0, tzinfo=UTC)
    await amina.says(f"/schedule monday {change}")
    g = world.gathering()
    planned = min(a.asks_at for a in g.asks.values() if a.partner == "g-amina")
    local = planned + timedelta(hours=3)
    assert (local.weekday(), f"{local:%H:%M}") == (weekday, hour)


@pytest.mark.parametrize(
    ("language", "typed", "comes"),
    [
        ("es", "cada 2 semanas", "Monday 09:00"),
        ("es", "cada 2 semanas el martes a las 10:30", "Tuesday 10:30"),
        ("fr", "toutes les 2 semaines le mercredi à 10:30", "Wednesday 10:30"),
        ("pt-BR", "a cada 3 dias às 10:30", "Sunday 10:30"),
        ("ar", "كل 2 أسابيع يوم الجمعة الساعة 10:30", "Friday 10:30"),
        ("sw", "kila wiki 2", "Monday 09:00"),
        ("sw", "kila wiki 2 siku ya alhamisi saa 10:30", "Thursday 10:30"),
        ("sw", "kila 3 siku saa 10:30", "Sunday 10:30"),
        ("ru", "в среду в 10:30", "Wednesday 10:30"),
        ("ru", "каждые 2 недели во вторник в 10:30", "Tuesday 10:30"),
        ("uk", "кожні 2 тижні у п’ятницю о 10:30", "Friday 10:30"),
        ("zh-Hans", "每2周 在星期三 在10:30", "Wednesday 10:30"),
        ("zh-Hans", "在礼拜天", "Sunday 09:00"),
    ],
)
async def test_several_things_can_be_changed_at_once_in_ones_own_language(
    world: World, language: str, typed: str, comes: str
) -> None:
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    world.now = datetime(2026, 11, 29, 5, 0, tzinfo=UTC)
    await amina.says(f"/schedule monday {typed}")
    if "saa" in typed:
        await amina.presses("10:30")  # it may be counted from sunrise
    assert asked_next(world) == comes
    assert [a.protocol.version for a in world.gathering().adoptions.values()] == [2]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_example_of_a_change_does_what_it_says(world: World, language: str) -> None:
    """As printed, one after the other: the hour, then the day, and the rhythm keeps both."""
    amina, _ = world.partners(f"Amina in Nairobi ({language})", "Bruno in Recife (en)")
    world.now = datetime(2026, 11, 29, 5, 0, tzinfo=UTC)
    printed = world.bench.messages.says("schedule-how-to-change", {}, language)
    examples = re.findall(r"/schedule .+?(?= *[,.،、。၊။]| أو | یا |$)", printed)
    came = []
    for example in examples:
        await amina.says(example)
        came.append(asked_next(world))
    assert came == ["Monday 10:00", "Tuesday 10:00", "Tuesday 10:00"]
    (held,) = world.gathering().adoptions.values()
    assert held.protocol.checkins["monday"].cadence.every == "2 weeks"


@pytest.mark.parametrize(
    ("protocol", "typed", "example"),
    [
        (PULSE, "monday every month", "/schedule monday every month on first monday"),
        (PULSE, "monday every 2 months", "/schedule monday every 2 months on first monday"),
        (EACH_DAY, "monday every week", "/schedule monday every week on monday"),
        (
            PULSE.replace("every: week", "every: month").replace("on: monday", "on: last friday"),
            "monday every 2 weeks",
            "/schedule monday every 2 weeks on friday",
        ),
    ],
    ids=["a month", "two months", "from days", "from a month"],
)
async def test_a_rhythm_that_needs_another_day_is_answered_with_an_example_that_names_one(
    world: World, protocol: str, typed: str, example: str
) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=protocol)
    await amina.says(f"/schedule {typed}")
    assert amina.has_heard(f"On which day? Please name it along with the rhythm, like this: {example}")
    assert [a.protocol.version for a in world.gathering().adoptions.values()] == [1]
    await amina.says(example)
    assert max(a.protocol.version for a in world.gathering().adoptions.values()) == 2


@pytest.mark.parametrize(
    "typed",
    [
        "monday at 25:00",
        "monday at",
        "monday every week at",
        "monday at noonish",
        "monday on funday",
        "monday every blue moon",
        "monday zone Mars/Base",
        "tuesday at 10:00",
        "monday",
        "monday hour 10:00",
    ],
)
async def test_a_change_that_cannot_be_read_is_answered_with_an_example(world: World, typed: str) -> None:
    amina, _ = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await amina.says(f"/schedule {typed}")
    assert amina.last_heard().startswith("I could not read that change.")
    assert [a.protocol.version for a in world.gathering().adoptions.values()] == [1]


async def test_a_change_holds_from_the_next_occasion_and_what_is_open_goes_on(world: World) -> None:
    """Nairobi has been asked when the hour changes; Recife still is, on that same Monday, at the old hour."""
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)")
    await world.monday_at("09:30", "Africa/Nairobi")
    await amina.says("/schedule monday at 11:00")
    await world.turns_to("09:00", "America/Recife")
    assert bruno.has_heard("What moved forward?")
    await world.turns_to(world.now + timedelta(days=6))
    assert sum("What moved forward?" in text for text in amina.texts()) == 2, "asked, and nudged once"
    bruno.forget()
    await world.monday_at("10:59", "America/Recife")
    assert not bruno.has_heard("What moved forward?")
    await world.turns_to("11:00", "America/Recife")
    assert bruno.has_heard("What moved forward?")


async def test_a_check_in_is_not_asked_twice_on_the_day_its_hour_changes(world: World) -> None:
    amina, _ = world.partners(
        "Amina in Nairobi (en)",
        "Bruno in Nairobi (en)",
        protocol=EACH_DAY.replace("3 days", "1 hour").replace("nudge: [24 hours]", "nudge: []"),
    )
    await world.monday_at("10:30", "Africa/Nairobi")
    before = sum("What moved forward?" in text for text in amina.texts())
    await amina.says("/schedule monday at 12:00")
    await world.turns_to("12:30", "Africa/Nairobi")
    assert sum("What moved forward?" in text for text in amina.texts()) == before
    await world.turns_to(world.now + timedelta(days=1))
    assert sum("What moved forward?" in text for text in amina.texts()) == before + 1


async def test_a_duty_that_is_done_ahead_stays_done_when_the_rhythm_changes(world: World) -> None:
    amina, _bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=LEDGER)
    await amina.says("/role treasurer Amina")
    await world.turns_to(datetime(2026, 12, 11, 12, tzinfo=UTC))
    assert amina.has_heard("Share the ledger")
    await amina.presses("Done")
    await amina.says("/schedule monday at 11:00")
    amina.forget()
    await world.turns_to(datetime(2026, 12, 20, 12, tzinfo=UTC))
    assert not amina.has_heard("a reminder: Share the ledger")
    await world.turns_to(datetime(2027, 1, 12, 12, tzinfo=UTC))
    assert amina.has_heard("a reminder: Share the ledger")
