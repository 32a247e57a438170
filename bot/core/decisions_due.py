"""What the passing of time brings to decisions: who has not spoken is reminded, and what is over closes.

Reminds each partner in its own room, and where persons decide, each alone. Where others read, it says that
somebody is waited for, never who.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core import decision_shown as shown
from bot.core import own_room, raised, reviewing
from bot.core.decided import closed, lead_was_silent
from bot.core.decision import Decision, scheduled, silent
from bot.core.partnership import Gathering, Room
from bot.core.words import Notice, Ours, Outcome


def due(g: Gathering, d: Decision, now: datetime) -> Outcome:
    """Return what follows for *d*, of which something is due."""
    if d.state == "draft":
        return Outcome(lose=(d,))
    if d.state == "decided":
        return reviewing.due(g, d, now)
    if d.state == "advised":
        return lead_was_silent(g, d, now)
    if d.closes_at is None or d.closes_at <= now:
        return closed(g, d, now)
    d, gone = raised.let_go(g, d)
    later = scheduled(replace(d, step=d.step + 1), now)
    told = [note for room in _rooms_silent(g, d) for note in _reminded(g, d, room)]
    told += [*_asked_again(g, d, now), *_asked_why_again(g, d, now), *_reminded_alone(g, d)]
    return Outcome(keep=(later,), tell=(*told, *gone))


def _asked_again(g: Gathering, d: Decision, now: datetime) -> list[Notice]:
    """Ask each partner again of which one said something that nobody has confirmed."""
    mark, told = shown.mark_of(d), []
    for partner in [each for each in silent(g, d) if d.said_in(each)]:
        told += own_room.asked_again(g, d, partner, now, mark)
    return told


def _asked_why_again(g: Gathering, d: Decision, now: datetime) -> list[Notice]:
    """Ask each who objects and has not said why once more: alone, else where they sit, by no name."""
    told = []
    for p in [p for p in d.taken if p.undecided and not p.raised and p.by in g.members]:
        member, talk = g.members[p.by], g.direct_room(p.by)
        room = talk or g.room_of(member.partner)
        line = Ours("position-why-again" if talk else "position-why-again-here", shown.args(g, d))
        more, rows = raised.ways(g, d, member, now)
        if room:
            mark, about = f"{shown.mark_of(d)}{shown.WHY_MARK}", shown.why_about(d, p)
            told.append(Notice(room.id, (line, *more), about, rows, once=mark, until=d.closes_at))
    return told


def _reminded_alone(g: Gathering, d: Decision) -> list[Notice]:
    """Remind each person who has a position of their own and has not said it, if they wrote to us alone."""
    people = [g.members[each] for each in silent(g, d) if each in g.members]
    mark, told = shown.mark_of(d), []
    for member, room in ((m, room) for m in people if (room := g.direct_room(m.id))):
        says = "proposal-remind-raised" if raised.standing(d, member.id) else "proposal-remind-you"
        again, line = shown.proposal(g, d, room), Ours(says, shown.args(g, d))
        told.append(replace(again, parts=(line, *again.parts[1:]), once=mark, until=d.closes_at))
    return told


def _rooms_silent(g: Gathering, d: Decision) -> list[Room]:
    """Return the rooms of those of whom nobody has spoken, each once."""
    nobody = [each for each in silent(g, d) if d.said_in(each) is None]
    partners = [g.members[each].partner if each in g.members else each for each in nobody]
    return list({room.id: room for each in partners if (room := g.room_of(each))}.values())


def _reminded(g: Gathering, d: Decision, room: Room) -> tuple[Notice, ...]:
    """Say in *room* that a position is waited for; the buttons come with what is said now."""
    alone = d.decides == "partners" and not room.also
    line = Ours("proposal-remind" if alone else "proposal-remind-some", shown.args(g, d))
    again = shown.proposal(g, d, room)
    gone = Notice(room.id, (shown.title(g, d), *shown.words(d)), shown.about(d), replaces=shown.about(d))
    mark = shown.mark_of(d)
    return gone, replace(again, parts=(line, *again.parts[1:]), once=mark, until=d.closes_at)
