"""How fast may be spoken: a bucket for each account and each room. Holds nothing back longer than its pace asks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.adapters import Pace


@dataclass(slots=True)
class Bucket:
    """Lets *burst* through at once and then one *every* so often: burst plus refill never exceed a window's limit."""

    pace: Pace
    now: Callable[[], float]
    _free_at: float = field(default=0.0)

    def wait(self) -> float:
        """Take a place and return after how many seconds it may be used."""
        every = self.pace.every.total_seconds()
        now = self.now()
        # A place counts from when it is free; the burst are those that may be taken before their time.
        self._free_at = max(self._free_at, now - every * (self.pace.burst - 1)) + every
        return max(0.0, self._free_at - every - now)


class Limits:
    """The buckets of one account and of its rooms."""

    def __init__(self, account: Pace | None, room: Callable[[str], Pace | None]) -> None:
        self._account = self._bucket(account)
        self._room_pace = room
        self._rooms: dict[str, Bucket | None] = {}

    async def turn(self, room: str) -> None:
        """Wait until something may be said in *room*."""
        if room not in self._rooms:
            self._rooms[room] = self._bucket(self._room_pace(room))
        for bucket in (self._rooms[room], self._account):
            if bucket and (seconds := bucket.wait()):
                await asyncio.sleep(seconds)

    def _bucket(self, pace: Pace | None) -> Bucket | None:
        return Bucket(pace, asyncio.get_running_loop().time) if pace else None
