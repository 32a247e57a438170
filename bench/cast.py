"""Many partnerships at once, on a file, with a clock turned by hand and a platform that takes no time.

Everything is decided by the core and kept by the store; only the ids of a partnership's copies are made here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.adapters.console import ConsoleAdapter
from bot.app import Bench, shelf_in
from bot.config import shared_folder
from bot.core import adoption
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.protocol import Protocol
from bot.core.text import Message
from bot.core.words import Outcome
from bot.messages import Messages
from bot.store import Store
from bot.translation import Translator, translator_from

SUNDAY = datetime(2026, 11, 29, 6, tzinfo=UTC)
MONDAY_AT_NINE_IN_NAIROBI = datetime(2026, 11, 30, 6, tzinfo=UTC)
NAIROBI_AND_ALIKE = (
    ("Africa/Nairobi", "KE", "sw"),
    ("Europe/Istanbul", "TR", "en"),
    ("Asia/Baghdad", "IQ", "ar"),
    ("Africa/Kampala", "UG", "sw"),
    ("Indian/Antananarivo", "MG", "fr"),
    ("Asia/Riyadh", "SA", "ar"),
    ("Africa/Addis_Ababa", "ET", "es"),
    ("Africa/Dar_es_Salaam", "TZ", "pt-BR"),
)
"""Eight zones where it is nine o'clock at the same instant, holiday calendars, and all our six languages."""
PARTNERS = 4
_LOAD = 500

Place = tuple[str, str | None, str]


class Nowhere(ConsoleAdapter):
    """The console, with nobody looking: a send takes no time. Keeps what order rooms were spoken to in."""

    def __init__(self) -> None:
        super().__init__()
        self.order: list[tuple[str, int]] = []

    async def send(self, room: str, message: Message, *, key: str, **more: Any) -> str:
        number = key.partition("-")[0]
        self.order.append((room, int(number[1:])))
        return f"m{number}"


@dataclass
class Town:
    """A bot on a file in *folder*, with its clock in *now*."""

    folder: Path
    now: datetime = SUNDAY
    platform: Nowhere = field(default_factory=Nowhere)
    translator: Translator = field(default_factory=lambda: translator_from(()))
    bench: Bench = field(init=False)

    def __post_init__(self) -> None:
        store = Store(f"sqlite:///{self.folder / 'baraza.db'}")
        self.bench = Bench(store, {"console": self.platform}, self.translator, lambda: self.now, our_words())

    def settle(self, partnerships: int, places: Sequence[Place] = NAIROBI_AND_ALIKE, name: str = "p") -> None:
        """Let so many partnerships of four partners have the weekly pulse in force from Sunday on.

        As many are decided one by one as there are places; the others are copies under ids of their own.
        """
        models = [
            _founded(f"{name}model{n}x", _turned(places, n)) for n in range(min(len(places), partnerships))
        ]
        for first in range(0, partnerships, _LOAD):
            numbers = range(first, min(first + _LOAD, partnerships))
            things = [thing for n in numbers for thing in _copied(models[n % len(models)], f"{name}{n}x")]
            with self.bench.store.writing() as transaction:
                transaction.record.keep(things)

    def settle_one(self, rooms: int, protocol: Protocol) -> None:
        """Let one partnership of so many partners have *protocol* in force from Sunday on."""
        places = [NAIROBI_AND_ALIKE[n % len(NAIROBI_AND_ALIKE)] for n in range(rooms)]
        with self.bench.store.writing() as transaction:
            transaction.record.keep(_founded("p0x", places, protocol)[1])

    def close(self) -> None:
        self.bench.store.close()


@lru_cache
def our_words() -> Messages:
    """Return our own words, read once, as they are in a process that runs for months."""
    return Messages(shared_folder("locales"))


@lru_cache
def weekly_pulse() -> Protocol:
    return shelf_in(shared_folder("protocols"))["weekly-pulse"]


def _turned(places: Sequence[Place], n: int) -> list[Place]:
    return [places[(n + each) % len(places)] for each in range(PARTNERS)]


def _founded(
    id_: str, places: Sequence[Place], protocol: Protocol | None = None
) -> tuple[str, tuple[object, ...]]:
    """Return a partnership's id and all that is kept of it once the weekly pulse, or another, is in force."""
    g = Gathering(Partnership(id_, "River watch", places[0][0], ("en",), SUNDAY))
    for number, (zone, holidays, language) in enumerate(places):
        key = f"{id_}{number}"
        partner = Partner(
            f"g{key}", id_, f"Group {number}", (language,), zone, holidays=holidays, quiet="21:00-07:00"
        )
        roles = ("coordinator", "treasurer", "host") if number == 0 else ()
        room = Room(f"r{key}", id_, partner.id, f"console:{key}-room", language)
        g.with_([partner, room])
        g.with_([Member(f"m{key}", id_, partner.id, f"console:{key}", f"Amina {number}", language, roles)])
    kept = protocol or weekly_pulse()
    held = adoption.Adoption(f"a{id_}", id_, kept, "in-force", SUNDAY, in_force_at=SUNDAY)
    g.with_([held])
    outcome = Outcome(keep=(held,)) + adoption.begun(g, held, SUNDAY)
    cast = (g.partnership, *g.partners.values(), *g.rooms.values(), *g.members.values())
    return id_, (*cast, *outcome.keep)


def _copied(model: tuple[str, tuple[object, ...]], id_: str) -> Iterator[object]:
    """Yield the things of *model* for another partnership: the other's id stands wherever its own did."""
    old, things = model
    for thing in things:
        texts = {
            f.name: value.replace(old, id_)
            for f in fields(thing)  # type: ignore[arg-type]
            if isinstance(value := getattr(thing, f.name), str) and old in value
        }
        yield replace(thing, **texts)  # type: ignore[type-var]
