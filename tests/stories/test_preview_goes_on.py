"""What /preview tells in the middle of a week is what is heard from then on, whatever was done before."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.core.adoption import next_review, partner_joined
from bot.core.preview import preview
from bot.core.words import Outcome
from tests.stories.beginnings import goes_away
from tests.stories.test_adoption_in_chat import on_the_shelf
from tests.stories.test_preview_comes_true import ALONE, Noted, counted, kind_of
from tests.stories.test_preview_in_chat import said_in
from tests.world import Neighbour, World, mondays

SUNDAY = datetime(2027, 2, 21, 6, tzinfo=UTC)
MONDAY_LATE = datetime(2027, 2, 22, 10, tzinfo=UTC)
"""When Nairobi's Monday at nine has gone by, and Recife's has not."""
FOUR_WEEKS = timedelta(weeks=4)
SAID = re.compile("is paused: |asks only those with the role ")
"""What a preview says besides moments."""
PULSE = mondays(
    "pulse",
    """
    open-for: 3 days
    nudge: [24 hours, 48 hours]
    questions: [{id: progress, kind: text, ask: {en: What moved forward?}}]
duties:
  ledger:
    role: treasurer
    does: {en: Share the ledger}
    every: 2 weeks
    on: friday
    at: "10:00"
    remind: [1 day before, on the day]
  minutes:
    role: treasurer
    does: {en: Send the minutes round}
    after: {checkin: monday, within: 2 days}
    remind: [on the day]
roles: {treasurer: {does: {en: Keeps the ledger}}}
review: {every: 3 weeks, on: friday}
""",
)
Cast = tuple[World, Neighbour, Neighbour]
Story = Callable[[World, Neighbour, Neighbour], Awaitable[None]]


async def nothing_else(_world: World, _amina: Neighbour, _bruno: Neighbour) -> None:
    """Nairobi is asked, Recife is not yet."""


async def an_hour_that_moved(_world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    await amina.says("/schedule monday at 11:00")


async def a_day_that_moved(_world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    await amina.says("/schedule monday on tuesday")


async def a_place_that_moved(_world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    await amina.says("/place Amina: Recife")


async def a_pause_at_once_over(_world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    await amina.says("/pause")
    await amina.says("/resume")


async def a_pause_of_two_days(world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    await amina.says("/pause")
    await world.turns_to(world.now + timedelta(days=2))
    await amina.says("/resume")


async def an_answer(_world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    await amina.says("All is well", to="What moved forward?")


async def a_later(_world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    await amina.presses("Later")


async def questions_now(_world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    await amina.says("/now monday")


async def a_duty_done_ahead(_world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    await amina.says("/done ledger")


async def days_off(_world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    await goes_away(amina, "partner until 24 February")


async def a_newer_version_without(world: World, amina: Neighbour, _bruno: Neighbour) -> None:
    """What is open goes on; then another check-in takes its place."""
    newer = PULSE.replace("version: 1", "version: 2").replace("  monday:", "  weekly:")
    newer = newer.replace("on: monday", "on: thursday")
    on_the_shelf(world, newer.replace("checkin: monday", "checkin: weekly"))
    await amina.says("/adopt pulse")


STORIES: tuple[Story, ...] = (
    nothing_else,
    an_hour_that_moved,
    a_day_that_moved,
    a_place_that_moved,
    a_pause_at_once_over,
    a_pause_of_two_days,
    an_answer,
    a_later,
    questions_now,
    a_duty_done_ahead,
    days_off,
    a_newer_version_without,
)


def begun_on(tmp_path: Path, now: datetime, protocol: str = PULSE) -> Cast:
    platform = Noted()
    world = platform.world = World(tmp_path, now=now, platform=platform)
    amina, bruno = world.partners("Amina in Nairobi (en)", "Bruno in Recife (en)", protocol=protocol)
    g = world.gathering()
    reviewed = [replace(held, review_at=next_review(g, held, now)) for held in g.adoptions.values()]
    with world.bench.store.writing() as transaction:
        transaction.record.keep(reviewed)
    return world, amina, bruno


def at_nine_thirty(world: World) -> Awaitable[None]:
    return world.monday_at("09:30", "Africa/Nairobi")


async def told(world: World, by: Neighbour, protocol: str = "pulse") -> Counter[tuple[datetime, str, str]]:
    """Return what /preview tells a coordinator: when, whom, what kind; closings and deadlines say nothing."""
    by.forget()
    await by.says(f"/preview {protocol}")
    zones = {partner.name: ZoneInfo(partner.zone) for partner in world.gathering().partners.values()}
    moments = [
        (each.local.replace(tzinfo=zones[each.partner]).astimezone(UTC), each.partner, each.kind)
        for each in said_in("\n".join(line for line in by.last_heard().splitlines() if not SAID.search(line)))
    ]
    until = world.now + FOUR_WEEKS
    return Counter(each for each in moments if each[0] < until and each[2] not in ("close", "due"))


async def heard(world: World) -> Counter[tuple[datetime, str, str]]:
    """Return what is said from now on while nobody says anything more.

    That a coordinator is told of silence, alone, no preview lists.
    """
    assert isinstance(world.platform, Noted)
    began, names = (
        len(world.platform.said),
        {f"console:{name.lower()}-room": name for name in ("Amina", "Bruno", "Claire")},
    )
    await world.turns_to(world.now + FOUR_WEEKS - timedelta(minutes=1))
    found = Counter[tuple[datetime, str, str]]()
    for at, room, text in world.platform.said[began:]:
        kind = kind_of(world.bench.messages, text)
        if kind and kind not in ("close", ALONE):
            found[at, names[room], kind] += counted(text)
    return found


def at_their_own(
    listed: Counter[tuple[datetime, str, str]], came: Counter[tuple[datetime, str, str]]
) -> Counter[tuple[datetime, str, str]]:
    """Return what *came* with each reminder at its own hour: the first of a day takes the others along."""
    for at, name, kind in [each for each in listed - came if each[2] == "remind"]:
        for first in [each for each in came - listed if each[1:] == (name, kind)]:
            if timedelta() < at - first[0] < timedelta(days=1):
                came[first] -= 1
                came[at, name, kind] += 1
                break
    return came


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
async def test_the_preview_goes_on_from_what_was_asked(tmp_path: Path, story: Story) -> None:
    world, amina, bruno = begun_on(tmp_path, SUNDAY)
    await at_nine_thirty(world)
    await story(world, amina, bruno)
    listed = await told(world, amina)
    came = at_their_own(listed, await heard(world))
    assert sorted((listed - came).elements()) == []
    assert sorted((came - listed).elements()) == []
    world.bench.store.close()


async def test_what_came_while_it_was_paused_is_not_listed_once_it_is_resumed(tmp_path: Path) -> None:
    world, amina, _bruno = begun_on(tmp_path, SUNDAY)
    await amina.says("/pause")
    await at_nine_thirty(world)
    await amina.says("/resume")
    listed = await told(world, amina)
    assert min(at for at, name, _ in listed if name == "Amina") > world.now + timedelta(days=1)
    assert listed == await heard(world)
    world.bench.store.close()


@pytest.mark.parametrize("paused", ["before", "after"])
async def test_of_what_is_paused_it_says_so_and_what_would_come_if_it_were_resumed(
    tmp_path: Path, paused: str
) -> None:
    """Before Monday's questions went out, and after."""
    world, amina, _bruno = begun_on(tmp_path, SUNDAY)
    if paused == "after":
        await at_nine_thirty(world)
    await amina.says("/pause")
    if paused == "before":
        await at_nine_thirty(world)
    listed = await told(world, amina)
    assert amina.last_heard().splitlines()[1] == (
        "Pulse is paused: nothing is asked, and nobody is reminded, until a coordinator resumes it with"
        " /resume. This is how it would go on if that happened now."
    )
    held = world.gathering().adoptions["a"]
    assert held.state == "paused"
    await amina.says("/resume")
    assert listed == await heard(world)
    world.bench.store.close()


