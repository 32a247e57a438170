"""A partnership as its file founds it: partners, rooms and members, before anything has been said.

Opens no file and makes no id of its own; protocols are put in force elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.partnership_file import PartnerEntry, PartnershipFile


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
