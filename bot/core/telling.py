"""What is shown of an answer, and to whom: in place under its question, to the others, or to one role alone.

What is private to a role goes to direct talks with those who have it and nowhere else. What is unnamed is
told to nobody here: it waits for the digest; so does everything where one role alone reads that. Decides
nothing about what is kept.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime

from bot.core.answer import FREE, calls_for_help, is_passed, shown
from bot.core.confided import Given, named, private_answers, readers_of
from bot.core.occasion import Answer, Ask, CheckIn, answers_to, asks_of, questions_of, thread_of, told_to_all
from bot.core.partnership import Gathering, Member, Room, quiet_until
from bot.core.protocol import Question
from bot.core.question import choices_in, shown_anew
from bot.core.roles import role_named
from bot.core.unclear import UNCLEAR
from bot.core.words import Arg, Choice, Notice, Ours, Rows

MOST_APART = 8
"""Answers in words to one question that are told at once, each by itself; the rest is in the digest."""


def told(g: Gathering, ask: Ask, question: Question, answer: Answer) -> list[Notice]:
    """Word what the others hear of one answer."""
    if question.unnamed or is_passed(answer):
        return []
    if question.private is not None:
        return private_answer(g, ask, question, answer)
    below = _below(g, ask, question, answer)
    if not told_to_all(g, g.checkins[ask.checkin]) or waits_for_digest(g, ask, question, answer):
        return below
    rooms = [room for room in g.other_rooms(ask.partner) if room.id != answer.room]
    mark = f"answer:{answer.id}"
    return [*below, *(_one(g, ask, question, answer, room, once=mark) for room in rooms)]


def _below(g: Gathering, ask: Ask, question: Question, answer: Answer) -> list[Notice]:
    """Word an answer for those in the same room who read another language, as a reply to the words."""
    room = g.rooms.get(answer.room)
    said = question.kind in FREE and answer.text and answer.message
    others = room.read_besides(answer.language) if room and room.also else ()
    if room is None or not said or not others or not g.translates:
        return []
    below = _one(g, ask, question, answer, room, once=f"answer:{answer.id}")
    # What question it answers is in sight, and so is what came along.
    return [
        replace(
            below,
            parts=below.parts[-1:],
            reply_to=answer.message,
            languages=others,
            choices=(),
            attachment=None,
            at_once=True,
            quiet=True,
        )
    ]


def waits_for_digest(g: Gathering, ask: Ask, question: Question, answer: Answer) -> bool:
    """Tell whether so much was said before *answer* that the others read it with the digest."""
    given = [a for a in answers_to(g, ask) if a.question == question.id and a.whole != answer.whole]
    before = {a.whole for a in given if a.at < answer.at}
    return question.kind in FREE and len(before) >= MOST_APART


def private_answer(g: Gathering, ask: Ask, question: Question, answer: Answer) -> list[Notice]:
    """Word an answer for the role that alone reads it, once; where none can be told alone, it waits."""
    role = question.private or ""
    theirs = [member for member in readers_of(g, question, answer) if member.id != answer.member]
    rooms = [g.private_room(member) for member in theirs]
    told = [_one(g, ask, question, answer, room, once=f"private:{answer.id}") for room in rooms]
    if calls_for_help(question, answer):
        # Those who read the call do not read what it is about: whoever may reads it as soon.
        told = [replace(each, at_once=True) for each in told]
    if any(room.stands for room in rooms):
        return told
    waits, mark = Ours("private-waits", {"role": role_named(role)}), f"private-waits:{answer.checkin}"
    groups = {room.id: room for member in theirs if (room := g.room_of(member.partner))}
    others = [room for room in groups.values() if ask.partner not in room.partners]
    return [*told, *(Notice(room.id, (waits,), once=mark) for room in others)]


def private_for(g: Gathering, member: Member, room: Room) -> list[Notice]:
    """Word what waits for *member*, for a *room* that they alone read; nothing is said there twice."""
    return [
        _one(g, ask, question, answer, room, once=f"private:{answer.id}")
        for ask, question, answer in _private(g)
        if member in readers_of(g, question, answer) and answer.member != member.id
    ]


def private_of(g: Gathering, checkin: str) -> list[Notice]:
    """Word once more what is private before an occasion closes: its marks keep it from being said twice."""
    return [
        notice
        for ask, question, answer in _private(g)
        if answer.checkin == checkin
        for notice in private_answer(g, ask, question, answer)
    ]


def _private(g: Gathering) -> list[Given]:
    return [each for each in private_answers(g) if not each[1].unnamed]


def _one(g: Gathering, ask: Ask, question: Question, answer: Answer, room: Room, *, once: str) -> Notice:
    who = g.name_of(g.members.get(answer.member), ask.partner)
    args: dict[str, Arg] = {"who": who, "said": shown(question, answer)}
    several = len(questions_of(g, g.checkins[ask.checkin])) > 1
    named = several or (question.private is None and not _was_asked_in(g, ask, room))
    parts = (Ours("about-question", {"question": question.ask}),) if named else ()
    return Notice(
        room.id,
        (*parts, _tail(answer, args)),
        about=f"answer:{answer.id}",
        choices=_buttons(g, question, answer),
        once=once,
        attachment=answer.attachment,
        thread=thread_of(ask.checkin),
    )


def _was_asked_in(g: Gathering, ask: Ask, room: Room) -> bool:
    """Tell whether those who read in *room* were asked by now: others may be asked sooner, or alone."""
    theirs = [e for e in g.asks.values() if e.checkin == ask.checkin and e.partner in room.partners]
    return any(each.asked_at is not None for each in theirs)


def _buttons(g: Gathering, question: Question, answer: Answer) -> Rows:
    """Return what can be done about an answer in words that all may read: a promise, or it is not clear."""
    apart = question.private is not None or question.unnamed
    if question.kind not in FREE or apart or not answer.text or answer.id != answer.whole:
        return ()
    made = any(c.answer == answer.id and c.number for c in g.commitments.values())
    promise = (Choice("promise", Ours("button-make-promise")),)
    return ((*(promise if question.kind == "text" and not made else ()), UNCLEAR),)


def _tail(answer: Answer, args: dict[str, Arg]) -> Ours:
    if answer.late:
        return Ours("partner-answered-late", args)
    return Ours("partner-answered-edited", args) if answer.edited else Ours("partner-answered", args)


def counted(g: Gathering, ask: Ask) -> list[Notice]:
    """Tell the others what a partner pressed and counted."""
    lines = round_lines(g, ask)
    if not lines or not told_to_all(g, g.checkins[ask.checkin]):
        return []
    says = "partner-counted" if _heard_before(g, ask) else "partner-counted-first"
    head = Ours(says, {"who": g.partners[ask.partner].name})
    rooms = [room for room in g.other_rooms(ask.partner) if room.id != ask.room]
    thread = thread_of(ask.checkin)
    return [Notice(room.id, (head, *lines), about=f"answers:{ask.id}", thread=thread) for room in rooms]


def _heard_before(g: Gathering, ask: Ask) -> bool:
    """Tell whether the others have heard of that partner this time before they read what was counted."""
    checkin = g.checkins[ask.checkin]
    in_words = {q.id for q in questions_of(g, checkin) if q.kind in FREE and not q.private and not q.unnamed}
    return any(
        (each.id != ask.id and round_lines(g, each))
        or any(a.question in in_words and not is_passed(a) for a in answers_to(g, each))
        for each in asks_of(g, checkin)
        if each.partner == ask.partner
    )


def round_lines(g: Gathering, ask: Ask) -> list[Ours]:
    """Return a line for each answer to *ask* that was pressed or counted and that the others may read."""
    return [
        Ours("answer-line", {"question": question.ask, "answer": shown(question, answer)})
        for question in questions_of(g, g.checkins[ask.checkin])
        if question.kind not in FREE and not question.private and not question.unnamed
        for answer in answers_to(g, ask)
        if answer.question == question.id and not is_passed(answer)
    ]


def confirmed(g: Gathering, ask: Ask, question: Question, room: Room) -> list[Notice]:
    """Show the question anew with who has answered under it, where it was put and where it was answered."""
    places = dict.fromkeys((room.id, ask.room))
    return [shown_anew(g, ask, question, at, confirming(g, ask, question, at)) for at in places]


def confirming(g: Gathering, ask: Ask, question: Question, place: str) -> tuple[Ours, ...]:
    """Return a line for each who has answered *question*, and what they should know about it.

    It is for the room *place*, by its id: a group does not read who of it has answered alone.
    """
    given = [a for a in answers_to(g, ask) if a.question == question.id and a.id == a.whole]
    said = [a for a in given if not is_passed(a)] or given
    open_to_all = question.kind not in FREE and not question.private and not question.unnamed
    if open_to_all or all(is_passed(a) for a in said):
        return tuple(
            _answered_by(question, a, None if is_nameless(g, question, a, place) else g.members.get(a.member))
            for a in said
        )
    times = Counter("" if is_nameless(g, question, a, place) else a.member for a in said)
    lines = [_noted(g, member, count) for member, count in times.items()]
    if question.unnamed and any(a.attachment for a in said):
        lines.append(Ours("file-may-name"))
    here = [a for a in said if a.room == place and question.private is not None]
    if who := {m.id: m for a in here for m in readers_of(g, question, a) if m.id != a.member}:
        lines.append(Ours("answer-read-by", {"who": named(g, who.values())}))
    checkin = g.checkins[ask.checkin]
    read_by_all = not question.private and not question.unnamed and told_to_all(g, checkin)
    if read_by_all and len(said) > MOST_APART:
        lines.append(Ours("more-with-the-digest", {"closes": digest_read(g, checkin, ask.partner)}))
    return tuple(lines)


def digest_read(g: Gathering, checkin: CheckIn, partner: str) -> datetime:
    """Return when *partner* reads what *checkin* came to: as it closes, or once it is not quiet there."""
    room = g.room_of(partner)
    return quiet_until(room, g.partners, checkin.closes_at) if room else checkin.closes_at


def is_nameless(g: Gathering, question: Question, answer: Answer, place: str) -> bool:
    """Tell whether the room *place* reads no name beside *answer*: nobody does, or it was given alone."""
    there, given = g.rooms.get(place), g.rooms.get(answer.room)
    in_a_group = there is not None and there.member is None
    alone = given is not None and given.member is not None
    return question.unnamed or (question.private is not None and in_a_group and alone)


def _answered_by(question: Question, answer: Answer, who: Member | None) -> Ours:
    name: Arg = who.name if who else Ours("somebody")
    return Ours("answered-by", {"who": name, "answer": shown(question, answer)})


def _noted(g: Gathering, member: str, count: int) -> Ours:
    who: Arg = g.members[member].name if member in g.members else Ours("somebody")
    if count > 1:
        return Ours("noted-from-several", {"who": who, "count": count})
    return Ours("noted-from", {"who": who})


def ticked(g: Gathering, ask: Ask, question: Question, room: str, value: str) -> Notice:
    """Show the options anew with those in *value* ticked."""
    return shown_anew(g, ask, question, room, choices=choices_in(g, room, question, value))
