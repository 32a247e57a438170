"""What each room will be asked and reminded of, and when: the months ahead as the partners will live them.

Uses the same rules as the running bot, and begins with what is planned and open: nothing that was asked, or
has gone by, comes again. Nudges and lateness are shown as if nobody answered. Keeps nothing and tells nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.core import duty as duties
from bot.core.adoption import Adoption, begun, in_force, joining_in, reviewed_from, taken_up
from bot.core.cadence import Moved, Occasion, Why, due_from, occasions
from bot.core.calendar import Calendar
from bot.core.checkin import asks_anybody, nudged_at
from bot.core.occasion import Ask, CheckIn, asks_of, first_id, has_rule, questions_of, rule_of, window_ends
from bot.core.partnership import Gathering, Partner
from bot.core.protocol import Checkin, Duty, Protocol
from bot.core.turn import Step, Turn, as_given, duty_of, reminders, steps_of
from bot.core.turns_ahead import counting, holder_at, to_begin, until
from bot.core.words import Authored

_ORDER = {kind: n for n, kind in enumerate(("ask", "nudge", "close", "remind", "due", "late", "review"))}
_A_DAY = timedelta(days=1)


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

    Without an *adoption*, or while that is proposed, the protocol is taken to come into force at *start*; one
    that is paused to be taken up again then.
    """
    held = adoption or Adoption("preview", g.partnership.id, protocol, "in-force", start, in_force_at=start)
    own = _going_on(g, held, start)
    held = own.adoptions[held.id]
    lines = [
        *(line for rule in protocol.checkins.values() for line in _checkin(own, held, rule, start, end)),
        *(line for rule in no_more_in(own, held) for line in _open(own, held, rule, start)),
        *(line for duty in protocol.duties.values() for line in _duty(own, held, duty, start, end)),
        *_reviews(own, held, start, end),
    ]
    order = {partner.name: n for n, partner in enumerate(g.partners.values())}
    inside = [line for line in lines if start <= line.at < end]
    return sorted(inside, key=lambda line: (line.at, order[line.partner], _ORDER[line.kind], line.id))


def _going_on(g: Gathering, held: Adoption, start: datetime) -> Gathering:
    """Return *g*, apart from itself, as it is once *held* goes on from *start*."""
    own = replace(
        g,
        rooms={**g.rooms},
        members={**g.members},
        adoptions={**g.adoptions, held.id: held},
        checkins={**g.checkins},
        asks={**g.asks},
        turns={**g.turns},
        goals={**g.goals},
        contributions={**g.contributions},
        rotations={**g.rotations},
    )
    before = g.adoptions.get(held.id)
    if held.state == "proposed":
        own.take(in_force(own, held, start))
    elif before is None:
        own.take(begun(own, held, start))
    elif held.state == "paused":
        own.take(taken_up(own, held, start))
    else:
        for partner in [p for p in g.present() if before.waits_for(p) and not held.waits_for(p)]:
            own.take(joining_in(own, held, partner, start))
    return own


def _checkin(g: Gathering, held: Adoption, rule: Checkin, start: datetime, end: datetime) -> Iterator[Line]:
    yield from _open(g, held, rule, start)
    for coming, closes in to_begin(g, held, rule, start, end):
        for partner, occasion in coming:
            yield from _asked(g, partner, occasion, rule, closes)
            yield _line(partner, closes, "close", rule.id)


def no_more_in(g: Gathering, held: Adoption) -> list[Checkin]:
    """Return the check-ins that are open and that the version in force has no more."""
    opened = [c for c in g.checkins.values() if c.state == "open" and not c.alone]
    its_own = [c for c in opened if first_id(c.adoption) == held.id]
    gone = [c for c in its_own if c.name not in held.protocol.checkins and has_rule(g, c)]
    return list({checkin.name: rule_of(g, checkin) for checkin in gone}.values())


def _opened(g: Gathering, held: Adoption, rule: Checkin) -> list[CheckIn]:
    """Return the occasions of *rule* that are open, be it by an earlier version."""
    those = (c for c in g.checkins.values() if (first_id(c.adoption), c.name) == (held.id, rule.id))
    return [c for c in those if c.state == "open" and not c.alone and has_rule(g, c)]


