"""What a facilitator does about a concern: look after it, answer, settle it, pass it on to somebody outside.

Whoever raised it is told of each, and where they gave no name, nothing that is done or said here shows whose
it is. Several who read one see what the others do. A press is looked at anew, with all as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import concern_shown as shown
from bot.core.concern import RUNNING, Concern, awaiting, checked, ended, left_alone, raised_by, taken
from bot.core.concern_numbers import called
from bot.core.concerns_due import scheduled
from bot.core.partnership import Gathering, Member
from bot.core.words import Notice, Ours, Outcome, Refused, Words

if TYPE_CHECKING:
    from bot.core.answering import Said


WHOM = ":whom"
"""How what the question is about ends that asks with whom outside a concern is from now on."""


def _look_after(g: Gathering, c: Concern, said: Said) -> Outcome:
    _still_open(c, said.member)
    if c.taken_by == said.member.id:
        raise Refused("button-is-gone")
    before = g.members.get(c.taken_by)
    held = scheduled(g, taken(c, said.member), said.at)
    g.with_([held])
    line = shown.taken(g, held)
    told = _told(g, held, line, said.member)
    return Outcome(keep=(held,), tell=(*told, _taken_over(g, c, said, before)) if before else told)


def _taken_over(g: Gathering, c: Concern, said: Said, before: Member) -> Notice:
    """Say to whoever looks after *c* from now on that somebody else did: both may have pressed at once."""
    line = Ours("concern-took-over", {"number": c.called, "who": _name(g, before)})
    return Notice(said.room.id, (line,), f"concern-said:{c.id}", at_once=True)


def _still_open(c: Concern, member: Member) -> None:
    """Refuse what only fits a concern that is not over, with what became of it."""
    if c.state == "settled":
        raise Refused("concern-over", number=called(c, member))
    if c.state not in RUNNING:
        raise Refused("button-is-gone")


def _told(g: Gathering, c: Concern, line: Ours, by: Member) -> tuple[Notice, ...]:
    """Tell whoever raised *c*, and those who read it but for *by*, who did it."""
    return (*shown.told_raiser(g, c, line), *shown.told_readers(g, c, line, but=by))


def _said(g: Gathering, c: Concern, line: Ours, by: Member) -> tuple[Notice, ...]:
    """Likewise for a *line* with words of theirs: those are for whoever raised *c* alone."""
    return (*shown.said_to_raiser(g, c, line), *shown.told_readers(g, c, line, but=by))


def _asked(what: str, says: str, part: str = "") -> Callable[[Gathering, Concern, Said], Outcome]:
    """Return what asks whoever reads a concern for words about it; by *part* its question is known again."""

    def ask(g: Gathering, c: Concern, said: Said) -> Outcome:
        _still_open(c, said.member)
        waits = awaiting(c, what, said.member.id, said.at)
        line = Ours(says, {"number": c.called})
        asked = Notice(said.room.id, (line,), f"concern-said:{c.id}{part}", at_once=True)
        return Outcome(keep=(waits,), tell=(asked,))

    return ask


def _settled(g: Gathering, c: Concern, said: Said) -> Outcome:
    _still_open(c, said.member)
    over = ended(replace(c, taken_by=said.member.id), "settled", said.at)
    g.with_([over])
    line = Ours("concern-settled", {"number": c.called, "who": _name(g, said.member)})
    return Outcome(keep=(over,), tell=_told(g, over, line, said.member))


def _passed(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Note with whom outside a concern is from now on, as they were named."""
    to = checked(said.text)
    over = replace(ended(replace(c, taken_by=said.member.id), "passed", said.at), passed_to=to)
    g.with_([over])
    return Outcome(keep=(over,), tell=_said(g, over, shown.passed(g, over), said.member))


def _name(g: Gathering, member: Member) -> str:
    return g.name_of(member, member.partner)


def answered(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Carry what a facilitator says about *c* to whoever raised it; who is looked after from then on.

    Where nobody gave a name it is answered alike whether they are here or not: else it would show who left.
    """
    text = checked(said.text)
    if raised_by(g, c) is None and not c.unnamed:
        raise Refused("concern-nobody-there", number=called(c, said.member))
    held = scheduled(g, _held(c, said.member), said.at)
    g.with_([held])
    words = Words(text, said.member.language, private=True)
    line = shown.about_it(c, _name(g, said.member), words)
    noted = Ours("concern-said-noted-unnamed")
    noted = noted if c.unnamed else Ours("concern-said-noted", {"who": shown.who(g, c)})
    about = f"concern-said:{c.id}"
    thanks = Notice(said.room.id, (noted,), about, reply_to=said.message, at_once=True, quiet=True)
    return Outcome(keep=(held,), tell=(thanks, *_said(g, held, line, said.member)))


def _held(c: Concern, reader: Member) -> Concern:
    """Return *c* as it stands once *reader* has said something about it: what is over stays so."""
    spoken = left_alone(c)
    return taken(spoken, reader) if spoken.state == "heard" else replace(spoken, step=0)


PRESSES: Mapping[str, Callable[[Gathering, Concern, Said], Outcome]] = {
    "look-after": _look_after,
    "answer": _asked("answer", "concern-answer-what"),
    "pass-on": _asked("passed", "concern-pass-whom", WHOM),
    "settled": _settled,
}


def pressed(g: Gathering, c: Concern, means: str, said: Said) -> Outcome:
    """Do what a button under a message to those who read *c* means. Raises Refused."""
    _readers_only(c, said.member)
    if means not in PRESSES:
        raise Refused("button-is-gone")
    return PRESSES[means](g, c, said)


def replied(g: Gathering, c: Concern, about: str, said: Said) -> Outcome:
    """Take what one who reads *c* says in reply to what is *about* it: with whom it is now, or an answer.

    With whom it is says nothing but a reply to that question: whatever else is meant for whoever raised it.
    Raises Refused.
    """
    _readers_only(c, said.member)
    if about.endswith(WHOM) and c.state in RUNNING:
        return _passed(g, c, said)
    return answered(g, c, said)


def awaited(g: Gathering, c: Concern, said: Said) -> Outcome:
    """Take words of one who was asked for some about *c*, and which reply to nothing. Raises Refused."""
    return replied(g, c, WHOM if c.awaits == "passed" else "", said)


def _readers_only(c: Concern, member: Member) -> None:
    if member.id not in c.readers:
        raise Refused("concern-unknown")
