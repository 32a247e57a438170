"""On which days something comes round: "every 2 weeks on monday", "every month on the 5th working day".

Plain calendar arithmetic on dates: no hours, no zones, no holidays but through a partner's working days.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, get_args

from bot.core.calendar import DAYS, Calendar, read_day
from bot.core.durations import ReadingError, closest

HORIZON = date(2199, 12, 31)
"""Nothing is planned beyond this day."""

Unit = Literal["day", "weekday", "week", "month", "quarter", "year"]
UNITS: tuple[Unit, ...] = get_args(Unit)
MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
_NUMBERED = re.compile(r"(\d{1,3})(?:st|nd|rd|th)", re.ASCII)
_SAID_AS = {
    "daily": "day", "weekly": "week", "fortnight": "2 weeks", "fortnightly": "2 weeks", "biweekly": "2 weeks",
    "other week": "2 weeks", "monthly": "month", "quarterly": "quarter", "yearly": "year", "annually": "year",
    "workday": "weekday", "working day": "weekday",
}  # fmt: skip
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Every:
    """How often: every *count* *unit*s."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of a week, Monday is 0."""

    weekday: int

    def within(self, first: date, last: date, calendar: Calendar) -> date:
        return first + timedelta(days=self.weekday)


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The first to fourth, or last (-1), Monday (0) to Sunday of a period."""

    nth: int
    weekday: int

    def within(self, first: date, last: date, calendar: Calendar) -> date:
        if self.nth < 0:
            return last - timedelta(days=(last.weekday() - self.weekday) % 7)
        return first + timedelta(days=(self.weekday - first.weekday()) % 7 + 7 * (self.nth - 1))


@dataclass(frozen=True, slots=True)
class MonthDay:
    """The *nth* day of a period's first month, that month's last day where it is shorter.

    -1 is the last day of the period. RFC 5545 would leave short months out; who writes "31st" means the end.
    """

    nth: int

    def within(self, first: date, last: date, calendar: Calendar) -> date:
        if self.nth < 0:
            return last
        return first.replace(day=min(self.nth, monthrange(first.year, first.month)[1]))


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A date without its year; 29 February is the 28th in common years."""

    month: int
    day: int

    def within(self, first: date, last: date, calendar: Calendar) -> date:
        return date(first.year, self.month, min(self.day, monthrange(first.year, self.month)[1]))


@dataclass(frozen=True, slots=True)
class WorkingDay:
    """The *nth* day of a period that the partner works; -1, or more than there are, is the last of them."""

    nth: int

    def within(self, first: date, last: date, calendar: Calendar) -> date:
        step, left = (-_ONE_DAY, 1) if self.nth < 0 else (_ONE_DAY, self.nth)
        day, found = (last if self.nth < 0 else first), None
        while first <= day <= last:
            if calendar.working(day):
                found, left = day, left - 1
                if not left:
                    break
            day += step
        # A partner that works no day of the period is still told, on its last.
        return found or last


On = Weekday | NthWeekday | MonthDay | DayOfYear | WorkingDay


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often, and on which days of each period; no days: those that the origin suggests."""

    every: Every
    on: tuple[On, ...] = ()

    @property
    def counts_working_days(self) -> bool:
        """Whether its days depend on the partner, so that its periods' first days are its keys."""
        return any(isinstance(each, WorkingDay) for each in self.on)


def read_every(text: str) -> Every:
    """Return how often "day", "weekday", "2 weeks", "6 months" … means.

    Raises:
        ReadingError: it means nothing; the sentence says what would do.
    """
    words = text.strip().lower().removeprefix("every ").split()
    number = int(words.pop(0)) if words and words[0].isdecimal() and len(words[0]) < 4 else 1
    unit = " ".join(words)
    for known in UNITS:
        if unit in (known, f"{known}s"):
            if number < 1:
                raise ReadingError(f'"{text}" never comes round.', f'Write "1 {known}" or more.')
            return Every(number, known)
    if unit in _SAID_AS:
        raise ReadingError(f'"{text}" is not a rhythm.', f'Did you mean "{_SAID_AS[unit]}"?')
    otherwise = f'Use one of: {", ".join(UNITS)}, with a number before it if you like, such as "2 weeks".'
    raise ReadingError(f'"{text}" is not a rhythm.', closest(unit, UNITS, otherwise))


