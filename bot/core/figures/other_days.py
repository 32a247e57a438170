"""Whether a translation names another day of the week, month or magnitude than what was said.

Must never find fault where a language has more ways to say it than are known here: a word that is missing
counts only where something else stands in its place, or where a language is known well enough.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from math import prod

from babel import Locale

from bot.core.figures.cldr_names import locale_of, own_names
from bot.core.figures.magnitudes import magnitudes
from bot.core.vocabulary import latin_figures, plain
from bot.core.whole_words import leaves_no_blanks

_ONE_NAME_A_MONTH = frozenset(
    {"en", "es", "fr", "pt", "it", "de", "nl", "sv", "ru", "uk", "pl", "tr", "sw", "id"}
)
"""Languages in which a month that was said has its name in the translation, or was lost."""
_MAGNITUDES_KNOWN = frozenset(
    {"en", "es", "fr", "pt", "it", "de", "ar", "fa", "sw", "ru", "uk", "tr", "zh", "my"}
)
"""The same of thousands and millions."""
_MORE = {
    "en": {"lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "mn": 10**6, "bn": 10**9},
    "es": {"miles": 10**3, "millar": 10**3, "millares": 10**3, "millardos": 10**9},
    "pt": {"milhar": 10**3, "milhares": 10**3},
    "ar": {"الفا": 10**3, "الوف": 10**3, "بليون": 10**9, "تريليون": 10**12},
    "fa": {"مليون": 10**6, "مليارد": 10**9},
    "sw": {"maelfu": 10**3, "laki": 10**5},
    "zh": {"十": 10, "百": 100, "千": 10**3, "萬": 10**4, "億": 10**8},
    "ja": {"十": 10, "百": 100, "千": 10**3},
    "my": {"ဆယ်": 10, "ရာ": 100},
}
"""What people and machines write, and the Unicode data has not."""
_IN_SEVERAL_WAYS = {"ar": ("ar_LB", "ar_DZ", "ar_MA")}
_CONTEXTS = ("format", "stand-alone")
_VOWELS = "aeiouаеёиоуыэюяьії"
_NUMBERED = {"zh", "ja"}
"""Languages that call the months by their numbers."""
NUMBERED_MONTH = re.compile(r"(?<![\d.,:/\-–])(0?[1-9]|1[0-2])\s?月")
_NO_DAY = (
    "vez|parte|reuniao|etapa|fase|serie|pergunta|casa|pagina|linha|opcao|semana|pessoa|licao|turma|dose|edicao|via"
    "|mao|geracao|rodada|visita|sessao|palavra|aula|bomba|escola|familia|crianca|mulher|frase|tarefa|metade|fila"
)
_LEADS_PT = "na|nas|da|das|ate|pela|pra|para|de|esta|nesta|proxima|toda|cada|desde|ou|e"
_CASES = {
    "uk": ("", "", r"середу|середи|середі", "", "", "суботу|суботи|суботі", "неділю|неділі"),
    # "Окружающую среду" is no day.
    "ru": ("", "", r"(?:в|на|к|ко|до|по|со|с) (?:среду|среде|среды|средам)(?! обитания)", "", "", "", ""),
    # "Na segunda reunião" is the second one.
    "pt": tuple(
        rf"(?:{_LEADS_PT}) {day}s?(?!\s+(?:{_NO_DAY})|-?\w)" if day else ""
        for day in ("segunda", "terca", "quarta", "quinta", "sexta", "", "")
    ),
}
"""What a day of the week is called in other cases and beside others, from Monday on, as `plain` has it."""
_MONTH_SIGN = {"my": "လ"}
"""What may stand behind a month's name in scripts without blanks, in front of its number."""
_BENDS = 7
"""Letters from which on a name has other endings, and is no other word with them."""
_WITH_ENDINGS = 5

_LETTERS = "(?:[^\\W\\d_]|(?![\u0964\u0965\u104a\u104b])[\u0900-\u109f\u1780-\u17ff])+"
_FIGURE = re.compile(r"\d(?:[\d.,'’٫٬]*\d)?")
_BEHIND = re.compile(rf"\s*({_LETTERS})\.?(?:\s+({_LETTERS}))?")
_IN_FRONT = re.compile(rf"({_LETTERS})\s*$")
_WORD = re.compile(_LETTERS)
_MORE_THAN = "多余来"
"""In Chinese, between a figure and its magnitude."""


def other_day_or_sum(said: str, source: str, came: str, target: str) -> str | None:
    """Return "weekday", "month" or "magnitude" if *came* names another one than *said*, or None.

    Args:
        said: What was said, with its numbers.
        source: The tag of its language.
        came: The translation, with the same numbers.
        target: The tag of that.
    """
    if _other_weekday(plain(said), source, plain(came), target):
        return "weekday"
    if not _FIGURE.search(latin_figures(said)):
        return None
    said, came = latin_figures(said), latin_figures(came)
    if _other_month(said, source, came, target):
        return "month"
    return "magnitude" if _other_sum(said, source, came, target) else None


