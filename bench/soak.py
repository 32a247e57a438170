"""Minutes at the platforms' own limits, with faults on both and the bot killed in between; then a count.

People reply to one another through the bot: between Telegram chats, and between Telegram and Matrix. A share
of all sends meets a fault. Every message has to come, in order; on Matrix once, on Telegram at most once more
for each connection that was cut after Telegram had it, and for each kill. Before that, twenty thousand odd
events of each platform go through a bot. What comes twice on Telegram has to have been out of the bot's
reach: not among the ten ids after the last that it knew of.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import monotonic, perf_counter
from typing import Any

from bench.counted import Chat, Tally, on_matrix, on_telegram, tallied
from bench.figures import Figure
from bench.pairs import Seat, at_a_homeserver, opened, settled
from bot.app import machine_clock
from bot.store import Store
from tests.fakes.telegram_faults import (
    A_BAD_DAY,
    Fault,
    cut_after,
    cut_before,
    flood,
    nonsense_after,
    slow,
)
from tests.peers.gate import Gate, gate_before
from tests.peers.synapse import Homeserver, Person
from tests.stories.real import RealParts, real_parts

SHARE = 0.05
TELEGRAM_A_SECOND = 30
MATRIX_A_SECOND = 5
"""What the homeserver lets the bot say; its own default for people is one in five seconds."""
DRAIN = 300.0
"""Seconds after the last word within which all has to be there: after a 5xx a chat waits half a minute."""


@dataclass(frozen=True, slots=True)
class Size:
    seconds: float
    talks: int
    """Pairs of Telegram talks."""
    rooms: int
    """Matrix rooms, of which every fourth has a group on the other side and each other one a talk."""
    kills: int
    odd: int
    look: float = 1.0
    """Seconds between two looks at whether all has come."""
    mix: tuple[Fault, ...] = A_BAD_DAY


# After a 5xx a chat waits for half a minute: too long where it is only to be seen that this runs.
QUICK = Size(1, 10, 4, 1, 0, 0.2, (cut_before(), cut_after(), flood(1), nonsense_after(), slow(0.1)))
WHOLE = Size(300, 20, 12, 2, 20_000)


def measure(*, quick: bool = False, homeserver: Homeserver | None = None) -> Iterator[Figure]:
    size = QUICK if quick else WHOLE
    with tempfile.TemporaryDirectory() as folder:
        if size.odd:
            yield asyncio.run(_odd(Path(folder), size.odd))
        figures = [*asyncio.run(_soaked(Path(folder), homeserver, size)).figures(size)]
    # What has to hold here is no matter of how fast a machine is.
    assert not quick or all(figure.good is not False for figure in figures), figures
    yield from figures


async def _odd(folder: Path, events: int) -> Figure:
    """Let odd events go through a bot, and see that each ended and that others were heard meanwhile."""
    from tests.stories.odd_town import Town, all_gone_through  # its libraries take seconds to import

    (folder / "odd").mkdir()
    town = Town(folder / "odd")
    polls = await all_gone_through(town, events)
    ends, (there, back) = town.ends(), town.carried()
    town.close()
    amiss = [end for end in ends if end != "handled" and not end.startswith("unreadable: ")]
    assert not amiss, amiss
    assert len(there) == len(back) == polls, "somebody's words among them were lost"
    aside = sum(ends.values()) - ends["handled"]
    return Figure(
        f"{events:,} odd Telegram updates and {events:,} Matrix events, {2 * polls} replies between them",
        f"{ends['handled']:,} handled or passed over, {aside:,} set aside, every reply carried",
        "all",
        True,
    )


@dataclass
class Found:
    """What was counted at the end."""

    telegram: Tally
    matrix: Tally
    faults: Counter[str]
    cuts: Counter[str]
    too_fast: int
    kills: int
    seconds: float

    def figures(self, size: Size) -> Iterator[Figure]:
        minutes = f"{size.seconds / 60:.0f} minutes" if size.seconds >= 60 else f"{size.seconds:.0f} seconds"
        told = ", ".join(f"{number} {kind}" for kind, number in sorted(self.faults.items()))
        unsure = self.faults["cut after"] + self.faults["nonsense after"] + self.kills
        for tally, name, most in ((self.telegram, "Telegram", unsure), (self.matrix, "Matrix", 0)):
            yield Figure(
                f"{minutes} at the limits, {SHARE:.0%} faults, {self.kills} kills: messages to {name}",
                f"{tally.messages:,}: {tally.repeats} repeated ({tally.forgotten} of them across a kill,"
                f" {tally.reachable} whose first was in reach), {tally.lost} lost, {tally.late} out of order",
                f"{most} repeated, none in reach, lost or out of order",
                tally.repeats <= most and not (tally.reachable or tally.lost or tally.late),
                f"{tally.messages / self.seconds:.1f} a second until all were there",
            )
        yield Figure("what Telegram did meanwhile", f"{told}; {self.too_fast} times it was too much")
        cuts = f"{self.cuts['before']} cut before, {self.cuts['after']} cut after, {self.cuts['limited']} 429"
        yield Figure("what the homeserver did meanwhile", cuts)


async def _soaked(folder: Path, homeserver: Homeserver | None, size: Size) -> Found:
    async with at_a_homeserver(homeserver) as server, gate_before(server.port) as gate:
        settings = {"matrix_homeserver": gate.url, "log_level": "warning", "tick_seconds": "15"}
        async with real_parts(folder, server, quick=True, **settings) as parts:
            market = await _market(folder, parts, server, size)
            await parts.bot.begin()
            await market.begins()
            await server.ratelimit(parts.account.user, MATRIX_A_SECOND, 2 * MATRIX_A_SECOND)
            return await _through(market, parts, gate, size)


async def _through(market: Market, parts: RealParts, gate: Gate, size: Size) -> Found:
    """Let everybody talk while everything goes wrong, until all has come."""
    telegram = parts.telegram
    telegram.limits = True
    telegram.suffers(SHARE, seed=1, mix=size.mix)
    gate.cuts("/send/m.room.", SHARE, seed=1)
    begun = perf_counter()
    killing = asyncio.create_task(_kills(market, size))
    await market.talks(size.seconds)
    await killing
    async with asyncio.timeout(DRAIN):
        while not await market.all_there():  # noqa: ASYNC110 - it is seen at the platforms alone
            await asyncio.sleep(size.look)
    taken = perf_counter() - begun
    telegram.recovers()
    gate.cuts("", 0, 1)
    await asyncio.sleep(1)  # what would be said a second time
    there = await market.tallies()
    too_fast = len(telegram.pace.refused)
    return Found(*there, telegram.faults.happened, gate.happened, too_fast, size.kills, taken)


async def _kills(market: Market, size: Size) -> None:
    """Kill the bot in the middle, and start it anew."""
    for _ in range(size.kills):
        await asyncio.sleep(size.seconds / (size.kills + 1))
        market.kills.append(monotonic())
        await market.parts.bot.kill()
        await market.parts.bot.begin()


@dataclass
class Market:
    """Pairs of chats whose people talk to each other; *said* is what each chat has to be told, in order."""

    parts: RealParts
    reader: Person
    pairs: list[tuple[Chat, Chat]] = field(default_factory=list)
    luck: Random = field(default_factory=lambda: Random(1))
    words: int = 0
    kills: list[float] = field(default_factory=list)
    """When the bot was killed, as `time.monotonic` tells it."""
    missing: list[Chat] = field(default_factory=list)

    @property
    def chats(self) -> list[Chat]:
        return [chat for pair in self.pairs for chat in pair]

    async def begins(self) -> None:
        """Wait until every chat has a message of the bot's that can be replied to."""
        for chat in self.chats:
            async with asyncio.timeout(60):
                while not (there := await self._shown(chat)):  # noqa: ASYNC110 - as above
                    await asyncio.sleep(0.1)
            chat.opening = there[0].id
        self.missing = self.chats

    async def talks(self, seconds: float) -> None:
        """Let people reply for so long, a little faster than the platforms take it."""
        mixed = [pair for pair in self.pairs if pair[1].matrix]
        alone = [pair for pair in self.pairs if not pair[1].matrix]
        weights = [1 if pair[0].group else 3 for pair in mixed]
        # A reply is carried to the other chat, and in its own it is told that it was.
        between = (TELEGRAM_A_SECOND - MATRIX_A_SECOND) / 2
        begun, ahead = perf_counter(), min(10.0, seconds / 2)
        at_matrix = at_telegram = 0
        while (passed := perf_counter() - begun) < seconds:
            while at_telegram < between * (passed + ahead):
                at_telegram += 1
                await self._says(*self._turned(self.luck.choice(alone)))
            while at_matrix < MATRIX_A_SECOND * (passed + ahead):
                at_matrix += 1
                await self._says(*self._turned(self.luck.choices(mixed, weights)[0]))
            await asyncio.sleep(0.05)

    def _turned(self, pair: tuple[Chat, Chat]) -> tuple[Chat, Chat]:
        return pair if self.luck.random() < 0.5 else (pair[1], pair[0])

    async def _says(self, here: Chat, there: Chat) -> None:
        self.words += 1
        text = f"Well {self.words}"
        if here.matrix:
            said = await self.reader.says(here.matrix, text, reply_to=here.opening)
        else:
            assert here.telegram
            said = str(here.telegram.says(here.person, text, reply_to=int(here.opening)))
        there.awaits.append(text)
        here.awaits_notes.append(said)

    async def _shown(self, chat: Chat) -> list[Any]:
        bot = self.parts.account.user
        return await on_matrix(chat, self.reader, bot) if chat.matrix else on_telegram(chat)

    async def all_there(self) -> bool:
        """Tell whether nothing is missing any more; a chat where it is so is not looked at again."""
        for chat in list(self.missing):
            if tallied(chat, await self._shown(chat)).lost:
                return False
            self.missing.remove(chat)
        return True

    async def tallies(self) -> tuple[Tally, Tally]:
        """Return what was counted on Telegram, and on Matrix."""
        sums = (Tally(), Tally())
        for chat in self.chats:
            sums[bool(chat.matrix)].add(tallied(chat, await self._shown(chat), self.kills))
        return sums


