"""What whoever is called in to help does: explains to all what is not understood, or says that it is settled.

By their own name, and only where everybody may read the words and know whose they are. Names nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import clarification, unclear
from bot.core.clarification import Clarification, author_of
from bot.core.enclosed import with_words
from bot.core.partnership import Gathering, Room
from bot.core.words import Notice, Ours, Outcome, Refused, some_words

if TYPE_CHECKING:
    from bot.core.answering import Said


def settled(g: Gathering, c: Clarification, said: Said, shown: Sequence[Ours]) -> Outcome:
    """Let whoever helps say that it is settled; the others who were called see that below what is *shown*."""
    _helpers_only(g, c, said)
    done = clarification.settled(c)
    told = Notice("", (*shown, Ours("unclear-settled")), f"{unclear.HELPS}:{c.id}", at_once=True)
    others = (g.private_room(each).id for each in unclear.helpers(g, c, author_of(g, c), said.at))
    rooms = dict.fromkeys((said.room.id, *others))
    return Outcome(keep=(done,), tell=tuple(replace(told, room=r, replaces=told.about) for r in rooms))


def asked_to_explain(g: Gathering, c: Clarification, said: Said) -> Outcome:
    """Ask whoever helps how they would say it."""
    _helpers_only(g, c, said)
    parts = (Ours("unclear-explain-how"), *unclear.both(c))
    return Outcome(tell=(Notice(said.room.id, parts, f"{unclear.EXPLAINS}:{c.id}", at_once=True),))


def explained(
    g: Gathering, c: Clarification, said: Said, readers: Sequence[tuple[Room, str | None]]
) -> Outcome:
    """Let the *readers* of the first words read how whoever helps says it, by their name."""
    _helpers_only(g, c, said)
    if said.attachment is None:
        some_words(said.text)
    kept = clarification.clarified(c, f"talk:{said.room.id}:{said.message or ''}")
    done = clarification.with_new_words(kept, said.text, said.member.language, said.member.id)
    who = g.name_of(said.member, said.member.partner)
    words = with_words(said.attachment, unclear.words_as(c, said.text, said.member.language))
    line = Ours("unclear-explained", {"who": who, "said": words})
    told = (*unclear.to_readers(done, said, line, readers), *unclear.call_over(g, c, said.at))
    return unclear.reply(said, "clarified-noted") + Outcome(
        keep=(done,), tell=told, moot=unclear.asks_moot(c)
    )


def _helpers_only(g: Gathering, c: Clarification, said: Said) -> None:
    """Refuse what others than those who help ask for, and what nobody is called for any more."""
    roles = [c.role] if c.role else ["facilitator", "coordinator"]
    helping = [
        *unclear.helpers(g, c, author_of(g, c), said.at),
        *(m for role in roles for m in g.holders(role)),
    ]
    if c.state != "called" or said.member.id not in [member.id for member in helping]:
        raise Refused("button-is-gone")