async def test_whose_hour_has_gone_by_is_asked_with_the_first(tmp_path: Path) -> None:
    """In force since Monday at one in Nairobi: its nine o'clock comes with Recife's."""
    world, amina, _bruno = begun_on(tmp_path, MONDAY_LATE)
    listed = await told(world, amina)
    assert listed[datetime(2027, 2, 22, 12, tzinfo=UTC), "Amina", "ask"] == 1
    assert listed == await heard(world)
    world.bench.store.close()


async def test_of_what_is_proposed_it_tells_what_comes_if_all_agree(tmp_path: Path) -> None:
    world, amina, bruno = begun_on(tmp_path, MONDAY_LATE, protocol="")
    on_the_shelf(world, PULSE)
    await amina.says("/adopt pulse")
    listed = await told(world, amina)
    await amina.says("/agree")
    await bruno.says("/agree")
    assert listed == await heard(world)
    world.bench.store.close()


async def test_whoever_joins_in_the_middle_is_told_what_comes_if_they_agree(tmp_path: Path) -> None:
    """Their Monday at nine is still to come while another's is over: they are asked with the others."""
    world, _amina, _bruno = begun_on(tmp_path, SUNDAY)
    await at_nine_thirty(world)
    g = world.gathering()
    claire = world._partner(g, 2, "Claire in Recife (en)")
    keep = [g.partners["g-claire"], g.rooms["r-claire"], g.members["m-claire"]]
    joined = partner_joined(g, g.partners["g-claire"], g.rooms["r-claire"], world.now)
    with world.bench.store.writing() as transaction:
        transaction.take([(g, Outcome(keep=tuple(keep)) + joined)], world.now)
    await world.settles()
    listed = Counter({each: n for each, n in (await told(world, claire)).items() if each[1] == "Claire"})
    assert listed[datetime(2027, 2, 22, 12, tzinfo=UTC), "Claire", "ask"] == 1
    await claire.says("/agree")
    came = await heard(world)
    assert listed == Counter({each: n for each, n in came.items() if each[1] == "Claire"})
    world.bench.store.close()


