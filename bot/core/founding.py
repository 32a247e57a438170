"""Between a partnership and its file: founding one, telling what differs, and writing one.

Opens no file and makes no id of its own; protocols are put in force elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.partnership_file import MemberEntry, PartnerEntry, PartnershipFile, TranslationEntry
from bot.core.protocol import Protocol


def founded(file: PartnershipFile, at: datetime, new_id: Callable[[], str]) -> Gathering:
    """Return the gathering that *file* describes, founded at the moment *at*, each thing under a *new_id*.

    A member who has several addresses is known by the first; one who has none yet, by an empty one.
    """
    partnership = Partnership(
        new_id(), file.name, file.zone, file.languages, at, may_see=file.translation.may_see
    )
    gathering = Gathering(partnership)
    for entry in file.partners:
        _join(gathering, entry, new_id)
    return gathering


def _join(g: Gathering, entry: PartnerEntry, new_id: Callable[[], str]) -> None:
    partner = Partner(
        new_id(),
        g.partnership.id,
        entry.name,
        entry.languages,
        entry.zone,
        weekend=entry.weekend,
        holidays=entry.holidays,
        quiet=entry.quiet,
        days_off=entry.days_off,
        manner=entry.manner,
    )
    g.partners[partner.id] = partner
    for address in entry.rooms:
        room = Room(new_id(), partner.partnership, partner.id, address, partner.languages[0])
        g.rooms[room.id] = room
    for person in entry.members:
        member = Member(
            new_id(),
            partner.partnership,
            partner.id,
            next(iter(person.addresses), ""),
            person.name,
            person.language or partner.languages[0],
            roles=person.roles,
        )
        g.members[member.id] = member


def differing(g: Gathering, fresh: Gathering) -> Iterator[object]:
    """Yield what of *fresh*, a gathering just founded from a file, is new in *g* or different there.

    A partner is the same by its name, a room by its address, a member by an address, or by a name where the
    file gives none. What the file does not speak of stays as it is.
    """
    whole = replace(g.partnership, zone=fresh.partnership.zone, languages=fresh.partnership.languages)
    whole = replace(whole, may_see=fresh.partnership.may_see)
    if whole != g.partnership:
        yield whole
    named = {p.name: p for p in g.partners.values()}
    ids: dict[str, str] = {}
    for partner in fresh.partners.values():
        there = named.get(partner.name)
        same = replace(partner, id=there.id if there else partner.id, partnership=g.partnership.id)
        ids[partner.id] = same.id
        if same != there:
            yield same
    yield from _rooms(g, fresh, ids)
    yield from _members(g, fresh, ids)


def _rooms(g: Gathering, fresh: Gathering, ids: Mapping[str, str]) -> Iterator[Room]:
    known = {room.address: room for room in g.rooms.values()}
    for room in fresh.rooms.values():
        there = known.get(room.address)
        placed = replace(room, partner=ids[room.partner], partnership=g.partnership.id)
        same = replace(there, partner=placed.partner, setup="") if there else placed
        if same != there:
            yield same


def _members(g: Gathering, fresh: Gathering, ids: Mapping[str, str]) -> Iterator[Member]:
    for member in fresh.members.values():
        partner = ids[member.partner]
        there = next((m for m in g.members.values() if m.address == member.address != ""), None)
        there = there or next((m for m in g.members_of(partner) if m.name == member.name), None)
        same = replace(member, partner=partner, partnership=g.partnership.id)
        if there:
            address = member.address or there.address
            same = replace(
                same, id=there.id, address=address, away_until=there.away_until, deputy=there.deputy
            )
        if same != there:
            yield same


def file_of(g: Gathering, shelf: Mapping[str, Protocol]) -> PartnershipFile:
    """Return *g* as a file says it; of each protocol in force, what differs from the one on the *shelf*."""
    in_force = [a.protocol for a in g.adoptions.values() if a.state == "in-force"]
    return PartnershipFile(
        name=g.partnership.name,
        zone=g.partnership.zone,
        languages=g.partnership.languages,
        partners=tuple(_entry(g, partner) for partner in g.partners.values() if partner.left_at is None),
        protocols={protocol.id: _overrides(protocol, shelf.get(protocol.id)) for protocol in in_force},
        translation=TranslationEntry(may_see=g.partnership.may_see),
    )


def _entry(g: Gathering, partner: Partner) -> PartnerEntry:
    here = [r for r in g.rooms.values() if r.partner == partner.id and r.member is None]
    rooms = [r.address for r in here if r.stands]
    members = [
        MemberEntry(
            name=m.name, addresses=(m.address,) if m.address else (), roles=m.roles, language=m.language
        )
        for m in g.members_of(partner.id)
    ]
    return PartnerEntry(
        name=partner.name,
        languages=partner.languages,
        zone=partner.zone,
        holidays=partner.holidays,
        weekend=partner.weekend,
        quiet=partner.quiet,
        days_off=partner.days_off,
        manner=partner.manner,
        rooms=tuple(rooms),
        members=tuple(members),
    )


def at_other_rhythms(adopted: Protocol, wanted: Protocol) -> Protocol | None:
    """Return the next version of *adopted*, at the rhythms of *wanted*, or None where they are the same."""
    before, after = _rhythms(adopted), _rhythms(wanted)
    if all(after.get(name, said) == said for name, said in before.items()):
        return None
    rules = {**wanted.checkins, **wanted.duties}
    moved: dict[str, Any] = {
        kind: {
            name: rule.model_copy(update={"cadence": rules[name].cadence}) if name in rules else rule
            for name, rule in getattr(adopted, kind).items()
        }
        for kind in ("checkins", "duties")
    }
    return adopted.model_copy(update={**moved, "version": adopted.version + 1})


def _overrides(adopted: Protocol, shelved: Protocol | None) -> dict[str, dict[str, Any]]:
    """Return the keys of rhythms that were changed since the protocol was taken from the shelf."""
    if shelved is None:
        return {}
    found = {}
    before, after = _rhythms(shelved), _rhythms(adopted)
    for name in before.keys() & after.keys():
        differs = {key: said for key, said in after[name].items() if before[name].get(key) != said}
        if differs:
            found[name] = differs
    return found


def _rhythms(protocol: Protocol) -> dict[str, dict[str, Any]]:
    cadences = {
        **{name: rule.cadence for name, rule in protocol.checkins.items()},
        **{name: duty.cadence for name, duty in protocol.duties.items()},
    }
    return {
        name: cadence.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        for name, cadence in cadences.items()
        if cadence
    }
