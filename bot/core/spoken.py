"""Which language somebody means who names it: by its tag, or by name in it, in English or in their own.

Guesses nothing: what no list knows, and is no tag either, is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from bot.core.language_tag import read_tag
from bot.core.own_names import OWN_NAMES
from bot.core.vocabulary import plain

_WITHOUT_A_COUNTRY = tuple(tag for tag in OWN_NAMES if "-" not in tag)


def language_named(text: str, languages: Iterable[str], ours: Iterable[str]) -> str:
    """Return the tag of the language that *text* names to a reader of *languages*. Raises ValueError.

    A language of *ours* goes by the tag that we speak it under: "Português" is "pt-BR".
    """
    wanted = plain(text.strip(" ."))
    spoken = [*ours]
    if text.strip() in spoken:
        return text.strip()
    bases = {tag.partition("-")[0]: tag for tag in reversed(spoken)}
    for tag in (*spoken, *_WITHOUT_A_COUNTRY):
        if wanted in _own_names(tag):
            return tag if tag in spoken else bases.get(tag, tag)
    for reads in dict.fromkeys([*languages, "en"]):
        if found := _names_in(reads).get(wanted):
            return bases.get(found, found)
    return read_tag(text.strip())


@lru_cache(maxsize=128)
def _own_names(tag: str) -> frozenset[str]:
    """Return what those who speak it call a language, alone and with its country."""
    name = OWN_NAMES.get(tag) or _own_name(tag)
    return frozenset(plain(each) for each in (name, name.partition(" (")[0]) if each)


def _own_name(tag: str) -> str:
    try:
        return Locale.parse(tag, sep="-").get_display_name() or ""
    except (UnknownLocaleError, ValueError):
        return ""


@lru_cache(maxsize=32)
def _names_in(reads: str) -> Mapping[str, str]:
    """Return the languages that CLDR names in another one, by that name."""
    try:
        named = Locale.parse(reads, sep="-").languages
    except (UnknownLocaleError, ValueError):
        return {}
    found: dict[str, str] = {}
    for code, name in sorted(named.items(), key=lambda item: len(item[0])):
        found.setdefault(plain(name), code.replace("_", "-"))
    return found
