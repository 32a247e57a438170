"""Commitments: what one member or partner promised, to whom, by when, and what may follow what.

    draft → open                          its own, once the day that was read is confirmed
    draft → proposed → open | declined    for somebody else, who alone can take it on
    open → kept | let-go                  a new day keeps it open; letting go takes those it is owed to
                                          (dropped: who promised it has left)

Late is no state: it follows from the day. Plain values and their changes; tells nobody and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.attachment import Attachment, attachment_json
from bot.core.calendar import Calendar
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.presence import acting, standing_in
from bot.core.protocol import Commitments
from bot.core.words import Refused

NINE = time(9)
"""When somebody is reminded, by their own clock, on a day that they work."""
DRAFT_LASTS = timedelta(days=7)
"""How long a promise that nobody confirmed is kept in mind."""
FURTHEST = timedelta(days=3 * 366)
ENDED = ("kept", "let-go", "declined", "dropped")
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened to a commitment: "proposed", "accepted", "new-day", "kept", "shown", "let-go".

    "day-proposed" and "let-go-asked" are what somebody asked for, in their words.

    *words* are the reason or what was shown, *before* and *after* the days that a new one lies between.
    *source* names the message in which it was shown (bot.core.sourced): what is taken back is shown no more.
    """

    what: str
    at: datetime
    who: str
    words: str = ""
    language: str = ""
    before: date | None = None
    after: date | None = None
    attachment: str = ""
    source: str = ""

    def row(self) -> tuple[str, ...]:
        days = (each.isoformat() if each else "" for each in (self.before, self.after))
        row = (self.what, self.at.isoformat(), self.who, self.words, self.language, *days, self.attachment)
        return (*row, self.source) if self.source else row


def change_from(row: tuple[str, ...]) -> Change:
    """Return what `Change.row` was."""
    what, at, who, words, language, before, after, attachment, *source = row
    first, then = (date.fromisoformat(each) if each else None for each in (before, after))
    return Change(what, datetime.fromisoformat(at), who, words, language, first, then, attachment, *source)


@dataclass(frozen=True, slots=True)
class Commitment:
    """One promise.

    Attributes:
        number: What it is called in its partnership, from 1; 0 before it counts.
        member: Who of *partner* promises it; None means all of the partner.
        owed: The partner that it is promised to; "" means all others.
        by: The member who worded it, in *language*, in *room*.
        answer: The answer that it was made of.
        due_on: The last day on which it is in time, where the partner is.
        step: How much was said about it already; *next_at* is when the next is due.
        awaits: Which words of *awaits_of* are waited for since *awaits_since*: "day", "why-new-day",
            "why-let-go".
        new_on: The day that it is to be moved to.
        reason: Why it is to be moved, or let go; "" where neither is asked for.
        agreed: The partners that agree to its being let go.
        history: What happened, as `Change.row` gives it.
        goal: The key of the goal that it leads towards; "" for none.
        owed_member: The one member of *owed* that it is promised to, and told to alone; "" for the others.
        decision: The id of the decision that it was made of; "" for none.
        moved_by: Who gave *reason* while others are asked: the facilitator who proposes *new_on*, or whoever
            would let it go; "" where nobody is asked.
        asked_at: Since when somebody is asked to take it on, to move it or to let it go; *again_at* is when
            they are asked once more, None where they were or nobody is.
    """

    id: str
    partnership: str
    partner: str
    text: str
    language: str
    by: str
    room: str
    made_at: datetime
    number: int = 0
    state: str = "draft"
    member: str | None = None
    owed: str = ""
    answer: str = ""
    due_on: date | None = None
    step: int = 0
    next_at: datetime | None = None
    awaits: str = ""
    awaits_of: str = ""
    awaits_since: datetime | None = None
    new_on: date | None = None
    reason: str = ""
    agreed: tuple[str, ...] = ()
    ended_at: datetime | None = None
    history: tuple[tuple[str, ...], ...] = ()
    goal: str = ""
    owed_member: str = ""
    decision: str = ""
    moved_by: str = ""
    asked_at: datetime | None = None
    again_at: datetime | None = None

    @property
    def changes(self) -> tuple[Change, ...]:
        return tuple(change_from(row) for row in self.history)

    @property
    def moved(self) -> int:
        """How often it got a new day."""
        return sum(row[0] == "new-day" for row in self.history)

    def with_change(self, change: Change, **more: object) -> Commitment:
        return replace(self, history=(*self.history, change.row()), **more)  # type: ignore[arg-type]


