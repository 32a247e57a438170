"""What of a text may be sent to an engine, and in which stretches.

It must never lose a character: joined again, the pieces are the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.sentences import sentences


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
