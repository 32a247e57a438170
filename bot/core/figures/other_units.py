"""Whether a translation has another unit, or another half of the day, beside the same figure than was said.

Must never find fault with a unit that is not known here in both languages, nor with one of several meanings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, MutableMapping
from functools import lru_cache
from typing import Any, cast

from babel.localedata import LocaleDataDict, load

from bot.core.figures.cldr_names import locale_of
from bot.core.figures.magnitudes import magnitudes
from bot.core.figures.unit_words import BY_HAND, HALVES, SAME
from bot.core.vocabulary import latin_figures, plain
from bot.core.whole_words import leaves_no_blanks

_FIGURE = re.compile(r"\d+(?:[.,'’٫٬/]\d+)*(?!\d)")
_UNITS = (
    *(
        "mass-microgram",
        "mass-milligram",
        "mass-gram",
        "mass-kilogram",
        "mass-pound",
        "mass-ounce",
        "mass-ton",
    ),
    *("mass-metric-ton", "mass-tonne", "length-millimeter", "length-centimeter", "length-meter"),
    *("length-kilometer", "length-mile", "length-foot", "length-inch", "volume-milliliter", "volume-liter"),
    *("volume-gallon", "volume-cubic-meter", "duration-second", "duration-minute", "duration-hour"),
    *("duration-day", "duration-week", "duration-month", "duration-year", "concentr-percent"),
    *("concentr-permille", "area-hectare", "area-acre", "area-square-meter", "area-square-kilometer"),
)
_BENDS = 6
"""Letters from which on a name may have another ending."""
_TELLING = re.compile(r"[^\W\d]\S|[\u4e00-\u9fff]")
_SYLLABLE_ENDS = "(?![\u102b-\u103e]|[\u1000-\u1021][\u1039\u103a])"
_NO_UNIT = {"周": "[年五六日一二三四]", "年": "级"}
"""What makes another word of a name that scripts without blanks go on behind."""
_COUNTS = "个個"
_OF = r"(?:de |d['’]|of |di )?"


def other_unit(said: str, source: str, came: str, target: str) -> str | None:
    """Return "unit" or "hour" if *came* has another one than *said* beside a figure, or None.

    Args:
        said: What was said, with its numbers.
        source: The tag of its language.
        came: The translation, with the same numbers.
        target: The tag of that.
    """
    said, came = plain(latin_figures(said)), plain(latin_figures(came))
    if not _FIGURE.search(said):
        return None
    theirs = [*units_in(came, target)]
    for figure, units in units_in(said, source):
        same = [other for shown, other in theirs if shown == figure]
        if units and same and all(other and not units & other for other in same):
            return "unit"
    then, now = _halves(said, source), _halves(came, target)
    return "hour" if {*then, *now} == {"am", "pm"} and len(then) == len(now) == 1 else None


def units_in(text: str, tag: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each figure of *text*, as `plain` has it, with what the unit beside it may be, if any."""
    behind, front, words = _patterns(tag)
    for found in _FIGURE.finditer(text):
        after = behind.match(text, found.end())
        before = front.search(text, max(0, found.start() - 30), found.start())
        name = after["unit"] if after else before["unit"] if before else ""
        yield found[0], words.get(name) or _bent(name, words)


def _bent(name: str, words: Mapping[str, frozenset[str]]) -> frozenset[str]:
    known = (word for word in words if len(word) >= _BENDS and name.startswith(word))
    return words.get(max(known, key=len, default=""), frozenset())


@lru_cache(maxsize=64)
def _patterns(tag: str) -> tuple[re.Pattern[str], re.Pattern[str], Mapping[str, frozenset[str]]]:
    """Return what finds a unit behind a figure and in front of one, and what each name may be."""
    behind, front = dict[str, frozenset[str]](), dict[str, frozenset[str]]()
    for name, unit, leads in (*_of_the_data(tag), *_by_hand(tag)):
        for side in (front,) if leads else (behind,) if leads is False else (front, behind):
            side[name] = side.get(name, frozenset()) | {unit}
    larger = "|".join(map(re.escape, sorted(magnitudes(tag), key=len, reverse=True))) or "(?!)"
    back = rf"\s?[{_COUNTS}]?\s?(?:(?:{larger})\w{{0,2}}\s?)?{_OF}(?P<unit>{_any(behind)})"
    words = {name: behind.get(name, frozenset()) | front.get(name, frozenset()) for name in behind | front}
    return re.compile(back), re.compile(rf"(?P<unit>{_any(front)})\s?(?:ya )?\Z"), words


def _any(names: Mapping[str, frozenset[str]]) -> str:
    return "|".join(map(_bounded, sorted(names, key=len, reverse=True))) or "(?!)"


def _bounded(name: str) -> str:
    if leaves_no_blanks(name) or not name[-1].isalpha():
        return re.escape(name) + _SYLLABLE_ENDS + (f"(?!{_NO_UNIT[name]})" if name in _NO_UNIT else "")
    return rf"(?<![^\W\d_]){re.escape(name)}" + (r"\w{0,3}" if len(name) >= _BENDS else "") + r"(?!\w)"


def _of_the_data(tag: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the names of units in the Unicode data, and whether each stands in front of its figure."""
    locale = locale_of(tag)
    held = cast("MutableMapping[str | int | None, Any]", load(str(locale))) if locale else {}
    patterns = LocaleDataDict(held)["unit_patterns"] if locale else {}
    for unit in _UNITS:
        for pattern in _forms(patterns.get(unit, {})):
            front, _, back = (plain(part).strip(". ") for part in pattern.partition("{0}"))
            if (front or back) and not (front and back):
                yield front or back, SAME.get(unit, unit), bool(front)


def _forms(unit: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Return the whole names of a unit, for each form of the plural; where both are one, the short ones."""
    for width in ("long", "short"):
        forms = [one for form, one in unit.get(width, {}).items() if form != "per" and isinstance(one, str)]
        if counted := [each for each in forms if _TELLING.search(each.replace("{0}", ""))]:
            return counted
    return []


def _by_hand(tag: str) -> Iterator[tuple[str, str, None]]:
    for unit, languages in BY_HAND.items():
        words = f"{languages.get(tag.split('-')[0], '')} {languages.get('', '')}"
        yield from ((plain(word.replace("_", " ")), unit, None) for word in words.split())


def _halves(text: str, tag: str) -> set[str]:
    """Return which halves of the day *text* names, by words that say nothing else."""
    named = HALVES.get(tag.split("-")[0], {})
    return {half for half, words in named.items() if re.search(words, text)}
