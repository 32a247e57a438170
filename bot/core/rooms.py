"""Rooms coming and going: a loss is told to a coordinator elsewhere; one found again goes on where it was."""

from __future__ import annotations

from dataclasses import replace

from bot.core.partnership import Gathering, Room
from bot.core.words import Arg, Outcome, notice


def lost(g: Gathering, room: Room) -> Outcome:
    """Note that we can no longer speak in *room*, and tell those who can do something about it elsewhere.

    That is a coordinator; where none can be reached, everybody else.
    """
    if room.state != "open":
        return Outcome()
    gone = replace(room, state="lost")
    g.with_([gone])
    args: dict[str, Arg] = {"who": _whose(g, room)}
    told = tuple(notice(other.id, "room-lost", args) for other in _elsewhere(g, room))
    return Outcome(keep=(gone,), tell=told)


def found(g: Gathering, room: Room) -> Outcome:
    """Take up again in a room that we were brought back into."""
    back = replace(room, state="open")
    g.with_([back])
    return Outcome(keep=(back,), tell=(notice(room.id, "room-found", {}, at_once=True),))


def not_said(g: Gathering, room: Room) -> Outcome:
    """Tell a coordinator elsewhere that a message was refused for good in *room*."""
    args: dict[str, Arg] = {"who": _whose(g, room)}
    told = tuple(notice(other.id, "message-refused", args) for other in _elsewhere(g, room))
    return Outcome(tell=told)


def _elsewhere(g: Gathering, room: Room) -> list[Room]:
    reached = [other for other in g.rooms_of_role("coordinator") if other.id != room.id]
    return reached or [other for other in g.group_rooms() if other.id != room.id]


def _whose(g: Gathering, room: Room) -> str:
    member = g.members.get(room.member or "")
    return member.name if member else g.partners[room.partner].name
