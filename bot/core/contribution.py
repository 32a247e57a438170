"""What each partner brings, in its own words, and when it is asked whether that is still right.

    asked about every three months → still right | in other words; whoever states something is asked from then

One row a partner, and one for each goal towards which it said what it brings. What it said before is kept in
*history*: the moment, who said it, the words, their tag.
Plain values and their changes; tells nobody and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.partnership import Gathering

EVERY = timedelta(days=91)
"""How long after it was stated, or found right, a partner is asked whether it is still so."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What *partner* brings, as *by* said it.

    *right_at* is when somebody last said that it is so; *awaits_of* is the member whose new words are waited
    for; *next_at* is when the partner is next asked. *goal* is the key of the goal towards which it brings
    it; "" for all that it does here.
    """

    id: str
    partnership: str
    partner: str
    text: str = ""
    language: str = ""
    by: str = ""
    at: datetime | None = None
    right_at: datetime | None = None
    awaits_of: str = ""
    asked: int = 0
    next_at: datetime | None = None
    history: tuple[tuple[str, ...], ...] = ()
    goal: str = ""


def of_partner(g: Gathering, partner: str, goal: str = "") -> Contribution:
    """Return what *partner* brings, towards *goal* alone if one is named, be it nothing that was said yet."""
    those = (c for c in g.contributions.values() if (c.partner, c.goal) == (partner, goal))
    id_ = f"{partner}.brings.{goal}" if goal else f"{partner}.brings"
    return next(those, None) or Contribution(id_, g.partnership.id, partner, goal=goal)


def stated(g: Gathering, c: Contribution, text: str, language: str, by: str, now: datetime) -> Contribution:
    """Return *c* in other words; the earlier ones are kept."""
    before = ((c.at.isoformat(), c.by, c.text, c.language),) if c.at and c.text else ()
    fresh = replace(c, text=text, language=language, by=by, at=now, history=(*c.history, *before))
    return found_right(g, fresh, now)


def found_right(g: Gathering, c: Contribution, now: datetime) -> Contribution:
    """Return *c* as it is once somebody said that it is so; one for a goal is asked about with the others."""
    if c.goal:
        return replace(c, right_at=now, awaits_of="")
    later = g.partners[c.partner].calendar.humane(now + EVERY)
    return replace(c, right_at=now, awaits_of="", next_at=later)
