"""What follows when a facilitator hands the role over: read back, asked, taken on or not; both are told.

It counts once the other has taken it on. What was noted about partners goes along only where that was chosen,
and is named to nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core import concern_handed, confided_handed, duty, mediating, morning, promise_lists
from bot.core.alone import told_alone
from bot.core.handover import Handover
from bot.core.note import Note
from bot.core.partnership import Gathering, Member, Room
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.answering import Said

LASTS = timedelta(days=7)
"""How long it is waited for an answer, and how long a draft is kept in mind."""
_ASKED = ((Choice("accept", Ours("button-accept")), Choice("decline", Ours("button-decline"))),)


def about(h: Handover) -> str:
    """Return what a message about it is about, as in Notice.about."""
    return f"handover:{h.id}"


def drafted(g: Gathering, h: Handover, here: Room, reply_to: str | None) -> Outcome:
    """Read back *here* what would be handed over, to whom."""
    return Outcome(keep=(h,), tell=(replace(_read_back(g, h, here), reply_to=reply_to),))


def _read_back(g: Gathering, h: Handover, here: Room) -> Notice:
    notes = "button-without-notes" if h.notes else "button-with-notes"
    rows = (
        (Choice("ask", Ours("button-ask-them")),),
        (Choice("notes", Ours(notes)), Choice("drop", Ours("button-never-mind"))),
    )
    says = "handover-sure-notes" if h.notes else "handover-sure"
    return Notice(here.id, (Ours(says, _args(g, h)),), about(h), rows, at_once=True)


def _args(g: Gathering, h: Handover) -> dict[str, Arg]:
    to, by = g.members[h.to], g.members[h.by]
    return {"who": g.name_of(to, to.partner), "by": g.name_of(by, by.partner)}


def pressed(g: Gathering, h: Handover, means: str, said: Said, notes: Sequence[Note]) -> Outcome:
    """Do what a button means for whoever it is; *notes* are those of who hands over. Raises Refused."""
    own = {"ask": _asked, "notes": _with_notes, "drop": _dropped, "back": _taken_back}
    if means in own:
        if said.member.id != h.by:
            raise Refused("handover-of-another", **_args(g, h))
        return own[means](g, h, said)
    if said.member.id != h.to:
        raise Refused("handover-of-another", **_args(g, h))
    _in(h, "asked")
    return _accepted(g, h, said, notes) if means == "accept" else _declined(g, h, said)


def _in(h: Handover, *states: str) -> None:
    if h.state not in states:
        raise Refused("button-is-gone")


def _with_notes(g: Gathering, h: Handover, said: Said) -> Outcome:
    """Let what was noted go along, or stay."""
    _in(h, "draft")
    other = replace(h, notes=not h.notes)
    return Outcome(keep=(other,), tell=(replace(_read_back(g, other, said.room), replaces=about(h)),))


def _dropped(g: Gathering, h: Handover, said: Said) -> Outcome:
    _in(h, "draft")
    return Outcome(lose=(h,), tell=(_in_place(h, said.room, Ours("handover-dropped")),))


def _in_place(h: Handover, room: Room, *lines: Ours) -> Notice:
    return Notice(room.id, lines, about(h), replaces=about(h), at_once=True)


def _asked(g: Gathering, h: Handover, said: Said) -> Outcome:
    """Ask whoever is to take it on, alone: what waits they see once it is theirs."""
    _in(h, "draft")
    if "facilitator" not in said.member.roles:
        raise Refused("button-is-gone")
    asked = replace(h, state="asked", next_at=said.at + LASTS)
    to, args = g.members[h.to], _args(g, h)
    ask = Notice("", (Ours("handover-asked", args),), about(h), _ASKED, once=f"handover:{h.id}")
    back = ((Choice("back", Ours("button-take-it-back")),),)
    # Another button comes with a message of its own: one pressed twice in haste must not be it.
    above = _in_place(h, said.room, Ours("handover-sure-notes" if h.notes else "handover-sure", args))
    here = Notice(said.room.id, (Ours("handover-sent", args),), about(h), back, at_once=True)
    return Outcome(keep=(asked,), tell=(above, here, *told_alone(g, to, ask, about(h))))


def _taken_back(g: Gathering, h: Handover, said: Said) -> Outcome:
    _in(h, "asked")
    return _over(g, h, "taken-back", said, Ours("handover-taken-back", _args(g, h)))


def _declined(g: Gathering, h: Handover, said: Said) -> Outcome:
    return _over(g, h, "declined", said, Ours("handover-declined", _args(g, h)))


def _over(g: Gathering, h: Handover, state: str, said: Said, line: Ours) -> Outcome:
    """Let nothing change, and tell both."""
    other = g.members[h.to if said.member.id == h.by else h.by]
    there = replace(_in_place(h, g.private_room(other), line), needed=True)
    done = replace(h, state=state, next_at=None)
    return Outcome(keep=(done,), tell=(_in_place(h, said.room, line), there), moot=(f"handover:{h.id}",))


def off(g: Gathering, h: Handover, gone: Member) -> Outcome:
    """Let whoever is left of two know that *h* is off, as *gone* is not here any more."""
    other = g.members.get(h.to if gone.id == h.by else h.by)
    if other is None:
        return Outcome(lose=(h,))
    room, line = g.private_room(other), Ours("handover-off")
    # What asked one, or said to the other that it asks, names whoever is gone.
    told = (replace(_in_place(h, room, line), needed=True),) if room.stands else ()
    return Outcome(tell=told, lose=(h,), moot=(f"handover:{h.id}",))


def _accepted(g: Gathering, h: Handover, said: Said, notes: Sequence[Note]) -> Outcome:
    """Let the role be the other's from now on; tell both, and all groups."""
    giver, to = g.members[h.by], g.members[h.to]
    if giver not in g.having("facilitator"):
        raise Refused("button-is-gone")
    without = replace(giver, roles=tuple(role for role in giver.roles if role != "facilitator"))
    having = replace(to, roles=tuple(dict.fromkeys((*to.roles, "facilitator"))))
    g.with_([without, having])
    done = replace(h, state="accepted", next_at=None)
    keep = (without, having, done, *morning.begun(g, to, having, said.at), *_handed(h, notes))
    args = _args(g, h)
    room = g.private_room(having)
    listed = promise_lists.listed(g, room, having, promise_lists.PENDING, 0, said.at)
    waits = [line.says for section in morning.SECTIONS for line in section(g, having, said.at)]
    lines = (Ours("handover-waits"), *waits) if waits else ()
    here = _in_place(h, said.room, Ours("handover-yours", args), *lines)
    back = replace(_in_place(h, g.private_room(without), Ours("handover-theirs", args)), needed=True)
    told = (Notice(r.id, (Ours("handover-told", args),)) for r in g.group_rooms())
    outcome = Outcome(keep=keep, tell=(here, *told_alone(g, having, listed, "pending"), back, *told))
    outcome += concern_handed.read_no_more(g, without, said.at)
    outcome += confided_handed.looked_at_again(g)
    outcome += mediating.handed_on(g, without, having, h.id, said.at)
    for held in [a for a in g.adoptions.values() if a.state == "in-force"]:
        outcome += duty.replanned(g, held, said.at)
    return outcome


def _handed(h: Handover, notes: Sequence[Note]) -> list[Note]:
    """Return a copy of each note for the new one, where that was chosen."""
    return [replace(note, id=f"{note.id}~{h.id}", reader=h.to) for note in notes] if h.notes else []


def due(g: Gathering, h: Handover, now: datetime) -> Outcome:
    """Let it lapse: nobody answered, or the draft was left."""
    if h.state != "asked" or not {h.by, h.to} <= g.members.keys():
        return Outcome(lose=(h,))
    line = Ours("handover-lapsed", _args(g, h))
    gone = replace(_in_place(h, g.private_room(g.members[h.to]), line), at_once=False)
    giver: Member = g.members[h.by]
    back = told_alone(g, giver, Notice("", (line,), once=f"handover:{h.id}:lapsed"), about(h))
    return Outcome(keep=(replace(h, state="lapsed", next_at=None),), tell=(gone, *back))
