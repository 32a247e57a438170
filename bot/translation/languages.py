"""What each engine calls a language: BCP 47 tags inside, one table an engine outside.

It must never guess a language: a tag that cannot be read means that nobody translates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-.*)?", re.IGNORECASE)

# Withdrawn or overlapping codes that clients still send (IANA subtag registry, "Preferred-Value"; CLDR).
_OLDER = {"iw": "he", "no": "nb", "tl": "fil", "in": "id", "ji": "yi", "jw": "jv"}
# What a tag without a script is written in, where a language has more than one (CLDR likelySubtags).
_SCRIPT = {"zh": "Hans", "sr": "Cyrl", "pa": "Guru", "uz": "Latn", "az": "Latn"}
_TRADITIONAL = {"TW", "HK", "MO"}


@dataclass(frozen=True, slots=True)
class Language:
    """A tag taken apart: "pt-BR" is ("pt", "", "BR"), "zh-TW" is ("zh", "Hant", "TW")."""

    base: str
    script: str = ""
    region: str = ""

    @property
    def tag(self) -> str:
        """The language with what tells its forms apart in translation: "pt-BR", "zh-Hant", "sw"."""
        if self.base == "zh":
            return f"zh-{self.script}"
        return "pt-BR" if (self.base, self.region) == ("pt", "BR") else self.base


def language(tag: str) -> Language | None:
    """Return *tag* taken apart, or None if it is not a language tag (also for "und", "mul" and "auto")."""
    found = _TAG.fullmatch(tag.strip().replace("_", "-"))
    if not found or found[1].lower() in ("und", "mul", "zxx"):
        return None
    base = _OLDER.get(found[1].lower(), found[1].lower())
    region = (found[3] or "").upper()
    script = (found[2] or "").title() or _SCRIPT.get(base, "")
    if base == "zh" and not found[2] and region in _TRADITIONAL:
        script = "Hant"
    return Language(base, script, region)


def same(one: Language, other: Language) -> bool:
    """Return whether a reader of *one* reads *other* as it is: the same language in the same script."""
    return (one.base, one.script) == (other.base, other.script)


# LibreTranslate: what to look for in the server's own list, the best first; every version takes the last.
_LIBRE = {
    "pt-BR": ("pt-BR", "pb", "pt"),
    "zh-Hans": ("zh-Hans", "zh"),
    "zh-Hant": ("zh-Hant", "zt"),
    "nb": ("no", "nb"),
    "fil": ("fil", "tl"),
}


def libretranslate(of: Language) -> tuple[str, ...]:
    """Return the codes that a LibreTranslate server may list for a language, the best first."""
    return _LIBRE.get(of.tag, (of.base,))


_GOOGLE = {
    "he": "iw",
    "nb": "no",
    "nn": "no",
    "fil": "tl",
    "jv": "jw",
    "zh-Hans": "zh-CN",
    "zh-Hant": "zh-TW",
}


def google(of: Language) -> str:
    """Return Google's code: lower-case ISO codes, some of them withdrawn ones, and Chinese by region."""
    return _GOOGLE.get(of.tag, of.base)


# MyMemory wants a region with every language.
_MYMEMORY = {
    "am": "am-ET",
    "ar": "ar-SA",
    "bg": "bg-BG",
    "bn": "bn-IN",
    "cs": "cs-CZ",
    "da": "da-DK",
    "de": "de-DE",
    "el": "el-GR",
    "en": "en-GB",
    "es": "es-ES",
    "et": "et-EE",
    "fa": "fa-IR",
    "fi": "fi-FI",
    "fil": "fil-PH",
    "fr": "fr-FR",
    "ha": "ha-NE",
    "he": "he-IL",
    "hi": "hi-IN",
    "hr": "hr-HR",
    "ht": "ht-HT",
    "hu": "hu-HU",
    "id": "id-ID",
    "it": "it-IT",
    "ja": "ja-JP",
    "km": "km-KH",
    "ko": "ko-KR",
    "lo": "lo-LA",
    "lt": "lt-LT",
    "lv": "lv-LV",
    "mg": "mg-MG",
    "ms": "ms-MY",
    "my": "my-MM",
    "nb": "nb-NO",
    "ne": "ne-NP",
    "nl": "nl-NL",
    "nn": "nn-NO",
    "ny": "ny-MW",
    "pl": "pl-PL",
    "ps": "ps-PK",
    "pt": "pt-PT",
    "pt-BR": "pt-BR",
    "ro": "ro-RO",
    "ru": "ru-RU",
    "rw": "rw-RW",
    "si": "si-LK",
    "sk": "sk-SK",
    "sl": "sl-SI",
    "sn": "sn-ZW",
    "so": "so-SO",
    "sq": "sq-AL",
    "sv": "sv-SE",
    "sw": "sw-KE",
    "ta": "ta-IN",
    "th": "th-TH",
    "ti": "ti-ET",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "ur": "ur-PK",
    "vi": "vi-VN",
    "wo": "wo-SN",
    "xh": "xh-ZA",
    "yo": "yo-NG",
    "zu": "zu-ZA",
    "zh-Hans": "zh-CN",
    "zh-Hant": "zh-TW",
}


def mymemory(of: Language) -> str | None:
    """Return MyMemory's code, or None where we know of none."""
    return _MYMEMORY.get(of.tag)


_DEEPLS = "ar bg cs da de el en es et fi fr he hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv th tr uk vi zh"
_DEEPL = frozenset(_DEEPLS.split())
_DEEPL_TARGET = {"en": "EN-GB", "pt": "PT-PT", "pt-BR": "PT-BR", "zh-Hans": "ZH-HANS", "zh-Hant": "ZH-HANT"}


def deepl_source(of: Language) -> str | None:
    """Return what DeepL calls a language to translate from (never with a region), or None."""
    return of.base.upper() if of.base in _DEEPL else None


def deepl_target(of: Language) -> str | None:
    """Return what DeepL calls a language to translate into (some in a variety: "PT-BR"), or None."""
    return _DEEPL_TARGET.get(of.tag) or deepl_source(of)
