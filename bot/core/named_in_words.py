"""Whether words speak of somebody by name: to ask about it, never to decide by it.

A name is found in the script that it is written in, and with the endings that languages put onto it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.vocabulary import plain
from bot.core.whole_words import beginning

LEAST = 3
"""Letters of a name below which it is no sign of anybody."""
_ENDINGS = "аяйь"
"""Last letters that give way to an ending, where names are declined."""


def names_one(text: str, name: str) -> bool:
    """Tell whether *text* holds *name*, or a part of it that stands alone: a first name, a family's."""
    found = _any_part(plain(name))
    return found is not None and found.search(plain(text)) is not None


@lru_cache(maxsize=256)
def _any_part(name: str) -> re.Pattern[str] | None:
    parts = [part for part in re.findall(r"\w+", name) if len(part) >= LEAST]
    stems = [part[:-1] if len(part) > LEAST and part[-1] in _ENDINGS else part for part in parts]
    return re.compile("|".join(map(beginning, stems))) if stems else None
