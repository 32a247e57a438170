"""The `rrule` key: RFC 5545 recurrence rules, for what the friendly keys cannot say, by python-dateutil.

A rule says days only; the hour stands in `at`. Rules that could run away are refused when they are read.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from functools import lru_cache
from itertools import islice
from typing import cast

from dateutil.rrule import rrule, rrulestr

from bot.core.calendar import zone_named
from bot.core.durations import ReadingError, closest
from bot.core.rhythm import HORIZON

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_PARTS = (
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYYEARDAY",
    "BYWEEKNO",
)  # fmt: skip
_OF_THE_HOUR = ("BYHOUR", "BYMINUTE", "BYSECOND")
_EXAMPLE = 'Write it as "FREQ=MONTHLY;BYDAY=2TU".'
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?", re.ASCII)
_FIRST_STRETCH = 8  # years
_PROBE = datetime(2024, 1, 1, 9)  # noqa: DTZ001 - wall time, as all of a rule is


def _parts(text: str) -> dict[str, str]:
    """Return the rule's parts by name."""
    said: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        if not equals or not value:
            raise ReadingError(f'"{part}" is not a part of a rule.', _EXAMPLE)
        if name in said:
            raise ReadingError(f'"{name}" is there twice.', "Keep one.")
        said[name] = value
    return said


def check_rule(text: str) -> str:
    """Return the rule as it is kept: one line, in capitals, without "RRULE:".

    Raises:
        ReadingError: it cannot be read, comes more than once a day, or never.
    """
    rule = "".join(text.upper().split()).removeprefix("RRULE:").rstrip(";")
    said = _parts(rule)
    for name in said:
        if name in _OF_THE_HOUR:
            raise ReadingError(f'"{name}" does not go in a rule here.', 'Say the hour with "at".')
        if name not in _PARTS:
            raise ReadingError(f'"{name}" is not a part of a rule.', closest(name, _PARTS, _EXAMPLE))
    frequency = said.get("FREQ", "")
    if frequency not in _FREQUENCIES:
        hint = f"Use one of: {', '.join(_FREQUENCIES)}; once a day is the most."
        raise ReadingError(f'"FREQ={frequency}" cannot be kept.', hint)
    if "UNTIL" in said and "COUNT" in said:
        raise ReadingError('"UNTIL" and "COUNT" do not go together.', "Keep one (RFC 5545, section 3.3.10).")
    for name in ("INTERVAL", "COUNT"):
        if not re.fullmatch(r"0*[1-9]\d{0,3}", said.get(name, "1"), re.ASCII):
            raise ReadingError(f'"{name}={said[name]}" cannot be counted.', "Use a number from 1 to 9999.")
    _check_that_it_comes(rule, said)
    return rule


def _check_that_it_comes(rule: str, said: dict[str, str]) -> None:
    if "UNTIL" in said and not _UNTIL.fullmatch(said["UNTIL"]):
        raise ReadingError(f'"UNTIL={said["UNTIL"]}" is not a date.', 'Write it as "UNTIL=20261231".')
    try:
        rrulestr(rule, dtstart=_PROBE, ignoretz=True)
        # Where it ends is no part of the question whether it can come at all.
        comes = next(_moments(said, _PROBE, _PROBE.replace(year=_PROBE.year + 60)), None)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError):
        raise ReadingError(f'"{rule}" is not a rule of RFC 5545.', _EXAMPLE) from None
    if not comes and "INTERVAL" not in said:
        raise ReadingError(f'"{rule}" never comes.', "No day of the next sixty years is like that.")


def _moments(said: dict[str, str], started: datetime, until: datetime) -> Iterator[datetime]:
    """Yield the moments of the rule's parts, UNTIL apart, from *started* to *until*, all of it wall time."""
    endless = ";".join(f"{name}={value}" for name, value in said.items() if name not in ("UNTIL", "COUNT"))
    # Bounded even where COUNT is there: a rule that never comes would be looked for until the year 9999.
    bounded = cast(rrule, rrulestr(endless, dtstart=started)).replace(until=until)
    return islice(iter(bounded), int(said["COUNT"]) if "COUNT" in said else None)


def _last(until: str, zone: str | None) -> datetime:
    """Return UNTIL as wall time in *zone*, or on everyone's own clock where that is None.

    A date without an hour includes its day.
    """
    day, hour, utc = (until[:8], until[9:15], until[15:])
    last = datetime.strptime(day + (hour or "235959"), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    if utc and zone:
        last = last.astimezone(zone_named(zone))
    return last.replace(tzinfo=None)


@lru_cache(maxsize=512)
def _days_until(text: str, started: datetime, until_in: str | None, year: int) -> tuple[date, ...]:
    """Return all days of the rule up to the end of *year*."""
    said = _parts(text)
    ends = datetime.combine(date(year, 12, 31), time.max)
    if "UNTIL" in said:
        ends = min(ends, _last(said["UNTIL"], until_in))
    return tuple(moment.date() for moment in _moments(said, started, ends))


def days_of_rule(text: str, started: datetime, until_in: str | None, since: date) -> Iterator[date]:
    """Yield the days of a checked rule on or after *since*, in order, up to the horizon.

    *started* is DTSTART as wall time. An UNTIL in UTC is read as wall time of the zone *until_in*; where that
    is None each partner has its own hour, and UNTIL is read on everyone's own clock.
    """
    # dateutil can only count from the start. So it does, over stretches that double, each remembered.
    ahead = _FIRST_STRETCH
    while started.year + ahead <= since.year:
        ahead *= 2
    while True:
        year = min(started.year + ahead, HORIZON.year)
        found = _days_until(text, started, until_in, year)
        yield from found[bisect_left(found, since) :]
        if year == HORIZON.year:
            return
        since = max(since, date(year + 1, 1, 1))
        ahead *= 2
