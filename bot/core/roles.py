"""What a role is called by whoever reads of it. Decides nothing about who has one."""

from __future__ import annotations

from bot.core.partnership import Partner
from bot.core.words import Arg, Ours


def role_named(role: str) -> Arg:
    """Return how a role is called: in the reader's language if it is a standing one, else as written."""
    standing = {
        "partner": "role-partner",
        "coordinator": "role-coordinator",
        "facilitator": "role-facilitator",
    }
    return Ours(standing[role]) if role in standing else role


def nobody_asked(checkin: str, role: str, partner: Partner) -> Ours:
    """Say that a check-in asks a *role* that nobody of *partner* has."""
    args: dict[str, Arg] = {"id": checkin, "role": role_named(role), "partner": partner.name}
    return Ours("nobody-asked-here", args)
