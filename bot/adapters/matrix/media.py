"""Files to and from the homeserver: fetched with a limit, uploaded, and locked where their room is encrypted.

What was heard here is named again by its address, without a new upload; but in an encrypted room only if it
lies locked on the server, and in a plain one only if it does not: else it is fetched and uploaded the other
way. A file's key is never logged and never goes where it could be read in the clear.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import Any

import nio
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

from bot.adapters import NotDelivered
from bot.adapters.matrix import attachments
from bot.adapters.matrix.pictures import size_of
from bot.adapters.matrix.wire import (
    CLIENT_1,
    MEDIA,
    SOON,
    Refusal,
    TooBig,
    Unreachable,
    Wire,
    not_delivered,
)
from bot.core.attachment import File

Json = dict[str, Any]

PATIENCE = 120.0
"""Seconds that one file may take."""
BIGGEST = 50_000_000
"""Most bytes that we hold in memory for one file, whatever the homeserver would take."""
_LONG = 500_000
"""Bytes beyond which locking takes long enough to leave the event loop alone meanwhile."""


class Media:
    """The files of one account, which goes by *account* in a file's own account of where it was heard."""

    def __init__(self, wire: Wire, account: str) -> None:
        self._wire = wire
        self._account = account
        self._uploaded: OrderedDict[tuple[str, bool], Json] = OrderedDict()
        self.biggest = BIGGEST

    async def learn(self) -> None:
        """Ask how big a file may be here. Raises Unreachable."""
        try:
            told = await self._wire.ask("GET", "media", "config", below=CLIENT_1)
        except Refusal:
            return  # not every homeserver says
        most = told.get("m.upload.size")
        if isinstance(most, int) and not isinstance(most, bool) and most > 0:
            self.biggest = min(BIGGEST, most)

    async def fetch(self, file: File, most: int) -> bytes:
        """Return what is in *file*, unlocked. Raises NotDelivered."""
        return await self._fetched(self._held(file), most)

    async def frame(self, file: File, content: bytes | None, *, locked: bool, key: str) -> Json:
        """Return all of the message that carries *file*, but its words. Raises NotDelivered.

        Args:
            file: What to carry.
            content: Its bytes, where this account did not hear it.
            locked: The room is encrypted.
            key: The delivery; a repeat of it uploads nothing again.
        """
        held = self._held(file) if content is None else {}
        info = attachments.info(held)
        if content is None and ("file" in held) == locked:
            where: Json = {key: held[key] for key in held if key in ("file", "url")}
            return attachments.frame(file, where, file.size, info)
        where = self._uploaded.get((key, locked)) or {}
        size = file.size if content is None else len(content)
        if not where:
            content = await self._fetched(held, self.biggest) if content is None else content
            size = len(content)
            where = await self._upload(file, content, locked=locked)
            self._uploaded[key, locked] = where
            while len(self._uploaded) > 500:
                self._uploaded.popitem(last=False)
        if content is not None and file.kind == "photo":
            info = {**size_of(content), **info}
        return attachments.frame(file, where, size, info)

    def _held(self, file: File) -> Json:
        if file.account != self._account:
            why = "the file was heard by another account, and its bytes did not come along"
            raise NotDelivered(why, unfit=True)
        try:
            return attachments.opened(file.handle)
        except ValueError:
            raise NotDelivered("the file has no address of this account", unfit=True) from None

    async def _fetched(self, held: Json, most: int) -> bytes:
        lock = held.get("file")
        where = attachments.address(lock["url"] if lock else held["url"])
        try:
            content = await self._downloaded(*where, most)
        except TooBig:
            raise NotDelivered("the file is too big", unfit=True) from None
        except Unreachable as failed:
            raise NotDelivered(f"the file could not be fetched ({failed})", retry_after=SOON) from None
        except Refusal as refused:
            raise _refused("the file could not be fetched", refused) from None
        if not lock:
            return content
        try:
            opened: bytes = await _aside(
                len(content),
                decrypt_attachment,
                content,
                lock["key"]["k"],
                lock["hashes"]["sha256"],
                lock["iv"],
            )
        except (nio.EncryptionError, ValueError):
            raise NotDelivered("the file is damaged, or its key does not fit", unfit=True) from None
        return opened

    async def _downloaded(self, server: str, media: str, most: int) -> bytes:
        try:
            return await self._wire.download(
                "media", "download", server, media, below=CLIENT_1, most=most, patience=PATIENCE
            )
        except Refusal as refused:
            if refused.status != 404:
                raise
        # Homeservers from before Matrix 1.11 know the old endpoint alone.
        return await self._wire.download("download", server, media, below=MEDIA, most=most, patience=PATIENCE)

    async def _upload(self, file: File, content: bytes, *, locked: bool) -> Json:
        if len(content) > self.biggest:
            raise NotDelivered("the file is too big for the homeserver", unfit=True)
        lock: Json = {}
        query: dict[str, str] = {}
        type_ = "application/octet-stream"
        if locked:
            content, lock = await _aside(len(content), encrypt_attachment, content)
        else:
            query, type_ = {"filename": attachments.named(file)}, file.mime or type_
        try:
            told = await self._wire.ask(
                "POST", "upload", below=MEDIA, query=query, body=content, type_=type_, patience=PATIENCE
            )
            url = str(told.get("content_uri"))
            attachments.address(url)
        except Unreachable as failed:
            raise NotDelivered(f"the file could not be uploaded ({failed})", retry_after=SOON) from None
        except Refusal as refused:
            raise _refused("the file could not be uploaded", refused) from None
        except ValueError:
            why = "the homeserver gave the file an address of an unknown shape"
            raise NotDelivered(why, unfit=True) from None
        if not locked:
            return {"url": url}
        opens = {"k": lock["key"]["k"], "iv": lock["iv"], "sha256": lock["hashes"]["sha256"]}
        return {"file": attachments.sealed(url, opens)}


def _refused(what: str, refused: Refusal) -> NotDelivered:
    """Return what a refusal of a file means: the words go without one that will never be taken or given."""
    meant = not_delivered(refused)
    if meant.retry_after is None:
        return NotDelivered(f"{what}: {refused}", unfit=True)
    return NotDelivered(
        f"{what}: {refused}", retry_after=meant.retry_after, whole_account=meant.whole_account
    )


async def _aside(size: int, work: Any, *given: Any) -> Any:
    """Return what *work* gives; what takes long does not hold up everything else."""
    return await asyncio.to_thread(work, *given) if size > _LONG else work(*given)
