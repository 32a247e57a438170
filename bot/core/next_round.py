"""What was raised alone goes along into the round that follows, as a proposal is put in other words.

It stands there until whoever raised it takes it back, as they were told when they raised it. They hear of the
new round alone, with what changed, and those who read it in place of what they read before; others see
nothing of it. Nothing goes along that nobody could take back any more.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core import decision_shown as shown
from bot.core import raised
from bot.core.amending import later_of
from bot.core.decision import Decision, whose
from bot.core.partnership import Gathering, Member
from bot.core.position import Position
from bot.core.words import Notice, Ours


def newest(g: Gathering, d: Decision) -> Decision:
    """Return the round of *d* that was begun last: what is said of what was raised is said of that one."""
    while d.state in ("amended", "not-decided") and (later := later_of(g, d)):
        d = later
    return d


def with_what_was_raised(
    g: Gathering, earlier: Decision, over: Decision, d: Decision, at: datetime
) -> tuple[Decision, Decision, tuple[Notice, ...]]:
    """Return the *earlier* round as it is *over*, and *d*, which follows it, with what was raised alone.

    With them comes what is told of it alone. What was closed keeps what stood in its way then; what was put
    in other words before that has it no more.
    """
    goes = [(p, m) for p in earlier.taken if (m := _goes_along(g, earlier, d, p))]
    moved = tuple(replace(p, whose=whose(g, d, m) or "", before=()).row() for p, m in goes)
    begun = replace(d, positions=(*d.positions, *moved))
    kept = tuple(p.row() for p in over.taken if not p.raised)
    left = over if over.state == "not-decided" else replace(over, positions=kept)
    g.with_([left, begun])
    told = [note for p, m in goes if p.stands for note in _read_anew(g, earlier, begun, p, m, at)]
    alone = [_told(g, begun, p, m) for m in {m.id: m for _, m in goes}.values() for p in _first_of(goes, m)]
    return left, begun, (*told, *alone)


def _goes_along(g: Gathering, earlier: Decision, d: Decision, p: Position) -> Member | None:
    """Return who raised *p*, if that stands, or was asked for in a round that still ran."""
    member = g.members.get(p.by)
    if not p.raised or p.back or member is None or whose(g, d, member) is None:
        return None
    return member if p.stands or earlier.state == "open" else None


def _first_of(goes: list[tuple[Position, Member]], member: Member) -> list[Position]:
    """Return what is told to *member*, once: that theirs stands, else that it is asked for anew."""
    theirs = [p for p, m in goes if m == member]
    return sorted(theirs, key=lambda p: p.asked)[:1]


def _told(g: Gathering, d: Decision, p: Position, member: Member) -> Notice:
    """Show to whoever raised something what is proposed by now, and ask whether theirs stands."""
    room, changed = g.private_room(member).id, (*shown.words(d), *shown.before(g, d))
    once = f"apart-round:{d.id}:{member.id}"
    if p.asked:
        line = Ours("apart-round-ask", {"number": d.number, "round": d.round})
        return Notice(room, (line, *changed), f"decision-apart:{d.id}:{member.id}", once=once)
    line = Ours("apart-round", {"number": d.number, "round": d.round})
    return Notice(room, (line, *changed), raised.about(d, member.id), raised.ASKED, once=once)


def _read_anew(
    g: Gathering, earlier: Decision, d: Decision, p: Position, author: Member, at: datetime
) -> list[Notice]:
    """Show *p* to those who read it, below what is proposed by now; where it stood before it goes."""
    line = Ours("apart-round-told", {"number": d.number, "round": d.round})
    parts = (line, raised.line_of(g, d, p, at), *shown.words(d), *shown.before(g, d))
    was, about = shown.raised_about(earlier, p), shown.raised_about(d, p)
    reads = raised.reading(g, d, p, at)
    rooms = [g.private_room(reader).id for reader in reads]
    again = [Notice(room, parts, about, once=f"apart-round:{d.id}:{room}:{about}") for room in rooms]
    if earlier.state == "not-decided":
        return again
    stood = raised.wherever_read(g, author.id)
    gone = [Notice(room, parts, was, replaces=was, withdraw=True, at_once=True) for room in stood]
    return [*gone, *again]
