"""How fast may be spoken: a bucket for each account and room. Never holds back longer than asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.adapters import Pace


@dataclass(slots=True)
class Bucket:
    """Lets *burst* through at once, then one *every* so often: burst + refill is the most in a window."""

    pace: Pace
    now: Callable[[], float]
    _paid: float = field(default=float("-inf"))

    def wait(self) -> float:
        """Take a place and return after how many seconds it may be used."""
        every = self.pace.every.total_seconds()
        now = self.now()
        # The moment by which all places taken so far would be paid for, one *every* so often.
        paid = max(self._paid, now)
        self._paid = paid + every
        return max(0.0, paid - every * (self.pace.burst - 1) - now)


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
