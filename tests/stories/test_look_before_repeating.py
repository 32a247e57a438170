"""Where a platform would say a message twice, what may have arrived is looked for before it is said again."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from bot.adapters import Earlier, NotDelivered, Pace
from bot.adapters.console import ConsoleAdapter, Shown
from bot.adapters.telegram import TelegramAdapter
from bot.conversation import AccountInbox
from bot.core.text import Message
from bot.core.words import Notice, Ours
from bot.messages import Messages
from bot.outbox import Outbox
from bot.outbox.scope import Scope
from bot.store import OutboxRecord, Store
from bot.translation import translator_from
from tests.fakes.telegram_server import FakeTelegram, cut_after, holds_after
from tests.world import SUNDAY, Neighbour, World


class Forgetful(ConsoleAdapter):
    """A platform that knows no keys: what is sent twice is there twice, and it can only be looked for."""

    capabilities = replace(ConsoleAdapter.capabilities, idempotent=False, longest=200)

    def __init__(self) -> None:
        super().__init__()
        self.looked: list[Earlier | None] = []
        self.cut: list[NotDelivered | str] = []
        """What goes wrong with the next sends: "after" for a cut once it was taken, or a plain refusal."""
        self.room_pace: Pace | None = None

    def pace(self, room: str) -> Pace | None:
        return self.room_pace

    async def send(
        self, room: str, message: Message, *, key: str, earlier: Earlier | None = None, **more: Any
    ) -> str:
        self.looked.append(earlier)
        if earlier is not None and (found := self._found(room, message, earlier)):
            return found
        if earlier is not None and earlier.over:
            raise NotDelivered("it is not there")
        trouble = self.cut.pop(0) if self.cut else None
        if isinstance(trouble, NotDelivered):
            raise trouble
        self._by_key.clear()
        sent = await super().send(room, message, key=key, **more)
        if trouble == "after":
            raise NotDelivered("cut", retry_after=timedelta(seconds=5), uncertain=True)
        return sent

    def _found(self, room: str, message: Message, earlier: Earlier) -> str | None:
        known = set(earlier.sent)
        here = [s for s in self.rooms.get(room, []) if (room, s.id) not in known]
        return next((s.id for s in here if s.message == message), None)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path, platform=Forgetful())


def forgetful(world: World) -> Forgetful:
    assert isinstance(world.platform, Forgetful)
    return world.platform


def cast(world: World) -> list[Neighbour]:
    return world.partners(
        "Amina in Nairobi (sw)", "Bruno in Recife (pt-BR)", "Claire in Paris (fr)", protocol=""
    )


def queue(world: World, who: Neighbour, *texts: str) -> None:
    name = who.person.name.lower()
    with world.bench.store.writing() as transaction:
        g = transaction.record.gathering("p", world.now)
        notices = [
            Notice(f"r-{name}", (Ours("reply-carried-here", {"who": "W", "said": text}),), at_once=True)
            for text in texts
        ]
        transaction.outbox.queue(notices, g.rooms, g.partners, world.now)


def begun(world: World) -> list[int]:
    with world.bench.store.reading() as transaction:
        rows = transaction.connection.exec_driver_sql("SELECT id FROM outbox WHERE begun AND state = 0")
        return [row[0] for row in rows]


@contextmanager
def noted(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Give the numbers of what was noted as begun, commit by commit."""
    commits: list[list[int]] = []
    begin = OutboxRecord.begin

    def remembered(self: OutboxRecord, so_far: Mapping[int, str]) -> None:
        commits.append(sorted(so_far))
        begin(self, so_far)

    monkeypatch.setattr(OutboxRecord, "begin", remembered)
    yield commits


def said(who: Neighbour) -> list[str]:
    return [shown.message.text.plain.rpartition(": ")[2].rpartition("« ")[2] for shown in who.heard]


async def passes(world: World, seconds: float) -> None:
    world.now += timedelta(seconds=seconds)
    await world.settles()


async def test_a_send_cut_after_acceptance_is_found_and_not_repeated(world: World) -> None:
    amina, *_ = cast(world)
    queue(world, amina, "before", "one", "two")
    await world.bench.outbox.idle()
    queue(world, amina, "three", "four")
    forgetful(world).cut = ["after"]
    await world.settles()
    assert said(amina) == ["before", "one", "two", "three"]
    assert len(begun(world)) == 1
    await passes(world, 5)
    assert said(amina) == ["before", "one", "two", "three", "four"]
    assert begun(world) == []


