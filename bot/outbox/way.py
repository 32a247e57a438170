"""The way to the rooms of one account: its adapter, how fast it may speak, and what it has begun to say.

What is about to be sent through a platform that would say it twice is noted first, so that after a crash it
is looked for. Never notes what is only waiting: it cannot be there.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.adapters import Adapter
from bot.outbox.limits import Holds, Limits
from bot.store import Store


class Held(Exception):
    """While it waited for its turn, the account, the chat or the room was told to wait."""


@dataclass
class Begins:
    """Notes what is about to be sent: all that begins at the same time in one commit."""

    store: Store
    _so_far: dict[int, str] = field(default_factory=dict)
    _noting: asyncio.Task[None] | None = None

    async def note(self, number: int, so_far: str) -> None:
        """Return once it is on disk that the delivery *number* may be there, in a room that came *so_far*."""
        self._so_far[number] = so_far
        if self._noting is None:
            self._noting = asyncio.create_task(self._note())
        await asyncio.shield(self._noting)

    async def _note(self) -> None:
        await asyncio.sleep(0)  # whoever else begins now comes along
        so_far, self._so_far, self._noting = self._so_far, {}, None
        with self.store.writing() as transaction:
            transaction.outbox.begin(so_far)


@dataclass
class Way:
    """One account, as the lanes to its rooms see it."""

    account: str
    adapter: Adapter
    limits: Limits
    holds: Holds
    begins: Begins
    under_way: asyncio.Semaphore = field(init=False)

    def __post_init__(self) -> None:
        self.under_way = asyncio.Semaphore(self.adapter.capabilities.at_once)

    def turn(self, address: str, *, again: bool = False) -> Turn:
        """Return what waits until something may be said at *address*, and raises Held if it may not.

        What is tried *again*, as it may have arrived, had its place in the pace at its first try.
        """
        return Turn(self, address, again)


@dataclass(slots=True)
class Turn:
    """One place among what is under way. A generator in its stead would cost a tenth of a whole delivery."""

    way: Way
    address: str
    again: bool

    async def __aenter__(self) -> None:
        if not self.again:
            await self.way.limits.turn(self.address)
        await self.way.under_way.acquire()
        if self.way.holds.held(self.address):
            self.way.under_way.release()
            raise Held(self.address)

    async def __aexit__(self, *_: object) -> None:
        self.way.under_way.release()
