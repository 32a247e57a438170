"""Who is asked for a pair of languages, where the operator named somebody for it.

It must never let two settings for one pair add up: the one that says most about the pair holds, alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.languages import Language, language
from bot.values import PairSetting


def preferred(pairs: Sequence[PairSetting], source: Language, target: Language) -> tuple[str, ...] | None:
    """Return the engines for *source* into *target*, the best first, or None where *pairs* names none.

    A setting for both ends goes before one for one of them; of two that say as much, the first holds.
    """
    meant = [pair for pair in pairs if _is(source, pair.source) and _is(target, pair.target)]
    if not meant:
        return None
    return max(meant, key=lambda pair: bool(pair.source) + bool(pair.target)).translators


def _is(of: Language, tag: str) -> bool:
    """Return whether *tag* means the language; without a script or region it means all its forms."""
    said = language(tag) if tag else None
    if said is None:
        return not tag
    return said.tag == of.tag if "-" in tag else said.base == of.base
