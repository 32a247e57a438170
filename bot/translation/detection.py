"""How likely each of a few languages is for what somebody wrote: by its script, its letters, and by lingua.

Lingua, where it is installed, is asked among no more languages than a partnership has: the more there are,
the worse it guesses. But words in Latin letters may be a language of another script, typed so ("vody net",
"farda miam"), which lingua takes for whatever it is given. Where that is the writer's own, more languages
that are written in Latin letters are weighed too, so that it is sure only of what is like none of these.
Nor is it ever sure of a language that has no such word as one that stands there ("the" in Swahili).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from bot.core.languages import Language, language
from bot.translation.scripts import written_in

if TYPE_CHECKING:
    from lingua import LanguageDetector

_LATIN = "Latn"
_BESIDES = ("en", "es", "fr", "pt", "sw", "tr")
"""Weighed too, where words may be another script's language in Latin letters."""
_ENGLISH = frozenset("abcdefghijklmnopqrstuvwxyz")
_LETTERS: Mapping[str, frozenset[str]] = {
    "es": _ENGLISH | {*"áéíóúüñ"},
    "fr": _ENGLISH | {*"àâæçéèêëîïôœùûüÿ"},
    "pt": _ENGLISH | {*"áàâãçéêíóôõúü"},
    "ru": frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    "sw": _ENGLISH,
    "tr": _ENGLISH | {*"âçğıîöşûü"},
    "uk": frozenset("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
}
"""The letters of languages that others may be taken for; English borrows everybody's."""
_SMALL_WORDS: Mapping[frozenset[str], frozenset[str]] = {
    frozenset(others.split()): frozenset(words.split())
    for others, words in {
        "es fr pt sw tr": """
            the and are was were with this that these those they have will would from which what when your our
            their there been does did could should
        """,
        "uk": """
            что как это нет или если когда очень еще ещё уже хорошо только можно надо она они мы вы его был
            была было были будет будут сейчас
        """,
        "ru": """
            що як це цей або якщо коли дуже ще вже добре тільки можна треба вона вони ми ви його був було були
            буде будуть зараз але чи щоб також дякую немає
        """,
    }.items()
}
"""What stands in many messages of English, Russian and Ukrainian, by the languages that have no such word.

Short messages of everyday words are guessed wrongly by their letters alone: "The engine is broken" looks
Swahili, and "У нас все добре" Russian. Found there, they make nothing sure: they only keep from asking.
"""
_WORD = re.compile(r"[^\W\d_]+")


def available() -> bool:
    """Return whether languages can be told apart here."""
    return find_spec("lingua") is not None


def confidences(text: str, tags: Sequence[str]) -> Mapping[str, float]:
    """Return how likely each of *tags* is, the writer's own in front, of those that can be told apart.

    Nothing where fewer than two can.
    """
    each = {tag: known for tag in tags if (known := language(tag))}
    if len({known.base for known in each.values()}) < 2:
        return {}
    there = {tag: known for tag, known in each.items() if written_in(text, known.script)}
    elsewhere = {tag: 0.0 for tag in each if tag not in there}
    if written_in(text, _LATIN):
        typed_so = tags[0] in elsewhere
        return {**elsewhere, **_by_lingua(text, there, _BESIDES if typed_so else ())}
    if len(there) == 1:
        return {**elsewhere, **dict.fromkeys(there, 1.0)}
    return {**elsewhere, **_by_lingua(text, there, ())}


def _by_lingua(text: str, tags: Mapping[str, Language], besides: Collection[str]) -> dict[str, float]:
    """Return how likely each of *tags* is that lingua knows, weighed against languages *besides*."""
    if not available():
        return {}
    bases: dict[str, str] = {}
    for tag, known in tags.items():
        if known.base in _codes():
            bases.setdefault(known.base, tag)
    weighed = {*bases, *besides}
    if not bases or len(weighed) < 2:
        return {}
    found = _detector(frozenset(weighed)).compute_language_confidence_values(text)
    values = {each.language.iso_code_639_1.name.lower(): each.value for each in found}
    left = {base: 0.0 if _has_others(text, base) else value for base, value in values.items()}
    whole = sum(left.values())
    not_so = _without_its_words(text)
    return {tag: left[base] / whole if whole and base not in not_so else 0.0 for base, tag in bases.items()}


def _without_its_words(text: str) -> set[str]:
    """Return the languages that have no such word as one that stands in *text*."""
    words = {word.casefold() for word in _WORD.findall(text)}
    return {base for others, small in _SMALL_WORDS.items() if words & small for base in others}


def _has_others(text: str, base: str) -> bool:
    """Return whether a word that is no name has letters that the language has not."""
    letters = _LETTERS.get(base)
    words = (word for word in _WORD.findall(text) if word == word.lower())
    return letters is not None and any({*word} - letters for word in words)


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    from lingua import Language

    return frozenset(each.iso_code_639_1.name.lower() for each in Language.all())


@lru_cache(maxsize=64)
def _detector(bases: frozenset[str]) -> LanguageDetector:
    """Return what tells these languages apart, in the mode that takes a few MiB and not hundreds.

    The large models, 260 MiB for eleven languages, are no more often right about messages in a chat.
    """
    from lingua import IsoCode639_1, Language, LanguageDetectorBuilder

    languages = [Language.from_iso_code_639_1(getattr(IsoCode639_1, base.upper())) for base in sorted(bases)]
    return LanguageDetectorBuilder.from_languages(*languages).with_low_accuracy_mode().build()
