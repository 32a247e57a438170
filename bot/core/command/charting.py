"""/chart: a picture of how a goal is reached, for all who sit there; what stands in it is said below, too."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.core import goal_shown
from bot.core.answer import one_after_another
from bot.core.charting import Course, course_of
from bot.core.command.request import Request
from bot.core.goal import Goal, agreed, named
from bot.core.made import made
from bot.core.vocabulary import plain
from bot.core.words import Arg, Ours, Outcome, Refused

MOST_POINTS = 12
"""Figures that are said in words: the first and the latest ones."""


def chart(request: Request) -> Outcome:
    """Show how the goal that was named, or the only one that was counted, is reached. Raises Refused."""
    goal = _meant(request)
    course = course_of(request.g, goal) if goal else None
    if goal is None or course is None:
        raise Refused("chart-none")
    told = (request.g.partnership.id, goal.id, request.room.id)
    picture = made("chart", "chart.png", "image/png", *told, kind="photo")
    below = (
        Ours("chart-here", {"goal": named(goal)}),
        goal_shown.figures(request.g, goal),
        _in_words(request, course),
    )
    return Outcome(tell=(request.reply(*below, attachment=picture, about=goal_shown.about(goal)),))


def _in_words(request: Request, course: Course) -> Ours:
    """Return what the picture shows, for those who cannot see it, or read no letter in it."""
    zone = ZoneInfo(request.g.partnership.zone)
    days = [at.astimezone(zone).date() for at in (course.points[0][0], course.points[-1][0])]
    values: list[Arg] = [value for _, value in course.points]
    args: dict[str, Arg] = {"from": days[0], "to": days[1]}
    if len(values) > MOST_POINTS:
        args["figures"] = one_after_another([*values[: MOST_POINTS // 2], "…", *values[-MOST_POINTS // 2 :]])
    else:
        args["figures"] = one_after_another(values)
    return Ours("chart-words", args)


def _meant(request: Request) -> Goal | None:
    word, number = plain(request.text), request.vocabulary.number(request.text)
    counted = [goal for goal in agreed(request.g) if goal.counted]
    if not word:
        drawn = [goal for goal in counted if course_of(request.g, goal)]
        return drawn[0] if len(drawn) == 1 else None
    return next((each for each in counted if word == plain(each.key) or number == each.number), None)
