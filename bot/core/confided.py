"""Who reads what was answered for one role alone: those who had it when it was said, while they have it.

Whoever gets the role later reads what is said from then on; what was said before they read only where its
author lets them (`confided_handed`). Tells nobody anything, and looks nothing up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from bot.core.answer import is_passed, one_after_another
from bot.core.occasion import Answer, Ask, CheckIn, answers_to, questions_of, rule_of, told_to_all
from bot.core.partnership import Gathering, Member
from bot.core.words import Arg, Ours

if TYPE_CHECKING:
    from bot.core.protocol import Question

Given = tuple[Ask, "Question", Answer]


def readers_now(g: Gathering, checkin: CheckIn, question: Question) -> tuple[str, ...]:
    """Return the ids of those who read what is answered to *question* now, where one role alone does."""
    return tuple(member.id for member in holding(g, checkin, question))


def holding(g: Gathering, checkin: CheckIn, question: Question) -> list[Member]:
    """Return who has the role that alone reads answers to *question*; nobody where everybody reads them."""
    if question.private is not None:
        return g.having(question.private)
    return [] if told_to_all(g, checkin) else g.holders(rule_of(g, checkin).digest_to)


def may_read(g: Gathering, checkin: CheckIn, question: Question, answer: Answer, member: Member) -> bool:
    """Tell whether *member* reads *answer*, of which one role alone does, by that role.

    What was said while nobody had it waits for whoever gets it; so its author was told.
    """
    if not answer.readers:
        return member in holding(g, checkin, question)
    # A newer version may have the question for all: what was said before is not.
    still = member in holding(g, checkin, question) or not _is_apart(g, checkin, question)
    return still and member.id in answer.readers


def _is_apart(g: Gathering, checkin: CheckIn, question: Question) -> bool:
    return question.private is not None or not told_to_all(g, checkin)


def readers_of(g: Gathering, question: Question, answer: Answer) -> list[Member]:
    """Return who reads *answer* by their role."""
    checkin = g.checkins[answer.checkin]
    return [m for m in holding(g, checkin, question) if may_read(g, checkin, question, answer, m)]


def reading_all(g: Gathering, question: Question, given: Sequence[Answer]) -> list[Member]:
    """Return who may read each of what was *given*: of less than all it would be seen what is missing."""
    each = [{member.id for member in readers_of(g, question, answer)} for answer in given]
    return [g.members[id_] for id_ in sorted(set.intersection(*each))] if each else []


def named(g: Gathering, members: Iterable[Member]) -> Arg:
    """Return what *members* are called, one after another; where there is none, that it is somebody."""
    names: list[Arg] = [g.name_of(each, each.partner) for each in members]
    return one_after_another(names) if names else Ours("somebody")


def private_answers(g: Gathering) -> list[Given]:
    """Return what was answered for one role alone, with its question and to whom that was put."""
    return [
        (ask, question, answer)
        for ask in g.asks.values()
        for question in questions_of(g, g.checkins[ask.checkin])
        if question.private is not None
        for answer in answers_to(g, ask)
        if answer.question == question.id and not is_passed(answer)
    ]