def _open(g: Gathering, held: Adoption, rule: Checkin, start: datetime) -> Iterator[Line]:
    """Yield what is still to come of what is open, by the version that opened it."""
    for checkin in _opened(g, held, rule):
        asks = [(g.partners[ask.partner], ask) for ask in asks_of(g, checkin)]
        lines = [line for partner, ask in asks for line in _still_to_come(g, partner, ask, start)]
        # Two of a partner who are asked together are one line.
        yield from dict.fromkeys(lines)
        for partner in dict.fromkeys(partner.id for partner, _ in asks):
            yield _line(g.partners[partner], checkin.closes_at, "close", rule.id)


def _still_to_come(g: Gathering, partner: Partner, ask: Ask, start: datetime) -> Iterator[Line]:
    """Yield when *ask*, of an occasion that is open, is put or put again, if nobody answers."""
    checkin = g.checkins[ask.checkin]
    rule = rule_of(g, checkin)
    if ask.due_at is None:
        return
    if ask.state == "planned":
        its = _nominal(g, g.adoptions[checkin.adoption], partner, rule, checkin.key)
        moved = its.moved if its and its.at == ask.asks_at else None
        waits_until = max(ask.due_at, start)
        yield from _asked(g, partner, Occasion(checkin.key, waits_until, moved), rule, checkin.closes_at)
    elif ask.state == "asked" and ask.position < len(rule.questions):
        ends, question = window_ends(g, ask), questions_of(g, checkin)[ask.position].ask
        since, then = ask.asked_at or ask.asks_at, max(ask.due_at, start)
        later = [nudged_at(partner.calendar, since, after) for after in rule.nudge[ask.nudged :]]
        for at in [then, *(at for at in later if at > then)]:
            if at < ends:
                # What was put off comes as it came at first.
                kind = "ask" if ask.put_off and at == then else "nudge"
                yield _line(partner, at, kind, rule.id, question)


def _nominal(
    g: Gathering, held: Adoption, partner: Partner, rule: Checkin | Duty, key: date
) -> Occasion | None:
    """Return the occasion of that *key* as *partner* counts, which says what moved it."""
    if rule.cadence is None:
        return None
    coming = occasions(rule.cadence, partner.calendar, since=key, **counting(g, held, partner, rule))
    first = next(coming, None)
    return first if first and first.key == key else None


def _asked(
    g: Gathering, partner: Partner, occasion: Occasion, rule: Checkin, closes: datetime
) -> Iterator[Line]:
    """Yield when *partner* is asked, unless it has days off until all is over or nobody there, and nudged."""
    calendar, ask = partner.calendar, rule.questions[0].ask
    away = calendar.away(occasion.at)
    asked = calendar.there(occasion.at) if away else occasion.at
    if asked >= min(calendar.without_days_off(occasion.at, rule.open_for), closes):
        return
    if not asks_anybody(g, rule, partner, asked):
        return
    moved = occasion.moved or (Moved(_own(partner, occasion.at), "holiday") if away else None)
    yield _line(partner, asked, "ask", rule.id, ask, moved)
    ends = min(calendar.without_days_off(asked, rule.open_for), closes)
    for after in rule.nudge:
        at = nudged_at(calendar, asked, after)
        if at < ends:
            yield _line(partner, at, "nudge", rule.id, ask, _quiet(partner, asked + after, at))


def _duty(g: Gathering, held: Adoption, duty: Duty, start: datetime, end: datetime) -> Iterator[Line]:
    for turn in [t for t in g.turns.values() if _is_of(t, held, duty) and t.state == "open"]:
        rule, partner = duty_of(g, turn), g.partners[turn.partner]
        if rule is not None:
            its = _nominal(g, held, partner, duty, turn.key)
            moved = its.moved if its and its.at == turn.due_at else None
            given = turn.next_at or start
            unsaid = as_given(steps_of(g, turn, rule)[turn.step :], partner, turn.due_at, given)
            yield from _turn(partner, duty, turn.due_at, moved, unsaid)
    further = end + timedelta(days=max(duty.remind, default=0) + 1)
    for partner, due, moved in _turns(g, held, duty, start, further):
        yield from _turn(partner, duty, due, moved, reminders(g, held.id, duty, partner, due))
    for by, partner, due, closes, moved in _following(g, held, duty, start, further):
        then = by.protocol.duties[duty.id]
        said = as_given(reminders(g, by.id, then, partner, due), partner, due, closes)
        yield from _turn(partner, then, due, moved, said)


