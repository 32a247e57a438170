"""Whoever is named to stand in for somebody who is away hears so alone, may say no, and hears when it ends.

Never lets somebody stand in who said that they cannot, nor go on once the other is back. Asks nobody for a
reason.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from bot.core import concern_handed, concern_shown, morning
from bot.core.alone import told_alone
from bot.core.command.request import Request
from bot.core.concern import RUNNING, readers_of
from bot.core.partnership import Gathering, Member
from bot.core.words import Choice, Notice, Ours, Outcome, Refused

KIND = "deputy"
"""What the message to whoever was named is about, as far as its first colon."""
_NO = Choice("no", Ours("button-deputy-no"))


def named(g: Gathering, away: Member, deputy: Member, until: date) -> tuple[Notice, ...]:
    """Tell *deputy* for whom they stand in, until when, and how to say no."""
    who = g.name_of(away, away.partner)
    lines = (
        Ours("away-with-deputy", {"who": who, "until": until, "deputy": deputy.name}),
        Ours("deputy-you"),
    )
    told = Notice("", lines, f"{KIND}:{away.id}", ((_NO,),))
    return told_alone(g, deputy, told, f"{KIND}:{away.id}:{until}")


def pressed(request: Request, meant: str) -> Outcome:
    """Let whoever was named stand in no more, and tell the one who named them. Raises Refused."""
    g, me = request.g, request.member
    away = g.members.get(request.about.partition(":")[2])
    if meant != "no" or away is None or away.deputy != me.id or away.away_until is None:
        raise Refused("button-is-gone")
    alone = replace(away, deputy=None)
    g.with_([alone])
    noted = Ours("deputy-no-noted", {"who": g.name_of(away, away.partner)})
    here = Notice(request.room.id, (noted,), request.about, replaces=request.about, at_once=True)
    told = Notice("", (Ours("deputy-no", {"who": g.name_of(me, me.partner)}),))
    there = told_alone(g, away, told, f"{KIND}-no:{me.id}:{away.away_until}")
    return Outcome(keep=(alone,), tell=(here, *there)) + _given_up(g, alone, me, request.now)


def over(g: Gathering, back: Member, deputy: str | None, now: datetime) -> Outcome:
    """Tell the *deputy* (a member's id) that they stand in for *back* no more; what they did goes on."""
    stood_in = g.members.get(deputy or "")
    if stood_in is None:
        return Outcome()
    line = Ours("deputy-over", {"who": g.name_of(back, back.partner)})
    mark = f"{KIND}-over:{back.id}:{now:%Y%m%d%H%M}"
    about = f"{KIND}:{back.id}"
    gone = Notice(g.private_room(stood_in).id, (line,), about, replaces=about)
    told = told_alone(g, stood_in, Notice("", (line,), once=mark), mark)
    return Outcome(tell=(gone, *told)) + _given_up(g, back, stood_in, now)


def _given_up(g: Gathering, back: Member, stood_in: Member, now: datetime) -> Outcome:
    """Let *stood_in* read no concerns but what their own roles let them; *back* looks after those anew."""
    theirs = [c.id for c in g.concerns.values() if c.state in RUNNING and c.taken_by == stood_in.id]
    outcome = concern_handed.read_no_more(g, stood_in, now)
    told: list[Notice] = []
    for c in [g.concerns[id_] for id_ in theirs]:
        if not c.taken_by and back in readers_of(g, c):
            parts, rows = concern_shown.card(g, c, back)
            told.append(replace(concern_shown.in_place(g, c, back), choices=()))
            again = Notice("", parts, concern_shown.theirs(c), rows, at_once=c.urgent)
            told += told_alone(g, back, again, f"concern:{c.id}")
    return outcome + Outcome(tell=tuple(told))


def handed_back(g: Gathering, back: Member, now: datetime) -> Outcome:
    """Tell a facilitator who is back what waits: while they were away it was told to others."""
    lines = morning.waiting(g, back, now) if back in g.holders("facilitator") else []
    if not lines:
        return Outcome()
    told = Notice(
        "",
        (Ours("back-meanwhile"), *(line.says for line in lines)),
        f"{morning.ABOUT}:{back.id}",
        morning.opening([line.opens for line in lines]),
        once=f"{KIND}-back:{back.id}:{now:%Y%m%d%H%M}",
    )
    return Outcome(tell=told_alone(g, back, told, f"{KIND}-back:{back.id}"))
