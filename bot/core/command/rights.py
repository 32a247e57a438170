"""Who may use what is facilitators' own, and how it is shown to them alone. Decides nothing else."""

from __future__ import annotations

from bot.core.alone import told_alone
from bot.core.answer import one_after_another
from bot.core.command.request import Request
from bot.core.partnership import Member
from bot.core.presence import acting
from bot.core.roles import role_named
from bot.core.words import Arg, Notice, Outcome, Refused


def facilitators_only(request: Request) -> None:
    """Refuse it, with their names, to who is no facilitator and stands in for none who is away."""
    _these_only(request, "facilitator", acting(request.g, "facilitator", request.now))


def steering_only(request: Request) -> None:
    """Refuse it to who is neither a facilitator nor a coordinator."""
    these = [*acting(request.g, "facilitator", request.now), *request.g.having("coordinator")]
    _these_only(request, "facilitator", these)


def _these_only(request: Request, role: str, these: list[Member]) -> None:
    if request.member in these:
        return
    who: list[Arg] = [request.g.name_of(m, m.partner) for m in request.g.holders(role)]
    if not who:
        raise Refused("role-needed-nobody", role=role_named(role))
    raise Refused("role-needed", role=role_named(role), who=one_after_another(who))


def alone(request: Request, told: Notice, matter: str) -> Outcome:
    """Answer with *told* where nobody else reads; in a group say so, and show it in their direct talk."""
    if request.alone:
        return Outcome(tell=(told,))
    here = told_alone(request.g, request.member, told, matter)
    return Outcome(tell=(request.said("promises-pending-alone"), *here[:1]))
