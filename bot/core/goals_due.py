"""What the passing of time brings to goals: some time before its day, and after it, all read how it stands.

Blames nobody. A draft that nobody confirmed is forgotten.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core import goal_setting
from bot.core import goal_shown as shown
from bot.core.goal import Goal, moments_of, scheduled
from bot.core.partnership import Gathering
from bot.core.progress import measures_of, now_of, reached
from bot.core.words import Notice, Ours, Outcome


def due(g: Gathering, goal: Goal, now: datetime) -> Outcome:
    """Return what follows for *goal*, of which something is due."""
    if goal.state == "draft":
        return Outcome(lose=(goal,))
    if goal.state == "proposed":
        return _asked_once_more(g, goal)
    passed = sum(moment <= now for moment in moments_of(g, goal))
    later = scheduled(g, replace(goal, step=max(goal.step, passed)), now)
    over = passed == len(moments_of(g, goal))
    if not over and reached(goal, now_of(goal, measures_of(g, goal))):
        return Outcome(keep=(later,))
    head = Ours("goal-day-over") if over else Ours("goal-day-near")
    mark = f"goal:due:{goal.id}:{goal.due_on}:{goal.step}"
    parts = (head, *shown.lines(g, goal))
    told = (Notice(room.id, parts, shown.about(goal), once=mark) for room in g.group_rooms())
    return Outcome(keep=(later,), tell=tuple(told))


def _asked_once_more(g: Gathering, goal: Goal) -> Outcome:
    """Ask those whose goal it would be a second time; after that it waits."""
    room = g.room_of(goal.whose) if goal.whose in g.partners else None
    waits = replace(goal, next_at=None)
    if room is None or g.partners[goal.whose].left_at is not None:
        return Outcome(keep=(waits,))
    asked = goal_setting.asked_of_owners(g, goal, room)
    parts = (Ours("promise-once-more"), *asked.parts)
    return Outcome(keep=(waits,), tell=(replace(asked, parts=parts, once=f"goal:again:{goal.id}"),))
