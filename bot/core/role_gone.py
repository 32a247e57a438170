"""What follows once somebody who had a role is not here any more: what waited for them goes on, or ends.

They erased what was kept of them, or their group left. Whoever said something to them alone is asked who may
read it from now on, coordinators hear which role nobody has, and nothing goes on in their name. Tells nobody
why they went.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.core import concern_handed, confided_handed, handing_over
from bot.core.alone import told_alone
from bot.core.handover import Handover
from bot.core.partnership import Gathering, Member
from bot.core.roles import role_named
from bot.core.words import Notice, Ours, Outcome


def followed(g: Gathering, member: Member, handovers: Iterable[Handover], now: datetime) -> Outcome:
    """Return what follows now that *member* is not here; *handovers* are those that there are."""
    outcome = concern_handed.read_no_more(g, member, now) + confided_handed.looked_at_again(g)
    for h in handovers:
        if member.id in (h.by, h.to) and h.state == "asked":
            outcome += handing_over.off(g, h, member)
    for role in member.roles:
        if role not in ("partner", "coordinator") and not g.having(role):
            outcome += _nobody_has(g, role, member, now)
    return outcome


def _nobody_has(g: Gathering, role: str, member: Member, now: datetime) -> Outcome:
    """Tell each coordinator, alone, that nobody has *role*, and how to give it to somebody."""
    line = Ours("role-nobody-has", {"role": role_named(role)})
    told = Notice("", (line,), once=f"role-nobody-has:{role}:{now:%Y%m%d%H%M%S}")
    others = [each for each in g.having("coordinator") if each.id != member.id]
    return Outcome(tell=tuple(each for who in others for each in told_alone(g, who, told, told.once)))
