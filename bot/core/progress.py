"""How far a goal has come: what its measures come to, for all and for each partner. Tells nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from bot.core.goal import Goal
from bot.core.measure import Measure, holding
from bot.core.partnership import Gathering

Figure = int | float


def measures_of(g: Gathering, goal: Goal) -> list[Measure]:
    return [each for each in g.measures.values() if each.goal == goal.key]


def now_of(goal: Goal, measures: Iterable[Measure]) -> Figure | None:
    """Return what *measures* of *goal* come to; where nothing was counted yet, where it began, if said."""
    held = holding(measures)
    baseline = Decimal(goal.baseline) if goal.baseline else None
    if not held:
        return _figure(baseline)
    if goal.count == "sum":
        return _figure((baseline or Decimal(0)) + sum((Decimal(each.value) for each in held), Decimal(0)))
    last = _last_of_each(held).values()
    together = sum(last, Decimal(0))
    return _figure(together / len(last) if goal.count == "average" else together)


def own_of(goal: Goal, measures: Iterable[Measure], partner: str) -> Figure | None:
    """Return what *partner* has counted: all of it where it adds up, else the last; None for nothing."""
    held = [each for each in holding(measures) if each.partner == partner]
    if goal.count == "sum" and held:
        return _figure(sum((Decimal(each.value) for each in held), Decimal(0)))
    return _figure(_last_of_each(held).get(partner))


def reached(goal: Goal, now: Figure | None) -> bool:
    """Tell whether *now* is at the target or beyond, in the direction in which it lies."""
    if now is None or not goal.target:
        return False
    target, began = Decimal(goal.target), Decimal(goal.baseline or "0")
    return Decimal(str(now)) <= target if target < began else Decimal(str(now)) >= target


def figure(said: str) -> Figure | None:
    """Return a number of a row as it is shown; None for none."""
    return _figure(Decimal(said)) if said else None


def _last_of_each(held: Iterable[Measure]) -> Mapping[str, Decimal]:
    # A correction of an old count stands where that one stood: what was counted after it holds.
    return {each.partner: Decimal(each.value) for each in held}


def _figure(value: Decimal | None) -> Figure | None:
    if value is None:
        return None
    rounded = round(value, 2)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)
