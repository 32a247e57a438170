"""Where what is private or unnamed could come out, and whatever is found there that should not be.

Every message, file, line of the log and row of the database, but those of what is private itself, is one.
Knows who may read what, and words nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.quarter.kept import Kept

FACILITATING = frozenset({"Nadia", "Taras", "Claire"})
"""Who facilitates in the quarter, at one time or another."""
EVERYBODY = "everybody"
OPERATOR = "operator"
NOBODY = ("log", "health", "beside")
"""Kinds of places where nothing of it is to stand at all: there a number may be held apart from the words."""


@dataclass(frozen=True)
class Apart:
    """*words* that *readers* alone may read; where there are none, all may, but beside none of *names*."""

    words: str
    readers: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Place:
    """Somewhere that something is written: what kind of place it is, and who reads it."""

    kind: str
    reader: str
    text: str


def all_apart(kept: Kept) -> list[Apart]:
    """Return all that was said for few, or without a name."""
    quarter = kept.quarter
    home = {name.title(): who.home.name for name, who in quarter.stage.people.items()}
    worries = [Apart(words, frozenset({who, home[who]} | FACILITATING)) for who, words in quarter.secrets]
    concerns = [Apart(words, frozenset({who} | FACILITATING)) for who, words, _ in quarter.concerns]
    notes = [Apart(words, frozenset({who})) for who, words in quarter.notes]
    unnamed = [Apart(words, names=frozenset({who, home[who]})) for who, words in quarter.unnamed]
    return [*worries, *concerns, *notes, *unnamed]


def places(kept: Kept) -> Iterator[Place]:
    """Yield all that anybody can read, outside of what they said themselves."""
    quarter = kept.quarter
    named = {place.address: place.name for place in quarter.stage.places.values()}
    named |= {who.alone.address: who.alone.name for who in quarter.stage.people.values()}
    for line in quarter.lines:
        if not line.who:
            yield Place("message", line.where, f"{line.text}\n{' '.join(line.buttons)}")
    for address, row in kept.queued:
        yield Place("queue", named[address], row)
    for name in quarter.stage.people:
        for file in kept.taken_by(name.title()):
            own = file.startswith(("{", "BEGIN:VCALENDAR"))
            # What is of all can be handed on to anybody.
            yield Place("own file" if own else "export", name.title() if own else EVERYBODY, file)
    for file in kept.files:
        if file.startswith("\x89PNG"):
            yield Place("chart", EVERYBODY, file)
    yield Place("log", OPERATOR, kept.log)
    yield Place("health", OPERATOR, kept.examined)
    for _, row in kept.beside:
        yield Place("beside", OPERATOR, row)


def leaks(apart: Iterable[Apart], where: Iterable[Place]) -> Iterator[tuple[str, str, str]]:
    """Yield what is found in which kind of place, read by whom, that should not be there."""
    said = list(apart)
    for place in where:
        for each in said:
            if _stands(each, place) and not _may_be(each, place):
                yield each.words, place.kind, place.reader


def _stands(each: Apart, place: Place) -> bool:
    words = each.words.rpartition(" (")[0] if place.kind in NOBODY and each.readers else each.words
    return words in place.text


def _may_be(each: Apart, place: Place) -> bool:
    if place.kind in ("log", "health"):
        return False
    if place.kind == "beside":
        return not each.readers
    if each.readers:
        return place.reader in each.readers and place.kind in ("message", "queue", "own file")
    if place.reader in each.names:
        return True
    rows = [row for row in place.text.splitlines() if each.words in row]
    return not any(name in row for row in rows for name in each.names)
