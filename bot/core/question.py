"""A question of a check-in as it is put to a room: its words, how it can be answered, its buttons.

Decides nothing about when it is put, and never shows what somebody answered.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bot.core.answer import FREE, buttons, one_after_another
from bot.core.consent import ARCHIVE
from bot.core.languages import read_alike
from bot.core.occasion import (
    Ask,
    CheckIn,
    about,
    asks_of,
    on_rhythm,
    questions_of,
    rule_of,
    thread_of,
    title_of,
    window_ends,
)
from bot.core.partnership import Gathering, Member
from bot.core.roles import role_named
from bot.core.whose_turn import is_first
from bot.core.words import Arg, Choice, Language, Notice, Ours, Rows

if TYPE_CHECKING:
    from bot.core.protocol import Question


_A_DAY = timedelta(days=1)
FEW = 3
"""Fewer people than this who write a language would be named by it."""
ALONE = Choice("alone", Ours("button-answer-alone"))
"""The button that takes a question from a group's chat to a direct talk."""


def question_notice(g: Gathering, ask: Ask, room: str = "") -> Notice:
    """Return the question that *ask* has come to; above the first what check-in it is, and until when.

    It is for the *room*, by its id, where *ask* is put if none is named. The first has lost its point once
    nobody is waited for; one further on is good while the occasion is open.
    """
    checkin = g.checkins[ask.checkin]
    question = questions_of(g, checkin)[ask.position]
    parts = [_hello(g, checkin, ask)] if ask.position == 0 else []
    if parts and _first_in_a_crisis(g, checkin, ask):
        parts.append(Ours("checkin-in-a-crisis"))
    if parts and g.rotations and is_first(g, ask):
        others = [other.asks_at for other in asks_of(g, checkin) if other.partner != ask.partner]
        earlier = any(at < ask.asks_at for at in others)
        parts.append(Ours("rotation-you-come-first" if earlier else "rotation-you-begin"))
    return Notice(
        room or ask.room,
        (*parts, *question_parts(g, ask, question, room)),
        about=about(ask, question),
        choices=choices_in(g, room or ask.room, question),
        until=checkin.closes_at if ask.position else window_ends(g, ask),
        thread=thread_of(checkin.id),
        to=ask.member or "",
    )


def shown_anew(
    g: Gathering, ask: Ask, question: Question, room: str, lines: tuple[Ours, ...] = (), **more: Any
) -> Notice:
    """Return the question as it is shown in place of itself, with *lines* under it and no buttons.

    It answers somebody who is there, unless *more*, which are fields of Notice, say otherwise.
    """
    topic = about(ask, question)
    parts = (*question_parts(g, ask, question, room), *lines)
    more = {"at_once": True, "to": ask.member or "", **more}
    return Notice(room, parts, about=topic, replaces=topic, thread=thread_of(ask.checkin), **more)


def question_parts(g: Gathering, ask: Ask, question: Question, room: str = "") -> tuple[Ours, ...]:
    """Return the question itself and how it can be answered; whom it is for, where others sit there, too.

    It is for the *room*, by its id, as in `question_notice`.
    """
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
    if question.about == ARCHIVE:
        hints.append(Ours("question-hint-archive"))
    return (*_for_whom(g, ask), asked, *hints, *who_reads(g, ask, question, room or ask.room))


def who_reads(g: Gathering, ask: Ask, question: Question, room: str) -> list[Ours]:
    """Return who reads the answer, if not everybody does; in a group, that it can be given alone as well."""
    here = _is_a_group(g, room)
    said: list[Ours] = []
    if question.private:
        role: dict[str, Arg] = {"role": role_named(question.private)}
        if not g.having(question.private):
            said.append(Ours("question-hint-private-nobody", role))
        else:
            said.append(Ours("question-hint-private-here" if here else "question-hint-private", role))
    if question.unnamed:
        said.append(Ours("question-hint-unnamed-here" if here else "question-hint-unnamed"))
        said += [] if here else _few_write(g, ask, question, room)
    return [*said, *what_alarms(question)]


def what_alarms(question: Question) -> tuple[Ours, ...]:
    """Return which options call those who can help, at any hour: nobody is to find out by pressing one."""
    options: list[Arg] = [label for id_, label in question.options if id_ in question.alarms]
    return (Ours("question-hint-alarms", {"options": one_after_another(options)}),) if options else ()


def _few_write(g: Gathering, ask: Ask, question: Question, room: str) -> list[Ours]:
    """Say, to somebody alone, that few write their language: what stays untranslated of it is not shown."""
    alone = g.rooms.get(room)
    member = g.members.get((alone.member if alone else None) or ask.member or "")
    return few_write(g, question, member) if member else []


def few_write(g: Gathering, question: Question, member: Member) -> list[Ours]:
    """Return that few write the language of *member*, for them alone; nothing where many do."""
    if question.kind not in FREE:
        return []
    write = [read_alike(each.language, member.language) for each in g.people()]
    tags = [each.language for each in g.people()]
    tags += [tag for partner in g.present() for tag in partner.languages]
    if sum(write) >= FEW or all(read_alike(tag, member.language) for tag in tags):
        return []
    return [Ours("question-hint-unnamed-few", {"language": Language(member.language)})]


def _for_whom(g: Gathering, ask: Ask) -> tuple[Ours, ...]:
    room = g.rooms.get(ask.room)
    if ask.member is not None or room is None or not room.also:
        return ()
    return (Ours("question-for-title", {"who": g.partners[ask.partner].name}),)


def is_apart(question: Question) -> bool:
    """Tell whether not everybody reads who answered what to *question*."""
    return question.private is not None or question.unnamed


def choices_in(g: Gathering, room: str, question: Question, chosen: str = "") -> Rows:
    """Return the buttons of a question as it is put in *room*: in a group it can be taken to a direct talk.

    That one is the last, so that no other has another number there.
    """
    rows = _choices(question, chosen)
    return (*rows, (ALONE,)) if is_apart(question) and _is_a_group(g, room) else rows


def _is_a_group(g: Gathering, room: str) -> bool:
    here = g.rooms.get(room)
    return here is not None and here.member is None


def _choices(question: Question, chosen: str = "") -> Rows:
    """Return the buttons of a question: its own, then "later" and, where it may be left out, "skip"."""
    later = Choice("later", Ours("button-later"))
    last = (later, Choice("skip", Ours("button-skip"))) if question.optional else (later,)
    return (*buttons(question, chosen), last)


def _scale_ends(question: Question) -> dict[str, Arg]:
    labels = dict(question.labels)
    low, high = question.low or 0, question.high or 0
    return {
        "low": low,
        "high": high,
        "lowest": labels.get(low, str(low)),
        "highest": labels.get(high, str(high)),
    }


def _first_in_a_crisis(g: Gathering, checkin: CheckIn, ask: Ask) -> bool:
    """Tell whether *ask* is put because a crisis began: besides its rhythm, at once or once nobody sleeps."""
    since = g.partnership.crisis_since
    if since is None or checkin.alone or on_rhythm(checkin) or ask.asks_at - since >= _A_DAY:
        return False
    return rule_of(g, checkin).rhythm == "crisis"


def _hello(g: Gathering, checkin: CheckIn, ask: Ask) -> Ours:
    title = title_of(g, checkin)
    member = g.members.get(ask.member or "")
    if member:
        return Ours("checkin-hello-member-title", {"title": title, "who": member.mention})
    return Ours("checkin-hello-title", {"title": title, "closes": window_ends(g, ask)})
