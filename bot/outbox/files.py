"""What goes along with words: re-sent by its handle on the account that heard it, else fetched from there.

Where a platform cannot carry it, the words go without it and a sentence of ours says so. Never keeps a file
longer than it takes to hand it over, and never more than a few at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.adapters import Adapter, Capabilities, NotDelivered
from bot.core.attachment import WITH_WORDS, Attachment, File
from bot.core.made import MADE
from bot.core.splitting import split, units
from bot.core.text import Message, Text
from bot.core.words import Notice, Ours
from bot.store import Delivery

MOST_AT_ONCE = 2
"""Files in memory at once, over all accounts."""
FETCH_WITHIN = 60.0
TRIES = 5
"""How often a file is fetched anew before the words go without it."""


@dataclass
class Files:
    """Brings what goes along."""

    adapters: Mapping[str, Adapter]
    make: Callable[[File], Awaitable[bytes | None]] | None = None
    """Makes what is in a file that nobody sent; None where there is nothing to make it of."""
    _places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MOST_AT_ONCE))

    @asynccontextmanager
    async def along(
        self, delivery: Delivery, notice: Notice, to: Adapter
    ) -> AsyncIterator[tuple[Notice, bytes | None]]:
        """Give *notice*, and what is in its file where another account than *to* has to be given that.

        Raises NotDelivered where the file may be there in a while.
        """
        attached, account = notice.attachment, delivery.address.partition(":")[0]
        if attached is None:
            yield notice, None
        elif why := self._hindered(attached, account, to.capabilities):
            yield without(notice, why), None
        elif not isinstance(attached, File) or attached.account == account or delivery.parts:
            yield notice, None
        elif attached.account == MADE:
            async with self._places:
                content = await self._made(attached, to.capabilities.biggest)
                yield (notice, content) if content is not None else (without(notice, "lost"), None)
        else:
            most = min(to.capabilities.biggest, self.adapters[attached.account].capabilities.fetches)
            async with self._places:
                content = await self._fetched(attached, delivery, most)
                yield (notice, content) if content is not None else (without(notice, "lost"), None)

    def _hindered(self, attached: Attachment, account: str, can: Capabilities) -> str:
        """Return what keeps *attached* from going along: "kind", "size", "lost", or "" for nothing."""
        if attached.kind not in can.carries:
            return "kind"
        if not isinstance(attached, File) or attached.account in (account, MADE):
            return ""
        if attached.account not in self.adapters:
            return "lost"
        if (attached.size or 0) > can.biggest:
            return "size"
        return "lost" if (attached.size or 0) > self.adapters[attached.account].capabilities.fetches else ""

    async def _made(self, file: File, most: int) -> bytes | None:
        """Return what is in a file that we make; None where it cannot be made or is too big."""
        content = await self.make(file) if self.make else None
        return content if content is not None and len(content) <= most else None

    async def _fetched(self, file: File, delivery: Delivery, most: int) -> bytes | None:
        """Return what is in *file*, None if it cannot be had."""
        try:
            async with asyncio.timeout(FETCH_WITHIN):
                return await self.adapters[file.account].fetch(file, most)
        except TimeoutError:
            refusal = NotDelivered("the file did not come in time", retry_after=timedelta(seconds=30))
        except NotDelivered as why:
            refusal = NotDelivered(f"the file: {why.why}", retry_after=why.retry_after)
        if refusal.retry_after is None or delivery.attempts >= TRIES:
            return None
        raise refusal


def without(notice: Notice, why: str) -> Notice:
    """Return *notice* with a sentence that says what does not come along: *why* is kind, size or lost."""
    says = {"kind": "attachment-not-carried", "size": "attachment-too-big", "lost": "attachment-not-brought"}
    line = Ours(says[why])
    return replace(notice, parts=(*notice.parts, line), attachment=None)


def pieces_of(message: Message, can: Capabilities) -> list[Message]:
    """Return *message* as what is sent one after the other; what goes along comes first.

    Words that cannot stand below it follow, and are to reply to it.
    """
    attached = message.attachment
    if attached is None or has_caption(message, can):
        return split(message, can.caption) if attached else split(message, can.longest)
    first = replace(message, text=Text(""), buttons=())
    words = split(replace(message, attachment=None, reply_to=None), can.longest)
    return [first, *(words if message.text.plain.strip() else ())]


def has_caption(message: Message, can: Capabilities) -> bool:
    """Tell whether the words of *message* stand below what goes along with it."""
    attached = message.attachment
    fits = units(message.text.plain) <= can.caption
    return attached is not None and attached.kind in WITH_WORDS and fits


def carried_by(earlier: Delivery) -> Attachment | None:
    """Return what goes along with what was delivered *earlier*; what was said anew went without."""
    return None if earlier.notice.replaces else earlier.notice.attachment


def words_of(
    earlier: Delivery, parts: Sequence[str], can: Capabilities
) -> tuple[Sequence[str], Attachment | None]:
    """Return the parts of what was delivered *earlier* that show its words, and what they are the caption of.

    A caption is a single part.
    """
    attached = carried_by(earlier)
    carried = attached if attached and attached.kind in can.carries else None
    if carried and len(parts) == 1:
        return parts, carried if carried.kind in WITH_WORDS else None
    return parts[1:] if carried else parts, None
