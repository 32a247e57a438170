"""Dates in numbers within what somebody wrote: "3/4/2026", which another may take for another day.

It must never change what was written, nor choose where its writer's own habit does not tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.core.day_said import day_in
from bot.core.vocabulary import latin_figures
from bot.messages import calendars
from bot.messages.day_numbers import SHORT_IN_BOTH, day_first

_DATES = re.compile(
    r"(?<![\w/.:\-])(?:(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})|(1[34]\d{2})([/.\-])(\d{1,2})\6(\d{1,2}))"
    r"(?![\w/\-]|[.:]\w)"
)
"""The year behind; in front only where it is of another calendar: "2026-04-03" is the same to everybody."""


_SHORT = re.compile(r"(?<![\w/.:,\-])(\d{1,2})/(\d{1,2})(?![\w/%\-]|[.:,]\d)")
_SHARE = re.compile(r"\s*(?:of|de|du|des|do|da|di|ya|من|от|з|від|an?|hours?|days?|tablets?|cups?)\b")
"""What makes a share of two numbers: "3/4 of it"."""
_ALWAYS = (24, 7)
"""No day to anybody: all day, every day."""
_MONTHS = 12
_LEAP = 2024


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as it was *written*, and the one or two days that it may be, the day in front first."""

    written: str
    days: tuple[date, ...]


def dates_read_otherwise(text: str, written_in: str, read_in: str) -> list[Dated]:
    """Return the dates in *text* that a reader of one language may take for other days than their writer.

    Both are BCP 47 tags: "en-US" has the month first, "en-GB" the day, and plain "en" may have either, so
    that both are told. Where the two are the same, or of one order, and for a year in front, nothing is;
    but for a year of another calendar. Its writer's language tells which; else both are told.
    """
    theirs, ours = day_first(written_in), day_first(read_in)
    if written_in == read_in:
        return []
    found: dict[str, Dated] = {}
    for each in _DATES.finditer(latin_figures(text)):
        one, two, year = (int(each[at] or each[behind]) for at, behind in ((1, 8), (3, 7), (4, 5)))
        if calendars.is_elsewhere(year):
            told = sorted(calendars.days_elsewhere(year, two, one, None, written_in))
        elif theirs is not None and theirs == ours:
            continue
        else:
            year += 2000 if year < 100 else 0
            days = {True: day_in(year, two, one), False: day_in(year, one, two)}
            meant = [days[theirs]] if theirs is not None and days[theirs] else [*days.values()]
            told = [day for day in dict.fromkeys(meant) if day]
        if told:
            found.setdefault(each[0], Dated(text[each.start() : each.end()], tuple(told)))
    return [*found.values()]


def led_dates_read_otherwise(
    text: str, written_in: str, read_in: str, led: Callable[[str], bool]
) -> list[tuple[str, tuple[tuple[int, int], ...]]]:
    """Return the dates without a year either of whose numbers may be the month, each with what it may be.

    As a month and a day: one where the writer's order is known and the reader's is another, both where it is
    not. Only behind what leads to a day, which *led* tells of what stands in front: "1/2 tablet" is none. Nor
    is any in a language whose writers may mean another calendar by such numbers.
    """
    theirs, ours = (day_first(tag, year=False) for tag in (written_in, read_in))
    if (theirs is not None and theirs == ours) or written_in == read_in:
        return []
    if written_in.split("-")[0] in SHORT_IN_BOTH:
        return []
    found: dict[str, tuple[str, tuple[tuple[int, int], ...]]] = {}
    figures = latin_figures(text)
    for each in _SHORT.finditer(figures):
        one, two = int(each[1]), int(each[2])
        if one == two or not (1 <= one <= _MONTHS and 1 <= two <= _MONTHS):
            continue
        if _SHARE.match(figures, each.end()) or not led(text[: each.start()]):
            continue
        either = ((two, one), (one, two))
        told = either if theirs is None else either[:1] if theirs else either[1:]
        found.setdefault(each[0], (text[each.start() : each.end()], told))
    return [*found.values()]


def short_dates_read_otherwise(text: str, written_in: str, read_in: str) -> list[tuple[str, int, int]]:
    """Return the dates without a year that a reader may not know for such, each with its month and its day.

    Only where one number cannot be a month, so that there is one day; with the month first only where the
    writer's country has it so: "8/20" is a share of twenty to others.
    """
    theirs, ours = (day_first(tag, year=False) for tag in (written_in, read_in))
    found: dict[str, tuple[str, int, int]] = {}
    for each in _SHORT.finditer(latin_figures(text)):
        one, two = int(each[1]), int(each[2])
        first = one > _MONTHS
        if first == (two > _MONTHS) or (one, two) == _ALWAYS or ours is first or theirs is (not first):
            continue
        if theirs is None and not first:
            continue
        month, day = (two, one) if first else (one, two)
        if day_in(_LEAP, month, day):
            found.setdefault(each[0], (text[each.start() : each.end()], month, day))
    return [*found.values()]
