"""Commands about decisions: proposing something, and what is proposed and decided."""

from __future__ import annotations

from dataclasses import replace

from bot.core import decision_lists, proposing
from bot.core.command.promises import said_by
from bot.core.command.request import Request
from bot.core.words import Outcome


def propose(request: Request) -> Outcome:
    """Read back what would be put to all, and by which rule; nobody is asked before its author confirms."""
    return proposing.proposed(request.g, request.id, said_by(request))


def decisions(request: Request) -> Outcome:
    """Show what is proposed and what was decided; with a number, that one."""
    if request.text.strip():
        number = request.vocabulary.number(request.text) or 0
        d = decision_lists.numbered(request.g, int(number))
        *before, told = decision_lists.opened(request.g, d, request.room, request.member)
    else:
        before, told = [], decision_lists.listed(request.g, request.room, request.member)
    return Outcome(tell=(*before, replace(told, reply_to=request.message)))
