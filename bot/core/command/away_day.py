"""Until which day somebody is away, as they type it behind /away, and what else they say there.

Never guesses at a day: what cannot be read for sure is refused with what can.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.core.calendar import country_of
from bot.core.command.request import Request
from bot.core.day_said import NOTHING
from bot.core.vocabulary import Vocabulary, latin_figures, plain
from bot.core.words import Refused

MOST_AWAY = timedelta(days=366)
_LINKS = frozenset({"de", "of", "ya", "d'"})
"""What stands between a day and its month: 5 de enero, 5 ya Januari."""
_COUNTS_BEHIND = frozenset({"siku"})
"""Days in front of their number: "siku 3" is three days, where "día 3" is a day of the month."""
_MOST_WORDS = 24
"""No day and name together take more: for each word more all before it are read anew."""
_SHORT = re.compile(r"\d{1,2}[/.]\d{1,2}\.?")
"""A day in numbers without its year."""
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|o|º|ª)?")


def until_said(words: Sequence[str], request: Request, today: date) -> tuple[Sequence[date], str]:
    """Return the day that *words* say, or each that it could be, and what else they say.

    Where they do not begin with it, it is read as its language writes it ("pazartesiye kadar", "3/4/2027");
    some write the words behind it that others have in front ("pazartesi gününe kadar").
    """
    names = names_of(request)
    try:
        until, used = day_said(words, request.vocabulary, today, names)
    except Refused:
        found = _as_written(words, request, today)
        if found is None:
            raise
        return found
    behind = {word for word in request.vocabulary.until if word not in names}
    while plain(" ".join(words[used : used + 1])) in behind:
        used += 1
    rest = " ".join(words[used:])
    if rest and plain(words[used].removeprefix("@")) not in names:
        # "vendredi prochain" is more than a Friday and somebody's name.
        found = _as_written(words, request, today)
        if found and len(found[1]) < len(rest):
            return found
    return [until], rest


def _as_written(words: Sequence[str], request: Request, today: date) -> tuple[Sequence[date], str] | None:
    """Return the days that *words* may say as their language and country write them, and what else they say.

    A day is looked for in all of them, then in as many as possible from the front, with a name behind.
    """
    languages = (request.member.language, *request.room.reads)
    territory = country_of(request.g.partners[request.member.partner].zone) or ""
    reader = request.vocabulary.days
    for used in range(min(len(words), _MOST_WORDS), 0, -1):
        front, behind = " ".join(words[:used]), " ".join(words[used:])
        said = reader.within(front, today, languages, territory)
        if said.rest == front:
            said = NOTHING  # said in the middle of it, or in front of more than a name
        if not said.days and _SHORT.fullmatch(latin_figures(front)):
            said = reader.read(front, today, languages, territory)
        rest = " ".join(each for each in (said.rest, behind) if each)
        if said.days and not any(character.isdigit() for character in rest):
            return said.days, rest
    return None


def names_of(request: Request) -> frozenset[str]:
    return frozenset(part for m in request.g.members.values() for part in plain(m.name).split())


def day_said(
    words: Sequence[str], vocabulary: Vocabulary, today: date, names: frozenset[str] = frozenset()
) -> tuple[date, int]:
    """Read a day from the front of *words*; return it and how many words it took.

    Understood are "2027-01-05", "5 january" or "january 5" (the next one, unless a year follows), "tomorrow",
    a weekday, "3 days", "2 weeks", "1 month", and a number of days alone or before one of *names*, the plain
    names of people. Raises Refused for everything else.
    """
    used = 0
    while used < len(words) - 1 and plain(words[used]) in vocabulary.until:
        used += 1
    passed = {plain(word) for word in words[:used]} - _COUNTS_BEHIND
    said = words[used:]
    found = (
        _named(said, vocabulary, today)
        or _dated(said, vocabulary, today)
        or _counted(said, vocabulary, today)
        or (None if passed else _days_alone(said, vocabulary, today, names))
    )
    if found is None:
        raise Refused("away-until-when")
    return found[0], used + found[1]


def _named(words: Sequence[str], vocabulary: Vocabulary, today: date) -> tuple[date, int] | None:
    written = _as_written_in_files(words[0])
    if written and written.year >= today.year:  # an earlier one may be of another calendar
        return written, 1
    if plain(words[0]) in vocabulary.tomorrow:
        return today + timedelta(days=1), 1
    weekday = vocabulary.weekday(words[0])
    if weekday is None:
        return None
    if words[1:] and words[1][:1].isdigit():
        # "Monday 5 January" says the same day twice; without a month it says nothing for sure.
        dated = _dated(words[1:], vocabulary, today)
        return (dated[0], dated[1] + 1) if dated else None
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1), 1


def _as_written_in_files(word: str) -> date | None:
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None


def _dated(words: Sequence[str], vocabulary: Vocabulary, today: date) -> tuple[date, int] | None:
    """Read a day of a month, the month behind it or in front."""
    links = [n for n in (1, 2) if all(plain(word) in _LINKS for word in words[1:n])]
    for day, month, used in [(0, n, n + 1) for n in links] + [(1, 0, 2)]:
        if used > len(words):
            continue
        number, named = _day_of_month(words[day], vocabulary), vocabulary.month(words[month])
        if number is None or named is None:
            continue
        behind = words[used + 1 : used + 2] if plain("".join(words[used : used + 1])) in _LINKS else ()
        year = [*words[used : used + 1], *behind][-1:]
        if year and re.fullmatch(r"\d{4}", year[0]):
            found = _valid(int(year[0]), named, number)
            return (found, used + 1 + len(behind)) if found else None
        coming = [_valid(today.year + n, named, number) for n in range(2)]
        return next(((each, used) for each in coming if each and each > today), None)
    return None


def _day_of_month(word: str, vocabulary: Vocabulary) -> int | None:
    ranked = _DAY.fullmatch(plain(word))
    number = float(ranked[1]) if ranked else vocabulary.number(word)
    return int(number) if number is not None and number == int(number) else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _counted(words: Sequence[str], vocabulary: Vocabulary, today: date) -> tuple[date, int] | None:
    """Read a number of days, weeks or months; Swahili has the number behind."""
    for at, unit_at in ((0, 1), (1, 0)):
        unit = vocabulary.units.get(plain(words[unit_at])) if len(words) > 1 else None
        many = _many(words[at], vocabulary) if unit else None
        if many is None or (unit == "day" and unit_at == 0 and plain(words[0]) not in _COUNTS_BEHIND):
            continue
        length = {"day": relativedelta(days=many), "week": relativedelta(weeks=many)}
        return today + length.get(unit or "", relativedelta(months=many)), 2
    return None


def _days_alone(
    words: Sequence[str], vocabulary: Vocabulary, today: date, names: frozenset[str]
) -> tuple[date, int] | None:
    many = _many(words[0], vocabulary)
    named = not words[1:] or plain(words[1].removeprefix("@")) in names
    return (today + timedelta(days=many), 1) if many and named else None


def _many(word: str, vocabulary: Vocabulary) -> int | None:
    number = vocabulary.number(word)
    return int(number) if number and number == int(number) and 0 < number < MOST_AWAY.days else None
