"""What follows when a commitment is to be moved to another day, needs help, or is to be let go.

A new day has a reason that those concerned read; to let go takes those to whom it was promised. A call for
help reaches facilitators alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.core import promise_asked
from bot.core import promise_shown as shown
from bot.core.alone import told_alone
from bot.core.answer import one_after_another
from bot.core.commitment import (
    Change,
    Commitment,
    awaiting,
    ended,
    is_over,
    is_owed_to,
    left_alone,
    moved_to,
    owns,
    scheduled,
    with_day,
)
from bot.core.partnership import Gathering, Member
from bot.core.presence import acting, is_away, told_of
from bot.core.promise_rights import authors_only, in_state, owners_only
from bot.core.roles import addressed
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Rows, Words

if TYPE_CHECKING:
    from bot.core.answering import Said


_WHILE_NAMING = timedelta(hours=1)
"""For how long a facilitator who proposes another day has the words for themselves."""

# --- moved --------------------------------------------------------------------------------------------------


def new_day(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Ask by when instead."""
    if c.state == "draft":
        authors_only(g, c, said.member)
    else:
        owners_only(g, c, said)
        in_state(g, c, "open", "proposed")
    waits = awaiting(c, "day", said.member, said.at)
    line = Ours("promise-by-when" if c.state == "draft" else "promise-new-day-when", shown.args(g, c))
    days = shown.days_offered(g, c, said.at)
    return Outcome(keep=(waits,), tell=shown.below(g, waits, said, line, choices=days))


def day_over(g: Gathering, c: Commitment, said: Said, day: date | None) -> Outcome | None:
    """Ask by when instead, where *day* is over that *c* was to count for; None where it is not."""
    if day is None or not is_over(g, c, day, said.at):
        return None
    waits = awaiting(replace(c, new_on=None), "day", said.member, said.at)
    line = Ours("promise-day-over", {"day": day})
    days = shown.days_offered(g, c, said.at)
    return Outcome(keep=(waits,), tell=shown.below(g, waits, said, line, choices=days))


def day_named(g: Gathering, c: Commitment, said: Said, day: date) -> Outcome:
    """Take *day* and ask why it is to be moved; what is proposed is accepted with it."""
    if not _is_proposing(g, c, said):
        owners_only(g, c, said)
    in_state(g, c, "open", "proposed")
    proposing = c.state == "proposed" or _is_proposing(g, c, said)
    dated = with_day(g, c if proposing else left_alone(c), day, said.at)
    if c.state == "proposed":
        line = Ours("promise-accept-with-day", shown.args(g, dated, day=day))
        rows: Rows = ((shown.accepting(day), shown.NEW_DAY),)
        return Outcome(keep=(dated,), tell=shown.below(g, dated, said, line, choices=rows))
    waits = awaiting(dated, "why-new-day", said.member, said.at)
    line = Ours("promise-why-new-day", shown.args(g, dated, day=day))
    here = shown.below(g, waits, said, line, choices=((shown.CANCEL,),))
    return Outcome(keep=(waits,), tell=(*promise_asked.asked_no_more(g, c), *here))


