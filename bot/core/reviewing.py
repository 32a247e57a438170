"""What was decided is looked at again on a day that its author or a coordinator names, by all.

Only what goes ahead is; a day can be named anew.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from bot.core import decision_shown as shown
from bot.core.decision import Decision, may_steer, to_be_reviewed
from bot.core.partnership import Gathering
from bot.core.words import Notice, Ours, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.answering import Said

NINE = time(9)
"""When a review is due, by the partnership's clock."""


def review_in(g: Gathering, d: Decision, months: int, said: Said) -> Outcome:
    """Look at *d* again in so many months, and tell all. Raises Refused."""
    if d.state != "decided":
        raise Refused("button-is-gone")
    if not may_steer(d, said.member):
        raise Refused("proposal-of-another", who=shown.author(g, d))
    zone = ZoneInfo(g.partnership.zone)
    day = said.at.astimezone(zone).date() + relativedelta(months=months)
    at = datetime.combine(day, NINE, tzinfo=zone).astimezone(UTC)
    set_ = to_be_reviewed(d, day, at)
    g.with_([set_])
    who = g.name_of(said.member, said.member.partner)
    line = Ours("decision-review-set", {"who": who, "number": d.number, "day": day})
    told = (Notice(r.id, (line,), at_once=r.id == said.room.id) for r in g.group_rooms())
    return Outcome(keep=(set_,), tell=tuple(told))


def review_due(g: Gathering, d: Decision) -> Outcome:
    """Ask all whether what was decided still serves."""
    day = (d.ended_at or d.made_at).astimezone(ZoneInfo(g.partnership.zone)).date()
    line = Ours("decision-review-due", {"number": d.number, "day": day})
    mark = f"decision:review:{d.id}:{d.review_on}"
    about = shown.about(d)
    told = (Notice(room.id, (line, *shown.words(d)), about, once=mark) for room in g.group_rooms())
    return Outcome(keep=(replace(d, next_at=None),), tell=tuple(told))
