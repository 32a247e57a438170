"""What each engine calls a language.

It must never guess: a language that an engine does not list is one that it has not.
"""

from __future__ import annotations

from bot.core.languages import Language
from bot.translation.codes import CODES


def libretranslate(of: Language) -> tuple[str, ...]:
    """Return the codes that a LibreTranslate server may list for a language, the best first."""
    return tuple(CODES["libretranslate"].get(of.tag, of.tag).split("|"))


def known_as(engine: str, of: Language) -> str | None:
    """Return what *engine* calls a language, or None where it has none or we know of none."""
    return CODES[engine].get(of.tag)


def deepl_source(of: Language) -> str | None:
    """Return what DeepL calls a language to translate from (never with a region), or None."""
    code = known_as("deepl", of)
    return code.partition("-")[0] if code else None
