"""Build the translator that the settings name.

It must never import deep-translator (or `requests`) when no engine is named: the bot starts faster without.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from bot.translation.engine import Engine, EngineUnusable
from bot.translation.translator import Translator

ENGINES = ("libretranslate", "google", "deepl", "mymemory")
"""What may be named, as in BARAZA_TRANSLATORS."""


def translator_from(
    names: Sequence[str],
    *,
    libretranslate_url: str | None = None,
    libretranslate_key: str | None = None,
    deepl_key: str | None = None,
    clock: Callable[[], float] = time.monotonic,
    limit: float = 10.0,
) -> Translator:
    """Return the translator that asks the engines *names*, in that order; none at all for an empty one.

    Raises:
        EngineUnusable: A name is unknown, or the address or key that an engine needs is missing or wrong.
    """
    engines = [
        _engine(name, libretranslate_url or "", libretranslate_key or "", deepl_key or "") for name in names
    ]
    return Translator(engines, clock=clock, limit=limit)


def _engine(name: str, libretranslate_url: str, libretranslate_key: str, deepl_key: str) -> Engine:
    from bot.translation import engines

    if name == "libretranslate":
        if not libretranslate_url:
            raise EngineUnusable(
                "libretranslate needs the address of your server: set BARAZA_LIBRETRANSLATE_URL."
            )
        return engines.LibreTranslate(libretranslate_url, libretranslate_key)
    if name == "deepl":
        if not deepl_key:
            raise EngineUnusable("deepl needs a key (deepl.com/pro-api): set BARAZA_DEEPL_KEY.")
        return engines.DeepL(deepl_key)
    if name == "google":
        return engines.Google()
    if name == "mymemory":
        return engines.MyMemory()
    raise EngineUnusable(f'"{name}" is not a translator. Use one of: {", ".join(ENGINES)}.')