async def _market(folder: Path, parts: RealParts, homeserver: Homeserver, size: Size) -> Market:
    """Let partners sit down in pairs of chats, as if they had joined long ago."""
    reader = await homeserver.register("amina")
    market, telegram = Market(parts, reader), parts.telegram
    for number in range(size.talks + size.rooms):
        rosa, bruno = telegram.person("Rosa", "en"), telegram.person("Bruno", "en")
        if number < size.talks:
            market.pairs.append((Chat(rosa, telegram.direct(rosa)), Chat(bruno, telegram.direct(bruno))))
            continue
        grouped = number % 4 == 0
        here = telegram.group("Goma", rosa) if grouped else telegram.direct(rosa)
        room = await reader.creates(parts.account.user)
        await parts.account.joins(room)
        market.pairs.append((Chat(rosa, here, group=grouped), Chat(bruno, matrix=room)))
    (folder / "data").mkdir()
    store, now = Store(f"sqlite:///{folder / 'data' / 'baraza.db'}"), machine_clock()()
    for number, pair in enumerate(market.pairs):
        seats = [
            Seat(f"Group {n}", chat.address, chat.speaker(reader.address)) for n, chat in enumerate(pair)
        ]
        settled(store, f"p{number}x", (seats[0], seats[1]), now)
        opened(store, f"p{number}x", now)
    store.close()
    return market
