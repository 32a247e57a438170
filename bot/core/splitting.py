"""Cut a message that is too long for a platform into several, where a reader would pause.

It must never lose or add a character other than the blanks at a cut, nor cut what is seen as one sign. A link
or another short stretch that is marked stays whole.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate, chain

from bot.core.text import Mark, Message, Span, Text

# The best places first: between paragraphs, lines, sentences (Chinese and Burmese leave no blank), words.
_PAUSES = (
    re.compile(r"\n[^\S\n]*\n\s*"),
    re.compile(r"\n\s*"),
    re.compile(r"(?<=[.!?…؟۔।])[\"'”»)\]\u2069]*(?P<cut>\s+)|(?<=[。！？။])(?P<bare>\s*)"),
    re.compile(r"\s+"),
)
_WHOLE: tuple[Mark, ...] = ("strong", "link", "mention", "code")
"""What reads as one thing: half a link is none. Somebody's words set apart may go on in the next piece."""
_JOINER = "\u200d"
_VIRAMA = 9
"""The combining class of the sign that joins two Indic consonants (Unicode TR 29, GB9c)."""


def units(text: str) -> int:
    """Return the length of *text* as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(message: Message, longest: int) -> list[Message]:
    """Return *message* in as few pieces as reading allows, none longer than *longest* UTF-16 units.

    A paragraph is kept whole where that leaves no piece less than half full, then a sentence, then a word; a
    word longer than a piece is cut between two signs. A link, a mention, strong words and code stay
    whole where they fit into one piece; other spans are cut in two where the text is. The first piece is the
    reply, the last one carries the buttons.

    Args:
        message: What is to be shown.
        longest: At least 2. A single sign of more units than that is cut as well.
    """
    text = message.text
    if units(text.plain) <= longest:
        return [message]
    cuts = _cuts(text, longest)
    # Platforms refuse a message of nothing but blanks.
    seen = [(start, end) for start, end in cuts if text.plain[start:end].strip()]
    pieces = [_part(text, start, end) for start, end in seen or cuts]
    messages = [replace(message, text=piece, buttons=(), reply_to=None) for piece in pieces]
    messages[0] = replace(messages[0], reply_to=message.reply_to)
    messages[-1] = replace(messages[-1], buttons=message.buttons)
    return messages


def _cuts(text: Text, longest: int) -> list[tuple[int, int]]:
    """Return where each piece starts and ends."""
    plain = text.plain
    offsets = [0, *accumulate(1 + (character > "\uffff") for character in plain)]
    within = bytearray(len(plain) + 1)
    for span in text.spans:
        first, last = span.start, span.start + span.length
        if span.mark in _WHOLE and offsets[last] - offsets[first] <= longest:
            within[first + 1 : last] = b"\1" * (span.length - 1)
    found, start = [], 0
    while offsets[-1] - offsets[start] > longest:
        limit = max(bisect_right(offsets, offsets[start] + longest) - 1, start + 1)
        end, following = _pause(plain, start, limit, within)
        found.append((start, end))
        start = following
    return [*found, (start, len(plain))]


def _pause(plain: str, start: int, limit: int, within: bytearray) -> tuple[int, int]:
    """Return where the piece from *start* ends, at most at *limit*, and where the next one starts.

    *within* marks the places that lie within what is to stay whole.
    """
    least = start + (limit - start) // 2
    for number, pause in enumerate(_PAUSES):
        best = None
        for found in pause.finditer(plain, start, min(len(plain), limit + 1)):
            group = next((name for name in ("cut", "bare") if found.groupdict().get(name) is not None), 0)
            at = found.start(group)
            early = at < least and number < len(_PAUSES) - 1
            if start < at <= limit and not early and not within[at]:
                best = at
        if best is not None:
            end = start + len(plain[start:best].rstrip())
            return end, len(plain) - len(plain[best:].lstrip())
    between = (at for at in range(limit, start, -1) if not within[at] and between_signs(plain, at))
    # Of stretches that overlap and do not fit into one piece together, some are cut.
    in_one = (at for at in range(limit, start, -1) if between_signs(plain, at))
    end = next(chain(between, in_one), limit)
    return end, end


def between_signs(plain: str, at: int) -> bool:
    """Return whether what stands before and after *at* is seen as two signs (Unicode TR 29, GB9 to GB13)."""
    before, after = plain[at - 1], plain[at]
    if unicodedata.combining(after) or unicodedata.category(after) in ("Mn", "Me", "Mc") or _extends(after):
        return False
    if _JOINER in (before, after) or unicodedata.combining(before) == _VIRAMA:
        return False
    return not (_is_flag(before) and _is_flag(after) and _flags_before(plain, at) % 2)


def _extends(character: str) -> bool:
    return (
        "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
        or character == "\u200c"
    )


def _is_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flags_before(plain: str, at: int) -> int:
    start = at
    while start and _is_flag(plain[start - 1]):
        start -= 1
    return at - start


def _part(text: Text, start: int, end: int) -> Text:
    """Return a stretch of *text* with the spans that reach into it."""
    spans: list[Span] = []
    for span in text.spans:
        first, last = max(span.start, start), min(span.start + span.length, end)
        if first < last:
            spans.append(replace(span, start=first - start, length=last - first))
    return Text(text.plain[start:end], tuple(spans))
