"""Whose turn it is: told when it goes on, and what is planned fitted to it.

The partners follow one another in the order of the bench. Whoever cannot be there is passed over and stays in
front; whoever is new comes last. "Asked first" goes on with the end of an occasion, the other parts some time
after it. A facilitator may let one be asked first next time, whatever the turns say: that holds for the next
occasion, and costs nobody a turn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import duty
from bot.core.asked_ahead import ahead, goes_round
from bot.core.checkin import coming_occasions, spanning
from bot.core.occasion import Ask, CheckIn, asks_of, first_id, on_rhythm, rule_of
from bot.core.partnership import Gathering
from bot.core.rotation import Rotation, gone_on
from bot.core.turn import Turn
from bot.core.turns_ahead import given, holder_at, next_turning
from bot.core.whose_turn import FIRST, ONCE, first_of, is_for, line_of, said_once, turns_with
from bot.core.words import Arg, Beside, Notice, Ours, Outcome

if TYPE_CHECKING:
    from bot.core.adoption import Adoption

_A_DAY = timedelta(days=1)
_SAYS = {"first": "rotation-first", "host": "rotation-host", "summary": "rotation-summary"}


def lines(g: Gathering, now: datetime) -> list[Ours]:
    """Return whose turn it is by all protocols in force, and what they are to do until when."""
    return [line for held in g.adoptions.values() if _goes_on(g, held) for line in _lines(g, held, now)]


def _goes_on(g: Gathering, held: Adoption) -> bool:
    return held.state == "in-force" and held.protocol.rotation is not None and held.id in g.rotations


def _lines(g: Gathering, held: Adoption, now: datetime) -> list[Ours]:
    parts = held.protocol.rotation.parts if held.protocol.rotation else ()
    whose = {part: _whose(g, held, part, now) for part in parts}
    turning = [Ours(_SAYS[part], {"who": g.partners[who].name}) for part, who in whose.items() if who]
    return [Ours("rotation-turned"), *turning, *_to_do(g, held, now)]


def _whose(g: Gathering, held: Adoption, part: str, now: datetime) -> str:
    if part != FIRST:
        return holder_at(g, held, part, now, now)
    turns = held.protocol.rotation
    coming = [c for c in g.checkins.values() if c.state == "planned" and c.adoption == held.id]
    those = [c for c in coming if turns and c.name == turns.checkin and on_rhythm(c)]
    following = min(those, key=lambda c: c.opens_at, default=None)
    return (first_of(g, following) if following else "") or next(iter(line_of(g, held, part)), "")


def _to_do(g: Gathering, held: Adoption, now: datetime) -> list[Ours]:
    """Return what whoever's turn it is is to do, and until when, as long as it stays theirs."""
    until = next_turning(g, held, now)
    found = [t for part in _SAYS for t in given(g, held, part) if t.state == "open" and t.due_at > now]
    theirs = sorted((t for t in found if until is None or t.due_at <= until), key=lambda t: (t.due_at, t.id))
    return [_due(g, held, turn) for turn in theirs]


def _due(g: Gathering, held: Adoption, turn: Turn) -> Ours:
    partner = g.partners[turn.partner]
    args: dict[str, Arg] = {"who": partner.name, "due": Beside(turn.due_at, partner.zone)}
    return Ours("digest-duty-open", {"does": held.protocol.duties[turn.duty].does, **args})


