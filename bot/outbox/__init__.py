"""Deliver what waits: word it, translate it, hand it over, note what became of it.

Rooms side by side, each in its own order; each delivery is marked right after its own send. A slow, full or
lost room delays nobody else. Never logs what was said, and never decides what is told.
"""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta

import structlog

from bot.adapters import Adapter
from bot.core.addresses import account_of
from bot.core.attachment import File
from bot.core.partnership import SLOW
from bot.messages import Messages
from bot.outbox.files import Files
from bot.outbox.lane import Lane
from bot.outbox.limits import Holds, Limits
from bot.outbox.scope import Readings, Scope
from bot.outbox.way import Begins, Way
from bot.store import Delivery, Store, Unavailable, Unreadable
from bot.translation import Translator

log = structlog.get_logger()

CLAIM = 200
MOST_LANES = 200
"""Rooms of one account served side by side: with more waiting, the rest stays on disk till its turn."""
LOOK_AGAIN = 5.0
"""Seconds after which the outbox looks for itself, should nobody have woken it."""


class Outbox:
    """Serves all rooms until it is cancelled."""

    def __init__(
        self,
        store: Store,
        adapters: Mapping[str, Adapter],
        messages: Messages,
        translator: Translator,
        clock: Callable[[], datetime],
        ceiling: int | None = None,
        make: Callable[[File], Awaitable[bytes | None]] | None = None,
    ) -> None:
        self._store = store
        self._adapters = adapters
        self._scope = Scope(store, messages, translator, clock, adapters, ceiling)
        self._clock = clock
        self._woken = asyncio.Event()
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self._rooms: dict[str, set[str]] = {}
        """The rooms that each lane serves: one that moves meanwhile must not get a second lane."""
        with store.reading() as transaction:
            # What a platform asked us to wait with, it asked of whoever runs next, too.
            self._holds = Holds(clock, transaction.waits.all(clock()))
        self._closed: set[str] = set()
        self._files = Files(adapters, make)
        self._ways = {
            name: Way(
                name,
                adapter,
                Limits(adapter.capabilities.pace, adapter.pace),
                self._holds,
                Begins(store),
            )
            for name, adapter in adapters.items()
        }

    @property
    def scope(self) -> Scope:
        """What messages are worded with: whoever words one with it shares translations that are under way."""
        return self._scope

    def wake(self) -> None:
        self._woken.set()

    def close(self, account: str) -> None:
        """Say nothing through *account* until it is opened: it has not signed in."""
        self._closed.add(account)

    def open(self, account: str) -> None:
        self._closed.discard(account)
        self.wake()

    async def run(self) -> None:
        """Deliver what waits, and wait for more, until cancelled; then let what is under way end."""
        try:
            while True:
                self._woken.clear()
                try:
                    await (asyncio.sleep(0) if self._start_lanes() else self._rest())
                except Exception as bug:
                    # Whatever it is, nobody else delivers, and nobody would notice that this has ended.
                    log.error(
                        "outbox-waits", error=type(bug).__name__, exc_info=not isinstance(bug, Unavailable)
                    )
                    await asyncio.sleep(LOOK_AGAIN)
        finally:
            for lane in self._lanes.values():
                lane.cancel()
            await asyncio.gather(*self._lanes.values(), return_exceptions=True)

    async def idle(self) -> None:
        """Deliver all that may go out now, and return; what is held back stays."""
        while self._start_lanes() or self._lanes:
            await asyncio.gather(*self._lanes.values(), return_exceptions=True)
            self._lanes.clear()

    def _start_lanes(self) -> int:
        """Start a lane for each room with something ready; return how many."""
        self._lanes = {address: lane for address, lane in self._lanes.items() if not lane.done()}
        claimed_at = self._store.written
        try:
            ready = self._ready(self._clock())
        except Unavailable as error:
            log.error("outbox-waits", error=type(error).__name__)
            return 0
        if not ready:
            return 0
        by_address: dict[str, list[Delivery]] = defaultdict(list)
        for delivery in ready:
            by_address[delivery.address].append(delivery)
        readings = self._scope.readings([delivery.notice.room for delivery in ready])
        for address, deliveries in by_address.items():
            self._rooms[address] = {delivery.notice.room for delivery in deliveries} - {""}
            lane = self._lane(address, deliveries, readings, claimed_at)
            self._lanes[address] = asyncio.create_task(lane)
        return len(by_address)

    def _ready(self, now: datetime) -> list[Delivery]:
        held = self._held()
        # Asked for by account, so that one that is silent or has its hands full takes no other's place.
        lanes = Counter(account_of(address) for address in self._lanes)
        accounts = [
            name
            for name in self._ways
            if name not in held and name not in self._closed and lanes[name] < MOST_LANES
        ]
        if not accounts:
            return []
        chats = [name for name in held if ":" in name]
        while True:
            try:
                with self._store.reading() as transaction:
                    return transaction.outbox.ready(
                        now,
                        CLAIM,
                        accounts,
                        leaving_out=[*self._lanes, *chats],
                        rooms=[room for address in self._lanes for room in self._rooms[address]],
                        chats=[chat for chat in chats if self._has_topics(chat)],
                    )
            except Unreadable as damage:
                # Else it would stand in everybody's way for ever.
                number = damage.number
                log.error("not-readable", delivery=number)
            with self._store.writing() as transaction:
                transaction.outbox.set_aside(number, "it cannot be read")

    def _has_topics(self, chat: str) -> bool:
        return self._ways[account_of(chat)].adapter.capabilities.topics

    def _held(self) -> Collection[str]:
        """Return the accounts, chats and rooms that have to wait."""
        waiting = self._holds.waiting
        if waiting:
            with self._store.reading() as transaction:
                states = transaction.record.states(waiting.values())
            hindered = ("read-only", *SLOW)
            for address in [each for each, room in waiting.items() if states.get(room) not in hindered]:
                self._holds.let_go(address)
                with self._store.writing() as transaction:
                    transaction.waits.lose(address)
        return self._holds.now()

    async def _lane(
        self, address: str, deliveries: Sequence[Delivery], readings: Readings, claimed_at: int
    ) -> None:
        lane = Lane(self._scope, self._ways[account_of(address)], self._files, readings)
        try:
            await lane.run(deliveries, claimed_at)
        except Unavailable as error:
            # Unmarked, so that it is tried again; where the platform would repeat it, it is looked for first.
            log.error("outbox-waits", error=type(error).__name__)
            self._holds.hold(address, timedelta(seconds=LOOK_AGAIN))
        except Exception as bug:
            log.error("lane-broken", delivery=deliveries[0].key, error=type(bug).__name__, exc_info=True)
            self._holds.hold(address, timedelta(minutes=1))
        finally:
            self._woken.set()

    async def _rest(self) -> None:
        """Wait until woken, or until something that is held back may go."""
        with self._store.reading() as transaction:
            coming = transaction.outbox.next_ready(self._clock())
        moments = [*self._holds.moments(), *([coming] if coming else [])]
        seconds = min([(moment - self._clock()).total_seconds() for moment in moments] + [LOOK_AGAIN])
        try:
            async with asyncio.timeout(max(seconds, 0.01)):
                await self._woken.wait()
        except TimeoutError:
            pass
