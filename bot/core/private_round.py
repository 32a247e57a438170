"""A private round: a facilitator has each member of one group asked alone, and reads what they answer.

Only whoever has opened a direct talk is asked, there, in their own language, at a humane hour; nobody has to
answer, nobody is nudged, and who did not answer is told to nobody. No group reads that a round is open, what
it asks or what came of it. Decides; tells nobody by itself, and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core.alone import told_alone
from bot.core.answer import is_passed
from bot.core.asked_alone import LASTS, OWN, called, can_be_asked
from bot.core.digest import closed_alone
from bot.core.in_turn import its_turn
from bot.core.occasion import Ask, CheckIn, answers_to, asks_of, questions_of, window_ends
from bot.core.partnership import Gathering, Member
from bot.core.presence import is_away, named_for
from bot.core.question import question_notice, question_parts
from bot.core.unnamed import ENOUGH_TO_HIDE_IN
from bot.core.words import Arg, Authored, Choice, Notice, Ours, Outcome, Refused, Words, some_words

if TYPE_CHECKING:
    from bot.core.answering import Said

MOST = 8
"""Questions of the protocols that are offered: each has a button, and a line."""
LONGEST = 500
"""Most characters of a question in a facilitator's own words."""
LOOKED_AT_AGAIN = timedelta(hours=6)
"""How often we look whether somebody who is away, or whose talk was lost, is back."""
NEVER_MIND = Choice("never-mind", Ours("button-never-mind"))


@dataclass(frozen=True, slots=True)
class Meant:
    """What the members of *partner* would be asked: a question of a check-in, or OWN with *words*."""

    partner: str
    adoption: str
    checkin: str
    question: str
    words: Words | None = None

    def about(self, whose: str) -> str:
        return f"round-sure:{whose}:{self.partner}:{self.adoption}:{self.checkin}:{self.question}"


def role_reading(g: Gathering) -> str:
    """Return who reads what is answered: coordinators stand in where there is no facilitator."""
    return "facilitator" if g.having("facilitator") else "coordinator"


def members_of(g: Gathering, partner: str) -> list[Member]:
    """Return who could be asked of *partner*: all but those who would read it."""
    reading = {member.id for member in g.having(role_reading(g))}
    return [member for member in g.members_of(partner) if member.id not in reading]


def reached(g: Gathering, partner: str) -> list[Member]:
    """Return those of them who have opened a direct talk."""
    return [member for member in members_of(g, partner) if g.direct_room(member.id)]


# --- offered, and read back ---------------------------------------------------------------------------------


def offered(g: Gathering, partner: str, by: Member, room: str) -> Notice:
    """Ask a facilitator, alone, what the members of *partner* shall be asked. Raises Refused."""
    _check(g, partner, by)
    lines, buttons = [], []
    for number, meant in enumerate(_questions(g, partner), 1):
        args: dict[str, Arg] = {"number": number, "question": _text(g, meant)}
        lines.append(Ours("mediation-listed", args))
        means = f"ask:{meant.adoption}:{meant.checkin}:{meant.question}"
        buttons.append(Choice(means, str(number)))
    rows = [tuple(buttons[start : start + 4]) for start in range(0, len(buttons), 4)]
    head = Ours("round-offer", _counts(g, partner))
    parts = (head, *lines, Ours("round-how"))
    return Notice(room, parts, f"round:{by.id}:{partner}", (*rows, (NEVER_MIND,)), at_once=True)


def _counts(g: Gathering, partner: str) -> dict[str, Arg]:
    reach, every = len(reached(g, partner)), len(members_of(g, partner))
    return {"who": g.partners[partner].name, "count": reach, "of": every}


def _check(g: Gathering, partner: str, by: Member) -> None:
    """Refuse a round for anybody but facilitators, with nobody to ask, or beside another one there."""
    if not _facilitates(g, by) or partner not in {each.id for each in g.present()}:
        raise Refused("button-is-gone")
    who = g.partners[partner].name
    if not _held(g):
        raise Refused("no-protocol-yet")
    if not reached(g, partner):
        raise Refused("round-nobody", who=who)
    if any(a.partner == partner for c in _open(g) for a in asks_of(g, c)):
        raise Refused("round-running", who=who)


