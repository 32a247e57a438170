"""Blanks put between the words of a command where Chinese has none: "到星期一" is "到 星期一".

Parts nothing but what it knows both halves of; names and other words of people stay whole.
"""

from __future__ import annotations

import re

from bot.core.vocabulary import Vocabulary, plain

_HAN = re.compile("[\u4e00-\u9fff]")
_DAY_OF_MONTH = re.compile(r"(\d{1,2}月)(\d{1,2})[日号]?")
_COUNTED = re.compile("(\\d+)([\u4e00-\u9fff]+)")


def unspaced(text: str, vocabulary: Vocabulary) -> str:
    """Return *text* with a blank behind each word that stands before a day, an hour, a number or a unit."""
    return " ".join(_apart(word, vocabulary) for word in text.split()) if _HAN.search(text) else text


def _apart(word: str, vocabulary: Vocabulary) -> str:
    before = [start for start in {*vocabulary.until, *vocabulary.keys} if _HAN.match(start)]
    for start in sorted(before, key=len, reverse=True):
        rest = word.removeprefix(start)
        if rest and rest != word and (rest[0].isdecimal() or _known(rest, vocabulary)):
            return f"{start} {_counted(rest, vocabulary)}"
    return _counted(word, vocabulary)


def _known(word: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.weekday(word) is not None or plain(word) in {*vocabulary.tomorrow, *vocabulary.units}


def _counted(word: str, vocabulary: Vocabulary) -> str:
    """Return a month and its day, or a number and its unit, as two words."""
    if day := _DAY_OF_MONTH.fullmatch(word):
        return f"{day[1]} {day[2]}"
    found = _COUNTED.fullmatch(word)
    return f"{found[1]} {found[2]}" if found and plain(found[2]) in vocabulary.units else word
