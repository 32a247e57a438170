"""Rooms by their names (aliases), such as "#goma:example.org": which room that is, and coming into it.

Asks with an account's token while its service may be running: signs nothing in, and touches no keys. Aliases
come and go, so that nothing is ever kept under one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import nio

from bot.adapters.matrix.account import token_in
from bot.adapters.matrix.wire import Refusal, Wire


class Directory:
    """One homeserver's directory of rooms. Its methods raise Unreachable and Refusal."""

    def __init__(self, wire: Wire, *, signed_in: bool) -> None:
        self._wire = wire
        self._signed_in = signed_in

    async def room(self, alias: str) -> str | None:
        """Return the id of the room that goes by *alias*, None if there is none."""
        try:
            found = await self._wire.ask("GET", "directory", "room", alias)
        except Refusal as refused:
            if refused.status == 404 or refused.code == "M_INVALID_PARAM":
                return None
            raise
        return found["room_id"] if isinstance(found.get("room_id"), str) else None

    async def comes_into(self, room: str, alias: str) -> bool:
        """Join *room* by its *alias*, which names the servers that know it; say whether we are in it now."""
        if not self._signed_in:
            return False
        try:
            there = await self._wire.ask("GET", "joined_rooms")
            if room not in (there.get("joined_rooms") or ()):
                await self._wire.ask("POST", "join", alias, body={})
        except Refusal as refused:
            if refused.passing:
                raise
            return False
        return True


@asynccontextmanager
async def directory(homeserver: str, folder: Path, token: str | None = None) -> AsyncIterator[Directory]:
    """Ask *homeserver* with *token*, or with what a sign-in left in *folder*, or as nobody."""
    client = nio.AsyncClient(homeserver)
    client.access_token = token or token_in(folder, homeserver)
    try:
        yield Directory(Wire(client), signed_in=bool(client.access_token))
    finally:
        await client.close()
