"""What a week or a month came to, for every group: what came in, was kept, decided, learned, and comes next.

On one screen (`bot.core.screen`); the rest is one tap away. Only what everybody may read: nothing private,
nothing late, and nobody silent is named; of what is unnamed what the digest of an occasion shows, of each by
itself: nothing is added up over several, of which the difference would be somebody's. Where nothing happened,
nothing is said: what is still to come counts where it was promised or proposed in that time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.answer import is_passed, one_after_another
from bot.core.bulletin import MONTH, WEEK, Bulletin, one_period, planned
from bot.core.commitment import Commitment, is_late
from bot.core.decision import Decision
from bot.core.occasion import Answer, CheckIn, asks_of, questions_of, told_to_all
from bot.core.partnership import Gathering, Room
from bot.core.promise_shown import item
from bot.core.screen import LINES, shortened, tall
from bot.core.unnamed import in_no_order, said_unnamed, shown_unnamed, unnamed_figure
from bot.core.words import Arg, Choice, Notice, Ours, Outcome, Refused, Rows, Words

ABOUT = "bulletin"
STALE = {WEEK: timedelta(days=3), MONTH: timedelta(days=10)}
"""How long each is worth saying where we were away: by then the next one is nearer."""
ALL = 20
"""Items of one kind on a page, where somebody asks for more."""
_WAYS = ((3, 280), (3, 120), (2, 120), (2, 60), (1, 120), (1, 60), (1, 24))
"""What is shown at first: so many items of a kind, so many letters of each; the first way that fits."""


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
    """Return what a period came to for *room*, on one screen; None where it came to nothing."""
    sections = _sections(g, period, now)
    if not sections:
        return None
    title, whole = _title(g, period), [line for section in sections for line in section]
    ways = ([title, *_shown(sections, most, letters)] for most, letters in _WAYS)
    fitting = (lines for lines in ways if tall(lines, room.reads) <= LINES)
    lines = next(fitting, None) or _as_far_as_it_fits(title, sections, room.reads)
    about = f"{ABOUT}:{period.every}:{_stamp(period.since)}:{_stamp(period.until)}"
    rows = _more(0) if lines != [title, *whole] else ()
    return Notice(room.id, tuple(lines), about, rows, once=f"{about}:{room.id}")


def more(g: Gathering, room: Room, about: str, page: int, now: datetime) -> Notice:
    """Return a page of all that a period came to, in full. Raises Refused where it is out of sight."""
    _, every, since, until = about.split(":")
    period = Period(_moment(since), _moment(until), every)
    sections = _sections(g, period, now)
    here = [[head, *items[page * ALL : (page + 1) * ALL]] for head, *items in sections]
    lines = [line for section in here for line in section if not page or len(section) > 1]
    if not lines:
        raise Refused("button-is-gone")
    rows = _more(page + 1) if any(len(items) > (page + 1) * ALL for _, *items in sections) else ()
    return Notice(room.id, (_title(g, period), *lines), about, rows, at_once=True)


def _more(page: int) -> Rows:
    return ((Choice(f"more:{page}", Ours("button-more")),),)


def _shown(sections: list[list[Ours]], most: int, letters: int) -> list[Ours]:
    """Return so many items of each section, with so many letters of each."""
    return [line for head, *items in sections for line in (head, *_some(items[:most], letters))]


def _as_far_as_it_fits(title: Ours, sections: list[list[Ours]], reads: Sequence[str]) -> list[Ours]:
    """Return the sections with one item each, in order, while there is room; of others how many there are."""
    lines = [title]
    for number, (head, *items) in enumerate(sections):
        counts = [other for other, *_ in sections[number + 1 :] if other.args]
        more = [head, *_some(items[:1], _WAYS[-1][1])]
        if tall([*lines, *more, *counts], reads) <= LINES:
            lines += more
        elif head.args:
            lines.append(head)
    return lines


def _some(items: list[Ours], letters: int) -> list[Ours]:
    return [shortened(item, letters) for item in items]


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


def _sections(g: Gathering, period: Period, now: datetime) -> list[list[Ours]]:
    """Return what each section says that says anything; none where nothing happened and some is to come."""
    found = {section: lines for section in SECTIONS if (lines := section(g, period, now))}
    return [*found.values()] if {*found} - {coming} or (found and _newly_coming(g, period, now)) else []


# --- sections: a head, and items below it; nothing where there is nothing -----------------------------------


def came_in(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return how many answers came, and from how many partners, where everybody read what they came to."""
    open_ = _told_to_all(g, period)
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


