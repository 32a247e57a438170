"""All that one person is reminded of on one day, as one message: promises, duties, and what to look at anew.

The first reminder of a day takes those of later that day along; what is late comes at its own moment. Never
puts together what two people, or two chats, are to read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core import duty
from bot.core import promise_shown as shown
from bot.core.commitment import Commitment, is_late, steps_of
from bot.core.partnership import Gathering, Room
from bot.core.turn import duty_of
from bot.core.turn import steps_of as said_of
from bot.core.words import Arg, Beside, Choice, Notice, Ours

STALE = timedelta(days=3)
"""How long a message about several things is worth saying: by then some of them may be done."""
_MARKS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_PROMISES = ("promise-reminder", "promise-late", "promise-for-deputy", "promises-reminder")
_ASKED = ("promise-proposed", "promise-proposed-over")
"""What is asked once more, below a line that says so, to be taken on."""
_DUTIES = ("duty-reminder", "duty-reminder-nobody", "duty-late")
_ROLES = ("roles-still-right",)
_IN_A_ROW = 5


@dataclass(frozen=True, slots=True)
class _Reminder:
    """One that is due at *at* about *id*; *whose* names the room where, and the member there, "" for all."""

    id: str
    whose: tuple[str, str]
    partner: str
    at: datetime
    late: bool = False


# --- which come at once -------------------------------------------------------------------------------------


def ahead(g: Gathering, now: datetime) -> Mapping[str, datetime]:
    """Return what is to be reminded of later today and comes now, with something else for the same person.

    By id of what it is about, with the moment when it would have come by itself.
    """
    every = [*_of_promises(g), *_of_duties(g, now), *_of_roles(g)]
    due = {reminder.whose for reminder in every if reminder.at <= now}
    later = (r for r in every if r.at > now and r.whose in due and not r.late)
    return {r.id: r.at for r in later if _today(g, r.partner, r.at, now)}


def _today(g: Gathering, partner: str, at: datetime, now: datetime) -> bool:
    """Tell whether *at* is on the day that it is now for *partner*, who is at work."""
    calendar = g.partners[partner].calendar
    zone = ZoneInfo(calendar.zone)
    same = at.astimezone(zone).date() == now.astimezone(zone).date()
    return same and calendar.there(now) <= now


def _of_promises(g: Gathering) -> Iterator[_Reminder]:
    for c in g.commitments.values():
        step = next(iter(steps_of(g, c)[c.step :]), None) if c.state == "open" and c.next_at else None
        if step and step.kind != "told" and c.partner in g.partners:
            member = g.members.get(c.member or "")
            room = shown.where_promised(g, c)
            whose = _whose(g, room, member.id if member else "")
            yield _Reminder(c.id, whose, c.partner, step.at, step.kind == "late")


def _of_duties(g: Gathering, now: datetime) -> Iterator[_Reminder]:
    for turn in g.turns.values():
        rule = duty_of(g, turn) if turn.state == "open" and turn.next_at else None
        step = next(iter(said_of(g, turn, rule)[turn.step :]), None) if rule else None
        if rule is None or step is None:
            continue
        for member, room in duty.doers(g, turn, rule, now):
            whose = _whose(g, room, member.id if member else "")
            yield _Reminder(turn.id, whose, turn.partner, step.at, step.kind == "late")


def _of_roles(g: Gathering) -> Iterator[_Reminder]:
    for c in g.contributions.values():
        room = g.room_of(c.partner) if c.next_at and g.partners[c.partner].left_at is None else None
        if room and c.next_at:
            yield _Reminder(c.id, _whose(g, room, ""), c.partner, c.next_at)


def _whose(g: Gathering, room: Room, member: str) -> tuple[str, str]:
    """Return where a reminder is read and by whom: what is for all of a group of one is for that one."""
    members = g.members_of(room.partner) if not room.also else []
    return room.id, member or (members[0].id if len(members) == 1 else "")


# --- how they are said --------------------------------------------------------------------------------------


def together(g: Gathering, told: Iterable[Notice], now: datetime) -> list[Notice]:
    """Return *told* with all that reminds one person in one chat as one message."""
    every = list(told)
    by_reader: dict[tuple[str, str], list[Notice]] = {}
    for notice in every:
        if _reminds(notice) and notice.room in g.rooms:
            by_reader.setdefault(_whose(g, g.rooms[notice.room], notice.to), []).append(notice)
    found = list[Notice]()
    for notice in every:
        whose = _whose(g, g.rooms[notice.room], notice.to) if notice.room in g.rooms else ("", "")
        group = by_reader.get(whose, [])
        if len(group) < 2 or notice not in group:
            found.append(notice)
        elif notice is group[0]:
            found.append(_one(g, group, whose[1], now))
    return found


def _reminds(notice: Notice) -> bool:
    said = [part.says for part in notice.parts[:2]]
    again = said[:1] == ["promise-once-more"] and said[1:] and said[1] in _ASKED
    reminds = again or (said and said[0] in (*_PROMISES, *_DUTIES, *_ROLES))
    return bool(reminds and notice.choices) and not notice.replaces


def _one(g: Gathering, notices: Iterable[Notice], member: str, now: datetime) -> Notice:
    """Return *notices* as one: a line of each, and a button that shows it with what can be done about it."""
    lines, buttons = list[Ours](), list[Choice]()
    room, marks = "", iter(_MARKS)
    for notice in notices:
        room = notice.room
        for line, means, number in _items(g, notice, now):
            mark = number or next(marks, "○")
            lines.append(line if number else Ours("reminder-item", {"mark": mark, "what": line}))
            buttons.append(Choice(means, mark))
    who = g.members[member].mention if member else g.partners[g.rooms[room].partner].name
    rows = tuple(tuple(buttons[at : at + _IN_A_ROW]) for at in range(0, len(buttons), _IN_A_ROW))
    parts = (Ours("reminders-together", {"who": who}), *lines)
    return Notice(room, parts, f"promises:due:{member}", rows, until=now + STALE, to=member)


def _items(g: Gathering, notice: Notice, now: datetime) -> Iterator[tuple[Ours, str, str]]:
    """Yield the lines of a reminder, what pressing each means, and its number if it has one."""
    kind, _, id_ = notice.about.partition(":")
    if kind == "promises":
        for line, choice in zip(notice.parts[1:], (c for row in notice.choices for c in row), strict=True):
            yield line, choice.means, str(line.args["number"])
    else:
        yield _WORDED[kind](g, id_, now)


def _promise(g: Gathering, id_: str, now: datetime) -> tuple[Ours, str, str]:
    c: Commitment = g.commitments[id_]
    says = "promise-item-late" if is_late(g, c, now) else "promise-item"
    says = "promise-item-proposed" if c.state == "proposed" else says
    return shown.item(g, c, says), f"open:{c.id}", str(c.number)


def _duty(g: Gathering, id_: str, now: datetime) -> tuple[Ours, str, str]:
    turn = g.turns[id_]
    partner, rule = g.partners[turn.partner], duty_of(g, turn)
    assert rule is not None, "nobody is reminded of what no protocol has"
    args: dict[str, Arg] = {"does": rule.does, "who": partner.name, "due": Beside(turn.due_at, partner.zone)}
    return Ours("digest-duty-open", args), f"{DUTY}:{turn.id}", ""


def _roles(g: Gathering, id_: str, now: datetime) -> tuple[Ours, str, str]:
    return Ours("reminder-roles"), f"{ROLES}:{id_}", ""


DUTY, ROLES = "open-duty", "open-roles"
"""What a button means that shows a duty, or a partner's roles, with what can be done about it."""
_WORDED: Mapping[str, Callable[[Gathering, str, datetime], tuple[Ours, str, str]]] = {
    "promise": _promise,
    "duty": _duty,
    "roles": _roles,
}
