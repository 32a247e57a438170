"""What follows when somebody answers: keep it, confirm it in place, ask the next question, tell the others.

Free words go to the other partners at once, each by itself, so that they can be replied to; what was pressed
or counted goes along once a partner's round is complete. What is private goes to the role it is meant for and
nowhere else; what is unnamed waits for the digest. Never overwrites what somebody else said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.answer import FREE, PASSED, is_passed, read_answer, toggled
from bot.core.checkin import due_again, window_ends
from bot.core.occasion import Answer, Ask, CheckIn, answers_to, asks_of, is_over, questions_of, title_of
from bot.core.partnership import Gathering, Member, Room
from bot.core.protocol import Question
from bot.core.question import question_notice
from bot.core.telling import confirmed, counted, round_lines, ticked, told
from bot.core.vocabulary import Vocabulary, plain
from bot.core.words import Notice, Ours, Outcome, Refused, notice

LATER = timedelta(hours=3)
"""How long "later" puts a question off."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a member said or pressed in a room; *id* is unique to it, *message* the platform's."""

    id: str
    member: Member
    room: Room
    text: str
    at: datetime
    vocabulary: Vocabulary
    message: str | None = None
    pressed: bool = False


def answered(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Take *said* as an answer to *question*.

    Raises Refused if it cannot be read as one, or is for others to give.
    """
    ask = _own_ask(g, ask, said.member)
    if not said.pressed and plain(said.text) in said.vocabulary.later:
        return put_off(g, ask, said)
    if not said.pressed and plain(said.text) in said.vocabulary.skip:
        return passed_over(g, ask, question, said)
    value = read_answer(question, said.text, said.vocabulary)
    answer = _answer(g, ask, question, said, value)
    own = g.answers.get(answer.id)
    if question.kind == "choices" and said.pressed:
        return _ticked(g, ask, question, answer, own)
    if own and own.value == value:
        return Outcome()  # The same button pressed twice.
    if answer.late:
        return _kept_late(g, ask, question, answer, own, said)
    return _kept(g, ask, question, answer, said)


def enough(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Take what is ticked so far as the answer."""
    ask = _own_ask(g, ask, said.member)
    given = _own(g, ask, question, said.member)
    if given is None or not given.value:
        raise Refused("answer-tick-first")
    if given.value == given.text:
        return Outcome()  # The same button pressed twice.
    taken = replace(given, text=given.value, at=said.at)
    if is_over(g.checkins[ask.checkin]):
        return _kept_late(g, ask, question, replace(taken, late=True), given if given.text else None, said)
    return _kept(g, ask, question, taken, said)


def passed_over(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Leave *question* out. Raises Refused if the protocol wants an answer, or there is one."""
    ask = _own_ask(g, ask, said.member)
    _still_open(g, ask)
    if not question.optional:
        raise Refused("question-not-optional")
    given = [a for a in answers_to(g, ask) if a.question == question.id]
    if any(not is_passed(a) for a in given):
        raise Refused("answered-already")
    if given:
        return Outcome()
    answer = replace(_answer(g, ask, question, replace(said, text=""), PASSED), text="")
    return _kept(g, ask, question, answer, said)


def put_off(g: Gathering, ask: Ask, said: Said) -> Outcome:
    """Ask again later, while there is time."""
    ask = _own_ask(g, ask, said.member)
    checkin = _still_open(g, ask)
    if ask.state in ("answered", "passed"):
        raise Refused("answered-already")
    if ask.state == "planned":
        # Shown ahead on request: it comes by itself at its own hour.
        return Outcome(tell=(_reply(said, "put-off-until", until=max(ask.asks_at, said.at)),))
    again = g.partners[ask.partner].calendar.humane(said.at + LATER)
    if ask.state != "asked" or again >= window_ends(g, ask):
        raise Refused("too-late-for-later", closes=checkin.closes_at)
    moot = tuple(f"nudge:{ask.id}:{n + 1}" for n in range(ask.nudged))
    return Outcome(
        keep=(replace(ask, put_off=True, due_at=again),),
        tell=(_reply(said, "put-off-until", until=again),),
        moot=moot,
    )


def edited(g: Gathering, answer: Answer, said: Said) -> Outcome:
    """Let an edited message change the answer that it gave; after closing the first wording stands."""
    ask = g.asks[answer.ask]
    checkin = g.checkins[ask.checkin]
    question = next((q for q in questions_of(g, checkin) if q.id == answer.question), None)
    if question is None or said.member.id != answer.member:
        return Outcome()
    if question.kind in FREE and said.text == answer.text:
        return Outcome()  # Platforms report an edit for a link's preview, too.
    if is_over(checkin):
        raise Refused("edit-after-closing", title=title_of(g, checkin))
    value = read_answer(question, said.text, said.vocabulary)
    if question.kind not in FREE and value == answer.value:
        return Outcome()
    text = said.text if question.kind in FREE else ""
    changed = replace(answer, text=text, value=value, edited=True)
    g.with_([changed])
    return Outcome(
        keep=(changed,),
        tell=(*_shown_anew(g, ask, question, changed), *confirmed(g, ask, question, said.room)),
    )


def question_answered_next(g: Gathering, ask: Ask) -> Question | None:
    """Return the question that an answer without a reply to any message goes to."""
    questions = questions_of(g, g.checkins[ask.checkin])
    return (
        questions[ask.position]
        if ask.state in ("asked", "planned") and ask.position < len(questions)
        else None
    )


# --- steps --------------------------------------------------------------------------------------------------


def _own_ask(g: Gathering, ask: Ask, member: Member) -> Ask:
    """Return the ask of this occasion that is *member*'s to answer, which in a shared room may be another.

    Raises Refused, with the name of whom the question is for.
    """
    if ask.member == member.id or (ask.member is None and ask.partner == member.partner):
        return ask
    others = asks_of(g, g.checkins[ask.checkin])
    own = [a for a in others if a.member == member.id]
    own += [a for a in others if a.member is None and a.partner == member.partner]
    if not own:
        raise Refused("question-for-others", who=g.name_of(g.members.get(ask.member or ""), ask.partner))
    return own[0]


def _kept(g: Gathering, ask: Ask, question: Question, answer: Answer, said: Said) -> Outcome:
    """Keep the answer, confirm it, and go on if this was the question that the ask had come to."""
    earlier = g.answers.get(answer.id)
    g.with_([answer])
    moved, further = _moved_on(g, ask, question, said)
    g.with_([moved])
    tell = [*confirmed(g, ask, question, said.room), *further]
    complete = moved.position >= len(questions_of(g, g.checkins[ask.checkin]))
    before = ask.position >= len(questions_of(g, g.checkins[ask.checkin]))
    if before and earlier and _was_told(question, earlier):
        tell += _shown_anew(g, moved, question, answer)
    elif question.kind in FREE or question.private is not None or before:
        tell += told(g, moved, question, answer)
    if complete and not before:
        tell += _round_complete(g, moved, said)
    moot = (f"silent:{ask.id}", *(f"nudge:{ask.id}:{n + 1}" for n in range(ask.nudged)))
    return Outcome(keep=(answer, moved), tell=tuple(tell), moot=moot)


def _was_told(question: Question, earlier: Answer) -> bool:
    return not is_passed(earlier) and (question.kind != "choices" or bool(earlier.text))


def _moved_on(g: Gathering, ask: Ask, question: Question, said: Said) -> tuple[Ask, list[Notice]]:
    """Return the ask as it stands with the answer, and the next question if it has come to one."""
    questions = questions_of(g, g.checkins[ask.checkin])
    if ask.position >= len(questions) or question.id != questions[ask.position].id:
        return replace(ask, state=_how_it_ended(g, ask)) if ask.state == "passed" else ask, []
    given = {answer.question for answer in answers_to(g, ask)}
    left = [n for n, other in enumerate(questions) if n > ask.position and other.id not in given]
    if not left:
        # An ask that was answered ahead is still due at its hour: the occasion begins with it.
        due = ask.due_at if ask.asked_at is None else None
        return replace(ask, position=len(questions), state=_how_it_ended(g, ask), due_at=due), []
    moved = replace(ask, position=left[0], put_off=False)
    if ask.state == "silent":
        moved = replace(moved, state="asked", due_at=g.checkins[ask.checkin].closes_at)
    elif ask.put_off:
        moved = next(a for a in due_again(g, moved, said.at).keep if isinstance(a, Ask))
    # It goes on where the answer came from: what is private is often said in a direct talk.
    return moved, [replace(question_notice(g, moved), room=said.room.id, at_once=True)]


def _how_it_ended(g: Gathering, ask: Ask) -> str:
    return "passed" if all(is_passed(a) for a in answers_to(g, ask)) else "answered"


def _round_complete(g: Gathering, ask: Ask, said: Said) -> list[Notice]:
    """Thank the room and tell the others what was pressed and counted."""
    checkin = g.checkins[ask.checkin]
    if ask.state == "passed":
        return [_reply(said, "round-passed", closes=checkin.closes_at)]
    return [_reply(said, "round-complete", closes=checkin.closes_at), *counted(g, ask)]


def _shown_anew(g: Gathering, ask: Ask, question: Question, answer: Answer) -> list[Notice]:
    """Change in place what the others read of an answer: by itself, or among what was counted."""
    # What shows no answer, but only that one waits, is not said again.
    again = [replace(n, replaces=n.about, once="") for n in told(g, ask, question, answer) if n.about]
    if question.kind in FREE or not round_lines(g, ask):
        return again
    return [*again, *(replace(n, replaces=n.about) for n in counted(g, ask))]


def _kept_late(
    g: Gathering, ask: Ask, question: Question, late: Answer, own: Answer | None, said: Said
) -> Outcome:
    """Keep an answer that came after closing, and say so; what was answered in time stands."""
    title = title_of(g, g.checkins[ask.checkin])
    if own and not own.late:
        raise Refused("edit-after-closing", title=title)
    g.with_([late])
    others = told(g, ask, question, late)
    heard = others and question.private is None
    thanks = (
        Ours("answer-late-kept", {"title": title})
        if heard
        else Ours("answer-late-kept-only", {"title": title})
    )
    reply = Notice(said.room.id, (thanks,), reply_to=said.message, at_once=True)
    return Outcome(keep=(late,), tell=(*others, reply))


def _ticked(g: Gathering, ask: Ask, question: Question, answer: Answer, own: Answer | None) -> Outcome:
    """Show the options anew with what is ticked; nothing is told before "enough" is pressed."""
    if own and answer.late and not own.late:
        raise Refused("edit-after-closing", title=title_of(g, g.checkins[ask.checkin]))
    value = toggled(own.value if own else "", answer.value)
    again = Outcome(tell=(ticked(g, ask, question, answer.room, value),))
    if value:
        return again + Outcome(keep=(replace(own or answer, value=value),))
    return again + Outcome(lose=(own,) if own else ())


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
        late=is_over(g.checkins[ask.checkin]),
    )


def _own(g: Gathering, ask: Ask, question: Question, member: Member) -> Answer | None:
    own = (a for a in answers_to(g, ask) if a.question == question.id and a.member == member.id)
    return next(own, None)


def _still_open(g: Gathering, ask: Ask) -> CheckIn:
    checkin = g.checkins[ask.checkin]
    if is_over(checkin):
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
