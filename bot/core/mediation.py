"""A round between two partners: each is asked the same apart, and nothing is shared unless both agree.

    draft → asking                     once the facilitator who opens it has seen what would be asked
    asking → shared                    when both have answered and both agree
    asking → kept                      when either declines, or when its time is over: for the same words

What is said in it belongs to whoever said it: nobody else reads it before both agree, the facilitator no
sooner than they, no translator of others sees it until then, and of a round that ends without being shared
the answers are not kept. Plain values and their changes; tells nobody and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Mediation:
    """One round.

    Attributes:
        by: The id of the facilitator who opened it, in *room*.
        sides: The two who are asked: a partner's id, and that of the member who is asked alone, "" where all
            of the partner are, in its room.
        questions: What both are asked, each with its language; none for our own.
        answers: As `Given.row` gives them.
        agreed: The ids of the partners who let what they said be shared.
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