def _ordinal(word: str) -> int | None:
    """Return the number that "first", "3rd" or "last" (-1) stands for."""
    numbered = _NUMBERED.fullmatch(word)
    return int(numbered[1]) if numbered else _ORDINALS.get(word)


def _day_of_year(text: str) -> DayOfYear | None:
    """Return the date that "2026-03-08", "03-08", "8 march" or "march 8" names."""
    words = text.replace(" of ", " ").split()
    if len(words) == 2:
        named = [each for each in words if each in MONTHS]
        rest = [each for each in words if each not in MONTHS]
        if len(named) != 1:
            return None
        number = _ordinal(rest[0]) or (int(rest[0]) if rest[0].isdecimal() else 0)
        month, day = MONTHS.index(named[0]) + 1, number
    else:
        match = re.fullmatch(r"(?:\d{4}-|--)?(\d\d)-(\d\d)", text, re.ASCII)
        if not match:
            return None
        month, day = int(match[1]), int(match[2])
    if not (1 <= month <= 12 and 1 <= day <= monthrange(2024, month)[1]):
        raise ReadingError(f'"{text}" is not in the calendar.', 'Write it as "8 march" or "03-08".')
    return DayOfYear(month, day)


def read_on(text: str) -> On:
    """Return the day that "monday", "15th", "last day", "first monday", "5th working day" or "8 march" names.

    Raises:
        ReadingError: it names none; the sentence says what would do.
    """
    said = " ".join(text.lower().split()).removeprefix("the ")
    if said in DAYS:
        return Weekday(DAYS.index(said))
    which, _, what = said.partition(" ")
    nth = _ordinal(which)
    if nth is not None and what not in MONTHS and (what or which not in _ORDINALS):
        return _counted(text, nth, what)
    dated = _day_of_year(said)
    if dated:
        return dated
    examples = '"monday", "15th", "last day", "first monday", "last friday", "5th working day" or "8 march"'
    raise ReadingError(f'"{text}" is not a day.', closest(said, DAYS, f"Write it as {examples}."))


def _counted(text: str, nth: int, what: str) -> On:
    """Return the *nth* (-1 for last) day, working day or weekday."""
    if what in ("", "day"):
        if nth < 0 or 1 <= nth <= 31:
            return MonthDay(nth)
        raise ReadingError(f'No month has a "{text}".', 'Use "1st" to "31st", or "last day".')
    if what in ("working day", "workday", "weekday"):
        if nth < 0 or 1 <= nth <= 23:
            return WorkingDay(nth)
        raise ReadingError(
            f'No month has a "{text}".', 'Use "1st working day" to "23rd", or "last working day".'
        )
    weekday = read_day(what)
    if nth < 0 or 1 <= nth <= 4:
        return NthWeekday(nth, weekday)
    hint = f'Use "first {DAYS[weekday]}" to "fourth", or "last {DAYS[weekday]}".'
    raise ReadingError(f'Not every period has a "{text}".', hint)


@lru_cache(maxsize=2048)
def read_rhythm(every: str, on: tuple[str, ...]) -> Rhythm:
    """Return the rhythm that the two keys come to.

    Raises:
        ReadingError: one of them cannot be read, or they do not go together.
    """
    rhythm = Rhythm(read_every(every), tuple(read_on(each) for each in on))
    for text, each in zip(on, rhythm.on, strict=True):
        hint = _misfit(rhythm.every.unit, each)
        if hint:
            raise ReadingError(f'"{text}" does not go with "every: {every}".', hint, "on")
    if rhythm.counts_working_days and len(on) > 1:
        raise ReadingError("A working day stands alone.", "Write two entries, one for each day.", "on")
    return rhythm