def why_new_day(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Read back the new day with its reason, to be confirmed."""
    if c.new_on is None:
        raise Refused("button-is-gone")
    reasoned = replace(c, reason=said.text, awaits="", awaits_of="", awaits_since=None)
    if _is_proposing(g, c, said):
        return _day_proposed(g, reasoned, said)
    line = Ours("promise-new-day-sure", _reasoned(g, reasoned, said.member, day=c.new_on))
    rows: Rows = (
        (Choice("move", Ours("button-sure")),),
        (Choice("new-day", Ours("button-other-day")), shown.CANCEL),
    )
    return Outcome(keep=(reasoned,), tell=shown.below(g, reasoned, said, line, choices=rows))


# --- another day, proposed by a facilitator -----------------------------------------------------------------


def propose_day(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Ask a facilitator which day they propose; it counts once whoever promised accepts it."""
    if said.member not in acting(g, "facilitator", said.at) or owns(g, c, said.member, said.at):
        raise Refused("promise-of-others", who=shown.who_promises(g, c))
    in_state(g, c, "open")
    _one_at_a_time(g, c, said)
    waits = awaiting(replace(left_alone(c), moved_by=said.member.id), "day", said.member, said.at)
    line = Ours("promise-new-day-when", shown.args(g, c))
    days = shown.days_offered(g, c, said.at)
    here = shown.below(g, waits, said, line, choices=days)
    return Outcome(keep=(waits,), tell=(*promise_asked.asked_no_more(g, c), *here))


def _one_at_a_time(g: Gathering, c: Commitment, said: Said) -> None:
    """Refuse to take the question from another facilitator who was asked for a day or a reason just now."""
    other = g.members.get(c.awaits_of)
    naming = other is not None and other != said.member and c.moved_by == other.id
    if other and naming and c.awaits_since and said.at - c.awaits_since < _WHILE_NAMING:
        raise Refused("promise-day-being-named", who=other.name)


def _is_proposing(g: Gathering, c: Commitment, said: Said) -> bool:
    """Tell whether *said*'s member is a facilitator who proposes another day, and has not done so yet."""
    theirs = c.moved_by == said.member.id and c.awaits_of == said.member.id
    return theirs and not owns(g, c, said.member, said.at)


def _day_proposed(g: Gathering, c: Commitment, said: Said) -> Outcome:
    # The reason stays its own author's, whoever takes the day on.
    change = Change("day-proposed", said.at, said.member.id, c.reason, said.member.language, after=c.new_on)
    waits = promise_asked.asked(g, c.with_change(change), (c.partner,), said.at)
    sent = shown.thanks(said, "promise-proposed-sent", who=shown.who_promises(g, c))
    return Outcome(keep=(waits,), tell=(sent, *promise_asked.question(g, waits)))


def _on_the_day_proposed(g: Gathering, c: Commitment, said: Said) -> None:
    owners_only(g, c, said)
    in_state(g, c, "open")
    if not promise_asked.day_waits(c):
        raise Refused("button-is-gone")


def accepted_day(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Take the day that was proposed, with the reason that came with it."""
    _on_the_day_proposed(g, c, said)
    if over := day_over(g, left_alone(c), said, c.new_on):
        return over
    return _moved(g, c, said, g.members.get(c.moved_by, said.member))


def left_day(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Leave the day as it was, and tell the facilitator alone."""
    _on_the_day_proposed(g, c, said)
    line = Ours("promise-day-declined", shown.args(g, c, who=said.member.name))
    facilitator = g.members.get(c.moved_by)
    note = Notice("", (line, shown.words(c)), about=shown.about(c), once=f"left-day:{c.id}:{said.id}")
    back = told_alone(g, facilitator, note, f"left-day:{c.id}") if facilitator else ()
    same = scheduled(g, left_alone(c), said.at)
    return Outcome(keep=(same,), tell=(*shown.below(g, same, said, line), *back))


def _reasoned(g: Gathering, c: Commitment, member: Member, **more: Arg) -> dict[str, Arg]:
    return shown.args(g, c, reason=Words(c.reason, member.language), **more)


def moved(g: Gathering, c: Commitment, said: Said) -> Outcome:
    owners_only(g, c, said)
    in_state(g, c, "open")
    if c.moved_by or not c.reason:
        raise Refused("button-is-gone")
    return day_over(g, left_alone(c), said, c.new_on) or _moved(g, c, said, said.member)


def _moved(g: Gathering, c: Commitment, said: Said, reasoned_by: Member) -> Outcome:
    """Let the new day count, with the reason that *reasoned_by* gave."""
    if c.new_on is None:
        raise Refused("button-is-gone")
    language = reasoned_by.language
    change = Change("new-day", said.at, said.member.id, c.reason, language, before=c.due_on, after=c.new_on)
    again = moved_to(g, c, c.new_on, change)
    before: Arg = c.due_on or c.new_on
    line = Ours("promise-moved", _reasoned(g, c, reasoned_by, day=c.new_on, before=before))
    here = shown.below(g, again, said, line)
    asked_by = g.room_for(reasoned_by) if reasoned_by != said.member else None
    rooms = {room.id: room for room in (*shown.rooms_concerned(g, again), asked_by) if room}
    told = [shown.told(g, again, room, line) for room in rooms.values() if room.id != said.room.id]
    return Outcome(keep=(again,), tell=(*here, *told), moot=shown.marks_of(c))


# --- help, and letting go -----------------------------------------------------------------------------------


def help_(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Call the facilitator, alone."""
    owners_only(g, c, said)
    in_state(g, c, "open")
    called = told_of(g, "facilitator", said.member.partner, (said.member.id,), said.at)
    if not called:
        raise Refused("promise-help-nobody")
    matter = f"help:{c.id}"
    alone = [each for who in called for each in told_alone(g, who, _for_help(g, c, said, who), matter)]
    called_line = _who_was_called(g, called, said)
    here = shown.in_place(g, c, said.room, called_line, choices=((shown.KEPT, shown.NEW_DAY),))
    return Outcome(tell=(here, *alone))


def _for_help(g: Gathering, c: Commitment, said: Said, called: Member) -> Notice:
    """Return what *called*, who may help, reads of it."""
    who = g.name_of(said.member, said.member.partner)
    args = {**shown.args(g, c, who=who), "as": addressed(g, called, "facilitator", said.at)}
    lines = (Ours("promise-help", args), shown.words(c))
    mark = f"help:{c.id}:{said.id}"
    return Notice("", lines, about=shown.about_help(c, said.member), once=mark, at_once=True)


def _who_was_called(g: Gathering, called: Sequence[Member], said: Said) -> Ours:
    """Say who hears that help is asked for: by name, where it is not simply the facilitator who is there."""
    by = said.member.name
    if all(each in g.holders("facilitator") and not is_away(g, each, said.at) for each in called):
        return Ours("promise-help-called", {"by": by})
    who = one_after_another([g.name_of(each, each.partner) for each in called])
    waits = all(is_away(g, each, said.at) for each in called)
    return Ours("promise-help-waits" if waits else "promise-help-called-who", {"by": by, "who": who})


def let_go(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Ask why it is to be let go."""
    if not owns(g, c, said.member, said.at) and not is_owed_to(g, c, said.member):
        raise Refused("promise-of-others", who=shown.who_promises(g, c))
    in_state(g, c, "open")
    waits = awaiting(c if promise_asked.lets_go(c) else left_alone(c), "why-let-go", said.member, said.at)
    line = Ours("promise-why-let-go", shown.args(g, c))
    asked = shown.below(g, waits, said, line, choices=((shown.CANCEL,),))
    gone = promise_asked.asked_no_more(g, c) if promise_asked.day_waits(c) else ()
    return Outcome(keep=(waits,), tell=(*gone, *asked))


def why_let_go(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Ask those it is owed to whether it may be let go; whoever asks and is owed agrees by asking."""
    asked = replace(left_alone(c), reason=said.text, agreed=_agreeing(g, c, said.member))
    asked = replace(asked, moved_by=said.member.id)
    if not promise_asked.missing(g, asked):
        return _gone(g, asked, said)
    asking = asked.with_change(
        Change("let-go-asked", said.at, said.member.id, said.text, said.member.language)
    )
    waits = promise_asked.asked(g, asking, promise_asked.missing(g, asking), said.at)
    noted = shown.thanks(said, "promise-let-go-waits", whom=shown.whom(g, waits))
    gone = promise_asked.asked_no_more(g, c)
    return Outcome(keep=(waits,), tell=(noted, *gone, *promise_asked.question(g, waits)))


def _agreeing(g: Gathering, c: Commitment, member: Member) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*c.agreed, *([member.partner] if is_owed_to(g, c, member) else [])]))


def agreed_to_let_go(g: Gathering, c: Commitment, said: Said) -> Outcome:
    _asked_to_let_go(g, c, said)
    agreed = replace(c, agreed=_agreeing(g, c, said.member))
    if not promise_asked.missing(g, agreed):
        return _gone(g, agreed, said)
    line = Ours("promise-let-go-agreed", shown.args(g, c, who=said.member.name))
    return Outcome(keep=(agreed,), tell=shown.below(g, agreed, said, line))


def _gone(g: Gathering, c: Commitment, said: Said) -> Outcome:
    reason = promise_asked.reason(g, c)
    over = ended(c, "let-go", Change("let-go", said.at, said.member.id, reason.text, reason.language))
    line = Ours("promise-let-go", shown.args(g, over, reason=reason))
    here = shown.below(g, over, said, line)
    others = shown.rooms_concerned(g, over, besides=[said.room.id])
    told = [shown.told(g, over, room, line, once=f"gone:{c.id}") for room in others]
    return Outcome(keep=(over,), tell=(*here, *told), moot=shown.marks_of(c))


def please_keep(g: Gathering, c: Commitment, said: Said) -> Outcome:
    _asked_to_let_go(g, c, said)
    who = g.name_of(said.member, said.member.partner)
    line = Ours("promise-not-let-go", shown.args(g, c, who=who))
    theirs = shown.where_promised(g, c)
    back = shown.told(g, c, theirs, line, choices=shown.REMINDED)
    # The others are asked no more: it stays.
    gone = [note for note in promise_asked.asked_no_more(g, c) if note.room != said.room.id]
    return Outcome(keep=(left_alone(c),), tell=(*shown.below(g, c, said, line), *gone, back))


def _asked_to_let_go(g: Gathering, c: Commitment, said: Said) -> None:
    in_state(g, c, "open")
    if not promise_asked.lets_go(c):
        raise Refused("button-is-gone")
    if not is_owed_to(g, c, said.member):
        raise Refused("promise-owed-to-others", whom=shown.whom(g, c))


def nobody_owes(g: Gathering, dropped: Iterable[Commitment]) -> tuple[Notice, ...]:
    """Tell those to whom *dropped* were promised, as whoever promised has left; of what was open alone."""
    told: list[Notice] = []
    for c in [c for c in dropped if g.commitments[c.id].state == "open"]:
        lines = (Ours("promise-made", shown.args(g, c)), Ours("promise-owed-no-more"))
        rooms = [room for room in shown.rooms_concerned(g, c) if c.partner not in room.partners]
        told += [shown.told(g, c, room, *lines, once=f"dropped:{c.id}") for room in rooms]
    return tuple(told)
