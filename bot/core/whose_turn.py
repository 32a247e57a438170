"""Whose turn it is: who is asked first at an occasion, and how partners follow one another.

Looks things up; keeps nothing and tells nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bot.core.occasion import Ask, CheckIn, asks_of, first_id
from bot.core.partnership import Gathering
from bot.core.rotation import Rotation, in_line

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.files.goal_forms import Turns

FIRST = "first"
ONCE = "once"
"""The end of the id of what a facilitator said of the next occasion."""


def turns_with(g: Gathering, occasion: CheckIn) -> Turns | None:
    """Return what goes round with the end of *occasion*, if anything does."""
    turns = g.adoptions[occasion.adoption].protocol.rotation
    return turns if turns and turns.checkin == occasion.name and not occasion.alone else None


def line_of(g: Gathering, adoption: Adoption, part: str) -> list[str]:
    """Return the partners present as *part* comes to them, the one whose turn it is in front."""
    turns, held = adoption.protocol.rotation, g.rotations.get(first_id(adoption.id))
    here = [partner.id for partner in g.present()]
    known = held.line(part) if held else ()
    if not known and turns and part in turns.parts and here:
        begins = turns.parts.index(part) % len(here)
        return [*here[begins:], *here[:begins]]
    return in_line(known, list(g.partners), here)


def first_of(g: Gathering, occasion: CheckIn, asks: Iterable[Ask] | None = None) -> str:
    """Return the partner that is asked first at *occasion*: named by a facilitator, or by the turn; else "".

    Who does not come to it is passed over. *asks* are those of the occasion, where they are not kept yet.
    """
    those = asks_of(g, occasion) if asks is None else asks
    coming = {ask.partner for ask in those if _comes(g, ask)}
    said = said_once(g)
    once = said.line(FIRST) if said and is_for(g, said, occasion) else ()
    turns = turns_with(g, occasion)
    line = line_of(g, g.adoptions[occasion.adoption], FIRST) if turns and FIRST in turns.parts else []
    return next((id_ for id_ in (*once, *line) if id_ in coming), "")


def _comes(g: Gathering, ask: Ask) -> bool:
    if ask.state == "planned":
        return not g.partners[ask.partner].calendar.away(ask.asks_at)
    return ask.state not in ("away", "missed")


def is_first(g: Gathering, ask: Ask) -> bool:
    """Tell whether *ask* goes to the partner that is asked first."""
    return ask.partner == first_of(g, g.checkins[ask.checkin])


def said_once(g: Gathering) -> Rotation | None:
    """Return whom a facilitator lets be asked first, once."""
    return g.rotations.get(f"{g.partnership.id}.{ONCE}")


def is_for(g: Gathering, once: Rotation, occasion: CheckIn) -> bool:
    """Tell whether *occasion* is the one meant, or the next that opened after a facilitator said so."""
    if once.closed in g.checkins:
        return occasion.id == once.closed
    if occasion.alone or occasion.opens_at <= once.turned_at:
        return False
    coming = [c for c in g.checkins.values() if not c.alone and c.state in ("planned", "open")]
    since = [(c.opens_at, c.id) for c in coming if c.opens_at > once.turned_at]
    return (occasion.opens_at, occasion.id) <= min(since, default=(occasion.opens_at, occasion.id))


def in_turn(g: Gathering, asks: Iterable[Ask]) -> list[Ask]:
    """Return *asks*, those to whoever is asked first in front."""
    return sorted(asks, key=lambda ask: not is_first(g, ask)) if g.rotations else list(asks)


def pages_in_turn(g: Gathering, occasion: CheckIn) -> list[str]:
    """Return the partners in the order in which a digest shows them: whoever was asked first in front."""
    first = first_of(g, occasion) if g.rotations else ""
    return sorted(g.partners, key=lambda id_: id_ != first)
