"""What follows when somebody proposes something, takes a position on it, gives it more time or withdraws it.

Nothing is put to anybody before its author has seen it read back. A position is the partner's own, or a
member's, and changes until closing; a press is looked at anew with room, person and state as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import decision_shown as shown
from bot.core.decided import closed_if_all_spoke, led
from bot.core.decision import (
    RUNNING,
    STANCES,
    Decision,
    Position,
    ended,
    given_time,
    opened,
    rule_of,
    scheduled,
    whose,
    with_position,
    without,
)
from bot.core.partnership import Gathering, Member, Room
from bot.core.vocabulary import plain
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Words

if TYPE_CHECKING:
    from bot.core.answering import Said

LONGEST = 1_000
"""Most characters of a proposal with its reason, and of the words beside a position."""


# --- proposed -----------------------------------------------------------------------------------------------


def drafted(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Read back to its author what would be put to all, and by which rule."""
    draft = scheduled(d, said.at)
    asked = replace(_read_back(g, draft, said), reply_to=said.message)
    return Outcome(keep=(draft,), tell=(asked,))


def _read_back(g: Gathering, d: Decision, said: Said) -> Notice:
    would_be = opened(g, d, d.number, said.at)
    other = "button-members-decide" if d.decides == "partners" else "button-partners-decide"
    rows = (
        (Choice("sure", Ours("button-put-to-all")),),
        (Choice("who", Ours(other)), shown.NEVER_MIND),
    )
    line = Ours("proposal-sure", {"closes": would_be.closes_at or said.at})
    parts = (*shown.words(d), *shown.how(g, would_be), line)
    return Notice(said.room.id, parts, about=shown.about(d), choices=rows, at_once=True)


def _author_only(g: Gathering, d: Decision, member: Member) -> None:
    if member.id != d.by:
        raise Refused("proposal-of-another", who=shown.author(g, d))


def _in_draft(d: Decision) -> None:
    if d.state != "draft":
        raise Refused("button-is-gone")


