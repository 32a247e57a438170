"""What each room will be asked and reminded of, and when: the months ahead as the partners will live them.

Uses the same rules as the running bot. Nudges and lateness are shown as if nobody answered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.core import duty as duties
from bot.core.adoption import Adoption, reviewed_from
from bot.core.cadence import FAR_ENOUGH, Moved, Occasion, Why, due_from
from bot.core.calendar import Calendar
from bot.core.checkin import nudged_at
from bot.core.partnership import Gathering, Partner
from bot.core.protocol import Checkin, Duty, Protocol
from bot.core.words import Authored

_ORDER = {kind: n for n, kind in enumerate(("ask", "nudge", "close", "remind", "due", "late", "review"))}


@dataclass(frozen=True, slots=True)
class Line:
    """One moment for one partner. *text* is in the partner's first language, None where there is none."""

    at: datetime
    local: datetime
    partner: str
    kind: str
    id: str
    text: str | None = None
    moved: Moved | None = None


def preview(
    g: Gathering, protocol: Protocol, start: datetime, end: datetime, *, adoption: Adoption | None = None
) -> list[Line]:
    """Return all that happens from *start* until before *end*, ordered by moment, then partner.

    Without an *adoption* the protocol is taken to come into force at *start*.
    """
    held = adoption or Adoption("preview", g.partnership.id, protocol, "in-force", start, in_force_at=start)
    with_it = replace_adoptions(g, held)
    lines = [
        *(line for rule in protocol.checkins.values() for line in _checkin(with_it, held, rule, start, end)),
        *(line for duty in protocol.duties.values() for line in _duty(with_it, held, duty, start, end)),
        *_reviews(with_it, held, start, end),
    ]
    order = {partner.name: n for n, partner in enumerate(g.partners.values())}
    inside = [line for line in lines if start <= line.at < end]
    return sorted(inside, key=lambda line: (line.at, order[line.partner], _ORDER[line.kind], line.id))


def replace_adoptions(g: Gathering, held: Adoption) -> Gathering:
    """Return *g* as it is while *held* is the only protocol."""
    return replace(g, adoptions={held.id: held})


def _counting(g: Gathering, held: Adoption, partner: Partner, rule: Checkin | Duty) -> dict[str, Any]:
    return {
        "counted_from": held.counted_from(partner, rule.cadence),
        "partnership_zone": g.partnership.zone,
        "holidays": rule.holidays,
        "language": partner.languages[0],
    }


def _checkin(g: Gathering, held: Adoption, rule: Checkin, start: datetime, end: datetime) -> Iterator[Line]:
    occasions = [
        (partner, occasion)
        for partner in g.present()
        for occasion in _until(
            due_from(
                rule.cadence,
                partner.calendar,
                moment=max(start - FAR_ENOUGH, held.in_force_at or start),
                **_counting(g, held, partner, rule),
            ),
            end,
        )
    ]
    closing: dict[Any, datetime] = {}
    for _, occasion in occasions:
        closing[occasion.key] = max(closing.get(occasion.key, occasion.at), occasion.at)
    for partner, occasion in occasions:
        closes = closing[occasion.key] + rule.open_for
        yield from _asked(partner, occasion, rule, closes)
        yield _line(partner, closes, "close", rule.id)


def _asked(partner: Partner, occasion: Occasion, rule: Checkin, closes: datetime) -> Iterator[Line]:
    """Yield when *partner* is asked, unless it has days off until all is over, and nudged."""
    calendar, ask = partner.calendar, rule.questions[0].ask
    away = calendar.away(occasion.at)
    asked = calendar.there(occasion.at) if away else occasion.at
    if asked >= min(calendar.without_days_off(occasion.at, rule.open_for), closes):
        return
    moved = occasion.moved or (Moved(_own(partner, occasion.at), "holiday") if away else None)
    yield _line(partner, asked, "ask", rule.id, ask, moved)
    ends = min(calendar.without_days_off(asked, rule.open_for), closes)
    for after in rule.nudge:
        at = nudged_at(calendar, asked, after)
        if at < ends:
            yield _line(partner, at, "nudge", rule.id, ask, _quiet(partner, asked + after, at))


def _duty(g: Gathering, held: Adoption, duty: Duty, start: datetime, end: datetime) -> Iterator[Line]:
    for partner, due, moved in _turns(g, held, duty, start, end):
        # What falls on one moment is one sentence, the last of them.
        steps = {step.at: step for step in duties.reminders(g, held.id, duty, partner, due)}
        for step in steps.values():
            yield _line(partner, step.at, step.kind, duty.id, duty.does)
        yield _line(partner, due, "due", duty.id, duty.does, moved)


def _turns(
    g: Gathering, held: Adoption, duty: Duty, start: datetime, end: datetime
) -> Iterator[tuple[Partner, datetime, Moved | None]]:
    further = end + timedelta(days=max(duty.remind, default=0) + 1)
    for partner in duties.partners_bound(g, duty):
        if duty.cadence:
            since = max(start - FAR_ENOUGH, held.in_force_at or start)
            counting = _counting(g, held, partner, duty)
            coming = due_from(duty.cadence, partner.calendar, moment=since, **counting)
            yield from ((partner, each.at, each.moved) for each in _until(coming, further))
        elif duty.after:
            rule = held.protocol.checkins[duty.after.checkin]
            closings = sorted(
                {line.at for line in _checkin(g, held, rule, start, further) if line.kind == "close"}
            )
            for closes in closings:
                due = partner.calendar.humane(closes + duty.after.within)
                yield partner, due, _quiet(partner, closes + duty.after.within, due)


def _reviews(g: Gathering, held: Adoption, start: datetime, end: datetime) -> Iterator[Line]:
    review = held.protocol.review
    if review is None:
        return
    zone = g.partnership.zone
    coming = due_from(
        review, Calendar(zone), moment=start, counted_from=reviewed_from(g, held), partnership_zone=zone
    )
    for occasion in _until(coming, end):
        for partner in g.present():
            at = partner.calendar.humane(occasion.at)
            yield _line(
                partner,
                at,
                "review",
                held.protocol.id,
                held.protocol.purpose,
                _quiet(partner, occasion.at, at),
            )


def _until(coming: Iterator[Any], end: datetime) -> Iterator[Any]:
    for occasion in coming:
        if occasion.at >= end:
            return
        yield occasion


def _quiet(partner: Partner, nominal: datetime, at: datetime) -> Moved | None:
    why: Why = "holiday" if partner.calendar.humane(nominal) != at else "quiet-hours"
    return Moved(_own(partner, nominal), why) if at != nominal else None


def _own(partner: Partner, moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(partner.zone))


def _line(
    partner: Partner,
    at: datetime,
    kind: str,
    id_: str,
    text: Authored | None = None,
    moved: Moved | None = None,
) -> Line:
    said = in_language(text, partner.languages[0]) if text else None
    return Line(at, at.astimezone(ZoneInfo(partner.zone)), partner.name, kind, id_, said, moved)


def in_language(text: Authored, language: str) -> str | None:
    """Return *text* in *language* or its base language, or None if it has neither."""
    base = language.partition("-")[0]
    exact = dict(text.texts).get(language)
    near = (words for tag, words in text.texts if tag.partition("-")[0] == base)
    return exact or next(near, None)
