"""The Matrix adapter: signs in, says and edits messages, lets the listener hear. Never decides anything."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import aiohttp
import nio

from bot.adapters import Capabilities, Earlier, Heard, Inbox, NotDelivered, Pace, Raw
from bot.adapters.matrix import reading, showing, wire
from bot.adapters.matrix.listening import Listener
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.sign_in import Door, Way
from bot.adapters.matrix.targets import Targets, described
from bot.adapters.matrix.wire import Refusal, Unreachable, patience
from bot.core.attachment import File
from bot.core.text import Message

Json = dict[str, Any]

log = logging.getLogger(__name__)


class MatrixAdapter:
    """One Matrix account. See `bot.adapters.Adapter` for what is promised.

    Args:
        homeserver: Its address, such as "https://matrix.example.org".
        user: "@name:server" or "name"; may be empty with a token.
        password: Needed for the first start only; afterwards *folder* holds what signs us in.
        token: An access token in place of a password.
        folder: Where the login and the encryption keys are kept, readable by us alone.
        encryption: Take part in encrypted rooms.
        verified_only: In those, say things to devices alone that their owners vouch for.
    """

    platform = "matrix"
    capabilities = Capabilities(edits=True, buttons=True, idempotent=True, longest=12_000)

    def __init__(
        self,
        homeserver: str,
        user: str,
        password: str | None = None,
        token: str | None = None,
        *,
        folder: Path,
        encryption: bool = True,
        verified_only: bool = False,
    ) -> None:
        self._way = Way(homeserver.rstrip("/"), user, password, token)
        self._folder = folder
        self._made_with = {"encryption": encryption, "verified_only": verified_only}
        self._door: Door | None = None
        self._client: nio.AsyncClient | None = None
        self._rooms = Rooms()
        self._edits: dict[str, str] = {}
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    # -- Coming and going --

    def pace(self, room: str) -> Pace | None:
        """Return None: every homeserver has limits of its own, and says when to wait."""

    async def start(self) -> None:
        self._door = door = Door(self._way, self._folder, **self._made_with)
        self._client, self._wire, self._crypt = door.client, door.wire, door.crypt
        for pause in patience():
            try:
                login = await door.enter()
                if door.amiss:
                    log.warning(door.amiss)
                self._targets = Targets(self._wire, self._crypt, login.user_id)
                self._listener = Listener(self._wire, self._crypt, self._rooms, self._targets, login.user_id)
                self._first = str((await self._listener.snapshot())["next_batch"])
            except (Unreachable, Refusal) as failed:
                if isinstance(failed, Refusal) and failed.retry_after:
                    pause = max(pause, failed.retry_after.total_seconds())
                log.warning("the homeserver cannot be used yet, trying again", extra={"why": str(failed)})
                await asyncio.sleep(pause)
            else:
                return

    async def close(self) -> None:
        self._client = None
        door, self._door = self._door, None
        if door:
            await door.close()

    # -- Hearing --

    async def listen(self, inbox: Inbox) -> None:
        await self._listener.run(inbox, self._first)

    def read(self, raw: Raw) -> Heard | None:
        return reading.read(raw)

    # -- Saying --

    async def send(
        self,
        room: str,
        message: Message,
        *,
        key: str,
        content: bytes | None = None,
        earlier: Earlier | None = None,
    ) -> str:
        shown = showing.content(message, key)
        event = await self._put(_platform_id(room), shown, key)
        self._targets.keep(_platform_id(room), event, described(shown, shown, ours=True))
        return event

    async def edit(self, room: str, message: str, shown: Message) -> None:
        content = showing.edited(message, shown)
        digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
        before = self._edits.get(message, "")
        if before == digest:
            return
        # A repeat of one edit is one event; going back to what was shown two edits ago is not a repeat.
        key = hashlib.sha256(f"{message} {before} {digest}".encode()).hexdigest()[:32]
        await self._put(_platform_id(room), content, key)
        self._edits[message] = digest
        while len(self._edits) > 5000:
            del self._edits[next(iter(self._edits))]
        self._targets.forget(_platform_id(room), message)

    async def withdraw(self, room: str, message: str) -> None:
        raise NotDelivered("messages are not taken back here yet")

    async def fetch(self, file: File, most: int) -> bytes:
        raise NotDelivered("files are not fetched here yet")

    async def settle_press(self, press: str, text: str | None) -> None:
        """Do nothing: on Matrix nobody waits for an answer to a press."""

    async def set_commands(self, commands: Mapping[str, Mapping[str, str]]) -> None:
        """Do nothing: Matrix has no menus."""

    async def _put(self, room: str, content: Json, key: str) -> str:
        """Send one event into *room*, after what is under way there. Raises NotDelivered."""
        if self._client is None:
            raise NotDelivered("not signed in yet", retry_after=wire.SOON, whole_account=True)
        turn = self._turns.setdefault(room, asyncio.Lock())
        try:
            async with turn, asyncio.timeout(wire.DEADLINE):
                await self._get_to_know(room)
                await self._crypt.prepare(room)
                answer = await self._client.room_send(
                    room, "m.room.message", content, tx_id=key, ignore_unverified_devices=True
                )
        except (aiohttp.ClientError, TimeoutError, OSError, Unreachable) as failed:
            down = not isinstance(failed, TimeoutError)
            raise NotDelivered(
                f"no answer from the homeserver ({type(failed).__name__})",
                retry_after=wire.SOON,
                uncertain=True,
                whole_account=down,
            ) from None
        except (nio.ProtocolError, nio.EncryptionError, nio.SendRetryError) as failed:
            why = f"encryption is not ready ({type(failed).__name__})"
            raise NotDelivered(why, retry_after=2 * wire.SOON) from None
        except Refusal as refused:
            raise await self._not_delivered(room, refused) from None
        if isinstance(answer, nio.RoomSendResponse):
            return str(answer.event_id)
        raise await self._not_delivered(room, wire.refused_by_nio(answer))

    async def _get_to_know(self, room: str) -> None:
        """Learn who is in a room that no sync has told of yet: its messages may have to be encrypted."""
        if self._crypt.knows(room):
            return
        try:
            await self._listener.snapshot(room)
        except Refusal as refused:
            if refused.status != 400:  # what is no room's id to this homeserver
                raise
        if not self._crypt.knows(room):
            raise Refusal(403, "M_FORBIDDEN")

    async def _not_delivered(self, room: str, refused: Refusal) -> NotDelivered:
        if refused.status != 403 or refused.code in wire.SIGNED_OUT:
            return wire.not_delivered(refused)
        if to := self._rooms.successor(room):
            return NotDelivered("the room moved", moved_to=f"matrix:{to}")
        try:
            await self._wire.ask("GET", "rooms", room, "joined_members")
        except Refusal as denied:
            if denied.status in (403, 404):
                return NotDelivered("we are no longer in the room", lost_room=True)
            return NotDelivered(f"the homeserver answered {refused}", retry_after=wire.SOON)
        except Unreachable:
            return NotDelivered(f"the homeserver answered {refused}", retry_after=wire.SOON)
        if room in self._rooms and self._rooms[room].replaced_by:
            return NotDelivered(
                "the room moved and we are not in the new one yet", retry_after=timedelta(minutes=1)
            )
        return NotDelivered("we may not write in the room")


def _platform_id(room: str) -> str:
    return room.partition(":")[2]
