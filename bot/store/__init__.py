"""Everything that is remembered: transactions on the database, and what can be asked and written within one.

The only place that knows SQL. Decides nothing, words nothing, and lets no row out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from bot.core import alone, concern_numbers, silence
from bot.core.addresses import moved
from bot.core.adoption import Adoption
from bot.core.partnership import Gathering, Room
from bot.core.words import Outcome
from bot.store.beside import BesideRecord
from bot.store.deliveries import Delivery, Unreadable
from bot.store.earlier import stay_with
from bot.store.engine import (
    PATIENCE,
    AlreadyRunning,
    emptied_log,
    life_of,
    looking,
    migrate,
    open_engine,
    patient,
    sole_user,
)
from bot.store.erasing import ErasingRecord
from bot.store.facilitating import FacilitatingRecord
from bot.store.feeds import FeedsRecord
from bot.store.finding import FindingRecord
from bot.store.glossary import GlossaryRecord
from bot.store.inbox import InboxRecord, Waiting
from bot.store.marks import MarksRecord
from bot.store.memory import MemoryRecord
from bot.store.outbox import OutboxRecord
from bot.store.reading import Reading
from bot.store.record import Record
from bot.store.spending import SpendingRecord
from bot.store.untranslated import UntranslatedRecord
from bot.store.waits import WaitsRecord

__all__ = [
    "AlreadyRunning",
    "Delivery",
    "OutboxRecord",
    "Reading",
    "Store",
    "Transaction",
    "Unavailable",
    "Unreadable",
    "Waiting",
    "sole_user",
]

Unavailable = OperationalError
"""The database is locked or full: nothing was kept, and it can be tried again."""


@dataclass(frozen=True)
class Transaction:
    """One transaction: partnerships, what was heard, what is to be told, and what machines translated."""

    connection: Connection
    record: Record
    inbox: InboxRecord
    outbox: OutboxRecord
    memory: MemoryRecord
    waits: WaitsRecord
    marks: MarksRecord
    spending: SpendingRecord
    untranslated: UntranslatedRecord
    glossary: GlossaryRecord
    erasing: ErasingRecord
    facilitating: FacilitatingRecord
    finding: FindingRecord
    beside: BesideRecord
    feeds: FeedsRecord

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo what happens inside, and nothing else, if it raises."""
        with self.connection.begin_nested():
            yield

    def not_reached(self, g: Gathering, now: datetime) -> frozenset[str]:
        """Return the asks that were put and are due, and about which nothing has reached their rooms."""
        due = [ask for ask in g.asks.values() if ask.state == "asked" and ask.due_at and ask.due_at <= now]
        return frozenset(ask.id for ask in due if not self.outbox.reached(ask.room, f"ask:{ask.id}"))

    def also_due(self, gathered: Sequence[Gathering], now: datetime) -> None:
        """Bring into sight what is due and no other decision looks at, with what it looks at."""
        self.facilitating.also_due(gathered, now)
        for g in [g for g in gathered if g.bulletins]:
            self.record.also_lately(g, now)
        for g in gathered:
            for c in [c for c in g.clarifications.values() if c.role and c.next_at and c.next_at <= now]:
                self.record.also_answer(g, c.source.removeprefix("answer:"))

    def take(self, decided: Sequence[tuple[Gathering, Outcome]], now: datetime) -> None:
        """Keep what was decided about each partnership and queue what is to be told of it."""
        for g in {id(g): g for g, outcome in decided if concern_numbers.are_new(g, outcome)}.values():
            self.record.also_concerns(g)
        decided = [(g, concern_numbers.by_each(g, outcome)) for g, outcome in decided]
        for g, outcome in decided:
            g.take(outcome)
            if outcome.moot:
                self.outbox.make_moot(outcome.moot, list(g.rooms))
        self.record.lose([thing for _, outcome in decided for thing in outcome.lose])
        kept = [thing for _, outcome in decided for thing in outcome.keep]
        self.record.keep(kept)
        stay_with(self.connection, [thing for thing in kept if isinstance(thing, Adoption)])
        rooms = {id_: room for g, _ in decided for id_, room in g.rooms.items()}
        awaited = {n.room for _, o in decided for n in o.tell if n.room in rooms}
        self.record.keep([rooms[id_] for id_ in sorted(awaited) if rooms[id_].state == "awaited"])
        partners = {id_: partner for g, _ in decided for id_, partner in g.partners.items()}
        for room in (thing for _, outcome in decided for thing in outcome.keep if isinstance(thing, Room)):
            self._waits(room, now)
        self.outbox.queue([notice for _, outcome in decided for notice in outcome.tell], rooms, partners, now)
        for g, outcome in decided:
            self.finding.note_carried(g.partnership.id, outcome.tell, now)
            for member, at in silence.heard_at_closing(g, outcome):
                self.facilitating.hears(member, at)

    def move(self, old: str, new: str) -> None:
        """Let the chat at *old* go on at *new*: its rooms, its topics' rooms, and what waits, in order."""
        # Where somebody set a room up anew before we were told, that one stays.
        taken = {room.address for room in self.record.rooms_in_chat(new)}
        for room in self.record.rooms_in_chat(old):
            address = moved(room.address, old, new)
            if address not in taken:
                self.numbered_anew(room)
                self.record.move_room(room, address)
            self.outbox.move(room.address, address)
        self.outbox.move(old, new)

    def numbered_anew(self, room: Room) -> None:
        """Let *room* go on elsewhere: an id of a message there may be another one's here."""
        self.record.numbered_anew(room.id)
        self.marks.lose_in(room.id)
        self.outbox.numbered_anew(room, self.record.rooms_of(room.partnership))

    def overheard(self, talks: Sequence[Room], now: datetime) -> None:
        """Let direct *talks* in which others read by now be none: what waits there waits for another one."""
        for talk in talks:
            g = self.record.gathering(talk.partnership, now)
            self.take([(g, alone.overheard(g, talk))], now)
            if open_ := g.direct_room(talk.member or ""):
                self.outbox.go_to(talk.id, open_, now)

    def _waits(self, room: Room, now: datetime) -> None:
        """Hold back what waits for a room that is lost, and set aside what waited for one that was left."""
        if room.stands:
            self.outbox.take_up(room, now)
        elif room.state == "left":
            self.outbox.lost(room.id, "the room was left")
        else:
            self.outbox.hold_back(room.id)


