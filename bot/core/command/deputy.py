"""Whoever is named to stand in for somebody who is away hears of it, alone, and may say no.

Never lets somebody stand in who said that they cannot. Asks nobody for a reason.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.core.alone import told_alone
from bot.core.command.request import Request
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
    return Outcome(keep=(alone,), tell=(here, *there))
