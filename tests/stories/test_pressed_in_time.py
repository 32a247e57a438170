"""Whoever presses a button is answered within a second, and what they are told reaches them even if late."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.adapters.telegram import TelegramAdapter, presses
from bot.app import ON_THE_LOOP, Bench
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.text import Button, Message, Text
from bot.core.words import Outcome
from bot.store import Store
from bot.translation import translator_from
from tests.fakes.telegram_floor import Floor
from tests.fakes.telegram_people import TelegramUser
from tests.fakes.telegram_server import FakeTelegram
from tests.world import SUNDAY

OLD = Message(Text("An old question"), ((Button("Yes"), Button("No")),))
GONE = "no longer"


@dataclass
class Service:
    """The bot at work in this loop, as the service is: it hears, decides and delivers side by side."""

    telegram: FakeTelegram
    adapter: TelegramAdapter
    bench: Bench
    file: Path

    def knows(self, amina: TelegramUser, *chats: tuple[str, str, str | None]) -> None:
        """Let Amina's partner sit in *chats*: room, address, and whose direct talk it is."""
        g = Gathering(Partnership("p", "River watch", "UTC", ("en",), SUNDAY))
        g.with_([Partner("goma", "p", "Goma", ("en",), "UTC")])
        g.with_([Member("amina", "p", "goma", f"telegram:{amina.id}", "Amina", "en")])
        g.with_([Room(id_, "p", "goma", address, "en", whose) for id_, address, whose in chats])
        keep = (g.partnership, *g.partners.values(), *g.members.values(), *g.rooms.values())
        with self.bench.store.writing() as transaction:
            transaction.take([(g, Outcome(keep=keep))], SUNDAY)


@asynccontextmanager
async def service(folder: Path) -> AsyncIterator[Service]:
    async with FakeTelegram().serve() as telegram:
        file = folder / "baraza.db"
        store = Store(f"sqlite:///{file}", patience=ON_THE_LOOP)
        adapter = TelegramAdapter(telegram.token, telegram.url)
        await adapter.start()
        bench = Bench(store, {"telegram": adapter}, translator_from(()), lambda: SUNDAY)
        works = (adapter.listen(bench.inbox("telegram")), bench.conversation.run(), bench.outbox.run())
        running = [asyncio.create_task(work) for work in works]
        try:
            yield Service(telegram, adapter, bench, file)
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
            await adapter.close()
            store.close()
        assert telegram.complaints == []


async def test_a_press_is_answered_while_another_program_holds_the_database(tmp_path: Path) -> None:
    async with service(tmp_path) as it:
        amina = it.telegram.person("Amina")
        group = it.telegram.group("Goma", amina)
        it.knows(amina, ("r", group.address, None))
        asked = await it.adapter.send(group.address, OLD, key="k")
        with closing(sqlite3.connect(it.file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            group.says(amina, "/status")
            press = group.presses(amina, int(asked), 0)
            await asyncio.wait_for(it.telegram.until(lambda: press in it.telegram.answered), 5)
            other.execute("ROLLBACK")
        assert it.telegram.presses[press].waited < 1
        await group.becomes(lambda chat: any("Nothing is open" in m.text for m in chat.from_bot))


async def _pressed_too_late(it: Service, amina: TelegramUser, chat: Floor) -> str:
    asked = await it.adapter.send(chat.address, OLD, key="k")
    press = chat.presses(amina, int(asked), 0)  # type: ignore[attr-defined]
    await it.telegram.until(lambda: press in it.telegram.answered)
    assert it.telegram.answered[press] == ""
    return str(asked)


@pytest.mark.parametrize("talks", [False, True], ids=["in the room", "to them alone"])
async def test_a_refusal_that_is_late_is_said_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, talks: bool
) -> None:
    """The time of the press is over at once; what it came to is known only after that."""
    monkeypatch.setattr(presses, "PATIENCE", 0.0)
    async with service(tmp_path) as it:
        amina = it.telegram.person("Amina")
        group, direct = it.telegram.group("Goma", amina), it.telegram.direct(amina)
        direct_talk = (("d", direct.address, "amina"),) if talks else ()
        it.knows(amina, ("r", group.address, None), *direct_talk)
        asked = await _pressed_too_late(it, amina, group)
        told, silent = (direct, group) if talks else (group, direct)
        await told.becomes(lambda chat: any(GONE in message.text for message in chat.from_bot))
        await it.bench.outbox.idle()
        said = [message for message in told.from_bot if GONE in message.text]
        assert len(said) == 1
        assert not any(GONE in message.text for message in silent.from_bot)
        assert talks or str(said[0].reply_to) == asked


async def test_a_refusal_in_time_is_shown_to_whoever_pressed_and_to_nobody_else(tmp_path: Path) -> None:
    async with service(tmp_path) as it:
        amina = it.telegram.person("Amina")
        group = it.telegram.group("Goma", amina)
        it.knows(amina, ("r", group.address, None))
        asked = await it.adapter.send(group.address, OLD, key="k")
        press = group.presses(amina, int(asked), 0)
        await it.telegram.until(lambda: press in it.telegram.answered)
        await it.bench.outbox.idle()
        assert GONE in it.telegram.answered[press]
        assert len(group.from_bot) == 1
