"""Build the translator that the settings name.

It must never import deep-translator (or `requests`) when no engine is named: the bot starts faster without.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

from bot.translation.engine import Engine, EngineUnusable
from bot.translation.translator import Translator
from bot.values import PairSetting

ENGINES = ("libretranslate", "google", "deepl", "mymemory", "microsoft", "baidu")
"""What may be named, as in BARAZA_TRANSLATORS."""


@dataclass(frozen=True, slots=True)
class Access:
    """Where the engines are and what opens them; nothing for those that are not asked."""

    libretranslate_url: str | None = None
    libretranslate_key: str | None = None
    deepl_key: str | None = None
    microsoft_key: str | None = None
    microsoft_region: str | None = None
    baidu_appid: str | None = None
    baidu_key: str | None = None


ACCESS = tuple(field.name for field in fields(Access))
"""What Access holds, as the settings call it."""


def translator_from(
    names: Sequence[str],
    *,
    pairs: Sequence[PairSetting] = (),
    clock: Callable[[], float] = time.monotonic,
    limit: float = 10.0,
    **access: str | None,
) -> Translator:
    """Return the translator that asks the engines *names*, in that order, where *pairs* names no others.

    Args:
        names: Some of ENGINES, or none.
        pairs: Who translates some languages in their place.
        clock: Seconds, which only go forward.
        limit: Seconds within which every translation ends.
        access: What Access holds.

    Raises:
        EngineUnusable: A name is unknown, or the address or key that an engine needs is missing or wrong.
    """
    means = Access(**access)
    every = dict.fromkeys((*names, *(name for pair in pairs for name in pair.translators)))
    engines = [_engine(name, means) for name in every]
    return Translator(engines, usual=names, pairs=pairs, clock=clock, limit=limit)


def _engine(name: str, access: Access) -> Engine:
    from bot.translation import engines

    match name:
        case "libretranslate":
            url = _needed(name, "the address of your server", access, "libretranslate_url")
            return engines.LibreTranslate(url, access.libretranslate_key or "")
        case "deepl":
            return engines.DeepL(_needed(name, "a key (deepl.com/pro-api)", access, "deepl_key"))
        case "microsoft":
            key = _needed(name, "a key (portal.azure.com, Translator, Keys)", access, "microsoft_key")
            return engines.Microsoft(key, access.microsoft_region or "")
        case "google":
            return engines.Google()
        case "mymemory":
            return engines.MyMemory()
        case "baidu":
            appid = _needed(name, "an APP ID (fanyi-api.baidu.com)", access, "baidu_appid")
            return engines.Baidu(appid, _needed(name, "its key", access, "baidu_key"))
    raise EngineUnusable(f'"{name}" is not a translator. Use one of: {", ".join(ENGINES)}.')


def _needed(name: str, what: str, access: Access, field: str) -> str:
    value: str | None = getattr(access, field)
    if not value:
        raise EngineUnusable(f"{name} needs {what}: set BARAZA_{field.upper()}.")
    return value
