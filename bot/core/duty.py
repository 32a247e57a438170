"""Duties: something that a role does on a rhythm, or within a while after a check-in closes.

    turn   open → done            (dropped: its protocol ended or was paused)

A turn is one partner's part of one occasion of a duty. It is reminded before and on the day, at the duty's own hour; when it
is late, whoever does it hears it first, then the role that the protocol names. The group never hears of lateness from us.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.core.cadence import Cadence, Occasion, reminded_at
from bot.core.checkin import CheckIn, coming_occasions
from bot.core.partnership import Gathering, Member, Partner, Room
from bot.core.words import Arg, Choice, Mention, Notice, Ours, Outcome, Refused, notice

if TYPE_CHECKING:
    from bot.core.adoption import Adoption
    from bot.core.protocol import Duty


@dataclass(frozen=True, slots=True)
class Turn:
    """One partner's turn at a duty. *step* counts what was already said about it; *next_at* is when the next is due."""

    id: str
    partnership: str
    adoption: str
    duty: str
    partner: str
    key: date
    due_at: datetime
    state: str = "open"
    step: int = 0
    next_at: datetime | None = None
    done_at: datetime | None = None
    done_by: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to be said about a turn: "remind" (some *days* before its day) or "late"."""

    kind: str
    at: datetime
    days: int = 0


def partners_bound(g: Gathering, duty: Duty) -> list[Partner]:
    """Return the partners in which somebody has the duty's role; all of them while nobody has it."""
    bound = {member.partner for member in g.holders(duty.role)} if duty.role != "partner" else set()
    return [partner for partner in g.present() if partner.id in bound] or g.present()


def planned(
    g: Gathering, adoption: Adoption, name: str, partner: Partner, *, after: date | None, now: datetime
) -> Outcome:
    """Plan *partner*'s first turn at a duty with a rhythm that is due after *now* and whose key is later than *after*."""
    duty = adoption.protocol.duties[name]
    occasion = next_turn(g, adoption, duty, partner, after, now) if duty.cadence else None
    if occasion is None:
        return Outcome()
    turn = Turn(
        f"{adoption.id}.{name}.{partner.id}.{occasion.key:%Y%m%d}",
        g.partnership.id,
        adoption.id,
        name,
        partner.id,
        occasion.key,
        occasion.at,
    )
    return Outcome(keep=(_with_next(g, turn, now),))


def next_turn(
    g: Gathering, adoption: Adoption, duty: Duty, partner: Partner, after: date | None, now: datetime
) -> Occasion | None:
    """Return the first occasion of a rhythmic duty that is due after *now* and later than *after*."""
    coming = coming_occasions(g, adoption, duty, partner, after, now)
    return next((occasion for occasion in coming if occasion.at > now), None)


def after_closing(g: Gathering, checkin: CheckIn, now: datetime) -> Outcome:
    """Give their turns to the duties that follow the closing of *checkin*."""
    adoption = g.adoptions[checkin.adoption]
    outcome = Outcome()
    for duty in adoption.protocol.duties.values():
        if duty.after is None or duty.after.checkin != checkin.name:
            continue
        for partner in partners_bound(g, duty):
            id_ = f"{adoption.id}.{duty.id}.{partner.id}.{checkin.key:%Y%m%d}"
            due = partner.calendar.humane(checkin.closes_at + duty.after.within)
            turn = Turn(id_, g.partnership.id, adoption.id, duty.id, partner.id, checkin.key, due)
            outcome += Outcome(keep=(_with_next(g, turn, now),))
    return outcome


def replanned(g: Gathering, adoption: Adoption, now: datetime) -> Outcome:
    """Fit the turns that nothing was said about yet to who has which role now."""
    outcome = Outcome()
    for name, duty in adoption.protocol.duties.items():
        if duty.cadence is None:
            continue
        bound = {partner.id for partner in partners_bound(g, duty)}
        turns = [
            t for t in g.turns.values() if t.adoption == adoption.id and t.duty == name and t.state == "open"
        ]
        idle = tuple(t for t in turns if t.partner not in bound and t.step == 0)
        outcome += Outcome(lose=idle)
        for partner in [g.partners[id_] for id_ in bound - {t.partner for t in turns}]:
            outcome += planned(g, adoption, name, partner, after=None, now=now)
    return outcome


def turn_due(g: Gathering, turn: Turn, now: datetime) -> Outcome:
    """Say what is due about *turn*, and plan the next turn once its own moment has come."""
    adoption = g.adoptions[turn.adoption]
    if adoption.state != "in-force":
        return Outcome(keep=(replace(turn, state="dropped", next_at=None),))
    duty = adoption.protocol.duties[turn.duty]
    steps = steps_of(g, turn, duty)
    # After an outage what has been overtaken is left out: one sentence about a turn, not three.
    passed = [step for step in steps[turn.step :] if step.at <= now]
    moved = replace(turn, step=turn.step + len(passed))
    following = _following(g, moved, duty, now)
    if not passed or turn.state != "open":
        return following + Outcome(keep=(_with_next(g, moved, now),))
    told = _late(g, moved, duty) if passed[-1].kind == "late" else _reminder(g, moved, duty)
    return following + Outcome(keep=(_with_next(g, moved, now),), tell=told)


def steps_of(g: Gathering, turn: Turn, duty: Duty) -> list[Step]:
    """Return all that is to be said about a turn if nobody says it is done, in order."""
    partner = g.partners[turn.partner]
    return reminders(g, turn.adoption, duty, partner, turn.due_at)


