"""What a search finds, as far as whoever searches may read it: looked at anew for each of them.

A group finds what every one of its readers may read; alone somebody finds what is theirs besides. What is
unnamed is found as a digest shows it, or not at all. Looks nothing up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.core.adoption import Adoption
from bot.core.answer import FREE, is_passed
from bot.core.commitment import Commitment, is_owed, may_see, read_in
from bot.core.confided import may_read, reading_all
from bot.core.consent import all_consented, consented
from bot.core.findable import IN_FORCE, responsibilities
from bot.core.occasion import Answer, CheckIn, has_rule, is_over, questions_of, told_to_all
from bot.core.partnership import Gathering, Member, Room
from bot.core.presence import acting
from bot.core.protocol import Question
from bot.core.saying import Saying
from bot.core.unnamed import hide_each_other, went
from bot.core.words import Authored, Notice, Words

LONGEST = 280
"""Characters of what is found that a list shows; the whole of it is a press away."""
AskedOf = tuple[str, str, str]
"""A question: the adoption, the check-in and the question's own id."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A reply, or words put another way, as they were carried: what they are *about*, and a copy.

    *rooms* are those where a copy stands, where that is looked up.
    """

    about: str
    copy: Notice
    at: datetime
    rooms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Responsibility:
    """What a role does ("role"), or a duty ("duty"), as the protocol *adoption* has it."""

    kind: str
    adoption: Adoption
    id: str
    does: Authored

    @property
    def role(self) -> str:
        """Return which role it is, or whose duty."""
        return self.id if self.kind == "role" else self.adoption.protocol.duties[self.id].role


@dataclass(frozen=True, slots=True)
class Reader:
    """Who searches, in which room and when; *alone* nobody else reads there."""

    member: Member
    room: Room
    alone: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Reach:
    """What may be readable at all for whoever searches: a bound, wider than their rights.

    Attributes:
        rooms: Where what was said, or carried, may be read by all who sit where they search.
        partners: Those who sit there; what is promised among others alone is out of reach.
        own: The id of the member who reads alone; "" where others sit there.
        every_promise: They look after everybody's, or stand in for somebody.
    """

    rooms: tuple[str, ...]
    partners: tuple[str, ...]
    own: str
    every_promise: bool


def reach_of(g: Gathering, by: Reader) -> Reach:
    """Return the bound of what *by* may read."""
    rooms = [r.id for r in g.rooms.values() if _may_be_read_from(r, by)]
    stands_in = any(member.deputy == by.member.id for member in g.members.values())
    every = by.alone and (stands_in or by.member in acting(g, "facilitator", by.at))
    partners = {by.member.partner} if by.alone else {by.member.partner, *by.room.partners}
    return Reach(tuple(rooms), tuple(sorted(partners)), by.member.id if by.alone else "", every)


def _may_be_read_from(room: Room, by: Reader) -> bool:
    if room.member is not None:
        return by.alone and room.member == by.member.id
    return _all_here(by, set(room.partners))


# --- who may read it ----------------------------------------------------------------------------------------


def may_read_answer(g: Gathering, answer: Answer, by: Reader, beside: Iterable[Answer] | None = None) -> bool:
    """Tell whether *by* may read what was answered; *beside* is what else answers the same ask, if known."""
    checkin = g.checkins.get(answer.checkin)
    if checkin is None or checkin.adoption not in g.adoptions or is_passed(answer):
        return False
    own = by.alone and answer.member == by.member.id
    question = question_of(g, checkin, answer)
    if question is None:
        return own
    if question.unnamed:
        return _may_read_unnamed(g, checkin, question, answer, by)
    if question.private is not None or (answer.readers and told_to_all(g, checkin)):
        return own or (by.alone and may_read(g, checkin, question, answer, by.member))
    ask = g.asks.get(answer.ask)
    asked_alone = ask is None or ask.member is not None
    if asked_alone and not is_over(checkin):
        return own
    theirs = not asked_alone and ask is not None and _all_here(by, {ask.partner})
    if not consented(g, checkin, answer.ask, beside):
        return own or theirs
    if told_to_all(g, checkin):
        return True
    return own or theirs or (by.alone and may_read(g, checkin, question, answer, by.member))


def _may_read_unnamed(g: Gathering, checkin: CheckIn, question: Question, answer: Answer, by: Reader) -> bool:
    if checkin.state != "closed" or answer.late or question.kind not in FREE:
        return False
    if not all_consented(g, checkin, question.id):
        return False
    given = [a for a in g.answers.values() if a.checkin == checkin.id and a.question == question.id]
    in_time = [a for a in given if not is_passed(a) and not a.late]
    if not hide_each_other(g, question, in_time) or went(in_time):
        return False
    if question.private is None and told_to_all(g, checkin) and not any(a.readers for a in in_time):
        return True
    return by.alone and by.member in reading_all(g, question, in_time)


def _all_here(by: Reader, partners: set[str]) -> bool:
    """Tell whether whoever reads is of one of *partners*: in a group, all who sit there."""
    return by.member.partner in partners if by.alone else partners.issuperset(by.room.partners)


def may_read_promise(g: Gathering, c: Commitment, by: Reader) -> bool:
    """Tell whether *by* may read what was promised."""
    if not c.number or c.state in ("draft", "declined"):
        return False
    if by.alone:
        return may_see(g, c, by.member, by.at) or not c.owed
    if c.owed_member:
        return read_in(g, c, by.room, by.member)
    return not c.owed or all(id_ == c.partner or is_owed(g, c, id_) for id_ in by.room.partners)


def responsibility(g: Gathering, kind: str, rest: str) -> Responsibility | None:
    """Return the role or duty that is found under "kind:rest", if it is in force: everybody reads it."""
    adoption = g.adoptions.get(rest.rpartition(":")[0])
    if adoption is None or adoption.state not in IN_FORCE:
        return None
    named = {(k, f"{adoption.id}:{id_}"): (id_, does) for k, id_, does in responsibilities(adoption)}
    found = named.get((kind, rest))
    return Responsibility(kind, adoption, *found) if found else None


def may_read_saying(g: Gathering, saying: Saying, by: Reader) -> bool:
    """Tell whether *by* may read what was said to whole rooms: whoever sits in one of them, or said it."""
    if saying.state != "said" or saying.member or not saying.text:
        return False
    rooms = (g.rooms[id_] for id_ in saying.rooms if id_ in g.rooms)
    own = by.alone and saying.by == by.member.id
    return own or any(_all_here(by, set(room.partners)) for room in rooms if room.member is None)


def may_read_carried(g: Gathering, about: str, copies: list[Notice], by: Reader) -> bool:
    """Tell whether *by* may read what was carried: whoever sits where it was said, or where it went."""
    rooms = _between(g, about, [copy.room for copy in copies])
    if any(room.member for room in rooms):
        mine = {room.id for room in rooms if room.member == by.member.id}
        return by.alone and bool(mine)
    return any(_all_here(by, set(room.partners)) for room in rooms)


def stands_in(g: Gathering, carried: Carried) -> list[Room]:
    """Return the room where it was said, in front, and those where copies of it stand."""
    return _between(g, carried.about, carried.rooms)


def _between(g: Gathering, about: str, rooms: Iterable[str]) -> list[Room]:
    origin = about.partition(":")[2].partition(":")[0]
    return [g.rooms[id_] for id_ in dict.fromkeys((origin, *rooms)) if id_ in g.rooms]


def question_of(g: Gathering, checkin: CheckIn, answer: Answer) -> Question | None:
    """Return what was answered; None where a newer version of the protocol asks it no more."""
    asked = questions_of(g, checkin) if has_rule(g, checkin) else ()
    return next((q for q in asked if q.id == answer.question), None)


def unnamed_questions(g: Gathering) -> list[AskedOf]:
    """Return which questions are answered without a name."""
    return [asked for asked, question in _questions(g) if question.unnamed]


def read_apart(g: Gathering, by: Reader) -> list[AskedOf]:
    """Return the questions of whose answers *by* may read none but their own: what is private to others."""
    private = ((asked, question.private) for asked, question in _questions(g) if question.private)
    return [asked for asked, role in private if not (by.alone and by.member in g.having(role))]


def _questions(g: Gathering) -> Iterator[tuple[AskedOf, Question]]:
    for adoption in g.adoptions.values():
        for name, rule in adoption.protocol.checkins.items():
            yield from (((adoption.id, name, question.id), question) for question in rule.questions)


# --- how it is shown ----------------------------------------------------------------------------------------


def words_of(g: Gathering, answer: Answer, *, short: bool = True) -> Words:
    """Return what was answered, as it is shown to whoever may read it."""
    checkin = g.checkins[answer.checkin]
    question = question_of(g, checkin, answer)
    private = question is None or question.private is not None
    unnamed = question is not None and question.unnamed
    text = cut(answer.text) if short else answer.text
    return Words(text, answer.language, private=private, unnamed=unnamed, rare=unnamed)


def cut(text: str) -> str:
    """Return the beginning of *text*, as far as a list shows it."""
    if len(text) <= LONGEST:
        return text
    head = text[:LONGEST]
    return f"{head[: head.rfind(' ')] if ' ' in head[LONGEST // 2 :] else head} …"


def day_of(g: Gathering, room: Room, at: datetime) -> date:
    """Return the day of a moment where the room's partner is."""
    return at.astimezone(ZoneInfo(g.partners[room.partner].zone)).date()


def carried_words(copy: Notice) -> tuple[str, Words] | None:
    """Return who said what in a copy of a reply; None where it holds no words."""
    args = copy.parts[-1].args if copy.parts else {}
    said = next(iter(_words_in(args.get("said"))), None)
    who = args.get("who")
    return (who, said) if said and isinstance(who, str) else None


def _words_in(arg: object) -> Iterator[Words]:
    if isinstance(arg, Words):
        yield arg
    for each in getattr(arg, "args", {}).values():
        yield from _words_in(each)
