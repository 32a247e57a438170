"""How reliable a partner was, and all together: answered in time, kept as promised or moved in time.

No league table: a partner's own figures are for itself and the facilitators, all together for everybody, and
nobody is ranked. Occasions of which every question is unnamed count for nothing: an unnamed answer must be
free to be none; nor do private rounds. Plain counts; tells nobody and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.core.commitment import Commitment, is_late
from bot.core.occasion import Ask, answers_to, is_over, questions_of
from bot.core.partnership import Gathering

LEAST_PARTNERS = 3
"""Of fewer, what all came to would say what the other one did."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was asked and what of it was answered in time; what was promised and what of it was kept."""

    asked: int = 0
    answered: int = 0
    due: int = 0
    kept: int = 0

    def __add__(self, other: Kept) -> Kept:
        return Kept(
            self.asked + other.asked,
            self.answered + other.answered,
            self.due + other.due,
            self.kept + other.kept,
        )


def of_partner(g: Gathering, partner: str, since: datetime, now: datetime) -> Kept:
    """Return what *partner* was asked and promised since then, as far as it is in sight."""
    asks = [ask for ask in g.asks.values() if ask.partner == partner and _counts(g, ask, since)]
    answered = sum(_in_time(g, ask) for ask in asks)
    promises = [c for c in g.commitments.values() if c.partner == partner and _was_due(g, c, since, now)]
    return Kept(len(asks), answered, len(promises), sum(_was_kept(g, c) for c in promises))


def of_all(g: Gathering, since: datetime, now: datetime) -> Kept | None:
    """Return what all came to together; None where nothing did, or it would tell of one.

    Whoever has left counts as before, or the difference would be theirs. Where fewer were asked, or fewer had
    anything due, that half is left out: without one's own it would be another one's.
    """
    if len(g.present()) < LEAST_PARTNERS:
        return None
    each = [of_partner(g, partner, since, now) for partner in g.partners]
    asked, due = sum(bool(kept.asked) for kept in each), sum(bool(kept.due) for kept in each)
    together = sum(each, Kept())
    if asked < LEAST_PARTNERS:
        together = replace(together, asked=0, answered=0)
    if due < LEAST_PARTNERS:
        together = replace(together, due=0, kept=0)
    return together if together != Kept() else None


def _counts(g: Gathering, ask: Ask, since: datetime) -> bool:
    """Tell whether *ask* was put, is over, and was for all to see that it was answered."""
    occasion = g.checkins[ask.checkin]
    if occasion.alone:
        return False
    was_put = ask.asked_at is not None and ask.asked_at >= since and ask.state not in ("away", "missed")
    questions = questions_of(g, occasion)
    return was_put and is_over(occasion) and any(not question.unnamed for question in questions)


def _in_time(g: Gathering, ask: Ask) -> bool:
    return ask.state in ("answered", "passed") and any(not answer.late for answer in answers_to(g, ask))


def _was_due(g: Gathering, c: Commitment, since: datetime, now: datetime) -> bool:
    """Tell whether *c* came to its end since then, or its day went by."""
    if c.state in ("kept", "let-go"):
        return c.ended_at is not None and c.ended_at >= since
    return is_late(g, c, now) and c.due_on is not None and c.due_on >= since.date()


def _was_kept(g: Gathering, c: Commitment) -> bool:
    """Tell whether *c* was kept, or let go, by its day, and got each new day while the earlier one lasted."""
    if c.state not in ("kept", "let-go") or c.ended_at is None or c.due_on is None:
        return False
    moves = [change for change in c.changes if change.what == "new-day" and change.before]
    in_time = all(change.before and _day(g, c, change.at) <= change.before for change in moves)
    return in_time and _day(g, c, c.ended_at) <= c.due_on


def _day(g: Gathering, c: Commitment, at: datetime) -> date:
    return at.astimezone(ZoneInfo(g.partners[c.partner].zone)).date()
