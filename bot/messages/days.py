"""Which day somebody means who types it in their own language.

It must never decide where two days could be meant, nor take a word that looks like a day for one:
"May I come?" says none. What it reads is read back in full before it counts; that is its callers' duty.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from bot.core.day_said import NOTHING, DaySaid
from bot.core.text import without_direction_controls
from bot.core.whole_words import leaves_no_blanks
from bot.messages.day_parts import Numeric, Parts, Way, agreeing, coming, days_of, in_year, parts_of, ways
from bot.messages.day_words import DayWords, Kind, compared
from bot.messages.guessed import guessed

_MOST_CHARACTERS = 80
_MOST_WORDS = 9
_COMMAS = ",،，"
_SIX_HOURS_ON = frozenset({"sw"})
"""Languages whose clock begins at sunrise: one o'clock is seven."""
_PARTS = (Kind.MORNING, Kind.AFTERNOON, Kind.NIGHT)


class Days:
    """Reads days in each language that *words_in* has words of; see `bot.core.day_said.DayReader`."""

    def __init__(self, words_in: Callable[[str], DayWords]) -> None:
        self._words_in = words_in

    def read(self, text: str, today: date, languages: tuple[str, ...], territory: str = "") -> DaySaid:
        """Return the day that *text* as a whole says."""
        typed = without_direction_controls(text).strip()
        if not typed or len(typed) > _MOST_CHARACTERS:
            return NOTHING
        for language in _each(languages):
            said = self._table(typed, today, language, territory, alone=True)
            if said.days or said.hours:
                return said
        # Where each word is known, and yet no day is said, none is: nobody else is asked what it might be.
        unknown = (
            each for each in _each(languages) if parts_of(compared(typed), self._words_in(each)) is None
        )
        guesses = (guessed(typed, today, language) for language in unknown)
        guess = next((each for each in guesses if each), None)
        return DaySaid((guess,)) if guess else NOTHING

    def within(self, text: str, today: date, languages: tuple[str, ...], territory: str = "") -> DaySaid:
        """Return the day that *text* ends or begins with, and the rest of it.

        None, where a word beside it makes another day of it: "every friday" is not the next one.
        """
        typed = without_direction_controls(text).strip()
        for language in _each(languages):
            said = self._at_the_end(typed, today, language, territory)
            said = said or self._at_the_beginning(typed, today, language, territory)
            if said:
                return said
        return DaySaid(rest=typed)

    def _table(self, text: str, today: date, language: str, territory: str, *, alone: bool) -> DaySaid:
        """Read *text* by the words of one language; *alone*: nobody said anything else beside it."""
        words = self._words_in(language)
        parts = parts_of(compared(text), words)
        if parts is None or len(parts.numeric) > 1 or len(parts.hours) > 1:
            return NOTHING
        by = any(Kind.BY in each for each in parts.words)
        if not alone and parts.loose and not by:
            return NOTHING
        if parts.numeric:
            return _in_numbers(parts, today, language, territory, alone=alone or by)
        for way in ways(parts.words):
            for hours, left in hours_apart(way, parts.hours, language):
                days = days_of(left, today, _first_day(language), alone=alone)
                if days or (alone and hours and not left.order):
                    return DaySaid(tuple(sorted(days)), hours)
        return NOTHING

    def _at_the_end(self, text: str, today: date, language: str, territory: str) -> DaySaid | None:
        """Take as much of the end as says a day, and of what says nothing in front of it "by" alone."""
        found: tuple[int, DaySaid] | None = None
        timed: tuple[int, DaySaid] | None = None
        for at in _cuts(text, last=True):
            said = self._table(text[at:], today, language, territory, alone=False)
            if said.days and said.hours:
                timed = timed or (at, said)
            elif found is None:
                found = (at, said) if said.days else None
            elif said == found[1] and not self._begins_with_by(text[found[0] :], language):
                found = at, said
            else:
                break
        taken = found or timed
        if taken is None:
            return None
        if self._turned(text[: taken[0]], text[taken[0] :], "", language):
            return DaySaid(rest=text)
        if found is None:
            # Nobody's hour is lost with the day: it stays where it was said.
            return replace(taken[1], rest=text)
        return replace(found[1], rest=self._bare(text[: found[0]], language))

    def _at_the_beginning(self, text: str, today: date, language: str, territory: str) -> DaySaid | None:
        """Take a day that comes first, if a word beside it or a comma says that something is due then."""
        for at in reversed([*_cuts(text, last=False)]):
            front, rest = text[:at].strip(), text[at:].strip()
            parts = parts_of(compared(front), self._words_in(language))
            if parts is None or not rest:
                continue
            due = front[-1] in _COMMAS or any({Kind.BY, Kind.OVER} & set(each) for each in parts.words)
            if not due and not leaves_no_blanks(front + rest[0]):
                continue
            said = self._table(front, today, language, territory, alone=False)
            if said.days:
                if self._turned("", front, rest, language):
                    return DaySaid(rest=text)
                return replace(said, rest=text if said.hours else rest.lstrip(" ,،，:"))
        return None

    def _turned(self, before: str, taken: str, behind: str, language: str) -> bool:
        """Return whether a word beside what was *taken* for a day, or at its end, makes another day of it."""
        words = self._words_in(language)
        front, day = compared(before[-_MOST_CHARACTERS:]), compared(taken)
        led = words.light.match(day)
        lead = led[0] if led else ""
        found, inside = (words.turned_before.search(each) for each in (f"{front} {lead}", day))
        if (found and found.start() < len(front)) or (inside and inside.start() > len(lead)):
            return True
        return (
            taken[-1] not in _COMMAS
            and words.turned_behind.match(compared(behind[:_MOST_CHARACTERS])) is not None
        )

    def _begins_with_by(self, text: str, language: str) -> bool:
        words = self._words_in(language)
        first = words.pattern.match(compared(text))
        return first is not None and Kind.BY in words.means[first[0]]

    def _bare(self, text: str, language: str) -> str:
        """Return *text* without what leads to a day at its end."""
        bare = text.rstrip(" ,،，;:-–")
        words = bare.rsplit(" ", 1)
        if len(words) > 1 and self._words_in(language).means.get(compared(words[1]), {}).keys() >= {Kind.BY}:
            return self._bare(words[0], language)
        return bare