async def test_what_may_be_there_is_looked_for_before_anything_else_may_be_said(world: World) -> None:
    """It had its place at its first try; the longer it is in doubt, the more a kill makes it forget."""
    amina, *_ = cast(world)
    forgetful(world).room_pace = Pace(timedelta(hours=1))
    queue(world, amina, "one")
    forgetful(world).cut = ["after"]
    await world.settles()
    async with asyncio.timeout(5):
        await passes(world, 5)
    assert (said(amina), begun(world)) == (["one"], [])


async def test_one_that_did_not_arrive_is_said_after_looking(world: World) -> None:
    amina, *_ = cast(world)
    queue(world, amina, "one")
    forgetful(world).cut = [NotDelivered("cut", retry_after=timedelta(seconds=5), uncertain=True)]
    await world.settles()
    assert amina.has_heard_nothing()
    await passes(world, 5)
    assert said(amina) == ["one"]
    assert [look is not None for look in forgetful(world).looked] == [False, True]


async def test_a_refusal_that_is_certain_needs_no_looking(world: World) -> None:
    amina, *_ = cast(world)
    queue(world, amina, "one")
    forgetful(world).cut = [NotDelivered("slow down", retry_after=timedelta(seconds=5))]
    await world.settles()
    assert begun(world) == []
    await passes(world, 5)
    assert forgetful(world).looked == [None, None]
    assert said(amina) == ["one"]


async def test_what_was_in_doubt_stays_so_while_the_platform_refuses_the_looking(world: World) -> None:
    amina, *_ = cast(world)
    queue(world, amina, "one")
    forgetful(world).cut = ["after"]
    await world.settles()
    send = forgetful(world).send

    async def refused(*_: Any, **__: Any) -> str:
        raise NotDelivered("too many requests", retry_after=timedelta(seconds=7))

    forgetful(world).send = refused  # type: ignore[method-assign]
    await passes(world, 5)
    forgetful(world).send = send  # type: ignore[method-assign]
    await passes(world, 7)
    assert said(amina) == ["one"]


async def test_after_a_crash_only_what_was_under_way_is_looked_for(world: World) -> None:
    amina, bruno, _ = cast(world)
    platform = forgetful(world)
    queue(world, amina, "one", "two", "three")
    queue(world, bruno, "uno", "dos")

    both_there = asyncio.Semaphore(0)

    async def dies(*_: Any, **__: Any) -> str:
        await ConsoleAdapter.send(platform, *_, **__)
        both_there.release()
        await asyncio.Event().wait()
        raise AssertionError

    send, platform.send = platform.send, dies  # type: ignore[method-assign]
    running = asyncio.create_task(world.bench.outbox.run())
    for _ in range(2):
        await both_there.acquire()
    # Killed: nothing is noted of what was under way. (A stop by a signal would wait for it.)
    for lane in world.bench.outbox._lanes.values():
        lane.cancel()
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
    await asyncio.gather(running, return_exceptions=True)
    platform.send = send  # type: ignore[method-assign]
    assert len(begun(world)) == 2, "the first of each room, and no more"
    platform._by_key.clear()
    world.restarts()
    await world.settles()
    assert said(amina) == ["one", "two", "three"]
    assert said(bruno) == ["uno", "dos"]
    assert sum(look is not None for look in platform.looked) == 2


async def test_a_later_part_cut_after_acceptance_is_found_too(world: World) -> None:
    amina, *_ = cast(world)
    queue(world, amina, " ".join(f"Sentence number {n} says that the pump works." for n in range(9)))

    class SecondOne(list[Any]):
        def __init__(self) -> None:
            super().__init__()
            self.count = 0

        def __bool__(self) -> bool:
            self.count += 1
            return self.count == 2

        def pop(self, _: Any = 0) -> Any:
            return "after"

    forgetful(world).cut = SecondOne()
    await world.settles()
    assert len(amina.heard) == 2
    await passes(world, 5)
    whole = " ".join(amina.texts())
    assert [whole.count(f"number {n} ") for n in range(9)] == [1] * 9
    look = next(look for look in forgetful(world).looked if look)
    assert (amina.room, amina.heard[0].id) in look.sent, "its own first part is known"


