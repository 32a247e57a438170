"""Check-ins: one occasion of a protocol's questions, and what may follow what.

    occasion   planned → open → closed                 (dropped: its time went by before anybody could be asked)
    ask        planned → asked → answered | passed | silent      (missed: likewise)

An occasion is one for all partners; an ask is its part for one partner (or one member), in one room, at that partner's own
hour. All close together. Answers are added, never overwritten by somebody else's; one that comes after closing is late, and
told. Nothing here reads a clock or words a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.core.cadence import Occasion, due_from, occasions
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.words import Arg, Authored, Choice, Mention, Notice, Ours, Outcome, Refused, notice

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.protocol import Checkin, Duty, Question

URGENT = timedelta(hours=6)
"""A check-in open for less than this cannot wait for a quiet hour to end before silence is told."""
LATER = timedelta(hours=3)
"""How long "later" puts a question off."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One occasion. *key* names it among its check-in's occasions; *due_at* is when it closes, None once it has."""

    id: str
    partnership: str
    adoption: str
    name: str
    key: date
    state: str
    opens_at: datetime
    closes_at: datetime
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class Ask:
    """An occasion's questions to one partner or member. *due_at* is when something is next to be done about it."""

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
    """What one member answered to one question; *value* as in `bot.core.answer`, *text* as it was typed."""

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


# --- planning ---------------------------------------------------------------------------------------------------------


def planned(
    g: Gathering, adoption: Adoption, name: str, *, after: date | None, not_before: datetime
) -> Outcome:
    """Plan the first occasion of check-in *name* later than *after* whose answers can still be given.

    *not_before* is now for the first occasion after coming into force: nobody is asked for what lies in the past.
    """
    rule = adoption.protocol.checkins[name]
    found = {
        partner.id: occasion
        for partner in g.present()
        if (occasion := _next(adoption, rule, g, partner, after, not_before)) and _asked_of(g, rule, partner)
    }
    if not found:
        return Outcome()
    key = min(occasion.key for occasion in found.values())
    checkin_id = f"{adoption.id}.{name}.{key:%Y%m%d}"
    asks = [
        ask
        for partner, occasion in found.items()
        if occasion.key == key
        for ask in _asks(g, rule, g.partners[partner], checkin_id, occasion)
    ]
    return Outcome(keep=(_occasion(checkin_id, adoption, name, key, asks, rule), *asks))


def asked_now(g: Gathering, adoption: Adoption, name: str, id_: str, now: datetime) -> Outcome:
    """Put the questions of check-in *name* to everybody at once, besides its own rhythm."""
    rule = adoption.protocol.checkins[name]
    checkin_id = f"{adoption.id}.{name}.{id_}"
    occasion = Occasion(now.date(), now)
    asks = [ask for partner in g.present() for ask in _asks(g, rule, partner, checkin_id, occasion)]
    if not asks:
        raise Refused("nobody-to-ask")
    opened = replace(_occasion(checkin_id, adoption, name, occasion.key, asks, rule), state="open")
    g.with_([opened, *asks])
    outcome = Outcome(keep=(opened,))
    for ask in asks:
        outcome += ask_due(g, ask, now)
    return outcome


def replanned(g: Gathering, partner: Partner, not_before: datetime) -> Outcome:
    """Fit what is planned, and not asked yet, to a *partner* who is new, moved, or counts days otherwise now."""
    outcome = Outcome()
    for checkin in [c for c in g.checkins.values() if c.state in ("planned", "open")]:
        adoption = g.adoptions[checkin.adoption]
        rule = adoption.protocol.checkins[checkin.name]
        begun = [a for a in asks_of(g, checkin) if a.partner == partner.id and a.state != "planned"]
        if begun:
            continue
        old = [a for a in asks_of(g, checkin) if a.partner == partner.id]
        occasion = _next(adoption, rule, g, partner, checkin.key - timedelta(days=1), not_before)
        new = (
            _asks(g, rule, partner, checkin.id, occasion) if occasion and occasion.key == checkin.key else []
        )
        kept = {ask.id for ask in new}
        lost = tuple(ask for ask in old if ask.id not in kept)
        others = [a for a in asks_of(g, checkin) if a.partner != partner.id]
        if others or new:
            outcome += Outcome(keep=(_spanning(checkin, [*others, *new], rule), *new), lose=lost)
        else:
            outcome += Outcome(lose=(checkin, *lost))
    return outcome


