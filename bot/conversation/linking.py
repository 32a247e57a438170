"""A code was typed that makes two accounts one person: found, checked, done in each partnership of theirs.

Says the same to everybody who holds no good code, and never names a partnership.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.conversation import talks
from bot.conversation.scene import Scene
from bot.core import linking
from bot.core.partnership import Gathering, Member
from bot.core.words import Arg, Outcome, Refused, notice
from bot.store import Transaction


def linked(scene: Scene, code: str) -> Outcome:
    """Make whoever speaks in *scene* known as the member who asked for *code*. Raises Refused."""
    here = {scene.g.partnership.id: scene.g}
    member = joined_up(scene.transaction, code, scene.heard.sender.address, scene.now, here)
    args: dict[str, Arg] = {"who": member.name}
    told = notice(scene.room.id, "linked", args, reply_to=scene.heard.message, at_once=True)
    return Outcome(tell=(told,))


def unlinked(scene: Scene) -> None:
    """Let whoever speaks in *scene* be known by that account alone in their other partnerships, too."""
    address = scene.heard.sender.address
    for member in scene.transaction.record.members_at(address):
        if member.partnership == scene.g.partnership.id or not member.also:
            continue
        g = scene.transaction.record.gathering(member.partnership, scene.now)
        rooms = [r for r in g.rooms.values() if r.member == member.id and r.address != scene.room.address]
        closed = tuple(replace(room, state="left") for room in rooms if room.stands)
        outcome = linking.unlinked(member, address) + Outcome(keep=closed)
        scene.transaction.take([(g, outcome)], scene.now)


def joined_up(
    transaction: Transaction,
    code: str,
    address: str,
    now: datetime,
    known: Mapping[str, Gathering] | None = None,
) -> Member:
    """Spend *code* and let whoever is at *address* be its member, wherever either is known. Raises Refused.

    *known* are gatherings that somebody looks at already: they are brought up to date as well.
    """
    record, words = transaction.record, code.split()
    typed = words[0] if words else ""
    invitation = record.invitation(typed) or record.invitation(typed.upper())
    invitation = linking.check_code(invitation, now)
    of = record.gathering(invitation.partnership or "", now) if invitation.partnership else None
    member = of.members.get(invitation.member or "") if of else None
    if member is None:
        raise Refused("link-code-unknown", command=linking.ASK_THERE)
    if address in member.addresses:
        raise Refused("link-same-side")
    record.keep([replace(invitation, spent_at=now)])
    addresses = dict.fromkeys((*member.addresses, address))
    found = [each for one in addresses for each in record.members_at(one)]
    for partnership in dict.fromkeys(each.partnership for each in found):
        g = (known or {}).get(partnership) or record.gathering(partnership, now)
        _in_one(transaction, g, member, address, now)
    return member


def _in_one(transaction: Transaction, g: Gathering, member: Member, address: str, now: datetime) -> None:
    """Join the two up in one partnership, whichever of them it knows."""
    own = next((known for one in member.addresses if (known := g.by_address(one))), None)
    if own is not None:
        _joined(transaction, g, own, address, now)
        talk = g.direct_room(own.id)
        if talk and g.partnership.id == member.partnership:
            told = Outcome(tell=(notice(talk.id, "linked-elsewhere", at_once=True),))
            transaction.take([(g, told)], now)
    elif other := g.by_address(address):
        for one in member.addresses:
            _joined(transaction, g, g.members[other.id], one, now)


def _joined(transaction: Transaction, g: Gathering, member: Member, address: str, now: datetime) -> None:
    other = g.by_address(address)
    outcome = linking.linked(g, member, address)
    if other and other.id != member.id:
        transaction.record.becomes(g.partnership.id, other.id, member.id)
    transaction.take([(g, outcome)], now)
    talks.settled(transaction, g, member.id, now)
