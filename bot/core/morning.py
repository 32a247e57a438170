"""The morning message: what is due, late, waiting, objected to and silent, for each facilitator at an hour.

One message under one screen, and none where there is nothing. Private matters are counted there, never told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core import unclear
from bot.core.alone import told_alone
from bot.core.commitment import Commitment, is_late, steps_of, today_for
from bot.core.concern import RUNNING as UNSETTLED
from bot.core.decision import RUNNING, silent
from bot.core.partnership import Gathering, Member
from bot.core.presence import standing_in
from bot.core.promise_asked import waits_since
from bot.core.raised import reading
from bot.core.silence import silent_for
from bot.core.words import Choice, Notice, Ours, Outcome, Rows

USUAL = time(8)
"""When it is read by who chose no hour: by their own clock, on a day that their partner works."""
OFF = "off"
STALE = timedelta(hours=10)
"""How long it is worth saying: by then the day is over."""
_LONGEST_REST = 60
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Morning:
    """When one member reads it: at *hour* ("08:00"; "" the usual one; "off" never), next at *next_at*."""

    id: str
    partnership: str
    member: str
    hour: str = ""
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that waits, and the command that opens the list of it ("pending"); "" for none."""

    says: Ours
    opens: str = ""


def id_of(member: str) -> str:
    return f"morning:{member}"


def chosen(g: Gathering, member: Member, hour: str, now: datetime) -> Morning:
    """Return *member*'s morning from now on at *hour*, as `Morning.hour` has it."""
    return planned(g, Morning(id_of(member.id), g.partnership.id, member.id, hour), now)


def planned(g: Gathering, morning: Morning, after: datetime) -> Morning:
    """Return *morning* with its first moment later than *after*, on a day that the member's partner works."""
    calendar = g.partners[g.members[morning.member].partner].calendar
    if morning.hour == OFF:
        return replace(morning, next_at=None)
    hour, zone = time.fromisoformat(morning.hour) if morning.hour else USUAL, ZoneInfo(calendar.zone)
    day = after.astimezone(zone).date()
    for _ in range(_LONGEST_REST):
        at = calendar.humane(datetime.combine(day, hour, tzinfo=zone))
        if at > after and calendar.working(day):
            return replace(morning, next_at=at)
        day += _A_DAY
    return replace(morning, next_at=datetime.combine(day, hour, tzinfo=zone).astimezone(UTC))


def begun(g: Gathering, before: Member | None, member: Member, now: datetime) -> tuple[Morning, ...]:
    """Return the morning of a *member* who has become a facilitator; none for others, and for who was one."""
    was, is_ = ("facilitator" in each.roles for each in (before or replace(member, roles=()), member))
    return (chosen(g, member, "", now),) if is_ and not was else ()


def due(g: Gathering, morning: Morning, now: datetime) -> Outcome:
    """Say what waits to whoever's *morning* it is, or to who stands in while they are away."""
    member = g.members.get(morning.member)
    if member is None or member not in g.holders("facilitator"):
        return Outcome(lose=(morning,))
    at, next_one = morning.next_at or now, planned(g, morning, now)
    reader = standing_in(g, member, now)
    if reader is None or now - at > STALE or (reader != member and _reads_own(g, reader, at)):
        return Outcome(keep=(next_one,))
    return Outcome(keep=(next_one,), tell=tuple(_told(g, reader, at, now)))


def _reads_own(g: Gathering, reader: Member, at: datetime) -> bool:
    """Tell whether *reader*, who stands in, has a morning message of their own that day."""
    calendar = g.partners[reader.partner].calendar
    working = calendar.working(at.astimezone(ZoneInfo(calendar.zone)).date())
    return working and reader in g.having("facilitator")


def _told(g: Gathering, reader: Member, at: datetime, now: datetime) -> tuple[Notice, ...]:
    lines = waiting(g, reader, now)
    if not lines:
        return ()
    # One a day, for however many somebody stands in.
    day = at.astimezone(ZoneInfo(g.partners[reader.partner].zone))
    head = Ours("morning-title", {"who": reader.name, "name": g.partnership.name})
    told = Notice(
        "",
        (head, *(line.says for line in lines)),
        about=f"{ABOUT}:{reader.id}",
        choices=opening([line.opens for line in lines]),
        once=f"{ABOUT}:{reader.id}:{day:%Y%m%d}",
        until=now + STALE,
    )
    return told_alone(g, reader, told, ABOUT)


ABOUT = "morning"


def waiting(g: Gathering, reader: Member, now: datetime) -> list[Line]:
    """Return what waits, a line of each kind, as *reader* may know of it."""
    return [line for section in SECTIONS for line in section(g, reader, now)]


