"""How a proposal ends: it closes, the rule is applied, those who lead decide, and all are told the outcome.

Applies the rule as it held when the proposal was made. Tells every room the same, in its language.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core import decision_shown as shown
from bot.core import own_room, raised, review_day, reviewing
from bot.core.answer import one_after_another
from bot.core.decision import (
    LEAD_LASTS,
    Decision,
    Verdict,
    all_spoken,
    as_counted,
    count_of,
    ended,
    in_place_of,
    may_steer,
    verdict,
)
from bot.core.partnership import Gathering, Member, Room
from bot.core.presence import acting
from bot.core.roles import role_named
from bot.core.words import Arg, Notice, Ours, Outcome, Refused


def closed_if_all_spoke(g: Gathering, d: Decision, now: datetime) -> Outcome:
    """Close *d* once everybody has spoken; before that nothing follows."""
    return closed(g, d, now) if d.state == "open" and all_spoken(g, d) else Outcome()


def closed_without(g: Gathering, now: datetime) -> Outcome:
    """Close what waited only for somebody who is not there any more."""
    outcome = Outcome()
    for d in [d for d in g.decisions.values() if d.state == "open"]:
        outcome += closed_if_all_spoke(g, d, now)
    return outcome


def closed(g: Gathering, d: Decision, now: datetime) -> Outcome:
    """Take no more positions: decide by the rule, or ask those who lead."""
    settled = (*own_room.settled(g, d), *raised.too_late(g, d))
    d, gone = raised.let_go(g, as_counted(d))
    result = verdict(d, count_of(g, d))
    then = _asked_to_lead(g, d, now) if result.why == "lead" else _over(g, d, result, now)
    return Outcome(tell=(*settled, *gone)) + then


def _asked_to_lead(g: Gathering, d: Decision, now: datetime) -> Outcome:
    """Let those who lead read what the others think, and decide."""
    advised = replace(d, state="advised", next_at=now + LEAD_LASTS)
    g.with_([advised])
    waits = Ours("decision-lead-waits", {"number": d.number})
    told = [shown.settled(g, advised, room, waits) for room in g.group_rooms()]
    count = shown.count_line(count_of(g, d))
    heard = shown.who_said_what(g, d)
    parts = (Ours("decision-lead-asked", {"number": d.number}), *shown.words(d), count, *heard)
    about = shown.about(d)
    leading = [room for member in acting(g, "coordinator", now) if (room := g.room_for(member))]
    for room in {room.id: room for room in leading}.values():
        told.append(Notice(room.id, parts, about, shown.LEAD, once=f"decision:lead:{d.id}"))
    return Outcome(keep=(advised,), tell=tuple(told), moot=shown.marks_of(d))


def led(g: Gathering, d: Decision, member: Member, now: datetime, *, passed: bool) -> Outcome:
    """Take the word of a coordinator on what the others were heard about."""
    if member not in acting(g, "coordinator", now):
        who: list[Arg] = [g.name_of(m, m.partner) for m in g.holders("coordinator")]
        raise Refused("role-needed", role=role_named("coordinator"), who=one_after_another(who))
    if d.state != "advised":
        raise Refused("proposal-is-closed", number=d.number)
    return _over(g, replace(d, led_by=member.id), Verdict(passed, "lead-yes" if passed else "lead-no"), now)


def lead_was_silent(g: Gathering, d: Decision, now: datetime) -> Outcome:
    return _over(g, d, Verdict(False, "lead-silent"), now)


def _over(g: Gathering, d: Decision, result: Verdict, now: datetime) -> Outcome:
    over = ended(d, "decided" if result.passed else "not-decided", result.why, now)
    over = review_day.settled(g, over, now) if result.passed else over
    g.with_([over])
    parts = shown.outcome(g, over, result)
    told: list[Notice] = []
    for room in g.group_rooms():
        told.append(shown.settled(g, over, room, parts[0]))
        steered = result.passed and any(may_steer(d, m) for m in _sitting(g, room))
        choices = shown.REVIEW if steered else ()
        told.append(Notice(room.id, parts, shown.about(over), choices, once=f"decided:{d.id}"))
    return Outcome(keep=(over,), tell=tuple(told), moot=shown.marks_of(d)) + _review_over(g, over)


def _review_over(g: Gathering, d: Decision) -> Outcome:
    """Ask nobody any more about the decision whose place *d* has taken."""
    earlier = in_place_of(g, d) if d.state == "decided" else None
    if earlier is None or earlier.next_at is None:
        return Outcome()
    return reviewing.ended_early(g, earlier)


def _sitting(g: Gathering, room: Room) -> list[Member]:
    return [member for member in g.members.values() if member.partner in room.partners]
