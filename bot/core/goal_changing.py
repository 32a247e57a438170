"""What follows when a goal that counts is changed, or gets something else by which it is counted.

What changes is read back with what stands there now, and all read of it; what it was before is kept. Where
it is another group's goal, that group accepts the change before anything is different. Never changes what
stands in a protocol: that takes a new version.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from bot.core import goal_setting as setting
from bot.core import goal_shown as shown
from bot.core.commitment import today_for
from bot.core.goal import CHANGED, Goal, scheduled
from bot.core.goal_said import GoalSaid, read_change
from bot.core.partnership import Gathering
from bot.core.words import Choice, Notice, Ours, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.answering import Said


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a goal is to be from now on, as *by* wants it; *seen* counts the changes there were before."""

    seen: int
    by: str
    target: str
    baseline: str
    due_on: date | None
    unit: str

    @classmethod
    def read(cls, means: str) -> Wanted:
        """Return what a button means. Raises Refused for what is none."""
        try:
            seen, by, target, baseline, due, unit = means.split("|", 5)
            return cls(int(seen), by, target, baseline, date.fromisoformat(due) if due else None, unit)
        except ValueError:
            raise Refused("button-is-gone") from None

    def written(self) -> str:
        due = f"{self.due_on}" if self.due_on else ""
        return "|".join((str(self.seen), self.by, self.target, self.baseline, due, self.unit))


def asked(goal: Goal, said: Said) -> Notice:
    """Ask what is to be different about *goal*; a reply to it says so."""
    parts = (shown.name(goal), Ours("goal-change-how"))
    return Notice(said.room.id, parts, about(goal), reply_to=said.message, at_once=True)


def about(goal: Goal) -> str:
    """Return what a message about a change of *goal* is about, as in Notice.about."""
    return f"goal-change:{goal.id}"


def worded(g: Gathering, goal: Goal, id_: str, said: Said) -> Outcome:
    """Read back what *said* changes about *goal*, or what else it is to be counted by. Raises Refused."""
    setting.steering_only(g, said.member, said.at)
    if goal.state != "agreed":
        raise Refused("goal-unknown")
    if goal.adoption:
        raise Refused("goal-of-protocol")
    read = setting.read(g, said, read_change)
    if read.name:
        top = next((each for each in g.goals.values() if goal.under and each.key == goal.under), goal)
        return _counted_too(g, top, read, id_, said)
    if not (read.baseline or read.target or read.unit or read.due_on):
        raise Refused("goal-change-how")
    wanted = _wanted(goal, read, said)
    lines = _differences(goal, _as_wanted(goal, wanted))
    if not lines:
        raise Refused("goal-change-nothing")
    rows = ((Choice(f"sure:{wanted.written()}", Ours("button-goal-change")), shown.CANCEL),)
    parts = (shown.name(goal), *lines, Ours("goal-sure"))
    told = Notice(said.room.id, parts, about(goal), rows, reply_to=said.message, at_once=True)
    return Outcome(tell=(told,))


def _counted_too(g: Gathering, top: Goal, read: GoalSaid, id_: str, said: Said) -> Outcome:
    """Read back something else by which *top* is to be counted. Raises Refused where it has no numbers."""
    if not (read.baseline or read.target):
        raise Refused("goal-change-how")
    draft = setting.drafted(g, read, id_, said, under=top)
    return Outcome(keep=(draft,), tell=(setting.read_back(g, draft, said),))


def _wanted(goal: Goal, read: GoalSaid, said: Said) -> Wanted:
    """Return what *goal* is to be; what was not said stays."""
    return Wanted(
        len(goal.history),
        said.member.id,
        read.target or goal.target,
        read.baseline or goal.baseline,
        read.due_on or goal.due_on,
        read.unit if read.unit and read.unit not in [text for _, text in goal.unit] else "",
    )


def _as_wanted(goal: Goal, wanted: Wanted, language: str = "") -> Goal:
    unit = ((language or goal.texts[0][0], wanted.unit),) if wanted.unit else goal.unit
    changed = replace(goal, target=wanted.target, baseline=wanted.baseline, due_on=wanted.due_on)
    return replace(changed, unit=unit)


def _differences(before: Goal, now: Goal) -> list[Ours]:
    """Return a line for each thing that is different between *before* and *now*."""
    return [
        Ours(
            "goal-difference",
            {
                "what": Ours(shown.CALLED[what]),
                "before": shown.part(what, shown.kept(before, what)),
                "now": shown.part(what, shown.kept(now, what)),
            },
        )
        for what in _different(before, now)
    ]


