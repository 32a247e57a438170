"""What the passing of time brings: everything due in one partnership, in the order in which it fell due.

Decides; the scheduler records. After an outage it catches up until nothing is due: what has lost its point is
passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from operator import attrgetter
from typing import Any

from bot.core import (
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
    private_round,
    promises_due,
    reminding,
    rotating,
    unclear,
)
from bot.core.answer import is_passed
from bot.core.concern import Concern, readers_of
from bot.core.digest_late import overtaken
from bot.core.occasion import CheckIn, answers_to, asks_of, has_rule, questions_of
from bot.core.partnership import Gathering
from bot.core.turn import Turn
from bot.core.whose_turn import in_turn
from bot.core.words import Notice, Ours, Outcome

_Step = tuple[datetime, Callable[[], Outcome]]
"""When something fell due, and what follows from it."""
_MOST_AT_ONCE = 1_000
"""More steps than this for one partnership are a rule gone wild: the rest waits for the next tick."""


def time_passed(g: Gathering, now: datetime) -> Outcome:
    """Return all that is to be kept and told because *now* has come."""
    keep: list[object] = []
    tell: list[Notice] = []
    moot: list[str] = []
    lose: list[object] = []
    ahead = reminding.ahead(g, now)
    for _ in range(_MOST_AT_ONCE):
        step = min(_due(g, now, ahead), key=lambda due: due[0], default=None)
        if step is None:
            break
        outcome = step[1]()
        g.take(outcome)
        keep += outcome.keep
        tell += outcome.tell
        moot += outcome.moot
        lose += outcome.lose
    return Outcome(tuple(keep), tuple(reminding.together(g, tell, now)), tuple(moot), tuple(lose))


def _due(g: Gathering, now: datetime, ahead: Mapping[str, datetime]) -> Iterator[_Step]:
    """Yield what is due; what comes *ahead* of its moment is dealt with as if that had come."""
    yield from _in_checkins(g, now)
    if promised_at := promises_due.due_at(g, now, ahead):
        yield promised_at, partial(promises_due.due, g, now, ahead)
    for things, done in _BY_THEIR_NEXT:
        for each in things(g).values():
            moment = ahead.get(each.id, now)
            if each.next_at and each.next_at <= moment:
                yield each.next_at, partial(done, g, each, moment)
    for adopted in g.adoptions.values():
        if adopted.review_at and adopted.review_at <= now:
            yield adopted.review_at, partial(looking_again.review_due, g, adopted, now)


def _in_checkins(g: Gathering, now: datetime) -> Iterator[_Step]:
    for ask in in_turn(g, g.asks.values()):
        if ask.due_at and ask.due_at <= now and has_rule(g, g.checkins[ask.checkin]):
            step = private_round.ask_due if g.checkins[ask.checkin].alone else checkin.ask_due
            yield ask.due_at, partial(step, g, ask, now)
    for occasion in g.checkins.values():
        if occasion.due_at and occasion.due_at <= now:
            yield occasion.due_at, partial(closed, g, occasion, now)


def _raised(g: Gathering, concern: Concern, now: datetime) -> Outcome:
    read = concern.widens or readers_of(g, concern)
    if concern.urgent and read and not calling.is_on_it(g, concern):
        return calling.due(g, concern, now)
    return concerns_due.due(g, concern, now)


def closed(g: Gathering, occasion: CheckIn, now: datetime) -> Outcome:
    """Close an occasion: the digest, the duties that follow, an invitation to those not heard yet."""
    if not has_rule(g, occasion):
        return digest.dropped(g, occasion)
    if occasion.alone:
        return private_round.closed(g, occasion)
    if occasion.state == "planned":
        return checkin.begun_with_nobody(g, occasion, now)
    outcome = digest.closed(g, occasion, now)
    g.take(outcome)
    if any(ask.asked_at for ask in asks_of(g, occasion)):
        if not overtaken(g, occasion, now):
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


def _turns(g: Gathering) -> Mapping[str, Turn]:
    """Return the turns at duties, what is due first in front: of one morning's reminders it is the first."""
    return dict(sorted(g.turns.items(), key=lambda each: each[1].due_at))


_BY_THEIR_NEXT: tuple[
    tuple[Callable[[Gathering], Mapping[str, Any]], Callable[[Gathering, Any, datetime], Outcome]], ...
] = (
    (_turns, duty.turn_due),
    (attrgetter("rotations"), rotating.went_on),
    (attrgetter("decisions"), decisions_due.due),
    (attrgetter("clarifications"), unclear.due),
    (attrgetter("mediations"), mediating.due),
    (attrgetter("concerns"), _raised),
    (attrgetter("mornings"), morning.due),
    (attrgetter("bulletins"), bulletins.due),
    (attrgetter("lookings"), looking_again.due),
    (attrgetter("handovers"), handing_over.due),
    (attrgetter("goals"), goals_due.due),
    (attrgetter("contributions"), bringing.due),
)
"""What has a `next_at`, and what follows once it has come. Of what fell due together the first goes first."""
