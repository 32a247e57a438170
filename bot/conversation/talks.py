"""Direct talks: one chat with one person, who may be known to several partnerships, and several such chats.

What waited for a person comes when they open a talk with us, on whichever platform. Nothing of one
partnership is kept with another: each has a room of its own at the chat's address.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.adapters import Heard, Kind
from bot.conversation.scene import told_in
from bot.core.partnership import Gathering, Member, Room, awaited_at
from bot.core.secret import digest_of
from bot.core.words import Outcome
from bot.store import Transaction


def talk(transaction: Transaction, heard: Heard, now: datetime) -> Room | None:
    """Return which room of a direct chat is spoken in, opened if need be; None where nobody knows them."""
    if not heard.direct:
        return None
    here = [r for r in transaction.record.rooms_at(heard.room) if r.state != "left"]
    if heard.kind in (Kind.MESSAGE, Kind.PRESS):
        for member in transaction.record.members_at(heard.sender.address):
            if room := _opened(transaction, member, heard.room, here, now):
                here.append(room)
    return _meant(transaction, here, heard)


def _opened(
    transaction: Transaction, member: Member, address: str, here: list[Room], now: datetime
) -> Room | None:
    """Open the talk with *member* at *address* if it is not; let out what waited for it."""
    there = next((room for room in here if room.partnership == member.partnership), None)
    if there is not None:
        _let_out(transaction, member, there, now)
        return None
    g = transaction.record.gathering(member.partnership, now)
    if member.partner not in g.partners or g.partners[member.partner].left_at is not None:
        return None
    _given_up(transaction, address)
    room = _talk_with(g, member, address, now)
    transaction.take([(g, Outcome(keep=(room,)))], now)
    settled(transaction, g, member.id, now)
    return room


def _let_out(transaction: Transaction, member: Member, room: Room, now: datetime) -> None:
    """Let what waits for *member* come to *room*, which they alone read, be it their partner's."""
    for waiting in transaction.record.rooms_at(awaited_at(member)):
        transaction.outbox.go_to(waiting.id, room, now)


def _talk_with(g: Gathering, member: Member, address: str, now: datetime) -> Room:
    theirs = [r for r in g.rooms.values() if r.member == member.id]
    here = [r for r in theirs if r.address == address]
    waiting = here or [r for r in theirs if r.state in ("awaited", "lost")]
    if waiting:
        return replace(waiting[0], address=address, state="open", spoken_at=now)
    id_ = f"d{member.id}"
    if id_ in g.rooms:
        id_ = f"{id_}.{digest_of(address)[:8]}"
    return Room(id_, member.partnership, member.partner, address, member.language, member.id, spoken_at=now)


def settled(transaction: Transaction, g: Gathering, member: str, now: datetime) -> None:
    """Let what waits for a talk with *member* come to the one that is open."""
    open_ = g.direct_room(member)
    for room in [r for r in g.rooms.values() if r.member == member and r.state == "awaited"]:
        if open_:
            transaction.outbox.go_to(room.id, open_, now)
            transaction.take([(g, Outcome(lose=(room,)))], now)


def noted(transaction: Transaction, g: Gathering, room: Room, now: datetime) -> Room:
    """Return *room*, noted as the talk that its member used last, where they have several."""
    others = [r for r in g.rooms.values() if r.member == room.member and r.id != room.id and r.stands]
    if room.member is None or not any(_later(other, room) for other in others):
        return room
    used = replace(room, spoken_at=now)
    transaction.record.keep([used])
    g.with_([used])
    return used


def _later(other: Room, room: Room) -> bool:
    return room.spoken_at is None or (other.spoken_at is not None and other.spoken_at >= room.spoken_at)


def _meant(transaction: Transaction, rooms: list[Room], heard: Heard) -> Room | None:
    """Return the room that was replied in, else the one where we last said something."""
    if len(rooms) < 2:
        return next(iter(rooms), None)
    replied = next((room for room in rooms if told_in(transaction, room, heard)), None)
    if replied:
        return replied
    last = transaction.outbox.last_spoken([room.id for room in rooms])
    return next((room for room in rooms if room.id == last), rooms[0])


def _given_up(transaction: Transaction, address: str) -> None:
    """Let go of the room that a chat was for those who left with it."""
    left = [r for r in transaction.record.rooms_at(address) if r.state == "left" and r.member is None]
    transaction.record.lose(left)
