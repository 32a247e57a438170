"""The `rrule` key: RFC 5545 recurrence rules, for what the friendly keys cannot say, by python-dateutil.

A rule says days only; the hour stands in `at`. Rules that could run away are refused when they are read.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from functools import lru_cache

from dateutil.rrule import rrulestr

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
_LONGEST = 400
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
    if len(rule) > _LONGEST:
        raise ReadingError("The rule is too long.", f"{_LONGEST} characters are the most.")
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
    if frequency == "DAILY" and "BYSETPOS" in said:
        raise ReadingError('"BYSETPOS" does not go with "FREQ=DAILY".', "Leave it out.")
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
    # Where it ends and which it leaves out is no part of the question whether it can come at all. That is
    # asked year by year, as dateutil looks for a day until the year 9999, however long that takes.
    asked = {name: value for name, value in said.items() if name not in ("UNTIL", "COUNT", "INTERVAL")}
    if said["FREQ"] in ("DAILY", "WEEKLY") and "BYSETPOS" not in said:
        asked["FREQ"] = "YEARLY"
    try:
        rrulestr(rule, dtstart=_PROBE, ignoretz=True)
        comes = next(_moments(asked, _PROBE), None)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError):
        raise ReadingError(f'"{rule}" is not a rule of RFC 5545.', _EXAMPLE) from None
    if not comes:
        raise ReadingError(f'"{rule}" never comes.', "No day of the calendar is like that.")


def _moments(said: dict[str, str], started: datetime) -> Iterator[datetime]:
    """Yield the moments of the rule's parts from *started* on, UNTIL apart, in wall time."""
    kept = ";".join(f"{name}={value}" for name, value in said.items() if name != "UNTIL")
    return iter(rrulestr(kept, dtstart=started))


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
def _days_until(
    text: str, started: datetime, until_in: str | None, year: int
) -> tuple[tuple[date, ...], bool]:
    """Return all days of the rule up to the end of *year*, and whether there are more."""
    said = _parts(text)
    stretch = datetime.combine(date(year, 12, 31), time.max)
    ends = _last(said["UNTIL"], until_in) if "UNTIL" in said else datetime.combine(date.max, time.max)
    found: list[date] = []
    for moment in _moments(said, started):
        if moment > min(stretch, ends):
            return tuple(found), moment <= ends
        found.append(moment.date())
    return tuple(found), False


def days_of_rule(text: str, started: datetime, until_in: str | None, since: date) -> Iterator[date]:
    """Yield the days of a checked rule on or after *since*, in order, up to the horizon.

    *started* is DTSTART as wall time. An UNTIL in UTC is read as wall time of the zone *until_in*; where that
    is None each partner has its own hour, and UNTIL is read on everyone's own clock.
    """
    # dateutil can only count from the start. So it does, over stretches that double, each remembered.
    ahead, more = _FIRST_STRETCH, True
    while started.year + ahead <= since.year:
        ahead *= 2
    while more:
        year = min(started.year + ahead, HORIZON.year)
        found, more = _days_until(text, started, until_in, year)
        yield from found[bisect_left(found, since) :]
        if year == HORIZON.year:
            return
        since = max(since, date(year + 1, 1, 1))
        ahead *= 2
