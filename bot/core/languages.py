"""Which language a BCP 47 tag means, and who reads it as it is.

It must never guess a language: a tag that cannot be read is nobody's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from babel.core import get_global

_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-.*)?", re.IGNORECASE)

# Withdrawn or overlapping codes that clients still send (IANA subtag registry, "Preferred-Value"; CLDR).
_OLDER = {
    "iw": "he",
    "no": "nb",
    "tl": "fil",
    "in": "id",
    "ji": "yi",
    "jw": "jv",
    "kmr": "ku",
    "gom": "kok",
    "swh": "sw",
    "pes": "fa",
    "arb": "ar",
    "cmn": "zh",
    "gaz": "om",
    "run": "rn",
}


@dataclass(frozen=True, slots=True)
class Language:
    """A tag taken apart: "pt-BR" is ("pt", "Latn", "BR"), "zh-TW" is ("zh", "Hant", "TW")."""

    base: str
    script: str = ""
    region: str = ""

    @property
    def tag(self) -> str:
        """The language with what tells its forms apart in translation: "pt-BR", "zh-Hant", "sw"."""
        if (self.base, self.region) == ("pt", "BR"):
            return "pt-BR"
        usual = self.base != "zh" and self.script == _usual_script(self.base)
        return self.base if usual or not self.script else f"{self.base}-{self.script}"


@lru_cache(maxsize=1024)
def language(tag: str) -> Language | None:
    """Return *tag* taken apart, or None if it is not a language tag (also for "und", "mul" and "auto")."""
    found = _TAG.fullmatch(tag.strip().replace("_", "-"))
    if not found or found[1].lower() in ("und", "mul", "zxx"):
        return None
    base = _OLDER.get(found[1].lower(), found[1].lower())
    region = (found[3] or "").upper()
    return Language(base, (found[2] or "").title() or _usual_script(base, region), region)


def _usual_script(base: str, region: str = "") -> str:
    """Return what a language is written in where its tag does not say (CLDR), or "" if unknown."""
    likely = get_global("likely_subtags")
    found = likely.get(f"{base}_{region}") or likely.get(base) or ""
    return next((part for part in found.split("_")[1:] if len(part) == 4), "")


def same(one: Language, other: Language) -> bool:
    """Return whether a reader of *one* reads *other* as it is: the same language in the same script."""
    return (one.base, one.script) == (other.base, other.script)


_KIN = (
    {"es", "pt", "gl", "ca", "it"},
    {"ru", "uk", "be"},
    {"hr", "sr", "bs", "sl"},
    {"nb", "nn", "da", "sv"},
    {"cs", "sk"},
    {"id", "ms"},
    {"tr", "az"},
    {"rw", "rn"},
    {"fa", "prs", "tg"},
)


def akin(one: Language, other: Language) -> bool:
    """Return whether the two have so much in common that a few words may be the same in both."""
    return one.script == other.script and any({one.base, other.base} <= kin for kin in _KIN)


@lru_cache(maxsize=1024)
def read_alike(one: str, other: str) -> bool:
    """Return whether who reads the language of the tag *one* reads that of *other* as it is."""
    here, there = language(one), language(other)
    return bool(here and there and same(here, there))
