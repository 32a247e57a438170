"""Whom somebody speaks for in a room that several partners share: shown, and chosen. Moves nobody else."""

from __future__ import annotations

from bot.core import seats
from bot.core.command.request import Request
from bot.core.partnership import Partner
from bot.core.words import Ours, Outcome, Refused


def partner(request: Request) -> Outcome:
    """Ask whom the member speaks for, or count them with the partner that is named. Raises Refused."""
    g, room = request.g, request.room
    gone = g.partners[request.member.partner].left_at is not None
    if not room.also and not (gone and request.room.member is None):
        raise Refused("partner-only-one", who=seats.names(seats.sitting(g, room)))
    if not request.text.strip():
        whose, choices = seats.which(g, room)
        return Outcome(tell=(request.reply(whose, about=seats.about(room), choices=choices),))
    named = seats.named(g, room, request.text)
    if named is None:
        raise Refused(
            "partner-unknown", said=request.text.strip(), partners=seats.names(seats.sitting(g, room))
        )
    return counted_with(request, named)


def counted_with(request: Request, partner: Partner) -> Outcome:
    """Count the member with *partner*, which sits in the room."""
    moved = seats.moved(request.g, request.room, request.member, partner)
    line = Ours("partner-moved", {"who": request.member.name, "partner": partner.name})
    return moved + Outcome(tell=(request.reply(line),))
