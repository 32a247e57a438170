"""What follows when somebody answers: keep it, confirm it in place, ask the next question, tell the others.

Free words go to the other partners at once, each by itself, so that they can be replied to; what was pressed
or counted goes along once a partner's round is complete. What is private goes to the role it is meant for and
nowhere else; what is unnamed waits for the digest. Never overwrites what somebody else said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core import measuring
from bot.core.answer import FREE, PASSED, is_passed, read_answer, toggled
from bot.core.attachment import Attachment
from bot.core.checkin import due_again
from bot.core.confided import named, readers_now, readers_of
from bot.core.digest import shown_again
from bot.core.enclosed import same, without_name
from bot.core.in_turn import next_in_turn
from bot.core.occasion import (
    Answer,
    Ask,
    CheckIn,
    answers_to,
    asks_of,
    heard_until,
    is_over,
    questions_of,
    rule_of,
    title_of,
    told_to_all,
    window_ends,
)
from bot.core.partnership import Gathering, Member, Room
from bot.core.promise_of_answer import promised
from bot.core.protocol import Question
from bot.core.question import few_write, is_apart, question_notice
from bot.core.roles import role_named
from bot.core.taking_back import taken_back, told_afresh
from bot.core.telling import confirmed, counted, digest_read, round_lines, ticked, told, waits_for_digest
from bot.core.vocabulary import Vocabulary, plain
from bot.core.words import Notice, Ours, Outcome, Refused, notice

LATER = timedelta(hours=3)
"""How long "later" puts a question off."""
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Said:
    """What a member said or pressed in a room.

    Attributes:
        id: Unique to it.
        at: When we heard it.
        message: The platform's id of it; None for a press.
        attachment: What came along; *text* is then its caption.
        quoted: The part of our message that they reply to in particular.
        said_at: When it was said, which may be long before, after an outage; None where that is the same.
    """

    id: str
    member: Member
    room: Room
    text: str
    at: datetime
    vocabulary: Vocabulary
    message: str | None = None
    pressed: bool = False
    attachment: Attachment | None = None
    quoted: str = ""
    said_at: datetime | None = None

    @property
    def only_words(self) -> bool:
        """Tell whether a single word of it may mean something by itself."""
        return not self.pressed and self.attachment is None


def answered(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Take *said* as an answer to *question*.

    Raises Refused if it cannot be read as one, or is for others to give.
    """
    ask = own_ask(g, ask, said.member)
    if said.only_words and plain(said.text) in said.vocabulary.later:
        return put_off(g, ask, said)
    if said.only_words and plain(said.text) in said.vocabulary.skip:
        return passed_over(g, ask, question, said)
    answer = _answer(g, ask, question, said, _value(question, said))
    own = g.answers.get(answer.id)
    if question.kind == "choices" and said.pressed:
        return _ticked(g, ask, question, answer, own)
    left_behind = said.attachment is not None and answer.attachment is None
    noted = Outcome(tell=(reply_to(said, "only-the-answer-counts"),)) if left_behind else Outcome()
    if own and own.value == answer.value and (question.kind != "choices" or own.text):
        return noted  # The same button pressed twice.
    if is_over(g.checkins[ask.checkin]):
        # To type what is ticked is to say that it is enough.
        ticks = own is not None and not own.text and own.value == answer.value
        kept = _kept_late(g, ask, question, answer, None if ticks else own, said)
    else:
        kept = _kept(g, ask, question, answer, said)
    # A promise is one, and a number counts towards its goal, whenever it comes.
    follows = promised(g, ask, question, answer, said) + measuring.of_answer(g, ask, question, answer, said)
    return kept + noted + follows


def beside(g: Gathering, first: Answer, said: Said) -> Outcome:
    """Take what came along with *said* as a part of the answer *first*: pictures that were sent together."""
    ask = g.asks[first.ask]
    checkin = g.checkins[ask.checkin]
    question = next((q for q in questions_of(g, checkin) if q.id == first.question), None)
    if question is None or question.kind not in FREE or said.attachment is None:
        return Outcome()
    answer = _answer(g, ask, question, said, "")
    answer = replace(answer, id=f"{first.id}+{said.id}", late=first.late, readers=first.readers)
    g.with_([answer])
    again = shown_again(g, checkin, ask.partner) if is_over(checkin) and said.text else []
    return Outcome(keep=(answer,), tell=(*told(g, ask, question, answer), *again))


