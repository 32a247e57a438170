"""What follows when somebody belongs to a partnership no more because a facilitator or coordinator says so.

Nothing of theirs is erased, and what is kept of them stays theirs to have (/mydata) and to erase (/forget).
What they promised passes to their group or is let go, as whoever removes them chose. They are told kindly,
alone; no other group hears of it, and of what was promised between two alone nobody else does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.core import duty, fitting, leaving_chats, role_gone
from bot.core import promise_shown as shown
from bot.core.alone import told_alone
from bot.core.commitment import Commitment, left_alone, owed_to, scheduled
from bot.core.concern_handed import read_no_more
from bot.core.decided import closed_without
from bot.core.occasion import topics
from bot.core.partnership import Gathering, Member, Room
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Rows

KIND = "remove"
"""What a message is about that asks whether to remove somebody, to its first colon."""
PASS, LET_GO, KEEP, BACK = "pass", "let-go", "keep", "back"
_KEEP = Choice(KEEP, Ours("button-never-mind"))
_MOST = 10
"""Promises that are shown at once: the rest is counted."""


def about(member: Member) -> str:
    return f"{KIND}:{member.id}"


def asked(g: Gathering, member: Member) -> tuple[tuple[Ours, ...], Rows]:
    """Return the question whether *member* is to be removed, with what they promised, and its buttons."""
    who: dict[str, Arg] = {"who": g.name_of(member, member.partner)}
    if member.removed_at is not None:
        back = (Choice(BACK, Ours("button-count-again")), _KEEP)
        return (Ours("remove-already", who),), (back,)
    theirs = _promised(g, member)
    if not theirs:
        return (Ours("remove-sure", who),), ((Choice(PASS, Ours("button-remove")), _KEEP),)
    lines = [shown.item(g, c, "promise-item") for c in theirs[:_MOST]]
    more = [Ours("remove-more", {"count": len(theirs) - _MOST})] if len(theirs) > _MOST else []
    pass_on = Choice(PASS, Ours("button-remove-pass"))
    rows: Rows = ((pass_on,), (Choice(LET_GO, Ours("button-remove-let-go")),), (_KEEP,))
    return (Ours("remove-sure", who), Ours("remove-promises"), *lines, *more), rows


def _promised(g: Gathering, member: Member) -> list[Commitment]:
    """Return what *member* promised, or was asked to, and is not over, as far as all of it may be read."""
    theirs = [c for c in g.commitments.values() if c.member == member.id and c.ended_at is None and c.number]
    return sorted((c for c in theirs if not c.owed_member), key=lambda c: c.number)


def check(g: Gathering, member: Member, by: Member) -> None:
    """Raise Refused for whoever nobody can remove: oneself, and the last who coordinates."""
    if member.id == by.id:
        raise Refused("remove-oneself")
    if "coordinator" in member.roles and len(g.having("coordinator")) == 1:
        raise Refused("last-coordinator")


def removed(g: Gathering, member: Member, by: Member, now: datetime, *, passes: bool) -> Outcome:
    """Let *member* belong to the partnership no more, as *by* chose. Raises Refused."""
    check(g, member, by)
    if member.removed_at is not None:
        raise Refused("button-is-gone")
    promises, told = _promises(g, member, now, passes=passes)
    room, here = g.direct_room(member.id), g.name_of(member, member.partner)
    gone = replace(member, removed_at=now, gone_at=None, roles=(), away_until=None, deputy=None)
    theirs = [r for r in g.rooms.values() if r.member == member.id and r.state != "left"]
    rooms = [replace(r, state="left") for r in theirs]
    deputies = [replace(m, deputy=None) for m in g.members.values() if m.deputy == member.id]
    asks = [replace(a, state="missed", due_at=None) for a in g.asks.values() if _open(a, member)]
    goodbye = _goodbye(g, member, by, room)
    moot = tuple(mark for ask in asks for mark in (f"silent:{ask.id}", *topics(g, ask)))
    without = replace(member, roles=())
    g.with_([without])
    before = read_no_more(g, without, now)
    g.with_([gone, *rooms, *deputies, *asks, *promises])
    before += role_gone.followed(g, member, g.handovers.values(), now)
    kept = Outcome(keep=(gone, *rooms, *deputies, *asks, *promises), tell=(*goodbye, *told), moot=moot)
    line = Ours("removed-told", {"who": here, "by": g.name_of(by, by.partner)})
    others = (*leaving_chats.over(g, gone, line), *_steering_told(g, by, line))
    return before + kept + Outcome(tell=others) + _planned_anew(g, member, now) + closed_without(g, now)


def _open(ask: object, member: Member) -> bool:
    return getattr(ask, "member", None) == member.id and getattr(ask, "due_at", None) is not None


def _goodbye(g: Gathering, member: Member, by: Member, room: Room | None) -> tuple[Notice, ...]:
    """Say it to *member* kindly and alone; where they have no talk with us, nobody says it for us."""
    if room is None:
        return ()
    known: dict[str, Arg] = {"who": member.name, "name": g.partnership.name, "by": g.name_of(by, by.partner)}
    return (Notice(room.id, (Ours("removed-you", known),), to=member.id),)


def _steering_told(g: Gathering, by: Member, line: Ours) -> tuple[Notice, ...]:
    """Tell the others who facilitate or coordinate, alone, where they have a talk with us."""
    others = {m.id: m for role in ("facilitator", "coordinator") for m in g.having(role) if m.id != by.id}
    rooms = [room for m in others.values() if (room := g.direct_room(m.id))]
    return tuple(Notice(room.id, (line,)) for room in rooms)


def _promises(
    g: Gathering, member: Member, now: datetime, *, passes: bool
) -> tuple[list[Commitment], list[Notice]]:
    """Return what *member* promised as it is from now on, and what is told of it to those it concerns.

    What was promised between two alone ends: the other one hears so, and nobody else reads of it.
    """
    own = [c for c in g.commitments.values() if c.member == member.id and c.ended_at is None]
    passed = [c for c in own if passes and c.state == "open" and not c.owed_member]
    over = [c for c in own if c not in passed]
    owed = [c for c in g.commitments.values() if c.owed_member == member.id and c.ended_at is None]
    kept = [scheduled(g, replace(left_alone(c), member=None), now) for c in passed]
    ended = [replace(left_alone(c), state="dropped", next_at=None, ended_at=now) for c in (*over, *owed)]
    told = [*_told(g, member, passed, now, passes=True), *_told(g, member, over, now, passes=False)]
    line = Ours("removed-promises-let-go", {"who": g.name_of(member, member.partner)})
    # Between two alone the other one hears so, and who asked for what was not taken on yet.
    alone = [(c, c.member) for c in owed]
    alone += [(c, c.owed_member) for c in over if c.owed_member]
    alone += [(c, c.by) for c in over if c.state == "proposed" and (not c.owed or c.owed_member)]
    for c, id_ in dict.fromkeys(alone):
        other = g.members.get(id_ or "")
        if other and other.id != member.id and other.removed_at is None and c.state != "draft":
            item = Notice("", (line, shown.item(g, c, "promise-item")))
            told += told_alone(g, other, item, f"promise:{c.id}")
    return [*kept, *ended], told


def _told(
    g: Gathering, member: Member, promises: list[Commitment], now: datetime, *, passes: bool
) -> Iterator[Notice]:
    """Yield what the groups read that promised and that it was promised to, each of what concerns it."""
    rooms: dict[str, list[Commitment]] = {}
    for c in [c for c in promises if c.number and not c.owed_member]:
        sides = (g.room_of(c.partner), *(g.room_of(p.id) for p in owed_to(g, c) if c.owed))
        for room in {each.id for each in sides if each}:
            rooms.setdefault(room, []).append(c)
    who: dict[str, Arg] = {"who": g.name_of(member, member.partner)}
    head = Ours("removed-promises-pass" if passes else "removed-promises-let-go", who)
    for room, cs in rooms.items():
        lines = (shown.item(g, c, "promise-item") for c in cs)
        yield Notice(room, (head, *lines), once=f"{head.says}:{member.id}:{now:%Y%m%d%H%M%S}")


def _planned_anew(g: Gathering, member: Member, now: datetime) -> Outcome:
    """Let others be asked, and have duties, in the place of whoever had a role."""
    outcome = Outcome()
    for held in [a for a in g.adoptions.values() if a.state == "in-force" and member.roles]:
        outcome += duty.replanned(g, held, now)
    partner = g.partners[member.partner]
    if member.roles and partner.left_at is None:
        fitted = fitting.replanned(g, partner, now)
        g.take(fitted)
        outcome += fitted
    return outcome


def done(g: Gathering, member: Member, by: Member, says: str) -> Ours:
    """Return what whoever pressed reads in place of the question."""
    known: dict[str, Arg] = {"who": g.name_of(member, member.partner), "by": g.name_of(by, by.partner)}
    return {
        "remove-not": Ours("remove-not", known),
        "removed": Ours("removed", known),
        "removed-unreached": Ours("removed-unreached", known),
        "removed-back": Ours("removed-back", known),
    }[says]


def taken_back(g: Gathering, member: Member, by: Member) -> Outcome:
    """Let *member* belong to the partnership again, without the roles that they had. Raises Refused."""
    if member.removed_at is None:
        raise Refused("button-is-gone")
    here = replace(member, removed_at=None)
    g.with_([here])
    line = Ours("removed-back", {"who": g.name_of(here, here.partner), "by": g.name_of(by, by.partner)})
    return Outcome(keep=(here,), tell=_steering_told(g, by, line))
