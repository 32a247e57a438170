"""One room's queue: its deliveries in order, each worded for who reads there, sent, and marked.

What lost its point is dropped; what fails for good is set aside, and somebody who can act is told at another
address.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot.adapters import Adapter, NotDelivered
from bot.core import rooms
from bot.core.calendar import Calendar
from bot.core.partnership import quiet_hours
from bot.core.splitting import split
from bot.core.text import Message
from bot.core.words import Notice
from bot.messages import Messages
from bot.outbox.limits import Limits
from bot.store import Delivery, OutboxRecord, Reading, Store, Unavailable
from bot.translation import Translator
from bot.wording import Reader, word

log = structlog.get_logger()
T = TypeVar("T")

SEND_WITHIN = 60.0
"""Seconds after which a send is given up as uncertain: no lane hangs for ever."""
GIVE_UP = timedelta(days=7)
LONGEST_PATIENCE = timedelta(minutes=15)
_PLAIN_TRIES = 3
"""How often the platform's own figure is taken as it is before patience grows."""


@dataclass(frozen=True)
class Memory:
    """One partnership's translation memory, each use a transaction of its own."""

    partnership: str
    scope: Scope

    def recall(self, source: str, target: str, text: str) -> tuple[str, str] | None:
        with self.scope.store.reading() as transaction:
            return transaction.memory.recall(self.partnership, source, target, text)

    def keep(self, source: str, target: str, text: str, translated: str, engine: str) -> None:
        with self.scope.store.writing() as transaction:
            transaction.memory.keep(
                self.partnership, source, target, text, translated, engine, self.scope.clock()
            )


@dataclass(frozen=True)
class Readings:
    """Who reads in which room, and the names in each partnership, as of one claim."""

    by_room: Mapping[str, Reading]
    names: Mapping[str, set[str]]


@dataclass(frozen=True)
class Scope:
    """What every lane needs."""

    store: Store
    messages: Messages
    translator: Translator
    clock: Callable[[], datetime]

    def readings(self, room_ids: Sequence[str]) -> Readings:
        with self.store.reading() as transaction:
            by_room = transaction.record.readers(set(room_ids)) if room_ids else {}
            partnerships = {reading.partnership for reading in by_room.values()}
            return Readings(by_room, transaction.record.names_in(partnerships) if partnerships else {})

    async def worded(self, notice: Notice, readings: Readings) -> Message:
        """Return *notice* for whoever reads in its room."""
        reading = readings.by_room.get(notice.room)
        if reading is None:
            stranger = Reader(notice.language or "en", "UTC")
            return (await word(notice, stranger, self.messages, self.translator, None)).message
        worded = await word(
            notice,
            Reader(reading.language, reading.zone),
            self.messages,
            self.translator,
            Memory(reading.partnership, self),
            readings.names[reading.partnership],
            third_parties=frozenset(reading.may_see) if reading.may_see else True,
        )
        return worded.message