# --- whose it is --------------------------------------------------------------------------------------------


def owns(g: Gathering, c: Commitment, member: Member, at: datetime) -> bool:
    """Tell whether *c* is *member*'s to keep: their own, all of their partner's, or they stand in."""
    if c.member is None or c.member == member.id:
        return c.partner == member.partner
    own = g.members.get(c.member)
    return own is not None and standing_in(g, own, at) == member


def is_owed(g: Gathering, c: Commitment, partner: str) -> bool:
    """Tell whether *c* was promised to *partner*."""
    return partner != c.partner and c.owed in ("", partner)


def is_owed_to(g: Gathering, c: Commitment, member: Member) -> bool:
    """Tell whether *c* was promised to *member*: to their partner, or to them and nobody else of it."""
    return is_owed(g, c, member.partner) and c.owed_member in ("", member.id)


def owed_to(g: Gathering, c: Commitment) -> list[Partner]:
    """Return those to whom *c* was promised, as far as they are there."""
    return [partner for partner in g.present() if is_owed(g, c, partner.id)]


def between_two(g: Gathering, c: Commitment) -> bool:
    """Tell whether one person promised *c* alone to one other: their groups read nothing of it."""
    there = g.rooms.get(c.room)
    return bool(c.member and c.owed_member) and (there is None or there.member is not None)


def may_see(g: Gathering, c: Commitment, member: Member, at: datetime) -> bool:
    """Tell whether *c* concerns *member*: as theirs, as owed to them, or as whoever keeps an eye on all."""
    if c.state == "draft":
        return c.by == member.id
    theirs = owns(g, c, member, at) if between_two(g, c) else c.partner == member.partner
    theirs = theirs or c.by == member.id or is_owed_to(g, c, member)
    return theirs or member in acting(g, "facilitator", at)


def read_in(g: Gathering, c: Commitment, room: Room, member: Member) -> bool:
    """Tell whether *c*, which *member* may see, may be shown in *room*, where others may sit."""
    if not c.owed_member or room.member == member.id:
        return True
    return not between_two(g, c) and set(room.partners) == {c.partner}


def today_for(g: Gathering, partner: str, now: datetime) -> date:
    return now.astimezone(ZoneInfo(g.partners[partner].zone)).date()


def is_over(g: Gathering, c: Commitment, day: date | None, now: datetime) -> bool:
    """Tell whether *day* is over where the partner of *c* is."""
    return day is not None and day < today_for(g, c.partner, now)


def is_late(g: Gathering, c: Commitment, now: datetime) -> bool:
    """Tell whether the day by which *c* was promised is over where its partner is."""
    return c.state == "open" and is_over(g, c, c.due_on, now)


# --- its life -----------------------------------------------------------------------------------------------


def with_day(g: Gathering, c: Commitment, day: date, now: datetime) -> Commitment:
    """Return a draft or proposal with *day*, or what is open with a new one to be confirmed.

    Raises Refused for a day that is over, or too far away.
    """
    today = today_for(g, c.partner, now)
    if not today <= day <= today + FURTHEST:
        raise Refused("promise-day-over" if day < today else "promise-day-too-far", day=day)
    heard = replace(c, awaits="", awaits_of="", awaits_since=None)
    return replace(heard, new_on=day) if c.state in ("open", "proposed") else replace(heard, due_on=day)


def awaiting(c: Commitment, what: str, member: Member, now: datetime) -> Commitment:
    return replace(c, awaits=what, awaits_of=member.id, awaits_since=now)


def left_alone(c: Commitment) -> Commitment:
    """Return *c* as it is while nobody is asked anything about it."""
    quiet = replace(c, awaits="", awaits_of="", awaits_since=None, new_on=None, reason="", agreed=())
    return replace(quiet, moved_by="", asked_at=None, again_at=None)


def begun(g: Gathering, c: Commitment, now: datetime) -> Commitment:
    """Return *c* as it counts from now on."""
    day = c.new_on or c.due_on
    return scheduled(g, replace(left_alone(c), state="open", due_on=day, step=0), now)


