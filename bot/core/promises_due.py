"""What the passing of time brings to commitments: reminders, and lateness told to the person before anybody.

All that one person is to be reminded of at one time is one message. Lateness is never told in a group but to
the group that promised; to whom something is owed it is told only where the protocol says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.core import promise_asked
from bot.core import promise_shown as shown
from bot.core.alone import told_alone, told_apart
from bot.core.commitment import (
    Commitment,
    Step,
    between_two,
    is_late,
    left_alone,
    owed_to,
    rule_of,
    scheduled,
    steps_of,
)
from bot.core.leaving_chats import is_out_of_reach
from bot.core.partnership import Gathering, Member, Room
from bot.core.presence import is_away, standing_in, told_of
from bot.core.protocol import OWED
from bot.core.reminding import STALE
from bot.core.roles import addressed
from bot.core.words import Notice, Ours, Outcome

BACK = "back"
"""The kind of a Step that no protocol has: whoever promised is back, and only their deputy heard of it."""


def due_at(g: Gathering, now: datetime, ahead: Mapping[str, datetime]) -> datetime | None:
    """Return since when something is due about a commitment; None where nothing is.

    *ahead* has the ids of those that come before their moment, as in `bot.core.reminding`.
    """
    moments = [c.next_at for c in g.commitments.values() if c.next_at and c.next_at <= ahead.get(c.id, now)]
    return min(moments, default=None)


def due(g: Gathering, now: datetime, ahead: Mapping[str, datetime]) -> Outcome:
    """Say what is due about all commitments together, and what comes *ahead* of its moment."""
    outcome, said = Outcome(), list[tuple[Commitment, list[Step]]]()
    for c in sorted(g.commitments.values(), key=lambda c: (c.due_on or c.made_at.date(), c.number)):
        if c.next_at is None or c.next_at > ahead.get(c.id, now):
            continue
        if c.state == "draft":
            outcome += Outcome(lose=(c,))
        elif g.partners[c.partner].left_at is not None:
            over = replace(left_alone(c), state="dropped", next_at=None, ended_at=now)
            outcome += Outcome(keep=(over,))
        elif later := _put_off(g, c, now):
            outcome += Outcome(keep=(replace(c, next_at=later),))
        else:
            outcome += _asked_again(g, c, now)
            steps = steps_of(g, c)[c.step :] if c.state == "open" else []
            passed = [step for step in steps if step.at <= ahead.get(c.id, now)]
            passed = _once_back(g, c, passed, now)
            again_at = c.again_at if c.again_at and c.again_at > now else None
            done = sum(step.kind != BACK for step in passed)
            moved = _until_back(g, scheduled(g, replace(c, step=c.step + done, again_at=again_at), now), now)
            if passed and passed[0].kind == BACK and _untold(g, c, now):
                # Whoever promised hears of it a day before anybody else.
                later = g.partners[c.partner].calendar.there(now + timedelta(days=1))
                moved = replace(moved, step=c.step, next_at=later)
            outcome += Outcome(keep=(moved,))
            said.append((moved, passed))
    g.with_(outcome.keep)
    return outcome + Outcome(tell=(*_to_those_who_promised(g, said, now), *_to_others(g, said, now)))


def _asked_again(g: Gathering, c: Commitment, now: datetime) -> Outcome:
    """Ask once more what was asked about *c* and not answered, where that is due."""
    due = c.again_at is not None and c.again_at <= now
    return Outcome(tell=tuple(promise_asked.once_more(g, c, now))) if due else Outcome()


def _back_at(g: Gathering, c: Commitment) -> datetime | None:
    """Return when whoever promised can be told something once they are back; None where they named no day."""
    calendar, member = g.partners[c.partner].calendar, g.members.get(c.member or "")
    if member is None or member.away_until is None:
        return None
    back = datetime.combine(member.away_until, time(9), tzinfo=ZoneInfo(calendar.zone))
    return calendar.there(calendar.humane(back.astimezone(UTC)))


def _late_said(g: Gathering, c: Commitment) -> bool:
    return c.state == "open" and any(step.kind == "late" for step in steps_of(g, c)[: c.step])


def _untold(g: Gathering, c: Commitment, now: datetime) -> bool:
    """Tell whether others are to be told now that *c* is late."""
    return any(step.kind == "told" and step.at <= now for step in steps_of(g, c)[c.step :])


def _until_back(g: Gathering, c: Commitment, now: datetime) -> Commitment:
    """Return *c* to be looked at again when whoever promised is back, where another heard that it is late."""
    back = _back_at(g, c)
    if back is None or back <= now or not _late_said(g, c):
        return c
    return replace(c, next_at=min(back, c.next_at or back))


def _once_back(g: Gathering, c: Commitment, passed: list[Step], now: datetime) -> list[Step]:
    """Return what is to be said of *c* now: its lateness to whoever is back, whose deputy alone heard it."""
    back = _back_at(g, c)
    if back is None or back > now or c.next_at != back or not _late_said(g, c):
        return passed
    return [Step(BACK, now)]


def on_return(g: Gathering, member: Member, now: datetime) -> tuple[Notice, ...]:
    """Return that it is late, for *member*, who is back early: what they promised, as their deputy heard."""
    late = [c for c in g.commitments.values() if c.member == member.id and _late_said(g, c)]
    return tuple(_reminded(g, late, member, now, late=True)) if late else ()


def _put_off(g: Gathering, c: Commitment, now: datetime) -> datetime | None:
    """Return when whoever promised is back, if they are away and nobody stands in."""
    calendar, member = g.partners[c.partner].calendar, g.members.get(c.member or "")
    later = now
    if member and standing_in(g, member, now) is None and is_away(g, member, now):
        later = _back_at(g, c) or now
    if member and is_out_of_reach(g, member) and standing_in(g, member, now) == member:
        later = now + timedelta(days=1)
    later = calendar.there(later)
    return later if later > now else None


# --- to those who promised ----------------------------------------------------------------------------------


def _to_those_who_promised(
    g: Gathering, said: Sequence[tuple[Commitment, list[Step]]], now: datetime
) -> list[Notice]:
    told: list[Notice] = []
    own = [(c, passed) for c, passed in said if any(step.kind in ("remind", "late", BACK) for step in passed)]
    for (_, member), group in _grouped(own, lambda c: (c.partner, _speaks_to(g, c, now))).items():
        late = any(is_late(g, c, now) for c, _ in group)
        told += _reminded(g, [c for c, _ in group], g.members.get(member), now, late=late)
    return told


def _speaks_to(g: Gathering, c: Commitment, now: datetime) -> str:
    """Return the id of whom to remind: who promised, or stands in; "" for all of a partner."""
    member = g.members.get(c.member or "")
    there = standing_in(g, member, now) if member else None
    return there.id if there else ""


def _reminded(
    g: Gathering, cs: list[Commitment], member: Member | None, now: datetime, *, late: bool
) -> list[Notice]:
    """Remind of *cs* in one message, alone where one of them is late and one person promised it."""
    room = (g.room_for(member) if member else None) or shown.where_promised(g, cs[0])
    once = shown.mark("due", cs[0]) if len(cs) == 1 else ""
    if len(cs) == 1:
        note = _about_one(g, cs[0], member, room, late=late, once=once)
    else:
        note = _about_several(g, cs, member, room, now)
    gone = [_buttons_gone(g, c, room) for c in cs if c.step > 1]
    if member is None and late and room.also:
        # Others sit there too: what is late is for those who promised it.
        return [*gone, *told_apart(g, cs[0].partner, note, note.once or note.about)]
    aside = member is not None and (late or any(between_two(g, c) for c in cs))
    return [*gone, *(told_alone(g, member, note, note.once or note.about) if member and aside else (note,))]


def _about_one(
    g: Gathering, c: Commitment, member: Member | None, room: Room, *, late: bool, once: str
) -> Notice:
    who = member.mention if member else g.partners[c.partner].name
    if member and c.member and member.id != c.member:
        args = shown.args(g, c, deputy=who, who=g.members[c.member].name)
        return shown.told(g, c, room, Ours("promise-for-deputy", args), choices=shown.REMINDED, once=once)
    line = Ours("promise-late" if late else "promise-reminder", shown.args(g, c, who=who))
    to = member.id if member else ""
    rows = promise_asked.buttons(g, c, member, shown.REMINDED)
    lines = (line, *promise_asked.line(g, c))
    return shown.told(g, c, room, *lines, choices=rows, once=once, to=to)


def _about_several(
    g: Gathering, cs: list[Commitment], member: Member | None, room: Room, now: datetime
) -> Notice:
    who = member.mention if member else g.partners[cs[0].partner].name
    head = Ours("promises-reminder", {"who": who, "count": len(cs)})
    items = [shown.item(g, c, "promise-item-late" if is_late(g, c, now) else "promise-item") for c in cs]
    return Notice(
        room.id,
        (head, *items),
        about=f"promises:due:{member.id if member else ''}",
        choices=shown.open_buttons(cs),
        until=now + STALE,
        to=member.id if member else "",
    )


def _buttons_gone(g: Gathering, c: Commitment, room: Room) -> Notice:
    """Let the buttons go of what was said of *c* before: they come with what is said now."""
    line = Ours("promise-made", shown.args(g, c))
    return shown.told(g, c, room, line, replaces=shown.about(c))


# --- to others ----------------------------------------------------------------------------------------------


def _to_others(g: Gathering, said: Sequence[tuple[Commitment, list[Step]]], now: datetime) -> list[Notice]:
    """Tell those whom the protocol names of what is late for long."""
    late = [c for c, passed in said if any(step.kind == "told" for step in passed)]
    by_reader: dict[str, list[Commitment]] = {}
    roles: dict[str, str] = {}
    for c in late:
        for role in [role for role in rule_of(g).late.tell if role != OWED]:
            for member in told_of(g, role, c.partner, (c.member or "",), now):
                by_reader.setdefault(member.id, []).append(c)
                roles.setdefault(member.id, role)
    told: list[Notice] = []
    for id_, cs in by_reader.items():
        member = g.members[id_]
        who = addressed(g, member, roles[id_], now)
        told += _one_told(g, member, who, list({c.id: c for c in cs}.values()))
    if OWED in rule_of(g).late.tell:
        told += [each for c in late for each in _owed_told(g, c)]
    return told


def _one_told(g: Gathering, member: Member, who: Ours, cs: list[Commitment]) -> tuple[Notice, ...]:
    if len(cs) == 1:
        c = cs[0]
        once = shown.mark("told", c)
        line = Ours("promise-late-elsewhere", {**shown.args(g, c), "as": who})
        note = Notice("", (line, shown.words(c)), about=shown.about(c), once=once)
        return told_alone(g, member, note, once)
    head = Ours("promises-late-elsewhere", {"as": who, "count": len(cs)})
    items = [shown.item(g, c, "promise-item") for c in cs]
    note = Notice("", (head, *items), about=f"promises:pending:{member.id}", choices=shown.open_buttons(cs))
    return told_alone(g, member, note, ",".join(c.id for c in cs))


def _owed_told(g: Gathering, c: Commitment) -> list[Notice]:
    line = Ours("promise-late-owed", shown.args(g, c))
    if one := g.members.get(c.owed_member):
        note = Notice("", (line, shown.words(c)), about=shown.about(c), once=shown.mark("told", c))
        return [*told_alone(g, one, note, shown.mark("told", c))]
    rooms = {room.id: room for p in owed_to(g, c) if (room := g.room_of(p.id))}
    once = shown.mark("told", c)
    return [shown.told(g, c, room, line, once=once) for room in rooms.values()]


def _grouped(
    said: Iterable[tuple[Commitment, list[Step]]], key: Callable[[Commitment], tuple[str, str]]
) -> Mapping[tuple[str, str], list[tuple[Commitment, list[Step]]]]:
    ordered = sorted(said, key=lambda each: key(each[0]))
    return {name: list(group) for name, group in groupby(ordered, key=lambda each: key(each[0]))}
