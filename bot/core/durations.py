"""Lengths of time and reminders as people write them: "48 hours", "2 weeks", "2 days before", "on the day".

Never guesses: what it cannot read, it refuses with a sentence that says what would do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches

from dateutil.relativedelta import relativedelta

_UNITS = {
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}
_CALENDAR = {"day": 1, "week": 7, "month": 31, "year": 366}
"""Units of the calendar, each with the most days it has."""
_LONGEST = timedelta(days=3660)
_COUNTED = re.compile(r"(\d{1,6})\s+([a-z]+)", re.ASCII)


class ReadingError(ValueError):
    """Something in a protocol or partnership file that cannot be read.

    Attributes:
        problem: What is wrong, a sentence.
        hint: What would do, a sentence.
        key: The key that it is about, where it is not clear from the place; else empty.
    """

    def __init__(self, problem: str, hint: str, key: str = "") -> None:
        super().__init__(f"{key}: {problem} {hint}" if key else f"{problem} {hint}")
        self.problem = problem
        self.hint = hint
        self.key = key


def closest(word: str, known: Iterable[str] | Mapping[str, str], otherwise: str) -> str:
    """Return 'Did you mean "…"?' for the known word nearest to *word*, or *otherwise*.

    Where *known* maps words to others, the sentence names the other.
    """
    means = known if isinstance(known, Mapping) else {each: each for each in known}
    spelt = {each.casefold(): meant for each, meant in means.items()}
    near = get_close_matches(word.casefold(), spelt, n=1, cutoff=0.7)
    return f'Did you mean "{spelt[near[0]]}"?' if near else otherwise


def _counted(text: str, kind: str, example: str) -> tuple[int, str]:
    """Return the number and the unit (in the singular) that *text* names."""
    match = _COUNTED.fullmatch(text.strip().lower())
    if not match:
        raise ReadingError(f'"{text}" is not a {kind}.', example)
    number, unit = int(match[1]), match[2].removesuffix("s")
    if unit not in _UNITS:
        known = [*_UNITS, *(f"{each}s" for each in _UNITS)]
        raise ReadingError(f'"{match[2]}" is not a unit of time.', closest(match[2], known, example))
    return number, unit


def read_duration(text: str) -> timedelta:
    """Return the elapsed time that "30 minutes", "48 hours", "3 days" or "2 weeks" means.

    Raises:
        ReadingError: a ValueError whose sentence says what would do.
    """
    number, unit = _counted(
        text, "length of time", 'Write it as "30 minutes", "48 hours", "3 days" or "2 weeks".'
    )
    length = number * _UNITS[unit]
    if not length:
        raise ReadingError(f'"{text}" is no time at all.', 'Write at least "1 minute".')
    if length > _LONGEST:
        raise ReadingError(f'"{text}" is too long.', "Ten years is the most.")
    return length


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder so many calendar days before something falls due, at the same hour; 0 is the day itself."""

    before: int


def read_reminder(text: str) -> Reminder:
    """Return the reminder that "2 days before", "1 week before" or "on the day" asks for.

    Raises:
        ReadingError: a ValueError whose sentence says what would do.
    """
    example = 'Write it as "2 days before", "1 week before" or "on the day".'
    words = " ".join(text.lower().split())
    if words == "on the day":
        return Reminder(0)
    if not words.endswith(" before"):
        raise ReadingError(f'"{text}" is not a reminder.', example)
    number, unit = _counted(words.removesuffix(" before"), "reminder", example)
    if unit not in ("day", "week"):
        raise ReadingError(f'"{text}": reminders count calendar days.', example)
    days = number * _UNITS[unit].days
    if days > 366:
        raise ReadingError(f'"{text}" is too early.', "A year before is the earliest.")
    return Reminder(days)


@dataclass(frozen=True, slots=True)
class Patience:
    """So many days, of which only those that a partner works may count."""

    count: int
    working: bool


def read_patience(text: str) -> Patience:
    """Return the days that "2 working days", "3 days" or "1 week" means.

    Raises:
        ReadingError: a ValueError whose sentence says what would do.
    """
    example = 'Write it as "2 working days", "3 days" or "1 week".'
    words = " ".join(text.lower().split())
    working = " working day" in words
    number, unit = _counted(words.replace(" working day", " day"), "number of days", example)
    if unit not in ("day", "week"):
        raise ReadingError(f'"{text}": what is late is counted in days.', example)
    days = number * _UNITS[unit].days
    if not 0 < days <= 366:
        raise ReadingError(f'"{text}" is no such time.', "Write at least one day, and a year at most.")
    return Patience(days, working)


@dataclass(frozen=True, slots=True)
class CalendarSpan:
    """So many days, weeks, months or years of the calendar; *unit* is in the singular."""

    count: int
    unit: str

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'' if self.count == 1 else 's'}"

    def from_(self, day: date) -> date:
        """Return the day that lies so far behind *day*."""
        far = {f"{self.unit}s": self.count}
        return day + relativedelta(**far)  # type: ignore[arg-type]


def read_span(text: str) -> CalendarSpan:
    """Return what "3 months", "1 year", "6 weeks" or "90 days" means.

    Raises:
        ReadingError: a ValueError whose sentence says what would do.
    """
    example = 'Write it as "3 months", "1 year", "6 weeks" or "90 days".'
    match = _COUNTED.fullmatch(text.strip().lower())
    if not match:
        raise ReadingError(f'"{text}" is no such time.', example)
    number, unit = int(match[1]), match[2].removesuffix("s")
    if unit not in _CALENDAR:
        known = [*_CALENDAR, *(f"{each}s" for each in _CALENDAR)]
        raise ReadingError(f'"{match[2]}" is no such unit of time.', closest(match[2], known, example))
    if not 0 < number * _CALENDAR[unit] <= _LONGEST.days:
        raise ReadingError(f'"{text}" is no such time.', "Write at least one day, and ten years at most.")
    return CalendarSpan(number, unit)
