"""Until which day somebody is away, as they type it behind /away, and what else they say there.

Never guesses at a day: what cannot be read for sure is refused with what can.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.core.calendar import country_of
from bot.core.command.request import Request
from bot.core.day_said import NOTHING, DaySaid
from bot.core.vocabulary import plain
from bot.core.words import Refused

MOST_AWAY = timedelta(days=366)
_MOST_WORDS = 24
"""No day takes more: for each word more all before it are read anew."""


def until_said(words: Sequence[str], request: Request, today: date) -> tuple[Sequence[date], str]:
    """Return the day that *words* say, or each that it could be, and what else they say.

    It is what as many words as possible from the front say, as their language and country write it; a name
    may stand behind it. Raises Refused where they say none.
    """
    names = names_of(request)
    for used in range(_longest(words, request, names), 0, -1):
        said = _read(words[:used], request, today)
        if said.days and not said.hours:
            return said.days, " ".join(words[used:])
    if counted := _days_alone(words, request, today, names):
        return [counted[0]], " ".join(words[counted[1] :])
    raise Refused("away-until-when")


def names_of(request: Request) -> frozenset[str]:
    return frozenset(part for m in request.g.members.values() for part in plain(m.name).split())


def languages_of(request: Request) -> tuple[str, ...]:
    """Return in which languages a day may be typed there, the writer's own first, English among them."""
    return (request.member.language, *request.room.reads, *request.vocabulary.typed)


def _longest(words: Sequence[str], request: Request, names: frozenset[str]) -> int:
    """Return how many words a day may have: none that is nothing but somebody's name."""
    days, languages = request.vocabulary.days, languages_of(request)
    named = (
        at
        for at, word in enumerate(words)
        if plain(word.removeprefix("@")) in names and not days.knows(word, languages)
    )
    return min(next(named, len(words)), _MOST_WORDS)


def _read(words: Sequence[str], request: Request, today: date) -> DaySaid:
    """Return what *words* say: all of them, or without those that only lead to a day or close it."""
    territory = country_of(request.g.partners[request.member.partner].zone) or ""
    for said in _with_less_around(words, request.vocabulary.until):
        found = request.vocabulary.days.read(" ".join(said), today, languages_of(request), territory)
        if found.days:
            return found
    return NOTHING


def _with_less_around(words: Sequence[str], until: frozenset[str]) -> Iterator[Sequence[str]]:
    yield words
    start, end = 0, len(words)
    while start < end and plain(words[start]) in until:
        start += 1
    while start < end and plain(words[end - 1]) in until:
        end -= 1
    if 0 < end - start < len(words):
        yield words[start:end]


def _days_alone(
    words: Sequence[str], request: Request, today: date, names: frozenset[str]
) -> tuple[date, int] | None:
    """Return the day after so many days, and how many words say it: a number alone or before somebody's name.

    A single day is one, too, which is no day in particular where a promise is given: "one day I will".
    """
    units = [at for at, word in enumerate(words[:2]) if request.vocabulary.units.get(plain(word)) == "day"]
    number = request.vocabulary.number(words[1 if units[:1] == [0] and words[1:] else 0])
    used = 2 if units and number == 1 else 1
    named = not words[used:] or plain(words[used].removeprefix("@")) in names
    whole = named and number is not None and number == int(number) and 0 < number < MOST_AWAY.days
    return (today + timedelta(days=int(number)), used) if whole and number else None
