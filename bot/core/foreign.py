"""What a reader gets as it was written, and what has to be translated for them.

Words of members and of authors alone: our own are never looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core.languages import read_alike
from bot.core.text import without_direction_controls
from bot.core.words import Arg, Authored, Notice, Ours, Words

THEIRS = (Words, Authored)


def foreign_in(notice: Notice, reads: str) -> list[Words]:
    """Return what has to be translated in *notice* for readers of *reads*, and may be named as somebody's."""
    return [words for words in foreign_words(notice.parts, reads) if not words.unnamed]


def foreign_words(args: Iterable[Arg], reads: str) -> list[Words]:
    """Return, in order, what has to be translated in *args*, sentences within sentences included."""
    found: dict[Words, None] = {}
    for arg in args:
        if isinstance(arg, Ours):
            found |= dict.fromkeys(foreign_words(arg.args.values(), reads))
        elif isinstance(arg, THEIRS):
            chosen = as_read(arg, reads)
            if isinstance(chosen, Words):
                found[chosen] = None
    return [*found]


def as_read(arg: Words | Authored, reads: str) -> str | Words:
    """Return the words that the reader gets as they are, or those that have to be translated."""
    if isinstance(arg, Words):
        text = without_direction_controls(arg.text)
        return text if read_alike(arg.language, reads) else replace(arg, text=text)
    wanted = reads.casefold()
    for tag, text in arg.texts:
        if text and tag.casefold() == wanted:
            return text
    near = next((text for tag, text in arg.texts if read_alike(tag, reads)), None)
    if near is not None or not arg.texts:
        return near or ""
    reference, text = arg.texts[0]
    return Words(without_direction_controls(text), reference)