def ended(c: Commitment, state: str, change: Change) -> Commitment:
    return left_alone(c).with_change(change, state=state, next_at=None, ended_at=change.at)


def moved_to(g: Gathering, c: Commitment, day: date, change: Change) -> Commitment:
    """Return *c* with a new day, from which all that is to be said of it counts anew."""
    again = left_alone(c).with_change(change, due_on=day, step=0)
    return scheduled(g, again, change.at)


def shown(c: Commitment, change: Change, attachment: Attachment | None) -> Commitment:
    """Return *c* with what somebody showed of how it was kept."""
    return c.with_change(replace(change, attachment=attachment_json(attachment)))


# --- what is to be said of it, and when ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to be said: "remind", "late" (to who promised), "told" (to whom the protocol names)."""

    kind: str
    at: datetime


def rule_of(g: Gathering) -> Commitments:
    """Return what the protocols in force say of commitments: the first that says anything, else the usual."""
    counting = [each for each in g.adoptions.values() if each.state in ("in-force", "paused")]
    held = [each for each in counting if each.protocol.commitments]
    first = min(held, key=lambda each: (each.in_force_at or each.proposed_at, each.id), default=None)
    return (first.protocol.commitments if first else None) or Commitments()


def steps_of(g: Gathering, c: Commitment) -> list[Step]:
    """Return all that is to be said of *c* while it is open, in order."""
    rule, calendar = rule_of(g), g.partners[c.partner].calendar
    if c.due_on is None:
        return []
    days = {calendar.worked(c.due_on - timedelta(days=before), -_A_DAY) for before in rule.remind}
    late = calendar.worked(c.due_on + _A_DAY, _A_DAY)
    told = day_after(calendar, c.due_on, rule.late.after.count, working=rule.late.after.working)
    steps = [Step("remind", morning(calendar, day)) for day in sorted(days)]
    return [*steps, Step("late", morning(calendar, late)), Step("told", morning(calendar, max(late, told)))]


def scheduled(g: Gathering, c: Commitment, now: datetime) -> Commitment:
    """Return *c* with the moment when something is next to be said of it; what is past is passed over."""
    if c.state == "draft":
        return replace(c, next_at=c.made_at + DRAFT_LASTS)
    steps = steps_of(g, c) if c.state == "open" else []
    step = c.step
    while step < len(steps) and steps[step].at <= now:
        step += 1
    due = [each for each in (steps[step].at if step < len(steps) else None, c.again_at) if each]
    return replace(c, step=step, next_at=min(due, default=None))


def replanned(g: Gathering, now: datetime) -> tuple[Commitment, ...]:
    """Return what is open as it is to be reminded of by rules and calendars that are others now."""
    counting = [c for c in g.commitments.values() if c.state == "open"]
    anew = [(c, scheduled(g, replace(c, step=0), now)) for c in counting]
    return tuple(fresh for c, fresh in anew if fresh != c)


def left_behind(g: Gathering, partner: str, now: datetime) -> tuple[Commitment, ...]:
    """Return what *partner*, who leaves, promised or was asked to: nobody is reminded of it any more."""
    theirs = [c for c in g.commitments.values() if c.partner == partner and c.ended_at is None]
    return tuple(replace(left_alone(c), state="dropped", next_at=None, ended_at=now) for c in theirs)


def now_of(c: Commitment, old: str, new: str) -> Commitment:
    """Return *c* with the member *new* wherever *old* was named: two that are known as one."""
    history = tuple((*row[:2], new if row[2] == old else row[2], *row[3:]) for row in c.history)
    naming = ("member", "by", "awaits_of", "owed_member", "moved_by")
    named = {name: new for name in naming if getattr(c, name) == old}
    return replace(c, history=history, **named)  # type: ignore[arg-type]


def morning(calendar: Calendar, day: date) -> datetime:
    """Return when somebody is spoken to on *day*, in no quiet hour."""
    return calendar.humane(datetime.combine(day, NINE, tzinfo=ZoneInfo(calendar.zone)))


def day_after(calendar: Calendar, day: date, count: int, *, working: bool) -> date:
    """Return the day so many days, or *working* days, after *day*: one that is worked in any case."""
    if not working:
        return calendar.worked(day + timedelta(days=count), _A_DAY)
    for _ in range(count):
        day = calendar.worked(day + _A_DAY, _A_DAY)
    return day
