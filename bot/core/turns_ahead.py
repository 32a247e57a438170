"""Whose turn it will be: the occasions that are to come, when the turn goes on, and who has it then.

The bot plans by it and the preview shows it, so that what is shown comes true. Keeps nothing, tells nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.core.asked_ahead import how_long, moment
from bot.core.cadence import Moved, Occasion, occasions
from bot.core.checkin import asks_anybody
from bot.core.occasion import CheckIn, first_id, on_rhythm
from bot.core.partnership import Gathering, Partner
from bot.core.rotation import gone_on
from bot.core.whose_turn import FIRST, first_of, is_for, line_of, said_once

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.protocol import Checkin, Duty
    from bot.core.turn import Turn

_LATER = timedelta(days=1)
_LOOKED_AHEAD = (14, 62, 366)
"""Days among which the next turning is looked for, if it was not found in fewer."""


def counting(g: Gathering, held: Adoption, partner: Partner, rule: Checkin | Duty) -> dict[str, Any]:
    return {
        "counted_from": held.counted_from(partner, rule.cadence, g.partnership.zone),
        "partnership_zone": g.partnership.zone,
        "holidays": rule.holidays,
        "language": partner.languages[0],
    }


def to_begin(
    g: Gathering, held: Adoption, rule: Checkin, start: datetime, end: datetime
) -> Iterator[tuple[list[tuple[Partner, Occasion]], datetime]]:
    """Yield who comes to each occasion from the one that is planned next on, and when; then when it closes.

    Whoever's hour had gone by when it was planned is asked as it opens, if there is time left.
    """
    planned = _planned_next(g, held, rule)
    if planned is None:
        return
    coming = [
        (partner, occasion)
        for partner in g.present()
        if not held.waits_for(partner)
        for occasion in until(
            occasions(rule.cadence, partner.calendar, since=planned.key, **counting(g, held, partner, rule)),
            end,
        )
    ]
    coming.sort(key=lambda each: each[1].key)
    firsts = _Firsts(g, held, rule, planned)
    for key, those in groupby(coming, key=lambda each: each[1].key):
        together = [(partner, o) for partner, o in those if asks_anybody(g, rule, partner, max(o.at, start))]
        together = firsts.ahead(together, key, start)
        opens = min((occasion.at for _, occasion in together if occasion.at >= start), default=None)
        if opens is None:
            continue
        asked = [
            (partner, replace(occasion, at=max(occasion.at, opens)))
            for partner, occasion in together
            if occasion.at > opens - rule.open_for
        ]
        closes = max(occasion.at for _, occasion in asked) + rule.open_for
        firsts.closes(closes)
        yield asked, closes


def until(coming: Iterator[Any], end: datetime) -> Iterator[Any]:
    """Yield what comes before *end*."""
    for occasion in coming:
        if occasion.at >= end:
            return
        yield occasion


def _planned_next(g: Gathering, held: Adoption, rule: Checkin) -> CheckIn | None:
    those = (c for c in g.checkins.values() if (c.adoption, c.name) == (held.id, rule.id) and on_rhythm(c))
    return min((c for c in those if c.state == "planned"), key=lambda c: c.key, default=None)


class _Firsts:
    """Who is asked first at the occasions of one check-in, one after another."""

    def __init__(self, g: Gathering, held: Adoption, rule: Checkin, planned: CheckIn) -> None:
        turns = held.protocol.rotation
        self._turning = turns is not None and turns.checkin == rule.id and FIRST in turns.parts
        self._g, self._planned = g, planned
        self._line = line_of(g, held, FIRST) if self._turning else []
        self._by = how_long(g, planned)
        said = said_once(g)
        self._once = said.line(FIRST) if said and is_for(g, said, planned) else ()
        self._served = ""
        opened = [c for c in g.checkins.values() if c.state == "open" and first_id(c.adoption) == held.id]
        self._open = sorted(
            ((c.closes_at, first_of(g, c)) for c in opened if self._turning and c.name == rule.id),
            key=lambda each: each[0],
        )

    def ahead(
        self, together: list[tuple[Partner, Occasion]], key: date, start: datetime
    ) -> list[tuple[Partner, Occasion]]:
        """Return who comes *together*, with the hour of whoever is asked first ahead of the others'."""
        once = self._once if key == self._planned.key else ()
        usual = {p.id: o.at for p, o in together}
        if not usual:
            return together
        while self._open and self._open[0][0] <= min(usual.values()):
            self._line = gone_on(self._line, self._open.pop(0)[1])
        there = [p.id for p, o in together if not p.calendar.away(o.at)]
        first = next((id_ for id_ in (*once, *self._line) if id_ in there), "")
        self._served = "" if once else first
        others = [at for id_, at in usual.items() if id_ != first]
        if not first or not others:
            return together
        calendar = self._g.partners[first].calendar
        at = max(moment(calendar, usual[first], min(others), self._by), min(start, usual[first]))
        return [(p, _at(p, o, at) if p.id == first else o) for p, o in together]

    def closes(self, at: datetime) -> None:
        """Note when the occasion closes at which it was the turn of whoever was asked first last."""
        if self._turning:
            self._open.append((at, self._served))


