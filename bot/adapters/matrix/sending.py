"""Saying: one event at a time in each room, encrypted where the room is, and what a refusal means.

Never says a thing in the clear in an encrypted room, and never asks the homeserver more than it has to.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from weakref import WeakValueDictionary

import aiohttp
import nio

from bot.adapters import NotDelivered
from bot.adapters.matrix import wire
from bot.adapters.matrix.crypt import Crypt
from bot.adapters.matrix.limits import Limits
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.wire import CLIENT_1, Refusal, Unreachable, Wire

Json = dict[str, Any]

NO_KEYS = "the room is encrypted, and we cannot encrypt: install the e2e extra, or use a room that is not"
_LATER = timedelta(hours=1)
"""When a room that we may not write in is tried again unasked; that we may is usually heard before."""


class Speaker:
    """Says things in the rooms of one account.

    Args:
        client: nio's, signed in.
        wire: Asks the homeserver in that client's name.
        crypt: Its keys.
        rooms: The rooms that we are in.
        account: What goes before a room in its address.
        meet: Learns where a room stands that no sync has told of.
        hold: Is told how long the homeserver asked us to wait.
        idle: Set while nothing is being said.
    """

    def __init__(
        self,
        client: nio.AsyncClient,
        wire: Wire,
        crypt: Crypt,
        rooms: Rooms,
        account: str,
        meet: Callable[[str], Awaitable[object]],
        hold: Callable[[timedelta], None],
        idle: asyncio.Event,
    ) -> None:
        self._client = client
        self._wire = wire
        self._crypt = crypt
        self._rooms = rooms
        self._account = account
        self._meet = meet
        self._hold = hold
        self._limits = Limits(asyncio.get_running_loop().time)
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._under_way = 0
        self._idle = idle
        idle.set()

    async def say(self, room: str, type_: str, content: Json, key: str, *, alone: bool = False) -> str:
        """Send one event into *room*, after what is under way there; return its id. Raises NotDelivered.

        What is for one person *alone* is refused where anybody else is, or is invited.
        """
        turn = self._turns.setdefault(room, asyncio.Lock())
        async with self._speaking(room), turn, asyncio.timeout(wire.DEADLINE):
            await self._get_to_know(room)
            if alone and not self._rooms[room].direct:
                raise NotDelivered("others are in the room", overheard=True)
            await self._crypt.prepare(room)
            answer = await self._client.room_send(
                room, type_, content, tx_id=key, ignore_unverified_devices=True
            )
            if isinstance(answer, nio.RoomSendResponse):
                return str(answer.event_id)
            raise wire.refused_by_nio(answer)

    async def encrypts(self, room: str) -> bool:
        """Say whether what is said in *room* goes out encrypted. Raises NotDelivered."""
        async with self._speaking(room):
            await self._get_to_know(room)
        return self._crypt.encrypts(room)

    async def take_back(self, room: str, event: str) -> None:
        """Redact *event* and what of ours hangs on it; what is gone already is well. Raises NotDelivered."""
        async with self._speaking(room):
            for one in [event, *await self._hanging_on(room, event)]:
                try:
                    await self._redacted(room, one)
                except Refusal as refused:
                    if refused.status != 404:
                        raise

    async def take_out(self, room: str, event: str) -> bool:
        """Redact somebody else's *event*, if our power level lets us; say whether it is gone."""
        async with self._speaking(room):
            try:
                await self._redacted(room, event)
            except Refusal as refused:
                if refused.passing or refused.code in wire.SIGNED_OUT:
                    raise
                return refused.status == 404
            return True

    async def _redacted(self, room: str, event: str) -> None:
        key = hashlib.sha256(f"withdraw {event}".encode()).hexdigest()[:32]
        await self._wire.ask("PUT", "rooms", room, "redact", event, key, body={})

    async def _hanging_on(self, room: str, event: str) -> list[str]:
        """Return our edits of *event*, whose words would stay on the homeserver, our signs and our map."""
        path = ("rooms", room, "relations", event)
        try:
            told = await self._wire.ask("GET", *path, query={"limit": "100"}, below=CLIENT_1)
        except Refusal as refused:
            if refused.passing:
                raise
            return []
        chunk = told.get("chunk")
        ours = [e for e in chunk if self._hangs(e)] if isinstance(chunk, list) else []
        return [e["event_id"] for e in ours if isinstance(e.get("event_id"), str)]

    def _hangs(self, event: Any) -> bool:
        """Say whether *event* is ours and nothing without what it relates to; those of a thread are."""
        if not isinstance(event, dict) or event.get("sender") != self._client.user_id:
            return False
        content = event.get("content")
        related = content.get("m.relates_to") if isinstance(content, dict) else None
        kind = related.get("rel_type") if isinstance(related, dict) else None
        return kind in ("m.replace", "m.annotation", "m.reference")

    @asynccontextmanager
    async def _speaking(self, room: str) -> AsyncIterator[None]:
        """Say in our terms why something could not be said."""
        self._under_way += 1
        self._idle.clear()
        try:
            yield
        except (aiohttp.ClientError, TimeoutError, OSError, Unreachable) as failed:
            raise NotDelivered(
                f"no answer from the homeserver ({type(failed).__name__})",
                retry_after=wire.SOON,
                uncertain=True,
                whole_account=not isinstance(failed, TimeoutError),
            ) from None
        except (nio.ProtocolError, nio.EncryptionError, nio.SendRetryError) as failed:
            why = f"encryption is not ready ({type(failed).__name__})"
            raise NotDelivered(why, retry_after=2 * wire.SOON) from None
        except Refusal as refused:
            became = await self._not_delivered(room, refused)
            if refused.status == 429 and became.retry_after:
                self._hold(became.retry_after)
                became.whole_account = self._limits.met(room, became.retry_after)
            raise became from None
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()

    async def _get_to_know(self, room: str) -> None:
        """Learn who is in a room that no sync has told of yet: its messages may have to be encrypted."""
        if room not in self._rooms or not self._crypt.knows(room):
            try:
                await self._meet(room)
            except Refusal as refused:
                if refused.status != 400:  # what is no room's id to this homeserver
                    raise
            if room not in self._rooms or not self._crypt.knows(room):
                raise Refusal(403, "M_FORBIDDEN")
        if self._rooms[room].encrypted and not self._crypt.encrypts(room):
            if not self._crypt.on:
                raise NotDelivered(NO_KEYS, read_only=True, cause="encrypted", retry_after=_LATER)
            raise nio.EncryptionError("the room's encryption is not known yet")

    async def _not_delivered(self, room: str, refused: Refusal) -> NotDelivered:
        if refused.status != 403 or refused.code in wire.SIGNED_OUT:
            return wire.not_delivered(refused)
        if to := self._rooms.successor(room):
            return NotDelivered("the room moved", moved_to=f"{self._account}:{to}")
        if self._rooms.moved_away(room):
            why = "the room moved, and we were not let into the new one"
            return NotDelivered(why, read_only=True, cause="moved", retry_after=_LATER)
        try:
            await self._wire.ask("GET", "rooms", room, "joined_members")
        except Refusal as denied:
            if denied.status in (403, 404):
                return NotDelivered("we are no longer in the room", lost_room=True)
            return NotDelivered(f"the homeserver answered {refused}", retry_after=wire.SOON)
        except Unreachable:
            return NotDelivered(f"the homeserver answered {refused}", retry_after=wire.SOON)
        if self._rooms[room].replaced_by:
            return NotDelivered(
                "the room moved and we are not in the new one yet", retry_after=timedelta(minutes=1)
            )
        return NotDelivered("we may not write in the room", read_only=True, retry_after=_LATER)
