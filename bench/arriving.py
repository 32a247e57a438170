"""What arrives from Telegram: fetched, and on disk before it is confirmed; beside a bare handler.

What follows from it is decided later, out of the inbox: the part `replies` measures that.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from statistics import median
from time import perf_counter

from bench import bot_api
from bench.figures import Figure
from bot.adapters.telegram import TelegramAdapter
from bot.conversation import AccountInbox
from bot.store import Store

PART = 0.2
"""What share of a bare handler's pace is asked for, with everything on disk."""


def measure(*, quick: bool = False) -> Iterator[Figure]:
    updates, runs = (300, 1) if quick else (10_000, 3)
    kept, bare = [], []
    with bot_api.serving(updates) as address:
        for _ in range(runs):
            bare.append(asyncio.run(_bare(address, updates)))
            with tempfile.TemporaryDirectory() as folder:
                kept.append(asyncio.run(_kept(address, updates, Path(folder))))
    ours, theirs = median(kept), median(bare)
    yield Figure(
        f"{updates:,} updates of {bot_api.PEOPLE} people, each on disk before Telegram may forget it"
        " (what follows from a reply is measured above)",
        f"{ours:,.0f} a second",
        f"{PART} times the bare handler's",
        ours >= PART * theirs,
        f"python-telegram-bot, a handler that remembers nothing: {theirs:,.0f} a second",
    )


async def _kept(address: str, updates: int, folder: Path) -> float:
    """Return how many updates a second are fetched and kept."""
    adapter = TelegramAdapter(bot_api.TOKEN, address)
    store, in_step = Store(f"sqlite:///{folder / 'baraza.db'}"), asyncio.Event()
    await adapter.start()
    begun = perf_counter()
    inbox = AccountInbox("telegram", store, wake=lambda: None, caught_up=in_step.set)
    listening = asyncio.create_task(adapter.listen(inbox))
    await in_step.wait()
    taken = perf_counter() - begun
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening
    with store.reading() as transaction:
        waiting = transaction.inbox.waiting(updates + 1)
        assert len(waiting) == updates, f"{len(waiting)} of {updates} are on disk"
    await adapter.close()
    store.close()
    return updates / taken


async def _bare(address: str, updates: int) -> float:
    """Return how many updates a second the library fetches for a handler that counts them."""
    from telegram.ext import Application, MessageHandler, filters

    seen, all_seen = 0, asyncio.Event()

    async def count(_: object, __: object) -> None:
        nonlocal seen
        seen += 1
        if seen == updates:
            all_seen.set()

    application = Application.builder().token(bot_api.TOKEN).base_url(f"{address}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, count))
    await application.initialize()
    await application.start()
    begun = perf_counter()
    assert application.updater
    await application.updater.start_polling()
    await all_seen.wait()
    taken = perf_counter() - begun
    await application.updater.stop()
    await application.stop()
    await application.shutdown()
    return updates / taken
