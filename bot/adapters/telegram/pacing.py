"""The account's own pace: no more messages in any second than Telegram takes, however the network trembles.

Counts by what the server saw: a place is free again a second after its answer came, as the message was
accepted before that. Never reorders.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

PLACES = 30
"""Messages in any second (core.telegram.org/bots/faq)."""
WINDOW = 1.0
OVERDUE = 1.5
"""Seconds after which a message without an answer is taken for accepted: one slow answer holds up nobody."""


class Turnstile:
    """Lets PLACES through in any WINDOW, in the order in which they come."""

    def __init__(self) -> None:
        self._places: deque[_Place] = deque()
        self._queue = asyncio.Lock()

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Hold a place while the message is on its way."""
        async with self._queue:
            await self._wait()
            place = _Place(asyncio.get_running_loop().time())
            self._places.append(place)
        try:
            yield
        finally:
            place.answered_at = asyncio.get_running_loop().time()
            place.answered.set()

    async def _wait(self) -> None:
        """Wait until one of the latest PLACES is free again."""
        clock = asyncio.get_running_loop().time
        while len(self._places) >= PLACES:
            first = min(self._places, key=lambda place: place.free_at)
            until = first.free_at
            if until <= clock():
                self._places.remove(first)
            elif first.answered.is_set():
                await asyncio.sleep(until - clock())
            else:
                await self._answered_or(until - clock())

    async def _answered_or(self, seconds: float) -> None:
        """Wait *seconds*, or less if an answer comes that may free a place earlier."""
        waiting = [
            asyncio.ensure_future(place.answered.wait())
            for place in self._places
            if not place.answered.is_set()
        ]
        _, pending = await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for waiter in pending:
            waiter.cancel()


class _Place:
    __slots__ = ("answered", "answered_at", "started_at")

    def __init__(self, started_at: float) -> None:
        self.started_at = started_at
        self.answered_at: float | None = None
        self.answered = asyncio.Event()

    @property
    def free_at(self) -> float:
        accepted = self.answered_at if self.answered_at is not None else self.started_at + OVERDUE
        return min(accepted, self.started_at + OVERDUE) + WINDOW
