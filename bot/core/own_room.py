"""A partner's position is reached in its own room first: one of it says something, another confirms that.

Until then no other room reads it, and it counts for nothing. Where nobody else of the partner is there who
could confirm it, or the protocol asks for nobody, what one says stands at once. So it is with what is said of
a decision that is looked at again (`reviewing.as_asked`), in words that speak of a decision.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.core import decision_shown as shown
from bot.core.decision import Decision, unsaid, with_said, without
from bot.core.partnership import Gathering, Member
from bot.core.position import Position
from bot.core.presence import is_away
from bot.core.roles import role_named
from bot.core.words import Arg, Choice, Notice, Ours, Rows, Words

if TYPE_CHECKING:
    from bot.core.answering import Said

YES: Rows = ((Choice("ours", Ours("button-ours")),),)


def who_confirms(g: Gathering, d: Decision, by: str, partner: str, at: datetime) -> list[Member]:
    """Return who of *partner* can confirm what *by* says for it; nobody where it stands at once."""
    if not d.confirm or g.room_of(partner) is None:
        return []
    others = [m for m in g.members_of(partner) if m.id != by and not is_away(g, m, at)]
    if _shared(g, partner):
        # Others sit in its room and would read it: whoever confirms it is asked alone.
        others = [m for m in others if g.direct_room(m.id)]
    if d.confirm == "another":
        return others
    speaks = g.members.get(by)
    if speaks and d.confirm in speaks.roles:
        return []
    return [member for member in others if d.confirm in member.roles] or others


def may_confirm(g: Gathering, d: Decision, waiting: Position, said: Said) -> bool:
    """Tell whether *said*'s member makes what is *waiting* the partner's by saying so, too."""
    if said.member.partner != waiting.whose:
        return False
    if not who_confirms(g, d, said.member.id, waiting.whose, said.at):
        return True
    return said.member in who_confirms(g, d, waiting.by, waiting.whose, said.at)


def taken_from(d: Decision, own: str, member: str) -> Decision:
    """Return *d* without what *member* said or confirmed for the partner *own*; the rest stays.

    What they confirmed waits for another to do so; a position that nobody had to confirm is any member's.
    """
    waiting, standing = d.said_in(own), d.of(own)
    theirs = waiting if waiting and waiting.by != member else None
    if waiting and not theirs:
        left, stood = unsaid(d, own), waiting.earlier
        return with_said(left, stood) if stood and stood.waits and stood.by != member else left
    left = without(d, own)
    if standing and standing.confirmed_by == member != standing.by:
        way = "said-asked" if standing.asked else "said"
        return with_said(left, replace(standing, way=way, confirmed_by=""))
    if standing and standing.confirmed_by and standing.by != member:
        left = replace(left, positions=(*left.positions, standing.row()))
    return with_said(left, theirs) if theirs else left


# --- what its room is asked ---------------------------------------------------------------------------------


def asked_anew(g: Gathering, before: Decision, d: Decision, partner: str, at: datetime) -> list[Notice]:
    """Ask in the partner's own room what waits there now, and settle what was asked there *before*."""
    was, is_ = before.asked_in(partner) or _no_longer(before, d, partner), d.asked_in(partner)
    if was == is_:
        return []
    settled = _settled(g, d, was) if was else []
    return [*settled, *(asked(g, d, is_, at) if is_ else [])]


def _no_longer(before: Decision, d: Decision, partner: str) -> Position | None:
    """Return what the partner's room was told that its group thinks, where that holds no more."""
    stood, stands = before.of(partner), d.of(partner)
    if stood is None or not stood.confirmed_by:
        return None
    return None if stands and (stands.by, stands.stance) == (stood.by, stood.stance) else stood


def asked_again(g: Gathering, d: Decision, partner: str, at: datetime, once: str) -> list[Notice]:
    """Ask *partner* once more about what waits; the button comes with what is said now."""
    waiting = d.asked_in(partner)
    if waiting is None:
        return []
    again = asked(g, d, waiting, at, once)
    return [*(replace(n, choices=(), replaces=n.about, once="") for n in again), *again]


def settled(g: Gathering, d: Decision) -> list[Notice]:
    """Let nothing be asked about *d* any more, in any partner's own room."""
    found = (d.asked_in(p.whose) for p in d.taken if p.waits)
    return [note for position in found if position for note in _settled(g, d, position)]


def asked(g: Gathering, d: Decision, waiting: Position, at: datetime, once: str = "") -> list[Notice]:
    """Ask the partner's own room whether what one of it said is what it thinks."""
    room = g.room_of(waiting.whose)
    if room is None:
        return []
    named = g.members.get(waiting.by)
    again = d.state == "decided"
    line = Ours("review-ours-asked" if again else "ours-asked", {"number": d.number})
    if any(d.confirm in m.roles for m in who_confirms(g, d, waiting.by, waiting.whose, at)):
        of: dict[str, Arg] = {"number": d.number, "role": role_named(d.confirm)}
        line = Ours("review-ours-asked-of" if again else "ours-asked-of", of)
    until: dict[str, Arg] = {"closes": d.closes_at or at}
    then = Ours("ours-then-not", until) if d.unconfirmed == "silent" else Ours("ours-then-counts", until)
    given: dict[str, Arg] = {
        "who": named.name if named else g.partners[waiting.whose].name,
        "stance": shown.stance(waiting),
    }
    head = Ours("ours-said", given)
    if waiting.words:
        head = Ours("ours-said-words", {**given, "said": Words(waiting.words, waiting.language)})
    about = shown.own_about(d, waiting.whose)
    told = Notice("", (head, line, then), about, YES, once=once, until=d.closes_at, at_once=not once)
    who = who_confirms(g, d, waiting.by, waiting.whose, at) if room.also else []
    alone = [talk.id for member in who if (talk := g.direct_room(member.id))]
    return [replace(told, room=id_) for id_ in (alone if room.also else [room.id])]


def said_apart(g: Gathering, d: Decision, partner: str) -> tuple[Ours, ...]:
    """Return what whoever speaks for *partner* where others sit reads alone: its others are asked alone."""
    return (Ours("ours-asked-apart"),) if d.said_in(partner) and _shared(g, partner) else ()


def _shared(g: Gathering, partner: str) -> bool:
    """Tell whether others than *partner* sit in its room."""
    room = g.room_of(partner)
    return room is not None and bool(room.also)


def _asked_where(g: Gathering, partner: str) -> list[str]:
    """Return the rooms in which *partner* may have been asked: its own, or each of it alone."""
    room = g.room_of(partner)
    if room and not room.also:
        return [room.id]
    return [talk.id for member in g.members_of(partner) if (talk := g.direct_room(member.id))]


def _settled(g: Gathering, d: Decision, was: Position) -> list[Notice]:
    about = shown.own_about(d, was.whose)
    now = d.of(was.whose)
    runs = d.state == "open" or (d.state == "decided" and d.review_until)
    counts = runs and now and (now.by, now.stance) == (was.by, was.stance)
    says = "review-ours-noted" if d.state == "decided" else "ours-noted"
    noted = Ours(says, {"number": d.number, "stance": shown.stance(was)})
    line = noted if counts else Ours("ours-over")
    rooms = _asked_where(g, was.whose)
    return [Notice(room, (line,), about, replaces=about, at_once=True) for room in rooms]
