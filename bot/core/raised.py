"""What stands with the facilitator beside a person's own position: asked about alone, and taken back alone.

It stands until whoever raised it takes it back, whatever they or their group say before or after. Nothing
here is told in a group, and no moment at which a facilitator reads anything follows from when somebody
unnamed pressed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core import decision_shown as shown
from bot.core.decision import Decision, all_spoken
from bot.core.partnership import Gathering, Member
from bot.core.position import Position
from bot.core.presence import acting, named_for
from bot.core.words import Arg, Choice, Notice, Ours, Words

BACK = Choice("apart-back", Ours("button-objection-back"))
STANDS: shown.Rows = ((BACK,),)
# A press is known by its place: the one that goes on standing there comes first.
ASKED: shown.Rows = ((BACK, Choice("apart-stands", Ours("button-objection-stands"))),)


def standing(d: Decision, member: str) -> list[Position]:
    """Return what *member* raised alone and has not taken back."""
    return [p for p in d.taken if p.stands and p.by == member]


def readers(g: Gathering, member: Member, at: datetime, *, own: bool = False) -> list[Member]:
    """Return who reads what *member* raises at that moment; if *own*, none who only stand in."""
    there = g.holders("facilitator") if own else acting(g, "facilitator", at)
    return [reads for reads in there if reads.id != member.id]


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


def line_of(g: Gathering, d: Decision, position: Position) -> Ours:
    """Return what those who read *position* are told of it."""
    nameless = not position.named
    said = Words(position.words, position.language, private=True, unnamed=nameless)
    if nameless:
        return Ours("apart-told-unnamed", {"number": d.number, "said": said})
    given: dict[str, Arg] = {"number": d.number, "who": shown.name(g, position)}
    return Ours("apart-told", {**given, "said": said})


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
