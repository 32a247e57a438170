"""Which day somebody means who types it in their own language.

It must never decide where two days could be meant, nor take a word that looks like a day for one:
"May I come?" says none. What it reads is read back in full before it counts; that is its callers' duty.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from dateutil.relativedelta import relativedelta

from bot.core.day_said import NOTHING, DaySaid
from bot.core.text import without_direction_controls
from bot.messages.day_hours import hours_apart
from bot.messages.day_numbers import first_day, in_numbers
from bot.messages.day_parts import DAY_BEFORE_VERB, closed, dated, days_of, in_own_months, parts_of, ways
from bot.messages.day_within import MOST_CHARACTERS, Within
from bot.messages.day_words import DayWords, Kind, compared
from bot.messages.guessed import guessed


class Days:
    """Reads days in each language that *words_in* has words of; see `bot.core.day_said.DayReader`."""

    def __init__(self, words_in: Callable[[str], DayWords]) -> None:
        self._words_in = words_in

    def read(self, text: str, today: date, languages: tuple[str, ...], territory: str = "") -> DaySaid:
        """Return the day that *text* as a whole says."""
        typed = without_direction_controls(text).strip()
        if not typed or len(typed) > MOST_CHARACTERS:
            return NOTHING
        for language in _each(languages):
            if months := self._words_in(language).in_years.get(compared(typed).rstrip(".。။")):
                return DaySaid((today + relativedelta(months=months),))
            said = self._table(typed, today, language, territory, alone=True)
            if not said.days:
                said = self._finder(today, language, territory).several(typed) or said
            if said.days or said.hours:
                return replace(said, rest="")
        # Where each word is known, and yet no day is said, none is: nobody else is asked what it might be.
        unknown = (
            each for each in _each(languages) if parts_of(compared(typed), self._words_in(each)) is None
        )
        guesses = (guessed(typed, today, language) for language in unknown)
        guess = next((each for each in guesses if each), None)
        return DaySaid((guess,)) if guess else NOTHING

    def within(self, text: str, today: date, languages: tuple[str, ...], territory: str = "") -> DaySaid:
        """Return the day that *text* ends or begins with, or says in the middle, and the rest of it.

        None, where a word beside it makes another day of it: "every friday" is not the next one.
        """
        typed = without_direction_controls(text).strip()
        for language in _each(languages):
            if said := self._finder(today, language, territory).found(typed):
                return said
        return DaySaid(rest=typed)

    def knows(self, word: str, languages: tuple[str, ...]) -> bool:
        """Return whether *word* says something about days, or is a number."""
        read = (parts_of(compared(word), self._words_in(each)) for each in _each(languages))
        return any(parts and (parts.words or parts.numeric or parts.hours) for parts in read)

    def counted(self, text: str, languages: tuple[str, ...]) -> int | None:
        """Return the number that *text* is and says nothing else; none where it has a sign or is a letter."""
        said = compared(text)
        if not said or said[0] in "+-−" or (len(said) == 1 and said.isascii() and said.isalpha()):
            return None
        for language in _each(languages):
            parts = parts_of(said, self._words_in(language))
            if parts is None or parts.numeric or parts.hours or not parts.words:
                continue
            way = next((each for each in ways(parts.words) if each.order == [Kind.NUMBER]), None)
            if way is not None:
                return way.one(Kind.NUMBER)
        return None

    def _finder(self, today: date, language: str, territory: str) -> Within:
        def read(taken: str) -> DaySaid:
            return self._table(taken, today, language, territory, alone=False)

        return Within(self._words_in(language), read)

    def _table(self, text: str, today: date, language: str, territory: str, *, alone: bool) -> DaySaid:
        """Read *text* by the words of one language; *alone*: nobody said anything else beside it."""
        words = self._words_in(language)
        parts = parts_of(compared(text), words)
        if (words.after.search(compared(text)) and dated(parts)) or words.ago.search(compared(text)):
            return NOTHING
        if parts is None or len(parts.numeric) > 1 or len(parts.hours) > 1:
            return NOTHING
        by = any(Kind.BY in each for each in parts.words)
        if not alone and parts.loose and not by:
            return NOTHING
        if parts.numeric:
            due = by or (words.tag.split("-")[0] in DAY_BEFORE_VERB and closed(compared(text), words))
            return in_numbers(parts, today, language, territory, alone=alone or due)
        for way in ways(parts.words):
            for hours, left in hours_apart(way, parts.hours, language):
                days = days_of(left, today, first_day(language), alone=alone)
                days |= in_own_months(left, today, language) if days else set()
                if days or (alone and hours and not left.order):
                    return DaySaid(tuple(sorted(days)), hours)
        return NOTHING


def _each(languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(language for language in languages if language)) or ("en",)
