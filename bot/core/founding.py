"""Between a partnership and its file: founding one, telling what differs, and writing one.

Opens no file and makes no id of its own; protocols are put in force elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from bot.core import goal_planting, seats
from bot.core.display import all_chosen, chosen, own
from bot.core.files.display_forms import RoomForm, shows_entry
from bot.core.files.partnership_file import MemberEntry, PartnerEntry, PartnershipFile, TranslationEntry
from bot.core.glossary import Term
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.protocol import Protocol


def founded(file: PartnershipFile, at: datetime, new_id: Callable[[], str]) -> Gathering:
    """Return the gathering that *file* describes, founded at the moment *at*, each thing under a *new_id*.

    A member who has several addresses is known by the first; one who has none yet, by an empty one.
    """
    partnership = Partnership(
        new_id(),
        file.name,
        file.zone,
        file.languages,
        at,
        may_see=file.translation.may_see,
        ceiling=file.translation.ceiling,
        keep=file.keep,
        pseudonyms=file.pseudonyms,
    )
    gathering = Gathering(partnership)
    for entry in file.partners:
        _join(gathering, entry, new_id)
    gathering.with_([seats.arranged(gathering, room) for room in gathering.rooms.values() if room.also])
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
    known = {room.address: room for room in g.rooms.values()}
    for written in entry.rooms:
        shared = known.get(written.address)
        room = (
            seats.seated(g, shared, partner)
            if shared
            else Room(new_id(), partner.partnership, partner.id, written.address, partner.languages[0])
        )
        g.rooms[room.id] = replace(room, shows=written.shows.chosen or room.shows)
    for person in entry.members:
        member = Member(
            new_id(),
            partner.partnership,
            partner.id,
            next(iter(person.addresses), ""),
            person.name,
            person.language or partner.languages[0],
            roles=person.roles,
            shows=person.shows.chosen,
        )
        g.members[member.id] = member


def differing(g: Gathering, fresh: Gathering, file: PartnershipFile) -> Iterator[object]:
    """Yield what of *fresh*, a gathering just founded from *file*, is new in *g* or different there.

    A partner is the same by its name, a room by its address, a member by an address, or by a name where the
    file gives none. Of what is there only the keys that the file sets are compared: what it does not speak of
    stays as people made it in their chats. Who has left is passed over, see `departed`; who may see words is
    for the partners to agree on, see `bot.core.translators`.
    """
    keys = {"zone", "languages", "keep", "pseudonyms"}
    whole = _set(g.partnership, fresh.partnership, file.model_fields_set & keys)
    whole = _set(whole, fresh.partnership, file.translation.model_fields_set & {"ceiling"})
    if whole != g.partnership:
        yield whole
    named = {p.name: p for p in sorted(g.partners.values(), key=lambda p: p.left_at is None)}
    gone = {partner.name for partner in departed(g, file)}
    ids: dict[str, str] = {}
    after = Gathering(whole, {**g.partners}, members={**g.members})
    for partner, entry in zip(fresh.partners.values(), file.partners, strict=True):
        if partner.name in gone:
            continue
        there = named.get(partner.name)
        placed = replace(partner, partnership=g.partnership.id)
        same = _set(there, placed, entry.model_fields_set & _SET_FOR_PARTNERS) if there else placed
        ids[partner.id] = same.id
        after.with_([same])
        if same != there:
            yield same
    members = list(_members(g, fresh, file, ids))
    after.with_(members)
    yield from _rooms(g, fresh, ids, after)
    yield from members


_SET_FOR_PARTNERS = {"languages", "zone", "weekend", "holidays", "quiet", "days_off", "manner"}
_Kept = TypeVar("_Kept", Partnership, Partner, Member)


def _set(there: _Kept, fresh: _Kept, keys: Set[str]) -> _Kept:
    return replace(there, **{key: getattr(fresh, key) for key in keys})


def departed(g: Gathering, file: PartnershipFile) -> list[Partner]:
    """Return the partners that *file* names and that have left: a file alone does not bring them back."""
    here = {partner.name for partner in g.partners.values() if partner.left_at is None}
    named = {entry.name for entry in file.partners} - here
    return list({p.name: p for p in g.partners.values() if p.name in named}.values())


def _rooms(g: Gathering, fresh: Gathering, ids: Mapping[str, str], after: Gathering) -> Iterator[Room]:
    """Yield the rooms that differ; *after* has the partners and members as they are then.

    Whoever shares one already stays in it: a file adds seats, and takes none.
    """
    known = {room.address: room for room in g.rooms.values()}
    for room in fresh.rooms.values():
        sit = [ids[id_] for id_ in room.partners if id_ in ids]
        if not sit:
            continue
        there = known.get(room.address)
        reads = after.partners[sit[0]].languages[0]
        same = replace(there or replace(room, partnership=g.partnership.id, language=reads), setup="")
        if there is None or not set(sit) & set(there.partners):
            same = replace(same, partner=sit[0], also=(), languages=())
        for id_ in sit:
            if id_ not in same.partners:
                same = seats.seated(after, same, after.partners[id_])
        same = replace(same, shows=all_chosen(same.shows, room.shows, chosen))
        if same != there:
            yield same


def _members(
    g: Gathering, fresh: Gathering, file: PartnershipFile, ids: Mapping[str, str]
) -> Iterator[Member]:
    entries = [person for entry in file.partners for person in entry.members]
    for member, entry in zip(fresh.members.values(), entries, strict=True):
        if member.partner not in ids:
            continue
        placed = replace(member, partner=ids[member.partner], partnership=g.partnership.id)
        there = g.by_address(member.address) if member.address else None
        there = there or next((m for m in g.members_of(placed.partner) if m.name == member.name), None)
        same = _as_said(there, placed, entry.model_fields_set) if there else placed
        if same != there:
            yield same


def _as_said(there: Member, placed: Member, keys: Set[str]) -> Member:
    known = placed.address == "" or placed.address in there.addresses
    address = there.address if known else placed.address
    same = replace(there, address=address, shows=all_chosen(there.shows, placed.shows, own))
    return _set(same, placed, {"name", "partner"} | (keys & {"language", "roles"}))


def file_of(g: Gathering, shelf: Mapping[str, Protocol], terms: Sequence[Term] = ()) -> PartnershipFile:
    """Return *g* and its *terms* as a file says it; of protocols, what differs from those on the *shelf*."""
    in_force = [a.protocol for a in g.adoptions.values() if a.state == "in-force"]
    return PartnershipFile(
        name=g.partnership.name,
        zone=g.partnership.zone,
        languages=g.partnership.languages,
        partners=tuple(_entry(g, partner) for partner in g.partners.values() if partner.left_at is None),
        protocols={protocol.id: _overrides(protocol, shelf.get(protocol.id)) for protocol in in_force},
        goals=goal_planting.entries_of(g),
        translation=TranslationEntry(may_see=g.partnership.may_see, ceiling=g.partnership.ceiling),
        terms=tuple(sorted((each.text, each.language, each.forms) for each in terms)),
        keep=g.partnership.keep,
        pseudonyms=g.partnership.pseudonyms,
    )


def _entry(g: Gathering, partner: Partner) -> PartnerEntry:
    here = [r for r in g.rooms.values() if partner.id in r.partners and r.member is None]
    rooms = [RoomForm(address=r.address, shows=shows_entry(r.shows)) for r in here if r.stands]
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
        members=tuple(map(_person, g.members_of(partner.id))),
    )


def _person(member: Member) -> MemberEntry:
    return MemberEntry(
        name=member.name,
        addresses=(member.address,) if member.address else (),
        roles=member.roles,
        language=member.language,
        shows=shows_entry(member.shows),
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
