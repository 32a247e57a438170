"""What a week or a month came to, for every group: what came in, was kept, decided, learned, and comes next.

Under one screen; the rest is one tap away. Only what everybody may read: nothing private or unnamed, nothing
late, and nobody silent is named. Where nothing happened, nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.answer import is_passed
from bot.core.bulletin import MONTH, WEEK, Bulletin, one_period, planned
from bot.core.commitment import is_late
from bot.core.occasion import Answer, asks_of, questions_of, told_to_all
from bot.core.partnership import Gathering, Room
from bot.core.promise_shown import item
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Words

ABOUT = "bulletin"
STALE = {WEEK: timedelta(days=3), MONTH: timedelta(days=10)}
"""How long each is worth saying where we were away: by then the next one is nearer."""
SHORT, ALL = 3, 20
"""Items of one kind: at first, and where somebody asks for more."""
_MORE = ((Choice("more", Ours("button-more")),),)
_SHORTENED = 280
"""Characters of what was learned that are shown before somebody asks for more."""


@dataclass(frozen=True, slots=True)
class Period:
    """From *since*, which is not in it, until *until*."""

    since: datetime
    until: datetime
    every: str

    def has(self, at: datetime | None) -> bool:
        return at is not None and self.since < at <= self.until


def due(g: Gathering, bulletin: Bulletin, now: datetime) -> Outcome:
    """Say in every group what came since the last time, if anything did, and it is not long past."""
    at = bulletin.next_at or now
    again = planned(replace(bulletin, since=at), g.partnership.zone, now)
    if now - at > STALE[bulletin.every]:
        return Outcome(keep=(one_period(again, g.partnership.zone),))
    period = Period(bulletin.since, at, bulletin.every)
    told = [page for room in g.group_rooms() if (page := short(g, room, period, now))]
    return Outcome(keep=(again,), tell=tuple(told))


def short(g: Gathering, room: Room, period: Period, now: datetime) -> Notice | None:
    """Return what a period came to for *room*, under one screen; None where it came to nothing."""
    lines, left = _lines(g, period, now, SHORT)
    if not lines:
        return None
    about = f"{ABOUT}:{period.every}:{_stamp(period.since)}:{_stamp(period.until)}"
    once = f"{about}:{room.id}"
    return Notice(room.id, (_title(g, period), *lines), about, _MORE if left else (), once=once)


def more(g: Gathering, room: Room, about: str, now: datetime) -> Notice:
    """Return all that a message about a period left out. Raises Refused where it is out of sight."""
    _, every, since, until = about.split(":")
    period = Period(_moment(since), _moment(until), every)
    lines, _ = _lines(g, period, now, ALL)
    if not lines:
        raise Refused("button-is-gone")
    return Notice(room.id, (_title(g, period), *lines), at_once=True)


def _stamp(at: datetime) -> str:
    return str(int(at.timestamp()))


def _moment(stamp: str) -> datetime:
    return datetime.fromtimestamp(int(stamp), UTC)


def _title(g: Gathering, period: Period) -> Ours:
    zone = ZoneInfo(g.partnership.zone)
    first = (period.since + timedelta(seconds=1)).astimezone(zone).date()
    last = period.until.astimezone(zone).date()
    says = "bulletin-month-title" if period.every == MONTH else "bulletin-week-title"
    return Ours(says, {"name": g.partnership.name, "first": first, "last": last})


def _lines(g: Gathering, period: Period, now: datetime, most: int) -> tuple[list[Ours], bool]:
    """Return what each section says, at most so many items of each, and whether some were left out."""
    lines: list[Ours] = []
    left = False
    happened = False
    for section in SECTIONS:
        head, items = (found := section(g, period, now))[:1], found[1:]
        happened = happened or (bool(found) and section is not coming)
        here = items[:most]
        lines += [*head, *(here if most > SHORT else map(_shortened, here))]
        left = left or len(items) > most or (most == SHORT and any(map(_is_long, here)))
    return (lines, left) if happened else ([], False)


def _is_long(line: Ours) -> bool:
    return any(isinstance(arg, Words) and len(arg.text) > _SHORTENED for arg in line.args.values())


def _shortened(line: Ours) -> Ours:
    """Return *line* with no more of somebody's words than fit; all of them are a tap away."""
    args: dict[str, Arg] = {
        name: replace(arg, text=f"{arg.text[:_SHORTENED]}…")
        if isinstance(arg, Words) and len(arg.text) > _SHORTENED
        else arg
        for name, arg in line.args.items()
    }
    return Ours(line.says, args)


