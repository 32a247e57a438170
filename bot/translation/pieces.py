"""Cut a text where it may be cut and put together again exactly: lines, sentences, stretches that fit.

It must never lose a character: joined again, the pieces are the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_LINES = re.compile(r"(\r\n|[\r\n\u2028\u2029\u0085])")
# The end of a sentence and the blanks after it; Chinese, Japanese and Burmese leave none.
_SENTENCE_END = re.compile(r"(?<=[.!?…؟۔।])[\"'”»)\]]*\s+|(?<=[。！？။])\s*")


def lines(text: str) -> list[str]:
    """Return the lines of *text* and the breaks between them, in turn."""
    return _LINES.split(text)


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


def sentences(text: str) -> list[tuple[str, str]]:
    """Return each sentence of one line with what stands between it and the next one."""
    found: list[tuple[str, str]] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        cut = end.start() + len(end[0].rstrip())
        if cut > start:
            found.append((text[start:cut], text[cut : end.end()]))
            start = end.end()
    if start < len(text):
        found.append((text[start:], ""))
    return found


def fitting(text: str, longest: int) -> list[tuple[str, str]]:
    """Return *text* in few pieces, cut at sentence ends, or at blanks where one sentence is too long.

    Args:
        text: One line.
        longest: Most bytes of a piece in UTF-8. A single word longer than that stays whole.
    """
    if _size(text) <= longest:
        return [(text, "")]
    cut: list[tuple[str, str]] = []
    for sentence, gap in sentences(text):
        cut += [(sentence, gap)] if _size(sentence) <= longest else _words(sentence, gap)
    packed = [cut[0]]
    for piece, gap in cut[1:]:
        longer = "".join(packed[-1]) + piece
        if _size(longer) <= longest:
            packed[-1] = (longer, gap)
        else:
            packed.append((piece, gap))
    return packed


def _words(sentence: str, gap: str) -> list[tuple[str, str]]:
    parts = re.split(r"(\s+)", sentence)
    return list(zip(parts[::2], [*parts[1::2], gap], strict=True))


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
