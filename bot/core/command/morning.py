"""/morning: at which hour a facilitator reads what waits, or never. Says nothing of what waits."""

from __future__ import annotations

from datetime import time
from zoneinfo import ZoneInfo

from bot.core import morning as mornings
from bot.core.command import meant
from bot.core.command.request import Request
from bot.core.command.rights import facilitators_only
from bot.core.hours_said import hours_asked_for
from bot.core.morning import Morning
from bot.core.vocabulary import plain
from bot.core.words import Ours, Outcome, Refused


def morning(request: Request) -> Outcome:
    """Show when it comes, or choose another hour, or "off"."""
    facilitators_only(request)
    mine = [each for each in request.g.mornings.values() if each.member == request.member.id]
    text = request.text.strip()
    if not text:
        hour = mine[0].hour if mine else mornings.OFF
        now = _really(request, mine[0]) if mine else ()
        return Outcome(tell=(request.reply(_says(hour), *now, Ours("morning-how")),))
    if plain(text) in request.vocabulary.off:
        return _chosen(request, mine, mornings.OFF)
    if plain(text) in request.vocabulary.on:
        return _chosen(request, mine, "")
    languages = (*request.room.reads, request.member.language)
    hours = hours_asked_for(text, request.vocabulary, request.now.date(), languages)
    if not hours:
        raise Refused("morning-how")
    if len(hours) > 1:
        texts = [(f"{hour:%H:%M}", meant.hour_button(hour)) for hour in hours]
        return meant.which(request, "morning", "hour-which", texts)
    return _chosen(request, mine, f"{hours[0]:%H:%M}")


def _chosen(request: Request, mine: list[Morning], hour: str) -> Outcome:
    kept = mornings.chosen(request.g, request.member, hour, request.now)
    others = tuple(each for each in mine if each.id != kept.id)
    lines = (_says(hour), *_really(request, kept))
    return Outcome(keep=(kept,), tell=(request.reply(*lines),), lose=others)


def _really(request: Request, kept: Morning) -> tuple[Ours, ...]:
    """Say when it comes where the chosen hour is a quiet one: nobody is written to then."""
    if kept.hour == mornings.OFF or kept.next_at is None:
        return ()
    zone = ZoneInfo(request.g.partners[request.member.partner].zone)
    chosen = time.fromisoformat(kept.hour) if kept.hour else mornings.USUAL
    comes = kept.next_at.astimezone(zone).time()
    return (Ours("morning-after-quiet-hours", {"hour": comes}),) if comes != chosen else ()


def _says(hour: str) -> Ours:
    if hour == mornings.OFF:
        return Ours("morning-off")
    return Ours("morning-at", {"hour": time.fromisoformat(hour) if hour else mornings.USUAL})
