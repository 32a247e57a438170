"""Commands about goals: what all want to reach, what is counted towards it, who brings and does what."""

from __future__ import annotations

from dataclasses import replace

from bot.core import goal_changing, goal_setting, goal_shown, measuring
from bot.core.command.promises import said_by
from bot.core.command.request import Request
from bot.core.goal import Goal, agreed
from bot.core.vocabulary import plain
from bot.core.words import Outcome, Refused


def goal(request: Request) -> Outcome:
    """Read back a goal before it counts, or, behind the number of one, what is to be different about it."""
    known, text = goal_numbered(request)
    if known:
        said = replace(said_by(request), text=text)
        return goal_changing.worded(request.g, known, request.id, said)
    return goal_setting.worded(request.g, request.id, said_by(request))


def goals(request: Request) -> Outcome:
    """Show all goals and how far they have come; with a number or a name, that one."""
    if request.text.strip():
        told = goal_shown.card(request.g, _called(request), request.room, request.member, request.now)
    else:
        told = goal_shown.listed(request.g, request.room, request.member)
    return Outcome(tell=(replace(told, reply_to=request.message),))


def goal_numbered(request: Request) -> tuple[Goal | None, str]:
    """Return the goal that is named in front of the first colon, and what stands behind it.

    It is named by its number alone, or by its key, letter by letter.
    """
    first, colon, rest = request.text.replace("：", ":").partition(":")
    word = first.strip()
    number = request.vocabulary.figure(word) if word[-1:].isdigit() and word.isalnum() else None
    named = (each for each in agreed(request.g) if each.key == word or each.number == number)
    return (next(named, None) if colon and rest.strip() else None), rest.strip()


def _called(request: Request) -> Goal:
    word, number = plain(request.text), request.vocabulary.number(request.text)
    for each in agreed(request.g):
        if word == each.key.casefold() or number == each.number:
            return each
    raise Refused("goal-unknown")


def measure(request: Request) -> Outcome:
    """Read back a number before it counts towards a goal."""
    return measuring.asked(request.g, request.id, said_by(request))
