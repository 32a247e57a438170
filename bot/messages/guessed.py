"""What dateparser makes of words about a day that our own list does not have; brought in when first needed.

It must never be believed where it reckons in hours ("amanhã às 18h" is 18 hours from tomorrow to it), takes a
month or a number alone for a day, or finds a day in the past.
"""

from __future__ import annotations

import re
import warnings
from datetime import date, datetime, time

from bot.core.vocabulary import latin_figures

_MOST_WORDS = 6
_TIMES = (time(0, 30), time(23, 30))
"""What is reckoned in hours falls on another day from one of these than from the other."""
_NOT_ALIKE = {"zh-Hans": "zh-Hans", "zh-Hant": "zh-Hant"}
_YEAR = re.compile(r"\d{4}")
_IN_NUMBERS = re.compile(r"\d+\s*[/.:\-]\s*\d+|\d\s*h\b")


def guessed(text: str, today: date, language: str) -> date | None:
    """Return the day that dateparser reads in *text*, if it is safe to ask about; None otherwise."""
    figures = latin_figures(text)
    if _IN_NUMBERS.search(figures) or len(figures.split()) > _MOST_WORDS or figures.strip().isdigit():
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateparser.date import DateDataParser

        found = set()
        for at in _TIMES:
            settings = {
                "RELATIVE_BASE": datetime.combine(today, at),
                "PREFER_DATES_FROM": "future",
                # "May" and "I am 5" are days of this month to it otherwise.
                "REQUIRE_PARTS": ["day", "month"],
                "PARSERS": ["relative-time", "absolute-time"],
                "RETURN_AS_TIMEZONE_AWARE": False,
            }
            try:
                read = DateDataParser(languages=[_known_as(language)], settings=settings).get_date_data(
                    figures
                )
            except ValueError:
                return None  # it does not know the language
            found.add(read.date_obj.date() if read.date_obj else None)
    day = found.pop() if len(found) == 1 else None
    if day and day.year > today.year + 1 and not _YEAR.search(figures):
        return None  # it made a year of an hour: "4 December at 10"
    return day if day and day >= today else None


def _known_as(language: str) -> str:
    return _NOT_ALIKE.get(language) or language.split("-")[0]
