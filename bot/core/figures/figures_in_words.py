"""Whether a figure that one of two texts has stands for words of the other: "3月" for March, 20 for twenty.

Must never excuse a figure that nobody said.
"""

from __future__ import annotations

import re
from collections import Counter

from bot.core.figures.cldr_names import locale_of
from bot.core.figures.number_words import numbers_said
from bot.core.figures.other_days import NUMBERED_MONTH, month_anywhere, numbers_its_months
from bot.core.vocabulary import latin_figures, number, plain

_DIGIT = r"[\d²³¹⁰⁴-⁹₀-₉¼-¾⅐-ⅿ①-⑳]"
_FIGURE = re.compile(rf"{_DIGIT}+(?:[.,'’٫٬]{_DIGIT}+)*")
_ALSO_A_WORD = {"may": "May", "march": "March", "mar": "Mar"}
"""Months in English that are other words in small letters, but beside a figure."""


def names_months(tag: str) -> bool:
    """Return whether the names of the months in the language *tag* are known here, and are no numbers."""
    return locale_of(tag) is not None and not numbers_its_months(tag)


def said_in_words(said: str, source: str, came: str, target: str) -> bool:
    """Return whether each figure of *came* stands for words of *said*, and no month of *said* is lost.

    Args:
        said: What was said, without what both texts have for sure.
        source: The tag of its language.
        came: The translation, without the same.
        target: The tag of that.
    """
    said, came = latin_figures(said), latin_figures(came)
    months_then, months_now = _month_figures(said, source), _month_figures(came, target)
    if months_now - (months_then + _months_named(said, source)):
        return False
    if any(month not in months_now + _months_named(came, target) for month in months_then):
        return False
    rest_then, rest_now = _figures(said, source), _figures(came, target)
    if rest_then - rest_now:
        return False
    # "At noon" is "中午12点": what says the hour in words may stand beside its figure.
    in_words = _words(said, source) - _words(came, target, hours=False)
    return not (rest_now - rest_then) - in_words


def _words(text: str, tag: str, *, hours: bool = True) -> Counter[float | None]:
    return Counter[float | None](numbers_said(text, tag, hours=hours))


def _month_figures(text: str, tag: str) -> Counter[float | None]:
    found = NUMBERED_MONTH.findall(text) if numbers_its_months(tag) else ()
    return Counter(int(each) for each in found)


def _months_named(text: str, tag: str) -> Counter[float | None]:
    said = plain(text)
    found = Counter[float | None]()
    for month, pattern in month_anywhere(tag).items():
        names = [each for each in pattern.finditer(said) if not each[0][0].isdigit()]
        found[month] = sum(_is_a_month(name[0], text, tag) for name in names)
    return found


def _is_a_month(name: str, text: str, tag: str) -> bool:
    written = next((word for plainly, word in _ALSO_A_WORD.items() if plainly.startswith(name)), None)
    if written is None or tag.split("-")[0] != "en":
        return True
    return re.search(rf"\b{written}\b|\d\W{{0,2}}{name}|{name}\w*\W{{1,2}}\d", text) is not None


def _figures(text: str, tag: str) -> Counter[float | None]:
    """Return the numbers that *text* holds in figures, but for those of months."""
    left = NUMBERED_MONTH.sub(" ", text) if numbers_its_months(tag) else text
    return Counter(number(each) for each in _FIGURE.findall(left))