def enough(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Take what is ticked so far as the answer."""
    ask = own_ask(g, ask, said.member)
    given = own_answer(g, ask, question, said.member)
    if given is None or not given.value:
        raise Refused("answer-tick-first")
    if given.value == given.text:
        return Outcome()  # The same button pressed twice.
    taken = replace(given, text=given.value, at=said.at)
    if is_over(g.checkins[ask.checkin]):
        late = replace(taken, late=_too_late(g, ask, said))
        return _kept_late(g, ask, question, late, given if given.text else None, said)
    return _kept(g, ask, question, taken, said)


def unticked(g: Gathering, ask: Ask, question: Question, option: str, said: Said) -> Outcome:
    """Take an option out of what *said*'s member ticked; what was taken as enough changes with it."""
    given = own_answer(g, ask, question, said.member)
    if given is None or option not in given.value.split():
        return Outcome()
    left = toggled(given.value, option)
    shorter = replace(given, value=left)
    if not given.text:
        again = Outcome(tell=(ticked(g, ask, question, given.room, left),))
        return again + (Outcome(keep=(shorter,)) if left else Outcome(lose=(given,)))
    if not left:
        return taken_back(g, given, said.at)
    g.with_([shorter])
    return enough(g, ask, question, said)


def passed_over(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Leave *question* out. Raises Refused if the protocol wants an answer, or there is one."""
    ask = own_ask(g, ask, said.member)
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
    ask = own_ask(g, ask, said.member)
    _still_open(g, ask)
    if ask.state in ("answered", "passed"):
        raise Refused("answered-already")
    if ask.state == "planned":
        # Shown ahead on request: it comes by itself at its own hour.
        return Outcome(tell=(reply_to(said, "put-off-until", until=max(ask.asks_at, said.at)),))
    again = g.partners[ask.partner].calendar.humane(said.at + LATER)
    if ask.state != "asked" or again >= window_ends(g, ask):
        raise Refused("too-late-for-later", closes=heard_until(g, ask, said.at))
    moot = tuple(f"nudge:{ask.id}:{n + 1}" for n in range(ask.nudged))
    return Outcome(
        keep=(replace(ask, put_off=True, due_at=again), *next_in_turn(g, ask.room, said.at)),
        tell=(reply_to(said, "put-off-until", until=again),),
        moot=moot,
    )


def edited(g: Gathering, answer: Answer, said: Said) -> Outcome:
    """Let an edited message change the answer that it gave; after closing the first wording stands."""
    ask = g.asks[answer.ask]
    checkin = g.checkins[ask.checkin]
    question = next((q for q in questions_of(g, checkin) if q.id == answer.question), None)
    if question is None or said.member.id != answer.member:
        return Outcome()
    # An edit that brings no file along changed the words beside the one that is there.
    now = replace(said, attachment=said.attachment or answer.attachment)
    if question.kind in FREE and said.text == answer.text and same(now.attachment, answer.attachment):
        return Outcome()  # Platforms report an edit for a link's preview, too.
    if _too_late(g, ask, said):
        raise Refused("edit-after-closing", title=title_of(g, checkin))
    value = _value(question, now)
    if question.kind not in FREE and value == answer.value:
        return Outcome()
    fresh = _answer(g, ask, question, now, value)
    changed = replace(answer, text=fresh.text, value=value, edited=True, attachment=fresh.attachment)
    g.with_([changed])
    again = shown_again(g, checkin, ask.partner) if is_over(checkin) else []
    return Outcome(
        keep=(changed,),
        tell=(
            *_changed_elsewhere(g, ask, question, answer, changed),
            *confirmed(g, ask, question, said.room),
            *again,
        ),
    ) + (promised(g, ask, question, changed, said) + measuring.of_answer(g, ask, question, changed, said))


# --- steps --------------------------------------------------------------------------------------------------


def own_ask(g: Gathering, ask: Ask, member: Member) -> Ask:
    """Return the ask of this occasion that is *member*'s to answer, which in a shared room may be another.

    Raises Refused, with the name of whom the question is for.
    """
    if member.removed_at is not None or g.partners[member.partner].left_at is not None:
        raise Refused("question-is-gone")
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
    tell = [*confirmed(g, ask, question, said.room), *further, *_may_be_held_back(g, ask, question, answer)]
    complete = moved.position >= len(questions_of(g, g.checkins[ask.checkin]))
    before = ask.position >= len(questions_of(g, g.checkins[ask.checkin]))
    if earlier and _was_told(question, earlier) and (before or question.private is not None):
        tell += shown_anew_elsewhere(g, moved, question, answer)
    elif question.kind in FREE or question.private is not None or before:
        tell += told(g, moved, question, answer)
    then: tuple[Ask, ...] = ()
    if complete and not before:
        tell += _round_complete(g, moved, question, answer, said)
        then = next_in_turn(g, ask.room, said.at)
    moot = (f"silent:{ask.id}", *(f"nudge:{ask.id}:{n + 1}" for n in range(ask.nudged)))
    return Outcome(keep=(answer, moved, *then), tell=tuple(tell), moot=moot)


def _may_be_held_back(g: Gathering, ask: Ask, question: Question, answer: Answer) -> list[Notice]:
    """Tell whoever answered without a name in their group, alone, where few write their language.

    Whoever is asked alone reads it beside the question. Where no talk is open, nothing says who answered.
    """
    room, member = g.direct_room(answer.member), g.members.get(answer.member)
    here = g.rooms.get(answer.room)
    if not question.unnamed or is_passed(answer) or room is None or member is None:
        return []
    if here is None or here.member is not None:
        return []
    mark = f"unnamed-few:{ask.id}:{question.id}:{member.id}"
    return [Notice(room.id, (line,), once=mark, at_once=True) for line in few_write(g, question, member)]


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
    further = question_notice(g, moved, _goes_on_in(g, moved, question, said))
    return moved, [replace(further, at_once=True)]


def _goes_on_in(g: Gathering, moved: Ask, question: Question, said: Said) -> str:
    """Return where the next question is put: where the answer came from.

    What was taken out of a group's chat because few read it goes on there with what all of the group answer.
    """
    next_one = questions_of(g, g.checkins[moved.checkin])[moved.position]
    taken_out = said.room.member is not None and moved.member is None and is_apart(question)
    return moved.room if taken_out and not is_apart(next_one) else said.room.id


def _how_it_ended(g: Gathering, ask: Ask) -> str:
    return "passed" if all(is_passed(a) for a in answers_to(g, ask)) else "answered"


def _round_complete(g: Gathering, ask: Ask, question: Question, answer: Answer, said: Said) -> list[Notice]:
    """Thank the room and tell the others what was pressed and counted."""
    checkin = g.checkins[ask.checkin]
    if question.private is not None and said.room.member is not None and ask.state != "passed":
        who = [member for member in readers_of(g, question, answer) if member.id != said.member.id]
        read = Ours("round-complete-read-by", {"who": named(g, who)})
        line = read if who else Ours("round-complete-for-role", {"role": role_named(question.private)})
        thanks = Notice(said.room.id, (line,), reply_to=said.message, at_once=True)
        return [thanks, *(counted(g, ask) if told_to_all(g, checkin) else ())]
    if not told_to_all(g, checkin):
        role = role_named(rule_of(g, checkin).digest_to)
        passed = ask.state == "passed"
        return [
            reply_to(said, "round-passed-only")
            if passed
            else reply_to(said, "round-complete-for-role", role=role)
        ]
    closes = digest_read(g, checkin, ask.partner)
    if ask.state == "passed":
        return [reply_to(said, "round-passed", closes=closes)]
    return [reply_to(said, "round-complete", closes=closes), *counted(g, ask)]


def shown_anew_elsewhere(g: Gathering, ask: Ask, question: Question, answer: Answer) -> list[Notice]:
    """Change in place what the others read of an answer: by itself, or among what was counted."""
    # What shows no answer, but only that one waits, is not said again.
    again = [replace(n, replaces=n.about, once="") for n in told(g, ask, question, answer) if n.about]
    if question.kind in FREE or not round_lines(g, ask):
        return again
    return [*again, *(replace(n, replaces=n.about) for n in counted(g, ask))]


def _changed_elsewhere(
    g: Gathering, ask: Ask, question: Question, before: Answer, changed: Answer
) -> list[Notice]:
    """Show the others what became of an answer: its words in place, another file in a message of its own."""
    if same(before.attachment, changed.attachment):
        return shown_anew_elsewhere(g, ask, question, changed)
    who = g.name_of(g.members.get(changed.member), ask.partner)
    copies = [n for n in told(g, ask, question, changed) if n.about]
    return [each for copy in copies for each in told_afresh(copy, who)]


def _kept_late(
    g: Gathering, ask: Ask, question: Question, late: Answer, own: Answer | None, said: Said
) -> Outcome:
    """Keep an answer that came after closing, and say so; what was answered in time stands."""
    checkin = g.checkins[ask.checkin]
    title = title_of(g, checkin)
    if own and late.late and not own.late:
        raise Refused("edit-after-closing", title=title)
    g.with_([late])
    again = own is not None and _was_told(question, own)
    others = (shown_anew_elsewhere if again else told)(g, ask, question, late)
    apart = question.private is not None or question.unnamed or not told_to_all(g, checkin)
    heard = not apart and (others or waits_for_digest(g, ask, question, late))
    if not late.late:
        thanks = Ours("answer-was-in-time", {"title": title})
    elif heard:
        thanks = Ours("answer-late-kept", {"title": title})
    else:
        thanks = Ours("answer-late-kept-only", {"title": title})
    # What was told at closing changes by what was said before then, and by what is told nowhere else.
    alone_told = not told_to_all(g, checkin) and question.private is None and not question.unnamed
    changes = not late.late or alone_told or (not apart and waits_for_digest(g, ask, question, late))
    nowhere_else = question.private is None and not others and not is_passed(late)
    digest = shown_again(g, checkin, ask.partner, needed=nowhere_else) if changes else []
    reply = Notice(said.room.id, (thanks,), reply_to=said.message, at_once=True)
    return Outcome(keep=(late,), tell=(*others, *digest, reply))


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
    free = question.kind in FREE
    own = own_answer(g, ask, question, said.member) if not free else None
    file = without_name(said.attachment) if question.unnamed else said.attachment
    # Ticks are taken one after another until they are enough; what is typed is the whole of it.
    text = said.text if free else value if question.kind == "choices" and not said.pressed else ""
    last = max((a.at for a in answers_to(g, ask) if a.question == question.id), default=said.at - _TICK)
    return Answer(
        own.id if own else said.id,
        g.partnership.id,
        ask.checkin,
        ask.id,
        question.id,
        said.member.id,
        text,
        said.member.language,
        value,
        # Those that are heard together are told apart by their order.
        max(said.at, last + _TICK),
        said.room.id,
        said.message,
        late=_too_late(g, ask, said),
        attachment=file if free else None,
        readers=readers_now(g, g.checkins[ask.checkin], question),
    )


def _value(question: Question, said: Said) -> str:
    """Return what *said* stands for: beside a file no word is needed where any answer will do."""
    if question.kind in FREE and said.attachment:
        return ""
    return read_answer(question, said.text, said.vocabulary)


def _too_late(g: Gathering, ask: Ask, said: Said) -> bool:
    """Tell whether it was said after closing: what was said before and heard after an outage is in time."""
    checkin = g.checkins[ask.checkin]
    in_time = checkin.state == "closed" and (said.said_at or said.at) < checkin.closes_at
    return is_over(checkin) and not in_time


def own_answer(g: Gathering, ask: Ask, question: Question, member: Member) -> Answer | None:
    own = (a for a in answers_to(g, ask) if a.question == question.id and a.member == member.id)
    return next(own, None)


def _still_open(g: Gathering, ask: Ask) -> CheckIn:
    checkin = g.checkins[ask.checkin]
    if is_over(checkin):
        raise Refused("checkin-is-closed", title=title_of(g, checkin))
    return checkin


def reply_to(said: Said, says: str, **args: object) -> Notice:
    return notice(said.room.id, says, args, reply_to=said.message, at_once=True)  # type: ignore[arg-type]
