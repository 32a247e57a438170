"""What a role is called by whoever reads of it, and they by it. Decides nothing about who has one."""

from __future__ import annotations

from datetime import datetime

from bot.core.partnership import SHELF_ROLES, STANDING_ROLES, Gathering, Member, Partner
from bot.core.presence import acting
from bot.core.words import Arg, Ours


def role_named(role: str) -> Arg:
    """Return how a role is called: in the reader's language if there is a name for it, else as written."""
    return Ours(f"role-{role}") if role in STANDING_ROLES + SHELF_ROLES else role


def addressed(g: Gathering, member: Member, role: str, at: datetime) -> Ours:
    """Return how *member*, who hears what is for *role*, is addressed: by the role in which they do.

    Where nobody facilitates, or nobody who could read it, that is the coordinators' own.
    """
    if role == "facilitator" and g.having(role) and member in acting(g, role, at):
        return Ours("for-you-facilitator")
    if role in ("facilitator", "coordinator"):
        return Ours("for-you-coordinator")
    return Ours("for-you-role", {"role": role_named(role)})


def nobody_asked(checkin: str, role: str, partner: Partner) -> Ours:
    """Say that a check-in asks a *role* that nobody of *partner* has."""
    args: dict[str, Arg] = {"id": checkin, "role": role_named(role), "partner": partner.name}
    return Ours("nobody-asked-here", args)