def trust(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return the figures about trust as each occasion's digest showed them, the oldest first."""
    found: dict[tuple[str, str], list[Arg]] = {}
    for c in _told_to_all(g, period):
        for q in questions_of(g, c):
            if q.about == "trust" and q.private is None and (mean := unnamed_figure(g, c, q)):
                found.setdefault((c.name, q.id), []).append(float(mean))
    return [
        Ours("goals-trust", {"figures": one_after_another(figures, "figures-then")})
        for figures in found.values()
    ]


def _told_to_all(g: Gathering, period: Period) -> list[CheckIn]:
    """Return the occasions that closed in *period* and whose digest all read, in order."""
    closed = [c for c in g.checkins.values() if c.state == "closed" and period.has(c.closes_at)]
    return sorted((c for c in closed if told_to_all(g, c)), key=lambda c: (c.closes_at, c.id))


def learned(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return what partners learned, in their words: answers to questions about that."""
    return _told(g, period, "learned", "bulletin-learned")


def wrong(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return what partners said did not go well, likewise."""
    return _told(g, period, "wrong", "bulletin-wrong")


def stories(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return what partners told of what changed for someone, likewise."""
    return _told(g, period, "story", "bulletin-stories")


def _told(g: Gathering, period: Period, about: str, title: str) -> list[Ours]:
    closed = _told_to_all(g, period)
    found = [a for c in closed for a in open_answers(g, c.id, about) if a.text]
    items = [
        Ours("bulletin-learned-item", {"who": _who(g, a), "what": Words(a.text, a.language)}) for a in found
    ]
    items += [Ours("bulletin-unnamed-item", {"what": what}) for what in _unnamed(g, closed, about)]
    return [Ours(title), *items] if items else []


def _unnamed(g: Gathering, closed: Sequence[CheckIn], about: str) -> list[Arg]:
    """Return what was said *about* something without a name and stands in the digests of those occasions."""
    asked = [
        (a, said_unnamed(q, a, given))
        for c in closed
        for q in questions_of(g, c)
        if q.about == about and q.unnamed and q.private is None
        for given in [shown_unnamed(g, c, q)]
        for a in given
    ]
    return [said for _, said in sorted(asked, key=lambda each: in_no_order(each[0]))]


def _who(g: Gathering, answer: Answer) -> str:
    ask = g.asks.get(answer.ask)
    member = g.members.get(answer.member)
    partner = ask.partner if ask else member.partner if member else ""
    return g.name_of(member, partner) if partner in g.partners else ""


def coming(g: Gathering, period: Period, now: datetime) -> list[Ours]:
    """Return what comes next: promises to all that are not late, and proposals that close."""
    soon = sorted(_promised(g, now), key=lambda c: (c.due_on, c.number))
    proposed = sorted(_proposed(g), key=lambda d: d.number)
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


def _promised(g: Gathering, now: datetime) -> list[Commitment]:
    """Return what is promised to all, has a day, and is not late."""
    promised = (c for c in g.commitments.values() if c.state == "open" and not c.owed and c.due_on)
    return [c for c in promised if not is_late(g, c, now)]


def _proposed(g: Gathering) -> list[Decision]:
    return [d for d in g.decisions.values() if d.state == "open"]


def _newly_coming(g: Gathering, period: Period, now: datetime) -> bool:
    """Tell whether any of what comes next was promised or proposed in *period*."""
    since = [*(c.made_at for c in _promised(g, now)), *(d.opened_at for d in _proposed(g))]
    return any(period.has(at) for at in since)


Section = Callable[[Gathering, Period, datetime], list[Ours]]
SECTIONS: tuple[Section, ...] = (came_in, kept, decided, trust, stories, learned, wrong, coming)
"""What is said, in this order. Each noun has one function; what comes next alone is worth no message."""
