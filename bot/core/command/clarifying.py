"""The command about what is not clear: in reply it is taken before; else it shows where that is often."""

from __future__ import annotations

from bot.core import unclear
from bot.core.clarification import often
from bot.core.command.request import Request
from bot.core.digest import SEASON
from bot.core.presence import acting
from bot.core.words import Ours, Outcome, Refused


def unclear_often(request: Request) -> Outcome:
    """Show those who facilitate, alone, what is not clear, and where often. Raises Refused for all others."""
    if not request.alone or request.member not in acting(request.g, "facilitator", request.now):
        raise Refused("unclear-what")
    waits = unclear.waiting_lines(request.g, request.now)
    lines = unclear.often_lines(request.g, often(request.g, request.now - SEASON))
    shown = (Ours("unclear-waits-title"), *waits) if waits else ()
    shown += (Ours("unclear-often-title"), *lines) if lines else ()
    return Outcome(tell=(request.reply(*(shown or (Ours("unclear-often-none"),))),))
