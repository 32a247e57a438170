"""Goals, what partners bring and who is heard, in a chat: what a press or a reply is about.

Looks only among those of the partnership whose room it is. Decides nothing itself.
"""

from __future__ import annotations

from bot.conversation.scene import Scene, pressed_in, told_us
from bot.core import bringing, goal_changing, goal_setting, goal_shown, measuring, voicing
from bot.core.answering import Said
from bot.core.goal import Goal
from bot.core.measure import Measure
from bot.core.replied_to_nothing import open_asks_in
from bot.core.words import Outcome, Refused

KINDS = ("goal", "goals", "goal-change", "count", "measures", "roles", "voices")


def pressed(scene: Scene, means: str) -> Outcome:
    """Do what a button under a message about goals, or about a count, means. Raises Refused."""
    kind, _, rest = scene.about.partition(":")
    if kind == "roles":
        return bringing.pressed(scene.g, rest, means, pressed_in(scene))
    if kind == "voices":
        return voicing.pressed(scene.g, rest, means, pressed_in(scene))
    scene.transaction.record.also_every(scene.g, Measure)
    what, _, meant = means.partition(":")
    said = pressed_in(scene)
    if kind == "goals":
        goal = _goal(scene, meant if what == "open" else "")
        return Outcome(tell=(goal_shown.card(scene.g, goal, scene.room, scene.member, scene.now),))
    if kind == "measures":
        return _chosen(scene, what, meant, rest, said)
    goal = _goal(scene, rest.partition(":")[0])
    if kind == "goal-change":
        _still_there(scene)
        return goal_changing.pressed(scene.g, goal, means, said)
    if kind == "goal" and what == "change":
        return Outcome(tell=(goal_changing.asked(goal, said),))
    if kind == "goal" and what == "bring":
        return bringing.asked_towards(scene.g, goal, said)
    if kind == "goal" and what == "count":
        return Outcome(tell=(measuring.how_many(scene.g, goal, said),))
    if kind == "goal":
        return goal_setting.pressed(scene.g, goal, means, said)
    return _counted(scene, goal, what, meant, said)


def _still_there(scene: Scene) -> None:
    """Refuse what is pressed once more before its buttons were gone: others are asked once."""
    if scene.told and not scene.transaction.outbox.shown_now(scene.told).choices:
        raise Refused("button-is-gone")


def _chosen(scene: Scene, what: str, meant: str, whose: str, said: Said) -> Outcome:
    """Take the goal that was chosen for a number, or ask for that. Raises Refused for somebody else's."""
    if whose != scene.member.id:
        raise Refused("question-is-gone")
    if what == "never-mind":
        return Outcome()
    value, _, id_ = meant.rpartition(":")
    goal = _goal(scene, id_)
    if not value:
        return Outcome(tell=(measuring.how_many(scene.g, goal, said),))
    return Outcome(tell=(measuring.read_back(scene.g, goal, value, scene.id, said),))


def _counted(scene: Scene, goal: Goal, what: str, meant: str, said: Said) -> Outcome:
    """Do what a button below a number means: it is right, or it is not."""
    if what == "never-mind":
        gone = measuring.not_counted(goal, scene.about, said)
        return Outcome(tell=(gone,))
    if what != "sure":
        raise Refused("button-is-gone")
    value, id_, of = meant.split(":", 2)
    return measuring.counted(scene.g, goal, value, id_, of, said)


def replied(scene: Scene) -> Outcome | None:
    """Take what replies to a message about a goal, or a count. Raises Refused."""
    kind, _, rest = scene.about.partition(":")
    id_, _, of = rest.partition(":")
    said = told_us(scene)
    if kind == "roles":
        return bringing.replied(scene.g, rest, said)
    if kind not in ("goal", "count", "goal-change"):
        return None
    scene.transaction.record.also_every(scene.g, Measure)
    if kind == "goal-change":
        return goal_changing.worded(scene.g, _goal(scene, id_), scene.id, said)
    return measuring.replied(scene.g, _goal(scene, id_), of, scene.id, said)


def with_counts(scene: Scene, counts: str | None) -> None:
    """Bring what was counted so far into sight, where an answer *counts* towards a goal, too."""
    if counts and scene.g.goals:
        scene.transaction.record.also_every(scene.g, Measure)


def awaited(scene: Scene) -> Outcome | None:
    """Take words that reply to nothing as what a partner brings, where that alone is waited for."""
    asked = any(open_asks_in(scene.g, scene.room, scene.member))
    return None if asked else bringing.awaited(scene.g, told_us(scene))


def _goal(scene: Scene, id_: str) -> Goal:
    goal = scene.g.goals.get(id_)
    if goal is None:
        raise Refused("goal-unknown")
    return goal