def _each(languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(language for language in languages if language)) or ("en",)


def _cuts(text: str, *, last: bool) -> Iterator[int]:
    """Yield where a day at the end of *text* may begin; or where one at its beginning may end."""
    blanks = not leaves_no_blanks(text)
    most = _MOST_WORDS if blanks else _MOST_CHARACTERS // 2
    cuts = [found.end() for found in re.finditer(r"\s+" if blanks else r"(?s).", text)]
    yield from [0, *cuts][-most:] if last else [*cuts, len(text)][:most]


@lru_cache(maxsize=64)
def _first_day(language: str) -> int:
    """Return on which day of the week the locale has its weeks begin; without a territory, most speakers'."""
    locale = _locale(language)
    return locale.first_week_day if locale and locale.territory else 0


def _locale(tag: str) -> Locale | None:
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


@lru_cache(maxsize=256)
def day_first(language: str, territory: str = "", *, year: bool = True) -> bool | None:
    """Return whether who writes *language* has the day first in "3/4"; None: it cannot be told.

    A tag with a territory tells (en-US, en-GB); else their partner's territory; else the language, but for
    plain English, whose writers are of both kinds. Where the year comes first, what comes behind it is the
    month, and a date with the year behind cannot be told.
    """
    own = _locale(language)
    base = language.split("-")[0]
    settled = own if own and own.territory else None
    if settled is None and territory:
        settled = _locale(f"{base}-{territory}") or _locale(f"und-{territory}")
    if settled is None and base == "en":
        return None
    locale = settled or own
    if locale is None:
        return None
    pattern: str = locale.datetime_skeletons["yMd" if year else "Md"].pattern
    if year and pattern.lstrip("\u200f").startswith("y"):
        return None
    return pattern.index("d") < pattern.index("M")


