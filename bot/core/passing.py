"""What the passing of time brings: everything due in one partnership, in the order in which it fell due.

Decides; the scheduler records. After an outage it catches up until nothing is due: what has lost its point is
passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from bot.core import (
    adoption,
    bringing,
    bulletins,
    calling,
    checkin,
    concerns_due,
    decisions_due,
    digest,
    duty,
    goals_due,
    handing_over,
    looking_again,
    mediating,
    morning,
    promises_due,
    rotating,
    unclear,
)
from bot.core.answer import is_passed
from bot.core.occasion import Ask, CheckIn, answers_to, asks_of, has_rule, questions_of
from bot.core.partnership import Gathering
from bot.core.words import Notice, Ours, Outcome

_MOST_AT_ONCE = 1_000
"""More steps than this for one partnership are a rule gone wild: the rest waits for the next tick."""


def time_passed(g: Gathering, now: datetime) -> Outcome:
    """Return all that is to be kept and told because *now* has come."""
    keep: list[object] = []
    tell: list[Notice] = []
    moot: list[str] = []
    lose: list[object] = []
    for _ in range(_MOST_AT_ONCE):
        step = min(_due(g, now), key=lambda due: due[0], default=None)
        if step is None:
            break
        outcome = step[1]()
        g.take(outcome)
        keep += outcome.keep
        tell += outcome.tell
        moot += outcome.moot
        lose += outcome.lose
    return Outcome(tuple(keep), tuple(tell), tuple(moot), tuple(lose))


def _due(g: Gathering, now: datetime) -> Iterator[tuple[datetime, Callable[[], Outcome]]]:
    for ask in rotating.in_turn(g, g.asks.values()):
        if ask.due_at and ask.due_at <= now and has_rule(g, g.checkins[ask.checkin]):
            yield ask.due_at, _asking(g, ask, now)
    for occasion in g.checkins.values():
        if occasion.due_at and occasion.due_at <= now:
            yield occasion.due_at, _closing(g, occasion, now)
    for turn in g.turns.values():
        if turn.next_at and turn.next_at <= now:
            yield turn.next_at, _turning(g, turn, now)
    if promised_at := promises_due.due_at(g, now):
        yield promised_at, lambda: promises_due.due(g, now)
    yield from _deciding(g, now)
    yield from _not_understood(g, now)
    yield from _between_two(g, now)
    yield from _raised(g, now)
    yield from _facilitating(g, now)
    yield from _wanted(g, now)
    for adopted in g.adoptions.values():
        if adopted.review_at and adopted.review_at <= now:
            yield adopted.review_at, _reviewing(g, adopted, now)


def _asking(g: Gathering, ask: Ask, now: datetime) -> Callable[[], Outcome]:
    return lambda: checkin.ask_due(g, ask, now)


def _turning(g: Gathering, turn: duty.Turn, now: datetime) -> Callable[[], Outcome]:
    return lambda: duty.turn_due(g, turn, now)


def _deciding(g: Gathering, now: datetime) -> Iterator[tuple[datetime, Callable[[], Outcome]]]:
    for proposed in g.decisions.values():
        if proposed.next_at and proposed.next_at <= now:
            yield proposed.next_at, partial(decisions_due.due, g, proposed, now)


def _raised(g: Gathering, now: datetime) -> Iterator[tuple[datetime, Callable[[], Outcome]]]:
    for concern in g.concerns.values():
        if concern.next_at and concern.next_at <= now:
            waits = calling if concern.urgent and concern.state == "heard" else concerns_due
            yield concern.next_at, partial(waits.due, g, concern, now)


def _facilitating(g: Gathering, now: datetime) -> Iterator[tuple[datetime, Callable[[], Outcome]]]:
    for each in g.mornings.values():
        if each.next_at and each.next_at <= now:
            yield each.next_at, partial(morning.due, g, each, now)
    for bulletin in g.bulletins.values():
        if bulletin.next_at and bulletin.next_at <= now:
            yield bulletin.next_at, partial(bulletins.due, g, bulletin, now)
    for looking in g.lookings.values():
        if looking.next_at and looking.next_at <= now:
            yield looking.next_at, partial(looking_again.due, g, looking, now)
    for handover in g.handovers.values():
        if handover.next_at and handover.next_at <= now:
            yield handover.next_at, partial(handing_over.due, g, handover, now)


def _not_understood(g: Gathering, now: datetime) -> Iterator[tuple[datetime, Callable[[], Outcome]]]:
    for waiting in g.clarifications.values():
        if waiting.next_at and waiting.next_at <= now:
            yield waiting.next_at, partial(unclear.due, g, waiting, now)


def _wanted(g: Gathering, now: datetime) -> Iterator[tuple[datetime, Callable[[], Outcome]]]:
    for goal in g.goals.values():
        if goal.next_at and goal.next_at <= now:
            yield goal.next_at, partial(goals_due.due, g, goal, now)
    for brings in g.contributions.values():
        if brings.next_at and brings.next_at <= now:
            yield brings.next_at, partial(bringing.due, g, brings, now)


def _between_two(g: Gathering, now: datetime) -> Iterator[tuple[datetime, Callable[[], Outcome]]]:
    for round_ in g.mediations.values():
        if round_.next_at and round_.next_at <= now:
            yield round_.next_at, partial(mediating.due, g, round_, now)


def _reviewing(g: Gathering, adopted: adoption.Adoption, now: datetime) -> Callable[[], Outcome]:
    return lambda: looking_again.review_due(g, adopted, now)


def _closing(g: Gathering, occasion: CheckIn, now: datetime) -> Callable[[], Outcome]:
    return lambda: closed(g, occasion, now)


def closed(g: Gathering, occasion: CheckIn, now: datetime) -> Outcome:
    """Close an occasion: the digest, the duties that follow, an invitation to those not heard yet."""
    if not has_rule(g, occasion):
        return digest.dropped(g, occasion)
    if occasion.state == "planned":
        return checkin.begun_with_nobody(g, occasion, now)
    outcome = digest.closed(g, occasion, now)
    g.take(outcome)
    if any(ask.asked_at for ask in asks_of(g, occasion)):
        outcome += duty.after_closing(g, occasion, now)
        outcome += rotating.closed(g, occasion, now)
    return outcome + Outcome(tell=tuple(_others_invited(g, occasion)))


def _others_invited(g: Gathering, occasion: CheckIn) -> Iterator[Notice]:
    """Invite the others of a partner for whom one person alone answers; once for good."""
    here = {room.id for partner in g.present() for room in g.rooms.values() if partner.id in room.partners}
    open_to_all = {q.id for q in questions_of(g, occasion) if not q.private and not q.unnamed}
    for ask in [a for a in asks_of(g, occasion) if a.room in here and g.rooms[a.room].stands]:
        answers = [a for a in answers_to(g, ask) if a.question in open_to_all and not is_passed(a)]
        voices = {answer.member for answer in answers}
        known = [g.members[voice] for voice in voices if voice in g.members]
        if ask.member is None and len(voices) == len(known) == 1 and len(g.members_of(ask.partner)) > 1:
            who = known[0].name
            yield Notice(ask.room, (Ours("others-invited", {"who": who}),), once=f"others:{ask.partner}")
