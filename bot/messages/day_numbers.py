"""Days written in numbers: "3/4/2027", "30.4.", "1405/09/10", by the habit of who writes them.

It must never choose where that habit does not tell: both days are given.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from bot.core.day_said import NOTHING, DaySaid, day_in
from bot.messages import calendars
from bot.messages.day_parts import Numeric, Parts, agreeing, coming, ways
from bot.messages.day_words import Kind

_MOST_MONTHS, _MOST_DAYS = 12, 31
_ALWAYS = (24, 7)
"""No day to anybody: all day, every day."""
SHORT_IN_BOTH = frozenset({"fa"})
"""Languages in which a day and a month without a year may well be of another calendar."""


@lru_cache(maxsize=64)
def first_day(language: str) -> int:
    """Return on which day of the week the locale has its weeks begin; without a territory, most speakers'."""
    locale = _locale(language)
    return locale.first_week_day if locale and locale.territory else 0


def _locale(tag: str) -> Locale | None:
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


@lru_cache(maxsize=256)
def day_first(language: str, territory: str = "", *, year: bool = True) -> bool | None:
    """Return whether who writes *language* has the day first in "3/4"; None: it cannot be told.

    A tag with a territory tells (en-US, en-GB); else their partner's territory; else the language, but for
    plain English, whose writers are of both kinds. Where the year comes first, what comes behind it is the
    month, and a date with the year behind cannot be told.
    """
    own = _locale(language)
    base = language.split("-")[0]
    settled = own if own and own.territory else None
    if settled is None and territory:
        settled = _locale(f"{base}-{territory}") or _locale(f"und-{territory}")
    if settled is None and base == "en":
        return None
    locale = settled or own
    if locale is None:
        return None
    pattern: str = locale.datetime_skeletons["yMd" if year else "Md"].pattern
    if year and pattern.lstrip("\u200f").startswith("y"):
        return None
    return pattern.index("d") < pattern.index("M")


def in_numbers(parts: Parts, today: date, language: str, territory: str, *, alone: bool) -> DaySaid:
    """Read "3/4/2026", "30.4." or "2026-04-03", and a weekday beside it, which has to agree."""
    (numeric,) = parts.numeric
    said = (way for way in ways(parts.words) if way.only(Kind.WEEKDAY, Kind.HOUR))
    way = next(said, None)
    if way is None:
        return NOTHING
    days = _numbered(numeric, today, language, territory, alone=alone)
    return DaySaid(tuple(sorted(agreeing(days, way.has.get(Kind.WEEKDAY, [])))), parts.hours)


def _numbered(numeric: Numeric, today: date, language: str, territory: str, *, alone: bool) -> set[date]:
    numbers = numeric.numbers
    if len(numbers) == 2:
        said = alone or _can_be_no_share(numeric, language, territory)
        return _without_year(numeric, today, language, territory) if said else set()
    one, two, year = numbers
    if numeric.year_first and calendars.is_elsewhere(one):
        return calendars.days_elsewhere(one, two, year, today, language)
    if numeric.year_first:
        found = day_in(one, two, year)
        return {found} if found else set()
    if calendars.is_elsewhere(year):
        # Nobody puts the month first there.
        return calendars.days_elsewhere(year, two, one, today, language)
    year += 2000 if year < 100 else 0
    both = {True: day_in(year, two, one), False: day_in(year, one, two)}
    return _settled(both, day_first(language, territory), today)


def _can_be_no_share(numeric: Numeric, language: str, territory: str) -> bool:
    """Return whether two numbers beside other words are a day: "15/12", while "3/4" may be a share of it."""
    first, second = numeric.numbers
    inside = _MOST_MONTHS < first <= _MOST_DAYS and 0 < second <= _MOST_MONTHS
    settled = day_first(language, territory, year=False) is True
    return settled and inside and numeric.mark == "/" and (first, second) != _ALWAYS


def _without_year(numeric: Numeric, today: date, language: str, territory: str) -> set[date]:
    locale = _locale(language)
    written = locale.datetime_skeletons if locale else {}
    points = any("." in written[each].pattern for each in ("Md", "yMd") if each in written)
    if numeric.year_first or numeric.mark == "-" or (numeric.mark == "." and not points):
        return set()
    one, two = numeric.numbers
    both = {True: coming(today, two, one), False: coming(today, one, two)}
    found = _settled(both, day_first(language, territory, year=False), today)
    if language.split("-")[0] in SHORT_IN_BOTH:
        calendar = calendars.OWN[language.split("-")[0]]
        theirs = (calendars.coming_in(calendar, today, *each) for each in ((one, two), (two, one)))
        found |= {day for day in theirs if day}
    return found


def _settled(both: dict[bool, date | None], order: bool | None, today: date) -> set[date]:
    """Return what the writer's order makes of it, if there is such a day; else what is left."""
    if order is not None and both[order]:
        both = {order: both[order]}
    days = {day for day in both.values() if day}
    return {day for day in days if day >= today} or days
