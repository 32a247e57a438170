"""Who may do what is facilitators' own, now: who has the role, and who stands in. Decides nothing else."""

from __future__ import annotations

from datetime import datetime

from bot.core.answer import one_after_another
from bot.core.partnership import Gathering, Member
from bot.core.presence import acting
from bot.core.roles import role_named
from bot.core.words import Arg, Refused


def facilitators_only(g: Gathering, member: Member, at: datetime) -> None:
    """Refuse it, with their names, to who is no facilitator then and stands in for none who is away."""
    _these_only(g, member, "facilitator", acting(g, "facilitator", at))


def steering_only(g: Gathering, member: Member, at: datetime) -> None:
    """Refuse it to who is then neither a facilitator, nor stands in for one, nor is a coordinator."""
    _these_only(g, member, "facilitator", [*acting(g, "facilitator", at), *g.having("coordinator")])


def _these_only(g: Gathering, member: Member, role: str, these: list[Member]) -> None:
    if member in these:
        return
    who: list[Arg] = [g.name_of(m, m.partner) for m in g.holders(role)]
    if not who:
        raise Refused("role-needed-nobody", role=role_named(role))
    raise Refused("role-needed", role=role_named(role), who=one_after_another(who))