def _misfit(unit: Unit, on: On) -> str:
    """Return what would do where the two do not go together; empty where they do."""
    if unit in ("day", "weekday"):
        return 'Leave "on" out, or write "every: week" with the days of the week.'
    if unit == "week":
        return "" if isinstance(on, Weekday) else 'Name days of the week, such as "monday".'
    if isinstance(on, Weekday):
        return f'Write "first {DAYS[on.weekday]}" or "last {DAYS[on.weekday]}".'
    if isinstance(on, DayOfYear):
        return "" if unit == "year" else 'Write "15th", "last day" or "first monday".'
    if unit == "year" and isinstance(on, MonthDay) and on.nth > 1:
        return 'Name the month as well, such as "8 march".'
    return ""


def days(rhythm: Rhythm, origin: date, since: date, calendar: Calendar) -> Iterator[tuple[date, date]]:
    """Yield (key, day) in order up to the horizon: keys on or after *since*, days on or after *origin*.

    *origin* is counted from. The key is the day, or its period's first where working days are counted.
    """
    unit = rhythm.every.unit
    if unit == "day":
        return _every_so_many_days(rhythm.every.count, origin, since)
    if unit == "weekday":
        return _weekdays(rhythm.every.count, origin, since, calendar.rest)
    return _by_period(rhythm, origin, since, calendar)


def _every_so_many_days(count: int, origin: date, since: date) -> Iterator[tuple[date, date]]:
    ahead = max((since - origin).days, 0)
    day, step = origin + timedelta(days=-(-ahead // count) * count), timedelta(days=count)
    while day <= HORIZON:
        yield day, day
        day += step


def _weekdays(count: int, origin: date, since: date, rest: frozenset[int]) -> Iterator[tuple[date, date]]:
    day = max(since, origin)
    weeks = (day - origin).days // 7
    number = weeks * (7 - len(rest))
    for ahead in range((day - origin).days % 7):
        number += (origin.weekday() + ahead) % 7 not in rest
    while day <= HORIZON:
        if day.weekday() not in rest:
            if number % count == 0:
                yield day, day
            number += 1
        day += _ONE_DAY


def _by_period(rhythm: Rhythm, origin: date, since: date, calendar: Calendar) -> Iterator[tuple[date, date]]:
    on = rhythm.on or (_suggested(rhythm.every.unit, origin),)
    by_period = rhythm.counts_working_days
    for first, last in _periods(rhythm.every, origin, max(since, origin)):
        if len(on) == 1:
            found = [on[0].within(first, last, calendar)]
        else:
            found = sorted({each.within(first, last, calendar) for each in on})
        for day in found:
            key = first if by_period else day
            if key >= since and day >= origin:
                yield key, day


def _suggested(unit: Unit, origin: date) -> On:
    """Return the day of a period that is meant where none is named: the origin's own; a quarter's first."""
    if unit == "week":
        return Weekday(origin.weekday())
    if unit == "month":
        return MonthDay(origin.day)
    return MonthDay(1) if unit == "quarter" else DayOfYear(origin.month, origin.day)


def _periods(every: Every, origin: date, since: date) -> Iterator[tuple[date, date]]:
    """Yield the first and last day of each period, counted from the origin's, from the one around *since*."""
    if every.unit == "week":
        # Weeks begin on Monday, as in RFC 5545 unless WKST says otherwise.
        start = origin - timedelta(days=origin.weekday())
        step = timedelta(days=7 * every.count)
        first = start + (since - start) // step * step
        while first <= HORIZON:
            yield first, first + timedelta(days=6)
            first += step
        return
    size = MONTHS_IN[every.unit]
    start_at = (origin.year * 12 + origin.month - 1) // size
    now_at = (since.year * 12 + since.month - 1) // size
    number = start_at + (now_at - start_at) // every.count * every.count
    end = HORIZON.year * 12 + 12
    while number * size + size <= end:
        yield _month(number * size), _month(number * size + size) - _ONE_DAY
        number += every.count


def _month(number: int) -> date:
    """Return the first day of the month with that number, counted from year 0."""
    return date(number // 12, number % 12 + 1, 1)
