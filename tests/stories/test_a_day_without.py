"""A platform is down for a day: what waited is delivered or has lost its point, in order and in no burst.

The loop's own clock is turned by hand too, so that waiting for a platform's pace takes no time.
"""

from __future__ import annotations

import asyncio
import random
import selectors
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.adapters import NotDelivered, Pace
from bot.adapters.console import ConsoleAdapter
from bot.app import Bench
from bot.core.text import Message
from bot.core.words import Notice, Ours
from bot.messages import Messages
from bot.store import Store
from bot.translation import translator_from
from tests.world import SUNDAY

DAY = 24 * 3600.0
SOON = DAY + 1800
"""By when all is delivered that still has a point."""
ROOMS = 12
EACH = 25


class TurnedByHand(asyncio.SelectorEventLoop):
    """A loop whose clock goes on only when nothing is left to do, and then at once."""

    def __init__(self) -> None:
        self.at = 0.0
        super().__init__(_NeverWaits(self))

    def time(self) -> float:
        return self.at


class _NeverWaits(selectors.DefaultSelector):
    def __init__(self, loop: TurnedByHand) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready and timeout:
            self._loop.at += timeout
        return ready


class Distant(ConsoleAdapter):
    """A platform out of reach for a day, with a whole account or each room refused while it is."""

    def __init__(self, *, whole_account: bool) -> None:
        super().__init__()
        self.whole_account = whole_account
        self.tried = 0
        self.arrived: list[tuple[float, str, str]] = []

    async def send(self, room: str, message: Message, *, key: str, **more: Any) -> str:
        now = asyncio.get_running_loop().time()
        if now < DAY:
            self.tried += 1
            raise NotDelivered(
                "out of reach", retry_after=timedelta(seconds=5), whole_account=self.whole_account
            )
        self.allowed(room, now)
        self.arrived.append((now, room, message.text.plain))
        return await super().send(room, message, key=key, **more)

    def allowed(self, room: str, now: float) -> None:
        """Refuse what is too fast, as the platform does."""

    def most_within(self, seconds: float, room: str | None = None) -> int:
        """Return how many arrived at most in any stretch of so many seconds, in all or in one *room*."""
        moments = [moment for moment, where, _ in self.arrived if room in (None, where)]
        most = first = 0
        for last, moment in enumerate(moments):
            while moments[first] <= moment - seconds:
                first += 1
            most = max(most, last - first + 1)
        return most


class LikeTelegram(Distant):
    """Tells nobody how fast it takes messages before it is too late: 30 a second, 20 a minute in a group."""

    capabilities = replace(
        ConsoleAdapter.capabilities, idempotent=False, pace=Pace(timedelta(milliseconds=40), burst=5)
    )

    def __init__(self) -> None:
        super().__init__(whole_account=False)

    def pace(self, room: str) -> Pace | None:
        return Pace(timedelta(seconds=3.5), burst=3)


class LikeAHomeserver(Distant):
    """Says by itself when to wait: ten messages at once in a room, then one each second."""

    def __init__(self) -> None:
        super().__init__(whole_account=True)
        self.paid: dict[str, float] = defaultdict(lambda: float("-inf"))
        self.free_at: dict[str, float] = defaultdict(float)
        self.too_early = 0

    def allowed(self, room: str, now: float) -> None:
        self.too_early += now < self.free_at[room] - 1e-6
        paid = max(self.paid[room], now - 10)
        if paid + 1 > now + 1e-6:
            self.free_at[room] = paid + 1
            raise NotDelivered("M_LIMIT_EXCEEDED", retry_after=timedelta(seconds=paid + 1 - now))
        self.paid[room] = paid + 1


def waiting(chance: random.Random) -> Iterator[tuple[float, str, str, float | None]]:
    """Yield what is queued over the day: when, for which room, its words, and when it has lost its point."""
    for number in range(EACH):
        for room in range(ROOMS):
            at = DAY * number / EACH + chance.uniform(0, DAY / EACH / 2)
            until = chance.choice((None, None, at + 3600, at + 2 * DAY))
            yield at, f"console:-{room}", f"{room}.{number}", until


async def a_day(folder: Path, platform: Distant) -> dict[str, float]:
    """Let the day pass; return what was queued, and when it had lost its point."""
    loop = asyncio.get_running_loop()
    bench = Bench(
        Store(f"sqlite:///{folder / 'baraza.db'}"),
        {"console": platform},
        translator_from(()),
        lambda: SUNDAY + timedelta(seconds=loop.time()),
        messages=Messages(strict=True),
    )
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    coming, queued = sorted(waiting(random.Random(seed))), {}
    while loop.time() < DAY or _left(bench):
        with bench.store.writing() as transaction:
            while coming and coming[0][0] <= loop.time():
                at, room, words, until = coming.pop(0)
                line = Ours("reply-carried-here", {"who": "W", "said": words})
                ends = SUNDAY + timedelta(seconds=until) if until else None
                told = Notice("", (line,), until=ends, at_once=True, language="en")
                transaction.outbox.queue_at(told, room, SUNDAY + timedelta(seconds=at))
                queued[words] = until or float("inf")
        await bench.outbox.idle()
        await asyncio.sleep(600 if loop.time() < DAY else 1)
    assert loop.time() < SOON
    bench.store.close()
    return queued


def _left(bench: Bench) -> int:
    with bench.store.reading() as transaction:
        return transaction.outbox.waiting_count()


@pytest.mark.parametrize("kind", [LikeTelegram, LikeAHomeserver])
def test_after_a_day_without_a_platform_all_is_delivered_in_order_or_has_lost_its_point(
    tmp_path: Path, kind: type[Distant]
) -> None:
    platform = kind()
    with asyncio.Runner(loop_factory=TurnedByHand) as runner:
        queued = runner.run(a_day(tmp_path, platform))
    assert platform.tried < ROOMS * 150, "it was asked without end"
    by_room = defaultdict(list)
    for _, room, text in platform.arrived:
        by_room[room].append(int(text.rpartition(".")[2]))
    assert all(numbers == sorted(set(numbers)) for numbers in by_room.values()), "out of order, or twice"
    told = {text.rpartition(" ")[2]: at for at, _, text in platform.arrived}
    assert {words for words, until in queued.items() if until > SOON} <= told.keys(), "something is missing"
    assert all(at < queued[words] for words, at in told.items()), (
        "what had lost its point was said all the same"
    )
    assert len(told) < len(queued) == ROOMS * EACH
    if isinstance(platform, LikeTelegram):
        assert platform.most_within(1) <= 30
        assert max(platform.most_within(60, room) for room in by_room) <= 20
    if isinstance(platform, LikeAHomeserver):
        assert platform.too_early == 0
