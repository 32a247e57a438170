"""A time in the past as people type it: "3 months", "March 2026", "2026", "2026-03", two days, in any script.

Never guesses: what it cannot read whole is nothing. Reads no clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from bot.core.day_said import day_in
from bot.core.vocabulary import Vocabulary, latin_figures, plain
from bot.core.whole_words import leaves_no_blanks

Days = tuple[date, date]
"""The first and the last one."""
_DAY = r"(\d{4})-(\d\d?)-(\d\d?)"
_TWO_DAYS = re.compile(rf"{_DAY}\D{{1,12}}{_DAY}")
_ONE_DAY = re.compile(_DAY)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_YEAR_AND_MONTH = re.compile(r"((?:19|20)\d\d)[-/.](\d\d?)|(\d\d?)[-/.]((?:19|20)\d\d)")
_BESIDE = 5
"""Most letters of what may stand beside a month or a year: "of", "de", "года", "mwaka"."""


def days_named(text: str, vocabulary: Vocabulary, today: date) -> Days | None:
    """Return the days of the year, the month, the day or the two days that *text* names; None for no such."""
    said = latin_figures(text.strip())
    if found := _TWO_DAYS.fullmatch(said):
        numbers = [int(number) for number in found.groups()]
        return _between(day_in(*numbers[:3]), day_in(*numbers[3:]))
    if found := _ONE_DAY.fullmatch(said):
        day = day_in(*map(int, found.groups()))
        return _between(day, day)
    if found := _YEAR_AND_MONTH.fullmatch(said):
        year, month = found[1] or found[4], found[2] or found[3]
        return _month(int(year), int(month)) if 1 <= int(month) <= 12 else None
    return _by_name(plain(said), vocabulary, today)


def _by_name(said: str, vocabulary: Vocabulary, today: date) -> Days | None:
    found = _YEAR.search(said)
    left = f"{said[: found.start()]} {said[found.end() :]}" if found else said
    month, left = _month_in(left, vocabulary)
    beside = "".join(sign for sign in left if sign.isalnum())
    known = any(plain(word) == beside for word, unit in vocabulary.units.items() if unit in ("year", "month"))
    if any(sign.isdigit() for sign in left) or (len(beside) > _BESIDE and not known):
        return None
    if month:
        year = int(found[1]) if found else today.year - (month > today.month)
        return _month(year, month)
    return (date(int(found[1]), 1, 1), date(int(found[1]), 12, 31)) if found else None


def _month_in(said: str, vocabulary: Vocabulary) -> tuple[int, str]:
    """Return the month that *said* names, 0 for none or for several, and what else stands there."""
    for word in sorted(vocabulary.months, key=len, reverse=True):
        pattern = _pattern(word)
        if pattern.search(said):
            return vocabulary.months[word], pattern.sub(" ", said, count=1)
    return 0, said


def _pattern(word: str) -> re.Pattern[str]:
    """Return a pattern for *word* as one of its own, not a part of one: there is a day in "monday"."""
    if leaves_no_blanks(word):
        return re.compile(rf"(?<!\d){re.escape(word)}" if word[:1].isdigit() else re.escape(word))
    return re.compile(rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])")


def _between(first: date | None, last: date | None) -> Days | None:
    return (first, last) if first and last else None


def _month(year: int, month: int) -> Days:
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)


def counted(text: str, vocabulary: Vocabulary) -> tuple[int, str] | None:
    """Return how many of which unit *text* says ("3 months", "شهرين", "两年"); None where it cannot be read.

    A bare number counts days.
    """
    said = plain(text)
    for two, unit in vocabulary.duals.items():
        if said == two:
            return 2, unit
    for unit in sorted(_units_in(said, vocabulary), key=len, reverse=True):
        number = vocabulary.number(said) if any(sign.isdigit() for sign in said) else None
        if number is None:
            number = vocabulary.number(_pattern(unit).sub(" ", said, count=1).strip())
        if number is not None:
            return (int(number), vocabulary.units[unit]) if number == int(number) else None
    bare = None if any(sign.isalpha() for sign in said) else vocabulary.number(said)
    return (int(bare), "day") if bare is not None and bare == int(bare) else None


def _units_in(said: str, vocabulary: Vocabulary) -> Iterator[str]:
    return (word for word in vocabulary.units if _pattern(word).search(said))


def most_days(count: int, unit: str) -> int:
    """Return the most days that so many units of the calendar have: three months have 92 at most."""
    if unit not in ("month", "year"):
        return count * {"day": 1, "week": 7}[unit]
    months = count * (12 if unit == "year" else 1)
    firsts = [date(2024 + at // 12, at % 12 + 1, 1) for at in range(48)]
    return max((_later(first, months) - first).days for first in firsts)


def _later(first: date, months: int) -> date:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, 1)