async def test_all_that_begins_together_is_noted_in_one_commit(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with noted(monkeypatch) as commits:
        for who in cast(world):
            queue(world, who, "one", "two")
        await world.bench.outbox.idle()
    assert len(commits[0]) == 3
    assert sorted(number for commit in commits for number in commit) == list(range(1, 7))


async def test_a_platform_that_knows_keys_costs_no_commit_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(tmp_path)
    with noted(monkeypatch) as commits:
        amina, *_ = cast(world)
        queue(world, amina, "one", "two")
        await world.settles()
    assert said(amina) == ["one", "two"]
    assert commits == []


async def test_an_adapter_that_looks_knows_our_latest_messages_in_the_chat_and_elsewhere(
    world: World,
) -> None:
    amina, bruno, _ = cast(world)
    queue(world, bruno, "uno", "dos")
    await world.settles()
    queue(world, amina, "one", "two")
    await world.settles()
    queue(world, amina, "three")
    forgetful(world).cut = ["after"]
    await world.settles()
    await passes(world, 5)
    look = forgetful(world).looked[-1]
    assert look is not None
    ours = [(s.room, s.id) for s in _in_order(world)][:-1]
    assert list(look.sent) == list(reversed(ours))


def _in_order(world: World) -> list[Shown]:
    return sorted((s for room in world.platform.rooms.values() for s in room), key=lambda s: int(s.id))


@contextmanager
def somebody_else(world: World) -> Any:
    """Give somebody else's way to lock the database, for which nobody waits longer than an instant."""
    engine = world.bench.store._engine

    def impatient(connection: Any, *_: Any) -> None:
        connection.execute("PRAGMA busy_timeout=1")

    event.listen(engine, "checkout", impatient)
    other = sqlite3.connect(world.folder / "baraza.db", isolation_level=None)
    try:
        yield other
    finally:
        other.close()
        event.remove(engine, "checkout", impatient)


async def test_in_a_busy_group_what_a_kill_cut_short_is_found_by_how_far_the_group_had_come(
    tmp_path: Path,
) -> None:
    """More was said there since our last message than is looked through: what was known of it is on disk."""
    async with FakeTelegram().serve() as telegram:
        telegram.privacy, rosa = False, telegram.person("Rosa")
        group = telegram.group("Goma", rosa)
        async with _life(tmp_path / "before.db", telegram) as before:
            await before.says(group.address, "welcome-title")
            between = [group.says(rosa, f"Between ourselves {number}") for number in range(15)]
            await before.hears(group.address, between[-1])
            telegram.fails("sendMessage", holds_after())
            saying = asyncio.create_task(before.says(group.address, "welcome-name"))
            await telegram.until(lambda: telegram.held == 1)
            # What a kill leaves behind is what is on disk at that moment.
            _copied(tmp_path / "before.db", tmp_path / "after.db")
            telegram.lets_go()
            await saying
        group.says(rosa, "And one more")
        async with _life(tmp_path / "after.db", telegram) as after:
            await after.outbox.idle()
        assert len(group.from_bot) == 2
        assert telegram.duplicates() == []
        assert telegram.calls["editMessageText"] == 1


async def test_what_was_sent_first_after_a_start_is_found_after_a_kill(tmp_path: Path) -> None:
    """Nothing was heard yet, and others were told something before it was tried again: our notes knew."""
    async with FakeTelegram().serve() as telegram:
        rosa, *others = (telegram.direct(telegram.person(f"Rosa {number}")) for number in range(16))
        async with _life(tmp_path / "one.db", telegram) as first:
            await first.says(rosa.address, "welcome-title")
        _copied(tmp_path / "one.db", tmp_path / "two.db")
        async with _life(tmp_path / "two.db", telegram) as second:
            telegram.fails("sendMessage", cut_after())
            await second.says(rosa.address, "welcome-name")
            for other in others:
                await second.says(other.address, "welcome-title")
        _copied(tmp_path / "two.db", tmp_path / "three.db")
        async with _life(tmp_path / "three.db", telegram, SUNDAY + timedelta(minutes=1)) as third:
            await third.outbox.idle()
        assert len(rosa.from_bot) == 2
        assert telegram.duplicates() == []


async def test_what_waited_to_be_heard_is_heard_before_anything_is_looked_for(tmp_path: Path) -> None:
    """More was said in other talks than is looked through, and the bot was killed before it heard of it."""
    async with FakeTelegram().serve() as telegram:
        rosa, *others = (telegram.person(f"Rosa {number}") for number in range(16))
        talk = telegram.direct(rosa)
        async with _life(tmp_path / "before.db", telegram) as before:
            await before.says(talk.address, "welcome-title")
            for other in others:
                telegram.direct(other).says(other, "Is anybody there?")
            telegram.fails("sendMessage", holds_after())
            saying = asyncio.create_task(before.says(talk.address, "welcome-name"))
            await telegram.until(lambda: telegram.held == 1)
            _copied(tmp_path / "before.db", tmp_path / "after.db")
            telegram.lets_go()
            await saying
        async with _life(tmp_path / "after.db", telegram) as after:
            listening = asyncio.create_task(
                after.adapter.listen(AccountInbox("telegram", after.store, lambda: None, lambda: None))
            )
            await after.outbox.idle()
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
        assert len(talk.from_bot) == 2
        assert telegram.duplicates() == []
        assert telegram.calls["editMessageText"] == 1


@dataclass
class _Life:
    """What the bot is between two kills, as far as it speaks."""

    store: Store
    adapter: TelegramAdapter
    outbox: Outbox

    async def says(self, address: str, what: str) -> None:
        with self.store.writing() as transaction:
            told = Notice("", (Ours(what, {"name": "River watch"}),), at_once=True)
            transaction.outbox.queue_at(told, address, SUNDAY)
        await self.outbox.idle()

    async def hears(self, address: str, message: int) -> None:
        """Listen until *message* was heard at *address*."""
        woken = asyncio.Semaphore(0)
        listening = asyncio.create_task(
            self.adapter.listen(AccountInbox("telegram", self.store, woken.release, lambda: None))
        )
        async with asyncio.timeout(10):
            while self.adapter.how_far(address, tuple) != str(message):
                await woken.acquire()
                await asyncio.sleep(0)
        listening.cancel()


@asynccontextmanager
async def _life(file: Path, telegram: FakeTelegram, now: datetime = SUNDAY) -> AsyncIterator[_Life]:
    store, adapter = Store(f"sqlite:///{file}"), TelegramAdapter(telegram.token, telegram.url)
    await adapter.start()
    outbox = Outbox(store, {"telegram": adapter}, Messages(), translator_from(()), lambda: now)
    yield _Life(store, adapter, outbox)
    await adapter.close()
    store.close()


def _copied(file: Path, to: Path) -> None:
    with closing(sqlite3.connect(file)) as there, closing(sqlite3.connect(to)) as copy:
        there.backup(copy)


class Locking(Forgetful):
    """A platform that has somebody else lock the database as soon as it has taken a message."""

    def __init__(self) -> None:
        super().__init__()
        self.other: sqlite3.Connection | None = None

    async def send(self, room: str, message: Message, *, key: str, **more: Any) -> str:
        sent = await super().send(room, message, key=key, **more)
        if self.other and not self.other.in_transaction:
            self.other.execute("BEGIN IMMEDIATE")
        return sent


@pytest.fixture
def marks(monkeypatch: pytest.MonkeyPatch) -> asyncio.Semaphore:
    """Is released whenever it is tried to note that something went out."""
    tries = asyncio.Semaphore(0)
    mark = Scope.mark

    def tried(self: Scope, note: Callable[[OutboxRecord], None]) -> None:
        tries.release()
        mark(self, note)

    monkeypatch.setattr(Scope, "mark", tried)
    monkeypatch.setattr("bot.outbox.handing_over.MARK_AGAIN", 0.01)
    return tries


async def test_while_the_database_is_locked_nothing_is_said_twice(
    tmp_path: Path, marks: asyncio.Semaphore
) -> None:
    platform = Locking()
    world = World(tmp_path, platform=platform)
    amina, *_ = cast(world)
    queue(world, amina, "one", "two")
    with somebody_else(world) as other:
        platform.other = other
        outbox = asyncio.create_task(world.bench.outbox.idle())
        async with asyncio.timeout(10):
            for _ in range(20):
                await marks.acquire()
        assert said(amina) == ["one"], "said again, because it could not be noted"
        platform.other = None
        other.execute("ROLLBACK")
        await outbox
    assert said(amina) == ["one", "two"]
    assert begun(world) == []


async def test_what_a_locked_database_kept_from_being_noted_is_looked_for_after_a_stop(
    tmp_path: Path, marks: asyncio.Semaphore
) -> None:
    platform = Locking()
    world = World(tmp_path, platform=platform)
    amina, *_ = cast(world)
    queue(world, amina, "one", "two")
    with somebody_else(world) as other:
        platform.other = other
        outbox = asyncio.create_task(world.bench.outbox.run())
        async with asyncio.timeout(10):
            for _ in range(3):
                await marks.acquire()
        outbox.cancel()
        async with asyncio.timeout(5):
            await asyncio.gather(outbox, return_exceptions=True)
        other.execute("ROLLBACK")
    assert len(begun(world)) == 1
    world.restarts()
    platform.other = None
    await world.settles()
    assert said(amina) == ["one", "two"]
