"""How silence is shown to a facilitator, alone: who, for how long, and a button to write to each."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.partnership import Gathering, Member, Room
from bot.core.silence import Silent, silent_for, silent_members, too_early
from bot.core.words import Arg, Choice, Notice, Ours

MOST = 12
"""Names on one list: more would not fit on a phone's screen."""


def listed(g: Gathering, room: Room, reader: Member, now: datetime) -> Notice:
    """Return who was not heard for long: partners, and of those that were, single members."""
    partners = silent_for(g, now)
    gone = {each.partner.id for each in partners}
    members = [
        each
        for partner in g.present()
        if partner.id not in gone
        for each in silent_members(g, partner, now)
        if each.member != reader
    ]
    found = [*partners, *members]
    if not found:
        says = "silence-early" if too_early(g, reader, now) else "silence-none"
        return Notice(room.id, (Ours(says),), at_once=True)
    lines = [_line(g, each) for each in found[:MOST]]
    more = [Ours("silence-more", {"count": len(found) - MOST})] if len(found) > MOST else []
    buttons = [Choice(f"nudge:{_id(each)}", _name(each)) for each in found[:MOST]]
    rows = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    parts = (Ours("silence-title"), *lines, *more, Ours("silence-write"))
    return Notice(room.id, parts, f"silence:{reader.id}", rows, at_once=True)


def _id(silent: Silent) -> str:
    return silent.member.id if silent.member else silent.partner.id


def _name(silent: Silent) -> str:
    return silent.member.name if silent.member else silent.partner.name


def _line(g: Gathering, silent: Silent) -> Ours:
    who: Arg = g.name_of(silent.member, silent.partner.id)
    if silent.days is None:
        return Ours("silence-never", {"who": who})
    return Ours("silence-line", {"who": who, "days": timedelta(days=silent.days)})
