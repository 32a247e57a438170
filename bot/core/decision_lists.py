"""What is proposed and what was decided lately, or one of them on a card with what can be done about it.

Shows no position but the reader's own while a proposal is open.
"""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.core import decision_shown as shown
from bot.core import reviewing
from bot.core.amending import may_amend
from bot.core.decision import RUNNING, Decision, Verdict, may_steer, replaced, silent, whose
from bot.core.enclosed import kept
from bot.core.partnership import Gathering, Member, Room
from bot.core.words import Arg, Choice, Notice, Ours, Refused, Rows

PAGE = 12
"""Proposals on one page: those open first, then the latest."""


def listed(g: Gathering, room: Room, member: Member, page: int = 0) -> Notice:
    """Return a page, from 0, of what is open first, then what is over, the latest first."""
    rounds = {d.before for d in g.decisions.values() if d.number and d.round > 1}
    seen = [d for d in g.decisions.values() if d.number and d.id not in rounds]
    ordered = sorted(seen, key=lambda d: (d.state not in RUNNING, -d.number))
    last = max(0, (len(ordered) - 1) // PAGE)
    page = min(page, last)
    here = ordered[page * PAGE : (page + 1) * PAGE]
    lines = [_line(g, d) for d in here] or [Ours("decisions-none")]
    head = [Ours("decisions-title")] if here else []
    if last:
        head.append(Ours("promises-page", {"page": page + 1, "pages": last + 1}))
    buttons = [Choice(f"open:{d.id}", str(d.number)) for d in here]
    rows = tuple(tuple(buttons[start : start + 4]) for start in range(0, len(buttons), 4))
    about = f"decisions:{member.id}"
    return Notice(room.id, (*head, *lines), about, (*rows, *_turning(page, last)), at_once=True)


def _turning(page: int, last: int) -> Rows:
    back = (Choice(f"page:{page - 1}", Ours("button-page-back")),) if page else ()
    on = (Choice(f"page:{page + 1}", Ours("button-page-on")),) if page < last else ()
    return ((*back, *on),) if back or on else ()


def _line(g: Gathering, d: Decision) -> Ours:
    what = kept(d.text, d.language)
    if d.state in RUNNING:
        return Ours("decision-item-open", shown.args(g, d, what=what))
    says = "decision-item-passed" if d.state == "decided" else "decision-item-not"
    day = (d.ended_at or d.made_at).astimezone(ZoneInfo(g.partnership.zone)).date()
    given: dict[str, Arg] = {"number": d.number, "day": day, "what": what}
    if later := replaced(g, d):
        return Ours("decision-item-replaced", {**given, "by": later.number})
    return Ours(says, given)


def waiting_for(g: Gathering, member: Member) -> list[Ours]:
    """Return a line for each proposal, and what is looked at again, of which nothing is heard of them yet.

    They are *member*, or their partner.
    """
    every = sorted(g.decisions.values(), key=lambda d: d.number)
    found = [d for d in every if d.state == "open" and whose(g, d, member) in silent(g, d)]
    again = [d for d in every if member.partner in reviewing.silent(g, d)]
    return [*(_line(g, d) for d in found), *(_again(d) for d in again)]


def _again(d: Decision) -> Ours:
    given: dict[str, Arg] = {"number": d.number, "what": kept(d.text, d.language)}
    return Ours("decision-item-again", {**given, "closes": d.review_until or d.made_at})


def opened(g: Gathering, d: Decision, room: Room, member: Member) -> tuple[Notice, ...]:
    """Return the card of *d*, below the message that had the buttons until now: they are in one place."""
    shown_here = card(g, d, room, member)
    return (shown.settled(g, d, room), shown_here) if d.state in RUNNING else (shown_here,)


def card(g: Gathering, d: Decision, room: Room, member: Member) -> Notice:
    """Return all about *d* with what *member* can do about it."""
    if d.state == "open":
        asked = shown.proposal(g, d, room)
        return replace(asked, choices=(*asked.choices, *_steering(g, d, member)), at_once=True)
    if d.state == "advised":
        lead = shown.LEAD if "coordinator" in member.roles else ()
        parts = (shown.title(g, d), *shown.words(d), Ours("decision-lead-waits", {"number": d.number}))
        return Notice(room.id, parts, shown.about(d), lead, at_once=True)
    if d.state == "withdrawn":
        parts = (Ours("proposal-withdrawn", shown.args(g, d)), *shown.words(d))
        return Notice(room.id, parts, shown.about(d), at_once=True)
    result = Verdict(d.state == "decided", d.why)
    steers = d.state == "decided" and may_steer(d, member) and not replaced(g, d)
    change = shown.CHANGE if shown.may_be_changed(g, d) else ()
    choices = (*change, *(shown.REVIEW if steers else ()), *_in_other_words(g, d, member))
    parts = (*shown.outcome(g, d, result), *shown.promised(g, d))
    return Notice(room.id, parts, shown.about(d), choices, at_once=True)


def _in_other_words(g: Gathering, d: Decision, member: Member) -> Rows:
    return ((Choice("amend", Ours("button-amend")),),) if may_amend(g, d, member.id) else ()


def _steering(g: Gathering, d: Decision, member: Member) -> Rows:
    more = (Choice("more-time", Ours("button-more-time")),) if may_steer(d, member) and not d.extended else ()
    gone = (Choice("withdraw-it", Ours("button-withdraw-it")),) if member.id == d.by else ()
    rows = ((*more, *gone),) if more or gone else ()
    return (*_in_other_words(g, d, member), *rows)


def numbered(g: Gathering, number: int) -> Decision:
    """Return the last round of the proposal called *number*. Raises Refused where there is none."""
    found = [d for d in g.decisions.values() if number and d.number == number]
    if not found:
        raise Refused("proposal-unknown")
    return max(found, key=lambda d: d.round)