def _open(g: Gathering) -> list[CheckIn]:
    return [occasion for occasion in g.checkins.values() if occasion.alone and occasion.state == "open"]


def _held(g: Gathering) -> list[tuple[str, str]]:
    """Return each check-in in force that asks partners, with its adoption in front."""
    held = [each for each in g.adoptions.values() if each.state == "in-force"]
    rules = [(each.id, rule) for each in held for rule in each.protocol.checkins.values()]
    return [(id_, rule.id) for id_, rule in rules if rule.asks == "partner"]


def _questions(g: Gathering, partner: str) -> list[Meant]:
    found = [
        Meant(partner, adoption, name, question.id)
        for adoption, name in _held(g)
        for question in g.adoptions[adoption].protocol.checkins[name].questions
        if can_be_asked(question)
    ]
    return found[:MOST]


def _text(g: Gathering, meant: Meant) -> Authored | Words:
    if meant.words:
        return meant.words
    questions = g.adoptions[meant.adoption].protocol.checkins[meant.checkin].questions
    return next(question.ask for question in questions if question.id == meant.question)


def chosen(g: Gathering, partner: str, means: str, by: Member, room: str) -> Notice:
    """Read back a question that was pressed, and to whom it would go. Raises Refused."""
    _check(g, partner, by)
    meant = next((each for each in _questions(g, partner) if means == _ids(each)), None)
    if meant is None:
        raise Refused("button-is-gone")
    return _read_back(g, meant, by, room)


def _ids(meant: Meant) -> str:
    return f"{meant.adoption}:{meant.checkin}:{meant.question}"


def written(g: Gathering, partner: str, by: Said) -> Notice:
    """Read back a question in a facilitator's own words, likewise. Raises Refused."""
    _check(g, partner, by.member)
    text = some_words(by.text, LONGEST)
    adoption, name = _held(g)[0]
    words = Words(text, by.member.language, private=True)
    return _read_back(g, Meant(partner, adoption, name, OWN, words), by.member, by.room.id)


def _read_back(g: Gathering, meant: Meant, by: Member, room: str) -> Notice:
    asked = Ours("question-alone", {"question": _text(g, meant)})
    parts: tuple[Ours, ...] = (Ours("round-draft", _counts(g, meant.partner)), asked)
    ways = [Choice("open", Ours("button-ask-each-alone"))]
    if len(reached(g, meant.partner)) >= ENOUGH_TO_HIDE_IN:
        parts = (*parts, Ours("round-nameless"))
        ways.append(Choice("open-nameless", Ours("button-ask-without-names")))
    return Notice(room, parts, meant.about(by.id), (tuple(ways), (NEVER_MIND,)), at_once=True)


# --- opened -------------------------------------------------------------------------------------------------


def opened(g: Gathering, meant: Meant, by: Said, *, nameless: bool) -> Outcome:
    """Ask every member who can be reached, each alone. Raises Refused."""
    _check(g, meant.partner, by.member)
    if (meant.adoption, meant.checkin) not in _held(g):
        raise Refused("button-is-gone")
    asked, partner, now = reached(g, meant.partner), g.partners[meant.partner], by.at
    if nameless and len(asked) < ENOUGH_TO_HIDE_IN:
        raise Refused("button-is-gone")
    at = partner.calendar.humane(now)
    id_, words = f"{meant.adoption}.{meant.checkin}.{by.id}", meant.words
    occasion = CheckIn(
        *(id_, g.partnership.id, meant.adoption, meant.checkin, now.date(), "open", now, at + LASTS),
        due_at=at + LASTS,
        alone=called(role_reading(g), meant.question),
        by=by.member.id,
        words=words.text if words else "",
        language=words.language if words else "",
        nameless=nameless,
    )
    asks = tuple(_ask(g, occasion, member, at) for member in asked)
    g.with_([occasion, *asks])
    outcome = Outcome(keep=(occasion, *(ask for ask in asks if at > now)))
    for ask in asks if at <= now else ():
        outcome += ask_due(g, ask, now)
    line = Ours("round-opened", {**_counts(g, meant.partner), "closes": occasion.closes_at})
    noted = Notice(by.room.id, (line,), at_once=True)
    shown = _read_back(g, meant, by.member, by.room.id)
    gone = replace(shown, choices=(), replaces=shown.about)
    return Outcome(tell=(gone, noted)) + outcome


