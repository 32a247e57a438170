"""The bytes of a file that somebody sent: asked for by its id, fetched with a limit on size and time.

The address holds the token, so no exception of the library's gets out. A file's name is never a path here.
"""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import httpx
from telegram import Bot
from telegram.error import BadRequest

from bot.adapters import NotDelivered
from bot.adapters.telegram.calling import delivering
from bot.adapters.telegram.line import Line
from bot.adapters.telegram.refusals import SHORTLY, says, wordless
from bot.core.attachment import File

WITHIN = 45.0
"""Seconds in which a file has to be here."""
LARGEST_FETCHED = 20 * 2**20
"""Bytes of a file that Telegram's own server hands out; one of the operator's hands out any."""


class Files:
    """Fetches files through *line*. *local* is whether the Bot API server is the operator's own."""

    def __init__(self, bot: Bot, line: Line, trusted: ssl.SSLContext, account: str, *, local: bool) -> None:
        self._bot = bot
        self._line = line
        self._account = account
        self._local = local
        self._client = httpx.AsyncClient(verify=trusted, timeout=httpx.Timeout(20.0, connect=10.0))

    async def fetch(self, file: File, most: int) -> bytes:
        """Return what is in *file*. Raises NotDelivered: too big, gone, or not to be had in time."""
        if file.account != self._account:
            raise NotDelivered("a file of another account")
        if not self._local:
            most = min(most, LARGEST_FETCHED)
        if file.size is not None and file.size > most:
            raise NotDelivered("the file is too big")
        async with delivering(self._account, WITHIN):
            path = await self._path(file.handle.partition("/")[2])
            if self._local and path.startswith("/"):
                return await asyncio.to_thread(self._from_disk, Path(path), most)
            return await self._downloaded(path, most)

    async def close(self) -> None:
        await self._client.aclose()

    async def _path(self, file_id: str) -> str:
        try:
            told: Any = await self._line.post(
                f"{self._bot.base_url}/getFile?{urlencode({'file_id': file_id})}"
            )
        except BadRequest as refused:
            if says(refused, "file is too big"):
                raise NotDelivered("the file is too big") from None
            raise NotDelivered(wordless(refused)) from None
        path = told.get("file_path") if isinstance(told, dict) else None
        if not isinstance(path, str) or not path:
            raise NotDelivered("Telegram has no path for the file", retry_after=SHORTLY)
        return path

    def _from_disk(self, path: Path, most: int) -> bytes:
        """Read what the operator's own server put on this disk, into the folder that it has for the account.

        Elsewhere it has no business, whoever answers at that address.
        """
        token = self._bot.token
        if not {token, token.replace(":", "~")} & set(path.parts) or ".." in path.parts:
            raise NotDelivered("a file outside of the account's folder")
        try:
            with path.open("rb") as stored:
                content = stored.read(most + 1)
        except OSError as missing:
            raise NotDelivered(f"the file is not on this disk ({type(missing).__name__})") from None
        if len(content) > most:
            raise NotDelivered("the file is too big")
        return content

    async def _downloaded(self, path: str, most: int) -> bytes:
        address = f"{self._bot.base_file_url}/{quote(path.lstrip('/'))}"
        content = bytearray()
        try:
            async with self._client.stream("GET", address) as answer:
                if answer.status_code != 200:
                    again = None if answer.status_code in (400, 401, 403, 404) else SHORTLY
                    raise NotDelivered(f"the file: HTTP {answer.status_code}", retry_after=again)
                async for piece in answer.aiter_bytes():
                    content += piece
                    if len(content) > most:
                        raise NotDelivered("the file is too big")
        except httpx.HTTPError as amiss:
            raise NotDelivered(f"the file: {type(amiss).__name__}", retry_after=SHORTLY) from None
        return bytes(content)
