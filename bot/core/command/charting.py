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
from bot.core.words import Arg, Notice, Ours, Outcome, Refused

MOST_PICTURES = 5
MOST_POINTS = 12
"""Figures that are said in words: the first and the latest ones."""


def chart(request: Request) -> Outcome:
    """Show how what was named, or the only goal that was counted, is reached. Raises Refused."""
    drawn = [(goal, course) for goal in _meant(request) if (course := course_of(request.g, goal))]
    if not drawn:
        raise Refused("chart-none")
    return Outcome(tell=tuple(_shown(request, goal, course) for goal, course in drawn[:MOST_PICTURES]))


def _shown(request: Request, goal: Goal, course: Course) -> Notice:
    told = (request.g.partnership.id, goal.id, request.room.id)
    picture = made("chart", "chart.png", "image/png", *told, kind="photo")
    below = (
        Ours("chart-here", {"goal": named(goal)}),
        goal_shown.figures(request.g, goal),
        _in_words(request, course),
    )
    return request.reply(*below, attachment=picture, about=goal_shown.about(goal))


def _in_words(request: Request, course: Course) -> Ours:
    """Return what the picture shows, for those who cannot see it, or read no letter in it."""
    zone = ZoneInfo(request.g.partnership.zone)
    days = [at.astimezone(zone).date() for at in (course.points[0][0], course.points[-1][0])]
    values: list[Arg] = [value for _, value in course.points]
    half = MOST_POINTS // 2
    said = values if len(values) <= MOST_POINTS else [*values[:half], "…", *values[-half:]]
    return Ours("chart-words", {"from": days[0], "to": days[1], "figures": one_after_another(said)})


def _meant(request: Request) -> list[Goal]:
    """Return the goal that was named, or what it is counted by; with no name the only one counted."""
    word, number = plain(request.text), request.vocabulary.number(request.text)
    counted = [goal for goal in agreed(request.g) if goal.counted]
    if not word:
        drawn = [goal for goal in counted if course_of(request.g, goal)]
        return drawn if len(drawn) == 1 else []
    named_so = next((each for each in agreed(request.g) if _is_called(each, word, number)), None)
    if named_so is None or named_so.counted:
        return [named_so] if named_so else []
    return [each for each in counted if each.under == named_so.key]


def _is_called(goal: Goal, word: str, number: float | None) -> bool:
    return number == goal.number or word in (plain(goal.key), *(plain(text) for _, text in goal.texts))
