"""Positions: taken by button or emoji, changed until closing, taken back, and put in words that all read.

A position is the partner's own (confirmed in its own room, where somebody is there who can), or a member's; a
press is looked at anew with room, person and state as they are. Tells nobody outside its own room what
somebody thinks unless they said it in words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import decision_shown as shown
from bot.core.decided import closed_if_all_spoke
from bot.core.decision import Decision, stances_of, unsaid, whose, with_confirmed, with_position, with_said
from bot.core.own_room import asked_anew, may_confirm, said_apart, taken_from, who_confirms
from bot.core.partnership import Gathering, Member, Room
from bot.core.position import Position
from bot.core.raised import asked_whether_it_stands, ways
from bot.core.words import Arg, Notice, Ours, Outcome, Refused, Words, some_words

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
    """Take a position in place of the one before; ask for words where it needs some.

    What one of several says waits for another of the same partner; what was said twice is the partner's.
    """
    own = mine(g, d, said.member)
    waiting, standing = d.said_in(own), d.of(own)
    if stance not in stances_of(d):
        raise Refused("button-is-gone")
    asked_of_all = d.asked_in(own)
    if asked_of_all and asked_of_all.stance == stance:
        confirms = may_confirm(g, d, asked_of_all, said)
        return _confirmed(g, d, asked_of_all, said) if confirms else with_positions(g, d, said)
    waits = bool(who_confirms(g, d, said.member.id, own, said.at))
    if waits and standing and standing.stance == stance:
        return with_positions(g, unsaid(d, own), said)
    position = Position(own, said.member.id, stance, said.at, language=said.member.language)
    if standing and standing.stance == stance:
        position = replace(position, words=standing.words, language=standing.language, way=standing.way)
        position = replace(position, message=standing.message)
    wants = stance in ("concern", "object") and not position.words
    replaced = waiting if waits else standing
    if wants:
        # It stands again where the words go to the facilitator alone: its going would show whose they are.
        before = () if replaced is None else replaced.before if replaced.asked else replaced.row()
        position = replace(position, way="said-asked" if waits else "asked", before=before)
    elif waits:
        position = replace(position, way="said")
    held = with_said(d, position) if waits else with_position(d, position)
    asked = (_asked_why(g, held, position, said),) if wants else _asked_no_more(d, replaced, said)
    return with_positions(g, held, said, *asked)


def _asked_why(g: Gathering, d: Decision, position: Position, said: Said) -> Notice:
    """Ask whoever objects, or has a concern, for a few words; who objects may say them to few alone."""
    if position.stance != "object":
        return shown.asked_why(d, position, said, (), shown.WHY)
    return shown.asked_why(d, position, said, *ways(g, d, said.member, said.at))


def ours(g: Gathering, d: Decision, partner: str, said: Said) -> Outcome:
    """Take a yes to what one of *partner* said for it. Raises Refused where that is for another to say."""
    if mine(g, d, said.member) != partner:
        raise Refused("position-of-another")
    waiting = d.asked_in(partner)
    if waiting is None:
        raise Refused("button-is-gone")
    if not may_confirm(g, d, waiting, said):
        raise Refused("ours-by-another")
    return _confirmed(g, d, waiting, said)


def _confirmed(g: Gathering, d: Decision, waiting: Position, said: Said) -> Outcome:
    """Let what waited be the partner's position, and all read the words beside it."""
    by = said.member.id
    held = with_confirmed(d, waiting, by if by != waiting.by else "")
    position = held.of(waiting.whose) or waiting
    told = _told_others(g, held, position, said) if position.words else ()
    return with_positions(g, held, said, *told)


def taken_back(g: Gathering, d: Decision, said: Said) -> Outcome:
    own = mine(g, d, said.member)
    gone = taken_from(d, own, said.member.id)
    if sorted(gone.positions) == sorted(d.positions):
        raise Refused("position-none", number=d.number)
    theirs = next((p for p in (d.said_in(own), d.of(own)) if p and p.by == said.member.id), d.of(own))
    return with_positions(g, gone, said, *_asked_no_more(d, theirs, said))


def taken_no_more(g: Gathering, d: Decision, stance: str, said: Said) -> Outcome:
    """Let a position, or a yes, go whose mark was taken off, if it still is what the mark made of it."""
    own, member = mine(g, d, said.member), said.member.id
    for position in [each for each in (d.said_in(own), d.of(own)) if each]:
        theirs = member in (position.by, position.confirmed_by)
        if theirs and (position.stance == stance or (not stance and position.confirmed_by == member)):
            return with_positions(g, taken_from(d, own, member), said, *_asked_no_more(d, position, said))
    return Outcome()


