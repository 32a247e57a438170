"""A question that few read, or that is shown without names, taken from a group's chat to a direct talk.

Whoever would rather answer where nobody reads along presses for it, and is asked there. The group reads no
name: not who pressed, nor who has no talk with us yet. Decides nothing about the answer itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.answering import own_ask
from bot.core.occasion import Ask, about, heard_until, thread_of
from bot.core.partnership import Gathering
from bot.core.question import choices_in, is_apart, question_parts
from bot.core.words import Notice, Ours, Ourselves, Outcome, Refused

if TYPE_CHECKING:
    from bot.core.answering import Said
    from bot.core.protocol import Question


def asked(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Put *question* to whoever pressed, alone; say in the group how that talk is opened where it is not.

    Raises Refused where it is for others to answer, or everybody reads what is answered.
    """
    if said.room.member is not None or not is_apart(question):
        raise Refused("button-is-gone")
    ask, talk = own_ask(g, ask, said.member), g.private_room(said.member)
    until, mark = heard_until(g, ask, said.at), f"alone:{ask.id}:{question.id}"
    there = Notice(
        talk.id,
        question_parts(g, ask, question, talk.id),
        about(ask, question),
        choices_in(g, talk.id, question),
        at_once=True,
        until=until,
        once=f"{mark}:{said.member.id}",
        thread=thread_of(ask.checkin),
        to=said.member.id,
    )
    if talk.stands:
        return Outcome(tell=(there,))
    how = Ours("answer-alone-how", {"where": Ourselves()})
    return Outcome(tell=(there, Notice(said.room.id, (how,), once=mark, until=until, at_once=True)))
