"""Names of days and months in the Unicode data (CLDR), each language's own.

It must never let one language's names stand in for another's.
"""

from __future__ import annotations

from copy import deepcopy
from functools import lru_cache

from babel import Locale, UnknownLocaleError, localedata

from bot.core.languages import language


@lru_cache(maxsize=512)
def own_names(locale: Locale) -> Locale:
    """Return *locale*, with names of days and months that no other language's stand in for.

    Where a language has none of its own for a place in a sentence, Babel (2.18) puts those of the first that
    asks into what it shares with all others, and Persian readers get Chinese months.
    """
    held = localedata.load(str(locale))
    for kind in ("days", "months"):
        if isinstance(held.get(kind), dict):
            held[kind] = deepcopy(held[kind])
    return locale


def locale_of(tag: str) -> Locale | None:
    """Return the data's locale for a language, without its region, or None if it has none."""
    read = language(tag)
    named = (f"{read.base}-{read.script}" if read.base == "zh" else read.base) if read else tag
    try:
        return own_names(Locale.parse(named, sep="-"))
    except (UnknownLocaleError, ValueError):
        return None
