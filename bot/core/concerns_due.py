"""What the passing of time brings to concerns: whoever reads one and has not looked at it is reminded.

Reminds alone, in working hours; whoever raised it hears honestly where nobody has looked. Words that nobody
sent are let go, and whoever wrote them is reminded before and told then.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core import concern_shown as shown
from bot.core.commitment import day_after, morning
from bot.core.concern import (
    DRAFT_LASTS,
    DRAFT_WAITS,
    SENT,
    Concern,
    left_alone,
    raised_by,
    readers_of,
    would_read,
)
from bot.core.partnership import Gathering
from bot.core.words import Notice, Ours, Outcome

UNSEEN = (1, 2, 5)
"""Working days after which those who read a concern hear that it waits, each time after the time before."""
TALKING = 10
"""Working days without a word after which whoever looks after one is asked for news; after a call, 1."""
HONEST = 2
"""From which reminder on whoever raised it hears that nobody has looked."""


def due(g: Gathering, c: Concern, now: datetime) -> Outcome:
    """Return what follows for *c*, of which something is due."""
    if c.state not in SENT:
        return _not_sent(g, c, now)
    if not readers_of(g, c):
        return left(g, c)
    later = scheduled(g, replace(c, step=c.step + 1), now)
    g.with_([later])
    line = Ours("concern-waits", {"since": c.sent_at or c.made_at})
    line = Ours("concern-goes-on") if c.state == "talking" else line
    # Whoever looks after it is asked for news, and nobody beside them.
    on_it = [reader.id for reader in readers_of(g, later) if c.state == "talking" and reader.id == c.taken_by]
    told = shown.shown_to_readers(g, later, line, once=f"concern:due:{c.id}:{now:%Y%m%d}", to=on_it)
    if c.state == "heard" and later.step == HONEST:
        known = {"number": c.called, "who": shown.looks_after(g, c)}
        told += shown.told_raiser(g, later, Ours("concern-not-looked", known))
    return Outcome(keep=(later,), tell=told)


def _not_sent(g: Gathering, c: Concern, now: datetime) -> Outcome:
    """Remind whoever wrote a draft, alone, that nobody reads it yet; later let it go, and say so."""
    member = raised_by(g, c)
    if c.state != "draft" or member is None:
        return Outcome(lose=(c,))
    readers = would_read(g, c)
    if c.step or not readers:
        room = g.private_room(member).id
        parts, mine = (Ours("concern-let-go"),), shown.mine(c)
        # Its buttons go where they are; what is new is said below.
        return Outcome(lose=(c,), tell=(Notice(room, parts, mine, replaces=mine), Notice(room, parts)))
    asks = shown.sure(g, c, member, facilitated=all("facilitator" in each.roles for each in readers))
    again = replace(asks, parts=(Ours("concern-not-sent"), *asks.parts), at_once=False)
    later = replace(c, step=1, next_at=max(c.made_at + DRAFT_LASTS, now + DRAFT_WAITS))
    return Outcome(keep=(later,), tell=(replace(again, once=f"concern:draft:{c.id}:{now:%Y%m%d%H}"),))


def left(g: Gathering, c: Concern) -> Outcome:
    """Leave *c* as it is where nobody who read it is here now: tell whoever raised it, and ask who may."""
    waits = replace(left_alone(c), readers=(), taken_by="", state="heard", step=0)
    waits = replace(waits, next_at=None, ended_at=None)
    g.with_([waits])
    by, others = raised_by(g, waits), would_read(g, waits)
    if by is None or not others or c.widens:
        line = Ours("concern-nobody-left", {"number": c.called})
        return Outcome(keep=(waits,), tell=shown.told_raiser(g, waits, line))
    line, rows = shown.who_may_read(g, waits, others)
    asks = Notice(g.private_room(by).id, (line,), f"concern-own-said:{c.id}", rows)
    return Outcome(keep=(waits,), tell=(asks,))


def scheduled(g: Gathering, c: Concern, now: datetime) -> Concern:
    """Return *c* with the moment when somebody is next to hear of it: on a morning on which they work."""
    if c.ended_at is not None:
        return replace(c, next_at=None)
    days = UNSEEN[min(c.step, len(UNSEEN) - 1)]
    if c.state == "talking":
        days = 1 if c.urgent else TALKING
    readers = readers_of(g, c)
    if not readers:
        return replace(c, next_at=now + timedelta(days=days))
    calendar = g.partners[readers[0].partner].calendar
    today = now.astimezone(ZoneInfo(calendar.zone)).date()
    return replace(c, next_at=morning(calendar, day_after(calendar, today, days, working=True)))
