"""What the preview lists is what is said: eight weeks with nobody answering, room by room, to the minute."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.console import ConsoleAdapter, Shown
from bot.cli.preview import lines_from
from bot.core import adoption
from bot.core.files.partnership_file import read_partnership
from bot.core.founding import founded
from bot.core.partnership import Gathering, Room
from bot.core.preview import Line
from bot.core.protocol import Protocol, read_protocol
from bot.core.words import Outcome
from bot.messages import Messages
from tests.world import World

PROTOCOLS = Path(__file__).parents[2] / "protocols"
RIVER = """
partnership: River watch
zone: Europe/Paris
languages: [fr]
partners:
  - name: Recife
    languages: [pt-BR]
    zone: America/Recife
    holidays: BR-PE
    quiet: "21:00-07:00"
    rooms: ["console:recife"]
    members: [{name: Bruno}]
  - name: Goma
    languages: [sw]
    zone: Africa/Lubumbashi
    holidays: CD
    quiet: "20:30-09:30"
    days-off: [2027-03-22]
    rooms: ["console:goma"]
    members: [{name: Amina, roles: [medic]}]
  - name: Beirut
    languages: [ar]
    zone: Asia/Beirut
    holidays: LB
    weekend: [friday, saturday]
    quiet: "22:00-08:00"
    rooms: ["console:beirut"]
    members: [{name: Claire}]
"""
WEEKLY = """
protocol: weekly
version: 1
purpose: {en: To know where each group stands.}
roles:
  treasurer: {does: {en: Keeps the ledger}}
  medic: {does: {en: Looks after the first-aid kit}}
  pilot: {does: {en: Steers the boat}}
checkins:
  monday:
    every: week
    on: monday
    at: "09:00"
    holidays: next-working-day
    open-for: 3 days
    nudge: [24 hours, 48 hours]
    questions: [{id: progress, kind: text, ask: {en: What moved forward?}}]
  night:
    every: 2 weeks
    on: sunday
    at: "02:30"
    zone: Europe/Paris
    open-for: 5 hours
    nudge: [2 hours]
    questions: [{id: safe, kind: yes-no, ask: {en: Are you safe?}}]
  supplies:
    asks: medic
    each: member
    every: week
    on: wednesday
    at: "16:00"
    holidays: next-working-day
    open-for: 2 days
    nudge: [12 hours]
    questions: [{id: missing, kind: text, ask: {en: What is missing?}}]
  boat:
    asks: pilot
    every: week
    on: tuesday
    at: "16:00"
    open-for: 2 days
    questions: [{id: afloat, kind: yes-no, ask: {en: Is the boat afloat?}}]
duties:
  ledger:
    role: treasurer
    does: {en: Share the ledger}
    every: month
    on: 5th working day
    at: "10:00"
    holidays: next-working-day
    remind: [2 days before, on the day]
    late: {after: 2 days, tell: facilitator}
  minutes:
    role: treasurer
    does: {en: Send the minutes round}
    after: {checkin: monday, within: 2 days}
    remind: [on the day]
    late: {after: 1 day, tell: facilitator}
review: {every: 3 weeks, on: friday}
"""
Told = Counter[tuple[datetime, str, str]]
"""How often something of a kind was said in a room at a moment."""
ALONE = "alone"
"""A hint in the group that something waits for one person's direct talk: a nudge, or what was late."""
FIRST = date(2027, 2, 20)
"""Eid al-Fitr (10 March), Easter by both calendars, and the clock changes of 28 March lie ahead."""


class Noted(ConsoleAdapter):
    """Notes when everything was said; what changes in place is not said again."""

    def __init__(self) -> None:
        super().__init__(self._note)
        self.said: list[tuple[datetime, str, str]] = []
        self.world: World | None = None

    def _note(self, shown: Shown) -> None:
        assert self.world is not None
        if not shown.edited:
            self.said.append((self.world.now, shown.room, shown.message.text.plain))


