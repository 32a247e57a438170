"""How often, on which days and at what hour something comes round, as sentences of ours for any reader.

Decides nothing about when it comes: that is `bot.core.cadence`.
"""

from __future__ import annotations

from bot.core.answer import one_after_another
from bot.core.cadence import NINE, Cadence
from bot.core.rhythm import DayOfYear, NthWeekday, On, Weekday, WorkingDay, read_every, read_on
from bot.core.words import Arg, DayInYear, DayOfWeek, Ours

_FEW = 6
"""So many dates are named; of more it is said how many there are."""


def rhythm_named(cadence: Cadence, partnership_zone: str) -> Ours:
    """Return how often *cadence* comes, on which days, at what hour of whose clock, from when until when.

    Args:
        cadence: One with an hour; of a review, which has none, `days_named`.
        partnership_zone: IANA name, for `zone: partnership`.
    """
    hour: dict[str, Arg] = {"rhythm": days_named(cadence), "hour": cadence.at or NINE}
    if cadence.zone == "local":
        named = Ours("rhythm-at-own-clock", hour)
    else:
        zone = partnership_zone if cadence.zone == "partnership" else cadence.zone
        city = zone.rpartition("/")[2].replace("_", " ")
        named = Ours("rhythm-at-clock-of", {**hour, "zone": city})
    if cadence.starts:
        named = Ours("rhythm-from", {"rhythm": named, "day": cadence.starts})
    if cadence.until:
        named = Ours("rhythm-until", {"rhythm": named, "day": cadence.until})
    return named


def days_named(cadence: Cadence) -> Ours:
    """Return how often and on which days *cadence* comes round."""
    if cadence.every:
        often = _often(cadence.every)
        if not cadence.on:
            return often
        on = one_after_another([_day(read_on(each)) for each in cadence.on])
        return Ours("rhythm-on", {"every": often, "days": on})
    if cadence.rrule:
        return Ours("rhythm-of-rule", {"rule": cadence.rrule})
    if cadence.after_start:
        return Ours("rhythm-after-start", {"lengths": one_after_another(list(cadence.after_start))})
    if len(cadence.dates) > _FEW:
        return Ours("rhythm-dates", {"count": len(cadence.dates)})
    dates: list[Arg] = [Ours("rhythm-date", {"day": day}) for day in cadence.dates]
    return Ours("rhythm-on-dates", {"days": one_after_another(dates)})


def _often(said: str) -> Ours:
    every = read_every(said)
    return Ours(f"rhythm-every-{every.unit}", {"count": every.count})


def _day(on: On) -> Arg:
    if isinstance(on, Weekday):
        return DayOfWeek(on.weekday)
    if isinstance(on, NthWeekday):
        return Ours("rhythm-nth-weekday", {"nth": on.nth, "day": DayOfWeek(on.weekday)})
    if isinstance(on, DayOfYear):
        return DayInYear(on.month, on.day)
    if isinstance(on, WorkingDay):
        return Ours("rhythm-working-day", {"nth": on.nth})
    return Ours("rhythm-day-of-month", {"nth": on.nth})
