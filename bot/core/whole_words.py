"""A name or a term as a whole word in a text, where its script has blanks between words.

Finds words, and judges no language.
"""

from __future__ import annotations

import re

# Thai, Lao, Burmese, Khmer, Japanese and Chinese: words stand beside each other, and beside others', without
# a blank.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_OF_THOSE = re.compile(f"[{UNSPACED}]")
_GOES_ON = rf"[^\W{UNSPACED}]"
_ALIKE = ("'’ʼ‘", "-‐‑", "يی", "كک")
"""Letters and signs that one keyboard writes for another's: no name is another one by them."""
_FIRST_OF_THEM = str.maketrans({each: group[0] for group in _ALIKE for each in group})
_GROUP_OF = {each: "|".join(map(re.escape, group)) for group in _ALIKE for each in group}


def compared(text: str) -> str:
    """Return *text*, as long as it was, with one letter for all that are written for one another."""
    return text.translate(_FIRST_OF_THEM)


def leaves_no_blanks(text: str) -> bool:
    """Return whether anything in *text* is in a script that has none between words."""
    return _OF_THOSE.search(text) is not None


def whole_word(word: str) -> str:
    """Return a pattern for *word*, which holds something, where no other letter goes on with it."""
    return beginning(word) + ends_there(word)


def ends_there(word: str) -> str:
    """Return a pattern for where no other letter goes on with *word*."""
    return rf"(?!{_GOES_ON}|[\u0300-\u036f])" if not _OF_THOSE.match(word[-1]) else ""


def beginning(word: str) -> str:
    """Return a pattern for *word*, which holds something, where a word begins with it."""
    return begins_there(word) + written_alike(word)


def begins_there(word: str, *, behind: str = "") -> str:
    """Return a pattern for where *word* begins, alone or *behind* up to two of those letters."""
    if not word[0].isalnum() or _OF_THOSE.match(word[0]):
        return ""
    alone = f"(?<!{_GOES_ON})"
    return f"(?:{alone}|(?<={alone}[{behind}])|(?<={alone}[{behind}]{{2}}))" if behind else alone


def written_alike(word: str) -> str:
    """Return a pattern for *word*, whichever of its like a keyboard wrote for a letter of it."""
    return "".join(f"(?:{_GROUP_OF[each]})" if each in _GROUP_OF else re.escape(each) for each in word)
