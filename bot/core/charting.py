"""How a goal came to where it is: what stood at each moment when something was counted or put right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.goal import Goal
from bot.core.measure import in_order
from bot.core.partnership import Gathering
from bot.core.progress import figure, measures_of, now_of


@dataclass(frozen=True, slots=True)
class Course:
    """The *points* of a goal, in order, with where it began and where it is to get, if anybody said."""

    points: tuple[tuple[datetime, float], ...]
    baseline: float | None
    target: float | None


def course_of(g: Gathering, goal: Goal) -> Course | None:
    """Return how *goal* came to where it is; None where nothing was counted. *g* has all counts in sight."""
    rows = in_order(measures_of(g, goal))
    each = ((row.at, now_of(goal, rows[: number + 1])) for number, row in enumerate(rows))
    points = tuple((at, value) for at, value in each if value is not None)
    return Course(points, figure(goal.baseline), figure(goal.target)) if points else None
