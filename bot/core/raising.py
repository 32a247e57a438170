"""An objection that goes to the facilitator first: asked for alone, read by them alone, named or unnamed.

It stands in the way like any other, beside whatever the group's own position is, and nothing that others read
tells whose it is. Unnamed, it is shown in the reader's language alone; no machine of others sees either.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import decision_shown as shown
from bot.core import raised, raised_away
from bot.core.alone import told_alone
from bot.core.decision import Decision, unsaid, with_raised, without, without_raised
from bot.core.languages import read_alike
from bot.core.partnership import Gathering, Member
from bot.core.position import Position
from bot.core.positions import LONGEST, mine
from bot.core.words import Arg, Choice, Language, Notice, Ours, Outcome, Refused, Rows, Words, some_words

if TYPE_CHECKING:
    from bot.core.answering import Said


NOTED = ":noted"
"""How what a facilitator's thanks are about ends: it is no copy, which is shown anew in place."""


def apart(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Ask alone what the facilitator is to read, with a name."""
    return _asked_alone(g, d, said, "apart")


def unnamed(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Ask alone what the facilitator is to read without a name."""
    return _asked_alone(g, d, said, "unnamed")


def _asked_alone(g: Gathering, d: Decision, said: Said, way: str) -> Outcome:
    own = mine(g, d, said.member)
    reads = raised.readers(g, d, said.member, said.at)
    if not reads:
        raise Refused("apart-nobody")
    theirs = [p for p in (d.said_in(own), d.of(own)) if p and p.asked and p.by == said.member.id]
    if not theirs:
        raise Refused("button-is-gone")
    left = unsaid(d, own) if theirs[0].waits else without(d, own)
    member, at = said.member, said.at
    asks = Position(own, member.id, "object", at, language=member.language, way=f"{way}-asked")
    asks = _named(d, asks, reads)
    # What the group thought stands as it did: others would see by its going whose objection it is.
    before = theirs[0].before
    stood = replace(left, positions=(*left.positions, before)) if before else left
    held = with_raised(stood, asks)
    g.with_([held])
    asked = _question(g, held, asks, said)
    # The question loses its buttons as it does by any other press: what stays in a chat all there read.
    over = shown.why_over(d, theirs[0], said.room)
    alone = told_alone(g, said.member, asked, f"{d.id}:{said.id}")
    return Outcome(keep=(held,), tell=(over, *alone), aside=(Ours("apart-moved"),))


def _named(d: Decision, asks: Position, reads: list[Member]) -> Position:
    """Return *asks* as it is read by *reads*, and by nobody whom its author left out before."""
    theirs = [id_ for p in d.taken if p.raised and p.by == asks.by for id_ in p.left_out]
    left_out = tuple(dict.fromkeys((*theirs, *asks.left_out)))
    return replace(asks, readers=tuple(each.id for each in reads), left_out=left_out)


def _question(g: Gathering, d: Decision, asks: Position, said: Said, *before: Ours) -> Notice:
    """Return the question for words: it says who reads them, and lets whom they are about be left out."""
    reads = raised.reading(g, d, asks, said.at)
    known: dict[str, Arg] = {"number": d.number, "who": raised.names(g, reads)}
    line = Ours("apart-ask" if asks.named else "apart-ask-unnamed", known)
    before += (Ours("apart-coordinator"),) if raised.coordinating(reads) else ()
    tags = dict.fromkeys(reader.language for reader in reads)
    other = [tag for tag in tags if not asks.named and not read_alike(tag, said.member.language)]
    warned = tuple(Ours("concern-reads-otherwise", {"language": Language(tag)}) for tag in other)
    away, choices = raised_away.said(g, d, said.member, said.at, own=asks.own)
    without = tuple((Choice(f"apart-about:{m.id}", _without(m)),) for m in reads)
    about = f"decision-apart:{d.id}:{said.member.id}"
    parts = (*before, line, *shown.words(d), *away, *warned)
    return Notice("", parts, about, (*choices, *without), at_once=True)


def _without(reader: Member) -> Ours:
    """Return the button that leaves *reader* out: whoever only stands in needs no reason."""
    has_role = {"facilitator", "coordinator"} & set(reader.roles)
    return Ours("button-about" if has_role else "button-without", {"who": reader.name})


def is_about(g: Gathering, d: Decision, reader: str, said: Said) -> Outcome:
    """Let *reader* (a member's id), whom it is about, not read what is asked for. Raises Refused.

    Who would read it then is said anew; where that is nobody, it is asked for no more.
    """
    mine(g, d, said.member)
    asks = next((p for p in d.taken if p.raised and p.asked and p.by == said.member.id), None)
    if asks is None or reader not in [m.id for m in raised.reading(g, d, asks, said.at)]:
        raise Refused("button-is-gone")
    old = _question(g, d, asks, said)
    gone = replace(old, room=said.room.id, choices=(), replaces=old.about, withdraw=True)
    held = with_raised(d, replace(asks, left_out=(*asks.left_out, reader)))
    reads = raised.readers(g, held, said.member, said.at)
    if not reads:
        left = replace(d, positions=tuple(p.row() for p in d.taken if p != asks))
        told = Notice(said.room.id, (Ours("apart-nobody"),), at_once=True)
        return Outcome(keep=(left,), tell=(gone, told))
    return _asked_anew(g, held, asks, said, (gone,))


def _asked_anew(
    g: Gathering, d: Decision, position: Position, said: Said, told: tuple[Notice, ...], *before: Ours
) -> Outcome:
    """Ask once more what stands in the way, as others read it by now. Raises Refused where nobody would."""
    reads = raised.readers(g, d, said.member, said.at)
    if not reads:
        raise Refused("apart-nobody")
    way = f"{position.way.partition('-')[0]}-asked"
    asks = _named(d, replace(position, way=way, words="", message="", at=said.at), reads)
    held = with_raised(d, asks)
    g.with_([held])
    question = replace(_question(g, held, asks, said, *before), room=said.room.id)
    return Outcome(keep=(held,), tell=(*told, question))


def not_by_deputies(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Let what *said*'s member raises wait for the facilitators themselves. Raises Refused."""
    return _read_by(g, d, said, own=True)


def by_deputies_too(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Let those read what *said*'s member raises who stand in for facilitators, too. Raises Refused."""
    return _read_by(g, d, said, own=False)


def _read_by(g: Gathering, d: Decision, said: Said, *, own: bool) -> Outcome:
    mine(g, d, said.member)
    theirs = [p for p in d.taken if p.raised and not p.back and p.by == said.member.id]
    if not theirs or not raised_away.deputies(g, d, said.member, said.at):
        raise Refused("button-is-gone")
    stand_in = () if own else tuple(m.id for m in raised_away.deputies(g, d, said.member, said.at))
    rows = (_also_by(p.read_by(own=own), stand_in).row() if p in theirs else p.row() for p in d.taken)
    held = replace(d, positions=tuple(rows))
    g.with_([held])
    asks = [p for p in held.taken if p.asked and p.raised and p.by == said.member.id]
    if asks:
        question = _question(g, held, asks[0], said)
        here = (replace(question, room=said.room.id, replaces=question.about),)
    else:
        here = (raised_away.noted(g, held, said, own=own),)
    new = [] if own else [p for p in theirs if p.stands and p.own]
    told = [
        note
        for p in new
        for deputy in raised_away.deputies(g, d, said.member, said.at)
        for note in told_alone(g, deputy, _told(g, held, p, said), f"raised:{said.id}")
    ]
    return Outcome(keep=(held,), tell=(*here, *told))


def _also_by(p: Position, ids: tuple[str, ...]) -> Position:
    """Return *p* as those read it, too, of whom its author says so now."""
    return replace(p, readers=tuple(dict.fromkeys((*p.readers, *ids)))) if p.readers else p


def worded(g: Gathering, d: Decision, position: Position, said: Said) -> Outcome:
    """Let the facilitator read what stands in the way, and nobody else."""
    text = some_words(said.text, LONGEST)
    reads = raised.reading(g, d, position, said.at)
    if not reads:
        return _asked_anew(g, d, position, said, (), Ours("apart-not-read"))
    way = position.way.removesuffix("-asked")
    heard = replace(position, words=text, way=way, at=said.at, message=shown.said_at(said))
    held = with_raised(d, heard)
    g.with_([held])
    told = [
        note
        for reader in reads
        for note in told_alone(g, reader, _told(g, held, heard, said), f"raised:{said.id}")
    ]
    about = raised.about(d, said.member.id)
    # Where theirs is the only position that is missing, others would guess whose the objection is.
    unheard = held.of(position.whose) is None and held.said_in(position.whose) is None
    noted = Ours("apart-noted-by", {"who": raised.names(g, reads)})
    lines = (noted, *((Ours("apart-first"),) if unheard else ()))
    thanks = Notice(said.room.id, lines, about, raised.STANDS, reply_to=said.message, at_once=True)
    # It closes by what all may see alone: else they would see by that when it was written.
    return Outcome(keep=(held,), tell=(thanks, *told))


def stands(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Leave what somebody raised as it is; it can be taken back at the same place. Raises Refused."""
    mine(g, d, said.member)
    return Outcome(tell=(_shown_alone(g, d, "apart-stands", raised.STANDS, said),))


def taken_back(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Let what somebody raised stand no more. Raises Refused where nothing of theirs does.

    Whoever read it with a name is shown so at once; without one when something is said of the proposal
    anyway, as its moment would tell who has just pressed something.
    """
    mine(g, d, said.member)
    named = [p for p in raised.standing(d, said.member.id) if p.named]
    told = [note for p in named for note in raised.told_over(g, d, p)]
    noted = _shown_alone(g, d, "apart-gone", (), said)
    left = without_raised(d, said.member.id)
    g.with_([left])
    # It stood below the proposal there, for nobody else to see.
    here = (shown.in_place(g, left, said.room),) if said.room.member == said.member.id else ()
    return Outcome(keep=(left,), tell=(noted, *here, *told))


def _shown_alone(g: Gathering, d: Decision, says: str, choices: Rows, said: Said) -> Notice:
    """Say in place to whoever raised something what holds of it now. Raises Refused where nothing does."""
    room, about = g.direct_room(said.member.id), raised.about(d, said.member.id)
    if room is None or not raised.standing(d, said.member.id):
        raise Refused("button-is-gone")
    line = Ours(says, {"number": d.number})
    return Notice(room.id, (line,), about, choices, replaces=about, needed=True, at_once=True)


def _stands_no_more(g: Gathering, d: Decision, by: str) -> tuple[Notice, ...]:
    """Say in place to whoever took the last of their words back that nothing of theirs stands."""
    room, about = g.direct_room(by), raised.about(d, by)
    if room is None or d.state != "open" or raised.standing(d, by):
        return ()
    line = Ours("apart-gone", {"number": d.number})
    return (Notice(room.id, (line,), about, replaces=about, needed=True, at_once=True),)


def _told(g: Gathering, d: Decision, position: Position, said: Said) -> Notice:
    parts = (raised.line_of(g, d, position, said.at), *shown.words(d))
    return Notice("", parts, shown.raised_about(d, position), once=f"raised:{said.id}")


def added(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Let the facilitator read what somebody says of what they raised, and nobody else. Raises Refused."""
    mine(g, d, said.member)
    theirs = [p for p in d.taken if p.raised and not p.back and p.by == said.member.id]
    if not theirs:
        raise Refused("apart-over", number=d.number)
    return worded(g, d, max(theirs, key=lambda p: (p.asked, p.at)), said)


def answered(g: Gathering, d: Decision, about: str, said: Said) -> Outcome:
    """Carry what a facilitator says of what was raised to whoever raised it, alone. Raises Refused.

    Where they have no talk with us any more, or are forgotten, nothing is said to them, and the facilitator
    reads the same: whatever is different, here or in their group, would show whose it is.
    """
    text = some_words(said.text)
    heard = [p for p in d.taken if p.raised and not p.asked and shown.is_about(about, p)]
    found = heard[0] if heard else next((p for p in d.taken if p.raised and p.gone and not p.named), None)
    room = g.direct_room(found.by) if found else None
    there = found is not None and (room is not None or not found.named)
    if found is None or not there or said.member not in raised.reading(g, d, found, said.at):
        raise Refused("apart-over", number=d.number)
    given: dict[str, Arg] = {"number": d.number, "who": g.name_of(said.member, said.member.partner)}
    words = Words(text, said.member.language, private=True)
    says = "apart-answered-coordinator" if raised.coordinating([said.member]) else "apart-answered"
    line = Ours(says, {**given, "said": words})
    topic, once = f"decision-apart:{d.id}:{found.by}", f"raised:{said.id}"
    told = (Notice(room.id, (line,), topic, once=once),) if room else ()
    noted = (Ours("apart-answer-noted"),)
    here = f"{about.removesuffix(NOTED)}{NOTED}"
    thanks = Notice(said.room.id, noted, here, reply_to=said.message, at_once=True, quiet=True)
    return Outcome(tell=(thanks, *told))


def reworded(g: Gathering, d: Decision, position: Position, text: str, said: Said) -> Outcome:
    """Let what stands in the way be *text* where the facilitator reads it; without words it is gone."""
    if text and (d.state != "open" or len(text) > LONGEST or position.back):
        return Outcome()
    heard = replace(position, words=text)
    kept = (heard if p == position else p for p in d.taken if text or p != position)
    held = replace(d, positions=tuple(p.row() for p in kept)) if d.state == "open" or not text else d
    g.with_([held])
    anew = _told(g, held, heard, said)
    gone = (Ours("words-taken-back", {"who": Ours("somebody")}),)
    parts = anew.parts if text else gone
    told = tuple(
        Notice(room, parts, anew.about, replaces=anew.about, withdraw=not text, at_once=True)
        for room in raised.wherever_read(g, said.member.id)
    )
    told += () if text else _stands_no_more(g, held, position.by)
    return Outcome(keep=(held,), tell=told)