def _next(
    adoption: Adoption,
    rule: Checkin,
    g: Gathering,
    partner: Partner,
    after: date | None,
    not_before: datetime,
) -> Occasion | None:
    coming = coming_occasions(g, adoption, rule, partner, after, not_before)
    return next((occasion for occasion in coming if occasion.at >= not_before), None)


def coming_occasions(
    g: Gathering,
    adoption: Adoption,
    rule: Checkin | Duty,
    partner: Partner,
    after: date | None,
    now: datetime,
) -> Iterator[Occasion]:
    """Yield the occasions of a check-in or duty for *partner* whose key is later than *after*; from *now* without one."""
    if rule.cadence is None:
        return iter(())
    counting: dict[str, Any] = {
        "counted_from": adoption.counted_from(partner),
        "partnership_zone": g.partnership.zone,
        "holidays": rule.holidays,
    }
    if after is None:
        return due_from(rule.cadence, partner.calendar, moment=now, **counting)
    return occasions(rule.cadence, partner.calendar, since=after + timedelta(days=1), **counting)


def _asked_of(g: Gathering, rule: Checkin, partner: Partner) -> list[tuple[Member | None, Room]]:
    """Return whom of *partner* the check-in asks, and where: None is the partner as a whole."""
    room = g.room_of(partner.id)
    if rule.asks == "partner" and rule.each == "partner":
        return [(None, room)] if room else []
    role = None if rule.asks == "partner" else rule.asks
    members = [m for m in g.members_of(partner.id) if role is None or role in m.roles]
    return [(member, place) for member in members if (place := g.room_for(member))]


def _asks(g: Gathering, rule: Checkin, partner: Partner, checkin: str, occasion: Occasion) -> list[Ask]:
    return [
        Ask(
            f"{checkin}.{member.id if member else partner.id}",
            g.partnership.id,
            checkin,
            partner.id,
            room.id,
            occasion.at,
            due_at=occasion.at,
            member=member.id if member else None,
        )
        for member, room in _asked_of(g, rule, partner)
    ]


def _occasion(id_: str, adoption: Adoption, name: str, key: date, asks: list[Ask], rule: Checkin) -> CheckIn:
    moments = [ask.asks_at for ask in asks]
    closes = max(moments) + rule.open_for
    return CheckIn(id_, adoption.partnership, adoption.id, name, key, "planned", min(moments), closes, closes)


def _spanning(checkin: CheckIn, asks: list[Ask], rule: Checkin) -> CheckIn:
    moments = [ask.asks_at for ask in asks]
    closes = max(moments) + rule.open_for
    return replace(checkin, opens_at=min(moments), closes_at=closes, due_at=closes)


# --- asking and nudging -----------------------------------------------------------------------------------------------


def ask_due(g: Gathering, ask: Ask, now: datetime) -> Outcome:
    """Do what is due about *ask*: put the questions, nudge, or say that nobody answered."""
    checkin = g.checkins[ask.checkin]
    if ask.state == "planned":
        return _asked(g, checkin, ask, now)
    rule = rule_of(g, checkin)
    if now >= _window_ends(ask, rule):
        return _silent(g, checkin, ask)
    if ask.put_off:
        again = replace(ask, put_off=False)
        return _due_again(g, again, rule, now) + Outcome(tell=(question_notice(g, again),))
    nudged = replace(ask, nudged=ask.nudged + 1)
    return _due_again(g, nudged, rule, now) + Outcome(tell=(_nudge(g, checkin, nudged),))


