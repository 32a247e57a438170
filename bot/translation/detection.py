"""How likely each of a few languages is for what somebody wrote, by lingua, where it is installed.

It must never be asked among more languages than a partnership has: the more there are, the worse it guesses.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from bot.core.languages import language

if TYPE_CHECKING:
    from lingua import LanguageDetector


def available() -> bool:
    """Return whether languages can be told apart here."""
    return find_spec("lingua") is not None


def confidences(text: str, tags: Collection[str]) -> Mapping[str, float]:
    """Return how likely each of *tags* is, of those that are known; nothing where fewer than two are."""
    if not available():
        return {}
    bases: dict[str, str] = {}
    for tag in tags:
        if (known := language(tag)) and known.base in _codes():
            bases.setdefault(known.base, tag)
    if len(bases) < 2:
        return {}
    found = _detector(frozenset(bases)).compute_language_confidence_values(text)
    return {bases[each.language.iso_code_639_1.name.lower()]: each.value for each in found}


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    from lingua import Language

    return frozenset(each.iso_code_639_1.name.lower() for each in Language.all())


@lru_cache(maxsize=64)
def _detector(bases: frozenset[str]) -> LanguageDetector:
    """Return what tells these languages apart: in the mode that takes a few MiB and not a hundred."""
    from lingua import IsoCode639_1, Language, LanguageDetectorBuilder

    languages = [Language.from_iso_code_639_1(getattr(IsoCode639_1, base.upper())) for base in sorted(bases)]
    return LanguageDetectorBuilder.from_languages(*languages).with_low_accuracy_mode().build()
