"""What follows when a platform says that somebody left the chat of their group, was taken out, or came back.

Only those who facilitate hear of it, once and alone. Whoever left belongs to their group as before: they are
reminded of nothing where they cannot read it, and all is as it was once they are back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.alone import told_alone
from bot.core.partnership import Gathering, Member, Room
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused

KIND = "gone"
"""What a message is about that says who left a chat, to its first colon."""
REMOVE, STAYS = "remove", "stays"
_OFFERED = ((Choice(REMOVE, Ours("button-remove")), Choice(STAYS, Ours("button-gone-stays"))),)


def left(g: Gathering, room: Room, member: Member, now: datetime) -> Outcome:
    """Note that *member* is not in *room* any more, and tell those who facilitate, with an offer."""
    away = member.gone_at is not None or member.removed_at is not None
    if away or room.member is not None or member.partner not in room.partners:
        return Outcome()
    gone = replace(member, gone_at=now)
    g.with_([gone])
    line = Ours("gone-told", _who(g, gone))
    note = Notice("", (line,), f"{KIND}:{gone.id}", _OFFERED, once=f"{KIND}:{gone.id}:{now:%Y%m%d%H%M%S}")
    readers = {m.id: m for m in (*g.holders("facilitator"), *g.having("coordinator")) if m.id != gone.id}
    first = [m for m in readers.values() if m in g.holders("facilitator")] or [*readers.values()]
    told = tuple(each for reader in first for each in told_alone(g, reader, note, f"{KIND}:{gone.id}"))
    return Outcome(keep=(gone,), tell=told)


def back(g: Gathering, member: Member) -> Outcome:
    """Let all be as it was for *member*, who is in the chat of their group again."""
    if member.gone_at is None:
        return Outcome()
    here = replace(member, gone_at=None)
    g.with_([here])
    return Outcome(keep=(here,), tell=over(g, here, Ours("remove-not", _who(g, here))))


def over(g: Gathering, member: Member, line: Ours) -> tuple[Notice, ...]:
    """Return *line* in place of the offer wherever it stands: nothing of it is left to press."""
    about = f"{KIND}:{member.id}"
    told = Notice("", (line,), about, replaces=about, at_once=True)
    rooms = [g.private_room(each).id for each in (*g.holders("facilitator"), *g.having("coordinator"))]
    return tuple(replace(told, room=room) for room in dict.fromkeys(rooms))


def _who(g: Gathering, member: Member) -> dict[str, Arg]:
    return {"who": g.name_of(member, member.partner)}


def is_out_of_reach(g: Gathering, member: Member) -> bool:
    """Tell whether *member* reads nothing that is said to them: they left, and have no talk with us."""
    return member.gone_at is not None and g.direct_room(member.id) is None


def stays(g: Gathering, member: Member, room: Room) -> Outcome:
    """Note that *member* is still with their group, as a facilitator says. Raises Refused if it is old."""
    if member.removed_at is not None:
        raise Refused("button-is-gone")
    about = f"{KIND}:{member.id}"
    noted = Notice(room.id, (Ours("remove-not", _who(g, member)),), about, replaces=about, at_once=True)
    others = back(g, member)
    tell = (noted, *(each for each in others.tell if each.room != room.id))
    return Outcome(keep=others.keep, tell=tell)