# --- sections: a head, and items below it; nothing where there is nothing -----------------------------------


def came_in(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return how many answers came, and from how many partners, where everybody read what they came to."""
    closed = [c for c in g.checkins.values() if c.state == "closed" and period.has(c.closes_at)]
    open_ = [c for c in closed if told_to_all(g, c)]
    given = [a for c in open_ for a in open_answers(g, c.id)]
    if not given:
        return []
    partners = {ask.partner for c in open_ for ask in asks_of(g, c)}
    heard = {g.asks[a.ask].partner for a in given if a.ask in g.asks}
    args: dict[str, Arg] = {"answers": len(given), "heard": len(heard), "asked": len(partners)}
    return [Ours("bulletin-came-in", args)]


def open_answers(g: Gathering, checkin: str, about: str = "") -> list[Answer]:
    """Return the answers that everybody may read, to questions *about* something, or to any; oldest first."""
    occasion = g.checkins[checkin]
    if not told_to_all(g, occasion):
        return []
    questions = {
        q.id
        for q in questions_of(g, occasion)
        if not q.private and not q.unnamed and (not about or q.about == about)
    }
    answers = [a for a in g.answers.values() if a.checkin == checkin and a.question in questions]
    return sorted((a for a in answers if not is_passed(a) and a.id == a.whole), key=lambda a: a.at)


def kept(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return what was kept of what all were promised."""
    found = [c for c in g.commitments.values() if c.state == "kept" and not c.owed and period.has(c.ended_at)]
    if not found:
        return []
    items = [item(g, c, "digest-promise-kept") for c in sorted(found, key=lambda c: c.number)]
    return [Ours("bulletin-kept", {"count": len(found)}), *items]


def decided(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return what was decided."""
    found = [d for d in g.decisions.values() if d.state == "decided" and period.has(d.ended_at)]
    if not found:
        return []
    items = [
        Ours("bulletin-decided-item", {"number": d.number, "what": Words(d.text, d.language)})
        for d in sorted(found, key=lambda d: d.number)
    ]
    return [Ours("bulletin-decided", {"count": len(found)}), *items]


def learned(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return what partners learned, in their words: answers to questions about that."""
    return _told(g, period, "learned", "bulletin-learned")


def wrong(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return what partners said did not go well, likewise."""
    return _told(g, period, "wrong", "bulletin-wrong")


def _told(g: Gathering, period: Period, about: str, title: str) -> list[Ours]:
    closed = [c for c in g.checkins.values() if c.state == "closed" and period.has(c.closes_at)]
    found = [a for c in closed for a in open_answers(g, c.id, about) if a.text]
    items = [
        Ours("bulletin-learned-item", {"who": _who(g, a), "what": Words(a.text, a.language)}) for a in found
    ]
    return [Ours(title), *items] if items else []


def _who(g: Gathering, answer: Answer) -> str:
    ask = g.asks.get(answer.ask)
    member = g.members.get(answer.member)
    partner = ask.partner if ask else member.partner if member else ""
    return g.name_of(member, partner) if partner in g.partners else ""


def coming(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return what comes next: promises to all that are not late, proposals that close, check-ins planned."""
    promised = [c for c in g.commitments.values() if c.state == "open" and not c.owed and c.due_on]
    soon = sorted((c for c in promised if not is_late(g, c, now)), key=lambda c: (c.due_on, c.number))
    proposed = sorted((d for d in g.decisions.values() if d.state == "open"), key=lambda d: d.number)
    items = [
        *(
            Ours(
                "bulletin-closes",
                {"number": d.number, "closes": d.closes_at, "what": Words(d.text, d.language)},
            )
            for d in proposed
            if d.closes_at
        ),
        *(item(g, c, "digest-promise-open") for c in soon),
    ]
    return [Ours("bulletin-next"), *items] if items else []


Section = Callable[[Gathering, Period, datetime], list[Ours]]
SECTIONS: tuple[Section, ...] = (came_in, kept, decided, learned, wrong, coming)
"""What is said, in this order. Each noun has one function; what comes next alone is worth no message."""
