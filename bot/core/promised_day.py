"""The day in what somebody promises, read as they write it. Never chooses between two that it could be."""

from __future__ import annotations

from datetime import datetime

from bot.core.calendar import country_of
from bot.core.commitment import today_for
from bot.core.day_said import DaySaid
from bot.core.partnership import Gathering, Member, Room
from bot.core.vocabulary import Vocabulary


def in_words(
    g: Gathering, text: str, writer: Member, room: Room, vocabulary: Vocabulary, at: datetime
) -> DaySaid:
    """Return what is promised in *text*, as the rest, and by when, as far as that is said."""
    zone = g.partners[writer.partner].zone
    today, languages = today_for(g, writer.partner, at), _languages(writer, room)
    return vocabulary.days.within(text, today, languages, country_of(zone) or "")


def alone(
    g: Gathering, text: str, writer: Member, room: Room, vocabulary: Vocabulary, at: datetime
) -> DaySaid:
    """Return the day that *text* is, and nothing where it says anything else."""
    zone = g.partners[writer.partner].zone
    today, languages = today_for(g, writer.partner, at), _languages(writer, room)
    return vocabulary.days.read(text.strip(" .!?،؟"), today, languages, country_of(zone) or "")


def _languages(writer: Member, room: Room) -> tuple[str, ...]:
    return tuple(dict.fromkeys((writer.language, *room.reads)))