def opening(commands: list[str]) -> Rows:
    """Return a button for each list that one of *commands* opens."""
    names = [name for name in dict.fromkeys(commands) if name]
    buttons = [Choice(f"open:{name}", Ours(BUTTONS[name])) for name in names]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


# --- sections: each yields what waits of one kind -----------------------------------------------------------


def promises(g: Gathering, reader: Member, now: datetime) -> Iterator[Line]:
    """Yield what is due today, what is late as whoever promised knows, and what nobody took on yet.

    Of their own the reader hears as anybody who promised does.
    """
    open_ = [c for c in g.commitments.values() if c.state == "open" and c.due_on and c.member != reader.id]
    today = [c for c in open_ if c.due_on == today_for(g, c.partner, now)]
    late = [_days_late(g, c, now) for c in open_ if is_late(g, c, now) and _told_first(g, c)]
    asked = [now - c.made_at for c in g.commitments.values() if c.state == "proposed"]
    # Another day, or that it be let go: once whoever is asked was asked a second time.
    asked += [now - since for c in open_ if (since := waits_since(c))]
    unanswered = [waited.days for waited in asked if waited >= _A_DAY]
    if today:
        yield Line(Ours("morning-due", {"count": len(today)}), "pending")
    if late:
        yield Line(Ours("morning-late", {"count": len(late), "days": _span(max(late))}), "pending")
    if unanswered:
        span = _span(max(unanswered))
        yield Line(Ours("morning-unanswered", {"count": len(unanswered), "days": span}), "pending")


def _span(days: int) -> timedelta:
    return timedelta(days=days)


def _days_late(g: Gathering, c: Commitment, now: datetime) -> int:
    return (today_for(g, c.partner, now) - c.due_on).days if c.due_on else 0


def _told_first(g: Gathering, c: Commitment) -> bool:
    """Tell whether whoever promised was told that the day is over: before that, nobody else is."""
    return any(step.kind == "late" for step in steps_of(g, c)[: c.step])


def duties(g: Gathering, reader: Member, now: datetime) -> Iterator[Line]:
    """Yield how many duties are past their moment."""
    late = [turn for turn in g.turns.values() if turn.state == "open" and turn.due_at < now]
    if late:
        yield Line(Ours("morning-duties", {"count": len(late)}), "status")


def decisions(g: Gathering, reader: Member, now: datetime) -> Iterator[Line]:
    """Yield which proposals wait for somebody, and how many objections stand.

    Of those that only facilitators have heard, who stands in for one reads not even the number.
    """
    running = [d for d in g.decisions.values() if d.state in RUNNING]
    waiting = [d for d in running if d.state == "open" and silent(g, d)]
    closes = [d.closes_at for d in waiting if d.closes_at]
    taken = [(d, p) for d in running for p in d.taken if not (p.asked or p.waits or p.back)]
    # What somebody added to what they raised is no other objection.
    heard = [(d, p) for d, p in taken if not p.raised or reader in reading(g, d, p.read_by(own=True), now)]
    objections = {(d.id, p.by, p.raised) for d, p in heard if p.raised or p.stance == "object"}
    if waiting and closes:
        yield Line(Ours("morning-proposals", {"count": len(waiting), "closes": min(closes)}), "decisions")
    if objections:
        yield Line(Ours("morning-objections", {"count": len(objections)}), "decisions")


def concerns(g: Gathering, reader: Member, now: datetime) -> Iterator[Line]:
    """Yield how many concerns are open with the reader: never whose, nor what they say."""
    mine = [c for c in g.concerns.values() if c.state in UNSETTLED and reader.id in c.readers]
    if mine:
        yield Line(Ours("morning-concerns", {"count": len(mine)}))


def silence(g: Gathering, reader: Member, now: datetime) -> Iterator[Line]:
    """Yield how many partners were not heard for long."""
    found = silent_for(g, now)
    if found:
        yield Line(Ours("morning-silent", {"count": len(found)}), "quiet")


def not_clear(g: Gathering, reader: Member, now: datetime) -> Iterator[Line]:
    """Yield how much was not clear to somebody and waits for other words; whose, only the list says."""
    found = unclear.waiting(g, now)
    if found:
        yield Line(Ours("morning-unclear", {"count": len(found)}), "unclear")


Section = Callable[[Gathering, Member, datetime], Iterator[Line]]
SECTIONS: tuple[Section, ...] = (promises, duties, decisions, not_clear, concerns, silence)
"""What is looked at, in the order in which it is read. Each noun has one function."""
BUTTONS: Mapping[str, str] = {
    "pending": "button-see-promises",
    "status": "button-see-status",
    "decisions": "button-see-decisions",
    "unclear": "button-see-unclear",
    "quiet": "button-see-silence",
}
"""The label of the button that opens each list, by the command that shows it."""
