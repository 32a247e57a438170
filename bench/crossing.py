"""From an answer in a Telegram group to its translation in a Matrix room, over a real homeserver.

Beside it a relay that remembers, translates and checks nothing: python-telegram-bot's update straight into
matrix-nio's room_send. Everything is on loopback, and the translator takes no time. matterbridge, which
people use for this, is written in Go and cannot be had from the registries here.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from string import ascii_lowercase
from time import perf_counter
from typing import Any

from bench.figures import Figure
from bench.pairs import Seat, at_a_homeserver, settled
from bot.core.telling import MOST_APART
from bot.store import Store
from tests.fakes.telegram_chats import TelegramUser
from tests.fakes.telegram_server import FakeTelegram
from tests.peers.synapse import PASSWORD, Homeserver, Person
from tests.stories.real import OnTelegram, RealParts, real_parts

BAR = 0.150
FRIDAY = datetime(2026, 11, 27, 14, tzinfo=UTC)
MONDAY = "2026-11-30T14:00:00Z"
"""Past nine in Bogotá and in Recife."""


def measure(*, quick: bool = False, homeserver: Homeserver | None = None) -> Iterator[Figure]:
    pairs, each = (1, 3) if quick else (8, MOST_APART)
    ours, theirs = asyncio.run(_measured(pairs, each, homeserver))
    yield Figure(
        "an answer in a Telegram group: kept, translated, and read in a Matrix room",
        f"{median(ours) * 1e3:.0f} ms at the median of {len(ours)}",
        f"{BAR * 1e3:.0f} ms",
        median(ours) < BAR,
        f"python-telegram-bot into matrix-nio, nothing kept or translated: {median(theirs) * 1e3:.0f} ms"
        " (matterbridge is not in the registries here)",
    )


async def _measured(pairs: int, each: int, homeserver: Homeserver | None) -> tuple[list[float], list[float]]:
    with tempfile.TemporaryDirectory() as folder:
        async with at_a_homeserver(homeserver) as server:
            return await _carried(Path(folder), server, pairs, each), await _relayed(server, pairs * each)


@dataclass
class Reader:
    """Somebody who looks at a Matrix room all the time, as a client does."""

    person: Person
    room: str
    _since: str | None = None

    async def timed(self, words: str, says: Callable[[], object]) -> float:
        """Return the seconds from when somebody *says* something until a message with *words* is here."""
        await self._synced(0)
        begun = perf_counter()
        says()
        async with asyncio.timeout(30):
            while not any(words in body for body in await self._synced(10_000)):
                pass
        return perf_counter() - begun

    async def _synced(self, patience: int) -> list[str]:
        more: dict[str, Any] = {"since": self._since} if self._since else {}
        what = json.dumps({"room": {"rooms": [self.room]}})
        answer = await self.person.ask("GET", "sync", filter=what, timeout=patience, **more)
        self._since = answer["next_batch"]
        here = answer.get("rooms", {}).get("join", {}).get(self.room, {})
        events = here.get("timeline", {}).get("events", [])
        return [event["content"].get("body", "") for event in events]


async def _carried(folder: Path, homeserver: Homeserver, pairs: int, each: int) -> list[float]:
    """Return how long each answer takes until it is read, in seconds: of *each* people in so many groups."""
    async with real_parts(folder, homeserver, log_level="info") as parts:
        (folder / "data").mkdir()
        store = Store(f"sqlite:///{folder / 'data' / 'baraza.db'}")
        sides = [await _facing(parts, store, f"pair{number}x", each) for number in range(pairs)]
        store.close()
        for number in range(pairs * each):
            said, read = _sentence(number)
            parts.translator.knows("es", "pt", {said: read})
        await parts.at(MONDAY)
        for bogota, _, _ in sides:
            await bogota.reads("1/7")
        taken: list[float] = []
        for bogota, people, reader in sides:
            question = bogota.chat.from_bot[-1].id
            for person in people:
                said, read = _sentence(len(taken))
                says = partial(bogota.chat.says, person, said, reply_to=question)
                taken.append(await reader.timed(read, says))
        return taken


async def _facing(
    parts: RealParts, store: Store, id_: str, many: int
) -> tuple[OnTelegram, list[TelegramUser], Reader]:
    """Let a group on Telegram and a room on Matrix be partners who have agreed to the weekly pulse."""
    people = [parts.telegram.person("Rosa", "es") for _ in range(many)]
    group = parts.telegram.group("Bogotá", *people)
    recife = await parts.matrix_room("Recife", "Bruno")
    await parts.account.joins(recife.room)
    seats = (
        Seat("Agua Clara", f"telegram:{group.id}", f"telegram:{people[0].id}", "es", "America/Bogota"),
        Seat("Várzea", f"matrix:{recife.room}", recife.person.address, "pt-BR", "America/Recife"),
    )
    settled(store, id_, seats, FRIDAY, pulse=True)
    return OnTelegram(group, people[0]), people, Reader(recife.person, recife.room)


def _sentence(number: int) -> tuple[str, str]:
    """Return something in Spanish and in Portuguese; in letters, as figures are kept from translators."""
    mark = ascii_lowercase[number // 26] + ascii_lowercase[number % 26]
    return f"Faltan dos válvulas en la casa {mark}", f"Faltam duas válvulas na casa {mark}"


async def _relayed(homeserver: Homeserver, messages: int) -> list[float]:
    import nio
    from telegram import Update
    from telegram.ext import Application, MessageHandler, filters

    account, bruno = await homeserver.register("relay"), await homeserver.register("bruno")
    room = await bruno.creates(account.user)
    await account.joins(room)
    client = nio.AsyncClient(homeserver.url, account.user)
    await client.login(PASSWORD)
    await client.sync(full_state=True)

    async def carry(update: Update, _: object) -> None:
        assert update.message
        content = {"msgtype": "m.text", "body": update.message.text}
        await client.room_send(room, "m.room.message", content)

    async with FakeTelegram().serve() as telegram:
        telegram.privacy = False
        rosa = telegram.person("Rosa", "es")
        group = telegram.group("Bogotá", rosa)
        application = Application.builder().token(telegram.token).base_url(f"{telegram.url}/bot").build()
        application.add_handler(MessageHandler(filters.TEXT, carry))
        await application.initialize()
        await application.start()
        assert application.updater
        await application.updater.start_polling()
        reader, taken = Reader(bruno, room), []
        for number in range(messages):
            words = f"Faltan {number}."
            taken.append(await reader.timed(words, partial(group.says, rosa, words)))
        await application.updater.stop()
        await application.stop()
        await application.shutdown()
    await client.close()
    return taken
