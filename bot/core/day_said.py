"""A day as somebody said it: sure, to be asked about, or not said at all.

Must never choose between two days that the words could mean; whoever asked reads it back before it counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Protocol


@dataclass(frozen=True, slots=True)
class DaySaid:
    """What was read.

    Attributes:
        days: One, or those that it could be, the earliest first: to be asked about. None: no day.
        hours: One, or those that it could be, what its language means by it first ("saa 12 jioni": 18:00).
        rest: What else was said, where a day was looked for in a sentence.
    """

    days: tuple[date, ...] = ()
    hours: tuple[time, ...] = ()
    rest: str = ""

    @property
    def day(self) -> date | None:
        """The one day that was said for sure."""
        return self.days[0] if len(self.days) == 1 else None

    @property
    def unsure(self) -> bool:
        """Whether it must be asked which day or hour was meant."""
        return len(self.days) > 1 or len(self.hours) > 1


NOTHING = DaySaid()


class DayReader(Protocol):
    """Reads days; *languages* are BCP 47 tags, the writer's own first; *territory* is an ISO 3166 code.

    The territory tells which number of "3/4" is the day where the language does not.
    """

    def read(self, text: str, today: date, languages: tuple[str, ...], territory: str = "") -> DaySaid:
        """Return the day that *text* as a whole says, counted from *today*, the writer's own day."""

    def within(self, text: str, today: date, languages: tuple[str, ...], territory: str = "") -> DaySaid:
        """Return the day that *text* says somewhere ("call them by Friday"), and the rest of it."""

    def knows(self, word: str, languages: tuple[str, ...]) -> bool:
        """Return whether *word* says something about days, or is a number."""

    def counted(self, text: str, languages: tuple[str, ...]) -> int | None:
        """Return the number that *text* is and says nothing else: "two", "kumi na tano"."""


class PlainDays:
    """Reads nothing but "2026-03-04"; what stands in where there are no languages."""

    def read(self, text: str, today: date, languages: tuple[str, ...], territory: str = "") -> DaySaid:
        try:
            return DaySaid((date.fromisoformat(text.strip()),))
        except ValueError:
            return NOTHING

    def within(self, text: str, today: date, languages: tuple[str, ...], territory: str = "") -> DaySaid:
        words, _, last = text.strip().rpartition(" ")
        said = self.read(last, today, languages, territory)
        return DaySaid(said.days, rest=words.strip()) if said.days else DaySaid(rest=text.strip())

    def knows(self, word: str, languages: tuple[str, ...]) -> bool:
        return word.isdecimal()

    def counted(self, text: str, languages: tuple[str, ...]) -> int | None:
        return int(text) if text.isdecimal() else None


def day_in(year: int, month: int, day: int) -> date | None:
    """Return that day of a year; None where the year has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
