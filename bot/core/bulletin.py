"""What a week, or a month, came to for everybody: when it comes next. Plain values, and their moments.

Reads no clock and words nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

NINE = time(9)
"""When it comes, by the partnership's clock: on Mondays, or on the first of a month."""
WEEK, MONTH = "week", "month"


@dataclass(frozen=True, slots=True)
class Bulletin:
    """Every *every* ("week" or "month") it says what came since *since*, next at *next_at*."""

    id: str
    partnership: str
    every: str
    since: datetime
    next_at: datetime | None = None


def id_of(partnership: str) -> str:
    return f"bulletin:{partnership}"


def planned(bulletin: Bulletin, zone: str, after: datetime) -> Bulletin:
    """Return *bulletin* with its first moment later than *after* (aware)."""
    here = ZoneInfo(zone)
    day = after.astimezone(here).date()
    monday, first = day - timedelta(days=day.weekday()), day.replace(day=1)
    start, step = (first, relativedelta(months=1)) if bulletin.every == MONTH else (monday, timedelta(days=7))
    days = (start + n * step for n in range(3))
    moments = (datetime.combine(day, NINE, tzinfo=here).astimezone(UTC) for day in days)
    return replace(bulletin, next_at=next(at for at in moments if at > after))


def one_period(bulletin: Bulletin, zone: str) -> Bulletin:
    """Return *bulletin* so that the next one is of one week or month, whenever the last one was."""
    if bulletin.next_at is None:
        return bulletin
    here = bulletin.next_at.astimezone(ZoneInfo(zone))
    step = relativedelta(months=1) if bulletin.every == MONTH else timedelta(days=7)
    return replace(bulletin, since=(here - step).astimezone(UTC))
