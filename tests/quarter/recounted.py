"""The figures of a quarter counted once more, from its archive alone and with none of the bot's own code."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

Figures = tuple[tuple[int, int], tuple[int, int]]
"""How many answers of how many came in time; how many promises of how many were kept, or moved, in time."""


def by_partner(archive: str, now: datetime) -> Mapping[str, Figures]:
    """Return the figures of each partner, by its name."""
    things: dict[str, list[dict[str, Any]]] = json.loads(archive)["things"]
    return {
        partner["name"]: (_answers(things, partner["id"]), _promises(things, partner, now))
        for partner in things["Partner"]
    }


def _answers(things: dict[str, list[dict[str, Any]]], partner: str) -> tuple[int, int]:
    closed = {c["id"] for c in things["CheckIn"] if c["state"] == "closed" and c["name"] != "trust"}
    asks = [
        ask
        for ask in things["Ask"]
        if ask["partner"] == partner and ask["checkin"] in closed and ask["asked_at"]
    ]
    in_time = {answer["ask"] for answer in things["Answer"] if not answer["late"]}
    answered = [ask for ask in asks if ask["state"] in ("answered", "passed") and ask["id"] in in_time]
    return len(answered), len(asks)


def _promises(
    things: dict[str, list[dict[str, Any]]], partner: dict[str, Any], now: datetime
) -> tuple[int, int]:
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
    return datetime.fromisoformat(moment).replace(tzinfo=UTC).astimezone(zone).date()


def told(text: str) -> Iterator[tuple[int, int]]:
    """Yield each "so many of so many" that a message tells, in order."""
    for line in text.splitlines():
        if found := re.fullmatch(r"• .*?(\d+)\D+(\d+)", line):
            yield int(found[1]), int(found[2])