def founded_at(world: World, protocol: Protocol, river: str = RIVER) -> Gathering:
    """Found the three groups with *protocol* in force from the first moment of the day FIRST on."""
    numbers = iter(range(1, 1000))
    g = founded(read_partnership(river, "river"), world.now, lambda: f"i{next(numbers):03}")
    counted = tuple((partner, FIRST.isoformat()) for partner in g.partners)
    held = adoption.Adoption(
        "a", g.partnership.id, protocol, "in-force", world.now, in_force_at=world.now, joined=counted
    )
    keep = [g.partnership, *g.partners.values(), *g.rooms.values(), *g.members.values()]
    held = adoption.replace(held, review_at=adoption.next_review(g, held, world.now))
    g.with_([held])
    outcome = Outcome(keep=(*keep, held)) + adoption.begun(g, held, world.now)
    with world.bench.store.writing() as transaction:
        transaction.take([(g, outcome)], world.now)
    return g


TOGETHER = "your reminders for today"


def kind_of(messages: Messages, said: str) -> str | None:
    """Return what kind of line of the preview a message in English is."""
    signs = {
        "ask": "we would like to hear from you",
        "nudge": "A gentle reminder of ",
        "remind": " reminder: ",
        "remind together": TOGETHER,
        "late": "this was due ",
        "review": "Time to look at it again: ",
        "close": ": what we heard",
        ALONE: "there is something for you alone",
    }
    kind = next((kind for kind, sign in signs.items() if sign in said), None)
    return "remind" if kind == "remind together" else kind


def counted(said: str) -> int:
    """Return how many lines of the preview a message is: what is reminded of together has a line for each."""
    return len(said.splitlines()) - 1 if TOGETHER in said else 1


def listed(lines: list[Line], g: Gathering) -> Counter[tuple[datetime, str, str]]:
    """Return the moments of the preview's lines, by room and kind; deadlines and closings say nothing."""
    rooms: dict[str, Room] = {g.partners[room.partner].name: room for room in g.rooms.values()}
    told = ("ask", "nudge", "remind", "late", "review")
    return Counter((line.at, rooms[line.partner].address, line.kind) for line in lines if line.kind in told)


async def eight_weeks(tmp_path: Path, protocol: Protocol) -> tuple[Told, Told, set[datetime], set[datetime]]:
    """Return what was said and what was to be said, then when check-ins closed and when they were to."""
    platform = Noted()
    start = datetime.combine(FIRST, datetime.min.time(), UTC) - timedelta(hours=2)
    world = World(tmp_path, now=start, platform=platform)
    platform.world = world
    g = founded_at(world, protocol)
    for room in g.rooms.values():
        with world.bench.store.writing() as transaction:
            transaction.record.keep([adoption.replace(room, language="en")])
    lines = lines_from(g, protocol, FIRST, 8)
    closes: set[datetime] = set()
    end = start + timedelta(weeks=8)
    while (coming := world.bench.next_moment()) and coming < end:
        with world.bench.store.reading() as transaction:
            now = transaction.record.gathering(g.partnership.id, world.now)
        closes |= {c.closes_at for c in now.checkins.values() if c.state == "open"}
        await world.turns_to(coming)
    said: Told = Counter()
    for at, room, text in platform.said:
        kind = kind_of(world.bench.messages, text)
        if kind and kind != "close" and at < end - timedelta(days=1):
            said[at, room, kind] += counted(text)
    wanted: Told = Counter(
        {key: n for key, n in listed(lines, g).items() if key[0] < end - timedelta(days=1)}
    )
    for at, room, kind in [each for each in said if each[2] == ALONE]:
        meant = next((k for k in ("nudge", "late") if wanted[at, room, k] > said[at, room, k]), ALONE)
        said[at, room, meant] += said.pop((at, room, kind))
    within = end - timedelta(days=4)
    world.bench.store.close()
    return (
        said,
        wanted,
        {at for at in closes if at < within},
        {line.at for line in lines if line.kind == "close" and line.at < within},
    )


@pytest.mark.parametrize("name", ["written here", *sorted(file.stem for file in PROTOCOLS.glob("*.yaml"))])
async def test_what_the_preview_lists_is_what_is_said_when_nobody_answers(tmp_path: Path, name: str) -> None:
    text = WEEKLY if name == "written here" else (PROTOCOLS / f"{name}.yaml").read_text(encoding="utf-8")
    said, wanted, closed, closing = await eight_weeks(tmp_path, read_protocol(text, name))
    if name == "written here":
        assert {kind for _, _, kind in said} == {"ask", "nudge", "remind", "late", "review"}
    assert sorted((said - wanted).elements()) == []
    assert sorted((wanted - said).elements()) == []
    assert closed == closing