def _other_weekday(said: str, source: str, came: str, target: str) -> bool:
    """Return whether one is gone and one is new. One that is gone alone may have been another word."""
    days = {day for day, (sure, _) in _weekdays(source).items() if sure.search(said)}
    lost = [day for day in days if day in _weekdays(target) and not _weekdays(target)[day][1].search(came)]
    if not lost:
        return False
    new = (day for day, (sure, _) in _weekdays(target).items() if day not in days and sure.search(came))
    return any(day in _weekdays(source) and not _weekdays(source)[day][1].search(said) for day in new)


@lru_cache(maxsize=64)
def _weekdays(tag: str) -> Mapping[int, tuple[re.Pattern[str], re.Pattern[str]]]:
    """Return for each day of the week what finds its name for sure, and what finds whatever may be it."""
    locale = locale_of(tag)
    if locale is None:
        return {}
    names = {day: _sure_names(locale, day) for day in range(7)}
    every = set[str]().union(*names.values())
    found = {}
    for day, sure in names.items():
        short = {plain(locale.days[context]["abbreviated"][day]).strip(".") for context in _CONTEXTS}
        bare = {name.removesuffix("-feira").removeprefix("ال") for name in sure}
        # "cuma" is in "cumartesi", too.
        loose = (_anywhere(name) for name in bare if not any(name in other for other in every - sure))
        whole = (rf"(?<!\w){re.escape(name)}(?!\w)" for name in short)
        surely = [*map(_named, sure), *_other_cases(tag, day)]
        found[day] = (_any_of(surely), _any_of([*surely, *loose, *whole]))
    return found


def _other_cases(tag: str, day: int) -> list[str]:
    other = _CASES.get(tag.split("-")[0], ("",) * 7)[day]
    return [rf"(?<!\w)(?:{other})(?!\w)"] if other else []


def _sure_names(locale: Locale, day: int) -> set[str]:
    """Return what a day of the week is called and nothing else is, as `plain` has it."""
    names = {plain(locale.days[context]["wide"][day]) for context in _CONTEXTS}
    ends = {name.removeprefix("星期") for name in names if name.startswith("星期")}
    ends |= {"天"} if "日" in ends else set()
    return names | {f"{week}{end}" for end in ends for week in ("星期", "周", "礼拜")}


def _any_of(patterns: Collection[str] | Iterator[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns) or "(?!)")


def _named(name: str) -> str:
    """Return a pattern for *name* as a whole word, in other cases where they make no other word of it."""
    if leaves_no_blanks(name):
        return re.escape(name)
    stem = name[:-1] if len(name) >= _BENDS and name[-1] in _VOWELS else name
    # Persian writes these with a blank, a half-space or neither, and the last is Saturday by itself.
    written = re.escape(stem).replace("شنبه", r"\s?شنبه") if len(stem) > len("شنبه") else re.escape(stem)
    before = r"(?<!\w)(?<!يك\s)(?<!دو\s)(?<!سه\s)(?<!چهار\s)(?<!پنج\s)" if name == "شنبه" else r"(?<!\w)"
    return before + written + (r"\w{0,3}" if len(name) >= _BENDS else "") + r"(?!\w)"


def _anywhere(name: str) -> str:
    """Return a pattern for whatever may be *name* with something in front or another ending."""
    return re.escape(name[:-2] if len(name) >= _BENDS else name)


def _other_month(said: str, source: str, came: str, target: str) -> bool:
    """Return whether a month beside a number is gone, and another is new or the language is known well."""
    months = set(_months_in(said, source))
    if not months or not _months(target):
        return False
    words = plain(came)
    lost = [month for month in months if not month_anywhere(target)[month].search(words)]
    # What was left as it was written has not become another.
    left = {_months(source).get(word.casefold()) for word in _WORD.findall(came)}
    lost = [month for month in lost if month not in left]
    new = set(_months_in(came, target)) - months
    return bool(lost) and (bool(new) or target.split("-")[0] in _ONE_NAME_A_MONTH)


@lru_cache(maxsize=64)
def _locales(tag: str) -> Sequence[Locale]:
    """Return the data's locales for a language: Arabic names its months in several ways."""
    tags = _IN_SEVERAL_WAYS.get(tag.split("-")[0], ())
    found = (locale_of(tag), *(own_names(Locale.parse(each)) for each in tags))
    return tuple(each for each in found if each)


def _months_in(text: str, tag: str) -> Iterator[int]:
    """Yield the months in *text* beside a number: many are words of their own elsewhere."""
    if numbers_its_months(tag):
        yield from (int(each) for each in NUMBERED_MONTH.findall(text))
    names = _months(tag)
    if names:
        yield from (names[found["name"].casefold()] for found in _month_beside(tag).finditer(text))


def numbers_its_months(tag: str) -> bool:
    """Return whether the language *tag* writes a month as a figure with a sign behind it: "12月"."""
    return tag.split("-")[0] in _NUMBERED


@lru_cache(maxsize=64)
def _months(tag: str) -> Mapping[str, int]:
    """Return the whole names of months, none of those that hold their number, each with that number."""
    named = ((context, locale) for context in _CONTEXTS for locale in _locales(tag))
    every = ((name, month) for context, of in named for month, name in of.months[context]["wide"].items())
    return {name.casefold(): month for name, month in every if not any(map(str.isdigit, name))}


