"""Towards which goal a promise leads: asked once it counts, where there are goals and none was named.

Chooses none itself, and tells nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import goal_shown
from bot.core import promise_shown as shown
from bot.core.commitment import Commitment
from bot.core.goal import Goal, agreed, keyed, named
from bot.core.partnership import Gathering
from bot.core.promise_rights import authors_only, owners_only
from bot.core.words import Choice, Notice, Ours, Outcome, Refused, Rows

if TYPE_CHECKING:
    from bot.core.answering import Said

TOWARDS = Choice("towards", Ours("button-towards"))


def offered(g: Gathering, c: Commitment) -> Rows:
    """Return the button that asks for a goal, where there are some and none is said."""
    return ((TOWARDS,),) if agreed(g) and not c.goal else ()


def line(g: Gathering, c: Commitment) -> tuple[Ours, ...]:
    """Return towards which goal *c* leads, where that is said."""
    goal = keyed(g, c.goal) if c.goal else None
    return (Ours("promise-towards", {"goal": named(goal)}),) if goal else ()


def which(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Offer the goals."""
    owners_only(g, c, said)
    return asked(g, c, said, [goal for goal in agreed(g) if not goal.under] or agreed(g))


def asked(g: Gathering, c: Commitment, said: Said, goals: Sequence[Goal]) -> Outcome:
    """Ask towards which of *goals* *c* leads."""
    lines, rows = goal_shown.to_choose(list(goals), "goal")
    parts = (Ours("promise-which-goal"), *lines)
    gone = shown.in_place(g, c, said.room, Ours("promise-made", shown.args(g, c))) if c.number else None
    question = Notice(said.room.id, parts, shown.about(c), rows, at_once=True)
    return Outcome(keep=() if c.number else (c,), tell=(gone, question) if gone else (question,))


def chosen(g: Gathering, c: Commitment, said: Said, goal: str) -> Commitment:
    """Return *c* as it leads towards a goal. Raises Refused for one that is not there."""
    if c.state == "draft":
        authors_only(g, c, said.member)
    else:
        owners_only(g, c, said)
    found = g.goals.get(goal)
    if found is None or found.state != "agreed":
        raise Refused("button-is-gone")
    return replace(c, goal=found.key)


def kept(g: Gathering, towards: Commitment, said: Said) -> Outcome:
    """Show in place towards which goal it leads."""
    lines = (Ours("promise-made", shown.args(g, towards)), *line(g, towards))
    return Outcome(keep=(towards,), tell=(shown.in_place(g, towards, said.room, *lines),))
