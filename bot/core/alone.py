"""What is for one person alone: said in their direct talk, or kept until they open one, and how is said once.

Never puts in a group what is for one person's eyes; the group hears that something waits, and not what. A
talk that others came into is a group.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.occasion import Ask
from bot.core.partnership import Gathering, Member, Room, awaited_at
from bot.core.words import NOW_AND_THEN, Arg, Notice, Ours, Ourselves, Outcome


def told_alone(
    g: Gathering, member: Member, told: Notice, matter: str, *, urgent: bool = False
) -> tuple[Notice, ...]:
    """Return *told* for *member* alone and, where no talk is open, how to open one: now and then.

    The whole group reads that, so it comes anew for each *matter* only where it is *urgent*.
    Of whoever was removed their group hears no more that something waits for them.
    """
    room = g.private_room(member)
    here = replace(told, room=room.id)
    group = g.room_of(member.partner) if member.removed_at is None else None
    if room.stands or group is None:
        return (here,)
    known: dict[str, Arg] = {"who": member.mention, "where": Ourselves()}
    line = Ours("sos-waits", known) if urgent else Ours("alone-waits", known)
    mark = f"alone:{member.id}:{matter}" if urgent else f"{NOW_AND_THEN}alone:{member.id}"
    return here, Notice(group.id, (line,), once=mark, until=told.until, to=member.id)


def told_apart(g: Gathering, partner: str, told: Notice, matter: str) -> tuple[Notice, ...]:
    """Return *told*, which is for all of *partner* and for nobody else who sits in its room, for each alone.

    Where nobody of it has a talk open it waits for one of them, and the room hears that something does.
    """
    there = g.members_of(partner)
    reached = [member for member in there if g.direct_room(member.id)]
    return tuple(note for member in reached or there[:1] for note in told_alone(g, member, told, matter))


def overheard(g: Gathering, room: Room) -> Outcome:
    """Let *room*, a direct talk in which others read by now, wait for its member to open another one.

    What they are asked there goes on in another talk of theirs, where one is open.
    """
    waits = awaited_at(g.members[room.member or ""])
    if any(other.address == waits for other in g.rooms.values()):
        waits = f"{waits}:{room.id}"
    given_up = replace(room, address=waits, state="awaited")
    g.with_([given_up])
    return Outcome(keep=(given_up, *asked_elsewhere(g, given_up)))


def asked_elsewhere(g: Gathering, room: Room) -> tuple[Ask, ...]:
    """Return what is asked in *room*, as it is asked in the talk of its member that is open."""
    other = g.direct_room(room.member or "")
    asks = [ask for ask in g.asks.values() if ask.room == room.id] if other else []
    return tuple(replace(ask, room=other.id) for ask in asks if other)


def no_longer_alone(language: str, where: str) -> Notice:
    """Return what is said where others came into a direct talk; *where* is how people write to us alone."""
    return Notice("", (Ours("talk-overheard", {"where": where}),), language=language, at_once=True)
