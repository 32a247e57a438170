"""What follows when somebody promises, takes on what was proposed, keeps it, moves it or is let off.

Nobody is committed by another: what is proposed for somebody counts once they accept it. Everybody whom it
concerns reads of it, in their own room; what goes wrong is told elsewhere (`bot.core.promises_due`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from bot.core import promise_asked, promise_changed, promise_evidence, promise_towards
from bot.core import promise_shown as shown
from bot.core.alone import told_alone
from bot.core.commitment import (
    Change,
    Commitment,
    awaiting,
    begun,
    ended,
    left_alone,
    owed_to,
    owns,
    scheduled,
    today_for,
    with_day,
)
from bot.core.day_said import DaySaid
from bot.core.partnership import Gathering, Member
from bot.core.presence import acting
from bot.core.promise_rights import authors_only, in_state, owners_only
from bot.core.promise_said import NOTHING, Named, Whom
from bot.core.promised_day import alone
from bot.core.unclear import UNCLEAR
from bot.core.vocabulary import bare
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Rows, some_words

if TYPE_CHECKING:
    from bot.core.answering import Said


# --- made ---------------------------------------------------------------------------------------------------


def drafted(g: Gathering, c: Commitment, said: Said, read: DaySaid, named: Named = NOTHING) -> Outcome:
    """Ask whoever worded *c* to whom, towards which goal or by when, or whether it is right as it was *read*.

    What was *named* is asked about only where several are called so.
    """
    one = named.one or Whom("")
    meant = replace(c, owed=one.partner, owed_member=one.member, goal=named.goal)
    draft, days = scheduled(g, meant, said.at), read.days
    dated = len(days) == 1 and days[0] >= today_for(g, c.partner, said.at)
    if dated:
        draft = with_day(g, draft, days[0], said.at)
    if named.whom and not named.one:
        return _no_hour(said, read) + _asked_whom(g, draft, said, named.whom)
    if len(named.goals) > 1:
        return _no_hour(said, read) + promise_towards.asked(g, draft, said, named.goals)
    if dated:
        return _no_hour(said, read) + _asked_sure(g, draft, said)
    return _asked_when(g, draft, said, days)


def _asked_whom(g: Gathering, c: Commitment, said: Said, whom: Sequence[Whom]) -> Outcome:
    """Ask whoever worded *c* which of those who are called so they mean, if any."""
    named = [(w, g.members.get(w.member)) for w in whom]
    rows = ((Choice(f"one:{m.id}" if m else f"to:{w.partner}", g.name_of(m, w.partner)),) for w, m in named)
    everyone = (Choice("to:", Ours("promise-to-all")),)
    line = Ours("promise-whom", shown.args(g, c))
    return Outcome(keep=(c,), tell=shown.below(g, c, said, line, choices=(*rows, everyone, (shown.CANCEL,))))


def _no_hour(said: Said, read: DaySaid) -> Outcome:
    """Say, where an hour was *read* beside a day, that a promise keeps none."""
    return Outcome(tell=(shown.thanks(said, "promise-only-the-day"),) if read.hours else ())


def _asked_when(g: Gathering, c: Commitment, said: Said, days: tuple[date, ...] = ()) -> Outcome:
    """Ask by when, with *days* as buttons where the words could mean several."""
    waits = awaiting(c, "day", said.member, said.at)
    several = len(days) > 1
    line = Ours("promise-which-day" if several else _when(g, c, said), shown.args(g, c, **_asked_of(g, said)))
    rows = shown.these_days(days) if several else shown.days_offered(g, c, said.at)
    return Outcome(keep=(waits,), tell=shown.below(g, waits, said, line, choices=rows))


def _when(g: Gathering, c: Commitment, said: Said) -> str:
    if c.state != "draft":
        return "promise-new-day-when"
    return "promise-by-when-of" if _asked_of(g, said) else "promise-by-when"


def _asked_of(g: Gathering, said: Said) -> dict[str, Arg]:
    """Return who is asked, where a press brings it and others sit there: it replies to no words of theirs."""
    there = [] if said.room.member else [m for m in g.people() if m.partner in said.room.partners]
    return {"who": said.member.mention} if said.pressed and len(there) > 1 else {}


def _asked_sure(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Read back in full what would count, for its author to confirm."""
    line = Ours("promise-sure" if _is_own(c, said.member) else "promise-sure-for", shown.args(g, c))
    lines = (line, *promise_towards.line(g, c))
    asked = shown.below(g, c, said, *lines, choices=_sure_buttons(g, c, said.member))
    return Outcome(keep=(c,), tell=asked)


