"""Buttons where there are none: lines below the words, a sign to react with for each, and what chooses one.

Pure. A button's sign is its own (a thumb, a tick) or its number as a keycap; people press it by reacting with
it, by replying with its number in any digits, or by replying with its label.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from bot.core.text import Button

_OWN_NUMBER = re.compile(r"\s*(\d{1,4})(?!\d)")
_PLAIN = dict.fromkeys([0xFE0F, 0x20E3, *range(0x1F3FB, 0x1F400)])
"""What does not change which sign it is: how it is drawn, the key around a digit, the colour of a hand."""


def lines(buttons: Sequence[Button]) -> list[str]:
    """Return the lines that offer *buttons*, each with what chooses it."""
    labels = [button.label for button in buttons]
    if any(button.sign for button in buttons):
        return [_signed(b.sign, b.label) if b.sign else f"{n}. {b.label}" for n, b in enumerate(buttons, 1)]
    if _own_numbers(labels) is None:
        return [f"{number}. {label}" for number, label in enumerate(labels, 1)]
    if all(len(label) <= 4 for label in labels):
        return [" · ".join(labels)]
    return labels


def offered(labels: Sequence[str], signs: Sequence[str]) -> list[str]:
    """Return the sign to react with for each label, "" where there is none: beyond ten, for instance."""
    numbers = _own_numbers(labels) or list(range(1, len(labels) + 1))
    own = [*signs, *[""] * len(labels)]
    return [sign or _keycap(number) for sign, number in zip(own, numbers, strict=False)]


def chosen(said: str, labels: Sequence[str], signs: Sequence[str] = ()) -> int | None:
    """Return which label, from 0, *said* names: by its words, its sign, its number or that as a keycap."""
    wanted = _folded(said)
    if not wanted:
        return None
    for index, label in enumerate(labels):
        if _folded(label) == wanted:
            return index
    for index, sign in enumerate(signs[: len(labels)]):
        if sign and bare(sign) == bare(said.strip()):
            return index
    digits = wanted.translate(_PLAIN).replace("🔟", "10").strip().rstrip(".):")
    if not re.fullmatch(r"\d{1,4}", digits):
        return None
    numbers = _own_numbers(labels) or list(range(1, len(labels) + 1))
    return numbers.index(int(digits)) if int(digits) in numbers else None


def bare(sign: str) -> str:
    """Return an emoji without what does not change which one it is."""
    return sign.translate(_PLAIN)


def _signed(sign: str, label: str) -> str:
    return label if label.startswith(sign) else f"{sign} {label}"


def _keycap(number: int) -> str:
    if number == 10:
        return "🔟"
    return f"{number}\ufe0f\u20e3" if 0 <= number < 10 else ""


def _own_numbers(labels: Sequence[str]) -> list[int] | None:
    """Return the numbers that *labels* begin with, where all do and all differ: they need no others."""
    found = [_OWN_NUMBER.match(unicodedata.normalize("NFKC", label)) for label in labels]
    numbers = [int(match[1]) for match in found if match]
    return numbers if labels and len(numbers) == len(labels) == len(set(numbers)) else None


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()
