"""What follows when somebody answers: keep it, confirm it in place, go on to the next question, tell the others.

Free words go to the other partners at once, each by itself, so that they can be replied to; what was pressed or counted
goes along once a partner's round is complete. What is private goes to the role it is meant for and nowhere else; what is
unnamed waits for the digest. Never overwrites what somebody else said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.answer import FREE, PASSED, read_answer, shown, toggled
from bot.core.checkin import (
    LATER,
    Answer,
    Ask,
    CheckIn,
    about,
    answers_to,
    asks_of,
    question_choices,
    question_notice,
    question_parts,
    questions_of,
    title_of,
)
from bot.core.partnership import Gathering, Member, Room
from bot.core.protocol import Question
from bot.core.vocabulary import Vocabulary
from bot.core.words import Notice, Ours, Outcome, Refused, notice


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that a member said or pressed in a room; *id* is unique to it, *message* the platform's id of it."""

    id: str
    member: Member
    room: Room
    text: str
    at: datetime
    vocabulary: Vocabulary
    message: str | None = None
    pressed: bool = False


def answered(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Take *said* as an answer to *question*. Raises Refused if it cannot be read as one."""
    value = read_answer(question, said.text, said.vocabulary)
    answer = _answer(g, ask, question, said, value)
    checkin = g.checkins[ask.checkin]
    if checkin.state == "closed":
        late = replace(answer, late=True)
        g.with_([late])
        told = _told(g, checkin, ask, question, late)
        return Outcome(
            keep=(late,), tell=(*told, _reply(said, "answer-late-kept", title=title_of(g, checkin)))
        )
    if question.kind == "choices" and said.pressed:
        return _ticked(g, ask, question, answer)
    return _kept(g, ask, question, answer, said)


def enough(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Take what is ticked so far as the answer."""
    given = _own(g, ask, question, said.member)
    if given is None or not given.value:
        raise Refused("answer-tick-first")
    return _kept(g, ask, question, replace(given, at=said.at), said)


def passed_over(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Leave *question* out. Raises Refused if the protocol wants an answer."""
    _still_open(g, ask)
    if not question.optional:
        raise Refused("question-not-optional")
    answer = replace(_answer(g, ask, question, replace(said, text=""), PASSED), text="")
    return _kept(g, ask, question, answer, said)


def put_off(g: Gathering, ask: Ask, said: Said) -> Outcome:
    """Ask again later, while there is time."""
    checkin = _still_open(g, ask)
    again = g.partners[ask.partner].calendar.humane(said.at + LATER)
    if again >= checkin.closes_at:
        raise Refused("too-late-for-later", closes=checkin.closes_at)
    return Outcome(
        keep=(replace(ask, put_off=True, due_at=again),), tell=(_reply(said, "put-off-until", until=again),)
    )


def edited(g: Gathering, answer: Answer, said: Said) -> Outcome:
    """Let an edited message change the answer that it gave; after closing the first wording stands."""
    ask = g.asks[answer.ask]
    checkin = g.checkins[ask.checkin]
    question = next(q for q in questions_of(g, checkin) if q.id == answer.question)
    if checkin.state == "closed":
        raise Refused("edit-after-closing", title=title_of(g, checkin))
    value = read_answer(question, said.text, said.vocabulary)
    changed = replace(answer, text=said.text, value=value, edited=True)
    g.with_([changed])
    shown_anew = tuple(replace(n, replaces=n.about) for n in _told(g, checkin, ask, question, changed))
    return Outcome(keep=(changed,), tell=(*shown_anew, _confirmed(g, ask, question, said.member, said.room)))


def question_answered_next(g: Gathering, ask: Ask) -> Question | None:
    """Return the question that an answer without a reply to any message goes to."""
    questions = questions_of(g, g.checkins[ask.checkin])
    return (
        questions[ask.position]
        if ask.state in ("asked", "planned") and ask.position < len(questions)
        else None
    )


# --- steps ------------------------------------------------------------------------------------------------------------


def _kept(g: Gathering, ask: Ask, question: Question, answer: Answer, said: Said) -> Outcome:
    """Keep the answer, confirm it, and go on if this was the question that the ask had come to."""
    checkin = g.checkins[ask.checkin]
    g.with_([answer])
    moved, further = _moved_on(g, ask, question)
    g.with_([moved])
    tell = [_confirmed(g, ask, question, said.member, said.room), *further]
    tell += _told(g, checkin, moved, question, answer) if _tells_at_once(question, ask) else []
    if moved.state != ask.state:
        tell += _round_complete(g, checkin, moved, said)
    moot = tuple(f"nudge:{ask.id}:{n + 1}" for n in range(ask.nudged)) if moved.state != "asked" else ()
    return Outcome(keep=(answer, moved), tell=tuple(tell), moot=moot)


def _tells_at_once(question: Question, ask: Ask) -> bool:
    """Tell whether the others hear of it now: free words always, the rest when added to a round already told."""
    return question.kind in FREE or question.private is not None or ask.state == "answered"


def _moved_on(g: Gathering, ask: Ask, question: Question) -> tuple[Ask, list[Notice]]:
    questions = questions_of(g, g.checkins[ask.checkin])
    if ask.position >= len(questions) or question.id != questions[ask.position].id:
        return ask, []
    given = {answer.question for answer in answers_to(g, ask)}
    left = [n for n, other in enumerate(questions) if n > ask.position and other.id not in given]
    if not left:
        return replace(ask, position=len(questions), state=_how_it_ended(g, ask), due_at=None), []
    moved = replace(ask, position=left[0], put_off=False)
    return moved, [replace(question_notice(g, moved), at_once=True)]


def _how_it_ended(g: Gathering, ask: Ask) -> str:
    return "answered" if any(a.text or a.value for a in answers_to(g, ask)) else "passed"


def _round_complete(g: Gathering, checkin: CheckIn, ask: Ask, said: Said) -> list[Notice]:
    """Thank the room and tell the others what was pressed and counted."""
    thanks = _reply(said, "round-complete", closes=checkin.closes_at)
    if ask.state == "passed":
        return [_reply(said, "round-passed", closes=checkin.closes_at)]
    lines = [
        _line(question, answer)
        for question in questions_of(g, checkin)
        if question.kind not in FREE and not question.private and not question.unnamed
        for answer in answers_to(g, ask)
        if answer.question == question.id and answer.value != PASSED
    ]
    if not lines:
        return [thanks]
    head = Ours("partner-counted", {"who": g.partners[ask.partner].name})
    told = [Notice(r.id, (head, *lines), about=f"answers:{ask.id}") for r in g.other_rooms(ask.partner)]
    return [thanks, *told]


def _line(question: Question, answer: Answer) -> Ours:
    return Ours("answer-line", {"question": question.ask, "answer": shown(question, answer)})


def _told(g: Gathering, checkin: CheckIn, ask: Ask, question: Question, answer: Answer) -> list[Notice]:
    """Word what the others hear of one answer."""
    if question.unnamed or (answer.value == PASSED and not answer.text):
        return []
    member = g.members.get(answer.member)
    said = {"who": g.name_of(member, ask.partner), "said": shown(question, answer)}
    several = len(questions_of(g, checkin)) > 1
    parts = (Ours("about-question", {"question": question.ask}),) if several else ()
    tail = Ours("partner-answered-late", said) if answer.late else Ours("partner-answered", said)
    rooms = _rooms_for(g, ask, question)
    return [Notice(room.id, (*parts, tail), about=f"answer:{answer.id}") for room in rooms]


def _rooms_for(g: Gathering, ask: Ask, question: Question) -> list[Room]:
    if question.private is None:
        return g.other_rooms(ask.partner)
    # A room that several share is no place for what was said to one role alone.
    return [room for room in g.rooms_of_role(question.private) if room.member]


def _confirmed(g: Gathering, ask: Ask, question: Question, member: Member, room: Room) -> Notice:
    """Show the question anew with who has answered under it, and what where a button said it."""
    given = [a for a in answers_to(g, ask) if a.question == question.id]
    lines = tuple(
        Ours("answered-by", {"who": _who(g, question, a.member), "answer": shown(question, a)})
        if question.kind not in FREE and not question.private and not question.unnamed
        else Ours("noted-from", {"who": _who(g, question, a.member)})
        for a in given
    )
    parts = (*question_parts(g, ask, question), *lines)
    return Notice(room.id, parts, about=about(ask, question), replaces=about(ask, question), at_once=True)


def _who(g: Gathering, question: Question, member: str) -> str | Ours:
    found = g.members.get(member)
    return found.name if found and not question.unnamed else Ours("somebody")


def _ticked(g: Gathering, ask: Ask, question: Question, answer: Answer) -> Outcome:
    """Show the options anew with what is ticked; nothing is told before "enough" is pressed."""
    own = _own(g, ask, question, g.members[answer.member])
    value = toggled(own.value if own else "", answer.value)
    kept = replace(own or answer, value=value)
    choices = question_choices(question, value)
    again = Notice(
        ask.room,
        question_parts(g, ask, question),
        about=about(ask, question),
        replaces=about(ask, question),
        choices=choices,
        at_once=True,
    )
    return Outcome(keep=(kept,), tell=(again,))


def _answer(g: Gathering, ask: Ask, question: Question, said: Said, value: str) -> Answer:
    """Return the answer, in place of the member's own earlier one where a button can only mean one thing."""
    own = _own(g, ask, question, said.member) if question.kind not in FREE else None
    return Answer(
        own.id if own else said.id,
        g.partnership.id,
        ask.checkin,
        ask.id,
        question.id,
        said.member.id,
        said.text if question.kind in FREE else "",
        said.member.language,
        value,
        said.at,
        said.room.id,
        said.message,
    )


def _own(g: Gathering, ask: Ask, question: Question, member: Member) -> Answer | None:
    own = (a for a in answers_to(g, ask) if a.question == question.id and a.member == member.id)
    return next(own, None)


def _still_open(g: Gathering, ask: Ask) -> CheckIn:
    checkin = g.checkins[ask.checkin]
    if checkin.state == "closed":
        raise Refused("checkin-is-closed", title=title_of(g, checkin))
    return checkin


def _reply(said: Said, says: str, **args: object) -> Notice:
    return notice(said.room.id, says, args, reply_to=said.message, at_once=True)  # type: ignore[arg-type]


def open_asks_in(g: Gathering, room: Room, member: Member) -> Iterable[Ask]:
    """Return the asks that wait in *room* for *member* or their partner, the oldest first."""
    waiting = [
        ask
        for checkin in g.checkins.values()
        if checkin.state == "open"
        for ask in asks_of(g, checkin)
        if ask.state == "asked"
        and (ask.member == member.id or (ask.member is None and ask.partner == member.partner))
        if ask.room == room.id or room.member == member.id
    ]
    return sorted(waiting, key=lambda ask: ask.asked_at or ask.asks_at)