def question_notice(g: Gathering, ask: Ask) -> Notice:
    """Return the question that *ask* has come to, the check-in's name above the first."""
    checkin = g.checkins[ask.checkin]
    question = questions_of(g, checkin)[ask.position]
    parts = [_hello(g, checkin, ask)] if ask.position == 0 else []
    return Notice(
        ask.room,
        (*parts, *question_parts(g, ask, question)),
        about=about(ask, question),
        choices=question_choices(question),
        until=checkin.closes_at,
    )


def question_parts(g: Gathering, ask: Ask, question: Question) -> tuple[Ours, ...]:
    """Return the question itself and how it can be answered."""
    questions = questions_of(g, g.checkins[ask.checkin])
    args: dict[str, Arg] = {
        "question": question.ask,
        "number": questions.index(question) + 1,
        "of": len(questions),
    }
    asked = Ours("question-of-several", args) if len(questions) > 1 else Ours("question-alone", args)
    hints = (
        [Ours("question-hint-scale", _scale_ends(question))]
        if question.kind == "scale" and question.labels
        else []
    )
    if question.kind == "number" and question.unit:
        hints.append(Ours("question-hint-number", {"unit": question.unit}))
    if question.private:
        hints.append(Ours("question-hint-private"))
    if question.unnamed:
        hints.append(Ours("question-hint-unnamed"))
    return (asked, *hints)


def question_choices(question: Question, chosen: str = "") -> tuple[tuple[Choice, ...], ...]:
    """Return the buttons of a question: its own, then "later" and, where it may be left out, "skip"."""
    from bot.core.answer import buttons

    later = Choice("later", Ours("button-later"))
    last = (later, Choice("skip", Ours("button-skip"))) if question.optional else (later,)
    return (*buttons(question, chosen), last)


def about(ask: Ask, question: Question) -> str:
    return f"ask:{ask.id}:{question.id}"


def _scale_ends(question: Question) -> dict[str, Arg]:
    labels = dict(question.labels)
    low, high = question.low or 0, question.high or 0
    return {
        "low": low,
        "high": high,
        "lowest": labels.get(low, str(low)),
        "highest": labels.get(high, str(high)),
    }


def _hello(g: Gathering, checkin: CheckIn, ask: Ask) -> Ours:
    title = title_of(g, checkin)
    member = g.members.get(ask.member or "")
    if member:
        return Ours(
            "checkin-hello-member-title", {"title": title, "who": Mention(member.name, member.address)}
        )
    return Ours("checkin-hello-title", {"title": title, "closes": checkin.closes_at})


def _asked(g: Gathering, checkin: CheckIn, ask: Ask, now: datetime) -> Outcome:
    rule = rule_of(g, checkin)
    opened = replace(checkin, state="open") if checkin.state == "planned" else checkin
    next_one = next_planned(g, checkin, now) if checkin.state == "planned" else Outcome()
    adoption = g.adoptions[checkin.adoption]
    if adoption.state != "in-force" or now >= ask.asks_at + rule.open_for:
        return next_one + Outcome(keep=(opened, replace(ask, state="missed", due_at=None)))
    begun = replace(ask, state="asked", asked_at=now)
    begun = _past_answers_given_ahead(g, begun)
    if begun.state != "asked":
        return next_one + Outcome(keep=(opened, begun))
    return (
        next_one
        + Outcome(keep=(opened,), tell=(question_notice(g, begun),))
        + _due_again(g, begun, rule, now)
    )


def _past_answers_given_ahead(g: Gathering, ask: Ask) -> Ask:
    """Move past the questions that were answered before the occasion began."""
    questions = questions_of(g, g.checkins[ask.checkin])
    given = {answer.question for answer in answers_to(g, ask)}
    position = next((n for n, question in enumerate(questions) if question.id not in given), None)
    if position is None:
        return replace(ask, state="answered", due_at=None)
    return replace(ask, position=position)