def _at(partner: Partner, usual: Occasion, at: datetime) -> Occasion:
    if at == usual.at:
        return usual
    return replace(usual, at=at, moved=Moved(usual.at.astimezone(ZoneInfo(partner.zone)), "asked-first"))


def turnings(g: Gathering, held: Adoption, now: datetime, end: datetime) -> list[datetime]:
    """Return when the turn goes on by *held*, from *now* until before *end*, in order."""
    turns, rotation = held.protocol.rotation, g.rotations.get(first_id(held.id))
    if turns is None:
        return []
    rule, after = held.protocol.checkins[turns.checkin], turns.after or timedelta()
    opened = [c for c in g.checkins.values() if c.state == "open" and not c.alone]
    closings = [c.closes_at for c in opened if (first_id(c.adoption), c.name) == (held.id, turns.checkin)]
    closings += [closes for _, closes in to_begin(g, held, rule, now, end)]
    pending = [rotation.next_at] if rotation and rotation.next_at else []
    found = [*pending, *(closes + after for closes in sorted(closings))]
    # It has gone on, whatever it waits for, once the next occasion closes.
    latest = [*(closes for closes in sorted(closings)[0 if pending else 1 :]), end]
    return [at for at in map(min, found, latest) if now <= at < end]


def next_turning(g: Gathering, held: Adoption, now: datetime) -> datetime | None:
    """Return when the turn goes on next by *held*, within a year; None where it does not.

    It is looked for in a short while first: to plan a year of what is asked daily holds everybody up.
    """
    for days in _LOOKED_AHEAD:
        if found := turnings(g, held, now, now + timedelta(days=days)):
            return found[0]
    return None


def holder_at(
    g: Gathering,
    held: Adoption,
    part: str,
    at: datetime,
    now: datetime,
    among: Collection[str] | None = None,
) -> str:
    """Return whose turn it is *at* that moment, among those named; whoever is away then is passed over.

    What somebody was given of the same round they keep, all of it; nobody has two parts where there are
    others. "" where there is nobody.
    """
    ends = turnings(g, held, now, at + _LATER)
    round_ = sum(end < at for end in ends)
    parts: tuple[str, ...] = held.protocol.rotation.parts if held.protocol.rotation else ()
    lines = {each: line_of(g, held, each) for each in parts if each != FIRST}
    for n in range(round_):
        had = _round(g, held, lines, n, ends, ends[n])
        lines = {each: gone_on(line, had[each]) for each, line in lines.items()}
    before = dict(list(lines.items())[: list(lines).index(part)])
    taken = _round(g, held, before, round_, ends, at)
    line = lines[part] if among is None else [id_ for id_ in lines[part] if id_ in among]
    return _one_of(g, line, _given(g, held, part, round_, ends), taken.values(), at)


def _round(
    g: Gathering,
    held: Adoption,
    lines: Mapping[str, list[str]],
    round_: int,
    ends: list[datetime],
    at: datetime,
) -> dict[str, str]:
    """Return who has each part in that round, as far as is known by now."""
    found: dict[str, str] = {}
    for part, line in lines.items():
        found[part] = _one_of(g, line, _given(g, held, part, round_, ends), found.values(), at)
    return found


def _one_of(g: Gathering, line: list[str], own: str, taken: Collection[str], at: datetime) -> str:
    order = [id_ for id_ in (own, *line) if id_ in line]
    here = [id_ for id_ in order if not g.partners[id_].calendar.away(at)] or order
    free = (id_ for id_ in here if id_ == own or id_ not in taken)
    return next(free, next(iter(here), ""))


def _given(g: Gathering, held: Adoption, part: str, round_: int, ends: list[datetime]) -> str:
    """Return who has a turn at a duty of *part* in that round already; "" if nobody has."""
    theirs = sorted(given(g, held, part), key=lambda turn: (turn.due_at, turn.id))
    return next((turn.partner for turn in theirs if sum(end < turn.due_at for end in ends) == round_), "")


def given(g: Gathering, held: Adoption, part: str) -> list[Turn]:
    """Return the turns at duties of *part* that were given since the turn went on last."""
    rotation = g.rotations.get(first_id(held.id))
    duties = held.protocol.duties
    return [
        turn
        for turn in g.turns.values()
        if turn.adoption == held.id and turn.duty in duties and duties[turn.duty].turn == part
        if turn.state != "dropped" and (rotation is None or turn.due_at > rotation.turned_at)
        if duties[turn.duty].cadence is not None
    ]
