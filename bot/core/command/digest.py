"""/digest: what came since the last one, and whether all read one every week, every month or never."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core import bulletins
from bot.core.bulletin import MONTH, WEEK, Bulletin, id_of, one_period, planned
from bot.core.command.request import Request
from bot.core.vocabulary import plain
from bot.core.words import Notice, Ours, Outcome, Refused

_FIRST = {WEEK: timedelta(days=7), MONTH: timedelta(days=30)}
"""How far the first one looks back, and what is shown where none was chosen."""


def digest(request: Request) -> Outcome:
    """Show what came since the last one, and when the next comes; or choose how often it does."""
    text = plain(request.text.strip(" .!"))
    held = request.g.bulletins.get(id_of(request.g.partnership.id))
    if not text:
        return _shown(request, held)
    if text in request.vocabulary.off:
        lost = (held,) if held else ()
        return Outcome(lose=lost) + _told(request, Ours("bulletin-off", {"who": request.who}))
    every = request.vocabulary.digests.get(text) or request.vocabulary.units.get(text, "")
    if every not in (WEEK, MONTH):
        raise Refused("bulletin-how")
    since = held.since if held else request.now - _FIRST[WEEK]
    kept = planned(
        Bulletin(id_of(request.g.partnership.id), request.g.partnership.id, every, since),
        request.g.partnership.zone,
        request.now,
    )
    if every == MONTH:
        # A month is a month, whatever weeks were told of before.
        kept = one_period(kept, request.g.partnership.zone)
    says = "bulletin-monthly" if every == MONTH else "bulletin-weekly"
    line = Ours(says, {"who": request.who, "next": kept.next_at or request.now})
    return Outcome(keep=(kept,)) + _told(request, line)


def _told(request: Request, line: Ours) -> Outcome:
    """Tell every group of a change, which concerns all; of several that still wait, the last alone."""
    about = f"chosen:{id_of(request.g.partnership.id)}"
    others = [
        Notice(room.id, (line,), about) for room in request.g.group_rooms() if room.id != request.room.id
    ]
    return Outcome(tell=(request.reply(line), *others), moot=(about,))


def _shown(request: Request, held: Bulletin | None) -> Outcome:
    every = held.every if held else WEEK
    since = held.since if held else request.now - _FIRST[WEEK]
    period = bulletins.Period(since, request.now, every)
    page = bulletins.short(request.g, request.room, period, request.now)
    when = (
        Ours("bulletin-next-at", {"next": held.next_at}) if held and held.next_at else Ours("bulletin-none")
    )
    tail = (when, Ours("bulletin-how"))
    if page is None:
        return Outcome(tell=(request.reply(Ours("bulletin-nothing"), *tail),))
    shown = replace(page, once="", at_once=True, reply_to=request.message)
    return Outcome(tell=(shown, replace(request.reply(*tail), reply_to=None)))
