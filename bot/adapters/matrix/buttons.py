"""Buttons where there are none: lines below the words, a sign to react with for each, and what chooses one.

Pure. A button's sign is its own (a thumb, a tick) or its number as a keycap; people press it by reacting with
it, by replying with its number in any digits, or by replying with its label.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from bot.core.text import Button

_OWN_NUMBER = re.compile(r"[\s✓\u2068]*(\d{1,4})(?!\d)")
_PLAIN = dict.fromkeys([0xFE0F, 0x20E3, *range(0x1F3FB, 0x1F400)])
"""What does not change which sign it is: how it is drawn, the key around a digit, the colour of a hand."""


def lines(buttons: Sequence[Button]) -> list[str]:
    """Return the lines that offer *buttons*, each with what chooses it."""
    signed = [_signed(button.sign, button.label) for button in buttons if button.sign]
    own = _own_numbers([button.label for button in buttons if not button.sign])
    if own is None:
        return [
            _signed(b.sign, b.label) if b.sign else f"{number}. {b.label}"
            for number, b in enumerate(buttons, 1)
        ]
    labels = [button.label for button in buttons if not button.sign]
    return [*([" · ".join(labels)] if all(len(label) <= 4 for label in labels) else labels), *signed]


def offered(labels: Sequence[str], signs: Sequence[str]) -> list[str]:
    """Return the sign to react with for each label, "" where there is none: beyond ten, for instance."""
    numbers = _numbers(labels, signs)
    return [sign or _keycap(n) for sign, n in zip(_filled(labels, signs), numbers, strict=True)]


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
    numbers = _numbers(labels, signs)
    return numbers.index(int(digits)) if int(digits) in numbers else None


def bare(sign: str) -> str:
    """Return an emoji without what does not change which one it is."""
    return sign.translate(_PLAIN)


def _signed(sign: str, label: str) -> str:
    return label if label.startswith(sign) else f"{sign} {label}"


def _keycap(number: int | None) -> str:
    if number == 10:
        return "🔟"
    return f"{number}\ufe0f\u20e3" if number is not None and 0 <= number < 10 else ""


def _filled(labels: Sequence[str], signs: Sequence[str]) -> list[str]:
    return [*signs, *[""] * len(labels)][: len(labels)]


def _numbers(labels: Sequence[str], signs: Sequence[str]) -> list[int | None]:
    """Return the number that chooses each label: its own where all without a sign have one, or its place."""
    own_sign = _filled(labels, signs)
    own = _own_numbers([label for label, sign in zip(labels, own_sign, strict=True) if not sign])
    if own is None:
        return list(range(1, len(labels) + 1))
    each = iter(own)
    return [None if sign else next(each) for sign in own_sign]


def _own_numbers(labels: Sequence[str]) -> list[int] | None:
    """Return the numbers that *labels* begin with, where there are any, all do and all differ."""
    found = [_OWN_NUMBER.match(unicodedata.normalize("NFKC", label)) for label in labels]
    numbers = [int(match[1]) for match in found if match]
    return numbers if labels and len(numbers) == len(labels) == len(set(numbers)) else None


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()
