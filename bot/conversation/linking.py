"""A code was typed that makes two accounts one person: found, checked, done in each partnership of theirs.

Whoever is known here already is asked first, alone, and reads who would act for them. Says the same to
everybody who holds no good code, and never names a partnership.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation import talks
from bot.conversation.scene import Means, Scene
from bot.core import linking
from bot.core.partnership import Gathering, Invitation, Member
from bot.core.words import Notice, Ours, Ourselves, Outcome, Refused
from bot.store import Transaction


@dataclass(frozen=True, slots=True)
class _Pair:
    """A partnership that knows one of the two, or both: who the code makes somebody known as there."""

    g: Gathering
    own: Member | None
    other: Member | None


def asked(scene: Scene, code: str) -> Outcome:
    """Ask whoever speaks in *scene* whether they are the one who got *code*. Raises Refused."""
    if not scene.heard.direct:
        raise Refused("link-type-alone", where=Ourselves())
    invitation = _invitation(scene.transaction, code, scene.now)
    of, owner = _owner(scene.transaction, invitation, scene.now)
    here = {scene.g.partnership.id: scene.g}
    _check(_concerned(scene.transaction, owner, scene.heard.sender.address, scene.now, here), scene.now)
    question = linking.asked(of, owner, invitation, scene.member)
    return Outcome(tell=(replace(question, room=scene.room.id, reply_to=scene.heard.message),))


def pressed(scene: Scene, _means: Means, meant: str) -> Outcome:
    """Do what was pressed below that question, looked at anew. Raises Refused."""
    _, invited, member = scene.about.split(":")
    if meant not in (linking.YES, linking.NO) or member != scene.member.id or not scene.heard.direct:
        raise Refused("button-is-gone")
    invitation = linking.check_code(scene.transaction.record.invitation(id_=invited), scene.now)
    line = Ours("link-not")
    if meant == linking.YES:
        here = {scene.g.partnership.id: scene.g}
        owner = _joined_up(scene.transaction, invitation, scene.heard.sender.address, scene.now, here)
        line = Ours("linked", {"who": owner.name})
    else:
        scene.transaction.record.keep([linking.spent(invitation, scene.now)])
    told = Notice(scene.room.id, (line,), scene.about, replaces=scene.about, at_once=True)
    return Outcome(tell=(told,))


def typed_by_a_stranger(transaction: Transaction, code: str, address: str, now: datetime) -> Member:
    """Let whoever is at *address*, and known nowhere, be the member who got *code*. Raises Refused."""
    known = transaction.record.members_at(address)
    if any(member.removed_at is None for member in known):
        # There is no talk in which they could be asked.
        raise Refused("link-type-alone", where=Ourselves())
    if known:
        raise Refused("removed-speaks")
    return _joined_up(transaction, _invitation(transaction, code, now), address, now)


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


def _invitation(transaction: Transaction, code: str, now: datetime) -> Invitation:
    """Return what is remembered of *code*. Raises Refused."""
    record, words = transaction.record, code.split()
    typed = words[0] if words else ""
    return linking.check_code(record.invitation(typed) or record.invitation(typed.upper()), now)


def _owner(transaction: Transaction, invitation: Invitation, now: datetime) -> tuple[Gathering, Member]:
    """Return who got the code, and their partnership. Raises Refused."""
    of = transaction.record.gathering(invitation.partnership, now) if invitation.partnership else None
    member = of.members.get(invitation.member or "") if of else None
    if of is None or member is None or member.removed_at is not None:
        raise Refused("link-code-unknown", command=linking.ASK_THERE)
    return of, member


def _concerned(
    transaction: Transaction, owner: Member, address: str, now: datetime, known: Mapping[str, Gathering]
) -> list[_Pair]:
    """Return each partnership that knows the two, or one of them. Raises Refused where they are one already.

    *known* are gatherings that somebody looks at already: they are brought up to date as well.
    """
    if address in owner.addresses:
        raise Refused("link-same-side")
    addresses = dict.fromkeys((*owner.addresses, address))
    found = [each.partnership for one in addresses for each in transaction.record.members_at(one)]
    pairs = []
    for partnership in dict.fromkeys(found):
        g = known.get(partnership) or transaction.record.gathering(partnership, now)
        own = next((there for one in owner.addresses if (there := g.by_address(one))), None)
        pairs.append(_Pair(g, own, g.by_address(address)))
    return pairs


def _check(pairs: list[_Pair], now: datetime) -> None:
    """Raise Refused where a code would carry rights over to whoever got it."""
    for pair in pairs:
        if pair.own and pair.other:
            linking.check_rights(pair.g, pair.own, pair.other, now)


def _joined_up(
    transaction: Transaction,
    invitation: Invitation,
    address: str,
    now: datetime,
    known: Mapping[str, Gathering] | None = None,
) -> Member:
    """Spend a code and let whoever is at *address* be its member, wherever one is known. Raises Refused."""
    _, owner = _owner(transaction, invitation, now)
    pairs = _concerned(transaction, owner, address, now, known or {})
    _check(pairs, now)
    transaction.record.keep([linking.spent(invitation, now)])
    for pair in pairs:
        told = linking.told(pair.g, pair.own, pair.other, code_from=owner)
        if pair.own is not None:
            _joined(transaction, pair.g, pair.own, address, now)
        elif pair.other is not None:
            for one in owner.addresses:
                _joined(transaction, pair.g, pair.g.members[pair.other.id], one, now)
        transaction.take([(pair.g, told)], now)
    return owner


def _joined(transaction: Transaction, g: Gathering, member: Member, address: str, now: datetime) -> None:
    other = g.by_address(address)
    outcome = linking.linked(g, member, address)
    if other and other.id != member.id:
        transaction.record.becomes(g.partnership.id, other.id, member.id)
    transaction.take([(g, outcome)], now)
    talks.settled(transaction, g, member.id, now)
