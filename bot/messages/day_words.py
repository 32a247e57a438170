"""What words of one language say about a day: the Unicode data's names first, then those of its days.ftl.

It must never hold a word of another language: the same letters mean other things there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import chain
from typing import Literal

from babel import Locale
from babel.dates import get_day_names, get_month_names

from bot.core.figures.letters_for_figures import with_figures
from bot.core.vocabulary import latin_figures, plain
from bot.core.whole_words import leaves_no_blanks
from bot.messages.dates import own_names
from bot.messages.sentences import Sentences
from bot.messages.style import MONTHS

NONE = "-"
_BETWEEN = re.compile(r"\s*[,،、]\s*")
_JOINER = "\u200c"
_WIDTHS: tuple[Literal["wide", "abbreviated"], ...] = ("wide", "abbreviated")


class Kind(Enum):
    """What a word does; where one does several things, the first here is tried first."""

    TODAY = auto()
    TOMORROW = auto()
    AFTER = auto()
    MONTH_END = auto()
    WEEKDAY = auto()
    MONTH = auto()
    PERSIAN = auto()
    ISLAMIC = auto()
    THIS = auto()
    COMING = auto()
    NEXT = auto()
    FOLLOWING = auto()
    WEEK_ON = auto()
    FROM_NOW = auto()
    DUAL = auto()
    ROUGHLY = auto()
    UNIT = auto()
    UNIT_BEFORE = auto()
    ONE = auto()
    OF_MONTH = auto()
    NUMBER = auto()
    RANK = auto()
    HOUR = auto()
    MINUTES = auto()
    MORNING = auto()
    AFTERNOON = auto()
    NIGHT = auto()
    BY = auto()
    OVER = auto()


Means = Mapping[Kind, int]
"""What a word may be, with a number where it has one: of the weekday, the month, the unit (0, 1, 2).

