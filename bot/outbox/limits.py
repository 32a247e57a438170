"""How fast may be spoken, and what has to wait: a bucket for each account and chat, and what is held back.

Never holds back longer than asked.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.adapters import Pace
from bot.core.addresses import account_of, chat_of


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
    """The buckets of one account and of its chats: all topics of one chat share its own."""

    def __init__(self, account: Pace | None, room: Callable[[str], Pace | None]) -> None:
        self._account = self._bucket(account)
        self._room_pace = room
        self._chats: dict[str, Bucket | None] = {}

    async def turn(self, room: str) -> None:
        """Wait until something may be said in *room*."""
        chat = chat_of(room)
        if chat not in self._chats:
            self._chats[chat] = self._bucket(self._room_pace(chat))
        for bucket in (self._chats[chat], self._account):
            if bucket and (seconds := bucket.wait()):
                await asyncio.sleep(seconds)

    def _bucket(self, pace: Pace | None) -> Bucket | None:
        return Bucket(pace, asyncio.get_running_loop().time) if pace else None


class Holds:
    """What has to wait, and until when: whole accounts, chats with all their topics, and single rooms."""

    def __init__(self, clock: Callable[[], datetime], kept: Iterable[tuple[str, datetime, str]] = ()) -> None:
        """Begin with what was *kept*: name, until when, and the room if that may end earlier."""
        self._clock = clock
        self._until: dict[str, datetime] = {}
        self.waiting: dict[str, str] = {}
        """Rooms by what waits only until somebody lets us speak there again, or as often as we like."""
        for name, until, room in kept:
            self._until[name] = until
            if room:
                self.waiting[name] = room

    def hold(self, name: str, span: timedelta) -> datetime:
        """Let an account, a chat or a room wait; return until when: what has to wait longer goes on so."""
        until = max(self._clock() + span, self._until.get(name, self._clock()))
        self._until[name] = until
        return until

    def let_go(self, address: str) -> None:
        self._until.pop(address, None)
        self.waiting.pop(address, None)

    def now(self) -> Collection[str]:
        """Return the names of all that has to wait now."""
        now = self._clock()
        self._until = {name: until for name, until in self._until.items() if until > now}
        return self._until.keys()

    def held(self, address: str) -> bool:
        """Tell whether nothing may be said at *address* now."""
        held = self.now() if self._until else ()
        return any(name in held for name in (address, chat_of(address), account_of(address)))

    def moments(self) -> Collection[datetime]:
        return self._until.values()
