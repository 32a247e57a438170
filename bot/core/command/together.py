"""Commands about how all fare together: who does and brings what, and what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core import bringing, private_round, rotating, voicing
from bot.core import reliability as kept
from bot.core.alone import told_alone
from bot.core.command.goals import goal_numbered
from bot.core.command.promises import said_by
from bot.core.command.request import Request
from bot.core.command.rights import facilitators_only
from bot.core.digest import SEASON
from bot.core.moving import partner_called
from bot.core.presence import acting
from bot.core.words import Notice, Ours, Outcome, Refused


def roles(request: Request) -> Outcome:
    """Show who does and brings what; with words behind it, let those be what one's own partner brings.

    Behind the number of a goal and a colon they are what it brings towards that.
    """
    if request.text.strip():
        goal, text = goal_numbered(request)
        if goal and not goal.under:
            return bringing.said(request.g, replace(said_by(request), text=text), goal.key)
        return bringing.said(request.g, said_by(request))
    turns = rotating.lines(request.g, request.now)
    parts = (Ours("roles-all-title"), *bringing.lines(request.g), *turns, Ours("roles-how"))
    return Outcome(tell=(request.reply(*parts),))


def reliability(request: Request) -> Outcome:
    """Show how reliable one's own partner was, and all together; to a facilitator, alone, each partner.

    Where others sit in the same room, what is a partner's own goes to the direct talk with whoever asked.
    """
    g, since = request.g, request.now - SEASON
    own = _own(request, since)
    everyone = _all(request, since)
    if request.alone and request.member in acting(g, "facilitator", request.now):
        return Outcome(tell=(request.reply(*_each(request, since), *everyone),))
    if not request.room.also or request.alone:
        return Outcome(tell=(request.reply(*own, *everyone),))
    aside = told_alone(g, request.member, replace(request.reply(*own), reply_to=None), "reliability")
    return Outcome(tell=(*((request.reply(*everyone),) if everyone else ()), *aside))


def voices(request: Request) -> Outcome:
    """Show facilitators, alone, who is heard, and what may help; of a group that they name, ask it alone."""
    g = request.g
    facilitators_only(request)
    told = _asked_for(request)
    if request.alone:
        return Outcome(tell=(replace(told, reply_to=request.message),))
    aside = told_alone(g, request.member, told, "voices")
    return Outcome(tell=(request.said("promises-pending-alone"), *aside[:1]))


def _asked_for(request: Request) -> Notice:
    """Return who is heard; where a group is named, what its members may be asked alone. Raises Refused."""
    g, named = request.g, request.text.strip()
    if not named:
        return voicing.shown(g, request.member, request.room.id, request.now)
    partner = partner_called(g, named)
    if partner is None:
        raise Refused("partner-unknown", said=named, partners=", ".join(p.name for p in g.present()))
    return private_round.offered(g, partner.id, request.member, request.room.id)


def speaks_for(request: Request) -> Outcome:
    """Note for whom somebody speaks besides their partner."""
    return voicing.speaks_for(request.g, said_by(request))


def _own(request: Request, since: datetime) -> list[Ours]:
    partner = request.g.partners[request.member.partner]
    figures = kept.of_partner(request.g, partner.id, since, request.now)
    return [Ours("reliability-own", {"who": partner.name}), *_lines(figures)]


def _all(request: Request, since: datetime) -> list[Ours]:
    figures = kept.of_all(request.g, since, request.now)
    return [Ours("reliability-all"), *_lines(figures)] if figures else []


def _each(request: Request, since: datetime) -> list[Ours]:
    """Return each partner's figures, in the order in which they sit on the bench."""
    lines: list[Ours] = []
    for partner in request.g.present():
        figures = kept.of_partner(request.g, partner.id, since, request.now)
        lines += [Ours("promises-partner-title", {"who": partner.name}), *_lines(figures)]
    return lines


def _lines(figures: kept.Kept) -> list[Ours]:
    lines = []
    if figures.asked:
        lines.append(Ours("reliability-answers", {"kept": figures.answered, "all": figures.asked}))
    if figures.due:
        lines.append(Ours("reliability-promises", {"kept": figures.kept, "all": figures.due}))
    return lines or [Ours("reliability-none")]
