"""What fits on one screen of a small phone, reckoned before anybody knows the reader's words for it.

A screen is 24 lines of 36 letters. The usual small phone shows 360 by 640 points (for years the most common
size of a page, by StatCounter): some 500 are left between the title and where one types, at 20 a line, and
some 290 of the width, at 8 a letter. Counted is the text in one language; buttons stand below it.

Reckons high: what is cut without need is a tap away, what runs over is not read. Never cuts a sign in two.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate, takewhile
from math import ceil

from bot.core.splitting import between_signs
from bot.core.words import Arg, Authored, Beside, Mention, Ours, Words

LINES, LETTERS = 24, 36
_FILLED = 29
"""Letters of a line that are used where words are not cut."""
_GROWS = 1.3
"""How much longer a translation gets; signs of Chinese and the like stand for more letters each."""
_PER_SIGN = 3
FRAME = 68
"""Letters of a sentence of ours around what it is given, its day with it, in the longest of our languages."""
FRAMES: Mapping[str, int] = {
    "promise-item": 48,
    "promise-item-late": 56,
    "promise-item-pending": 40,
    "promise-item-pending-late": 62,
    "promise-waits-day": 112,
    "promise-waits-let-go": 96,
    "promise-towards": 24,
    "digest-promise-kept": 36,
    "digest-promise-open": 52,
    "bulletin-came-in": 58,
    "bulletin-decided-item": 8,
    "bulletin-learned-item": 8,
    "bulletin-unnamed-item": 2,
    "bulletin-kept": 34,
    "bulletin-decided": 26,
    "bulletin-learned": 34,
    "bulletin-wrong": 34,
    "bulletin-stories": 34,
    "bulletin-next": 26,
    "promises-partner-title": 32,
    "promises-page": 32,
    "promise-to-all": 20,
}
"""The same for those that are much shorter, or longer; above the name of a partner stands an empty line."""


_OFTEN = 34
"""Letters of "moved 3 times", where a promise was."""
_OF_THE_SENTENCE = (int, float, date, timedelta)
_OTHER = 16


def width(text: str) -> int:
    """Return how many letters wide *text* is: signs of Chinese and the like are two, marks on others none."""
    return sum(_wide(sign) for sign in text)


def _wide(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def lines_in(text: str) -> int:
    """Return how many lines *text* takes on a small phone; a word that is wider than one is cut."""
    return sum(_wrapped(line) for line in text.split("\n"))


def _wrapped(line: str) -> int:
    lines, used = 1, 0
    for word in line.split(" "):
        wide = width(word)
        if used and used + 1 + wide > LETTERS:
            lines, used = lines + 1, 0
        used += wide + (1 if used else 0)
        if used > LETTERS:
            more = ceil(used / LETTERS) - 1
            lines, used = lines + more, used - more * LETTERS
    return lines


def height(line: Ours, reads: Sequence[str]) -> int:
    """Return how many lines *line* takes at most where *reads* are read, originals with it."""
    originals = sum(ceil((width(w.text) + 9) / _FILLED) for w in _words(line) if _foreign(w, reads))
    return ceil(reckoned_letters(line, reads) / _FILLED) + originals


def tall(lines: Iterable[Ours], reads: Sequence[str]) -> int:
    """Return the same for *lines* together."""
    return sum(height(line, reads) for line in lines)


def fitting(lines: Sequence[Ours], reads: Sequence[str], most: int) -> list[Ours]:
    """Return as many of the first of *lines* as take no more than *most* together."""
    return [line for at, line in enumerate(lines) if tall(lines[: at + 1], reads) <= most]


def reckoned_letters(line: Ours, reads: Sequence[str]) -> float:
    """Return how many letters *line* has at most, without the originals of what is translated."""
    often = _OFTEN if line.args.get("moved") else 0
    return FRAMES.get(line.says, FRAME) + often + sum(_given(arg, reads) for arg in line.args.values())


def _given(arg: Arg, reads: Sequence[str]) -> float:
    """Return how many letters *arg* may be; days and numbers belong to the sentence around them."""
    if isinstance(arg, Words):
        return _GROWS * _weight(arg.text) if _foreign(arg, reads) else width(arg.text)
    if isinstance(arg, Authored):
        return _GROWS * max(_weight(text) for _, text in arg.texts)
    if isinstance(arg, Ours):
        return reckoned_letters(arg, reads)
    if isinstance(arg, Mention):
        return width(arg.name)
    if isinstance(arg, str):
        return width(arg)
    return _FILLED if isinstance(arg, Beside) else 0 if isinstance(arg, _OF_THE_SENTENCE) else _OTHER


def _weight(text: str) -> int:
    return sum(_PER_SIGN if _wide(sign) == 2 else _wide(sign) for sign in text)


def _foreign(words: Words, reads: Sequence[str]) -> bool:
    return any(tag.partition("-")[0] != words.language.partition("-")[0] for tag in reads)


def _words(line: Ours) -> Iterable[Words]:
    for arg in line.args.values():
        if isinstance(arg, Words):
            yield arg
        elif isinstance(arg, Ours):
            yield from _words(arg)


# --- cut ----------------------------------------------------------------------------------------------------


def shortened(line: Ours, letters: int) -> Ours:
    """Return *line* with no more of anybody's words than so many letters; the rest has to be a tap away."""
    args: dict[str, Arg] = {}
    for name, arg in line.args.items():
        if isinstance(arg, Words):
            args[name] = replace(arg, text=_cut(arg.text, letters))
        else:
            args[name] = shortened(arg, letters) if isinstance(arg, Ours) else arg
    return Ours(line.says, args)


def _cut(text: str, letters: int) -> str:
    """Return as much of *text* as is so wide, up to the end of a word near there, with a sign of more."""
    if width(text) <= letters and "\n" not in text:
        return text
    text = " ".join(text.split())
    if width(text) <= letters:
        return text
    widths = accumulate(_wide(sign) for sign in text)
    at = sum(1 for _ in takewhile(lambda used: used < letters, widths))
    while at and not between_signs(text, at):
        at -= 1
    head = text[:at]
    whole, blank, _ = head.rpartition(" ")
    return f"{whole if blank and len(whole) > len(head) // 2 else head}…"