def _is_of(turn: Turn, held: Adoption, duty: Duty) -> bool:
    return (first_id(turn.adoption), turn.duty) == (held.id, duty.id)


def _turn(
    partner: Partner, duty: Duty, due: datetime, moved: Moved | None, said: list[Step]
) -> Iterator[Line]:
    # What falls on one moment is one sentence, the last of them.
    steps = {step.at: step for step in said}
    for step in steps.values():
        yield _line(partner, step.at, step.kind, duty.id, duty.does)
    yield _line(partner, due, "due", duty.id, duty.does, moved)


def _in_turn(
    g: Gathering, held: Adoption, duty: Duty, start: datetime, end: datetime
) -> Iterator[tuple[Partner, datetime, Moved | None]]:
    """Yield the turns at a *duty* that goes round which come after those given."""
    given = [turn.key for turn in g.turns.values() if _is_of(turn, held, duty)]
    if duty.cadence is None or not given:
        return
    coming = [
        (occasion.key, partner.id, occasion)
        for partner in g.present()
        if not held.waits_for(partner)
        for counted in [counting(g, held, partner, duty)]
        for occasion in until(
            occasions(duty.cadence, partner.calendar, since=max(given) + _A_DAY, **counted), end
        )
    ]
    for _, those in groupby(sorted(coming, key=lambda each: each[0]), key=lambda each: each[0]):
        each = {id_: occasion for _, id_, occasion in those}
        at = min(occasion.at for occasion in each.values())
        who = holder_at(g, held, duty.turn or "", at, start, among=each)
        yield g.partners[who], each[who].at, each[who].moved


def _turns(
    g: Gathering, held: Adoption, duty: Duty, start: datetime, end: datetime
) -> Iterator[tuple[Partner, datetime, Moved | None]]:
    """Yield the turns at a rhythmic *duty* that come after those given: whose, when due, what moved it."""
    if duty.turn:
        yield from _in_turn(g, held, duty, start, end)
        return
    for partner in [p for p in duties.partners_bound(g, duty) if not held.waits_for(p)]:
        given = [t.key for t in g.turns.values() if _is_of(t, held, duty) and t.partner == partner.id]
        if duty.cadence and given:
            counted = counting(g, held, partner, duty)
            coming = occasions(duty.cadence, partner.calendar, since=max(given) + _A_DAY, **counted)
            yield from ((partner, each.at, each.moved) for each in until(coming, end))


def _following(
    g: Gathering, held: Adoption, duty: Duty, start: datetime, end: datetime
) -> Iterator[tuple[Adoption, Partner, datetime, datetime, Moved | None]]:
    """Yield the turns at *duty* that closings are still to give, by the version that closes, and when."""
    family = [c for c in g.checkins.values() if c.state == "open" and first_id(c.adoption) == held.id]
    closings = {(checkin.closes_at, checkin.adoption, checkin.name) for checkin in family}
    if duty.after:
        rule = held.protocol.checkins[duty.after.checkin]
        closings |= {(closes, held.id, rule.id) for _, closes in to_begin(g, held, rule, start, end)}
    for closes, version, name in sorted(closings):
        by = g.adoptions[version]
        its = by.protocol.duties.get(duty.id)
        if its is None or its.after is None or its.after.checkin != name:
            continue
        for partner in duties.bound_after(g, by, its, closes, start):
            due = partner.calendar.humane(closes + its.after.within)
            yield by, partner, due, closes, _quiet(partner, closes + its.after.within, due)


def _reviews(g: Gathering, held: Adoption, start: datetime, end: datetime) -> Iterator[Line]:
    review = held.protocol.review
    if review is None:
        return
    zone = g.partnership.zone
    coming = due_from(
        review, Calendar(zone), moment=start, counted_from=reviewed_from(g, held), partnership_zone=zone
    )
    for occasion in until(coming, end):
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
