"""What follows when somebody proposes something, gives it more time, puts it in other words or withdraws it.

Nothing is put to anybody before its author has seen it read back; a press is looked at anew with room, person
and state as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.core import (
    amending,
    next_round,
    own_room,
    positions,
    promising,
    raised,
    raising,
    review_day,
    reviewing,
)
from bot.core import decision_shown as shown
from bot.core.commitment import Commitment
from bot.core.decided import led
from bot.core.decision import (
    MOST_OPTIONS,
    OPTION,
    RUNNING,
    Decision,
    ended,
    given_time,
    may_steer,
    opened,
    rule_of,
    scheduled,
)
from bot.core.partnership import Gathering, Member, Room
from bot.core.position import Position
from bot.core.promise_said import who_promises
from bot.core.promised_day import in_words
from bot.core.vocabulary import bare
from bot.core.words import Choice, Notice, Ours, Outcome, Refused, check_length

if TYPE_CHECKING:
    from bot.core.answering import Said

_OPTION = re.compile(r"(?:[-–—•*]|\d{1,2}(?:[.)：:、．။]|\s?[-–—]\s)(?=\D)|[^\W\d_]\)\s)\s*(?P<what>\S.*)")
"""What an option begins with, on a line of its own."""

# --- proposed -----------------------------------------------------------------------------------------------


def drafted(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Read back to its author what would be put to all, and by which rule."""
    draft = scheduled(d, said.at)
    asked = replace(_read_back(g, draft, said), reply_to=said.message)
    return Outcome(keep=(draft,), tell=(asked,))


def _read_back(g: Gathering, d: Decision, said: Said) -> Notice:
    would_be = opened(g, d, d.number, said.at)
    other = "button-members-decide" if d.decides == "partners" else "button-partners-decide"
    # Where the protocol says who decides, whoever proposes does not choose.
    who = () if rule_of(g).who else (Choice("who", Ours(other)),)
    rows = ((Choice("sure", Ours("button-put-to-all")),), shown.REVIEW_DAY, (*who, shown.NEVER_MIND))
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
    if rule_of(g).who:
        raise Refused("button-is-gone")
    other = replace(d, decides="members" if d.decides == "partners" else "partners")
    return Outcome(keep=(other,), tell=(replace(_read_back(g, other, said), replaces=shown.about(d)),))


