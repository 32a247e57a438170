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


def leaves_no_blanks(text: str) -> bool:
    """Return whether anything in *text* is in a script that has none between words."""
    return _OF_THOSE.search(text) is not None


def whole_word(word: str) -> str:
    """Return a pattern for *word*, which holds something, where no other letter goes on with it."""
    after = rf"(?!{_GOES_ON}|[\u0300-\u036f])" if not _OF_THOSE.match(word[-1]) else ""
    return beginning(word) + after


def beginning(word: str) -> str:
    """Return a pattern for *word*, which holds something, where a word begins with it."""
    before = f"(?<!{_GOES_ON})" if word[0].isalnum() and not _OF_THOSE.match(word[0]) else ""
    return before + re.escape(word)
