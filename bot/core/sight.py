"""Who sees a partnership's words besides its people: the names of translators, and what they come to.

Reads nothing and asks nobody. Must never let a name stand for more than it says, nor "nobody" for less.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.partnership import Partnership

OWN = "own-server"
"""A translator that the operator runs: whoever reads its words has them in the database already."""
NOBODY = "nobody"
"""Under `may-see`: no machine at all, not even the operator's own."""
OTHERS = ("libretranslate", "google", "deepl", "mymemory", "microsoft", "baidu")
"""Translators of others; "libretranslate" is one of its public servers."""

Sight = frozenset[str] | None
"""The names of those that may see words, OWN among them; None for all that the operator has set up."""
OWN_ONLY: Sight = frozenset({OWN})


def sight(may_see: Collection[str], told: Collection[str] | None) -> Sight:
    """Return who may see words where *may_see* was chosen, or where nothing was and these were *told* of.

    Where nothing was chosen, it is those that the rooms were told of, and before they were told, everybody.
    The operator's own server may see what any other may.
    """
    if NOBODY in may_see:
        return frozenset()
    if may_see:
        return frozenset({OWN, *may_see})
    return None if told is None else frozenset({OWN, *told})


def for_private(seen: Sight) -> Sight:
    """Return who of those may see what is private: nobody but the operator's own server."""
    return OWN_ONLY if seen is None else seen & frozenset({OWN})


def sees(name: str, seen: Sight) -> bool:
    """Tell whether the translator called *name*, OWN for the operator's, may see words."""
    return seen is None or name in seen


def chosen(seen: Iterable[str]) -> tuple[str, ...]:
    """Return names of translators as `may-see` holds them, in an order of their own."""
    names = set(seen)
    return tuple(name for name in (OWN, *OTHERS) if name in names) or (NOBODY,)


def who_sees(partnership: Partnership, set_up: Sequence[str]) -> tuple[str, ...]:
    """Return those of the translators *set_up* that may see the words of *partnership*."""
    seen = sight(partnership.may_see, partnership.told)
    return tuple(name for name in set_up if sees(name, seen))
