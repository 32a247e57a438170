"""Which language somebody means who names it: by its tag, or by name in it, in English or in their own.

Guesses nothing: what no list knows, and is no tag either, is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from bot.core.language_tag import read_tag
from bot.core.vocabulary import plain

OURS = ("en", "es", "fr", "pt-BR", "ar", "sw")
"""The languages that we speak ourselves, as they are offered on buttons."""
_OFTEN_NAMED = (
    *("de", "it", "nl", "ru", "uk", "tr", "fa", "hi", "bn", "ur", "id", "vi", "zh", "ja", "ko", "th"),
    *("am", "ha", "yo", "ig", "ln", "rw", "rn", "lg", "so", "zu", "xh", "sn", "wo", "mg", "qu", "gn", "he"),
)
"""Languages that those who speak them may name in themselves."""


def language_named(text: str, languages: Iterable[str]) -> str:
    """Return the tag of the language that *text* names to a reader of *languages*. Raises ValueError."""
    wanted = plain(text.strip(" ."))
    for tag in (*OURS, *_OFTEN_NAMED):
        if wanted in _own_names(tag):
            return tag
    for reads in dict.fromkeys([*languages, "en"]):
        if wanted in _names_in(reads):
            return _names_in(reads)[wanted]
    return read_tag(text.strip())


@lru_cache(maxsize=128)
def _own_names(tag: str) -> frozenset[str]:
    """Return what those who speak it call a language, alone and with its country."""
    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return frozenset()
    return frozenset(plain(name) for name in (locale.get_display_name(), locale.get_language_name()) if name)


@lru_cache(maxsize=32)
def _names_in(reads: str) -> Mapping[str, str]:
    """Return the languages that CLDR names in another one, by that name."""
    try:
        named = Locale.parse(reads, sep="-").languages
    except (UnknownLocaleError, ValueError):
        return {}
    bases = {tag.partition("-")[0]: tag for tag in OURS}
    found: dict[str, str] = {}
    for code, name in sorted(named.items(), key=lambda item: len(item[0])):
        found.setdefault(plain(name), bases.get(code, code.replace("_", "-")))
    return found
