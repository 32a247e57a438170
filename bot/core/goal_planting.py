"""Goals that files name become rows: those of a protocol once it is in force, those of a partnership's file.

What has not changed stays as it is, and what a protocol no longer has is let go. A key that something else
has already stays with that: the goal that was there first counts. Tells nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.core.files.goal_forms import GoalEntry, Indicator
from bot.core.goal import Goal, dropped, next_number, scheduled
from bot.core.partnership import Gathering
from bot.core.words import Authored, Outcome

if TYPE_CHECKING:
    from bot.core.adoption import Adoption

_SAID = ("texts", "under", "unit", "baseline", "target", "count", "due_on", "whose", "role")
"""What of a goal a file says."""


def planted(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Return what is to be kept so that the goals of *adoption*'s protocol count."""
    named = [*_each(adoption.protocol.goals)]
    keys = {key for key, _, _ in named}
    gone = [o for o in g.goals.values() if o.adoption == adoption.id and o.key not in keys]
    keep = [dropped(o, now) for o in gone if o.state != "dropped"]
    for key, under, entry in named:
        keep += _kept(g, key, under, entry, adoption.id, now)
    return Outcome(keep=tuple(keep))


def of_file(g: Gathering, goals: Mapping[str, GoalEntry], now: datetime) -> list[Goal]:
    """Return the goals of a partnership's file that are new in *g*, or different there."""
    return [o for key, under, entry in _each(goals) for o in _kept(g, key, under, entry, "", now)]


def entries_of(g: Gathering) -> dict[str, GoalEntry]:
    """Return the goals that no protocol has, as a partnership's file says them."""
    own = [o for o in g.goals.values() if o.state == "agreed" and not o.adoption]
    own.sort(key=lambda o: o.number)
    tops = {o.key: o for o in own if not o.under}
    found = {}
    for key, goal in tops.items():
        under = [o for o in own if o.under == key]
        indicators = {o.key: Indicator(name=Authored(o.texts), **_counted(g, o)) for o in under}
        found[key] = GoalEntry(goal=Authored(goal.texts), indicators=indicators, **_counted(g, goal))
    return found


def _each(goals: Mapping[str, GoalEntry]) -> Iterator[tuple[str, str, GoalEntry | Indicator]]:
    for key, goal in goals.items():
        yield key, "", goal
        for name, indicator in goal.indicators.items():
            yield name, key, indicator


def _kept(
    g: Gathering, key: str, under: str, entry: GoalEntry | Indicator, adoption: str, now: datetime
) -> list[Goal]:
    """Return the goal as the file has it, unless it is there as such; take it into account in *g*."""
    there = next((o for o in g.goals.values() if o.key == key and o.state == "agreed"), None)
    if there and there.adoption != adoption:
        return []
    there = there or next((o for o in g.goals.values() if (o.key, o.adoption) == (key, adoption)), None)
    fresh = _read(g, key, under, entry, adoption, now)
    if there and there.state == "agreed" and _said(there) == _said(fresh):
        return []
    if there:
        fresh = replace(fresh, id=there.id, number=there.number, made_at=there.made_at)
    fresh = scheduled(g, fresh, now)
    g.with_([fresh])
    return [fresh]


def _said(goal: Goal) -> tuple[object, ...]:
    return tuple(getattr(goal, name) for name in _SAID)


def _read(
    g: Gathering, key: str, under: str, entry: GoalEntry | Indicator, adoption: str, now: datetime
) -> Goal:
    partner = next((p.id for p in g.partners.values() if p.name == entry.whose and p.left_at is None), "")
    return Goal(
        f"{adoption or g.partnership.id}.goal.{key}",
        g.partnership.id,
        key,
        entry.text.texts,
        now,
        number=next_number(g),
        state="agreed",
        under=under,
        unit=entry.unit.texts if entry.unit else (),
        baseline=entry.baseline or "",
        target=entry.target or "",
        count=entry.count,
        due_on=entry.by,
        whose="" if adoption else partner,
        role=(entry.whose or "") if adoption else "",
        adoption=adoption,
    )


def _counted(g: Gathering, goal: Goal) -> dict[str, object]:
    whose = g.partners[goal.whose].name if goal.whose in g.partners else None
    return {
        "unit": Authored(goal.unit) if goal.unit else None,
        "baseline": goal.baseline or None,
        "target": goal.target or None,
        "count": goal.count,
        "by": goal.due_on,
        "whose": whose,
    }