def _ask(g: Gathering, occasion: CheckIn, member: Member, at: datetime) -> Ask:
    id_, ours = f"{occasion.id}.{member.id}", g.partnership.id
    room = g.private_room(member).id
    return Ask(id_, ours, occasion.id, member.partner, room, at, due_at=at, member=member.id)


# --- time passes --------------------------------------------------------------------------------------------


def ask_due(g: Gathering, ask: Ask, now: datetime) -> Outcome:
    """Put the question to one member, alone, or put it again where they put it off; else let it be."""
    occasion, ends = g.checkins[ask.checkin], window_ends(g, ask)
    if ask.state in ("answered", "passed"):
        return Outcome(keep=(replace(ask, due_at=None),))
    if now >= ends or not questions_of(g, occasion):
        state = ask.state if ask.state == "asked" else "missed"
        return Outcome(keep=(replace(ask, state="silent" if state == "asked" else state, due_at=None),))
    paused = g.adoptions[occasion.adoption].state == "paused"
    if paused or (ask.state == "asked" and not ask.put_off):
        return Outcome(keep=(replace(ask, due_at=ends),))
    member, calendar = g.members.get(ask.member or ""), g.partners[ask.partner].calendar
    room = g.direct_room(member.id) if member else None
    if member is None or room is None or is_away(g, member, now):
        return Outcome(keep=(replace(ask, due_at=min(now + LOOKED_AT_AGAIN, ends)),))
    begun = replace(ask, state="asked", asked_at=ask.asked_at or now, room=room.id, put_off=False)
    turn = max(calendar.there(now), its_turn(g, begun, now))
    if turn > now:
        return Outcome(keep=(replace(ask, due_at=min(turn, ends)),))
    return Outcome(keep=(replace(begun, due_at=ends),), tell=(_put(g, begun),))


def _put(g: Gathering, ask: Ask) -> Notice:
    """Return the question, below who asks it and that nobody else reads the answer."""
    occasion = g.checkins[ask.checkin]
    opener = g.members.get(occasion.by)
    who = opener.name if opener else g.partnership.name
    question = questions_of(g, occasion)[0]
    hello = Ours("round-hello", {"who": who, "closes": window_ends(g, ask)})
    return replace(question_notice(g, ask), parts=(hello, *question_parts(g, ask, question)))


def _facilitates(g: Gathering, member: Member) -> bool:
    return member in (*g.holders("facilitator"), *named_for(g, ("facilitator",)))


def closed(g: Gathering, occasion: CheckIn) -> Outcome:
    """Close a round, and tell whoever opened it how many answered; nobody else hears of it."""
    asks = asks_of(g, occasion)
    over = closed_alone(g, occasion)
    opener = g.members.get(occasion.by)
    if opener is None or not _facilitates(g, opener) or not asks:
        return over
    answered = sum(any(not is_passed(answer) for answer in answers_to(g, ask)) for ask in asks)
    who = g.partners[asks[0].partner].name
    over_now = Ours("round-over", {"who": who, "answered": answered, "of": len(asks)})
    line = over_now if answered else Ours("round-over-nobody", {"who": who})
    told = Notice("", (line,), once=f"round:{occasion.id}")
    return over + Outcome(tell=told_alone(g, opener, told, f"round:{occasion.id}")[:1])
