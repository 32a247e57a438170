"""Direct talks: one chat with one person, who may be known to several partnerships, and several such chats.

What waited for a person comes when they open a talk with us, on whichever platform. Nothing of one
partnership is kept with another: each has a room of its own at the chat's address.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.adapters import Heard, Kind
from bot.conversation.scene import told_in
from bot.core.alone import asked_elsewhere, no_longer_alone
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


def of_who_left(transaction: Transaction, heard: Heard, now: datetime) -> Room | None:
    """Return the talk with somebody who was removed, or whose group has left.

    What is kept of them is theirs to have and erase. It stays left, and is for nothing else. None where
    nobody who left speaks here alone. It may be a new one, and is not kept yet.
    """
    if not heard.direct:
        return None
    here = transaction.record.rooms_at(heard.room)
    for member in transaction.record.members_at(heard.sender.address):
        g = transaction.record.gathering(member.partnership, now)
        partner = g.partners.get(member.partner)
        if partner is None or (partner.left_at is None and member.removed_at is None):
            continue
        was = next((r for r in here if r.partnership == g.partnership.id and r.member == member.id), None)
        return replace(was or _talk_with(g, member, heard.room, now), state="left")
    return None


def overheard(transaction: Transaction, heard: Heard, here: list[Room], where: str, now: datetime) -> bool:
    """Give up the talks *here* in which somebody else reads or speaks by now; return whether there were any.

    What was theirs alone goes there no more, from the moment that a platform says so. *where* is how people
    write to us alone.
    """
    # A lost one is in the way of whoever talks with us alone there now.
    given_up = ("left", "awaited") if heard.direct else ("left", "awaited", "lost")
    talks = [room for room in here if room.member and room.state not in given_up]
    if not talks or heard.kind is Kind.UNREADABLE:
        return False
    if heard.direct:
        known = {member.id for member in transaction.record.members_at(heard.sender.address)}
        talks = [room for room in talks if room.member not in known]
    elif where:
        transaction.outbox.queue_at(no_longer_alone(talks[0].language, where), heard.room, now)
    transaction.overheard(talks, now)
    return bool(talks)


def _opened(
    transaction: Transaction, member: Member, address: str, here: list[Room], now: datetime
) -> Room | None:
    """Open the talk with *member* at *address* if it is not; let out what waited for it."""
    ours = [room for room in here if room.partnership == member.partnership]
    there = next((room for room in ours if room.member in (None, member.id)), None)
    if there is not None:
        _let_out(transaction, member, there, now)
        return None
    g = transaction.record.gathering(member.partnership, now)
    if member.removed_at is not None:
        return None
    if member.partner not in g.partners or g.partners[member.partner].left_at is not None:
        return None
    _given_up(transaction, address)
    room = _talk_with(g, member, address, now)
    was = g.rooms.get(room.id)
    if was and was.state == "lost" and was.address != address:
        transaction.numbered_anew(was)
    gave_way = [_elsewhere(g, other) for other in g.rooms.values() if _is_in_the_way(other, room)]
    transaction.take([(g, Outcome(keep=tuple(gave_way)))], now)
    transaction.take([(g, Outcome(keep=(room,)))], now)
    settled(transaction, g, member.id, now)
    return room


def _is_in_the_way(other: Room, room: Room) -> bool:
    """Tell whether *other* is where *room* is to be: a talk that is over, of who wrote there before."""
    over = other.state == "left" and other.member not in (None, room.member)
    return over and other.address == room.address


def _elsewhere(g: Gathering, room: Room) -> Room:
    """Return *room*, which is over, at an address that no platform has: answers came from it."""
    return replace(room, address=f"{awaited_at(g.members[room.member or ''])}:{room.id}")


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
            asks = asked_elsewhere(g, room)
            # One that was open once may be where answers came from.
            lost = (room,) if room.spoken_at is None else ()
            transaction.take([(g, Outcome(keep=asks, lose=lost))], now)


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
