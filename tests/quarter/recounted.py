"""The figures of a quarter counted once more, from its archive alone and with none of the bot's own code."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

Things = Mapping[str, list[dict[str, Any]]]
Figures = tuple[tuple[int, int], tuple[int, int]]
"""How many answers of how many came in time; how many promises of how many were kept, or moved, in time."""


def things_of(archive: str) -> Things:
    """Return what stands in an archive, by kind."""
    things: Things = json.loads(archive)["things"]
    return things


def names(things: Things) -> dict[str, str]:
    """Return what each partner is called, by its id."""
    return {partner["id"]: partner["name"] for partner in things["Partner"]}


# --- how reliable each was ----------------------------------------------------------------------------------


def by_partner(archive: str, now: datetime) -> Mapping[str, Figures]:
    """Return the figures of each partner, by its name."""
    things = things_of(archive)
    return {
        partner["name"]: (_answers(things, partner["id"]), _promises(things, partner, now))
        for partner in things["Partner"]
    }


def _answers(things: Things, partner: str) -> tuple[int, int]:
    closed = {c["id"] for c in things["CheckIn"] if c["state"] == "closed" and c["name"] != "trust"}
    asks = [
        ask
        for ask in things["Ask"]
        if ask["partner"] == partner and ask["checkin"] in closed and ask["asked_at"]
    ]
    in_time = {answer["ask"] for answer in things["Answer"] if not answer["late"]}
    answered = [ask for ask in asks if ask["state"] in ("answered", "passed") and ask["id"] in in_time]
    return len(answered), len(asks)


def _promises(things: Things, partner: dict[str, Any], now: datetime) -> tuple[int, int]:
    zone = ZoneInfo(partner["zone"])
    mine = [c for c in things["Commitment"] if c["partner"] == partner["id"]]
    over = [c for c in mine if c["state"] in ("kept", "let-go")]
    late = [c for c in mine if c["state"] == "open" and c["due_on"] < f"{now.astimezone(zone):%Y-%m-%d}"]
    return sum(_in_time(c, zone) for c in over), len(over) + len(late)


def _in_time(c: dict[str, Any], zone: ZoneInfo) -> bool:
    moved = [row for row in c["history"] if row[0] == "new-day"]
    before = all(_day(row[1], zone) <= date.fromisoformat(row[5]) for row in moved)
    return before and _day(c["ended_at"], zone) <= date.fromisoformat(c["due_on"])


def _day(moment: str, zone: ZoneInfo) -> date:
    return _at(moment).astimezone(zone).date()


def _at(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=UTC)


# --- what became of promises, decisions and goals -----------------------------------------------------------


def ends_of_promises(things: Things) -> Counter[tuple[str, str]]:
    """Return how many promises of each partner are kept, were late, were moved, were let go, are open."""
    zones = {partner["id"]: ZoneInfo(partner["zone"]) for partner in things["Partner"]}
    each: Counter[tuple[str, str]] = Counter()
    for c in things["Commitment"]:
        whose, zone = names(things)[c["partner"]], zones[c["partner"]]
        each[whose, c["state"]] += 1
        each[whose, "moved"] += sum(row[0] == "new-day" for row in c["history"])
        if c["state"] == "kept":
            each[whose, "late"] += _day(c["ended_at"], zone) > date.fromisoformat(c["due_on"])
    return +each


@dataclass(frozen=True)
class Count:
    """What a proposal came to: how many think what, in the order of the sentence, and how it ended."""

    agree: int
    concern: int
    aside: int
    object: int
    abstain: int
    silent: int
    ended: str

    @property
    def told(self) -> tuple[float, ...]:
        """The six figures as they are told."""
        return (self.agree, self.concern, self.aside, self.object, self.abstain, self.silent)


def decisions(things: Things) -> dict[int, Count]:
    """Return what each proposal came to by consent: half are heard, and no reason is against."""
    found = {}
    for d in things["Decision"]:
        assert (d["rule"], d["decides"], d["options"]) == ("consent", "partners", [])
        last = {row[0]: row for row in d["positions"]}
        each = Counter(row[2] for row in last.values())
        heard, against = len(last), [row for row in last.values() if row[2] == "object" and row[3]]
        passed = 2 * heard >= len(things["Partner"]) and not against and each["agree"] + each["concern"]
        five = [each[stance] for stance in ("agree", "concern", "aside", "object", "abstain")]
        ended = "decided" if passed else "not-decided"
        found[d["number"]] = Count(*five, silent=len(things["Partner"]) - heard, ended=ended)
    return found


def goals(things: Things) -> dict[str, tuple[float, float, float]]:
    """Return of each thing that is counted where it began, where it is, and where it is to get."""
    found = {}
    for goal in [goal for goal in things["Goal"] if goal["target"]]:
        rows = sorted((m for m in things["Measure"] if m["goal"] == goal["key"]), key=lambda m: _at(m["at"]))
        held = {row["of"]: row for row in rows}
        if goal["count"] == "sum":
            now = float(goal["baseline"]) + sum(float(row["value"] or 0) for row in held.values())
        else:
            last = {row["partner"]: float(row["value"]) for row in rows if row["value"]}
            now = sum(last.values())
        found[goal["key"]] = (float(goal["baseline"]), now, float(goal["target"]))
    return found


# --- who was heard, and what a month came to ----------------------------------------------------------------


def voices(things: Things) -> dict[str, tuple[int, int, int]]:
    """Return the shares of answers, words and positions of each partner, to the nearest five."""
    partner_of = {member["id"]: member["partner"] for member in things["Member"]}
    answers = [(answer["member"], answer["text"]) for answer in _for_all(things)]
    taken = [(row[1], row[3]) for d in things["Decision"] for row in d["positions"]]
    counted = []
    for said, weighs in ((answers, False), ([*answers, *taken], True), (taken, False)):
        each: Counter[str] = Counter()
        for member, text in said:
            each[partner_of[member]] += len(text.split()) if weighs else 1
        counted.append(each)
    return {
        name: tuple(_share(each[id_], each.total()) for each in counted)  # type: ignore[misc]
        for id_, name in names(things).items()
    }


def _share(part: int, whole: int) -> int:
    return 5 * round(20 * part / whole)


def _for_all(things: Things) -> list[dict[str, Any]]:
    """Return the answers that all may read: one question here is private, and one check-in unnamed."""
    trust = {checkin["id"] for checkin in things["CheckIn"] if checkin["name"] == "trust"}
    return [
        answer
        for answer in things["Answer"]
        if answer["question"] != "worry"
        and answer["checkin"] not in trust
        and (answer["text"] or answer["value"])
    ]


def month(things: Things, since: datetime, until: datetime) -> tuple[float, ...]:
    """Return how many answers came in it, from how many groups of how many, and how many promises were kept,
    how many decisions taken, and how much there was trust.
    """

    def within(moment: str | None) -> bool:
        return moment is not None and since < _at(moment) <= until

    closed = {c["id"] for c in things["CheckIn"] if c["state"] == "closed" and within(c["closes_at"])}
    asks = {ask["id"]: ask["partner"] for ask in things["Ask"] if ask["checkin"] in closed}
    given = [answer for answer in _for_all(things) if answer["checkin"] in closed and not answer["late"]]
    kept = [c for c in things["Commitment"] if c["state"] == "kept" and within(c["ended_at"])]
    decided = [d for d in things["Decision"] if d["state"] == "decided" and within(d["ended_at"])]
    means = [float(pulse["mean"]) for pulse in things["Pulse"] if pulse["checkin"] in closed]
    heard = {asks[answer["ask"]] for answer in given}
    return (len(given), len(heard), len({*asks.values()}), len(kept), len(decided), *means)


def told(text: str) -> Iterator[tuple[int, int]]:
    """Yield each "so many of so many" that a message tells, in order."""
    for line in text.splitlines():
        if found := re.fullmatch(r"• .*?(\d+)\D+(\d+)", line):
            yield int(found[1]), int(found[2])
