"""A round between two partners: each is asked the same apart, and nothing is shared unless both agree.

    draft → asking                     once the facilitator who opens it has seen what would be asked
    asking → shared                    when both have answered and both agree
    asking → kept                      when either declines, the facilitator ends it, or its time is over

What is said in it belongs to whoever said it: nobody else reads it before both agree, the facilitator no
sooner than they, and no translator of others sees it until then. Once a round is over its answers are not
kept; what was shared follows the messages that it was said in (bot.core.sourced). Which of the ways ended
one is told to nobody. Plain values; tells nobody and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.partnership import Gathering, Member, Room
from bot.core.secret import digest_of

DRAFT_LASTS = timedelta(days=7)
"""How long a round that nobody confirmed is kept in mind."""
LASTS = timedelta(days=7)
MOST_QUESTIONS = 8
LONGEST = 500
"""Most characters of a question."""
USUAL = 4
"""How many questions of our own there are."""


@dataclass(frozen=True, slots=True)
class Given:
    """What *by* answered for one side, 0 or 1, to the question of that number, from 0; "" passes it over.

    *message* is the platform's id of it.
    """

    side: int
    question: int
    by: str
    text: str
    language: str
    message: str = ""

    def row(self) -> tuple[str, ...]:
        return (str(self.side), str(self.question), self.by, self.text, self.language, self.message)


@dataclass(frozen=True, slots=True)
class Mediation:
    """One round.

    Attributes:
        by: The id of the facilitator who opened it, in *room*.
        sides: The two who are asked: a partner's id, and that of the member who is asked alone, "" where all
            of the partner are, in its room.
        questions: What both are asked, each with its language; none for our own.
        answers: As `Given.row` gives them.
        agreed: The sides, "0" or "1", that let what they said be shared; while others of a side who spoke
            have not said so, it stands behind "0:" or "1:" who has, as a digest.
        step: How often it was said that it waits; *next_at* is when something is next due.
    """

    id: str
    partnership: str
    by: str
    room: str
    opened_at: datetime
    state: str = "draft"
    sides: tuple[tuple[str, str], ...] = ()
    questions: tuple[tuple[str, str], ...] = ()
    answers: tuple[tuple[str, ...], ...] = ()
    agreed: tuple[str, ...] = ()
    closes_at: datetime | None = None
    step: int = 0
    next_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def given(self) -> tuple[Given, ...]:
        rows = ((int(row[0]), int(row[1]), *row[2:]) for row in self.answers)
        return tuple(Given(*row) for row in rows)  # type: ignore[arg-type]

    @property
    def many(self) -> int:
        """How many questions are asked."""
        return len(self.questions) or USUAL


def drafted(m: Mediation) -> Mediation:
    """Return *m* as it waits for whoever opens it to confirm it."""
    return replace(m, next_at=m.opened_at + DRAFT_LASTS)


def opened(m: Mediation, now: datetime) -> Mediation:
    """Return *m* as both are asked from *now* on."""
    closes = now + LASTS
    return replace(m, state="asking", opened_at=now, closes_at=closes, next_at=now + LASTS / 2)


def answered(m: Mediation, given: Given) -> Mediation:
    """Return *m* with *given* in place of what the same person said there; that side has to agree anew."""
    others = [each for each in m.given if _whose(each) != _whose(given)]
    agreed = tuple(each for each in m.agreed if _side(each) != given.side)
    return replace(m, answers=tuple(each.row() for each in (*others, given)), agreed=agreed)


def _whose(given: Given) -> tuple[int, int, str]:
    return given.side, given.question, given.by


def taken_back(m: Mediation, message: str, by: str) -> Mediation:
    """Return *m* without what *by* said in that *message*."""
    left = tuple(each.row() for each in m.given if (each.message, each.by) != (message, by))
    gone = [each.side for each in m.given if (each.message, each.by) == (message, by)]
    return replace(m, answers=left, agreed=tuple(each for each in m.agreed if _side(each) not in gone))


def next_question(m: Mediation, side: int) -> int | None:
    """Return which question *side* is asked next, from 0; None once it has answered all."""
    said = {each.question for each in m.given if each.side == side}
    return next((number for number in range(m.many) if number not in said), None)


def agreed(m: Mediation, side: int, member: str) -> Mediation:
    """Return *m* as *member* lets what their *side* said be shared.

    The side agrees once all who spoke for it have said so, or two of them.
    """
    said = (*m.agreed, _yes(m, side, member))
    spoke = {each.by for each in m.given if each.side == side and each.text}
    yes = [each for each in spoke if _yes(m, side, each) in said]
    whole = (str(side),) if len(yes) >= min(2, len(spoke)) else ()
    return replace(m, agreed=tuple(dict.fromkeys((*said, *whole))))


def _yes(m: Mediation, side: int, member: str) -> str:
    return f"{side}:{digest_of(f'{m.id}:{member}')}"


def _side(agreed: str) -> int:
    return int(agreed.partition(":")[0])


def to_be_shared(m: Mediation) -> bool:
    """Tell whether both have answered all and both agree."""
    return all(str(side) in m.agreed and next_question(m, side) is None for side in (0, 1))


def ended(m: Mediation, state: str, now: datetime) -> Mediation:
    """Return *m* as it is over; what was said in it goes."""
    return replace(m, state=state, answers=(), agreed=(), next_at=None, ended_at=now)


def side_of(m: Mediation, member: Member) -> int | None:
    """Return for which side *member* speaks; None for neither."""
    theirs = (n for n, (p, who) in enumerate(m.sides) if p == member.partner and who in ("", member.id))
    return next(theirs, None)


def room_of(g: Gathering, m: Mediation, side: int) -> Room | None:
    """Return where *side* is asked: a talk with one person, or its own room; None once others read there."""
    partner, who = m.sides[side]
    if who:
        return g.private_room(g.members[who]) if who in g.members else None
    room = g.room_of(partner)
    return None if room is None or room.also else room


def name_of(g: Gathering, m: Mediation, side: int) -> str:
    partner, who = m.sides[side]
    return g.name_of(g.members.get(who), partner)
