"""One partner's turn at a duty, and what is to be said about it when: plain values.

Decides nothing and tells nobody.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.core.cadence import Cadence, reminded_at
from bot.core.partnership import Gathering, Partner

if TYPE_CHECKING:
    from bot.core.protocol import Duty


@dataclass(frozen=True, slots=True)
class Turn:
    """One partner's turn at a duty.

    *step* counts what was already said about it; *next_at* is when the next is due.
    """

    id: str
    partnership: str
    adoption: str
    duty: str
    partner: str
    key: date
    due_at: datetime
    state: str = "open"
    step: int = 0
    next_at: datetime | None = None
    done_at: datetime | None = None
    done_by: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to be said about a turn: "remind" (some *days* before its day) or "late"."""

    kind: str
    at: datetime
    days: int = 0


def duty_of(g: Gathering, turn: Turn) -> Duty | None:
    """Return what the protocol says of *turn*; None where a newer version has it no more."""
    return g.adoptions[turn.adoption].protocol.duties.get(turn.duty)


def steps_of(g: Gathering, turn: Turn, duty: Duty) -> list[Step]:
    """Return all that is to be said about a turn if nobody says it is done, in order."""
    partner = g.partners[turn.partner]
    return reminders(g, turn.adoption, duty, partner, turn.due_at)


def reminders(g: Gathering, adoption: str, duty: Duty, partner: Partner, due_at: datetime) -> list[Step]:
    """Return the reminders of a turn due at *due_at*, and the moment when lateness is told, in order.

    Those that would fall on the partner's days off come when it is back, several at once, at the duty's hour.
    """
    calendar, zone = partner.calendar, g.partnership.zone
    cadence = cadence_of(g, adoption, duty)
    reminded = ((reminded_at(due_at, days, cadence, calendar, zone), days) for days in duty.remind)
    steps = [
        Step("remind", calendar.there(at if days else due_at) if calendar.away(at) else at, days)
        for at, days in reminded
    ]
    if duty.late:
        steps.append(Step("late", calendar.there(calendar.without_days_off(due_at, duty.late.after))))
    return sorted(steps, key=lambda step: step.at)


def as_given(steps: list[Step], partner: Partner, due_at: datetime, given: datetime) -> list[Step]:
    """Return *steps* as they come to *partner*, who is *given* the turn only then.

    What is over by then is not said, but the reminder of the day itself: there is still time to do it, so it
    comes at once.
    """
    at_once = partner.calendar.there(given)
    told = [replace(each, at=at_once) if _helps_yet(each, due_at, given) else each for each in steps]
    return sorted((each for each in told if each.at >= given), key=lambda step: step.at)


def _helps_yet(step: Step, due_at: datetime, now: datetime) -> bool:
    """Tell whether *step*, whose moment is over, is the reminder of a day on which there still is time."""
    return step.kind == "remind" and not step.days and step.at <= now < due_at


def cadence_of(g: Gathering, adoption: str, duty: Duty) -> Cadence:
    """Return the rhythm whose hour the duty is reminded at: its own, or that of the check-in it follows."""
    if duty.cadence:
        return duty.cadence
    return g.adoptions[adoption].protocol.checkins[duty.after.checkin if duty.after else ""].cadence


def with_next(g: Gathering, turn: Turn, now: datetime) -> Turn:
    """Write down when something is next due about *turn*: what is to be said, or its own moment.

    Whoever gets it too late for the reminder of its day is reminded at once.
    """
    duty, partner = duty_of(g, turn), g.partners[turn.partner]
    steps = steps_of(g, turn, duty) if duty else []
    step = turn.step
    while step < len(steps) and steps[step].at <= now and not _helps_yet(steps[step], turn.due_at, now):
        step += 1
    coming = as_given(steps[step:], partner, turn.due_at, now)
    moments = [s.at for s in coming] if turn.state == "open" else []
    moments += [turn.due_at] if turn.due_at > now else []
    return replace(turn, step=step, next_at=min(moments, default=None))
