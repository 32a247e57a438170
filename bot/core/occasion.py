"""One occasion of a check-in as it stands: its part for each partner or member, and what was answered.

    occasion   planned → open → closed             (dropped: its time went by before anybody could be asked)
    ask        planned → asked → answered | passed | silent      (missed: likewise, or somebody is away;
                                                                  away: all of a partner are)

Plain values, and how they are looked up. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.core.asked_alone import rule_alone
from bot.core.attachment import Attachment
from bot.core.partnership import Gathering
from bot.core.words import Authored

if TYPE_CHECKING:
    from bot.core.protocol import Checkin, Question


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One occasion.

    Attributes:
        key: Names it among its check-in's occasions.
        due_at: When it closes; None once it has.
        alone: Of a private round which question is asked, by its id; else "".
        by: The id of the facilitator who opened that.
        words: What they ask in words of their own, in *language*; "" where it is the protocol's question.
        nameless: What is answered in it is shown without names, and only from so many people on.
    """

    id: str
    partnership: str
    adoption: str
    name: str
    key: date
    state: str
    opens_at: datetime
    closes_at: datetime
    due_at: datetime | None
    alone: str = ""
    by: str = ""
    words: str = ""
    language: str = ""
    nameless: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """An occasion's questions to one partner or member.

    *due_at* is when something is next to be done about it.
    """

    id: str
    partnership: str
    checkin: str
    partner: str
    room: str
    asks_at: datetime
    state: str = "planned"
    due_at: datetime | None = None
    member: str | None = None
    asked_at: datetime | None = None
    position: int = 0
    nudged: int = 0
    put_off: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What one member answered to one question; *value* as in `bot.core.answer`, *text* as it was typed.

    Of options that are ticked one after another, *value* holds what is ticked and *text* what was once taken
    as enough. Where it was said for one role alone, *readers* are the ids of those who had it then, and of
    whomever its author lets read it since; none where nobody had it, and where it was said to all.
    """

    id: str
    partnership: str
    checkin: str
    ask: str
    question: str
    member: str
    text: str
    language: str
    value: str
    at: datetime
    room: str
    message: str | None = None
    late: bool = False
    edited: bool = False
    attachment: Attachment | None = None
    readers: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """Return the id of the answer that this is or, a further picture sent with it, is a part of."""
        return self.id.partition("+")[0]


def first_id(adoption: str) -> str:
    """Return the id of the adoption that an earlier version, kept beside it, belongs to, or its own."""
    return adoption.partition("~")[0]


def on_rhythm(checkin: CheckIn) -> bool:
    """Tell whether this is an occasion of its check-in's own rhythm, not one besides it."""
    return checkin.id.endswith(f".{checkin.key:%Y%m%d}")


def rule_of(g: Gathering, checkin: CheckIn) -> Checkin:
    """Return what the protocol says of *checkin*. Raises KeyError where a newer version has it no more."""
    rule = g.adoptions[checkin.adoption].protocol.checkins[checkin.name]
    return rule_alone(rule, checkin) if checkin.alone else rule


def has_rule(g: Gathering, checkin: CheckIn) -> bool:
    return checkin.name in g.adoptions[checkin.adoption].protocol.checkins


def questions_of(g: Gathering, checkin: CheckIn) -> tuple[Question, ...]:
    """Return what is asked; nothing where a newer version has no such check-in."""
    return rule_of(g, checkin).questions if has_rule(g, checkin) else ()


def title_of(g: Gathering, checkin: CheckIn) -> Authored:
    """Return what the check-in is called: its own title, else its protocol's."""
    protocol = g.adoptions[checkin.adoption].protocol
    return (rule_of(g, checkin).title if has_rule(g, checkin) else None) or protocol.title


def window_ends(g: Gathering, ask: Ask) -> datetime:
    """Return until when *ask* is waited for: its own time, and never longer than its occasion is open.

    The days that its partner has off are not counted.
    """
    checkin, calendar = g.checkins[ask.checkin], g.partners[ask.partner].calendar
    began = max(ask.asks_at, ask.asked_at or ask.asks_at)
    return min(calendar.without_days_off(began, rule_of(g, checkin).open_for), checkin.closes_at)


def heard_until(g: Gathering, ask: Ask, now: datetime) -> datetime:
    """Return until when to answer *ask*: while it is waited for; later on, until its occasion closes."""
    ends = window_ends(g, ask)
    return ends if now < ends else g.checkins[ask.checkin].closes_at


def told_to_all(g: Gathering, checkin: CheckIn) -> bool:
    """Tell whether everybody reads what *checkin* came to; else one role alone does."""
    return not has_rule(g, checkin) or rule_of(g, checkin).digest_to in ("everyone", "partner")


def is_over(checkin: CheckIn) -> bool:
    """Tell whether what is answered now comes too late for the digest."""
    return checkin.state in ("closed", "dropped")


def asks_of(g: Gathering, checkin: CheckIn) -> list[Ask]:
    return [ask for ask in g.asks.values() if ask.checkin == checkin.id]


def answers_to(g: Gathering, ask: Ask) -> list[Answer]:
    return [answer for answer in g.answers.values() if answer.ask == ask.id]


def waiting_for(g: Gathering, checkin: CheckIn) -> Iterator[Ask]:
    """Yield the asks that were put and have nothing said to them yet."""
    return (ask for ask in asks_of(g, checkin) if ask.state == "asked" and not answers_to(g, ask))


def thread_of(checkin: str) -> str:
    """Return what all that is said about an occasion belongs to, as in Notice.thread."""
    return f"checkin:{checkin}"


def about(ask: Ask, question: Question) -> str:
    """Return what a message that puts *question* is about, as in Notice.about."""
    return f"ask:{ask.id}:{question.id}"


def topics(g: Gathering, ask: Ask) -> list[str]:
    """Return what its questions, as they are put and nudged for, are about: under that they are made moot."""
    return [about(ask, question) for question in questions_of(g, g.checkins[ask.checkin])]
