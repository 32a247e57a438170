"""What a translation does not have in common with its original: numbers, dates, hours, links, money, names.

Written in another form they are the same: other digits, another order of a date, a decimal comma, 18:30 for
6:30 p.m. Only looks, and judges no wording: what differs may be right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.core.figures.cldr_names import locale_of
from bot.core.names import pattern_for
from bot.core.vocabulary import latin_figures
from bot.core.whole_words import whole_word

MOST_NAMED = 8
"""So many things are named on each side; whoever lost more has to look anyway."""

_LINK = re.compile(
    r"(?i:(?<![a-z0-9])(?:[a-z][a-z0-9+.\-]{1,15}://|www\.|mailto:|tel:|t\.me/)[^\s<>\"“”«»]+)"
    r"|(?<![\w.+\-])[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63})+"
    r"|(?<![\w@!#])[@#!][\w.=/+\-]+(?::[\w.\-]+)?"
)
_ENDS = ".,;:!?'…،؟。！？)]}"
_GAP = "[ \u00a0\u202f]"
_GROUPED = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:(?:{_GAP}|[.,'’٬])\d{{3}})+(?:[.,٫]\d+)?(?!\d)")
_DAY = re.compile(r"(?<!\d)\d{1,4}([/.\-])\d{1,2}\1\d{1,4}(?!\d)")
_HOUR = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:{_GAP}?[:h時时点點]{_GAP}?(\d{{2}})|\.(\d{{2}})(?={_GAP}?[ap]\.?m))"
    rf"(?!\d)({_GAP}?[ap]\.?{_GAP}?m\b\.?)?",
    re.IGNORECASE,
)
_FULL_HOUR = re.compile(rf"(?<![\d.,:])(\d{{1,2}})({_GAP}?[ap]\.?{_GAP}?m\b\.?|{_GAP}?h\b)", re.IGNORECASE)
_DECIMAL = re.compile(r"\d+(?:[.,٫]\d+)?")
_MEASURE = re.compile(rf"{_GAP}?(km/h|km|[cdm]?m[²23]?|[kmµ]?g|[cdm]?l|°C|°F|kWh|[kM]?W|[kMG]B)(?![\w'’])")
_MONEY = {
    **dict.fromkeys(("$", "US$", "USD"), "$"),
    **dict.fromkeys(("€", "EUR"), "€"),
    **dict.fromkeys(("£", "GBP"), "£"),
    **dict.fromkeys(("¥", "￥", "CNY", "JPY"), "¥"),
    **dict.fromkeys(("₹", "INR", "Rs"), "₹"),
    **dict.fromkeys(("₦", "NGN"), "₦"),
    **dict.fromkeys(("₽", "RUB"), "₽"),
    **dict.fromkeys(("₴", "UAH"), "₴"),
    **dict.fromkeys(("₺", "TRY", "TL"), "₺"),
    **dict.fromkeys(("₪", "ILS"), "₪"),
    **dict.fromkeys(("৳", "BDT"), "৳"),
    **dict.fromkeys(("₸", "KZT"), "₸"),
    **dict.fromkeys(("R$", "BRL"), "R$"),
    **dict.fromkeys(("KSh", "Ksh", "KES"), "KES"),
    **dict.fromkeys(("TSh", "Tsh", "TZS"), "TZS"),
    **dict.fromkeys(("USh", "Ush", "UGX"), "UGX"),
    **dict.fromkeys(("Frw", "RWF"), "RWF"),
    **dict.fromkeys(("FCFA", "CFA", "XAF", "XOF"), "CFA"),
    **dict.fromkeys(("%", "٪", "％"), "%"),
}
_SIGNS = re.compile("|".join(_sign for _sign in sorted(map(re.escape, _MONEY), key=len, reverse=True)))
_LETTERS = re.compile(r"[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Differences:
    """What stands in the original alone, and in the translation alone; each as it is written there."""

    missing: tuple[str, ...] = ()
    new: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.missing or self.new)


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number, a date or an hour: as it is written, what it may stand for, and its unit."""

    shown: str
    means: tuple[tuple[float, ...], ...]
    unit: str = ""


