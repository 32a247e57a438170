"""Whose turn it is: told when it turns, at the end of an occasion, and heeded when the next one is asked.

The partners follow one another in the order of the bench; whoever has left is passed over. A facilitator may
let one be asked first next time, whatever the turns say: that holds for the next occasion that opens.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from bot.core.partnership import Gathering
from bot.core.rotation import Rotation
from bot.core.words import Notice, Ours, Outcome

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.occasion import Ask, CheckIn

FIRST = "first"
ONCE = "once"
"""The end of the id of what a facilitator said of the next occasion."""


def lines(g: Gathering) -> list[Ours]:
    """Return whose turn it is by all protocols in force."""
    turning = [r for r in g.rotations.values() if r.adoption and _in_force(g, r)]
    return [line for rotation in turning for line in _lines(g, rotation)]


def _in_force(g: Gathering, rotation: Rotation) -> bool:
    held = g.adoptions.get(rotation.adoption)
    return held is not None and held.state == "in-force"


def _lines(g: Gathering, rotation: Rotation) -> list[Ours]:
    says = {"first": "rotation-first", "host": "rotation-host", "summary": "rotation-summary"}
    there = [(part, id_) for part, id_ in rotation.parts if id_ in g.partners]
    found = [Ours(says[part], {"who": g.partners[id_].name}) for part, id_ in there]
    return [Ours("rotation-turned"), *found]


def begun(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Let turns begin where the protocol has some, and are not as it says already; else let them end."""
    held, wanted = g.rotations.get(adoption.id), adoption.protocol.rotation
    if wanted is None:
        return Outcome(lose=(held,)) if held else Outcome()
    if held and tuple(part for part, _ in held.parts) == wanted.parts:
        return Outcome()
    here = [partner.id for partner in g.present()]
    return _turned(g, adoption, wanted.parts, here, "", now) if here else Outcome()


def closed(g: Gathering, occasion: CheckIn, now: datetime) -> Outcome:
    """Let the turns go on as *occasion* has closed, and tell all; whoever was to be asked first once was."""
    said = _said_once(g)
    once = (said,) if said and _is_for(g, said, occasion) else ()
    g.without(once)
    outcome = Outcome(lose=once)
    adoption = g.adoptions[occasion.adoption]
    held, wanted = g.rotations.get(adoption.id), adoption.protocol.rotation
    here = [partner.id for partner in g.present()]
    turns = wanted is not None and wanted.checkin == occasion.name and adoption.state == "in-force"
    if held is None or wanted is None or not turns or held.closed == occasion.id or not here:
        return outcome
    return outcome + _turned(g, adoption, wanted.parts, _after(g, held, here), occasion.id, now)


def _after(g: Gathering, held: Rotation, here: list[str]) -> list[str]:
    """Return *here* from the one on whose turn follows; each part goes on by one."""
    bench, last = list(g.partners), held.parts[0][1]
    at = bench.index(last) if last in bench else -1
    following = [*bench[at + 1 :], *bench[: at + 1]]
    return [id_ for id_ in following if id_ in here]


def _turned(
    g: Gathering, adoption: Adoption, parts: Iterable[str], order: list[str], closed: str, now: datetime
) -> Outcome:
    each = tuple((part, order[number % len(order)]) for number, part in enumerate(parts))
    rotation = Rotation(adoption.id, g.partnership.id, adoption.id, each, now, closed)
    g.with_([rotation])
    mark = f"rotation:{adoption.id}:{closed}"
    told = (Notice(room.id, tuple(_lines(g, rotation)), once=mark) for room in g.group_rooms())
    return Outcome(keep=(rotation,), tell=tuple(told))


def first_next(g: Gathering, partner: str, now: datetime) -> Rotation:
    """Return what lets *partner* be asked first at the next occasion, whatever the turns say."""
    ours = g.partnership.id
    return Rotation(f"{ours}.{ONCE}", ours, "", ((FIRST, partner),), now)


def is_first(g: Gathering, ask: Ask) -> bool:
    """Tell whether *ask* goes to the partner that is asked first."""
    return ask.member is None and ask.partner == _first(g, g.checkins[ask.checkin])


def _first(g: Gathering, occasion: CheckIn) -> str:
    said = _said_once(g)
    once = said if said and _is_for(g, said, occasion) else None
    turns = g.adoptions[occasion.adoption].protocol.rotation
    held = g.rotations.get(occasion.adoption) if turns and turns.checkin == occasion.name else None
    meant = once or held
    return dict(meant.parts).get(FIRST, "") if meant else ""


def _said_once(g: Gathering) -> Rotation | None:
    return g.rotations.get(f"{g.partnership.id}.{ONCE}")


def _is_for(g: Gathering, once: Rotation, occasion: CheckIn) -> bool:
    """Tell whether *occasion* is the next that opened after a facilitator said who is asked first."""
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
    first = _first(g, occasion) if g.rotations else ""
    return sorted(g.partners, key=lambda id_: id_ != first)
