"""What somebody says to us alone, while their group is asked something elsewhere, as the group's answer.

All who read the answer would read it, so it is asked back first, where nobody else reads. Takes no words for
an answer that nobody has pressed for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.answer import FREE, read_answer
from bot.core.answering import own_ask
from bot.core.occasion import Ask, heard_until
from bot.core.partnership import Gathering
from bot.core.question import who_reads
from bot.core.words import Choice, Notice, Ours, Outcome, Refused, Words

if TYPE_CHECKING:
    from bot.core.answering import Said
    from bot.core.protocol import Question

KIND = "for-all"
YES = Choice("yes", Ours("button-for-all"))
NO = Choice("no", Ours("button-for-nobody"))
_PLAIN = 24
"""Most characters of what is plainly an answer by itself: a number, or the name of an option."""


def is_plain(question: Question, said: Said) -> bool:
    """Tell whether *said* is plainly an answer to *question*: an option of it, or a number."""
    if question.kind in FREE or not said.only_words or len(said.text) > _PLAIN:
        return False
    try:
        read_answer(question, said.text, said.vocabulary)
    except Refused:
        return False
    return True


def asked(g: Gathering, ask: Ask, question: Question, said: Said) -> Outcome:
    """Ask back whether *said* is the answer to *question*. Raises Refused where it cannot be one, or be kept.

    A file is not kept until then: it is to be given in reply to the question.
    """
    ask = own_ask(g, ask, said.member)
    if question.kind not in FREE:
        raise Refused("not-understood-alone")
    if not said.only_words:
        raise Refused("for-all-with-a-file", question=question.ask)
    words = Words(said.text, said.member.language, private=True)
    asks = Ours("for-all-asked", {"said": words, "question": question.ask})
    reads = who_reads(g, ask, question, said.room.id) or [Ours("for-all-read")]
    told = Notice(
        said.room.id,
        (asks, *reads, Ours("for-all-other-ways")),
        about=f"{KIND}:{ask.id}:{question.id}:{said.message}",
        choices=((YES, NO),),
        reply_to=said.message,
        at_once=True,
        until=heard_until(g, ask, said.at),
        to=said.member.id,
    )
    return Outcome(tell=(told,))


def words_of(shown: Notice) -> str:
    """Return the words that were asked about, as they stand by now. Raises Refused if it is gone."""
    said = shown.parts[0].args.get("said") if shown.parts and shown.choices else None
    if not isinstance(said, Words) or not said.text:
        raise Refused("button-is-gone")
    return said.text


def settled(room: str, about: str, says: str) -> Notice:
    """Return what stands in place of the question, without its buttons."""
    return Notice(room, (Ours(says),), about=about, replaces=about, at_once=True)
