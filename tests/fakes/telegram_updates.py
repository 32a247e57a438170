"""The updates that wait for one bot: asked for by getUpdates, or pushed to its webhook.

One reader at a time, confirmed by an offset or by a 200, kept for a day. Never decides what a bot may see.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any

import aiohttp

if TYPE_CHECKING:
    from tests.fakes.telegram_accounts import Network

NOT_UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""What is handed over only to a bot that names it in allowed_updates."""

KEPT_FOR = 86_400
LONGEST_POLL = 50
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Conflict(Exception):
    """The updates are being read by somebody else; the text is Telegram's description."""


@dataclass
class Queued:
    number: int
    update: Any
    at: float
    again: bool = False


@dataclass
class _Poll:
    awake: asyncio.Event = field(default_factory=asyncio.Event)
    ended_by: str = ""


@dataclass
class Webhook:
    """Where updates are pushed; *pushes* is False for an address that stands for a stranger's."""

    url: str
    secret: str = ""
    most_connections: int = 40
    pushes: bool = False
    error: str = ""
    error_at: int = 0


@dataclass(frozen=True)
class Pushed:
    """One attempt to hand an update to the webhook; *status* 0 is a broken connection."""

    update_id: int
    status: int


class Updates:
    """One account's queue.

    Attributes:
        pushed: Every attempt to hand an update to the webhook, in order.
        pause: Seconds before a push without a 2xx is repeated; doubled each time.
        routes: Public addresses (a prefix) and where they lead to on this machine, as a reverse proxy would.
    """

    def __init__(self, network: Network) -> None:
        self.pushed: list[Pushed] = []
        self.pause = 0.05
        self.routes: dict[str, str] = {}
        self.webhook: Webhook | None = None
        self.allowed: frozenset[str] | None = None
        self._network = network
        self._numbers = count(700_000_001)
        self._waiting: list[Queued] = []
        self._handed: deque[Queued] = deque(maxlen=500)
        self._poll: _Poll | None = None
        self._shuffle: Random | None = None
        self._pushers: dict[int, asyncio.Task[None]] = {}

    def offers(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in NOT_UNASKED

    def asks_for(self, kinds: list[str] | None) -> None:
        """Take over what a bot asks for: None leaves it, an empty list asks for the usual."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    @property
    def waiting(self) -> list[Any]:
        with self._network.lock:
            return [queued.update for queued in self._waiting]

    def add(self, update: Any, *, numbered: bool = True) -> int:
        with self._network.lock:
            number = next(self._numbers)
            if isinstance(update, dict) and numbered:
                update = {"update_id": number, **update}
            self._waiting.append(Queued(number, update, self._network.clock()))
            self.wake()
            return number

    def again(self, number: int) -> None:
        """Hand an update over once more, confirmed or not, as Telegram may after a fault."""
        with self._network.lock:
            update = next(queued.update for queued in self._history() if queued.number == number)
            self._waiting.append(Queued(number, update, self._network.clock(), again=True))
            self.wake()

    def shuffle(self, seed: int) -> None:
        """Let the next batch of two or more come in another order than it happened."""
        with self._network.lock:
            self._shuffle = Random(seed)
            self.wake()

    def drop(self) -> None:
        with self._network.lock:
            self._waiting.clear()

    def wake(self) -> None:
        """Tell whoever waits for updates that there may be some; from any thread."""
        loop = self._network.loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._awake)

    # Polling.

    async def poll(self, offset: int, limit: int, patience: int, kinds: list[str] | None) -> list[Any]:
        """Answer a poll; a second one ends the first with 409, as there may be one reader only."""
        if self.webhook is not None:
            raise Conflict(
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        poll = _Poll()
        with self._network.lock:
            self.end_poll(
                "terminated by other getUpdates request; make sure that only one bot instance is running"
            )
            self._poll = poll
            self.asks_for(kinds)
            self._confirm(offset)
        self._network.look()
        until = asyncio.get_running_loop().time() + min(patience, LONGEST_POLL)
        while not (ready := self._ready(poll, min(max(limit, 1), 100))) and not self._over(poll):
            try:
                async with asyncio.timeout_at(until):
                    await poll.awake.wait()
            except TimeoutError:
                break
        if poll.ended_by:
            raise Conflict(f"Conflict: {poll.ended_by}")
        return ready

    def end_poll(self, why: str) -> None:
        if self._poll is not None:
            self._poll.ended_by = why
            self._poll.awake.set()
            self._poll = None

    def _over(self, poll: _Poll) -> bool:
        return self._network.closing or bool(poll.ended_by)

    def _awake(self) -> None:
        if self._poll is not None:
            self._poll.awake.set()
        if self.webhook is not None and self.webhook.pushes and not self._network.closing:
            self._push()

    def _confirm(self, offset: int) -> None:
        """Forget what stands before *offset*; a negative one keeps only that many of the latest."""
        if offset > 0:
            self._waiting = [queued for queued in self._waiting if queued.number >= offset or queued.again]
        elif offset < 0:
            self._waiting = self._waiting[offset:]

    def _ready(self, poll: _Poll, limit: int) -> list[Any]:
        with self._network.lock:
            poll.awake.clear()
            if poll.ended_by:
                return []
            oldest = self._network.clock() - KEPT_FOR
            self._waiting = [queued for queued in self._waiting if queued.at > oldest]
            batch = self._waiting[:limit]
            if self._shuffle is not None and len(batch) > 1:
                self._shuffle.shuffle(batch)
                self._shuffle = None
            for queued in batch:
                queued.again = False
            self._handed.extend(batch)
            return [queued.update for queued in batch]

    def _history(self) -> list[Queued]:
        return [*self._waiting, *self._handed]

    # Pushing: one at a time for each chat, side by side for different ones.

    def _push(self) -> None:
        with self._network.lock:
            for queued in self._waiting:
                key = _queue_of(queued.update)
                if key not in self._pushers:
                    self._pushers[key] = asyncio.get_running_loop().create_task(self._push_queue(key))

    async def _push_queue(self, key: int) -> None:
        pause = self.pause
        try:
            async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
                while (queued := self._first_of(key)) is not None and (hook := self.webhook) is not None:
                    if await self._hand(session, hook, queued):
                        pause = self.pause
                    else:
                        await asyncio.sleep(pause)
                        pause = min(pause * 2, 60)
        finally:
            self._pushers.pop(key, None)
        # What came while the connection was being closed woke nobody.
        self._awake()

    async def _hand(self, session: aiohttp.ClientSession, hook: Webhook, queued: Queued) -> bool:
        headers = {SECRET_HEADER: hook.secret} if hook.secret else {}
        try:
            async with session.post(self._routed(hook.url), json=queued.update, headers=headers) as answer:
                status, reason = answer.status, answer.reason
        except (aiohttp.ClientError, TimeoutError):
            status, reason = 0, ""
        taken = 200 <= status < 300
        with self._network.lock:
            self.pushed.append(Pushed(queued.number, status))
            if taken:
                self._waiting = [other for other in self._waiting if other is not queued]
                self._handed.append(queued)
            else:
                told = (
                    f"Wrong response from the webhook: {status} {reason}" if status else "Connection refused"
                )
                hook.error, hook.error_at = told, int(self._network.clock())
        self._network.look()
        return taken

    def _first_of(self, key: int) -> Queued | None:
        with self._network.lock:
            return next((queued for queued in self._waiting if _queue_of(queued.update) == key), None)

    def _routed(self, url: str) -> str:
        for public, here in self.routes.items():
            if url.startswith(public):
                return here + url[len(public) :]
        return url

    async def stop(self) -> None:
        pushers = list(self._pushers.values())
        for pusher in pushers:
            pusher.cancel()
        await asyncio.gather(*pushers, return_exceptions=True)


def _queue_of(update: Any) -> int:
    """Return the chat (or person) within which an update keeps its order."""
    if isinstance(update, dict):
        for value in update.values():
            if isinstance(value, dict):
                chat = value.get("chat") or value.get("from") or {}
                return int(chat["id"]) if isinstance(chat, dict) and isinstance(chat.get("id"), int) else 0
    return 0