def _sure_buttons(g: Gathering, c: Commitment, author: Member) -> Rows:
    sure = Choice("sure", Ours("button-promise" if _is_own(c, author) else "button-propose"))
    rows: list[tuple[Choice, ...]] = [(sure,), (Choice("new-day", Ours("button-other-day")), shown.CANCEL)]
    if c.partner == author.partner and len(g.members_of(c.partner)) > 1:
        alone = c.member is None
        rows.append((Choice("alone", Ours("button-alone")) if alone else Choice("all", Ours("button-all")),))
    if len([p for p in g.present() if p.id != c.partner]) > 1:
        rows.append((Choice("whom", Ours("button-whom")),))
    if owed := _one_owed(g, c):
        rows.append((Choice("one", Ours("button-one-person")),) if g.members_of(owed) else ())
    return tuple(row for row in rows if row)


def _one_owed(g: Gathering, c: Commitment) -> str:
    """Return the only partner that *c* is promised to; "" where there are several."""
    owed = owed_to(g, c)
    return owed[0].id if len(owed) == 1 else ""


def _which_one(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Offer those of a partner to whom alone it could be promised."""
    authors_only(g, c, said.member)
    in_state(g, c, "draft")
    there = g.members_of(_one_owed(g, c))
    rows = tuple((Choice(f"one:{member.id}", member.name),) for member in there)
    return Outcome(tell=shown.below(g, c, said, Ours("promise-which-one"), choices=(*rows, (shown.CANCEL,))))


def _to_one(g: Gathering, c: Commitment, said: Said, member: str) -> Outcome:
    one = g.members.get(member)
    if one is None or one.partner not in [p.id for p in g.present() if p.id != c.partner]:
        raise Refused("button-is-gone")
    return _draft_changed(g, c, said, replace(c, owed=one.partner, owed_member=one.id))


def _is_own(c: Commitment, member: Member) -> bool:
    """Tell whether *member* promises it themselves, alone or for all of their partner."""
    return c.member == member.id or (c.member is None and c.partner == member.partner)


def _sure(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Let a draft count, or propose it to whoever it is for."""
    authors_only(g, c, said.member)
    in_state(g, c, "draft")
    if c.due_on is None:
        return _asked_when(g, c, said)
    if over := promise_changed.day_over(g, c, said, c.due_on):
        return over
    _only_one_of_it(g, c, "proposed", "open", "kept")
    numbered = replace(left_alone(c), number=1 + max((o.number for o in g.commitments.values()), default=0))
    if _is_own(c, said.member):
        counts = begun(g, numbered, said.at)
        line = Ours("promise-noted", shown.args(g, counts))
        lines = (line, *promise_towards.line(g, counts))
        noted = shown.below(g, counts, said, *lines, choices=promise_towards.offered(g, counts))
        return Outcome(keep=(counts,), tell=(*noted, *_told_made(g, counts, said)))
    change = Change("proposed", said.at, said.member.id)
    waits = numbered.with_change(change, state="proposed")
    proposed = promise_asked.asked(g, waits, (c.partner,), said.at)
    sent = shown.below(g, proposed, said, Ours("promise-proposed-sent", shown.args(g, proposed)))
    return Outcome(keep=(proposed,), tell=(*sent, *promise_asked.question(g, proposed)))


def _only_one_of_it(g: Gathering, c: Commitment, *states: str) -> None:
    """Refuse to make of an answer what another promise in one of *states* was made of meanwhile."""
    others = [o for o in g.commitments.values() if c.answer and o.answer == c.answer and o.id != c.id]
    for other in [each for each in others if each.state in states]:
        raise Refused("promise-made-of-it", number=other.number)


def _asked_again(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Put what is proposed once more to whoever it is for, as a facilitator asks; once on one day."""
    if said.member not in acting(g, "facilitator", said.at):
        raise Refused("promise-of-others", who=shown.who_promises(g, c))
    in_state(g, c, "proposed")
    noted = shown.thanks(said, "promise-proposed-sent", **shown.args(g, c))
    if any(each.what == "asked-again" and each.at.date() == said.at.date() for each in c.changes):
        return Outcome(tell=(noted,))
    there = shown.where_promised(g, c)
    gone = shown.told(g, c, there, Ours("promise-waits", shown.args(g, c)), replaces=shown.about(c))
    # By itself it is not asked a third time.
    again = c.with_change(Change("asked-again", said.at, said.member.id), again_at=None)
    asked = scheduled(g, again, said.at)
    return Outcome(keep=(asked,), tell=(gone, *promise_asked.question(g, c, said.at), noted))


def _told_made(g: Gathering, c: Commitment, said: Said) -> list[Notice]:
    lines = (Ours("promise-made", shown.args(g, c)), *promise_towards.line(g, c))
    here = [said.room.id]
    own = g.room_of(c.partner)
    if said.room.member and own:
        # Its own group reads of it too, unless one person alone has promised and says so in their own room.
        here += [own.id] if c.member else []
    others = shown.rooms_concerned(g, c, besides=here)
    told = [shown.told(g, c, room, *lines, choices=((UNCLEAR,),)) for room in others]
    one = g.members.get(c.owed_member)
    alone = [n for each in told if one and each.room == g.private_room(one).id for n in _alone(g, one, each)]
    return [*told, *alone]


def _alone(g: Gathering, one: Member, told: Notice) -> tuple[Notice, ...]:
    """Tell a group that something waits for *one* of it alone, where no talk with them is open."""
    return told_alone(g, one, told, told.about)[1:]


# --- drafts -------------------------------------------------------------------------------------------------


def _for_all(g: Gathering, c: Commitment, said: Said) -> Outcome:
    return _draft_changed(g, c, said, replace(c, member=None))


def _for_one(g: Gathering, c: Commitment, said: Said) -> Outcome:
    return _draft_changed(g, c, said, replace(c, member=said.member.id))


def _draft_changed(g: Gathering, c: Commitment, said: Said, changed: Commitment) -> Outcome:
    authors_only(g, c, said.member)
    in_state(g, c, "draft")
    return _asked_sure(g, changed, said) if changed.due_on else _asked_when(g, changed, said)


def _which_whom(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Offer the partners to whom it could be promised."""
    authors_only(g, c, said.member)
    in_state(g, c, "draft")
    others = [p for p in g.present() if p.id != c.partner]
    rows = ((Choice("to:", Ours("promise-to-all")),), *((Choice(f"to:{p.id}", p.name),) for p in others))
    line = Ours("promise-whom", shown.args(g, c))
    return Outcome(tell=shown.below(g, c, said, line, choices=rows))


def _to(g: Gathering, c: Commitment, said: Said, partner: str) -> Outcome:
    known = not partner or (partner in g.partners and partner != c.partner)
    if not known:
        raise Refused("button-is-gone")
    return _draft_changed(g, c, said, replace(c, owed=partner, owed_member=""))


def _never_mind(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Let a draft go, or leave what is open as it is."""
    if c.state == "draft":
        authors_only(g, c, said.member)
        return Outcome(lose=(c,), tell=shown.below(g, c, said, Ours("promise-dropped")))
    owners_only(g, c, said)
    as_it_was = shown.below(g, c, said, Ours("promise-as-it-was", shown.args(g, c)))
    return Outcome(keep=(left_alone(c),), tell=as_it_was)


# --- taken on -----------------------------------------------------------------------------------------------


def _accepted(g: Gathering, c: Commitment, said: Said) -> Outcome:
    owners_only(g, c, said)
    in_state(g, c, "proposed")
    _only_one_of_it(g, c, "open", "kept")
    if over := promise_changed.day_over(g, c, said, c.new_on or c.due_on):
        return over
    change = Change("accepted", said.at, said.member.id, before=c.due_on, after=c.new_on or c.due_on)
    counts = begun(g, c.with_change(change), said.at)
    who = said.member.name
    here = shown.below(g, counts, said, Ours("promise-accepted", shown.args(g, counts, who=who)))
    return Outcome(keep=(counts,), tell=(*here, *_told_made(g, counts, said)))


def _declined(g: Gathering, c: Commitment, said: Said) -> Outcome:
    owners_only(g, c, said)
    in_state(g, c, "proposed")
    over = ended(c, "declined", Change("declined", said.at, said.member.id))
    line = Ours("promise-declined", shown.args(g, over, who=said.member.name))
    author = g.members.get(c.by)
    back = [shown.told(g, over, room, line) for room in [author and g.room_for(author)] if room]
    return Outcome(keep=(over,), tell=(*shown.below(g, over, said, line), *back))


# --- kept ---------------------------------------------------------------------------------------------------


def _kept(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Note that it is kept: by whoever promised it, or by a facilitator who knows."""
    if not owns(g, c, said.member, said.at) and said.member not in acting(g, "facilitator", said.at):
        raise Refused("promise-of-others", who=shown.who_promises(g, c))
    in_state(g, c, "open")
    over = ended(c, "kept", Change("kept", said.at, said.member.id))
    line = shown.kept_now(g, over, said.member.name, said.member.id)
    here = [said.room.id]
    theirs = shown.where_promised(g, c)
    thanks = shown.below(g, over, said, line, *_what_to_show(g, over, said))
    again = [shown.in_place(g, over, theirs, line)] if theirs.id not in here else []
    others = shown.rooms_concerned(g, over, besides=[*here, theirs.id])
    told = [shown.told(g, over, room, line, once=f"kept:{c.id}") for room in others]
    told += promise_evidence.told(g, over, said.room)
    return Outcome(keep=(over,), tell=(*thanks, *again, *told), moot=shown.marks_of(c))


def _what_to_show(g: Gathering, c: Commitment, said: Said) -> tuple[Ours, ...]:
    asks = owns(g, c, said.member, said.at) and not any(change.what == "shown" for change in c.changes)
    return (Ours("promise-what-to-show"),) if asks else ()


def _kept_and_shown(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Note that it is kept, and take what came along as what is shown of it."""
    kept = _kept(g, c, replace(said, attachment=None))
    g.with_(kept.keep)
    return kept + promise_evidence.given(g, g.commitments[c.id], replace(said, text=""))


# --- what was pressed or said -------------------------------------------------------------------------------

PRESSES: Mapping[str, Callable[[Gathering, Commitment, Said], Outcome]] = {
    "sure": _sure,
    "all": _for_all,
    "alone": _for_one,
    "whom": _which_whom,
    "one": _which_one,
    "never-mind": _never_mind,
    "again": _asked_again,
    "accept": _accepted,
    "decline": _declined,
    "kept": _kept,
    "not-yet": promise_evidence.not_yet,
    "new-day": promise_changed.new_day,
    "move": promise_changed.moved,
    "propose-day": promise_changed.propose_day,
    "accept-day": promise_changed.accepted_day,
    "leave-day": promise_changed.left_day,
    "help": promise_changed.help_,
    "let-go": promise_changed.let_go,
    "agree-let-go": promise_changed.agreed_to_let_go,
    "please-keep": promise_changed.please_keep,
    "towards": promise_towards.which,
}


def pressed(g: Gathering, c: Commitment, means: str, said: Said) -> Outcome:
    """Do what a button under a message about *c* means, as far as *said*'s member may. Raises Refused."""
    what, _, rest = means.partition(":")
    if what == "day":
        return _day_named(g, c, said, date.fromisoformat(rest))
    if what == "to":
        return _to(g, c, said, rest)
    if what == "one" and rest:
        return _to_one(g, c, said, rest)
    if what == "goal":
        towards = promise_towards.chosen(g, c, said, rest)
        return (
            _draft_changed(g, c, said, towards)
            if c.state == "draft"
            else promise_towards.kept(g, towards, said)
        )
    if what not in PRESSES:
        raise Refused("button-is-gone")
    return PRESSES[what](g, _as_shown(c, what, rest), said)


def _as_shown(c: Commitment, what: str, rest: str) -> Commitment:
    """Return *c* as the message shows it whose button means *what*. Raises Refused where that was before."""
    if what in promise_asked.ANSWERS and rest != promise_asked.which(c):
        raise Refused("promise-not-now")
    if what == "accept" and rest and c.state == "proposed":
        if rest not in (f"{c.new_on}", f"{c.due_on}"):
            raise Refused("promise-not-now")
        return c if rest == f"{c.new_on}" else replace(c, new_on=None)
    return c


def awaited(g: Gathering, said: Said, *, asked: bool) -> Commitment | None:
    """Return the commitment of which words of *said*'s member are waited for, asked for last.

    Where a question of a check-in was *asked* there, too, what is no day answers that one.
    """
    waiting = [c for c in g.commitments.values() if c.awaits and c.awaits_of == said.member.id]
    c = max(waiting, key=lambda c: c.awaits_since or c.made_at, default=None)
    if c and c.awaits == "day" and asked:
        return c if alone(g, said.text, said.member, said.room, said.vocabulary, said.at).days else None
    return c


def replied(g: Gathering, c: Commitment, said: Said) -> Outcome:
    """Take words said about *c*: those that are waited for, "done", another day, or what is shown of it."""
    if c.awaits and c.awaits_of == said.member.id and (said.text or said.attachment is None):
        return _words_awaited(g, c, said)
    word = bare(said.text)
    if said.vocabulary.command(word) == "done":
        return _kept_and_shown(g, c, said) if said.attachment else _kept(g, c, said)
    if said.attachment is None and (dated := _day_said(g, c, said)):
        return dated
    if c.state == "kept" and owns(g, c, said.member, said.at):
        return promise_evidence.given(g, c, said)
    if c.state == "open" and promise_evidence.shows(said):
        return promise_evidence.given(g, c, said)
    in_state(g, c, "draft", "proposed", "open", "kept")
    raise Refused("promise-reply-how")


def _day_said(g: Gathering, c: Commitment, said: Said) -> Outcome | None:
    """Take a day alone as the other one that a button would ask for; None where the words say more."""
    if c.state not in ("draft", "proposed", "open"):
        return None
    read = alone(g, said.text, said.member, said.room, said.vocabulary, said.at)
    if not read.days:
        return None
    authors_only(g, c, said.member)
    if c.state != "draft":
        owners_only(g, c, said)
    return _asked_when(g, c, said, read.days) if read.day is None else _read_day(g, c, said, read, read.day)


def _read_day(g: Gathering, c: Commitment, said: Said, read: DaySaid, day: date) -> Outcome:
    return _no_hour(said, read) + _day_named(g, c, said, day)


def _words_awaited(g: Gathering, c: Commitment, said: Said) -> Outcome:
    if c.awaits != "day":
        some_words(said.text)
        moves = c.awaits == "why-new-day"
        return (promise_changed.why_new_day if moves else promise_changed.why_let_go)(g, c, said)
    read = alone(g, said.text, said.member, said.room, said.vocabulary, said.at)
    if len(read.days) > 1:
        return _asked_when(g, c, said, read.days)
    if read.day is None:
        raise Refused("promise-day-unread")
    return _read_day(g, c, said, read, read.day)


def _day_named(g: Gathering, c: Commitment, said: Said, day: date) -> Outcome:
    if c.state != "draft":
        return promise_changed.day_named(g, c, said, day)
    authors_only(g, c, said.member)
    return _asked_sure(g, with_day(g, c, day, said.at), said)
