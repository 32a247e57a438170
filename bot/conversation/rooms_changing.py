"""A chat was lost or found, or its keepers changed what we may do there: what follows, and for which rooms.

Decides only which of the core's decisions is called for.
"""

from __future__ import annotations

from datetime import datetime

from bot.adapters import Heard, Kind
from bot.core import arriving, leaving_chats, rooms
from bot.core.addresses import chat_of
from bot.core.partnership import Gathering, Room
from bot.core.words import Outcome
from bot.store import Transaction

CHANGES = (Kind.MOVED, Kind.GONE, Kind.INVITED, Kind.SILENCED, Kind.HEEDED, Kind.LEFT, Kind.CAME)
"""What happens to a chat, not in it."""


def concerned(transaction: Transaction, heard: Heard) -> list[Room]:
    """Return the rooms that it happened to: all in the chat, or the one topic that was shut or opened."""
    # The topic that every forum has goes by the address of its chat.
    record = transaction.record
    alone = heard.text == "topic" or chat_of(heard.room) != heard.room
    return record.rooms_at(heard.room) if alone else record.rooms_in_chat(heard.room)


def came_or_left(transaction: Transaction, heard: Heard, now: datetime) -> None:
    """Note, for each room in the chat, who of its people came into it or left it."""
    rooms_there = [r for r in transaction.record.rooms_in_chat(heard.room) if r.member is None]
    for room in [r for r in rooms_there if r.state != "left"]:
        g = transaction.record.gathering(room.partnership, now)
        for address in heard.text.split():
            member = g.by_address(address)
            if member is not None and member.partner in room.partners:
                came = heard.kind is Kind.CAME
                outcome = leaving_chats.back(g, member) if came else leaving_chats.left(g, room, member, now)
                transaction.take([(g, outcome)], now)


def changed(g: Gathering, room: Room, heard: Heard, us: str, *, greeting: bool | None) -> Outcome:
    """Return what follows for *room* from what was heard of its chat, where *us* is how people reach us.

    *greeting* tells whether what a room that a file brought in is told first waits still; None for another.
    """
    if heard.kind is Kind.GONE:
        return rooms.lost(g, room)
    if heard.kind is Kind.SILENCED:
        cause = heard.text if heard.text in rooms.CAUSES else ""
        return rooms.silenced(g, room, cause, us)
    if heard.kind is Kind.HEEDED and room.state != "lost":
        return rooms.heeded(g, room)
    if room.state == "lost":
        return rooms.found(g, room, hears_all=heard.hears_all, again=not greeting)
    if heard.kind is Kind.INVITED and greeting is not None:
        return Outcome(tell=(arriving.brought_in(room, heard.hears_all),))
    return Outcome()