def next_planned(g: Gathering, checkin: CheckIn, now: datetime) -> Outcome:
    """Plan the occasion after *checkin*; one whose window is over already is passed over."""
    adoption = g.adoptions[checkin.adoption]
    rule = adoption.protocol.checkins[checkin.name]
    return planned(g, adoption, checkin.name, after=checkin.key, not_before=now - rule.open_for)


def _due_again(g: Gathering, ask: Ask, rule: Checkin, now: datetime) -> Outcome:
    """Write down when something is next due about *ask*: "later", a nudge, or the end of its window."""
    ends = _window_ends(ask, rule)
    calendar = g.partners[ask.partner].calendar
    asked_at = ask.asked_at or ask.asks_at
    while ask.nudged < len(rule.nudge):
        moment = calendar.humane(asked_at + rule.nudge[ask.nudged])
        if now < moment < ends:
            return Outcome(keep=(replace(ask, due_at=moment),))
        ask = replace(ask, nudged=ask.nudged + 1)
    return Outcome(keep=(replace(ask, due_at=ends),))


def _window_ends(ask: Ask, rule: Checkin) -> datetime:
    return max(ask.asks_at, ask.asked_at or ask.asks_at) + rule.open_for


def _nudge(g: Gathering, checkin: CheckIn, ask: Ask) -> Notice:
    questions = questions_of(g, checkin)
    question = questions[ask.position]
    args: dict[str, Arg] = {
        "title": title_of(g, checkin),
        "count": len(questions) - ask.position,
        "closes": checkin.closes_at,
    }
    return Notice(
        ask.room,
        (Ours("checkin-nudge", args), *question_parts(g, ask, question)),
        about=about(ask, question),
        choices=question_choices(question),
        until=checkin.closes_at,
        once=f"nudge:{ask.id}:{ask.nudged}",
    )


def _silent(g: Gathering, checkin: CheckIn, ask: Ask) -> Outcome:
    """Tell whoever the protocol names, and nobody else, that no answer came."""
    if answers_to(g, ask):
        return Outcome(keep=(replace(ask, state="answered", due_at=None),))
    rule = rule_of(g, checkin)
    member = g.members.get(ask.member or "")
    args: dict[str, Arg] = {
        "who": g.name_of(member, ask.partner),
        "title": title_of(g, checkin),
        "asked": ask.asked_at or ask.asks_at,
    }
    rooms = g.rooms_of_role(rule.silence_tell)
    elsewhere = [room for room in rooms if room.member or room.partner != ask.partner]
    told = tuple(
        notice(room.id, "checkin-silent", args, once=f"silent:{ask.id}", at_once=rule.open_for < URGENT)
        for room in elsewhere or rooms
    )
    return Outcome(keep=(replace(ask, state="silent", due_at=None),), tell=told)


# --- looking things up ------------------------------------------------------------------------------------------------


def rule_of(g: Gathering, checkin: CheckIn) -> Checkin:
    return g.adoptions[checkin.adoption].protocol.checkins[checkin.name]


def questions_of(g: Gathering, checkin: CheckIn) -> tuple[Question, ...]:
    return rule_of(g, checkin).questions


def title_of(g: Gathering, checkin: CheckIn) -> Authored:
    """Return what the check-in is called: its own title, else its protocol's."""
    return rule_of(g, checkin).title or g.adoptions[checkin.adoption].protocol.title


def asks_of(g: Gathering, checkin: CheckIn) -> list[Ask]:
    return [ask for ask in g.asks.values() if ask.checkin == checkin.id]


def answers_to(g: Gathering, ask: Ask) -> list[Answer]:
    return [answer for answer in g.answers.values() if answer.ask == ask.id]


def waiting_for(g: Gathering, checkin: CheckIn) -> Iterator[Ask]:
    """Yield the asks that were put and have nothing said to them yet."""
    return (ask for ask in asks_of(g, checkin) if ask.state == "asked" and not answers_to(g, ask))
