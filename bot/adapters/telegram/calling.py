"""What all calls to the Bot API share: their deadlines, and what becomes of one that fails.

Never lets an exception of the library's out: it can hold the address with the token in it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram.error import BadRequest, Conflict, TelegramError

from bot.adapters.telegram.line import FaultError
from bot.adapters.telegram.refusals import not_delivered, wordless

log = logging.getLogger(__name__)

DEADLINE = 30.0
"""Seconds after which a call is given up, however slowly its answer still trickles in."""

FAILURES = (TelegramError, TimeoutError, KeyError, TypeError, ValueError, AttributeError)
"""What a call can fail with; the last four where the answer has another shape than promised."""


@asynccontextmanager
async def delivering(account: str, within: float | None = None) -> AsyncIterator[None]:
    """Turn whatever goes wrong inside into NotDelivered, and give up after *within* seconds (DEADLINE).

    An answer of another shape than promised came after the message was taken, so it counts as uncertain too.
    """
    try:
        async with asyncio.timeout(within or DEADLINE):
            yield
    except FAILURES as amiss:
        raise not_delivered(amiss, account) from None


@asynccontextmanager
async def passing(call: str) -> AsyncIterator[None]:
    """Let a call fail that nobody waits for."""
    try:
        async with asyncio.timeout(DEADLINE):
            yield
    except FAILURES as amiss:
        log.warning("telegram did not take a call", extra={"call": call, "cause": in_short(amiss)})


def in_short(amiss: Exception) -> str:
    """Return what went wrong, without a word of anybody's."""
    if isinstance(amiss, BadRequest | Conflict):
        return wordless(amiss)
    return f"HTTP {amiss.code}" if isinstance(amiss, FaultError) else type(amiss.__cause__ or amiss).__name__
