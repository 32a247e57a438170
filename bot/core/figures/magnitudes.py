"""What makes a larger number of the figure beside it ("thousand", "mil", "万"), by the Unicode data (CLDR).

Must never take for such a word what is only one letter of the Latin alphabet: "5 T" may be five tons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from bot.core.figures.cldr_names import locale_of
from bot.core.vocabulary import plain

_FIGURE = re.compile("0+")
_WIDTHS = ("long", "short")


@lru_cache(maxsize=64)
def magnitudes(tag: str) -> Mapping[str, frozenset[int]]:
    """Return each word for a magnitude in the language *tag*, as `plain` has it, with all it may be worth.

    None for a language that the data lacks. There they stand as patterns (UTS 35, Compact Number Formats):
    "0 Tausend" for numbers from 1000 on, "00 Tausend" for those from 10000 on.
    """
    found: dict[str, frozenset[int]] = {}
    for worth, words in _patterns(tag):
        if len(words) == 1 and not (len(words[0]) == 1 and words[0].isascii()):
            found[words[0]] = found.get(words[0], frozenset()) | {worth}
    return found


def _patterns(tag: str) -> Iterator[tuple[int, list[str]]]:
    """Yield what stands beside the figure in each pattern, and by how much it multiplies that figure."""
    locale = locale_of(tag)
    formats = locale.compact_decimal_formats if locale else {}
    for width in _WIDTHS:
        for sizes in formats.get(width, {}).values():
            for size, pattern in sizes.items():
                shown = pattern.pattern.partition(";")[0].replace("'", "")
                figure = _FIGURE.search(shown)
                if figure:
                    words = [plain(word).strip(".") for word in _FIGURE.sub(" ", shown).split()]
                    yield int(size) // 10 ** (len(figure[0]) - 1), words
