"""The day in what somebody promises, read as they write it. Never chooses between two that it could be.

"Next week", said on a day that is free, names none in particular: the next one that the writer's group works
is read back. A day that is named is left as it is, free or not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.core.calendar import country_of
from bot.core.commitment import today_for
from bot.core.day_said import DaySaid
from bot.core.partnership import Gathering, Member, Room
from bot.core.vocabulary import Vocabulary

_A_DAY = timedelta(days=1)
_A_WEEK = timedelta(days=7)


def in_words(
    g: Gathering, text: str, writer: Member, room: Room, vocabulary: Vocabulary, at: datetime
) -> DaySaid:
    """Return what is promised in *text*, as the rest, and by when, as far as that is said."""
    territory, languages = country_of(g.partners[writer.partner].zone) or "", _languages(writer, room)

    def read(today: date) -> DaySaid:
        return vocabulary.days.within(text, today, languages, territory)

    return _worked(g, writer, at, read)


def alone(
    g: Gathering, text: str, writer: Member, room: Room, vocabulary: Vocabulary, at: datetime
) -> DaySaid:
    """Return the day that *text* is, and nothing where it says anything else."""
    territory, languages = country_of(g.partners[writer.partner].zone) or "", _languages(writer, room)

    def read(today: date) -> DaySaid:
        return vocabulary.days.read(text.strip(" .!?،؟"), today, languages, territory)

    return _worked(g, writer, at, read)


def _worked(g: Gathering, writer: Member, at: datetime, read: Callable[[date], DaySaid]) -> DaySaid:
    """Return what is *read*; where it is a week from whenever it is said, on a day that is worked."""
    today = today_for(g, writer.partner, at)
    said = read(today)
    if said.day != today + _A_WEEK:
        return said
    if read(today + _A_DAY).day != today + _A_WEEK + _A_DAY:
        return said
    return replace(said, days=(g.partners[writer.partner].calendar.worked(today + _A_WEEK, _A_DAY),))


def _languages(writer: Member, room: Room) -> tuple[str, ...]:
    return tuple(dict.fromkeys((writer.language, *room.reads)))