def _who_decides(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Let the members decide in place of the partners, or the other way round."""
    _author_only(g, d, said.member)
    _in_draft(d)
    other = replace(d, decides="members" if d.decides == "partners" else "partners")
    return Outcome(keep=(other,), tell=(replace(_read_back(g, other, said), replaces=shown.about(d)),))


def _never_mind(g: Gathering, d: Decision, said: Said) -> Outcome:
    _author_only(g, d, said.member)
    _in_draft(d)
    gone = Notice(
        said.room.id, (*shown.words(d), Ours("proposal-dropped")), shown.about(d), replaces=shown.about(d)
    )
    return Outcome(lose=(d,), tell=(replace(gone, at_once=True),))


def _put_to_all(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Put a draft to every room, each in its language."""
    _author_only(g, d, said.member)
    _in_draft(d)
    number = 1 + max((other.number for other in g.decisions.values()), default=0)
    begun = opened(g, d, number, said.at)
    noted = Notice(
        said.room.id,
        (*shown.words(d), Ours("proposal-noted", {"number": number})),
        shown.about(d),
        replaces=shown.about(d),
        at_once=True,
    )
    told = [replace(shown.proposal(g, begun, room), once=f"proposal:{d.id}") for room in g.group_rooms()]
    here = [replace(each, at_once=each.room == said.room.id) for each in told]
    return Outcome(keep=(begun,), tell=(noted, *here))


# --- positions ----------------------------------------------------------------------------------------------


def _mine(g: Gathering, d: Decision, member: Member) -> str:
    """Return for whom *member* takes a position. Raises Refused where none is taken any more."""
    if d.state != "open":
        raise Refused("proposal-is-closed", number=d.number)
    own = whose(g, d, member)
    if own is None:
        raise Refused("button-is-gone")
    return own


def taken(g: Gathering, d: Decision, stance: str, said: Said) -> Outcome:
    """Take a position in place of the one before; ask for words where it needs some."""
    own = _mine(g, d, said.member)
    before = d.of(own)
    if stance not in STANCES:
        raise Refused("button-is-gone")
    position = Position(own, said.member.id, stance, said.at, language=said.member.language)
    if before and before.stance == stance:
        position = replace(position, words=before.words, language=before.language, way=before.way)
    wants = stance in ("concern", "object") and not position.words and not position.hidden
    position = replace(position, way="asked") if wants else position
    held = with_position(d, position)
    asked = (shown.asked_why(g, held, position, said),) if wants else ()
    return _with_positions(g, held, said, *asked)


def _taken_back(g: Gathering, d: Decision, said: Said) -> Outcome:
    own = _mine(g, d, said.member)
    if d.of(own) is None:
        raise Refused("position-none", number=d.number)
    return _with_positions(g, without(d, own), said)


def taken_no_more(g: Gathering, d: Decision, stance: str, said: Said) -> Outcome:
    """Let a position go whose mark was taken off, if it still is what the mark made of it."""
    own = _mine(g, d, said.member)
    position = d.of(own)
    if position is None or position.stance != stance or position.by != said.member.id:
        return Outcome()
    return _with_positions(g, without(d, own), said)


def _with_positions(g: Gathering, d: Decision, said: Said, *more: Notice) -> Outcome:
    """Keep *d*, show it anew where whoever spoke sits, and close it once all have spoken."""
    g.with_([d])
    rooms = {room.id: room for room in (g.room_of(said.member.partner), said.room) if room}
    here = tuple(shown.in_place(g, d, room) for room in rooms.values())
    return Outcome(keep=(d,), tell=(*here, *more)) + closed_if_all_spoke(g, d, said.at)


def _no_words(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Leave a position without the words that were asked for."""
    position = _asked_of(d, said.member)
    if d.state != "open" or position is None:
        raise Refused("button-is-gone")
    held = with_position(d, replace(position, way=""))
    line = Ours("position-left-at-that")
    about = f"decision-why:{d.id}:{said.member.id}"
    noted = Notice(said.room.id, (line,), about, replaces=about, at_once=True)
    return _with_positions(g, held, said, noted)


def _asked_of(d: Decision, member: Member) -> Position | None:
    """Return the position of which *member* is asked for words."""
    return next((p for p in d.taken if p.by == member.id and p.asked), None)


def _worded(g: Gathering, d: Decision, position: Position, said: Said) -> Outcome:
    """Keep what somebody says of their position, and let all read it."""
    text = said.text.strip()
    if not text:
        raise Refused("words-needed")
    if len(text) > LONGEST:
        raise Refused("promise-too-long", most=LONGEST)
    heard = replace(position, words=text, language=said.member.language, way="", at=said.at)
    held = with_position(d, heard)
    line = position_told(g, held, heard)
    others = [room for room in g.group_rooms() if room.id != said.room.id]
    # Not what the proposal itself is about: that is shown anew in place, and this beside it.
    about = f"decision-said:{d.id}"
    told = (Notice(room.id, (line,), about, once=f"position:{said.id}") for room in others)
    thanks = Notice(said.room.id, (Ours("position-noted"),), reply_to=said.message, at_once=True)
    return _with_positions(g, held, said, thanks, *told)


def position_told(g: Gathering, d: Decision, position: Position) -> Ours:
    given: dict[str, Arg] = {"number": d.number, "who": shown.name(g, position)}
    said = Words(position.words, position.language)
    return Ours("position-told", {**given, "stance": shown.STANCES[position.stance], "said": said})


# --- by whoever proposed it, or a coordinator ---------------------------------------------------------------


def may_steer(d: Decision, member: Member) -> bool:
    """Tell whether *member* may give *d* more time: its author, or a coordinator."""
    return member.id == d.by or "coordinator" in member.roles


def _steering(g: Gathering, d: Decision, member: Member) -> None:
    if not may_steer(d, member):
        raise Refused("proposal-of-another", who=shown.author(g, d))


def _more_time(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Give as much time again as there was at first, once."""
    _steering(g, d, said.member)
    if d.state != "open":
        raise Refused("proposal-is-closed", number=d.number)
    if d.extended:
        raise Refused("proposal-extended-already", number=d.number)
    longer = given_time(d, said.at)
    g.with_([longer])
    by = g.name_of(said.member, said.member.partner)
    line = Ours("proposal-extended", shown.args(g, longer, by=by))
    return Outcome(keep=(longer,), tell=_told_anew(g, longer, said.room, line), moot=marks_of(d))


def _told_anew(g: Gathering, d: Decision, here: Room, line: Ours) -> tuple[Notice, ...]:
    """Show *d* in place in every room, and say *line* there."""
    told: list[Notice] = []
    for room in g.group_rooms():
        at_once = room.id == here.id
        told.append(replace(shown.in_place(g, d, room), at_once=at_once))
        told.append(Notice(room.id, (line,), at_once=at_once))
    return tuple(told)


def _withdrawn(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Take a proposal back: its author alone can."""
    _author_only(g, d, said.member)
    if d.state not in RUNNING:
        raise Refused("proposal-is-closed", number=d.number)
    over = ended(d, "withdrawn", "", said.at)
    g.with_([over])
    line = Ours("proposal-withdrawn", shown.args(g, over))
    told = [
        note
        for room in g.group_rooms()
        for note in (shown.settled(g, over, room, line), Notice(room.id, (line, *shown.words(over))))
    ]
    here = tuple(replace(note, at_once=note.room == said.room.id) for note in told)
    return Outcome(keep=(over,), tell=here, moot=marks_of(d))


def marks_of(d: Decision) -> tuple[str, ...]:
    """Return the marks of all that may still wait to be said to those who have not spoken."""
    return tuple(f"decision:due:{d.id}:{step}" for step in range(d.step + 1))


def _go_ahead(g: Gathering, d: Decision, said: Said) -> Outcome:
    return led(g, d, said.member, said.at, passed=True)


def _not_ahead(g: Gathering, d: Decision, said: Said) -> Outcome:
    return led(g, d, said.member, said.at, passed=False)


# --- what was pressed or said -------------------------------------------------------------------------------

PRESSES: Mapping[str, Callable[[Gathering, Decision, Said], Outcome]] = {
    "sure": _put_to_all,
    "who": _who_decides,
    "never-mind": _never_mind,
    "take-back": _taken_back,
    "no-words": _no_words,
    "more-time": _more_time,
    "withdraw-it": _withdrawn,
    "go-ahead": _go_ahead,
    "not-ahead": _not_ahead,
}


def pressed(g: Gathering, d: Decision, means: str, said: Said) -> Outcome:
    """Do what a button under a message about *d* means, as far as *said*'s member may. Raises Refused."""
    what, _, rest = means.partition(":")
    if what == "stance":
        return taken(g, d, rest, said)
    if what not in PRESSES:
        raise Refused("button-is-gone")
    return PRESSES[what](g, d, said)


def awaited(g: Gathering, member: Member) -> Decision | None:
    """Return the proposal about which words of *member* are waited for, asked for last."""
    waiting = [(p.at, d) for d in g.decisions.values() if d.state == "open" and (p := _asked_of(d, member))]
    return max(waiting, key=lambda each: each[0])[1] if waiting else None


def replied(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Take words said about *d*: yes or no, those that are waited for, or those beside a position."""
    word = plain(said.text.strip(" .!"))
    if d.state == "draft" and word in said.vocabulary.yes:
        return _put_to_all(g, d, said)
    if d.state == "draft" and word in said.vocabulary.no:
        return _never_mind(g, d, said)
    own = _mine(g, d, said.member)
    position = _asked_of(d, said.member) or d.of(own)
    if word in said.vocabulary.yes and (position is None or not position.asked):
        return taken(g, d, "agree", said)
    if position is None:
        raise Refused("position-first")
    return _worded(g, d, position, said)


def proposed(g: Gathering, id_: str, text: str, member: Member, room: Room, said: Said) -> Outcome:
    """Draft what *member* proposes: the first line is what, the others say why."""
    what, _, reason = text.strip().partition("\n")
    if not what.strip():
        raise Refused("proposal-how")
    if len(text) > LONGEST:
        raise Refused("promise-too-long", most=LONGEST)
    d = Decision(
        id_,
        g.partnership.id,
        what.strip(),
        member.language,
        member.id,
        room.id,
        said.at,
        reason=reason.strip(),
        rule=rule_of(g).rule,
    )
    return drafted(g, d, said)