def reminders(g: Gathering, adoption: str, duty: Duty, partner: Partner, due_at: datetime) -> list[Step]:
    """Return the reminders of a turn due at *due_at*, and the moment when lateness is told, in order."""
    calendar, zone = partner.calendar, g.partnership.zone
    cadence = _cadence(g, adoption, duty)
    steps = [Step("remind", reminded_at(due_at, days, cadence, calendar, zone), days) for days in duty.remind]
    if duty.late:
        steps.append(Step("late", calendar.humane(due_at + duty.late.after)))
    return sorted(steps, key=lambda step: step.at)


def done(g: Gathering, turn: Turn, member: Member, now: datetime) -> Outcome:
    """Mark a turn as done, thank the room and let the others know."""
    if turn.state == "done":
        raise Refused("duty-done-already")
    adoption = g.adoptions[turn.adoption]
    does = adoption.protocol.duties[turn.duty].does
    args: dict[str, Arg] = {"does": does, "who": g.name_of(member, member.partner)}
    others = tuple(notice(room.id, "duty-done", args) for room in g.other_rooms(turn.partner))
    moot = tuple(f"duty:{turn.id}:{n}" for n in range(turn.step + 1))
    return Outcome(
        keep=(replace(turn, state="done", done_at=now, done_by=member.id),), tell=others, moot=moot
    )


def turns_of(g: Gathering, member: Member) -> list[Turn]:
    """Return the open turns that *member* may call done, the one due first in front."""
    mine = [
        t
        for t in g.turns.values()
        if t.state == "open" and t.partner == member.partner and t.adoption in g.adoptions
    ]
    return sorted(mine, key=lambda turn: turn.due_at)


def _cadence(g: Gathering, adoption: str, duty: Duty) -> Cadence:
    """Return the rhythm whose hour the duty is reminded at: its own, or that of the check-in that it follows."""
    if duty.cadence:
        return duty.cadence
    return g.adoptions[adoption].protocol.checkins[duty.after.checkin if duty.after else ""].cadence


def _with_next(g: Gathering, turn: Turn, now: datetime) -> Turn:
    """Write down when something is next due about *turn*: what is to be said, or its own moment."""
    duty = g.adoptions[turn.adoption].protocol.duties[turn.duty]
    steps = steps_of(g, turn, duty)
    step = turn.step
    while step < len(steps) and steps[step].at <= now:
        step += 1
    moments = [s.at for s in steps[step:]] if turn.state == "open" else []
    moments += [turn.due_at] if turn.due_at > now else []
    return replace(turn, step=step, next_at=min(moments, default=None))


def _following(g: Gathering, turn: Turn, duty: Duty, now: datetime) -> Outcome:
    if now < turn.due_at or duty.cadence is None:
        return Outcome()
    later = [
        t
        for t in g.turns.values()
        if (t.duty, t.partner, t.adoption) == (turn.duty, turn.partner, turn.adoption)
    ]
    if any(t.key > turn.key for t in later) or g.partners[turn.partner] not in partners_bound(g, duty):
        return Outcome()
    return planned(
        g, g.adoptions[turn.adoption], turn.duty, g.partners[turn.partner], after=turn.key, now=now
    )


def _reminder(g: Gathering, turn: Turn, duty: Duty) -> tuple[Notice, ...]:
    told = []
    for member, room in _doers(g, turn, duty):
        args: dict[str, Arg] = {"does": duty.does, "due": turn.due_at}
        line = (
            Ours("duty-reminder", {**args, "who": Mention(member.name, member.address)})
            if member
            else Ours("duty-reminder-nobody", {**args, "role": role_named(duty.role)})
        )
        told.append(_with_button(room, (line,), turn))
    return tuple(told)


def _late(g: Gathering, turn: Turn, duty: Duty) -> tuple[Notice, ...]:
    """Tell whoever does it first, then the role that the protocol names."""
    doers = _doers(g, turn, duty)
    first = []
    for member, room in doers:
        args: dict[str, Arg] = {"does": duty.does, "due": turn.due_at}
        who = Mention(member.name, member.address) if member else g.partners[turn.partner].name
        first.append(_with_button(room, (Ours("duty-late", {**args, "who": who}),), turn))
    then = [
        notice(
            room.id,
            "duty-late-elsewhere",
            {"does": duty.does, "due": turn.due_at, "who": g.partners[turn.partner].name},
            once=f"late:{turn.id}",
        )
        for room in g.rooms_of_role(duty.late.tell if duty.late else "facilitator")
        if room.id not in {place.id for _, place in doers}
    ]
    return (*first, *then)


def _with_button(room: Room, parts: tuple[Ours, ...], turn: Turn) -> Notice:
    done_button = ((Choice("done", Ours("button-done")),),)
    return Notice(
        room.id, parts, about=f"duty:{turn.id}", choices=done_button, once=f"duty:{turn.id}:{turn.step}"
    )


def _doers(g: Gathering, turn: Turn, duty: Duty) -> list[tuple[Member | None, Room]]:
    members = [m for m in g.members_of(turn.partner) if duty.role in m.roles]
    found = {room.id: (member, room) for member in members if (room := g.room_for(member))}
    if found:
        return list(found.values())
    room = g.room_of(turn.partner)
    return [(None, room)] if room else []


def role_named(role: str) -> Arg:
    """Return how a role is called: the standing ones in the reader's language, others as the protocol writes them."""
    standing = {
        "partner": "role-partner",
        "coordinator": "role-coordinator",
        "facilitator": "role-facilitator",
    }
    return Ours(standing[role]) if role in standing else role