def _asked_no_more(d: Decision, position: Position | None, said: Said) -> tuple[Notice, ...]:
    """Let nothing be pressed any more where words for *position* were asked for, if they were."""
    return (shown.why_over(d, position, said.room),) if position and position.asked else ()


def with_positions(g: Gathering, d: Decision, said: Said, *more: Notice) -> Outcome:
    """Keep *d*, show it anew where whoever spoke sits, and close it once all have spoken.

    By somebody's beginning to object it never closes: they are asked why.
    """
    before = g.decisions.get(d.id, d)
    g.with_([d])
    rooms = {room.id: room for room in (g.room_of(said.member.partner), said.room) if room}
    here = tuple(shown.in_place(g, d, room) for room in rooms.values())
    asked = asked_anew(g, before, d, said.member.partner, said.at)
    alone = asked_whether_it_stands(g, d, said.member)
    apart = said_apart(g, d, said.member.partner)
    told = Outcome(keep=(d,), tell=(*here, *more, *asked, *alone), aside=apart)
    wavers = any(p.undecided and p.by == said.member.id for p in d.taken)
    return told if wavers else told + closed_if_all_spoke(g, d, said.at)


def no_words(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Leave a position without the words that were asked for."""
    position = asked_of(d, said.member, said.room)
    if d.state != "open" or position is None or position.raised:
        raise Refused("button-is-gone")
    held = _put(d, replace(position, way="said" if position.waits else "", before=()))
    line = Ours("position-left-at-that")
    about = f"decision-why:{d.id}:{said.member.id}"
    noted = Notice(said.room.id, (line,), about, replaces=about, at_once=True)
    return with_positions(g, held, said, noted)


def _put(d: Decision, position: Position) -> Decision:
    """Return *d* with *position* as it reads now; what waits beside it goes on waiting."""
    waiting = d.said_in(position.whose)
    if position.waits:
        return with_said(d, position)
    held = with_position(d, position)
    return with_said(held, waiting) if waiting else held


def asked_of(d: Decision, member: Member, room: Room) -> Position | None:
    """Return the position of which *member* is asked for words in *room*: of what is raised, alone."""
    alone = room.member == member.id
    asked = [p for p in d.taken if p.by == member.id and p.asked and (alone or not p.raised)]
    return max(asked, key=lambda p: p.raised, default=None)


def worded(g: Gathering, d: Decision, position: Position, said: Said) -> Outcome:
    """Keep what somebody says of their position, and let all read it."""
    text = some_words(said.text, LONGEST)
    heard = replace(position, words=text, language=said.member.language, at=said.at, before=())
    heard = replace(heard, way="said" if position.waits else "", message=shown.said_at(said))
    held = _put(d, heard)
    if heard.waits:
        # Its own room is asked about it, words and all; the others read it once it is confirmed.
        return with_positions(g, held, said, *_asked_no_more(d, position, said))
    told = _told_others(g, held, heard, said)
    thanks = Notice(said.room.id, (Ours("position-noted"),), reply_to=said.message, at_once=True)
    return with_positions(g, held, said, *_asked_no_more(d, position, said), thanks, *told)


def _told_others(g: Gathering, d: Decision, position: Position, said: Said) -> tuple[Notice, ...]:
    """Let all other rooms read the words beside a position."""
    line, about = position_told(g, d, position), shown.said_about(d, position.by)
    here = {said.room.id, position.message.partition(":")[0]}
    own = g.room_of(position.whose) if position.confirmed_by else None
    others = [room for room in g.group_rooms() if room.id not in here and room != own]
    return tuple(Notice(room.id, (line,), about, once=f"position:{said.id}") for room in others)


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
    if position.waits:
        anew = asked_anew(g, d, held, position.whose, said.at)
        return Outcome(keep=(held,), tell=(shown.in_place(g, held, said.room), *anew))
    about = shown.said_about(d, position.by)
    line = position_told(g, held, heard) if text else words_gone(g, position)
    others = [room for room in g.group_rooms() if room.id != position.message.partition(":")[0]]
    told = (Notice(r.id, (line,), about, replaces=about, withdraw=not text, at_once=True) for r in others)
    here = (shown.in_place(g, held, said.room),) if d.state == "open" else ()
    return Outcome(keep=(held,), tell=(*here, *told), moot=())


def words_gone(g: Gathering, position: Position) -> Ours:
    return Ours("words-taken-back", {"who": shown.name(g, position)})
