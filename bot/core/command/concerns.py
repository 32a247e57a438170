"""Commands about concerns: raising one with a facilitator alone, and what became of those there are."""

from __future__ import annotations

from dataclasses import replace

from bot.core import calling, confiding
from bot.core import concern_shown as shown
from bot.core.command.promises import said_by
from bot.core.command.request import Request
from bot.core.concern import RUNNING, SENT, Concern, is_by
from bot.core.concern_numbers import as_called, called, sees
from bot.core.words import Choice, Notice, Ours, Outcome, Refused

MOST = 12
"""Concerns in one list, the latest of them."""


def concern(request: Request) -> Outcome:
    """Raise something, in a direct talk alone; with nothing behind it, show what became of it."""
    said = said_by(request)
    if request.room.member != request.member.id:
        return confiding.taken_aside(request.g, request.id, said)
    number = request.vocabulary.number(request.text) if request.text.strip().isdecimal() else None
    if number is not None:
        return Outcome(tell=(card(request, numbered(request, int(number))),))
    if request.text.strip():
        return confiding.raised(request.g, request.id, said)
    listed = _listed(request)
    if listed:
        return Outcome(tell=(replace(listed, reply_to=request.message),))
    return confiding.asked_alone(request.g, request.id, said, request.room.id)


def help_now(request: Request) -> Outcome:
    """Tell those who can help at once, whatever the hour, and show whom else to turn to."""
    return calling.called(request.g, request.id, said_by(request))


def _listed(request: Request) -> Notice | None:
    """Return what the member raised, and what others did that they read; None where there is nothing."""
    g, member = request.g, request.member
    sent = sorted((c for c in g.concerns.values() if c.state in SENT), key=lambda c: -c.number)
    own = [c for c in sent if is_by(c, member)][:MOST]
    held = [c for c in sent if member.id in c.readers and c.state in RUNNING][:MOST]
    if not own and not held:
        return None
    own, held = ([as_called(c, member) for c in each] for each in (own, held))
    yours = [Ours("concerns-yours"), *(shown.item(g, c) for c in own)] if own else []
    others = [Ours("concerns-held"), *(shown.item(g, c, own=False) for c in held)] if held else []
    buttons = [Choice(f"open:{c.id}", str(c.number)) for c in (*own, *held)]
    rows = tuple(tuple(buttons[start : start + 4]) for start in range(0, len(buttons), 4))
    return Notice(request.room.id, (*yours, *others, Ours("concern-how-more")), f"concerns:{member.id}", rows)


def numbered(request: Request, number: int) -> Concern:
    """Return the concern called *number*, if the member may see it. Raises Refused."""
    for c in request.g.concerns.values():
        if sees(c, request.member) and called(c, request.member) == number:
            return c
    raise Refused("concern-unknown")


def card(request: Request, c: Concern) -> Notice:
    """Return *c* with what the member can do about it."""
    about, (parts, rows) = shown.mine(c), shown.own_card(request.g, c)
    if not is_by(c, request.member):
        about, (parts, rows) = shown.theirs(c), shown.card(request.g, c, request.member)
    return Notice(request.room.id, parts, about, rows, reply_to=request.message, at_once=True)