def differences(original: str, source: str, right: str, target: str, names: Collection[str]) -> Differences:
    """Return what *original* and *right* do not have in common.

    Args:
        original: What was said.
        source: The tag of its language.
        right: What somebody says that it is in another one.
        target: The tag of that.
        names: Of people and groups.
    """
    rest, links = _without_links(original)
    there, theirs = _without_links(right)
    missing, new = [*(links - theirs)], [*(theirs - links)]
    named = [name for name in sorted(names, key=len, reverse=True) if name.strip()]
    missing += _once(name for name in named if _named(name, rest) and not _named(name, there, bent=True))
    new += _once(name for name in named if _named(name, there) and not _named(name, rest, bent=True))
    rest, there = _without_names(rest, named), _without_names(there, named)
    lost, made = _apart(_figures(rest, source), _figures(there, target))
    money, theirs_in = _signs(rest), _signs(there)
    missing += [*lost, *(shown for sign, shown in money.items() if sign not in theirs_in)]
    new += [*made, *(shown for sign, shown in theirs_in.items() if sign not in money)]
    return Differences(_few(missing), _few(new))


def _few(each: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each))[:MOST_NAMED]


def _once(names: Iterable[str]) -> list[str]:
    """Return *names*, the longest in front, without those that are a word of another: that one says it."""
    found: list[str] = []
    for name in names:
        if not any(re.search(whole_word(name), longer) for longer in found):
            found.append(name)
    return found


def _without_links(text: str) -> tuple[str, Counter[str]]:
    found = Counter(link[0].rstrip(_ENDS) for link in _LINK.finditer(text))
    return _LINK.sub(" ", text), found


def _named(name: str, text: str, *, bent: bool = False) -> bool:
    """Tell whether *name* stands in *text*; where *bent*, with another ending, as some languages have it."""
    if re.search(pattern_for(name), text):
        return True
    stem = re.escape(name[:-1])
    return bent and len(name) > 3 and re.search(rf"(?<!\w){stem}\w{{0,4}}(?!\w)", text) is not None


def _without_names(text: str, names: Iterable[str]) -> str:
    """Return *text* without names that hold a number."""
    for name in names:
        if any(character.isdecimal() for character in name):
            text = re.sub(whole_word(name), " ", text)
    return text


def _signs(text: str) -> dict[str, str]:
    """Return the signs of money, and of hundredths, in *text*, each with how it is written."""
    found = {}
    for match in _SIGNS.finditer(text):
        beside = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if not (_LETTERS.match(match[0]) and _LETTERS.search(beside)):
            found[_MONEY[match[0]]] = match[0]
    return found


def _apart(ones: list[_Figure], others: list[_Figure]) -> tuple[list[str], list[str]]:
    """Return those of *ones* and of *others* that stand for nothing on the other side, as they are there."""
    left, lost = list(others), list[_Figure]()
    made: list[str] = []
    for one in ones:
        like = next((other for other in left if {*one.means} & {*other.means}), None)
        if like is None:
            lost.append(one)
            continue
        left.remove(like)
        if one.unit and like.unit and one.unit.casefold() != like.unit.casefold():
            made.append(like.shown)
            lost.append(_Figure(one.shown, ()))
    # What is one thing on one side may be several on the other: "3/4/2026" and "4 April, 2026".
    here = Counter(number for figure in lost for number in _first(figure))
    there = Counter(number for figure in left for number in _first(figure))
    alone, made_up = here - there, there - here
    return (
        [figure.shown for figure in lost if not figure.means or any(n in alone for n in _first(figure))],
        [*made, *(figure.shown for figure in left if any(n in made_up for n in _first(figure)))],
    )


def _first(figure: _Figure) -> tuple[float, ...]:
    return figure.means[0] if figure.means else ()


