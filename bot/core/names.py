"""What people are called by: a name as it is written, and each word of it by which somebody may go.

Finds words, and never decides who is meant. A name is no name where it can only be another word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.core.whole_words import begins_there, ends_there, leaves_no_blanks, written_alike
from bot.core.whole_words import compared as as_compared

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

_ARABIC = re.compile("[\u0621-\u06d3]")
_WRITTEN_ON = "ولبفك"
_GO = "аяйь"
_ENDINGS = {
    "а": "ы и е у ой ою і о",
    "я": "и е ю ей ею і ї є",
    "й": "я ю ем е ї єм єві ю",
    "ь": "я ю ем е и ью і",
    "бвгґджзклмнпрстфхцчшщ": "а у ом ем е ы и і ові еві",
}
"""How names end in other cases, by their last letter: of those that go, and behind a consonant that stays."""

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
    """Return a pattern for *name*, which holds something, as a whole word, where it is no other word.

    With the ending that Russian and Ukrainian give it, and behind a preposition that Arabic writes onto it.
    """
    before, behind = _ELSE.get(name.casefold(), ("", ""))
    stem, endings = _bent(name)
    begins = begins_there(name, behind=_WRITTEN_ON if _ARABIC.match(name) else "")
    return before + begins + written_alike(stem) + endings + ends_there(name) + behind


def looked_for(name: str) -> str:
    """Return what stands in every text that holds *name*, in the form that `compared` of whole_words gives.

    Nothing for one letter of a script without blanks, which is a part of too many words.
    """
    if len(name) == 1 and leaves_no_blanks(name):
        return ""
    return as_compared(_bent(name)[0])


def _bent(name: str) -> tuple[str, str]:
    """Return what of *name* stays as it is, and a pattern for how it may end."""
    last = name[-1].casefold()
    endings = next((ends for letters, ends in _ENDINGS.items() if last in letters), None)
    if endings is None or len(name) < _LEAST or name.isupper():
        return name, ""
    stays = name[:-1] if last in _GO else name
    own = name[len(stays) :]
    return stays, f"(?:{'|'.join(sorted({own, *endings.split()}, key=len, reverse=True))})"


def _is_one(word: str) -> bool:
    if word[0].islower() or word.casefold() in _NONE_BY_THEMSELVES:
        return False
    return len(word) >= _LEAST or _HAN.fullmatch(word) is not None


def _as_written(word: str) -> str:
    """Return *word* as others write it, where somebody puts all their name in capitals."""
    return word.capitalize() if word.isupper() else word
