"""Positions: taken by button or emoji, changed until closing, taken back, and put in words that all read.

A position is the partner's own, or a member's; a press is looked at anew with room, person and state as they
are. Tells nobody outside its own room what somebody thinks unless they said it in words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import decision_shown as shown
from bot.core.decided import closed_if_all_spoke
from bot.core.decision import Decision, Position, stances_of, whose, with_position, without
from bot.core.partnership import Gathering, Member, Room
from bot.core.words import Arg, Notice, Ours, Outcome, Refused, Words

if TYPE_CHECKING:
    from bot.core.answering import Said

LONGEST = 1_000
"""Most characters of a proposal with its reason, and of the words beside a position."""


def mine(g: Gathering, d: Decision, member: Member) -> str:
    """Return for whom *member* takes a position. Raises Refused where none is taken any more."""
    if d.state != "open":
        raise Refused("proposal-is-closed", number=d.number)
    own = whose(g, d, member)
    if own is None:
        raise Refused("button-is-gone")
    return own


def taken(g: Gathering, d: Decision, stance: str, said: Said) -> Outcome:
    """Take a position in place of the one before; ask for words where it needs some."""
    own = mine(g, d, said.member)
    before = d.of(own)
    if stance not in stances_of(d):
        raise Refused("button-is-gone")
    position = Position(own, said.member.id, stance, said.at, language=said.member.language)
    if before and before.stance == stance:
        position = replace(position, words=before.words, language=before.language, way=before.way)
    wants = stance in ("concern", "object") and not position.words
    # It stands again where the words are told to the facilitator alone: its going would show whose they are.
    stood = () if before is None else before.before if before.asked else before.row()
    position = replace(position, way="asked", before=stood) if wants else position
    held = with_position(d, position)
    asked = (shown.asked_why(g, held, position, said),) if wants else _asked_no_more(d, before, said)
    return with_positions(g, held, said, *asked)


def taken_back(g: Gathering, d: Decision, said: Said) -> Outcome:
    own = mine(g, d, said.member)
    gone = without(d, own, said.member.id)
    if gone == d:
        raise Refused("position-none", number=d.number)
    return with_positions(g, gone, said, *_asked_no_more(d, d.of(own), said))


def taken_no_more(g: Gathering, d: Decision, stance: str, said: Said) -> Outcome:
    """Let a position go whose mark was taken off, if it still is what the mark made of it."""
    own = mine(g, d, said.member)
    position = d.of(own)
    if position is None or position.stance != stance or position.by != said.member.id:
        return Outcome()
    return with_positions(g, without(d, own, said.member.id), said, *_asked_no_more(d, position, said))


def _asked_no_more(d: Decision, position: Position | None, said: Said) -> tuple[Notice, ...]:
    """Let nothing be pressed any more where words for *position* were asked for, if they were."""
    return (shown.why_over(d, position, said.room),) if position and position.asked else ()


def with_positions(g: Gathering, d: Decision, said: Said, *more: Notice) -> Outcome:
    """Keep *d*, show it anew where whoever spoke sits, and close it once all have spoken."""
    g.with_([d])
    rooms = {room.id: room for room in (g.room_of(said.member.partner), said.room) if room}
    here = tuple(shown.in_place(g, d, room) for room in rooms.values())
    return Outcome(keep=(d,), tell=(*here, *more)) + closed_if_all_spoke(g, d, said.at)


def no_words(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Leave a position without the words that were asked for."""
    position = asked_of(d, said.member, said.room)
    if d.state != "open" or position is None or position.raised:
        raise Refused("button-is-gone")
    held = with_position(d, replace(position, way="", before=()))
    line = Ours("position-left-at-that")
    about = f"decision-why:{d.id}:{said.member.id}"
    noted = Notice(said.room.id, (line,), about, replaces=about, at_once=True)
    return with_positions(g, held, said, noted)


def asked_of(d: Decision, member: Member, room: Room) -> Position | None:
    """Return the position of which *member* is asked for words in *room*: of what is raised, alone."""
    alone = room.member == member.id
    asked = [p for p in d.taken if p.by == member.id and p.asked and (alone or not p.raised)]
    return max(asked, key=lambda p: p.raised, default=None)


def worded(g: Gathering, d: Decision, position: Position, said: Said) -> Outcome:
    """Keep what somebody says of their position, and let all read it."""
    text = said.text.strip()
    if not text:
        raise Refused("words-needed")
    if len(text) > LONGEST:
        raise Refused("promise-too-long", most=LONGEST)
    heard = replace(position, words=text, language=said.member.language, way="", at=said.at, before=())
    heard = replace(heard, message=shown.said_at(said))
    held = with_position(d, heard)
    line = position_told(g, held, heard)
    others = [room for room in g.group_rooms() if room.id != said.room.id]
    about = shown.said_about(d, position.by)
    told = (Notice(room.id, (line,), about, once=f"position:{said.id}") for room in others)
    thanks = Notice(said.room.id, (Ours("position-noted"),), reply_to=said.message, at_once=True)
    return with_positions(g, held, said, *_asked_no_more(d, position, said), thanks, *told)


def position_told(g: Gathering, d: Decision, position: Position) -> Ours:
    given: dict[str, Arg] = {"number": d.number, "who": shown.name(g, position)}
    said = Words(position.words, position.language)
    return Ours("position-told", {**given, "stance": shown.stance(position), "said": said})


def reworded(g: Gathering, d: Decision, position: Position, text: str, said: Said) -> Outcome:
    """Let the words beside a position be *text* from now on, wherever they were told; "" takes them back.

    Once it is closed they can only be taken back: what was decided was decided on those.
    """
    if text and (d.state != "open" or len(text) > LONGEST):
        return Outcome()
    heard = replace(position, words=text, message=position.message if text else "")
    held = replace(d, positions=tuple((heard if p == position else p).row() for p in d.taken))
    g.with_([held])
    about = shown.said_about(d, position.by)
    line = position_told(g, held, heard) if text else words_gone(g, position)
    others = [room for room in g.group_rooms() if room.id != position.message.partition(":")[0]]
    told = (Notice(r.id, (line,), about, replaces=about, withdraw=not text, at_once=True) for r in others)
    here = (shown.in_place(g, held, said.room),) if d.state == "open" else ()
    return Outcome(keep=(held,), tell=(*here, *told), moot=())


def words_gone(g: Gathering, position: Position) -> Ours:
    return Ours("words-taken-back", {"who": shown.name(g, position)})
