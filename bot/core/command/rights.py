"""Who may use what is facilitators' own, and how it is shown to them alone. Decides nothing else."""

from __future__ import annotations

from bot.core import entitled
from bot.core.alone import told_alone
from bot.core.command.request import Request
from bot.core.words import Notice, Outcome


def facilitators_only(request: Request) -> None:
    """Refuse it, with their names, to who is no facilitator and stands in for none who is away."""
    entitled.facilitators_only(request.g, request.member, request.now)


def steering_only(request: Request) -> None:
    """Refuse it to who is neither a facilitator nor a coordinator."""
    entitled.steering_only(request.g, request.member, request.now)


def alone(request: Request, told: Notice, matter: str) -> Outcome:
    """Answer with *told* where nobody else reads; in a group say so, and show it in their direct talk."""
    if request.alone:
        return Outcome(tell=(told,))
    here = told_alone(request.g, request.member, told, matter)
    return Outcome(tell=(request.said("promises-pending-alone"), *here[:1]))
