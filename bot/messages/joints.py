"""Where a sentence of ours meets what is put into it: what people write otherwise there.

Looks at no more than the two sides of a joint, and changes nothing of what is put in.
"""

from __future__ import annotations

import re

_ELIDES = re.compile(r"(?<![\w'])(d|qu|jusqu|lorsqu|puisqu)e $", re.IGNORECASE)
"""What loses its last letter before a vowel in French."""
_ENDS = (".", "!", "?", "…", "؟")
_VOWELS = frozenset("aeiouàâäéèêëîïôöùûüœæ")


def before(words: str, put_in: str, language: str) -> str:
    """Return *words* of ours as they stand before what is *put_in*: "de" and "Amina" are "d'Amina"."""
    if language == "fr" and put_in[:1].casefold() in _VOWELS:
        return _ELIDES.sub(r"\1'", words)
    return words


def behind(put_in: str, words: str) -> str:
    """Return *words* of ours as they stand behind what is *put_in*: no full stop follows another mark."""
    stops = words.startswith(".") and not words.startswith("..")
    return words[1:] if stops and put_in.endswith(_ENDS) else words
