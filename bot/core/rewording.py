"""What reads otherwise between two wordings of one text: passages that changed, came or went, word by word.

Where a script has no blanks between words, character by character, never within one. Says nothing where so
much differs that the two are read better one after the other. Cuts nothing out of either text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher

from bot.core.whole_words import leaves_no_blanks

ALIKE = 0.4
"""How much of two texts has to be the same for passages of them to be worth showing."""
MOST = 8
"""Passages: with more, the two wordings are read better as a whole."""
Span = tuple[int, int]
"""From where to where a word stands in its text."""


def reworded(old: str, new: str) -> list[tuple[str, str]]:
    """Return each passage as it was and as it is; "" where it was not there, or is there no more."""
    before, after = _words(old), _words(new)
    match = SequenceMatcher(None, _read(old, before), _read(new, after), autojunk=False)
    if match.ratio() < ALIKE:
        return []
    found = [
        (_passage(old, before[i1:i2]), _passage(new, after[j1:j2]))
        for tag, i1, i2, j1, j2 in match.get_opcodes()
        if tag != "equal"
    ]
    return found if len(found) <= MOST else []


def _words(text: str) -> list[Span]:
    found: list[Span] = []
    for word in re.finditer(r"\S+", text):
        found += _characters(text, *word.span()) if leaves_no_blanks(word.group()) else [word.span()]
    return found


def _characters(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the characters as they are read: marks and what is stacked below go with what bears them."""
    first = start
    for at in range(start + 1, end):
        joined = text[at - 1] == "\u1039" or unicodedata.category(text[at]).startswith("M")
        if not joined and not _of_one_word(text[at - 1], text[at]):
            yield first, at
            first = at
    yield first, end


def _of_one_word(one: str, other: str) -> bool:
    return one.isalnum() and other.isalnum() and not leaves_no_blanks(one + other)


def _read(text: str, spans: list[Span]) -> list[str]:
    return [text[start:end] for start, end in spans]


def _passage(text: str, spans: list[Span]) -> str:
    return text[spans[0][0] : spans[-1][1]] if spans else ""
