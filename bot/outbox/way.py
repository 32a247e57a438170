"""The way to the rooms of one account: its adapter, how fast it may speak, and what it has begun to say.

What is about to be sent through a platform that would say it twice is noted first, so that after a crash it
is looked for. Never notes what is only waiting: it cannot be there.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.adapters import Adapter
from bot.core.addresses import account_of
from bot.outbox.limits import Holds, Limits
from bot.store import Store

UNDER_WAY = 5
"""Sends under way at once for one account: more slow each other down."""


class Held(Exception):
    """While it waited for its turn, the account, the chat or the room was told to wait."""


@dataclass
class Begins:
    """Notes what is about to be sent: all that begins at the same time in one commit."""

    store: Store
    _numbers: list[int] = field(default_factory=list)
    _noting: asyncio.Task[None] | None = None

    async def note(self, number: int) -> None:
        """Return once it is on disk that the delivery *number* may be there."""
        self._numbers.append(number)
        if self._noting is None:
            self._noting = asyncio.create_task(self._note())
        await asyncio.shield(self._noting)

    async def _note(self) -> None:
        await asyncio.sleep(0)  # whoever else begins now comes along
        numbers, self._numbers, self._noting = self._numbers, [], None
        with self.store.writing() as transaction:
            transaction.outbox.begin(numbers)


@dataclass
class Way:
    """One account, as the lanes to its rooms see it."""

    account: str
    adapter: Adapter
    limits: Limits
    holds: Holds
    begins: Begins
    _under_way: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(UNDER_WAY))

    @asynccontextmanager
    async def turn(self, address: str) -> AsyncIterator[None]:
        """Wait until something may be said at *address*. Raises Held if it may not after all."""
        await self.limits.turn(address)
        async with self._under_way:
            if self.holds.held(address):
                raise Held(account_of(address))
            yield
