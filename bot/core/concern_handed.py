"""What follows for concerns when somebody who reads one has the role no more: they read nothing further.

Whoever raised it is told and asked whether those who have the role now may read it; before they agree nobody
does. A call for help asks nobody: it is told to who else can help.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import calling
from bot.core import concern_shown as shown
from bot.core.concern import RUNNING, Concern, left_alone, raised_by, readers_of, would_read
from bot.core.concerns_due import left, scheduled
from bot.core.partnership import Gathering, Member
from bot.core.words import Notice, Ours, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.answering import Said


ANSWER_LASTS = timedelta(days=7)
"""How long it is waited for whoever raised what nobody reads until they agree."""


def read_no_more(g: Gathering, member: Member, now: datetime) -> Outcome:
    """Let *member* read no more of what only the role let them read that they had, or being here."""
    outcome = Outcome()
    for c in list(g.concerns.values()):
        if c.state in RUNNING and member.id in c.readers and member not in readers_of(g, c):
            outcome += _without(g, c, member, now)
    return outcome


def asked_anew(g: Gathering) -> Outcome:
    """Ask whoever raised what nobody reads, now that somebody has a role by which they could."""
    each = ((c, asked(g, c)) for c in g.concerns.values() if shown.unread(g, c) and not c.widens)
    told = (replace(n, once=f"concern-may-read:{c.id}:{_ids(_others(g, c))}") for c, ns in each for n in ns)
    return Outcome(tell=tuple(told))


def _ids(members: list[Member]) -> str:
    return ",".join(sorted(member.id for member in members))


def _without(g: Gathering, c: Concern, member: Member, now: datetime) -> Outcome:
    fewer = replace(c, readers=tuple(id_ for id_ in c.readers if id_ != member.id))
    if c.taken_by == member.id:
        fewer = scheduled(g, replace(fewer, taken_by="", state="heard", step=0), now)
    fewer = left_alone(fewer) if c.awaits_of == member.id else fewer
    g.with_([fewer])
    gone = _gone(g, c, member)
    if c.urgent and c.taken_by == member.id and (c.widens or readers_of(g, fewer)):
        again, told = calling.told_again(g, fewer, now)
        return Outcome(keep=(again,), tell=(*gone, *told))
    if c.widens and not readers_of(g, fewer):
        helped = calling.with_others(g, fewer, now)
        g.with_([helped])
        return Outcome(keep=(helped,), tell=(*gone, *shown.shown_to_readers(g, helped)))
    if not _others(g, fewer):
        told = shown.told_raiser(g, fewer, shown.item(g, fewer)) if readers_of(g, fewer) else ()
        over = Outcome() if told else left(g, fewer)
        return Outcome(keep=(fewer,), tell=(*gone, *told)) + over
    waits = fewer if readers_of(g, fewer) else replace(fewer, next_at=now + ANSWER_LASTS)
    return Outcome(keep=(waits,), tell=(*gone, *asked(g, waits)))


def _gone(g: Gathering, c: Concern, member: Member) -> tuple[Notice, ...]:
    """Take the buttons from what *member* read of *c*; whoever is not here is told nothing."""
    if member.id not in g.members or g.partners[member.partner].left_at is not None:
        return ()
    (parts, _), room = shown.card(g, c), g.private_room(member).id
    return (Notice(room, parts, shown.theirs(c), replaces=shown.theirs(c), at_once=True),)


def _others(g: Gathering, c: Concern) -> list[Member]:
    """Return who has the role and does not read *c*."""
    return [member for member in would_read(g, c) if member.id not in c.readers]


def asked(g: Gathering, c: Concern) -> tuple[Notice, ...]:
    """Ask whoever raised *c*, alone, whether those who have the role now may read it."""
    by, others = raised_by(g, c), _others(g, c)
    if by is None or not others:
        return ()
    line, rows = shown.who_may_read(g, c, others)
    return (Notice(g.private_room(by).id, (line,), f"concern-own-said:{c.id}", rows, at_once=True),)


def agreed(g: Gathering, c: Concern, said: Said, ids: str) -> Outcome:
    """Let those read *c* whom *ids* name, of the ones who still have the role. Raises Refused."""
    new = [member for member in _others(g, c) if member.id in ids.split()]
    if not new or c.state not in RUNNING:
        raise Refused("button-is-gone")
    known = scheduled(g, replace(c, readers=(*c.readers, *(member.id for member in new))), said.at)
    g.with_([known])
    says = "concern-sent-unnamed" if c.unnamed else "concern-sent"
    line = Ours(says, {"number": c.called, "who": shown.names(g, new)})
    noted = Notice(said.room.id, (line,), shown.mine(c), ((shown.SETTLED,),), at_once=True)
    here = shown.own_in_place(g, known, said.room.id, pressed=False)
    return Outcome(keep=(known,), tell=(here, noted, *shown.shown_to_readers(g, known)))


def refused(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Leave it with those who read *c*; where nobody does, say so, and ask no more."""
    waits = (c,) if readers_of(g, c) else (replace(c, next_at=None),)
    return Outcome(keep=waits, tell=(Notice(said.room.id, (shown.item(g, c),), shown.mine(c), at_once=True),))