def _in_numbers(parts: Parts, today: date, language: str, territory: str, *, alone: bool) -> DaySaid:
    """Read "3/4/2026", "30.4." or "2026-04-03", and a weekday beside it, which has to agree."""
    (numeric,) = parts.numeric
    way = next(ways(parts.words))
    if not way.only(Kind.WEEKDAY, Kind.HOUR):
        return NOTHING
    days = _numbered(numeric, today, language, territory, alone=alone)
    return DaySaid(tuple(sorted(agreeing(days, way.has.get(Kind.WEEKDAY, [])))), parts.hours)


def _numbered(numeric: Numeric, today: date, language: str, territory: str, *, alone: bool) -> set[date]:
    numbers = numeric.numbers
    if len(numbers) == 2:
        return _without_year(numeric, today, language, territory) if alone else set()
    if numeric.year_first:
        found = in_year(*numbers)
        return {found} if found else set()
    one, two, year = numbers
    year += 2000 if year < 100 else 0
    both = {True: in_year(year, two, one), False: in_year(year, one, two)}
    return _settled(both, day_first(language, territory), today)


def _without_year(numeric: Numeric, today: date, language: str, territory: str) -> set[date]:
    locale = _locale(language)
    points = "." in locale.datetime_skeletons["Md"].pattern if locale else False
    if numeric.year_first or numeric.mark == "-" or (numeric.mark == "." and not points):
        return set()
    one, two = numeric.numbers
    both = {True: coming(today, two, one), False: coming(today, one, two)}
    return _settled(both, day_first(language, territory, year=False), today)


def _settled(both: dict[bool, date | None], order: bool | None, today: date) -> set[date]:
    """Return what the writer's order makes of it, if there is such a day; else what is left."""
    if order is not None and both[order]:
        both = {order: both[order]}
    days = {day for day in both.values() if day}
    return {day for day in days if day >= today} or days


def hours_apart(way: Way, figures: tuple[time, ...], language: str) -> Iterator[tuple[tuple[time, ...], Way]]:
    """Yield the hour that is said (none, one, two where the language has its own clock), and what else is."""
    parts = [at for at, kind in enumerate(way.order) if kind in _PARTS]
    part = way.order[parts[0]] if parts else None
    marks = [at for at, kind in enumerate(way.order) if kind is Kind.HOUR]
    if len(parts) > 1 or len(marks) > 1:
        return
    if figures:
        shown = _clocks(figures[0], part, language if marks or parts else "")
        yield shown, way.without(*parts, *marks)
    elif not marks:
        yield (), way.without(*parts)
    else:
        for at in (marks[0] + 1, marks[0] - 1):
            if 0 <= at < len(way.taken) and way.order[at] is Kind.NUMBER and way.taken[at][1] < 24:
                shown = _clocks(time(way.taken[at][1]), part, language)
                yield shown, way.without(*parts, *marks, at)


def _clocks(said: time, part: Kind | None, language: str) -> tuple[time, ...]:
    """Return *said* on the clock; where the language counts from sunrise, by that first, then as said."""
    plainly = said.replace(hour=_on_the_clock(said.hour, part))
    if language.split("-")[0] not in _SIX_HOURS_ON or not 1 <= said.hour <= 12:
        return (plainly,)
    return (said.replace(hour=_since_sunrise(said.hour, part)), plainly)


def _on_the_clock(hour: int, part: Kind | None) -> int:
    if part is None or hour > 12:
        return hour
    early = part is Kind.MORNING or (part is Kind.NIGHT and (hour < 6 or hour == 12))
    return hour % 12 + (0 if early else 12)


def _since_sunrise(hour: int, part: Kind | None) -> int:
    """Return what "saa 12" means: six in the morning or in the evening."""
    shown = (hour + 6) % 12
    if part is None:
        return shown if shown >= 6 else shown + 12
    if part is Kind.MORNING:
        return shown
    if part is Kind.NIGHT:
        return shown + 12 if shown >= 6 else shown
    # "saa 5 mchana" is eleven, still before noon; "saa 12 jioni" is six in the evening.
    return shown if shown == 11 else shown + 12
