"""What can wait: signs to press, receipts, requests for keys. One at a time, whenever nothing is being said.

Never delays a message: while the homeserver asks anything of ours to wait, this waits longer. A sign that a
crash kept from being put there is not made up for, since people can choose by typing all the same; one that
was is taken away when its time comes, also by another process.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.adapters.matrix import showing
from bot.adapters.matrix.wire import CLIENT_1, SOON, Refusal, Unreachable, Wire

log = logging.getLogger(__name__)

_STALE = 600.0
"""Seconds after which an errand has lost its point."""
_MOST = 1000
_TRIES = 5
_RESPECT = timedelta(seconds=10)
"""What is waited longer than was asked, so that messages have the homeserver's patience for themselves."""


@dataclass(slots=True)
class _Errand:
    work: Callable[[], Awaitable[None]]
    born: float
    tries: int = 0


class Errands:
    """The errands of the account *us*; *idle* is set while nothing is being said."""

    def __init__(self, wire: Wire, us: str, idle: asyncio.Event) -> None:
        self._wire = wire
        self._us = us
        self._idle = idle
        self._waiting: deque[_Errand] = deque()
        self._running: asyncio.Task[None] | None = None
        self._held_until = 0.0
        self._offered: OrderedDict[tuple[str, str], dict[str, str]] = OrderedDict()
        self._wanted: dict[tuple[str, str], frozenset[str]] = {}
        self._read: dict[str, str] = {}

    # -- Errands --

    def offer(self, room: str, event: str, signs: Sequence[str], before: Sequence[str] = ()) -> None:
        """See to it that *event* bears these reactions of ours, and no others of those from *before*."""
        place = (room, event)
        signs = [sign for sign in dict.fromkeys(signs) if sign]
        known = self._offered.get(place, {})
        unsure = {sign for sign in before if sign} - known.keys() - set(signs)
        if not signs and not known and not unsure and place not in self._wanted:
            return
        self._wanted[place] = frozenset(signs)
        if unsure:
            self.add(lambda: self._recall(place))
        for sign in signs:
            if sign not in known:
                self.add(lambda sign=sign: self._react(place, sign))  # type: ignore[misc]
        if unsure or known.keys() - set(signs):
            self.add(lambda: self._take_away(place))

    def read(self, room: str, event: str) -> None:
        """Show that *room* was read up to *event*; of several, the last counts."""
        waiting = room in self._read
        self._read[room] = event
        if not waiting:
            self.add(lambda: self._mark_read(room))

    def add(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do *work* when there is time; it may raise Unreachable or Refusal."""
        loop = asyncio.get_running_loop()
        if len(self._waiting) >= _MOST:
            self._waiting.popleft()
        self._waiting.append(_Errand(work, loop.time()))
        if self._running is None or self._running.done():
            self._running = loop.create_task(self._run())

    def hold(self, pause: timedelta) -> None:
        """Leave the homeserver alone for longer than *pause*, which it asked for."""
        until = asyncio.get_running_loop().time() + (pause + _RESPECT).total_seconds()
        self._held_until = max(self._held_until, until)

    async def close(self) -> None:
        self._waiting.clear()
        if self._running:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    # -- The work --

    async def _run(self) -> None:
        clock = asyncio.get_running_loop().time
        while self._waiting:
            await self._idle.wait()
            if (pause := self._held_until - clock()) > 0:
                await asyncio.sleep(pause)
                continue
            errand = self._waiting.popleft()
            if clock() - errand.born > _STALE:
                continue
            try:
                await errand.work()
            except (Refusal, Unreachable) as failed:
                self._again(errand, failed)
            except Exception as failed:  # one odd errand must not end the others
                log.warning("an errand failed", extra={"why": type(failed).__name__})

    def _again(self, errand: _Errand, failed: Refusal | Unreachable) -> None:
        errand.tries += 1
        if isinstance(failed, Refusal) and not failed.passing:
            return
        self.hold(failed.retry_after or SOON)
        if errand.tries < _TRIES:
            self._waiting.appendleft(errand)

    async def _react(self, place: tuple[str, str], sign: str) -> None:
        room, event = place
        if sign not in self._wanted.get(place, ()):
            return  # taken away before it was there
        content = showing.reaction(event, sign)
        # A repeat, after a crash too, is one reaction.
        key = f"sign {event} {sign}"
        try:
            done = await self._wire.ask("PUT", "rooms", room, "send", "m.reaction", key, body=content)
        except Refusal as refused:
            if refused.code != "M_DUPLICATE_ANNOTATION":
                raise
            return
        self._offered.setdefault(place, {})[sign] = str(done.get("event_id"))
        while len(self._offered) > 2000:
            gone, _ = self._offered.popitem(last=False)
            self._wanted.pop(gone, None)

    async def _recall(self, place: tuple[str, str]) -> None:
        """Learn from the homeserver which signs of ours *place* bears, put there by another process."""
        room, event = place
        path = ("rooms", room, "relations", event, "m.annotation", "m.reaction")
        answer = await self._wire.ask("GET", *path, query={"dir": "f", "limit": "100"}, below=CLIENT_1)
        chunk = answer.get("chunk")
        for reaction in chunk if isinstance(chunk, list) else []:
            if not isinstance(reaction, dict) or reaction.get("sender") != self._us:
                continue
            content = reaction.get("content")
            related = content.get("m.relates_to") if isinstance(content, dict) else None
            sign = related.get("key") if isinstance(related, dict) else None
            if isinstance(sign, str) and isinstance(reaction.get("event_id"), str):
                self._offered.setdefault(place, {})[sign] = reaction["event_id"]

    async def _take_away(self, place: tuple[str, str]) -> None:
        room, _ = place
        known, wanted = self._offered.get(place, {}), self._wanted.get(place, frozenset())
        for sign in [sign for sign in known if sign not in wanted]:
            await self._wire.ask("PUT", "rooms", room, "redact", known[sign], f"away {known[sign]}", body={})
            del known[sign]
        if not wanted:
            self._offered.pop(place, None)
            self._wanted.pop(place, None)

    async def _mark_read(self, room: str) -> None:
        event = self._read.pop(room, None)
        if event:
            await self._wire.ask("POST", "rooms", room, "receipt", "m.read", event, body={})