def _told_day(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Take what is said as the day on which *d* is to be looked at again. Raises Refused."""
    return _day_named(g, d, review_day.named(g, d, review_day.read(g, said.text, said), said), said)


def _day_named(g: Gathering, d: Decision, named: Outcome | Decision, said: Said) -> Outcome:
    """Read a draft back anew with its review's day, or return what followed from naming that."""
    if isinstance(named, Outcome):
        return named
    gone = Notice(said.room.id, shown.words(d), shown.about(d), replaces=shown.about(d), at_once=True)
    return Outcome(keep=(named,), tell=(gone, _read_back(g, named, said)))


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
    earlier = g.decisions.get(d.before)
    another_round = earlier is not None and earlier.state != "decided"
    last = max((o.number for o in g.decisions.values()), default=0)
    number = earlier.number if earlier and another_round else last + 1
    in_its_place = amending.taking_its_place(g, d, said)
    begun = opened(g, d, number, said.at)
    alone: tuple[Notice, ...] = ()
    if earlier and another_round:
        over = g.decisions[earlier.id]
        left, begun, alone = next_round.with_what_was_raised(g, earlier, over, begun, said.at)
        in_its_place += Outcome(keep=(left,))
    noted = Notice(
        said.room.id,
        (*shown.words(d), Ours("proposal-noted", {"number": number})),
        shown.about(d),
        replaces=shown.about(d),
        at_once=True,
    )
    told = [replace(shown.proposal(g, begun, room), once=f"proposal:{d.id}") for room in g.group_rooms()]
    here = [replace(each, at_once=each.room == said.room.id) for each in told]
    return in_its_place + Outcome(keep=(begun,), tell=(noted, *here, *alone))


# --- by whoever proposed it, or a coordinator ---------------------------------------------------------------


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
    return Outcome(keep=(longer,), tell=_told_anew(g, longer, said.room, line), moot=shown.marks_of(d))


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
    return Outcome(keep=(over,), tell=(*own_room.settled(g, d), *here), moot=shown.marks_of(d))


def _taken_back(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Take back a position; in somebody's own talk what they raised, too, which stands there beside it.

    In a group that is left as it is, and whoever raised something is answered there as anybody is.
    """
    own, member = positions.mine(g, d, said.member), said.member.id
    if said.room.member != member or not raised.standing(d, member):
        return positions.taken_back(g, d, said)
    gone = raising.taken_back(g, d, said)
    left = g.decisions[d.id]
    theirs = [p for p in (left.of(own), left.said_in(own)) if p and member in (p.by, p.confirmed_by)]
    return gone + positions.taken_back(g, left, said) if theirs and left.state == "open" else gone


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
    "no-words": positions.no_words,
    "alone": reviewing.alone,
    "apart": raising.apart,
    "unnamed": raising.unnamed,
    "apart-stands": raising.stands,
    "apart-back": raising.taken_back,
    "not-by-deputies": raising.not_by_deputies,
    "by-deputies-too": raising.by_deputies_too,
    "amend": amending.asked,
    "more-time": _more_time,
    "withdraw-it": _withdrawn,
    "change-it": reviewing.change_asked,
    "review-day": review_day.asked,
    "go-ahead": _go_ahead,
    "not-ahead": _not_ahead,
}


def pressed(g: Gathering, d: Decision, means: str, said: Said) -> Outcome:
    """Do what a button under a message about *d* means, as far as *said*'s member may. Raises Refused."""
    what, _, rest = means.partition(":")
    if what == "stance":
        return positions.taken(g, d, rest, said)
    if what == "still":
        return reviewing.said(g, d, rest, said)
    if what == "apart-about":
        return raising.is_about(g, d, rest, said)
    if what == "review" and rest.isdecimal():
        return _day_named(g, d, review_day.in_months(g, d, int(rest), said), said)
    if what == "review-on":
        return _day_named(g, d, review_day.named(g, d, [date.fromisoformat(rest)], said), said)
    if what not in PRESSES:
        raise Refused("button-is-gone")
    return PRESSES[what](g, d, said)


def awaited(g: Gathering, member: Member, room: Room) -> Decision | None:
    """Return the proposal about which words of *member* are waited for in *room*, asked for last."""
    waiting: list[tuple[datetime, Decision]] = []
    for d in g.decisions.values():
        position = positions.asked_of(d, member, room)
        if d.state == "open" and position:
            waiting.append((position.at, d))
        if again := reviewing.asked_of(d, member):
            waiting.append((again.at, d))
        if d.awaits and d.awaits_of == member.id and d.awaits_since:
            waiting.append((d.awaits_since, d))
    return max(waiting, key=lambda each: each[0])[1] if waiting else None


def replied(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Take words said about *d*: those that are waited for, a yes, beside a position, or a promise."""
    if d.awaits and d.awaits_of == said.member.id:
        return _told_day(g, d, said) if d.awaits == review_day.AWAITS else _amended(g, d, said)
    if again := reviewing.asked_of(d, said.member):
        return reviewing.worded(g, d, again, said)
    if review_day.says_it(g, d, said):
        return _told_day(g, d, said)
    if d.state == "decided":
        return _promised(g, d, said)
    return _beside(g, d, said)


def _beside(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Take words beside a position on what is open: whoever says them alone, of what they raised."""
    own = positions.mine(g, d, said.member)
    waiting = d.said_in(own)
    theirs = waiting if waiting and waiting.by == said.member.id else d.of(own)
    position = positions.asked_of(d, said.member, said.room) or theirs
    if said.vocabulary.is_yes(bare(said.text)) and not d.options and (position is None or not position.asked):
        return positions.taken(g, d, "agree", said)
    asked, alone = position and position.asked, said.room.member == said.member.id
    if alone and not asked and raised.standing(d, said.member.id):
        # Where what they raised stands below the proposal, their words are of that.
        return raising.added(g, d, said)
    if position is None:
        raise Refused("position-first")
    if not asked and _says_another(position, said):
        return _otherwise(g, d, position, said)
    if position.raised:
        return raising.worded(g, d, position, said)
    return positions.worded(g, d, position, said)


def _otherwise(g: Gathering, d: Decision, position: Position, said: Said) -> Outcome:
    """Let *position* go, of which *said*'s member says the contrary now, and ask what they think instead.

    What they say next would stand beside it, and turn into its opposite. Raises Refused where others said it.
    """
    if said.member.id not in (position.by, position.confirmed_by):
        raise Refused("position-first")
    gone = positions.taken_back(g, d, said)
    left = g.decisions[d.id]
    if left.state != "open":
        return gone
    again = shown.proposal(g, left, said.room)
    line = Ours("position-before-gone", {"stance": shown.stance(position)})
    above = Notice(said.room.id, (shown.title(g, d), *shown.words(d)), again.about, replaces=again.about)
    asks = replace(again, parts=(line, *again.parts), reply_to=said.message, at_once=True)
    return gone + Outcome(tell=(replace(above, at_once=True), asks))


def _says_another(position: Position, said: Said) -> bool:
    """Tell whether words begin with another position than the one beside which they would stand."""
    says = said.vocabulary.position_first(said.text) or said.vocabulary.position(said.text)
    if not says and said.vocabulary.is_no(said.text):
        says = "no"
    favour = ("agree", "concern")
    if says == "no":
        return position.stance in favour or position.stance.startswith(OPTION)
    return bool(says) and says != position.stance and not (says in favour and position.stance in favour)


def _promised(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Take what replies to a decision, with a day in it, as what its author promises to do about it."""
    member, room = said.member, said.room
    whose, partner, text = who_promises(g, member, said.text)
    read = in_words(g, text, member, room, said.vocabulary, said.at)
    if not read.days or not read.rest:
        raise Refused("decision-next")
    check_length(text, positions.LONGEST)
    ours, language = g.partnership.id, member.language
    c = Commitment(said.id, ours, partner, read.rest, language, member.id, room.id, said.at)
    return promising.drafted(g, replace(c, member=whose, decision=d.id), said, read)


def proposed(g: Gathering, id_: str, said: Said) -> Outcome:
    """Draft what somebody proposes: the first line is what, the others say why."""
    text, days = review_day.taken_out(g, said.text, said)
    what, reason, options = _what_and_why(text)
    ours, member = g.partnership.id, said.member
    rule = rule_of(g)
    d = Decision(id_, ours, what, member.language, member.id, said.room.id, said.at, reason=reason)
    by_rule = replace(d, rule=rule.rule, decides=rule.who or "partners", options=options)
    return _drafted_with(g, by_rule, days, said)


def _drafted_with(g: Gathering, d: Decision, days: tuple[date, ...], said: Said) -> Outcome:
    """Read *d* back with the day on which it is to be looked at again, or ask which of *days* that is."""
    draft = scheduled(d, said.at)
    named = review_day.named(g, draft, days, said) if days else draft
    return drafted(g, draft, said) + named if isinstance(named, Outcome) else drafted(g, named, said)


def _amended(g: Gathering, d: Decision, said: Said) -> Outcome:
    """Draft the next round of *d* in the words that were asked for."""
    text, days = review_day.taken_out(g, said.text, said)
    what, reason, options = _what_and_why(text)
    settled, draft = amending.next_round(g, d, said, what, reason)
    draft = replace(draft, options=options)
    g.with_([settled])
    return Outcome(keep=(settled,)) + _drafted_with(g, draft, days, said)


def _what_and_why(text: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the first line, the others, and of those the options: two or more behind a dash or number.

    Raises Refused where there is nothing, or too much.
    """
    what, _, rest = text.strip().partition("\n")
    if not what.strip():
        raise Refused("proposal-how")
    check_length(text, positions.LONGEST)
    lines = [line.strip() for line in rest.splitlines()]
    found = [_OPTION.match(line) for line in lines]
    options = [each["what"] for each in found if each]
    if len(options) > MOST_OPTIONS:
        raise Refused("proposal-options-many", most=MOST_OPTIONS)
    if len(options) < 2:
        return what.strip(), rest.strip(), ()
    reason = "\n".join(line for line, option in zip(lines, found, strict=True) if not option)
    return what.strip(), reason.strip(), tuple(options)
