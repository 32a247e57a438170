"""Somebody with an encrypting Matrix client: nio's own, driven by hand. Never shared with the bot."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import nio

from tests.peers.synapse import PASSWORD, PATIENCE, Person


class Encrypting:
    """A device of *person* that reads and writes encrypted rooms."""

    def __init__(self, person: Person, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        config = nio.AsyncClientConfig(
            encryption_enabled=True,
            request_timeout=aiohttp.ClientTimeout(total=30),
        )
        self.person = person
        self.client = nio.AsyncClient(person.server.url, person.user, store_path=str(folder), config=config)
        self.read: list[nio.RoomMessageText] = []
        self.client.add_event_callback(self._reads, nio.RoomMessageText)

    async def _reads(self, room: nio.MatrixRoom, event: nio.RoomMessageText) -> None:
        self.read.append(event)

    async def signs_in(self) -> None:
        await self.client.login(PASSWORD)
        await self.client.keys_upload()
        await self.syncs(full_state=True)

    async def syncs(self, *, full_state: bool = False) -> None:
        answer = await self.client.sync(timeout=0, full_state=full_state)
        assert isinstance(answer, nio.SyncResponse)
        if self.client.should_upload_keys:
            await self.client.keys_upload()
        if self.client.should_query_keys:
            await self.client.keys_query()
        if self.client.should_claim_keys:
            await self.client.keys_claim(self.client.get_users_for_key_claiming())
        await self.client.send_to_device_messages()

    async def says(self, room: str, text: str, **more: Any) -> str:
        """Say it encrypted; return the event's id."""
        await self.syncs()
        assert self.client.rooms[room].encrypted
        content = {"msgtype": "m.text", "body": text, **more}
        sent = await self.client.room_send(room, "m.room.message", content, ignore_unverified_devices=True)
        assert isinstance(sent, nio.RoomSendResponse)
        return str(sent.event_id)

    async def reads(self, text: str) -> nio.RoomMessageText:
        """Wait until a message that was decrypted holds *text*."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for event in self.read:
                    if text in event.body:
                        assert event.decrypted
                        return event
                await self.client.sync(timeout=1000)


@asynccontextmanager
async def encrypting(person: Person, folder: Path) -> AsyncIterator[Encrypting]:
    """Give *person* an encrypting device."""
    device = Encrypting(person, folder)
    try:
        await device.signs_in()
        yield device
    finally:
        await device.client.close()
        if device.client.store:
            device.client.store.database.close()
