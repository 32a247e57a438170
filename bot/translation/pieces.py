"""What of a text may be sent to an engine, and in which stretches.

It must never lose a character: joined again, the pieces are the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.sentences import sentences
from bot.core.whole_words import UNSPACED

_BLANKS = re.compile(r"(\s+)")
_CLAUSE = re.compile("(?<=[，、；：၊])")
# Where a character of a script without blanks stands behind another one: never within what belongs together,
# as vowels, tones and stacked letters of Burmese, Khmer, Thai and Lao do, nor beside what we hid in the text.
_MARKS = (
    "\u0e30-\u0e3a\u0e45-\u0e4e\u0eb0-\u0ebc\u0ec6-\u0ecd\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d"
    "\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u17b4-\u17d3\u3099-\u309c\u30fc"
)
_BETWEEN = re.compile(
    f"(?<=[{UNSPACED}])(?<![\u0e40-\u0e44\u0ec0-\u0ec4\u1039\u103a\u17d2])(?=[{UNSPACED}])(?![{_MARKS}])(?![\u1000-\u1021]\u103a)"
)


def fenced(parts: Sequence[str]) -> set[int]:
    """Return which of a text's *lines* are code: those between two that begin with ```, and these."""
    found: set[int] = set()
    fence: int | None = None
    for at, line in enumerate(parts):
        if not line.lstrip().startswith("```") or "`" in line.strip().lstrip("`"):
            continue
        if fence is None:
            fence = at
        else:
            found.update(range(fence, at + 1))
            fence = None
    return found


def fitting(text: str, longest: int) -> list[tuple[str, str]]:
    """Return *text* in few pieces, cut at sentence ends, or at blanks where one sentence is too long.

    A script without blanks is cut behind the marks between its clauses, or between letters where it has none.

    Args:
        text: One line.
        longest: Most bytes of a piece in UTF-8. A single word longer than that stays whole.
    """
    if _size(text) <= longest:
        return [(text, "")]
    cut: list[tuple[str, str]] = []
    for sentence, gap in sentences(text):
        cut += [(sentence, gap)] if _size(sentence) <= longest else _words(sentence, gap, longest)
    packed = [cut[0]]
    for piece, gap in cut[1:]:
        longer = "".join(packed[-1]) + piece
        if _size(longer) <= longest:
            packed[-1] = (longer, gap)
        else:
            packed.append((piece, gap))
    return packed


def _words(sentence: str, gap: str, longest: int) -> list[tuple[str, str]]:
    parts = _BLANKS.split(sentence)
    words = zip(parts[::2], [*parts[1::2], gap], strict=True)
    return [piece for word, behind in words for piece in _cut(word, behind, longest, (_CLAUSE, _BETWEEN))]


def _cut(word: str, gap: str, longest: int, places: Sequence[re.Pattern[str]]) -> list[tuple[str, str]]:
    """Return *word* cut at the first of *places* that makes its pieces small enough, else at the next."""
    if _size(word) <= longest or not places:
        return [(word, gap)]
    pieces = [piece for piece in places[0].split(word) if piece]
    gaps = [*("" for _ in pieces[1:]), gap]
    return [
        part
        for each, behind in zip(pieces, gaps, strict=True)
        for part in _cut(each, behind, longest, places[1:])
    ]


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
