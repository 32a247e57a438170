"""Two partners who sit in one chat each, put on disk as if they had joined long ago; and where they talk.

Measures nothing.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bench.cast import weekly_pulse
from bot.core import adoption
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.words import Notice, Ours, Outcome, Words
from bot.store import Store
from tests.peers.synapse import Homeserver, serving


@dataclass(frozen=True, slots=True)
class Seat:
    """One partner's chat: its name, its address, somebody who speaks there, and where it is."""

    name: str
    address: str
    person: str
    language: str = "en"
    zone: str = "Africa/Nairobi"


def settled(store: Store, id_: str, seats: tuple[Seat, Seat], at: datetime, *, pulse: bool = False) -> None:
    """Let both be partners from *at* on; with *pulse* they have agreed to the weekly pulse."""
    g = Gathering(Partnership(id_, "Dos Orillas", seats[0].zone, ("en",), at))
    for number, seat in enumerate(seats):
        key = f"{id_}{number}"
        partner = Partner(f"g{key}", id_, seat.name, (seat.language,), seat.zone)
        room = Room(f"r{key}", id_, partner.id, seat.address, seat.language)
        person = Member(f"m{key}", id_, partner.id, seat.person, f"Rosa {key}", seat.language)
        g.with_([partner, room, person])
    outcome = Outcome(keep=(g.partnership, *g.partners.values(), *g.rooms.values(), *g.members.values()))
    if pulse:
        held = adoption.Adoption(f"a{id_}", id_, weekly_pulse(), "in-force", at, in_force_at=at)
        g.with_([held])
        outcome += Outcome(keep=(held,)) + adoption.begun(g, held, at)
    with store.writing() as transaction:
        transaction.take([(g, outcome)], at)


def opened(store: Store, id_: str, at: datetime) -> None:
    """Queue for both chats what the other one said, so that it can be replied to."""
    with store.writing() as transaction:
        g = transaction.record.gathering(id_, at)
        here, there = g.rooms
        told = [
            Notice(
                room,
                (Ours("reply-carried-here", {"who": "Rosa", "said": Words("Habari", "en")}),),
                about=f"talk:{other}:",
                at_once=True,
            )
            for room, other in ((here, there), (there, here))
        ]
        transaction.outbox.queue(told, g.rooms, g.partners, at)


@asynccontextmanager
async def at_a_homeserver(running: Homeserver | None) -> AsyncIterator[Homeserver]:
    """Yield the homeserver that is *running* already, or one of one's own."""
    if running:
        yield running
        return
    with tempfile.TemporaryDirectory() as folder:
        async with serving(Path(folder)) as homeserver:
            yield homeserver
