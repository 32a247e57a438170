"""Rooms coming and going, and those where we may not speak: told to a coordinator elsewhere, with what to do.

One found again goes on where it was. Never alarms the room itself, nor anybody about seconds.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.addresses import platform_of
from bot.core.partnership import SLOW, Gathering, Room
from bot.core.seats import names, sitting
from bot.core.words import Arg, Notice, Ours, Outcome, Typed, notice

CAUSES = ("rights", "topic", "moved", "encrypted")
"""Why we may not speak in a room: we lack the right, its topic was closed, it went on without us, or it is
encrypted and we cannot encrypt."""

LONG_SLOW = timedelta(minutes=5)
"""From how long a wait between two messages on a coordinator is told: a check-in would take hours."""

_REMEDIES = {"topic": "room-topic-closed", "moved": "room-moved-away", "encrypted": "room-encrypted"}
"""The message that says what to do, where it is not to give us the right."""


def lost(g: Gathering, room: Room, *, awaits: str = "") -> Outcome:
    """Note that we can no longer speak in *room*, and tell those who can do something about it elsewhere.

    That is a coordinator; where none can be reached, everybody else. *awaits* is who we are on its platform,
    where a file named the room and nobody has let us in yet.
    """
    if not room.stands:
        return Outcome()
    gone = replace(room, state="lost")
    g.with_([gone])
    args: dict[str, Arg] = {"who": _whose(g, room)}
    if awaits:
        line = Ours("room-not-let-in", {**args, "us": awaits})
    elif room.member:
        line = Ours("room-lost-alone", {**args, "command": Typed("start", platform_of(room.address))})
    else:
        line = _way_back(g, room, args)
    return Outcome(keep=(gone,), tell=tuple(Notice(other.id, (line,)) for other in _elsewhere(g, room)))


def _way_back(g: Gathering, room: Room, args: dict[str, Arg]) -> Ours:
    """Return what to do about a group's room that is lost: nobody can bring us back where nothing is left."""
    partner = g.partners[room.partner]
    if g.room_of(partner.id):
        return Ours("room-lost-of-several", args)
    return Ours("room-lost", {**args, "command": Typed(f"invite {partner.name}")})


def went_on(g: Gathering, room: Room) -> Outcome:
    """Tell coordinators elsewhere that what a lost room was for goes on in *room*."""
    line = Ours("room-back", {"who": _whose(g, room)})
    there = [other for other in g.rooms_of_role("coordinator") if _reads(other, room)]
    return Outcome(tell=tuple(Notice(other.id, (line,)) for other in there))


def found(g: Gathering, room: Room, *, hears_all: bool | None = None, again: bool = True) -> Outcome:
    """Take up *again*, or for the first time, in a room that we were brought into.

    *hears_all* is whether all that is said there reaches us, as is then told; None where that is not known.
    """
    back = replace(room, state="open")
    g.with_([back])
    head = (Ours("room-found"),) if again else ()
    heard = () if hears_all is None or room.member else (what_is_heard(hears_all),)
    return Outcome(keep=(back,), tell=(Notice(room.id, (*head, *heard), at_once=True),))


def what_is_heard(hears_all: bool) -> Ours:
    """Return the sentence for a group on what reaches us there, and what we take note of."""
    return Ours("hears-everything" if hears_all else "hears-what-is-said-to-me")


def silenced(g: Gathering, room: Room, cause: str = "", us: str = "") -> Outcome:
    """Note that we are in *room* but may not speak there: what waits for it keeps waiting.

    *cause* is one of CAUSES or empty, *us* is who is to be let in. Told once, to a coordinator elsewhere,
    with what to do about it.
    """
    if room.state not in ("open", *SLOW):
        return Outcome()
    quiet = replace(room, state="read-only")
    g.with_([quiet])
    args: dict[str, Arg] = {"who": _whose(g, room), **({"us": us} if cause == "moved" else {})}
    line = Ours(_REMEDIES.get(cause, "room-read-only"), args)
    return Outcome(keep=(quiet,), tell=tuple(Notice(other.id, (line,)) for other in _elsewhere(g, room)))


def heeded(g: Gathering, room: Room) -> Outcome:
    """Note that we may speak in *room* again, as often as we like: what waited says so by itself."""
    if room.state not in ("read-only", *SLOW):
        return Outcome()
    again = replace(room, state="open")
    g.with_([again])
    return Outcome(keep=(again,))


def slowed(g: Gathering, room: Room, pause: timedelta) -> Outcome:
    """Note that *room* lets each speak only now and then, where we have to wait for a *pause*.

    Where that is long it is told, once as long as it is so, to a coordinator elsewhere, with what to do.
    """
    long = pause >= LONG_SLOW
    if room.state != "open" and not (long and room.state == "slow"):
        return Outcome()
    slow = replace(room, state="very-slow" if long else "slow")
    g.with_([slow])
    line = Ours("room-slow", {"who": _whose(g, room)})
    told = [Notice(other.id, (line,)) for other in _elsewhere(g, room)] if long else []
    return Outcome(keep=(slow,), tell=tuple(told))


def not_said(g: Gathering, room: Room) -> Outcome:
    """Tell a coordinator elsewhere that a message was refused for good in *room*."""
    args: dict[str, Arg] = {"who": _whose(g, room)}
    told = tuple(notice(other.id, "message-refused", args) for other in _elsewhere(g, room))
    return Outcome(tell=told)


def _elsewhere(g: Gathering, room: Room) -> list[Room]:
    """Return where it is told: where a coordinator reads, else all others, and only where we may speak."""
    reached = [other for other in g.rooms_of_role("coordinator") if _reads(other, room)]
    return reached or [other for other in g.group_rooms() if _reads(other, room)]


def _reads(other: Room, room: Room) -> bool:
    return other.id != room.id and other.state != "read-only"


def _whose(g: Gathering, room: Room) -> Arg:
    member = g.members.get(room.member or "")
    return member.name if member else names(sitting(g, room) or [g.partners[room.partner]])