async def test_what_is_open_closes_when_the_preview_says(tmp_path: Path) -> None:
    world, amina, _bruno = begun_on(tmp_path, SUNDAY)
    await at_nine_thirty(world)
    await amina.says("/schedule monday at 11:00")
    g = world.gathering()
    (opened,) = [each for each in g.checkins.values() if each.state == "open"]
    held = g.adoptions["a"]
    lines = preview(g, held.protocol, world.now, world.now + FOUR_WEEKS, adoption=held)
    first = next(line for line in lines if line.kind == "close" and line.partner == "Amina")
    assert first.at == opened.closes_at
    world.bench.store.close()


MEDIC = mondays(
    "medic",
    """
    asks: medic
    open-for: 3 days
    nudge: [24 hours]
    questions: [{id: missing, kind: text, ask: {en: What is missing?}}]
roles: {medic: {does: {en: Looks after the first-aid kit}}}
""",
)
NOBODY = "monday asks only those with the role “medic”; nobody in Bruno has it yet."


async def test_a_group_where_nobody_has_the_role_is_told_so_and_not_asked(tmp_path: Path) -> None:
    world, amina, bruno = begun_on(tmp_path, SUNDAY, MEDIC)
    await amina.says("/role medic Amina")
    bruno.forget()
    await bruno.says("/preview")
    assert NOBODY in bruno.last_heard().splitlines()
    assert "Monday" not in bruno.last_heard()
    listed = await told(world, amina, "medic")
    assert {name for _, name, _ in listed} == {"Amina"}
    assert {(at, name, "ask") for at, name, kind in await heard(world) if kind == "ask"} == {
        each for each in listed if each[2] == "ask"
    }
    assert not bruno.has_heard("What is missing?")
    world.bench.store.close()


@pytest.mark.parametrize("already", ["", "Bruno"], ids=["nobody had it", "another group had it"])
async def test_whoever_gets_the_role_is_asked_at_their_own_hour_from_then_on(
    tmp_path: Path, already: str
) -> None:
    world, amina, _bruno = begun_on(tmp_path, SUNDAY, MEDIC)
    if already:
        await amina.says(f"/role medic {already}")
    await world.turns_to(SUNDAY + timedelta(days=4))
    await amina.says("/role medic Amina")
    listed = {each for each in await told(world, amina, "medic") if each[2] == "ask"}
    assert (datetime(2027, 3, 1, 6, tzinfo=UTC), "Amina", "ask") in listed
    assert {name for _, name, _ in listed} == {"Amina", already or "Amina"}
    assert {each for each in await heard(world) if each[2] == "ask"} == listed
    world.bench.store.close()


async def test_a_coordinator_stands_in_at_their_own_hour_for_a_facilitator_who_gave_that_up(
    tmp_path: Path,
) -> None:
    world, amina, _bruno = begun_on(tmp_path, SUNDAY, MEDIC.replace("asks: medic", "asks: facilitator"))
    await amina.says("/role facilitator Bruno")
    await world.turns_to(SUNDAY + timedelta(days=4))
    await amina.says("/role facilitator Bruno")
    listed = {each for each in await told(world, amina, "medic") if each[2] == "ask"}
    assert (datetime(2027, 3, 1, 6, tzinfo=UTC), "Amina", "ask") in listed
    assert {each for each in await heard(world) if each[2] == "ask"} == listed
    world.bench.store.close()


async def test_whoever_gives_the_role_back_is_asked_no_more(tmp_path: Path) -> None:
    world, amina, _bruno = begun_on(tmp_path, SUNDAY, MEDIC)
    await amina.says("/role medic Bruno")
    await amina.says("/role medic Bruno")
    assert not await told(world, amina, "medic")
    assert not {each for each in await heard(world) if each[2] == "ask"}
    world.bench.store.close()


async def test_the_schedule_tells_a_group_no_other_groups_hour(tmp_path: Path) -> None:
    """And says who is asked where nobody there is."""
    world, amina, bruno = begun_on(tmp_path, SUNDAY, MEDIC)
    await amina.says("/role medic Amina")
    await amina.says("/schedule")
    assert "monday: asked next Monday, Feb 22, 9:00 AM" in amina.last_heard().splitlines()
    await bruno.says("/schedule")
    assert NOBODY in bruno.last_heard().splitlines()
    assert "asked next" not in bruno.last_heard()
    await amina.says("/role medic Bruno")
    await bruno.says("/schedule")
    assert "monday: asked next Monday, Feb 22, 9:00 AM" in bruno.last_heard().splitlines()
    world.bench.store.close()
