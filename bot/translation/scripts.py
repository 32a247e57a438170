"""Whether words are written in the script that a language is written in.

It must never judge a language: Spanish and English look alike here, and a name or two of another script is
no mistake.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# How Unicode's names of letters begin (UCD), by the codes of scripts (ISO 15924).
_LETTERS = {
    "Arab": ("ARABIC",),
    "Armn": ("ARMENIAN",),
    "Beng": ("BENGALI",),
    "Cyrl": ("CYRILLIC",),
    "Deva": ("DEVANAGARI",),
    "Ethi": ("ETHIOPIC",),
    "Geor": ("GEORGIAN",),
    "Grek": ("GREEK",),
    "Gujr": ("GUJARATI",),
    "Guru": ("GURMUKHI",),
    "Hans": ("CJK",),
    "Hant": ("CJK",),
    "Hebr": ("HEBREW",),
    "Jpan": ("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"),
    "Khmr": ("KHMER",),
    "Knda": ("KANNADA",),
    "Kore": ("HANGUL", "CJK"),
    "Laoo": ("LAO",),
    "Latn": ("LATIN", "FULLWIDTH"),
    "Mlym": ("MALAYALAM",),
    "Mymr": ("MYANMAR",),
    "Orya": ("ORIYA",),
    "Sinh": ("SINHALA",),
    "Taml": ("TAMIL",),
    "Telu": ("TELUGU",),
    "Thai": ("THAI",),
    "Tibt": ("TIBETAN",),
}
_WORD = re.compile(r"[^\W\d_]+")
_FEW = 12
"""Letters of another script that prove nothing: a name, a brand, an abbreviation."""
_SOME_WORDS = 3


def in_another(source: str, answer: str, script: str) -> bool:
    """Return whether *answer* to *source* is written in another script than *script*, an ISO 15924 code.

    What stood in the source already may stand in the answer. A script that is not known here is any.
    """
    begins = _LETTERS.get(script)
    if begins is None:
        return False
    words = _WORD.findall(answer)
    own = sum(_begins(letter) in begins for word in words for letter in word)
    said = {word.casefold() for word in _WORD.findall(source)}
    strange = [word for word in words if word.casefold() not in said]
    foreign = sum(_begins(letter) not in begins for word in strange for letter in word)
    return foreign > max(own, _FEW) or (not own and len(words) > _SOME_WORDS)


def written_in(text: str, script: str) -> bool:
    """Return whether more letters of *text* are of a *script*, an ISO 15924 code, than of all others.

    Nothing is written in a script that is not known here.
    """
    begins = _LETTERS.get(script, ())
    letters = [letter for word in _WORD.findall(text) for letter in word]
    return 2 * sum(_begins(letter) in begins for letter in letters) > len(letters)


@lru_cache(maxsize=4096)
def _begins(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0].removesuffix("-IDEOGRAPH")