class Lane:
    """The way to one room. *hold* lets the room, or the whole account, wait."""

    def __init__(
        self,
        scope: Scope,
        adapter: Adapter,
        limits: Limits,
        under_way: asyncio.Semaphore,
        hold: Callable[[str, timedelta], None],
        readings: Readings,
    ) -> None:
        self._scope = scope
        self._adapter = adapter
        self._limits = limits
        self._under_way = under_way
        self._hold = hold
        self._readings = readings

    async def run(self, deliveries: Sequence[Delivery]) -> None:
        """Deliver in order, until the end or until the room has to wait."""
        for delivery in deliveries:
            if not await self._handled(delivery):
                return

    async def _handled(self, delivery: Delivery) -> bool:
        """Deliver one; return whether the next may follow."""
        if delivery.notice.until and self._scope.clock() >= delivery.notice.until:
            self._mark(lambda outbox: outbox.drop(delivery.number))
            return True
        if quiet_until := self._quiet_until(delivery):
            self._mark(lambda outbox: outbox.hold(delivery.number, quiet_until))
            return True
        try:
            message = await self._scope.worded(self._newest(delivery), self._readings)
        except Unavailable:
            raise
        except Exception as bug:
            # Tried again, it would break again and hold up all that the room waits for.
            log.error("not-worded", delivery=delivery.key, error=type(bug).__name__, exc_info=True)
            self._set_aside(delivery, "it could not be worded")
            return True
        try:
            if delivery.notice.replaces:
                await self._shown_anew(delivery, message)
            else:
                await self._sent(delivery, message)
        except NotDelivered as refusal:
            return self._refused(delivery, refusal)
        log.info("delivered", delivery=delivery.key, platform=self._adapter.platform)
        return True

    def _newest(self, delivery: Delivery) -> Notice:
        """Return what is to be said: an answer corrected while it waited goes out as it was corrected."""
        if delivery.notice.replaces or not delivery.notice.about.startswith("answer:"):
            return delivery.notice
        with self._scope.store.reading() as transaction:
            return transaction.outbox.waiting_instead(delivery) or delivery.notice

    def _quiet_until(self, delivery: Delivery) -> datetime | None:
        """Return when quiet hours end that came while this waited for a platform, or were set since."""
        reading = self._readings.by_room.get(delivery.notice.room)
        if reading is None or not reading.quiet or delivery.notice.at_once or delivery.parts:
            return None
        now = self._scope.clock()
        humane = Calendar(reading.zone, quiet=quiet_hours(reading.quiet)).humane(now)
        return humane if humane > now else None

    async def _sent(self, delivery: Delivery, message: Message) -> None:
        """Send what is not sent yet of a message that may take several."""
        parts = list(delivery.parts)
        pieces = split(message, self._adapter.capabilities.longest)
        for number, piece in enumerate(pieces[len(parts) :], len(parts)):
            key = delivery.key if number == 0 else f"{delivery.key}.{number}"
            await self._limits.turn(delivery.address)
            async with self._under_way:
                await _to_its_end(self._said(delivery, piece, key, parts, whole=number == len(pieces) - 1))

    async def _said(
        self, delivery: Delivery, piece: Message, key: str, parts: list[str], *, whole: bool
    ) -> None:
        """Send one piece, add its id to *parts* and note it."""
        parts.append(await _in_time(self._adapter.send(delivery.address, piece, key=key)))
        self._mark(lambda outbox: outbox.sent(delivery.number, parts, whole=whole))

    async def _shown_anew(self, delivery: Delivery, message: Message) -> None:
        """Show another wording in place, where there is a message that can be changed."""
        with self._scope.store.reading() as transaction:
            earlier = transaction.outbox.last_about(delivery.notice.room, delivery.notice.replaces)
        fits = len(split(message, self._adapter.capabilities.longest)) == 1
        if earlier and len(earlier.parts) == 1 and fits and self._adapter.capabilities.edits:
            await self._limits.turn(delivery.address)
            async with self._under_way:
                await _in_time(self._adapter.edit(delivery.address, earlier.parts[0], message))
        self._mark(lambda outbox: outbox.sent(delivery.number, (), whole=True))

    def _mark(self, mark: Callable[[OutboxRecord], None]) -> None:
        with self._scope.store.writing() as transaction:
            mark(transaction.outbox)

    # --- what became of it
    # ----------------------------------------------------------------------------------------

    def _refused(self, delivery: Delivery, refusal: NotDelivered) -> bool:
        """Do what a refusal calls for; return whether the next delivery may follow."""
        log.warning("not-delivered", delivery=delivery.key, platform=self._adapter.platform, why=refusal.why)
        if refusal.moved_to:
            self._moved(delivery, refusal.moved_to)
            return False
        if refusal.lost_room:
            self._lost(delivery, refusal.why)
            return False
        too_old = self._scope.clock() - delivery.queued_at > GIVE_UP
        if refusal.retry_after is None or too_old:
            self._set_aside(delivery, refusal.why)
            return True
        grown = refusal.retry_after * 2 ** max(0, min(delivery.attempts - _PLAIN_TRIES, 8))
        patience = max(refusal.retry_after, min(grown, LONGEST_PATIENCE))
        self._mark(lambda outbox: outbox.failed(delivery.number))
        self._hold(self._adapter.platform if refusal.whole_account else delivery.address, patience)
        return False

    def _moved(self, delivery: Delivery, address: str) -> None:
        """Follow the room to its new address, and take along what waits."""
        with self._scope.store.writing() as transaction:
            room = transaction.record.room_at(delivery.address)
            if room:
                transaction.record.move_room(room, address)
            transaction.outbox.move(delivery.address, address)

    def _lost(self, delivery: Delivery, why: str) -> None:
        """Set aside all that waits for a room that is gone, and tell a coordinator elsewhere."""
        now = self._scope.clock()
        with self._scope.store.writing() as transaction:
            transaction.outbox.lost(delivery.address, why)
            room = transaction.record.room_at(delivery.address)
            if room and room.state == "open" and room.partnership:
                g = transaction.record.gathering(room.partnership, now)
                transaction.take([(g, rooms.lost(g, room))], now)

    def _set_aside(self, delivery: Delivery, why: str) -> None:
        """Set aside what will never go out, and tell a coordinator elsewhere."""
        now = self._scope.clock()
        with self._scope.store.writing() as transaction:
            transaction.outbox.set_aside(delivery.number, why)
            if delivery.partnership and not delivery.notice.replaces:
                g = transaction.record.gathering(delivery.partnership, now)
                if delivery.notice.room in g.rooms:
                    transaction.take([(g, rooms.not_said(g, g.rooms[delivery.notice.room]))], now)


async def _to_its_end(work: Coroutine[None, None, None]) -> None:
    """Let *work* end even if we are told to stop: what is sent and not noted would be said again."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.gather(task, return_exceptions=True)
        raise


async def _in_time(sending: Coroutine[object, object, T]) -> T:
    """Return what *sending* returns; raise NotDelivered, uncertain, when it does not end."""
    try:
        async with asyncio.timeout(SEND_WITHIN):
            return await sending
    except TimeoutError:
        raise NotDelivered("no answer in time", retry_after=timedelta(seconds=30), uncertain=True) from None
