"""Who has not been heard for how long: by partner, and by member; for facilitators, alone.

Counts whole days and begins at a week, so that no hour tells who said what was unnamed; that is heard as its
occasion closes, of all at once. Who is away is left in peace. Shames nobody: no group is shown any of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.occasion import CheckIn, questions_of
from bot.core.partnership import Gathering, Member, Partner
from bot.core.presence import is_away
from bot.core.question import is_apart
from bot.core.words import Outcome

LONG = timedelta(days=7)
"""From how long a silence on it is one."""


@dataclass(frozen=True, slots=True)
class Silent:
    """A partner, or one *member* of it, and for how many *days* nothing was heard; None for never."""

    partner: Partner
    days: int | None
    member: Member | None = None


def heard_at_closing(g: Gathering, outcome: Outcome) -> list[tuple[Member, datetime]]:
    """Return who answered without a name what *outcome* closes, and when all of them are heard by it.

    What was answered in a private round tells nobody anything.
    """
    over = [c for c in outcome.keep if isinstance(c, CheckIn) and c.state == "closed" and not c.alone]
    there = [c for c in over if c.adoption in g.adoptions]
    apart = {(c.id, q.id): c.closes_at for c in there for q in questions_of(g, c) if is_apart(q)}
    theirs = [(a.member, apart.get((a.checkin, a.question))) for a in g.answers.values()] if apart else []
    return [(g.members[id_], at) for id_, at in dict.fromkeys(theirs) if at and id_ in g.members]


def silent_for(g: Gathering, now: datetime) -> list[Silent]:
    """Return the partners not heard for a week or longer, the longest silence first; never heard in front."""
    found = [
        Silent(partner, days)
        for partner in g.present()
        if not partner.calendar.away(now)
        for days in [_days(g, g.members_of(partner.id), now)]
        if _is_long(g, days, now)
    ]
    return _longest_first(found)


def silent_members(g: Gathering, partner: Partner, now: datetime) -> list[Silent]:
    """Return the members of *partner* not heard for a week or longer, likewise; who is away is left out."""
    found = [
        Silent(partner, days, member)
        for member in g.members_of(partner.id)
        if not is_away(g, member, now)
        for days in [_days(g, [member], now)]
        if _is_long(g, days, now)
    ]
    return _longest_first(found)


def too_early(g: Gathering, reader: Member, now: datetime) -> bool:
    """Tell whether somebody but *reader* was never heard, in a partnership too young to call that silence."""
    unheard = [m for p in g.present() for m in g.members_of(p.id) if m.id not in g.heard and m != reader]
    return bool(unheard) and (now - g.partnership.created_at) < LONG


def _longest_first(found: Iterable[Silent]) -> list[Silent]:
    return sorted(found, key=lambda s: (s.days is not None, -(s.days or 0), s.partner.name))


def _days(g: Gathering, members: Iterable[Member], now: datetime) -> int | None:
    heard = [at for member in members if (at := g.heard.get(member.id))]
    return (now - max(heard)).days if heard else None


def _is_long(g: Gathering, days: int | None, now: datetime) -> bool:
    """Tell whether it is; who was never heard has been silent since the partnership began at the longest."""
    return (now - g.partnership.created_at).days >= LONG.days if days is None else days >= LONG.days