A word for the week after this one has 1 where it names the week itself: "next week", not "after this".
"""
_LISTS = {
    Kind.AFTER: "days-after-tomorrow",
    Kind.TODAY: "today",
    Kind.TOMORROW: "tomorrow",
    Kind.MONTH_END: "days-month-end",
    Kind.THIS: "days-this",
    Kind.COMING: "days-coming",
    Kind.NEXT: "days-next",
    Kind.FOLLOWING: "days-following",
    Kind.WEEK_ON: "days-week-on",
    Kind.FROM_NOW: "days-from-now",
    Kind.OF_MONTH: "days-of-month",
    Kind.HOUR: "days-hour",
    Kind.MORNING: "days-morning",
    Kind.AFTERNOON: "days-afternoon",
    Kind.NIGHT: "days-night",
    Kind.BY: "days-by",
    Kind.OVER: "days-passed-over",
}
_GROUPS = {
    Kind.WEEKDAY: ("days-week", 0),
    Kind.MONTH: ("days-month", 1),
    Kind.UNIT: ("days-units", 0),
    Kind.UNIT_BEFORE: ("days-units-before", 0),
    Kind.DUAL: ("days-two-units", 0),
    Kind.ONE: ("days-one-unit", 0),
    Kind.ROUGHLY: ("days-roughly", 1),
    Kind.PERSIAN: ("days-persian-month", 1),
    Kind.ISLAMIC: ("days-islamic-month", 1),
    Kind.MINUTES: ("days-minutes", 0),
    Kind.NUMBER: ("days-counted", 1),
    Kind.RANK: ("days-ranks", 1),
}
_CALENDARS = {Kind.PERSIAN: MONTHS["persian"], Kind.ISLAMIC: MONTHS["islamic-umalqura"]}
_TURNING = "days-turning-words"
_NOT = "days-not-words"
_AND = "days-and-words"
_FROM = "starting-words"
_BEFORE = "days-before-words"
_AFTER = "days-after-words"
_HANGING = "days-hanging-words"
_AGO = "days-ago-words"
_YEARS = "days-years-words"
_MONTHS_OF = (6, 12, 24)
_WEEK = 1
_MOST_LEADING = 4
_GAP = r"[\s'’-]*"
_FIGURES = r"(?<!\d)\d{1,9}(?!\d)"
"""A number that may be of days, whole: a long run of figures could be taken apart in too many ways."""
_MOST_LOOKED_AT = 40
_SYLLABLE_ENDS = "(?![\u102b-\u103e]|[\u1000-\u1021][\u1039\u103a])"
"""Where no Burmese syllable goes on: a month, "လ", does not begin "လာ"."""
IDS = (
    *(f"{name}-words" for name in _LISTS.values()),
    *(f"{name}-words" for name, _ in _GROUPS.values()),
    _TURNING,
    _NOT,
    _AND,
    _HANGING,
    _BEFORE,
    _AFTER,
    _AGO,
    _YEARS,
)


@dataclass(frozen=True, slots=True)
class DayWords:
    """The words of one language.

    Attributes:
        tag: BCP 47.
        means: Each word, in the form that `compared` gives, to what it means.
        loose: Names of weekdays that may be other words: "sun", "mar", "أحد". Trusted only beside others.
        pattern: Finds the words, the longest first.
        light: Finds the words that lead to a day and say nothing about which it is.
        in_years: What says half a year, a year or two years from today, to how many months that is.
        turned_before: Finds, at the end of what stands in front of a day, what makes another day of it.
        turned_behind: Finds the same at the beginning of what stands behind.
        lead: Matches what leads to a day and goes with it: "by", "by the".
        joined: Matches what stands between two days, "and" or a comma.
        hanging: Finds, at the end of words, one that nothing can end with: "the", "for".
        reckoned: Finds a day from which another is counted, or the last of several: "two days before Friday".
        after: Finds what says that something is after a day: "after Friday".
        ago: Finds a length of time that is over: "three days ago".
        month_end: Finds what names the last day of the month.
    """

    tag: str
    means: Mapping[str, Means]
    loose: frozenset[str]
    pattern: re.Pattern[str]
    light: re.Pattern[str]
    turned_before: re.Pattern[str]
    turned_behind: re.Pattern[str]
    lead: re.Pattern[str]
    joined: re.Pattern[str]
    hanging: re.Pattern[str]
    reckoned: re.Pattern[str]
    after: re.Pattern[str]
    ago: re.Pattern[str]
    month_end: re.Pattern[str]
    in_years: Mapping[str, int]


def compared(text: str) -> str:
    """Return *text* as words of days are compared."""
    return plain(latin_figures(with_figures(text, got=True)))


def day_words(sentences: Sentences, own: Locale | None = None) -> DayWords:
    """Return the words of *sentences*' language, and the names of an *own* one that has no sentences yet."""
    locales = [each for each in (own, sentences.locale) if each is not None]
    found: dict[str, dict[Kind, int]] = {}
    for word, kind, number in chain(_names(locales), _every(sentences)):
        for form in {word, word.replace(_JOINER, " ")}:
            if key := compared(form).strip(". "):
                found.setdefault(key, {}).setdefault(kind, number)
    for means in found.values():
        if Kind.THIS in means:
            means.pop(Kind.MONTH, None)  # "ဒီ" is a short December, too
    _name_weeks(found)
    wide, short = ({compared(word).strip(".") for word, _ in _days(locales, each)} for each in _WIDTHS)
    bare = {compared(word).removeprefix("ال") for word in wide if word.startswith("ال")}
    loose = {word for word in (short - wide) | bare if _spaced(word[0])}
    beside = (
        *_beside(sentences, found),
        *_around(sentences, found),
        *_reckoned(sentences, found),
        _over(sentences, found),
        re.compile(_any(word for word, means in found.items() if Kind.MONTH_END in means)),
    )
    in_years = {
        compared(form): months
        for months, group in zip(_MONTHS_OF, _listed(sentences, _YEARS), strict=False)
        for word in group.split("/")
        for form in _transcribed(word)
    }
    return DayWords(sentences.tag, found, frozenset(loose), re.compile(_any(found)), *beside, in_years)


def _name_weeks(words: Mapping[str, dict[Kind, int]]) -> None:
    """Note which words for the week after this one name it whole, so that nothing more need be said.

    "Of next week" does not: it says of what something is a part.
    """
    weeks = re.compile(_any(word for word, means in words.items() if means.get(Kind.UNIT) == _WEEK))
    over = {word for word, means in words.items() if Kind.OVER in means and Kind.BY not in means}
    for word, means in words.items():
        if Kind.FOLLOWING in means and weeks.search(word) and word.split(" ")[0] not in over:
            means[Kind.FOLLOWING] = 1


