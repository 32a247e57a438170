"""Days of the Persian and the Islamic calendar as days of ours.

It must never choose between two calendars that a year could be of: both days are given then.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.messages.style import in_calendar

PERSIAN, ISLAMIC = "persian", "islamic-umalqura"
OWN = {"fa": PERSIAN, "ar": ISLAMIC}
"""The calendar, beside ours, that most who write a language mean by such a year."""
_YEARS = range(1300, 1500)
_NEAR = 15
"""How many years from today a day may be, for its calendar to be told by that."""


def is_elsewhere(year: int) -> bool:
    """Return whether *year* is one of another calendar: nobody promises anything for the Middle Ages."""
    return year in _YEARS


def day_in(calendar: str, year: int, month: int, day: int) -> date | None:
    """Return the day of ours that is *day* of *month* of *year* in *calendar*; None where there is none."""
    try:
        if calendar == PERSIAN:
            from persiantools import jdatetime

            jalali: Any = jdatetime.JalaliDate
            found: date = jalali(year, month, day).to_gregorian()
            return found
        from hijridate import Hijri

        theirs = Hijri(year, month, day).to_gregorian()
        return date(theirs.year, theirs.month, theirs.day)
    except (ValueError, OverflowError):
        return None


def days_elsewhere(year: int, month: int, day: int, today: date | None, language: str) -> set[date]:
    """Return the days that it could be in each calendar: those near *today*, if any are.

    Where no day tells (none is near, or it is not known when it is), the writer's *language* does.
    """
    found = {each: day_in(each, year, month, day) for each in (PERSIAN, ISLAMIC)}
    near = {each for each in found.values() if each and today and abs(each.year - today.year) <= _NEAR}
    own = found.get(OWN.get(language.split("-")[0], ""))
    return near or ({own} if own else {each for each in found.values() if each})


def coming_in(calendar: str, today: date, month: int, day: int) -> date | None:
    """Return the next such day of *calendar* from *today* on."""
    theirs = in_calendar(today, calendar)
    years = range(theirs[0], theirs[0] + 9) if theirs else ()
    days = (day_in(calendar, year, month, day) for year in years)
    return next((each for each in days if each and each >= today), None)
