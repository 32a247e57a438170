"""Letters that keyboards and habits put for figures: Burmese "၁ဝ", a one and the letter wa, is ten.

Must never take a letter for a figure that belongs to a word: "၅ဝင်" is five and "enter".
"""

from __future__ import annotations

import re

_FIGURES = str.maketrans({"ဝ": "၀", "ရ": "၇"})
_LETTER = "[\u1000-\u103f\u104c-\u109f]"
# A syllable goes on with a sign of its own, or with a consonant that ends it.
_ENDS = "(?![\u102b-\u103e]|[\u1000-\u102a]\u1037?[\u1039\u103a])"
_DIGIT = "[0-9\u1040-\u1049]"
_ZERO = rf"ဝ{_ENDS}"
_SEVEN = rf"ရ(?={_DIGIT}|{_ZERO})"
_RUN = rf"(?:{_DIGIT}|(?<!{_LETTER})[ဝရ](?=[ဝရ.]*{_DIGIT}))(?:[.,:/\-]?(?:{_DIGIT}|{_ZERO}|{_SEVEN}))*"
_SURE = re.compile(_RUN)
# Behind the last figure "ရ" may as well be "got": "၅၀ရ" is fifty that came, or 507.
_EITHER = re.compile(rf"{_RUN}(?:(?<=[\u1040-\u1049ဝ])ရ{_ENDS}(?!{_LETTER}))?")
_GOT = re.compile(rf"(?<=[\u1040-\u1049])ရ{_ENDS}(?!{_LETTER})")


def with_figures(text: str, *, got: bool = False) -> str:
    """Return *text*, as long as it was, with figures for the letters that were typed instead of them.

    *got*: with seven for a "ရ" that may mean "got" as well.
    """
    if "ဝ" not in text and "ရ" not in text:
        return text
    return (_EITHER if got else _SURE).sub(lambda found: found[0].translate(_FIGURES), text)


def may_have_got(text: str) -> bool:
    """Return whether a "ရ" behind the last figure of *text* is seven or "got", which nobody can tell."""
    return _GOT.search(text) is not None
