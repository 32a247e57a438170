"""A protocol is looked at again: what partners would keep, and what each suggests to change.

    looking → over

Plain values; reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

WHEN, WORDS = "when", "ask"
"""What a suggestion changes: when something comes, or the words of a question."""


@dataclass(frozen=True, slots=True)
class Looking:
    """One time at which the protocol *adoption* is looked at; until *next_at* partners are listened to.

    *keep* holds the ids of the partners that would keep it as it is.
    """

    id: str
    partnership: str
    adoption: str
    version: int
    asked_at: datetime
    state: str = "looking"
    keep: tuple[str, ...] = ()
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a *member* of *partner* suggests to change, in *language*; *decision* is what became of it.

    *change* is what of the protocol it would change, where that is sure: ids, and
    keys of a rhythm with what they would be; no words.
    """

    id: str
    partnership: str
    looking: str
    partner: str
    member: str
    text: str
    language: str
    at: datetime
    decision: str = ""
    change: tuple[str, ...] = ()


def in_other_words(made: Suggestion, text: str) -> Suggestion:
    """Return *made* as *text*: which other time it means is known of its first words alone."""
    return replace(made, text=text, change=made.change if made.change[:1] == (WORDS,) else ())
