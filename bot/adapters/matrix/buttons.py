"""Buttons where there are none: lines below the words, a sign to react with for each, and what chooses one.

Pure. A button's sign is its own (a thumb, a tick) or its number as a keycap; people press it by reacting with
it, by replying with its number in any digits, or by replying with its label. A label that is a number is
chosen by that number and no other: what stands beside it gets one that is free.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import count

from bot.core.text import Button

_OWN_NUMBER = re.compile(r"[\s✓\u2068]*(\d{1,4})(?!\d)")
_NOTHING_ELSE = re.compile(r"[\s✓\u2068]*(\d{1,4})[\s\u2069]*")
_PLAIN = dict.fromkeys([0xFE0F, 0x20E3, *range(0x1F3FB, 0x1F400)])
"""What does not change which sign it is: how it is drawn, the key around a digit, the colour of a hand."""


def lines(buttons: Sequence[Button]) -> list[str]:
    """Return the lines that offer *buttons*, each with what chooses it."""
    if not buttons:
        return []
    labels, signs = [button.label for button in buttons], [button.sign for button in buttons]
    signed = [_signed(button.sign, button.label) for button in buttons if button.sign]
    own = _own_numbers([label for label, sign in zip(labels, signs, strict=True) if not sign])
    if own is None:
        numbered = zip(_numbers(labels, signs), buttons, strict=True)
        return [_signed(b.sign, b.label) if b.sign else f"{number}. {b.label}" for number, b in numbered]
    told = [label for label, sign in zip(labels, signs, strict=True) if not sign]
    numbers = [label for label, number in zip(told, own, strict=True) if number is not None]
    free = _free(own)
    words = [f"{next(free)}. {label}" for label, number in zip(told, own, strict=True) if number is None]
    return [*([" · ".join(numbers)] if all(len(each) <= 4 for each in numbers) else numbers), *words, *signed]


def offered(labels: Sequence[str], signs: Sequence[str]) -> list[str]:
    """Return the sign to react with for each label, "" where there is none: beyond ten, for instance."""
    if not labels:
        return []
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
    """Return the number that chooses each label: its own or a free one, else its place; None by a sign."""
    own_sign = _filled(labels, signs)
    own = _own_numbers([label for label, sign in zip(labels, own_sign, strict=True) if not sign])
    if own is None:
        return list(range(1, len(labels) + 1))
    each, free = iter(own), _free(own)
    found: list[int | None] = []
    for sign in own_sign:
        number = None if sign else next(each)
        found.append(number if sign or number is not None else next(free))
    return found


def _own_numbers(labels: Sequence[str]) -> list[int | None] | None:
    """Return the numbers of *labels* that have one of their own, None for the others; or None if none counts.

    A number that words follow ("3 days") is one where all have one that differs; one that is all of its label
    is wherever it stands, so that no other number chooses it.
    """
    all_ = _found(_OWN_NUMBER.match, labels)
    if labels and None not in all_ and len(set(all_)) == len(labels):
        return all_
    some = _found(_NOTHING_ELSE.fullmatch, labels)
    numbers = [number for number in some if number is not None]
    return some if numbers and len(set(numbers)) == len(numbers) else None


def _found(finds: Callable[[str], re.Match[str] | None], labels: Sequence[str]) -> list[int | None]:
    matches = [finds(unicodedata.normalize("NFKC", label)) for label in labels]
    return [int(match[1]) if match else None for match in matches]


def _free(taken: Sequence[int | None]) -> Iterator[int]:
    """Yield the numbers from 1 on that are not *taken*."""
    return (number for number in count(1) if number not in taken)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()