def _beside(
    sentences: Sentences, words: Mapping[str, Means]
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what finds the words beside a day: that lead to it, that turn it in front of it, and behind."""
    turning, taking_back = (
        _any(compared(word) for word in _listed(sentences, says) if word != NONE) for says in (_TURNING, _NOT)
    )
    by = {word for word, means in words.items() if Kind.BY in means}
    over = {word for word, means in words.items() if Kind.OVER in means}
    light, still = _any(by | over), _any(over - by)
    gap = r"[\s'-]*"
    # Few of them: "antes de" is one or two, and many could be taken apart in too many ways.
    led, apart = (rf"(?:{gap}(?:{each})){{0,{_MOST_LEADING}}}" for each in (light, still))
    return (
        re.compile(led),
        re.compile(rf"(?:(?:{turning}){apart}|(?:{taking_back}){led}){gap}\Z"),
        re.compile(rf"{gap}(?:{turning}|{taking_back})"),
    )


def _around(
    sentences: Sentences, words: Mapping[str, Means]
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what finds the words that go with a day, that join two, and that nothing can end with."""
    and_, hanging = (
        {compared(word) for word in _listed(sentences, says) if word != NONE} for says in (_AND, _HANGING)
    )
    by = {word for word, means in words.items() if Kind.BY in means}
    over = {word for word, means in words.items() if Kind.OVER in means}
    day = {word for word in over if words[word].get(Kind.UNIT) == 0}
    article = ((hanging - by - and_) & over) | day
    gap = r"[\s'-]*"
    return (
        re.compile(rf"(?:{_any(by)})?(?:{gap}(?:{_any(article)})){{0,{_MOST_LEADING}}}{gap}"),
        re.compile(rf"\s*(?:[,،，、;&+]|{_any(and_)})\s*(?:{_any(and_)})?\s*"),
        re.compile(rf"(?:{_any(hanging | and_)})[\s'-]*\Z"),
    )


def _reckoned(sentences: Sentences, words: Mapping[str, Means]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds a day that another is counted from, and what says that something is after one."""

    def of(*kinds: Kind) -> str:
        return _any(word for word, means in words.items() if means.keys() & {*kinds})

    def listed(says: str) -> str:
        return _any(compared(word) for word in _listed(sentences, says) if word != NONE)

    gap = _GAP
    light = rf"(?:{gap}(?:{of(Kind.BY, Kind.OVER)}|{listed(_HANGING)})){{0,{_MOST_LEADING}}}"
    length = _lasting(words, [word for word, means in words.items() if Kind.UNIT in means])
    month, ends = of(Kind.MONTH, Kind.PERSIAN, Kind.ISLAMIC), of(Kind.MONTH_END)
    weekday = of(Kind.WEEKDAY, Kind.MONTH_END)
    other = rf"(?:{month}|{of(Kind.COMING, Kind.NEXT, Kind.FOLLOWING)})"
    named = rf"(?:{weekday}|{month})"
    day = rf"(?:{named}|{_FIGURES})"
    before, after, and_ = listed(_BEFORE), listed(_AFTER), listed(_AND)
    from_ = rf"(?:{listed(_FROM)}){light}{gap}"
    until = rf"{light}{gap}(?:{and_})?{light}{gap}"
    forms = (
        rf"{length}{gap}(?:{before}){light}{gap}{day}",
        rf"(?:{before}){light}{gap}{day}{gap}{length}",
        rf"{day}{light}{gap}(?:{before}){gap}{length}",
        rf"(?:(?:{weekday}){light}{gap}|(?:{month}){light}\s+){length}{gap}(?:{before})",
        # A number and its month, "do dia 4 de dezembro", are one day and no two.
        rf"{from_}{day}(?:{gap}{day}){{0,2}}{until}(?:{weekday}|(?<!\d)\d{{1,2}}(?!\d))",
        rf"{from_}(?:{month}){until}(?:{month})",
        rf"{named}{light}{gap}(?:{after}){light}{gap}(?:{named}|{length})",
        rf"{named}{light}{gap}{length}{light}{gap}(?:{after})",
        # "The end of the month | of December", "next | month's end": of another month than this.
        rf"(?:{ends}){light}{gap}{other}",
        rf"{other}{light}{gap}(?:{ends})",
    )
    return re.compile("|".join(forms)), re.compile(after)


def _over(sentences: Sentences, words: Mapping[str, Means]) -> re.Pattern[str]:
    """Return what finds a length of time that is over: "three days ago"."""
    gap = _GAP
    named = {Kind.WEEKDAY, Kind.MONTH, Kind.PERSIAN, Kind.ISLAMIC}
    day = rf"(?:{_any(word for word, means in words.items() if means.keys() & named)}|{_FIGURES})"
    ago = {compared(word) for word in _listed(sentences, _AGO) if word != NONE}
    # "5日前" is before the fifth: what marks a day of the month, too, is no length with such a word.
    either = {word for word in ago if Kind.OVER in words.get(word, {})}
    units = {word for word, means in words.items() if Kind.UNIT in means}
    sure = {word for word in units if Kind.OF_MONTH not in words[word]}
    forms = (
        rf"(?:{_any(says)}){gap}{long}(?!{gap}{day})|(?<![月\d]){long}{gap}(?:{_any(says)})"
        for says, long in ((ago - either, _lasting(words, units)), (either, _lasting(words, sure)))
    )
    return re.compile("|".join(forms))


def _lasting(words: Mapping[str, Means], units: Iterable[str]) -> str:
    """Return a pattern for a length of time in *units*."""

    def of(*kinds: Kind) -> list[str]:
        return [word for word, means in words.items() if means.keys() & {*kinds}]

    # A preposition of one letter may be written onto the number: "بثلاثة أيام".
    number = rf"(?:{_FIGURES}|{_prefixed(of(Kind.NUMBER))})"
    one, before = _prefixed(of(Kind.DUAL, Kind.ONE)), _any(of(Kind.UNIT_BEFORE))
    return rf"(?:(?:{number}{_GAP}){{1,3}}(?:{_any(units)})|(?:{before})(?:{_GAP}{number}){{1,3}}|{one})"


def _prefixed(words: Iterable[str]) -> str:
    """Return a pattern for any of *words*, where blanks part words with one letter more in front of it."""
    return (
        "|".join(
            rf"(?<!\w)\w?{re.escape(word)}(?!\w)" if _spaced(word[0]) else _bounded(word)
            for word in sorted(words, key=len, reverse=True)
        )
        or r"(?!)"
    )


def _names(locales: Sequence[Locale]) -> Iterator[tuple[str, Kind, int]]:
    """Yield each name of a day or month with its number; what is told first of a word stays."""
    for width in _WIDTHS:
        for word, number in _days(locales, width):
            yield from ((form, Kind.WEEKDAY, number) for form in _weekday_forms(word))
        for locale in locales:
            for number, word in get_month_names(width, "format", own_names(locale)).items():
                yield word, Kind.MONTH, number


def _every(sentences: Sentences) -> Iterator[tuple[str, Kind, int]]:
    """Yield each other word with what it does and its number, if it has one."""
    for kind, name in _LISTS.items():
        yield from ((word, kind, 0) for word in _listed(sentences, f"{name}-words") if word != NONE)
    for kind, (name, first) in _GROUPS.items():
        for at, group in enumerate(_listed(sentences, f"{name}-words"), first):
            named = (word for word in group.split("/") if word != NONE)
            yield from ((form, kind, at) for word in named for form in _transcribed(word))
    for kind, says in _CALENDARS.items():
        for number, word in enumerate(_listed(sentences, says), 1):
            yield from ((form, kind, number) for form in _transcribed(word))


def _listed(sentences: Sentences, says: str) -> list[str]:
    return [word for word in _BETWEEN.split(sentences.plain(says).strip()) if word]


def _days(locales: Sequence[Locale], width: Literal["wide", "abbreviated"]) -> Iterator[tuple[str, int]]:
    for locale in locales:
        for number, word in get_day_names(width, "format", own_names(locale)).items():
            yield word, number


def _transcribed(word: str) -> Iterator[str]:
    """Yield a word, and as it is without the signs that people leave out."""
    yield from (word, word.replace("ʻ", ""), word.replace("ʻ", "").replace("-", " "))


def _weekday_forms(word: str) -> Iterator[str]:
    """Yield a weekday's name, "segunda" for "segunda-feira", Arabic's bare and behind "for" or "and"."""
    yield word
    bare = word.rstrip(".")
    if bare.endswith("-feira"):
        yield bare.removesuffix("-feira")
    if bare.startswith("ال"):
        rest = bare.removeprefix("ال")
        yield from (rest, f"لل{rest}", f"بال{rest}", f"وال{rest}")


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of *words*, the longest first; for nothing at all where there are none."""
    return "|".join(_bounded(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"


def _bounded(word: str) -> str:
    """Return a pattern for *word* as a word of its own, in scripts that have blanks between words."""
    before = r"(?<![^\W\d_])" if _spaced(word[0]) else r"(?<!\d)" if word[0].isdigit() else ""
    after = r"(?!\w)" if _spaced(word[-1]) or word[-1].isdigit() else _SYLLABLE_ENDS
    return f"{before}{re.escape(word)}{after}"


def ends_leading(text: str, words: DayWords) -> bool:
    """Return whether *text* ends with what leads to a day by which something has to be done: "we meet on"."""
    end = compared(text[-_MOST_LOOKED_AT:])
    leading = (word for word, means in words.means.items() if Kind.BY in means)
    return any(re.search(rf"{_bounded(word)}\Z", end) for word in leading if end.endswith(word))


def _spaced(letter: str) -> bool:
    """Return whether *letter* is of a script that has blanks between words."""
    return letter.isalpha() and not leaves_no_blanks(letter)