@lru_cache(maxsize=64)
def _month_beside(tag: str) -> re.Pattern[str]:
    """Return what finds a month beside a number: with its capital, where the language writes one.

    In front, only of a number that counts nothing: "May 5 people come?", "March 6 km a day".
    """
    names = {
        name
        for each in _locales(tag)
        for context in _CONTEXTS
        for name in each.months[context]["wide"].values()
    }
    either = names | {name.capitalize() for name in names}
    named = "|".join(sorted(map(re.escape, either), key=len, reverse=True))
    if any(map(leaves_no_blanks, names)):
        sign = _MONTH_SIGN.get(tag.split("-")[0], "")
        return re.compile(rf"(?P<name>{named})(?:{sign})?(?=\W{{0,2}}\d)") if sign else re.compile("(?!)")
    before = r"(?<=\d)|(?<=\d[.,ºª°\s])|(?<=\d[.,ºª°]\s)|(?<=\d \w\w\s)|(?<=\d\w\w\s)"
    month = rf"(?<![^\W\d])(?:{named})(?![^\W\d])"
    beside = rf"(?:{before}){month}|{month}(?=\W{{1,2}}\d+(?!\d|\s[^\W\d]))"
    return re.compile(f"(?P<name>{beside})")


@lru_cache(maxsize=64)
def month_anywhere(tag: str) -> Mapping[int, re.Pattern[str]]:
    """Return for each month what finds whatever may be its name in words as `plain` has them."""
    found: dict[int, re.Pattern[str]] = {}
    for month in range(1, 13):
        forms = {
            plain(locale.months[context][width][month]).strip(".")
            for locale in _locales(tag)
            for context in _CONTEXTS
            for width in ("wide", "abbreviated")
        }
        found[month] = _any_of(_begun(form) for form in forms)
    return found


def _begun(name: str) -> str:
    if leaves_no_blanks(name):
        # "2月" is no end of "12月", nor is "二月" one of "十二月".
        return rf"(?<![\d十]){re.escape(name)}"
    long = len(name) >= _WITH_ENDINGS
    return rf"(?<!\w){re.escape(name[:-1] if long else name)}" + ("" if long else r"(?!\w)")


def _other_sum(said: str, source: str, came: str, target: str) -> bool:
    """Return whether a figure with a magnitude has another in the translation, or none where that is sure."""
    theirs = [*_sums(came, target)]
    for figure, worth in _sums(said, source):
        if not worth or not _worths(target):
            continue
        same = [other for shown, other in theirs if shown == figure]
        if any(worth & other for other in same):
            continue
        there = (tag for tag in (target, source) if _somewhere(came, tag, worth))
        if any(same) or (target.split("-")[0] in _MAGNITUDES_KNOWN and not any(there)):
            return True
    return False


def _sums(text: str, tag: str) -> Iterator[tuple[str, frozenset[int]]]:
    """Yield each figure of *text* with what it may be multiplied by; nothing where no magnitude is known."""
    for found in _FIGURE.finditer(text):
        behind, front = _BEHIND.match(text, found.end()), _IN_FRONT.search(text, 0, found.start())
        words = [word for word in (behind.groups() if behind else ()) if word]
        worth = _product(words, tag) or (_worth(front[1], tag) if front else frozenset())
        yield found[0], worth


def _product(words: Sequence[str], tag: str) -> frozenset[int]:
    """Return what the first of *words* is worth, times the next where that is a magnitude, too."""
    first = _worth(words[0], tag) if words else frozenset()
    then = _worth(words[1], tag) if len(words) > 1 else frozenset()
    return frozenset(one * other for one in first for other in then) if then else first


@lru_cache(maxsize=4096)
def _worth(word: str, tag: str) -> frozenset[int]:
    """Return what a word multiplies the figure beside it by; where nothing is spaced, what its begin does."""
    known, word = _worths(tag), plain(word)
    if leaves_no_blanks(word):
        return _begin_of(word.lstrip(_MORE_THAN), known)
    if word in known:
        return known[word]
    begins = (name for name in known if len(name) >= _WITH_ENDINGS and word.startswith(name))
    longest = max(begins, key=len, default="")
    return known[longest] if longest and len(word) - len(longest) <= len("ами") else frozenset()


def _begin_of(word: str, known: Mapping[str, frozenset[int]]) -> frozenset[int]:
    parts = list[frozenset[int]]()
    while begin := max((name for name in known if word.startswith(name)), key=len, default=""):
        parts.append(known[begin])
        word = word.removeprefix(begin)
    # None of these is worth two things.
    return frozenset([prod(next(iter(part)) for part in parts)]) if parts else frozenset()


@lru_cache(maxsize=64)
def _worths(tag: str) -> Mapping[str, frozenset[int]]:
    more = _MORE.get(tag.split("-")[0], {})
    return {**magnitudes(tag), **{word: frozenset([worth]) for word, worth in more.items()}}


def _somewhere(text: str, tag: str, worth: frozenset[int]) -> bool:
    return any(worth & _worth(word, tag) for word in _WORD.findall(text))
