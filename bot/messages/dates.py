"""Moments, days, hours and lists as the reader writes them (Unicode CLDR, by Babel).

It must never leave out whose hour it is: every moment is turned into the reader's zone before it gets here.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_day_names, get_month_names

from bot.core.figures.cldr_names import own_names as own_names

_FIELDS = re.compile(r"'[^']*'|[Ec]+")
_WHOLE_MONTHS = frozenset({"my", "tr"})
"""Languages that write the whole name of a month in a sentence: the short one is a calendar's."""
_FIRST = {"fr": "1er", "pt": "1º"}
"""How the first of a month is written where it is no bare figure."""
_ONE = re.compile(r"(?<!\d)1(?!\d)")
_UNITS = (("days", timedelta(days=1)), ("hours", timedelta(hours=1)), ("minutes", timedelta(minutes=1)))


def local(moment: datetime, zone: str) -> datetime:
    """Return *moment*, which must be aware, as a clock shows it in *zone*, an IANA name; without offset."""
    if moment.tzinfo is None:
        raise ValueError("A moment without an offset cannot be shown.")
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@lru_cache(maxsize=1024)
def day(when: date, locale: Locale, *, year: bool = False) -> str:
    """Return "Monday, Nov 30", with the year where it is asked for; blanks as in `hour`."""
    shown = format_date(when, pattern(locale, year=year), own_names(locale)).replace("\u202f", " ")
    return _first_said(shown, when, locale)


@lru_cache(maxsize=1024)
def date_alone(when: date, locale: Locale, *, year: bool = False) -> str:
    """Return "Nov 30": without the day of the week."""
    skeleton = locale.datetime_skeletons["yMMMd" if year else "MMMd"]
    shown = format_date(when, _months(skeleton.pattern, locale), own_names(locale))
    return _first_said(shown.replace("\u202f", " "), when, locale)


def _first_said(shown: str, when: date, locale: Locale) -> str:
    """Return a day as it is *shown*, the first of a month as people write that, which the data leaves out."""
    first = _FIRST.get(locale.language) if when.day == 1 else None
    return _ONE.sub(first, shown, count=1) if first else shown


def pattern(locale: Locale, *, year: bool) -> str:
    """Return how a day is written with its weekday, as the Unicode data writes that down."""
    skeleton = locale.datetime_skeletons["yMMMEd" if year else "MMMEd"]
    # CLDR has the pattern with the short name; a longer one goes in its place (UTS 35, Matching Skeletons).
    weekdays = _FIELDS.sub(lambda found: found[0] if found[0][0] == "'" else "EEEE", skeleton.pattern)
    return _months(weekdays, locale)


def _months(pattern: str, locale: Locale) -> str:
    return pattern.replace("MMM", "MMMM") if locale.language in _WHOLE_MONTHS else pattern


@lru_cache(maxsize=1024)
def hour(moment: datetime | time, locale: Locale) -> str:
    """Return "9:00 AM" or "09:00", with a plain blank where CLDR has a narrow one that few fonts know."""
    return format_time(moment, "short", locale=locale).replace("\u202f", " ")


def hour_of_day(moment: datetime | time, locale: Locale) -> str:
    """Return "21:30" as the language writes it on a clock of twenty-four hours."""
    return str(format_skeleton("Hm", moment, locale=locale))


def glued(day: str, hour: str, locale: Locale) -> str:
    """Return a day and an hour as one."""
    glue = str(locale.datetime_formats["medium"]).replace("'", "")
    if glue == "{1} {0}" and locale.language != "zh":
        glue = "{1}, {0}"  # "30 de nov. 09:00" reads as one number
    return glue.replace("{1}", day).replace("{0}", hour)


def parts_of(span: timedelta) -> list[tuple[str, int]]:
    """Return the one or two largest units of *span*, rounded down: ("days", 2). Less than a minute is one."""
    left, parts = abs(span), []
    for name, unit in _UNITS:
        count, left = divmod(left, unit)
        if count:
            parts.append((name, count))
        elif parts:
            break
    return parts[:2] or [("minutes", 1)]


def weekday(number: int, locale: Locale) -> str:
    """Return what the day of the week with that *number*, 0 for Monday, is called by itself."""
    return str(get_day_names("wide", "format", own_names(locale))[number])


def day_in_year(month: int, number: int, locale: Locale) -> str:
    """Return "March 8": a day without its weekday, which is another each year."""
    pattern = locale.datetime_skeletons.get("MMMMd") or locale.datetime_skeletons["MMMd"]
    when = date(2024, month, number)
    return _first_said(format_date(when, pattern.pattern, own_names(locale)), when, locale)


def weekday_names(locale: Locale) -> list[tuple[str, int]]:
    """Return each name of a day of the week, whole and abbreviated, with its number, 0 for Monday."""
    names: list[tuple[str, int]] = []
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            days = get_day_names(width, context, own_names(locale))
            names += [(days[number], number) for number in range(7)]
    return names


def month_names(locale: Locale) -> list[tuple[str, int]]:
    """Return each name of a month, whole and abbreviated, with its number, 1 for January."""
    names: list[tuple[str, int]] = []
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            months = get_month_names(width, context, own_names(locale))
            names += [(months[number], number) for number in range(1, 13)]
    return names
