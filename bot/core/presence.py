"""Who is away, and who stands in for them.

Knows days, never hours: somebody is back in the morning of the day they named.
"""

from __future__ import annotations

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