def begun(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Let turns begin where the protocol has some, and are not as it says already; else let them end."""
    held, wanted = g.rotations.get(adoption.id), adoption.protocol.rotation
    if wanted is None:
        outcome = Outcome(lose=(held,)) if held else Outcome()
    elif (held and tuple(part for part, *_ in held.parts) == wanted.parts) or not g.present():
        outcome = Outcome()
    else:
        lines = tuple((part, *line_of(g, adoption, part)) for part in wanted.parts)
        closed = held.closed if held else ""
        outcome = Outcome(keep=(Rotation(adoption.id, g.partnership.id, adoption.id, lines, now, closed),))
    g.take(outcome)
    return outcome


def told(g: Gathering, turning: Outcome, now: datetime) -> tuple[Notice, ...]:
    """Return what tells all whose turn it is, where it began or went on."""
    return tuple(
        Notice(room.id, tuple(_lines(g, g.adoptions[each.adoption], now)), once=_mark(each))
        for each in turning.keep
        if isinstance(each, Rotation) and _goes_on(g, g.adoptions[each.adoption])
        for room in g.group_rooms()
    )


def _mark(rotation: Rotation) -> str:
    return f"rotation:{rotation.id}:{rotation.closed}"


def closed(g: Gathering, occasion: CheckIn, now: datetime) -> Outcome:
    """Let the turns go on as *occasion* has closed, at once or when its protocol says; tell all."""
    said, first = said_once(g), first_of(g, occasion)
    once = (said,) if said and is_for(g, said, occasion) else ()
    outcome = Outcome(lose=once)
    g.take(outcome)
    adoption = g.adoptions[first_id(occasion.adoption)]
    turns, held = turns_with(g, occasion), g.rotations.get(adoption.id)
    if turns is None or held is None or adoption.state != "in-force" or held.closed == occasion.id:
        return outcome
    if held.next_at:
        # The next occasion is over before that moment has come: it has come now.
        outcome += went_on(g, held, now)
        held = g.rotations[adoption.id]
    after = adoption.protocol.rotation.after if adoption.protocol.rotation else None
    served = "" if once else first
    begins = tuple(
        (part, *_next(g, adoption, part, served if part == FIRST else "")) for part, *_ in held.parts
    )
    goes_on = occasion.closes_at + after if after else now
    held = replace(held, parts=begins, closed=occasion.id, next_at=goes_on)
    kept = Outcome(keep=(held,))
    g.take(kept)
    if after:
        return outcome + kept + _first_fitted(g, adoption)
    return outcome + kept + went_on(g, held, now)


def _next(g: Gathering, adoption: Adoption, part: str, served: str) -> list[str]:
    line = line_of(g, adoption, part)
    return gone_on(line, served) if served else line


def went_on(g: Gathering, held: Rotation, now: datetime) -> Outcome:
    """Let the turns of all parts but "asked first" go on, and what is to be done with them; tell all."""
    adoption = g.adoptions[held.adoption]
    parts = tuple(
        (part, *_next(g, adoption, part, "" if part == FIRST else _served(g, adoption, held, part, now)))
        for part, *_ in held.parts
    )
    turned = Outcome(keep=(replace(held, parts=parts, turned_at=now, next_at=None),))
    g.take(turned)
    if adoption.state != "in-force":
        return turned
    outcome = turned + _first_fitted(g, adoption) + duty.replanned(g, adoption, now)
    g.take(outcome)
    return outcome + Outcome(tell=told(g, turned, now))


def _served(g: Gathering, adoption: Adoption, held: Rotation, part: str, now: datetime) -> str:
    """Return who has had its turn in *part*: who had something to do, else whoever's it was and was there."""
    had = [turn for turn in given(g, adoption, part) if turn.due_at <= now]
    closed = duty.last_part(held.closed)
    had += [turn for turn in _after(g, adoption, part) if duty.last_part(turn.id) == closed]
    return had[0].partner if had else holder_at(g, adoption, part, now, now)


def _after(g: Gathering, adoption: Adoption, part: str) -> list[Turn]:
    duties = adoption.protocol.duties
    mine = {name for name, rule in duties.items() if rule.turn == part and rule.after}
    theirs = [t for t in g.turns.values() if t.adoption == adoption.id and t.duty in mine]
    return [turn for turn in theirs if turn.state != "dropped"]


def looked_at_again(g: Gathering, before: Sequence[Ours], now: datetime) -> Outcome:
    """Fit whose turn it is to who is here, and there, by now; tell all where that is not as *before*."""
    outcome = Outcome()
    for held in [each for each in g.adoptions.values() if _goes_on(g, each)]:
        outcome += _first_fitted(g, held) + duty.replanned(g, held, now)
        g.take(outcome)
    after = tuple(lines(g, now))
    if after == tuple(before) or not after:
        return outcome
    mark = f"rotation:{g.partnership.id}:{now.timestamp():.0f}"
    return outcome + Outcome(tell=tuple(Notice(room.id, after, once=mark) for room in g.group_rooms()))


def first_next(g: Gathering, partner: str, now: datetime) -> Outcome:
    """Let *partner* be asked first at the next occasion, whatever the turns say."""
    ours = g.partnership.id
    coming = [c for c in g.checkins.values() if c.state == "planned" and on_rhythm(c) and not c.alone]
    following = min(coming, key=lambda c: (c.opens_at, c.id), default=None)
    once = Rotation(f"{ours}.{ONCE}", ours, "", ((FIRST, partner),), now, following.id if following else "")
    outcome = Outcome(keep=(once,))
    g.take(outcome)
    return outcome + (fitted(g, following) if following else Outcome())


def _first_fitted(g: Gathering, adoption: Adoption) -> Outcome:
    outcome = Outcome()
    for checkin in [c for c in g.checkins.values() if (c.adoption, c.state) == (adoption.id, "planned")]:
        outcome += fitted(g, checkin)
    g.take(outcome)
    return outcome


def fitted(g: Gathering, checkin: CheckIn) -> Outcome:
    """Plan anew when each is asked at *checkin*, which is planned: another one may be asked first by now."""
    asks = asks_of(g, checkin)
    fresh = in_order(g, checkin, asks)
    if fresh == asks:
        return Outcome()
    return Outcome(keep=(spanning(checkin, fresh, rule_of(g, checkin)), *fresh))


def in_order(g: Gathering, checkin: CheckIn, asks: Sequence[Ask]) -> list[Ask]:
    """Return *asks* at their usual hours, those of whoever is asked first at *checkin* ahead of them."""
    if checkin.state != "planned" or not on_rhythm(checkin) or not goes_round(g, checkin):
        return list(asks)
    return ahead(g, checkin, [_at_usual(g, checkin, ask) for ask in asks])


def _at_usual(g: Gathering, checkin: CheckIn, ask: Ask) -> Ask:
    adoption, partner = g.adoptions[checkin.adoption], g.partners[ask.partner]
    before = checkin.key - _A_DAY
    coming = coming_occasions(g, adoption, rule_of(g, checkin), partner, before, ask.asks_at)
    usual = next(coming, None)
    if ask.state != "planned" or usual is None or usual.key != checkin.key:
        return ask
    return replace(ask, asks_at=usual.at, due_at=usual.at if ask.due_at == ask.asks_at else ask.due_at)
