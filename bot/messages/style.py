"""How one reader has figures and days written: the digits and the calendar they chose, in their language.

It must never touch what a person wrote, a command, a link or a code: it is asked for our own numbers,
days and hours alone. A choice stands in the reader's tag as BCP 47 has it (RFC 6067): "fa-u-nu-arabext".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from babel import Locale

from bot.core.display import CALENDARS, DIGITS
from bot.messages import dates

LATIN = "0123456789"
MONTHS = {"persian": "calendar-persian-months", "islamic-umalqura": "calendar-islamic-months"}
"""Which message lists the months of a calendar."""
_OWN_MARKS = frozenset({"arab", "arabext"})
"""Digits that have marks of their own between thousands and before a fraction."""
_FIELDS = re.compile(r"'([^']*)'|([yMLdEc])\2*")


def split_tag(tag: str) -> tuple[str, dict[str, str]]:
    """Return a tag without its choices, and these by their keys: ("fa", {"nu": "arabext"})."""
    language, _, chosen = tag.partition("-u-")
    found: dict[str, str] = {}
    key = ""
    for part in chosen.split("-") if chosen else ():
        if len(part) == 2:
            key = part
            found[key] = ""
        elif key:
            found[key] = f"{found[key]}-{part}" if found[key] else part
    return language, found


@dataclass(frozen=True)
class Style:
    """How one reader has figures and days written.

    Attributes:
        locale: Their language's ways.
        digits: One of DIGITS, by its name in the Unicode data.
        calendar: One of CALENDARS, by its name there; a day of another one has the Gregorian one behind
            it, as the others read that.
        months: What a calendar's months are called, by its name.
    """

    locale: Locale
    digits: str = ""
    calendar: str = ""
    months: Callable[[str], Sequence[str]] = field(default=lambda _: (), compare=False)

    def figures(self, text: str) -> str:
        """Return *text*, which nobody but us wrote, with the reader's digits."""
        return text.translate(_table(self.digits)) if self.digits in DIGITS else text

    def number(self, text: str) -> str:
        """Return a number, as the language writes it, with the reader's digits and their own marks."""
        if self.digits in _OWN_MARKS:
            ours = self.locale.number_symbols["latn"]
            text = text.translate({ord(ours["group"]): "٬", ord(ours["decimal"]): "٫"})
        return self.figures(text)

    def day(self, when: date, *, year: bool = False) -> str:
        """Return "Monday, Nov 30", with the year where it is asked for."""
        gregorian = dates.day(when, self.locale, year=year)
        other = self._elsewhere(when, year=year)
        if not other:
            return self.figures(gregorian)
        return self.figures(f"{other} ({dates.date_alone(when, self.locale, year=year)})")

    def hour(self, moment: datetime | time, *, whole: bool = False) -> str:
        """Return an hour; *whole*: of the twenty-four of a day, whichever clock the language has."""
        written = dates.hour_of_day if whole else dates.hour
        return self.figures(written(moment, self.locale))

    def day_and_hour(self, moment: datetime) -> str:
        return dates.glued(self.day(moment), self.hour(moment), self.locale)

    def day_in_year(self, month: int, day: int) -> str:
        return self.figures(dates.day_in_year(month, day, self.locale))

    def _elsewhere(self, when: date, *, year: bool) -> str:
        """Return the day in the reader's own calendar; nothing where that is ours, or ends before."""
        names = self.months(self.calendar) if self.calendar in CALENDARS else ()
        found = in_calendar(date(when.year, when.month, when.day), self.calendar) if names else None
        if found is None:
            return ""
        of_year, month, number = found

        def written(field_: re.Match[str]) -> str:
            kind, length = field_[2], len(field_[0])
            if kind is None:
                return field_[1]
            if kind in "Ec":
                return dates.weekday(when.weekday(), self.locale)
            if kind in "ML":
                return names[month - 1] if length > 2 else str(month)
            return str(of_year if kind == "y" else number)

        return _FIELDS.sub(written, dates.pattern(self.locale, year=year))


@lru_cache(maxsize=8)
def _table(digits: str) -> dict[int, str]:
    return {ord(ours): theirs for ours, theirs in zip(LATIN, DIGITS[digits], strict=True)}


def in_calendar(when: date, calendar: str) -> tuple[int, int, int] | None:
    """Return year, month and day of *when* in another calendar; None where that is not known."""
    try:
        if calendar == "persian":
            from persiantools import jdatetime

            jalali: Any = jdatetime.JalaliDate
            theirs = jalali(when)
            return theirs.year, theirs.month, theirs.day
        if calendar == "islamic-umalqura":
            from hijridate import Gregorian

            return Gregorian(when.year, when.month, when.day).to_hijri().datetuple()
    except (ValueError, OverflowError):
        pass
    return None
