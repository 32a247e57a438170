"""What is due for somebody as an iCalendar (RFC 5545): moments in UTC, days without an hour as days.

A moment in UTC is the same one in every program's zone, whatever clocks do there, so no zone has to be
described; a day is that day wherever the program is. Holds what is due alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from unicodedata import category

from bot.archive.reader import in_language
from bot.core.due_for import Due
from bot.core.secret import digest_of
from bot.core.words import Words

_LASTS = timedelta(minutes=30)
_READ_AGAIN = "PT1H"


def as_calendar(
    name: str, dues: Sequence[Due], language: str, translated: Mapping[str, str], now: datetime
) -> bytes:
    """Return *dues* as a calendar called *name*, for whoever reads *language*."""
    from icalendar import Calendar, Event, vDuration

    calendar = Calendar()
    calendar.add("prodid", "-//Baraza//Baraza//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    name = _one_line(name)
    calendar.add("x-wr-calname", name)
    calendar.add("x-published-ttl", _READ_AGAIN)
    # The same two as RFC 7986 has them.
    calendar.add("name", name)
    calendar.add("refresh-interval", vDuration(timedelta(hours=1)), {"VALUE": "DURATION"})
    for due in dues:
        event = Event()
        # The same entry keeps its name when it moves, and the name tells nobody what it is.
        event.add("uid", f"{digest_of(due.name)}@baraza")
        event.add("sequence", due.moved)
        event.add("dtstamp", now.astimezone(UTC))
        event.add("summary", _one_line(_what(due, language, translated)))
        if isinstance(due.at, datetime):
            event.add("dtstart", due.at.astimezone(UTC))
            event.add("duration", _LASTS)
        else:
            event.add("dtstart", due.at)
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _one_line(text: str) -> str:
    """Return *text* without the controls that RFC 5545 lets stand nowhere."""
    return " ".join("".join(" " if category(each) == "Cc" else each for each in text).split())


def _what(due: Due, language: str, translated: Mapping[str, str]) -> str:
    if isinstance(due.what, Words):
        return translated.get(due.what.text, due.what.text)
    return in_language(due.what, language, translated)
