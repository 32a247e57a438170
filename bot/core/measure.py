"""Measures: numbers that were counted towards a goal, who said them and when. A row is never changed.

How to read the rows (for archives, reports and charts): *goal* is the key of a goal. All rows with the same
*of* are one count and what became of it: the one said last holds, those before it are its history, and where
the last one's *value* is "" it was taken back. *of* is "answer:ID" for what a check-in's answer gave, else
the id of the first row. *value* is a decimal as text.

Plain values, and which of them hold. Tells nobody and reads no clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Measure:
    """One number, as *member* of *partner* said it."""

    id: str
    partnership: str
    goal: str
    value: str
    at: datetime
    member: str
    partner: str
    of: str


def in_order(measures: Iterable[Measure]) -> list[Measure]:
    return sorted(measures, key=lambda each: (each.at, each.id))


def holding(measures: Iterable[Measure]) -> list[Measure]:
    """Return of each count the row that holds, in the order in which they were first counted."""
    last: dict[str, Measure] = {}
    for each in in_order(measures):
        last[each.of] = each
    return [each for each in last.values() if each.value]


def history(measures: Iterable[Measure], of: str) -> list[Measure]:
    """Return a count and its corrections, the first one in front."""
    return in_order(each for each in measures if each.of == of)
