"""How much of what Telegram takes from one account is used when much waits, and how often it refuses.

The far side is the tests' strict server with Telegram's limits on, in a process of its own: 30 messages a
second in all, 20 a minute in a group, a short burst and then one a second in a talk.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.cast import our_words
from bench.figures import Figure
from bench.pairs import Seat, settled
from bot.adapters.telegram import TelegramAdapter
from bot.app import Bench, machine_clock
from bot.core.words import Notice, Ours, Words
from bot.store import Store
from bot.translation import translator_from
from tests.fakes.telegram_rules import A_SECOND_IN_ALL
from tests.fakes.telegram_server import FakeTelegram

PART = 0.98
BEFORE = datetime(2026, 1, 1, tzinfo=UTC)


def measure(*, quick: bool = False) -> Iterator[Figure]:
    talks, groups, each = (30, 10, 3) if quick else (200, 100, 4)
    with _strict_server(talks, groups) as server, tempfile.TemporaryDirectory() as folder:
        asyncio.run(_all_said(server, Path(folder), each))
        seen = server.seen()
    said, refused, complaints = seen["at"], seen["refused"], seen["complaints"]
    assert len(said) == (talks + groups) * each, f"{len(said)} messages were taken"
    assert not complaints, complaints
    # The first second's burst and the last rooms' own pace say nothing about the account's.
    steady = said[A_SECOND_IN_ALL : -2 * A_SECOND_IN_ALL]
    rate = (len(steady) - 1) / (steady[-1] - steady[0])
    yield Figure(
        f"messages to {talks} direct talks and {groups} groups, {each} waiting in each, at Telegram's limits",
        f"{rate:.2f} a second, {rate / A_SECOND_IN_ALL:.1%} of the account's {A_SECOND_IN_ALL}",
        f"{PART:.0%}",
        rate >= PART * A_SECOND_IN_ALL,
    )
    yield Figure("how often Telegram said meanwhile that it was too much", str(refused), "0", refused == 0)


@dataclass
class _Server:
    process: subprocess.Popen[str]
    url: str
    token: str
    chats: list[int]

    def seen(self) -> dict[str, Any]:
        """End it, and return what it saw."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        return dict(json.loads(self.process.stdout.readline()))


@contextmanager
def _strict_server(talks: int, groups: int) -> Iterator[_Server]:
    with subprocess.Popen(
        [sys.executable, "-m", "bench.limit", str(talks), str(groups)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout
            yield _Server(process, **json.loads(process.stdout.readline()))
        finally:
            process.terminate()


async def _all_said(server: _Server, folder: Path, each: int) -> None:
    store = Store(f"sqlite:///{folder / 'baraza.db'}")
    seats = [Seat(f"Group {chat}", f"telegram:{chat}", f"telegram:{abs(chat)}") for chat in server.chats]
    for number in range(0, len(seats), 2):
        settled(store, f"p{number}", (seats[number], seats[number + 1]), BEFORE)
    adapter, clock = TelegramAdapter(server.token, server.url), machine_clock()
    bench = Bench(store, {"telegram": adapter}, translator_from(()), clock, our_words(), {})
    with store.writing() as transaction:
        for turn in range(each):
            for partnership in transaction.record.partnerships():
                g = transaction.record.gathering(partnership.id, BEFORE)
                told = [_notice(room, f"The pump works, {turn}") for room in g.rooms]
                transaction.outbox.queue(told, g.rooms, g.partners, BEFORE)
    await adapter.start()
    serving = asyncio.create_task(bench.outbox.run())
    while not serving.done():
        await asyncio.sleep(0.2)
        with store.reading() as transaction:
            if not transaction.outbox.waiting_count():
                break
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
    await adapter.close()
    store.close()


def _notice(room: str, words: str) -> Notice:
    said = Ours("reply-carried-here", {"who": "Rosa", "said": Words(words, "en")})
    return Notice(room, (said,), at_once=True)


async def _serve(talks: int, groups: int) -> None:
    """Print where it is and which chats there are; once told to end, print what was seen."""
    async with FakeTelegram().serve() as telegram:
        people = [telegram.person("Rosa") for _ in range(talks + groups)]
        chats = [telegram.direct(person).id for person in people[:talks]]
        chats += [telegram.group("Goma", person).id for person in people[talks:]]
        telegram.limits = True
        print(json.dumps({"url": telegram.url, "token": telegram.token, "chats": chats}), flush=True)
        await asyncio.to_thread(sys.stdin.read)
        at = [sent.at for sent in telegram.sent_log]
        refused = len(telegram.pace.refused)
        print(json.dumps({"at": at, "refused": refused, "complaints": telegram.complaints}), flush=True)


if __name__ == "__main__":
    asyncio.run(_serve(*map(int, sys.argv[1:])))
