"""What stands with the facilitator beside a person's own position: asked about alone, and taken back alone.

It stands until whoever raised it takes it back, whatever they or their group say before or after. Nothing
here is told in a group, and no moment at which a facilitator reads anything follows from when somebody
unnamed pressed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.core import decision_shown as shown
from bot.core.answer import one_after_another
from bot.core.decision import Decision, all_spoken
from bot.core.partnership import Gathering, Member
from bot.core.position import Position
from bot.core.presence import acting, named_for, standing_in
from bot.core.words import Arg, Choice, Notice, Ours, Rows, Words

_ROLES = ("facilitator", "coordinator")
"""Who reads what is raised alone: who has the first of them, else the next."""
BACK = Choice("apart-back", Ours("button-objection-back"))
STANDS: Rows = ((BACK,),)
# A press is known by its place: the one that goes on standing there comes first.
ASKED: Rows = ((BACK, Choice("apart-stands", Ours("button-objection-stands"))),)


def standing(d: Decision, member: str) -> list[Position]:
    """Return what *member* raised alone and has not taken back."""
    return [p for p in d.taken if p.stands and p.by == member]


def readers(g: Gathering, d: Decision, member: Member, at: datetime, *, own: bool = False) -> list[Member]:
    """Return who would read what *member* raises at that moment; if *own*, none who only stand in.

    The facilitators, else the coordinators: never who made the proposal, nor whom it is about.
    """
    theirs = [p for p in d.taken if p.raised and p.by == member.id]
    out = {member.id, d.by, *(id_ for p in theirs for id_ in p.left_out)}
    for role in _ROLES:
        holders = g.having(role)
        stand_in = (standing_in(g, each, at) for each in holders)
        there = {m.id: m for m in (*holders, *stand_in) if m is not None and m.id not in out}
        if there:
            return [m for m in there.values() if not own or m in holders]
    return []


def reading(g: Gathering, d: Decision, position: Position, at: datetime) -> list[Member]:
    """Return who reads *position* at that moment: of those who were named to its author, who still may."""
    holders = {m.id: m for role in _ROLES for m in g.having(role)}
    there = {**holders, **({} if position.own else {m.id: m for r in _ROLES for m in acting(g, r, at)})}
    named = position.readers or [m.id for m in acting(g, "facilitator", at)]
    return [there[id_] for id_ in named if id_ in there and id_ not in (position.by, d.by)]


def coordinating(reads: Iterable[Member]) -> bool:
    """Tell whether none of those who read something are facilitators: the coordinators do in their place."""
    return all("coordinator" in m.roles and "facilitator" not in m.roles for m in reads)


def names(g: Gathering, members: Iterable[Member]) -> Arg:
    """Return what *members* are called, one after another."""
    return one_after_another([g.name_of(each, each.partner) for each in members])


def ways(g: Gathering, d: Decision, member: Member, at: datetime) -> tuple[tuple[Ours, ...], Rows]:
    """Return to whom else *member* can say why they object: a button each, or that there is nobody."""
    reads = readers(g, d, member, at)
    if not reads:
        return (Ours("apart-nobody"),), shown.WHY
    return (), shown.WHY_COORDINATOR if coordinating(reads) else shown.WHY_OBJECT


def about(d: Decision, member: str) -> str:
    """Return what is said alone to *member* about what they raised; a press or a reply there is about it."""
    return f"decision-apart:{d.id}:{member}:stands"


def asked_whether_it_stands(g: Gathering, d: Decision, member: Member) -> tuple[Notice, ...]:
    """Ask *member* alone, once, whether what they raised stands, now that they have said something else.

    Nothing waits for what they say: others would see by that whose it is.
    """
    theirs, room = standing(d, member.id), g.direct_room(member.id)
    said = [p for p in d.taken if not p.raised and member.id in (p.by, p.confirmed_by)]
    if not theirs or room is None or all(p.stance == "object" for p in said) or all_spoken(g, d):
        return ()
    line = Ours("apart-still", {"number": d.number})
    mark = f"{about(d, member.id)}:{min(p.at for p in theirs).isoformat()}"
    return (Notice(room.id, (line,), about(d, member.id), ASKED, once=mark, at_once=True),)


def line_of(g: Gathering, d: Decision, position: Position, at: datetime) -> Ours:
    """Return what those who read *position* are told of it."""
    nameless, coordinates = not position.named, coordinating(reading(g, d, position, at))
    said = Words(position.words, position.language, private=True, unnamed=nameless)
    if nameless:
        says = "apart-told-coordinator-unnamed" if coordinates else "apart-told-unnamed"
        return Ours(says, {"number": d.number, "said": said})
    given: dict[str, Arg] = {"number": d.number, "who": shown.name(g, position)}
    return Ours("apart-told-coordinator" if coordinates else "apart-told", {**given, "said": said})


def told_over(g: Gathering, d: Decision, position: Position) -> list[Notice]:
    """Show to the facilitators, in place of what they read, that it was taken back."""
    read = shown.raised_about(d, position)
    parts = (Ours("apart-told-back", {"number": d.number}), *shown.words(d))
    rooms = wherever_read(g, position.by)
    return [Notice(room, parts, read, replaces=read, withdraw=not position.named) for room in rooms]


def wherever_read(g: Gathering, by: str) -> list[str]:
    """Return each room in which what the member *by* raised may stand: whoever read it may do so no more."""
    readers = {m.id: m for m in (*g.holders("facilitator"), *named_for(g, ("facilitator",)))}
    now = [g.private_room(reader).id for reader in readers.values() if reader.id != by]
    talks = [room.id for member in g.members if member != by and (room := g.direct_room(member))]
    return list(dict.fromkeys((*now, *talks)))


def let_go(g: Gathering, d: Decision) -> tuple[Decision, list[Notice]]:
    """Return *d* without what was taken back, and what the facilitators read in its place."""
    gone = [p for p in d.taken if p.back]
    left = replace(d, positions=tuple(p.row() for p in d.taken if not p.back))
    return left, [note for p in gone for note in told_over(g, d, p)]


def too_late(g: Gathering, d: Decision) -> list[Notice]:
    """Tell those alone who were asked what stands in the way of *d*, and have not said it, that it closes."""
    line = Ours("apart-too-late", {"number": d.number})
    asked = {p.by: room.id for p in d.taken if p.raised and p.asked and (room := g.direct_room(p.by))}
    once = f"apart-too-late:{d.id}"
    return [
        Notice(room, (line,), f"decision-apart:{d.id}:{by}", once=f"{once}:{by}")
        for by, room in asked.items()
    ]
