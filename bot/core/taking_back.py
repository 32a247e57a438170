"""What follows when somebody takes back what they said: it counts no more, here or where it was carried.

Their own words are theirs: an answer can be taken back even after closing. Never says why, and touches
nothing that somebody else said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.core import measuring
from bot.core.answer import FREE, is_passed
from bot.core.checkin import due_again
from bot.core.clarification import asked_about
from bot.core.digest import shown_again
from bot.core.forgetting import nameless
from bot.core.occasion import Answer, Ask, answers_to, has_rule, is_over, questions_of
from bot.core.partnership import Gathering
from bot.core.promise_of_answer import not_confirmed
from bot.core.protocol import Question
from bot.core.question import choices_in, shown_anew
from bot.core.telling import confirming, counted, is_nameless, told
from bot.core.words import Arg, Notice, Ours, Outcome


def taken_back(g: Gathering, answer: Answer, now: datetime, *, ticks: str = "") -> Outcome:
    """Let *answer* go: its question is open again while its occasion is, and copies are taken back.

    With *ticks* those stay, and it is only not enough any more. What was sent together goes together.
    """
    ask = g.asks[answer.ask]
    checkin = g.checkins[ask.checkin]
    question = next((q for q in questions_of(g, checkin) if q.id == answer.question), None)
    parts = [each for each in g.answers.values() if each.whole == answer.whole]
    kinds = ("answer", "private", "unnamed")
    # Only that there was one is kept of what others read without a name: then none of it is shown any more.
    kept = replace(nameless(answer), member="") if _was_shown_unnamed(g, question, answer) else None
    lost = (
        *(p for p in parts if not kept or p != answer),
        *not_confirmed(g, answer),
        *asked_about(g, f"answer:{answer.id}"),
    )
    gone = Outcome(lose=lost, moot=tuple(f"{kind}:{each.id}" for each in parts for kind in kinds))
    if question is None:
        g.without(parts)
        return gone
    copies = [copy for each in parts for copy in _copies_taken_back(g, ask, question, each)]
    counted_before = {n.room for n in counted(g, ask)} if question.kind not in FREE else set()
    g.without(parts)
    g.with_([kept] if kept else [])
    again = _open_again(g, ask, question, now)
    g.with_([again])
    tell = [
        *copies,
        *_counted_anew(g, again, counted_before),
        *_said_in_place(g, again, question, answer, ticks),
    ]
    ticked = replace(answer, text="", value=ticks) if ticks and not kept else None
    left = tuple(each for each in (ticked, kept) if each)
    ended = replace(gone, lose=() if ticked else gone.lose)
    uncounted = measuring.taken_back(g, ask, question, answer, now)
    tell += shown_again(g, checkin, ask.partner)
    return ended + Outcome(keep=(again, *left, *uncounted), tell=tuple(tell))


def _was_shown_unnamed(g: Gathering, question: Question | None, answer: Answer) -> bool:
    closed = g.checkins[answer.checkin].state == "closed"
    return closed and question is not None and question.unnamed and not answer.late and not is_passed(answer)


def reply_taken_back(copies: Sequence[Notice]) -> Outcome:
    """Let the *copies* go that were carried of a reply."""
    return Outcome(
        tell=tuple(_withdrawn(each, each.parts[-1].args["who"]) for each in copies),
        moot=tuple(each.once for each in copies if each.once),
    )


def told_afresh(copy: Notice, who: Arg) -> tuple[Notice, Notice]:
    """Return what takes a copy back of what *who* said, and what tells *copy* in a message of its own.

    For what a message cannot be changed into: one with another file.
    """
    # Both at one hour: the first is in sight until the other is.
    return replace(_withdrawn(copy, who), at_once=copy.at_once), replace(copy, replaces="", once="")


def _copies_taken_back(g: Gathering, ask: Ask, question: Question, answer: Answer) -> list[Notice]:
    who = g.name_of(g.members.get(answer.member), ask.partner)
    copies = [_withdrawn(each, who) for each in told(g, ask, question, answer) if each.about]
    if question.private is not None and not question.unnamed:
        # Whoever has the role no more has the words still.
        read = [g.direct_room(id_) for id_ in answer.readers if id_ != answer.member]
        there, about = {copy.room for copy in copies}, f"answer:{answer.id}"
        left = [Notice(room.id, (), about=about) for room in read if room and room.id not in there]
        copies += [_withdrawn(each, who) for each in left]
    if question.unnamed and answer.attachment:
        rooms = [room for room in g.rooms.values() if room.stands]
        about = f"unnamed:{answer.id}"
        copies += [_withdrawn(Notice(room.id, (), about=about), Ours("somebody")) for room in rooms]
    return copies


def _withdrawn(copy: Notice, who: Arg) -> Notice:
    line = Ours("words-taken-back", {"who": who})
    return Notice(
        copy.room,
        (line,),
        about=copy.about,
        replaces=copy.about,
        withdraw=True,
        at_once=True,
        thread=copy.thread,
    )


def _counted_anew(g: Gathering, ask: Ask, rooms: set[str]) -> list[Notice]:
    """Show anew what was counted for the others, or take it back where nothing of it is left."""
    left = {each.room: replace(each, replaces=each.about, at_once=True) for each in counted(g, ask)}
    who = g.partners[ask.partner].name
    nothing = Notice("", (), about=f"answers:{ask.id}")
    return [left.get(room) or _withdrawn(replace(nothing, room=room), who) for room in sorted(rooms)]


def _open_again(g: Gathering, ask: Ask, question: Question, now: datetime) -> Ask:
    """Return the ask as it stands without the answer: waiting again, if nobody else of them gave one."""
    checkin = g.checkins[ask.checkin]
    if is_over(checkin) or not has_rule(g, checkin):
        return ask
    if any(a.question == question.id for a in answers_to(g, ask)):
        return ask
    position = min(ask.position, questions_of(g, checkin).index(question))
    if ask.asked_at is None:
        return replace(ask, position=position, state="planned")
    waits = replace(ask, position=position, state="asked", put_off=False)
    return next(each for each in due_again(g, waits, now).keep if isinstance(each, Ask))


def _said_in_place(g: Gathering, ask: Ask, question: Question, answer: Answer, ticks: str) -> list[Notice]:
    """Say so under the question, with its buttons where it waits for an answer again."""
    name = g.members[answer.member].name if answer.member in g.members else ""
    over, shown = is_over(g.checkins[ask.checkin]), []
    for room in dict.fromkeys((answer.room, ask.room)):
        left = confirming(g, ask, question, room)
        who: Arg = Ours("somebody") if is_nameless(g, question, answer, room) or not name else name
        lines = (*left, Ours("answer-taken-back", {"who": who}))
        choices = () if left or over else choices_in(g, room, question, ticks)
        shown.append(shown_anew(g, ask, question, room, lines, choices=choices))
    return shown