def _figures(text: str, tag: str) -> list[_Figure]:
    """Return the numbers, dates and hours of *text*, which is in the language *tag*."""
    plain = latin_figures(text)
    found: list[_Figure] = []
    if months := _months(tag):
        for month in months.finditer(plain):
            number = _named_months(tag)[month[0].strip(".").casefold()]
            found.append(_Figure(text[month.start() : month.end()], ((number,),)))
        plain = months.sub(lambda month: " " * len(month[0]), plain)
    return [*found, *_read(text, plain)]


def _read(text: str, plain: str) -> Iterator[_Figure]:
    """Yield the figures of *text*; *plain* is the same with ASCII digits, without what was read before."""
    for pattern, meaning in (
        (_DAY, _of_day),
        (_HOUR, _of_hour),
        (_FULL_HOUR, _of_full_hour),
        (_GROUPED, _of_grouped),
        (_DECIMAL, _of_decimal),
    ):
        for found in pattern.finditer(plain):
            measure = _MEASURE.match(plain, found.end())
            unit = measure[1] if measure and pattern in (_GROUPED, _DECIMAL) else ""
            end = measure.end() if unit and measure else found.end()
            yield _Figure(text[found.start() : end].strip(), meaning(found), unit)
        plain = pattern.sub(lambda found: " " * len(found[0]), plain)


def _of_day(found: re.Match[str]) -> tuple[tuple[float, ...], ...]:
    first, second, third = (int(part) for part in re.split(r"\D", found[0]))
    # Two figures of a year stand for four.
    either = ((first, second, third), (first, second, third + 2000 * (third < 100)))
    return tuple(dict.fromkeys(tuple(sorted(parts)) for parts in either))


def _of_hour(found: re.Match[str]) -> tuple[tuple[float, ...], ...]:
    hour, minute = int(found[1]), int(found[2] or found[3])
    return tuple((*each, minute) if minute else each for each in _of_the_clock(hour, found[4]))


def _of_full_hour(found: re.Match[str]) -> tuple[tuple[float, ...], ...]:
    return _of_the_clock(int(found[1]), found[2])


def _of_the_clock(hour: int, half: str | None) -> tuple[tuple[float, ...], ...]:
    """Return what an hour may be called: with its half of the day said, by the other clock as well."""
    half = (half or "").strip().casefold()[:1]
    if half not in ("a", "p"):
        return ((hour,),)
    other = hour % 12 + (12 if half == "p" else 0)
    return tuple(dict.fromkeys(((other,), (hour,))))


def _of_grouped(found: re.Match[str]) -> tuple[tuple[float, ...], ...]:
    whole = re.sub(r"\D", "", found[0])
    parts = re.split(r"[.,٫]", found[0])
    last = parts[-1]
    means: list[tuple[float, ...]] = []
    if len(parts) > 1 and (len(last) != 3 or len(parts) == 2):
        means.append((float(re.sub(r"\D", "", "".join(parts[:-1])) + "." + last),))
    if len(last) >= 3 or len(parts) == 1:
        means.insert(0, (float(whole),))
    return tuple(means)


def _of_decimal(found: re.Match[str]) -> tuple[tuple[float, ...], ...]:
    return ((float(re.sub(r"[,٫]", ".", found[0])),),)


@lru_cache(maxsize=64)
def _months(tag: str) -> re.Pattern[str] | None:
    """Return what finds the name of a month beside a number; many are words of their own elsewhere."""
    named = "|".join(sorted(map(re.escape, _named_months(tag)), key=len, reverse=True))
    before = r"(?<=\d)|(?<=\d[.,ºª°\s])|(?<=\d[.,ºª°]\s)|(?<=\d \w\w\s)|(?<=\d\w\w\s)"
    month = rf"(?<![^\W\d])(?:{named})(?![^\W\d])"
    return re.compile(rf"(?:{before}){month}|{month}(?=\W{{1,2}}\d)", re.IGNORECASE) if named else None


@lru_cache(maxsize=64)
def _named_months(tag: str) -> Mapping[str, int]:
    """Return what months are called in a language, each with its number."""
    locale = locale_of(tag)
    if locale is None:
        return {}
    return {
        name.strip(".").casefold(): number
        for form in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in locale.months[form][width].items()
        if sum(character.isalpha() for character in name) > 2
    }