def _different(before: Goal, now: Goal) -> Iterator[str]:
    return (what for what in CHANGED if shown.kept(before, what) != shown.kept(now, what))


def pressed(g: Gathering, goal: Goal, means: str, said: Said) -> Outcome:
    """Do what a button below a change means. Raises Refused."""
    what, _, rest = means.partition(":")
    if what == "never-mind":
        gone = (shown.name(goal), Ours("goal-not-changed"))
        return Outcome(tell=(_in_place(goal, said, gone),))
    take = _PRESSES.get(what)
    if take is None:
        raise Refused("button-is-gone")
    wanted = Wanted.read(rest)
    if goal.state != "agreed" or goal.adoption or wanted.seen != len(goal.history):
        raise Refused("button-is-gone")
    return take(g, goal, wanted, said)


def _sure(g: Gathering, goal: Goal, wanted: Wanted, said: Said) -> Outcome:
    """Change *goal*; where it is another group's, propose that to them."""
    if wanted.by != said.member.id:
        author = g.members.get(wanted.by)
        raise Refused("promise-of-others", who=g.name_of(author, author.partner) if author else "")
    setting.steering_only(g, said.member, said.at)
    room = g.room_of(goal.whose) if goal.whose in g.partners else None
    if goal.whose in ("", said.member.partner) or room is None:
        return _changed(g, goal, wanted, said)
    lines = _differences(goal, _as_wanted(goal, wanted))
    by = g.name_of(said.member, said.member.partner)
    who = g.partners[goal.whose].name
    sent = (shown.name(goal), *lines, Ours("goal-proposed-sent", {"who": who}))
    head = Ours("goal-change-proposed", {"who": who, "by": by})
    each = (Choice(f"accept:{wanted.written()}", Ours("button-accept")),)
    leave = (Choice(f"leave:{wanted.written()}", Ours("button-decline")),)
    asks = Notice(room.id, (head, shown.name(goal), *lines), about(goal), ((*each, *leave),))
    return Outcome(tell=(_in_place(goal, said, sent), asks))


def _accepted(g: Gathering, goal: Goal, wanted: Wanted, said: Said) -> Outcome:
    setting.owners_only(g, goal, said)
    return _changed(g, goal, wanted, said)


def _left(g: Gathering, goal: Goal, wanted: Wanted, said: Said) -> Outcome:
    """Leave *goal* as it is, and tell whoever asked."""
    setting.owners_only(g, goal, said)
    line = Ours("goal-left-as-it-is", {"who": g.partners[goal.whose].name})
    parts = (*shown.lines(g, goal), line)
    author = g.members.get(wanted.by)
    room = g.room_of(author.partner) if author else None
    told = [Notice(room.id, parts, shown.about(goal))] if room and room.id != said.room.id else []
    return Outcome(tell=(_in_place(goal, said, parts), *told))


def _changed(g: Gathering, goal: Goal, wanted: Wanted, said: Said) -> Outcome:
    """Let *goal* be as *wanted*, keep what it was, and tell all."""
    by = g.members.get(wanted.by, said.member)
    now = _as_wanted(goal, wanted, by.language)
    if wanted.due_on and wanted.due_on != goal.due_on:
        today = today_for(g, by.partner, said.at)
        if wanted.due_on < today:
            raise Refused("promise-day-over", day=wanted.due_on)
        now = replace(now, step=0)
    rows = ((said.at.isoformat(), by.id, what, shown.kept(goal, what)) for what in _different(goal, now))
    now = scheduled(g, replace(now, history=(*goal.history, *rows)), said.at)
    g.with_([now])
    head = Ours("goal-changed", {"who": g.name_of(by, by.partner)})
    parts = (head, *shown.lines(g, now), *_differences(goal, now))
    rooms = [room for room in g.group_rooms() if room.id != said.room.id]
    others = (Notice(room.id, parts, shown.about(now)) for room in rooms)
    return Outcome(keep=(now,), tell=(_in_place(now, said, parts), *others))


def _in_place(goal: Goal, said: Said, parts: tuple[Ours, ...]) -> Notice:
    return Notice(said.room.id, parts, about(goal), replaces=about(goal), at_once=True)


_PRESSES: Mapping[str, Callable[[Gathering, Goal, Wanted, Said], Outcome]] = {
    "sure": _sure,
    "accept": _accepted,
    "leave": _left,
}
