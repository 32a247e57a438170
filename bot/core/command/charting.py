"""/chart: a picture of how a goal is reached, for all who sit there; what stands in it is said below, too."""

from __future__ import annotations

from bot.core import goal_shown
from bot.core.charting import course_of
from bot.core.command.request import Request
from bot.core.goal import Goal, agreed, named
from bot.core.made import made
from bot.core.vocabulary import plain
from bot.core.words import Ours, Outcome, Refused


def chart(request: Request) -> Outcome:
    """Show how the goal that was named, or the only one that was counted, is reached. Raises Refused."""
    goal = _meant(request)
    if goal is None or course_of(request.g, goal) is None:
        raise Refused("chart-none")
    picture = made("chart", "chart.png", "image/png", request.g.partnership.id, goal.id, kind="photo")
    below = (Ours("chart-here", {"goal": named(goal)}), goal_shown.figures(request.g, goal))
    return Outcome(tell=(request.reply(*below, attachment=picture, about=goal_shown.about(goal)),))


def _meant(request: Request) -> Goal | None:
    word, number = plain(request.text), request.vocabulary.number(request.text)
    counted = [goal for goal in agreed(request.g) if goal.counted]
    if not word:
        drawn = [goal for goal in counted if course_of(request.g, goal)]
        return drawn[0] if len(drawn) == 1 else None
    return next((each for each in counted if word == plain(each.key) or number == each.number), None)
