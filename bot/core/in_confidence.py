"""What goes on with somebody alone: what they say in their direct talk may belong to it, and to nobody else.

Looks only at whom it concerns, never tells anybody that it goes on. Decides nothing, and reads no clock.
"""

from __future__ import annotations

from bot.core import clarification, concern
from bot.core.occasion import asks_of
from bot.core.partnership import Gathering, Member


def is_asked_alone(g: Gathering, member: Member) -> bool:
    """Tell whether *member* is asked something for themselves by a check-in that is open, be it answered."""
    running = [
        ask for checkin in g.checkins.values() if checkin.state == "open" for ask in asks_of(g, checkin)
    ]
    return any(ask.member == member.id and ask.state != "planned" for ask in running)


def goes_on(g: Gathering, member: Member) -> bool:
    """Tell whether *member* is in a round between two, has raised a concern, or is asked for other words."""
    in_a_round = any(
        m.state == "asking" and member.id in [who for _, who in m.sides] for m in g.mediations.values()
    )
    raised = any(c.state in concern.RUNNING and concern.is_by(c, member) for c in g.concerns.values())
    asked = any(
        c.state == "asked" and c.author in (member.id, clarification.token(c.id, member.id))
        for c in g.clarifications.values()
    )
    return in_a_round or raised or asked
