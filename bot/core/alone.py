"""What is for one person alone: said in their direct talk, or kept until they open one, and how is said once.

Never puts in a group what is for one person's eyes; the group hears that something waits, and not what.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.partnership import Gathering, Member
from bot.core.words import Notice, Ours, Ourselves


def told_alone(g: Gathering, member: Member, told: Notice, matter: str) -> tuple[Notice, ...]:
    """Return *told* for *member* alone and, where no talk is open, how to open one: once a *matter*."""
    room = g.private_room(member)
    here = replace(told, room=room.id)
    group = g.room_of(member.partner)
    if room.stands or group is None:
        return (here,)
    line = Ours("alone-waits", {"who": member.mention, "where": Ourselves()})
    return here, Notice(group.id, (line,), once=f"alone:{member.id}:{matter}", until=told.until)
