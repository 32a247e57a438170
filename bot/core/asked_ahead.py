"""Whoever is asked first is asked ahead of the others: by how much, and never at an hour that is not humane.

It gets its question some time before the earliest of the others does, on the day on which it is asked anyway;
not before seven in the morning there, and not in its quiet hours. Nobody else waits for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.cadence import local_moment
from bot.core.calendar import Calendar
from bot.core.occasion import Ask, CheckIn
from bot.core.partnership import Gathering
from bot.core.whose_turn import first_of, said_once, turns_with

AHEAD = timedelta(hours=2)
"""How long, where no protocol says it."""
_SEVEN = time(7)


def ahead(g: Gathering, checkin: CheckIn, asks: Sequence[Ask]) -> list[Ask]:
    """Return *asks*, which come at their usual hours, with those to whoever is asked first ahead."""
    first = first_of(g, checkin, asks) if goes_round(g, checkin) else ""
    others = [ask.asks_at for ask in asks if ask.partner != first]
    if not first or not others:
        return list(asks)
    by, calendar = how_long(g, checkin), g.partners[first].calendar
    return [_at(a, moment(calendar, a.asks_at, min(others), by)) if a.partner == first else a for a in asks]


def goes_round(g: Gathering, checkin: CheckIn) -> bool:
    """Tell whether somebody may be asked first at *checkin*."""
    return turns_with(g, checkin) is not None or said_once(g) is not None


def how_long(g: Gathering, checkin: CheckIn) -> timedelta:
    turns = turns_with(g, checkin)
    return turns.ahead if turns else AHEAD


def moment(calendar: Calendar, usual: datetime, others: datetime, by: timedelta) -> datetime:
    """Return when a partner that is asked at *usual* is asked *by* so long before the *others*."""
    day = usual.astimezone(ZoneInfo(calendar.zone)).date()
    early = max(min(usual, others) - by, local_moment(day, _SEVEN, calendar.zone))
    return min(calendar.humane(early), usual)


def _at(ask: Ask, at: datetime) -> Ask:
    due = at if ask.due_at == ask.asks_at else ask.due_at
    return replace(ask, asks_at=at, due_at=due)
