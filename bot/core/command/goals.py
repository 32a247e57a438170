"""Commands about goals: what all want to reach, what is counted towards it, who brings and does what."""

from __future__ import annotations

from dataclasses import replace

from bot.core import goal_setting, goal_shown, measuring
from bot.core.command.promises import said_by
from bot.core.command.request import Request
from bot.core.goal import Goal, agreed
from bot.core.vocabulary import plain
from bot.core.words import Outcome, Refused


def goal(request: Request) -> Outcome:
    """Read back a goal before it counts; with nothing behind it say how."""
    return goal_setting.worded(request.g, request.id, said_by(request))


def goals(request: Request) -> Outcome:
    """Show all goals and how far they have come; with a number or a name, that one."""
    if request.text.strip():
        told = goal_shown.card(request.g, _called(request), request.room, request.member)
    else:
        told = goal_shown.listed(request.g, request.room, request.member)
    return Outcome(tell=(replace(told, reply_to=request.message),))


def _called(request: Request) -> Goal:
    word, number = plain(request.text), request.vocabulary.number(request.text)
    for each in agreed(request.g):
        if word == each.key.casefold() or number == each.number:
            return each
    raise Refused("goal-unknown")


def measure(request: Request) -> Outcome:
    """Read back a number before it counts towards a goal."""
    return measuring.asked(request.g, request.id, said_by(request))
