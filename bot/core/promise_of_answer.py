"""An answer that says what somebody will do becomes a promise: read back, and counted once it is confirmed.

What is private or unnamed stays an answer: a promise is read by others.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from bot.core import promising
from bot.core.commitment import Commitment
from bot.core.occasion import Answer, Ask
from bot.core.partnership import Gathering
from bot.core.promise_said import read as read_named
from bot.core.promised_day import in_words
from bot.core.words import Outcome

if TYPE_CHECKING:
    from bot.core.answering import Said
    from bot.core.protocol import Question


def promised(g: Gathering, ask: Ask, question: Question, answer: Answer, said: Said) -> Outcome:
    """Return what follows where *answer*, new or edited, was given to a question for a commitment."""
    apart = question.private is not None or question.unnamed
    counts = any(c.state != "draft" for c in of_answer(g, answer))
    if question.kind != "commitment" or apart or counts or not answer.text:
        return Outcome()
    day = partial(in_words, g, writer=said.member, room=said.room, vocabulary=said.vocabulary, at=said.at)
    named, read = read_named(g, answer.text, ask.partner, said.vocabulary, day)
    c = Commitment(
        # What was read back before it was changed is not what is confirmed now.
        said.id if answer.edited else answer.whole,
        g.partnership.id,
        ask.partner,
        named.text or answer.text,
        answer.language,
        answer.member,
        said.room.id,
        said.at,
        member=answer.member,
        answer=answer.id,
    )
    return promising.drafted(g, c, said, read, named)


def drafted_anew(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Read *c*, which quotes an answer, back to whoever made it as that answer was *said* anew."""
    author, room = g.members[c.by], g.rooms[c.room]
    read = in_words(g, said.text, author, room, said.vocabulary, said.at)
    again = replace(c, id=f"{said.id}-{c.by}", text=read.rest or said.text, due_on=None, made_at=said.at)
    return promising.drafted(g, again, replace(said, member=author, room=room, message=None), read)


def of_answer(g: Gathering, answer: Answer) -> list[Commitment]:
    """Return the promises that were made of *answer*, those not confirmed included."""
    return [c for c in g.commitments.values() if c.answer == answer.id]


def not_confirmed(g: Gathering, answer: Answer) -> tuple[Commitment, ...]:
    """Return what goes with *answer* when it is taken back."""
    return tuple(c for c in of_answer(g, answer) if c.state == "draft")
