"""/corrections: what was made right in translations. What others made right is shown to one alone."""

from __future__ import annotations

from dataclasses import replace

from bot.core import corrections as made_right
from bot.core.command.request import Request
from bot.core.command.rights import alone
from bot.core.words import Outcome


def corrections(request: Request) -> Outcome:
    """Show the newest; those of all are shown to coordinators and facilitators in their direct talk."""
    page = request.made_right
    told = made_right.listed(request.g, request.room, request.member, page)
    if page.everybody:
        return alone(
            request, replace(told, reply_to=request.message if request.alone else None), "corrections"
        )
    return Outcome(tell=(replace(told, reply_to=request.message),))