class Store:
    """A database, brought to its newest form when it is opened."""

    def __init__(self, url: str, *, patience: float = PATIENCE) -> None:
        """Open the database at *url*; a transaction waits *patience* seconds for somebody else's to end."""
        self.url = url
        self._patience = patience
        self._engine = open_engine(url)
        migrate(self._engine)
        self._life = life_of(self._engine)
        self._marks: Connection | None = None
        self.written = 0
        """How often something was written here, but for what became of a delivery."""

    @contextmanager
    def marking(self) -> Iterator[OutboxRecord]:
        """Begin a transaction that notes what became of a delivery; never within another one.

        Every message that goes out ends in one, so its connection is kept: to fetch it and to bring it back
        each time costs as much as the rest.
        """
        if self._marks is None:
            self._marks = self._engine.connect()
            self._waits_no_longer(self._marks, self._patience)
        with self._marks.begin():
            yield OutboxRecord(self._marks, self._life)

    @contextmanager
    def writing(self, *, patience: float | None = None) -> Iterator[Transaction]:
        """Begin a transaction that nobody else writes beside; commit it at the end, or undo all of it.

        It waits *patience* seconds for somebody else's to end; without, as long as the store was told.
        """
        with self._engine.connect() as connection:
            self._waits_no_longer(connection, self._patience if patience is None else patience)
            try:
                with connection.begin():
                    yield _transaction(connection, self._life)
            finally:
                self.written += 1

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Begin a transaction that only looks."""
        with looking(self._engine) as connection:
            yield _transaction(connection, self._life)

    def _waits_no_longer(self, connection: Connection, seconds: float) -> None:
        if self._patience != PATIENCE:
            patient(connection, seconds)

    def overwrite(self) -> bool:
        """Bring what was written and deleted since into the file, where deleted words are overwritten.

        Return whether nothing of them is left beside it; somebody else who reads just now may hinder it.
        """
        return emptied_log(self._engine)

    def close(self) -> None:
        if self._marks is not None:
            self._marks.close()
            self._marks = None
        self._engine.dispose()


def _transaction(connection: Connection, life: str) -> Transaction:
    return Transaction(
        connection,
        Record(connection),
        InboxRecord(connection),
        OutboxRecord(connection, life),
        MemoryRecord(connection),
        WaitsRecord(connection),
        MarksRecord(connection),
        SpendingRecord(connection),
        UntranslatedRecord(connection),
        GlossaryRecord(connection),
        ErasingRecord(connection),
        FacilitatingRecord(connection),
        FindingRecord(connection),
        BesideRecord(connection),
        FeedsRecord(connection),
    )
