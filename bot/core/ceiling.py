"""What of a month's share of paid translation is used, and who is told when it comes to an end.

What counts is the characters that are sent to translators of others: that is what they ask money for. A month
is one of the partnership's own zone. Reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.core.partnership import Gathering
from bot.core.words import Arg, Notice, Ours, Outcome

NEAR = 0.8
"""The part of a month's share at which coordinators are told."""


@dataclass(frozen=True, slots=True)
class Spending:
    """What a partnership sent in a month ("2026-11"); *most* is None where there is no ceiling."""

    partnership: str
    month: str
    characters: int = 0
    warned: bool = False
    most: int | None = None

    def fits(self, characters: int) -> bool:
        """Tell whether so many more may be sent."""
        return self.most is None or self.characters + characters <= self.most

    def after(self, characters: int) -> Spending:
        return replace(self, characters=self.characters + characters)

    @property
    def ends_soon(self) -> bool:
        """Tell whether coordinators have to be told, and were not yet."""
        return self.most is not None and not self.warned and self.characters >= self.most * NEAR


def month_of(zone: str, now: datetime) -> str:
    """Return which month it is in *zone*, as "2026-11"."""
    return f"{now.astimezone(ZoneInfo(zone)):%Y-%m}"


def next_month(month: str) -> date:
    """Return the first day of the month after *month*."""
    year, number = map(int, month.split("-"))
    return date(year + number // 12, number % 12 + 1, 1)


def told(g: Gathering, spending: Spending) -> Outcome:
    """Tell coordinators, once a month, that the share comes to an end."""
    args: dict[str, Arg] = {"spent": spending.characters, "most": spending.most or 0}
    args |= {"day": next_month(spending.month)}
    rooms = g.rooms_of_role("coordinator")
    once = f"ceiling:{spending.month}"
    return Outcome(tell=tuple(Notice(room.id, (Ours("ceiling-near", args),), once=once) for room in rooms))
