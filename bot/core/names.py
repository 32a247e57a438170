"""What people are called by: a name as it is written, and each word of it by which somebody may go.

Finds words, and never decides who is meant. A name is no name where it can only be another word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.core.whole_words import whole_word

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_BESIDE = re.compile(r"[(\[{|/,–—]|\s-\s")
"""What stands behind it in a name says where somebody works, not what they are called."""
_HAN = re.compile("[\u3400-\u9fff]{2,}")
_LEAST = 3
_BESIDE_A_NAME = (
    "van von der den del dela dos das des los las bin ibn ben bint abu the and"
    " mrs miss sir madam mama baba mzee bibi don doña dona mme mlle monsieur madame señor señora"
    " بنت ابن أبو ابو عبد"
)
_NONE_BY_THEMSELVES = frozenset(_BESIDE_A_NAME.split())

_SOMEBODY = (
    "I|you|he|she|it|we|they|the|this|that|these|those|there|all|any|anybody|anyone|somebody|someone|everybody"
    "|everyone|our|your|my|his|her|their|God|not|be"
)
_OF_A_MONTH = ("in", "since", "until", "last", "next", "this", "late", "early", "end of", "beginning of")
_MONTH = (
    r"(?<!\d )(?<!\d(?:st|nd|rd|th) )" + "".join(f"(?<!(?i:\\b{word} ))" for word in _OF_A_MONTH),
    r"(?!,? ?\d)",
)
_ASKS = ("", f"(?! (?i:{_SOMEBODY})\\b)")
_ELSE = {
    "will": _ASKS,
    "can": _ASKS,
    "may": (_MONTH[0], _MONTH[1] + _ASKS[1]),
    "hope": ("", f"(?! (?i:to|so|{_SOMEBODY})\\b)"),
    "april": _MONTH,
    "june": _MONTH,
    "august": _MONTH,
}
"""What must not stand before and behind a name that is another word of English as well."""


@lru_cache(maxsize=4096)
def called(name: str) -> frozenset[str]:
    """Return *name*, of a person, and each word of it that is a name by itself: those with a capital.

    Short ones, and what stands before a name, are none. Of a script without capitals each may be one.
    """
    words = WORD.findall(_BESIDE.split(name.strip(), maxsplit=1)[0])
    return frozenset({name, *filter(_is_one, map(_as_written, words))})


def words_of(names: Iterable[str]) -> set[str]:
    """Return all words that stand in *names*, as they are written."""
    return {word for name in names for word in WORD.findall(name)}


@lru_cache(maxsize=4096)
def pattern_for(name: str) -> str:
    """Return a pattern for *name*, which holds something, as a whole word, where it is no other word."""
    before, behind = _ELSE.get(name.casefold(), ("", ""))
    return before + whole_word(name) + behind


def _is_one(word: str) -> bool:
    if word[0].islower() or word.casefold() in _NONE_BY_THEMSELVES:
        return False
    return len(word) >= _LEAST or _HAN.fullmatch(word) is not None


def _as_written(word: str) -> str:
    """Return *word* as others write it, where somebody puts all their name in capitals."""
    return word.capitalize() if word.isupper() else word
