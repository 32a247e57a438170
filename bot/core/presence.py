"""Who is away, and who stands in for them.

Knows days, never hours: somebody is back in the morning of the day they named.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.partnership import Gathering, Member


def is_away(g: Gathering, member: Member, at: datetime) -> bool:
    """Tell whether *member* is away on the day that *at* (aware) is where they are."""
    if member.away_until is None:
        return False
    return at.astimezone(ZoneInfo(g.partners[member.partner].zone)).date() < member.away_until


def standing_in(g: Gathering, member: Member, at: datetime) -> Member | None:
    """Return who is spoken to in the place of *member* then: they themselves, their deputy, or nobody."""
    if not is_away(g, member, at):
        return member
    deputy = g.members.get(member.deputy or "")
    return None if deputy is None or is_away(g, deputy, at) else deputy


def acting(g: Gathering, role: str, at: datetime) -> list[Member]:
    """Return who may do what *role* does then: who has it, and the deputies of those who are away."""
    holders = g.holders(role)
    deputies = (standing_in(g, member, at) for member in holders)
    return list({m.id: m for m in (*holders, *deputies) if m is not None}.values())


def named_for(g: Gathering, roles: Collection[str]) -> list[Member]:
    """Return who is named to stand in for somebody who has one of *roles*, on whichever day."""
    holders = [member for role in roles for member in g.holders(role) if member.away_until]
    return list({m.deputy: g.members[m.deputy] for m in holders if m.deputy in g.members}.values())


def told_of(g: Gathering, role: str, partner: str, doing: Collection[str], at: datetime) -> list[Member]:
    """Return who with *role* hears then of what *partner*, or those *doing* it (member ids), left undone.

    While they are away their deputies do, and where no facilitator is there but who left it undone, the
    coordinators; where nobody else is, it waits for them in their talks.

    Somebody of the same partner is told only where a direct talk with them is open: a line in the group that
    something waits would tell it all. So is somebody of one that shares its room, if there is anybody else.
    """
    holders = [member for member in g.holders(role) if member.id not in doing]
    there = _there(g, holders, doing, at)
    if not there and role == "facilitator":
        there = _there(g, g.having("coordinator"), doing, at)
    holders = there or holders
    room = g.room_of(partner)
    sharing = (partner, *(room.partners if room else ()))
    elsewhere = [member for member in holders if member.partner not in sharing or g.direct_room(member.id)]
    return elsewhere or [member for member in holders if member.partner != partner]


def _there(g: Gathering, holders: list[Member], doing: Collection[str], at: datetime) -> list[Member]:
    """Return *holders* who are there, and who stands in for the others, without those *doing* it."""
    found = {m.id: m for each in holders if (m := standing_in(g, each, at)) and m.id not in doing}
    return [*found.values()]
