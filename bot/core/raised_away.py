"""A facilitator is away: whoever raises something apart is told who reads it, and chooses whether they do.

What was raised before they left is shown to nobody who stands in before its author says yes; it stands as an
objection meanwhile, whoever has read it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.core import raised
from bot.core.decision import Decision
from bot.core.partnership import Gathering, Member
from bot.core.presence import is_away, standing_in
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Rows

if TYPE_CHECKING:
    from bot.core.answering import Said

AWAY = ":away"
"""How what is asked of an author, as an absence begins, is about ends."""


def deputies(g: Gathering, d: Decision, member: Member, at: datetime) -> list[Member]:
    """Return who reads what *member* raises only because they stand in for a facilitator."""
    own = raised.readers(g, d, member, at, own=True)
    return [reader for reader in raised.readers(g, d, member, at) if reader not in own]


def _absent(g: Gathering, d: Decision, member: Member, at: datetime) -> list[Member]:
    """Return the facilitators, *member* aside, for whom somebody stands in who is none."""
    reads = deputies(g, d, member, at)
    return [away for away in raised.readers(g, d, member, at, own=True) if standing_in(g, away, at) in reads]


def said(
    g: Gathering, d: Decision, member: Member, at: datetime, *, own: bool
) -> tuple[tuple[Ours, ...], Rows]:
    """Return who is away, who stands in and whether they read what *member* raises; and both choices.

    Nothing where nobody stands in, and no choice where nobody else could read it.
    """
    reads, absent = deputies(g, d, member, at), _absent(g, d, member, at)
    if not reads:
        return (), ()
    lines = tuple(_away(g, away, at) for away in absent)
    known: dict[str, Arg] = {"deputy": raised.names(g, reads), "who": raised.names(g, absent)}
    if not absent:
        return (Ours("apart-deputy-alone", {"deputy": raised.names(g, reads)}),), ()
    line = Ours("apart-deputy-not" if own else "apart-deputy-reads", known)
    return (*lines, line), _either(known["deputy"], known["who"])


def _either(deputy: Arg, who: Arg) -> Rows:
    """Return both choices: they stay in their places, as a press is known by that."""
    allow = Choice("by-deputies-too", Ours("button-deputy-reads", {"deputy": deputy}))
    return (allow,), (Choice("not-by-deputies", Ours("button-wait-for", {"who": who})),)


def _away(g: Gathering, away: Member, at: datetime) -> Ours:
    deputy = standing_in(g, away, at)
    known: dict[str, Arg] = {"who": g.name_of(away, away.partner), "until": away.away_until or at.date()}
    return Ours("away-with-deputy", {**known, "deputy": raised.names(g, [deputy] if deputy else [])})


def noted(g: Gathering, d: Decision, said: Said, *, own: bool) -> Notice:
    """Say in place, to whoever was asked as an absence began, what holds now."""
    about = f"decision-apart:{d.id}:{said.member.id}{AWAY}"
    known: dict[str, Arg] = {
        "number": d.number,
        "deputy": raised.names(g, deputies(g, d, said.member, said.at)),
    }
    line = Ours("apart-deputy-stays" if own else "apart-deputy-told", known)
    return Notice(said.room.id, (line,), about, replaces=about, needed=True, at_once=True)


def begins(g: Gathering, away: Member, now: datetime) -> Outcome:
    """Keep what was raised before from whoever stands in for *away*; ask each author whether they may."""
    deputy = standing_in(g, away, now)
    if away not in g.holders("facilitator") or not is_away(g, away, now) or deputy is None:
        return Outcome()
    outcome = Outcome()
    for d in [d for d in g.decisions.values() if d.state == "open"]:
        there = {p.by for p in d.taken if p.stands and not p.gone and p.by in g.members}
        authors = [g.members[by] for by in there if deputy in deputies(g, d, g.members[by], now)]
        if authors:
            outcome += _asked(g, d, authors, away, deputy, now)
    return outcome


def _asked(
    g: Gathering, d: Decision, authors: list[Member], away: Member, deputy: Member, now: datetime
) -> Outcome:
    ids = {author.id for author in authors}
    rows = (p.read_by(own=True).row() if p.stands and p.by in ids else p.row() for p in d.taken)
    held = replace(d, positions=tuple(rows))
    g.with_([held])
    who, stands_in = raised.names(g, [away]), raised.names(g, [deputy])
    known: dict[str, Arg] = {"number": d.number, "who": who, "deputy": stands_in}
    lines, told = (_away(g, away, now), Ours("apart-away-ask", known)), []
    for author in sorted(authors, key=lambda each: each.id):
        # Where no talk is open their group would read that something waits for them.
        if room := g.direct_room(author.id):
            about = f"decision-apart:{d.id}:{author.id}{AWAY}"
            mark = f"{about}:{away.id}:{away.away_until}"
            told.append(Notice(room.id, lines, about, _either(stands_in, who), once=mark))
    return Outcome(keep=(held,), tell=tuple(told))
