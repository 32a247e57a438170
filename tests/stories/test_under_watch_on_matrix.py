"""Partners under watch, as their case has it, in encrypted rooms of a real homeserver with Element's library.

What they say is read by their own translator and by nobody else's, under names that are nobody's; it is gone
when its time is over, and out of others' rooms when whoever said it goes.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.matrix import MatrixAdapter
from bot.app import Bench
from bot.cli.partnerships import import_file
from bot.config import read_settings, shared_folder
from bot.messages import Messages
from bot.store import Store
from bot.translation import Translator
from bot.translation.engines import Google, LibreTranslate
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.peers.encrypting_person import EncryptingPerson, encrypting
from tests.peers.js_person import Clients, Element, clients, element
from tests.peers.synapse import PASSWORD, Homeserver, Person, synapse
from tests.stories.real import OnMatrix
from tests.translation.vendors import Vendor, google_page, vendor

__all__ = ["element", "synapse"]

pytestmark = [
    pytest.mark.xdist_group("real parts"),
    pytest.mark.timeout(180),
    pytest.mark.usefixtures("without_settings"),
]

CASE = shared_folder("protocols") / "cases" / "under-watch"
BEGINS = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)
SEVEN_IN_ALMATY = datetime(2027, 3, 1, 14, 0, tzinfo=UTC)
REAL = {
    "alder": "Aliya Nurlanova",
    "saffron": "Soraya Kamali",
    "juniper": "Jonas Petraitis",
    "rowan": "Rasa Balsyte",
}
SEEN, SEEN_EN = "Двое в штатском спрашивали соседку", "Two in plain clothes asked the neighbour"
COMING, COMING_EN = "Буду у старого моста", "I shall be at the old bridge"
MEETING, MEETING_RU, MEETING_FA = "We meet on Friday", "Встречаемся в пятницу", "جمعه یکدیگر را می‌بینیم"
KNOWS = {
    ("ru", "en"): {SEEN: SEEN_EN, COMING: COMING_EN},
    ("en", "ru"): {MEETING: MEETING_RU},
    ("en", "fa"): {MEETING: MEETING_FA},
    ("ru", "fa"): {COMING: "کنار پل قدیمی خواهم بود"},
}


@dataclass
class Watched:
    """The three groups' rooms, Rowan's and Alder's talks with the bot, and all that looks on."""

    bench: Bench
    hands: list[datetime]
    homeserver: Homeserver
    own: LibreTranslateServer
    google: Vendor
    heron: OnMatrix
    otter: OnMatrix
    lantern: OnMatrix
    rowan: OnMatrix
    alder: OnMatrix
    folder: Path

    async def turns_to(self, moment: datetime) -> None:
        self.hands[0] = moment
        await self.bench.scheduler.tick()
        self.bench.outbox.wake()

    async def kept(self) -> str:
        """Return all that stands in every table, what is handled taken out."""
        await self.bench.beat()
        with self.bench.store.reading() as transaction:
            rows = transaction.connection.exec_driver_sql
            names = [name for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return "\n".join(repr(tuple(row)) for name in names for row in rows(f'SELECT * FROM "{name}"'))


async def _somebody(homeserver: Homeserver, at: Clients, name: str) -> EncryptingPerson:
    return await encrypting(await homeserver.register(name, shown=REAL[name]), at)


async def _room(bot: Person, *people: EncryptingPerson, direct: bool = False) -> OnMatrix:
    room = await people[0].creates(
        bot.user, *(each.user for each in people[1:]), direct=direct, encrypted=True
    )
    await bot.joins(room)
    for each in people[1:]:
        await each.joins(room)
    return OnMatrix(room, people[0], bot.user)


def _file(folder: Path, rooms: dict[str, OnMatrix], people: dict[str, EncryptingPerson]) -> Path:
    """Write the case's files down as they are, with these rooms and accounts in them."""
    text = (CASE / "partnership.yaml").read_text("utf-8")
    for name, where in rooms.items():
        text = text.replace(f'rooms: ["console:{name}"]', f'rooms: ["matrix:{where.room}"]')
    for name, person in people.items():
        text = text.replace(f'"console:{name}"', f'"{person.address}"')
    (folder / "quiet-record.yaml").write_text((CASE / "quiet-record.yaml").read_text("utf-8"), "utf-8")
    file = folder / "partnership.yaml"
    file.write_text(text, "utf-8")
    return file


@pytest.fixture
async def at(element: Element) -> AsyncIterator[Clients]:
    async with clients(element) as found:
        yield found


@pytest.fixture
def services() -> Iterator[tuple[LibreTranslateServer, Vendor]]:
    with LibreTranslateServer() as own, ExitStack() as stack:
        for (source, target), sentences in KNOWS.items():
            own.knows(source, target, sentences)
        yield own, stack.enter_context(vendor(google_page))


@asynccontextmanager
async def watched(
    folder: Path,
    homeserver: Homeserver,
    at: Clients,
    services: tuple[LibreTranslateServer, Vendor],
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[Watched]:
    own, google = services
    bot = await homeserver.register("baraza", shown="Baraza")
    people = {name: await _somebody(homeserver, at, name) for name in REAL}
    heron = await _room(bot, people["alder"])
    otter = await _room(bot, people["saffron"])
    lantern = await _room(bot, people["juniper"], people["rowan"])
    file = _file(folder, {"heron": heron, "otter": otter, "lantern": lantern}, people)
    monkeypatch.setenv("BARAZA_DATABASE_URL", f"sqlite:///{folder / 'baraza.db'}")
    monkeypatch.setenv("BARAZA_CLOCK", BEGINS.isoformat())
    assert import_file(read_settings(os.environ), file) == 0
    hands = [BEGINS]
    store = Store(f"sqlite:///{folder / 'baraza.db'}")
    # Google comes first: nothing but the partnership's own word keeps its words from it.
    translator = Translator([Google(google.url + "/m"), LibreTranslate(own.url)])
    adapter = MatrixAdapter(homeserver.url, bot.user, PASSWORD, folder=folder / "matrix", encryption=True)
    bench = Bench(store, {"matrix": adapter}, translator, lambda: hands[0], messages=Messages(strict=True))
    await adapter.start()
    works = [bench.conversation.run(), bench.outbox.run(), adapter.listen(bench.inbox("matrix"))]
    running = [asyncio.create_task(work) for work in works]
    try:
        talks = [await _room(bot, people[name], direct=True) for name in ("rowan", "alder")]
        for talk in talks:
            await talk.says("!start")
            await talk.reads("Baraza")
            await talk.looks_away()
        yield Watched(bench, hands, homeserver, own, google, heron, otter, lantern, *talks, folder)
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await adapter.close()
        await translator.close()
        store.close()


async def _they_speak(here: Watched) -> None:
    """What one alone reads reaches one alone; a word to all is answered; their own translator reads along."""
    await here.turns_to(SEVEN_IN_ALMATY)
    await here.heron.presses("Мы на месте", on="Вы на месте?")
    await here.heron.replies("Есть ли что-то", SEEN)
    assert SEEN_EN in await here.rowan.reads("Alder (Heron) answered")
    await here.lantern.says(f"!say {MEETING}")
    await here.lantern.presses("Send", on="Shall I send it?")
    await here.heron.replies(MEETING_RU, COMING)
    assert "Alder (Heron)" in await here.lantern.reads(COMING_EN)
    await here.heron.reads("Juniper (Lantern)")
    assert here.own.calls


async def _nobody_else_learns(here: Watched) -> None:
    """No account's name is said or kept, and the homeserver's files hold no word."""
    chats = (here.heron, here.otter, here.lantern, here.rowan, here.alder)
    said = "\n".join([text for each in chats for text in await each.texts()])
    kept = await here.kept()
    for name in REAL.values():
        assert name not in said
        assert name.split()[-1] not in kept
    server = b"".join(file.read_bytes() for file in here.homeserver.folder.glob("homeserver.db*"))
    for words in (SEEN, SEEN_EN, COMING, COMING_EN, MEETING_RU):
        assert words in kept + said
        assert words.encode() not in server
        assert words.encode("unicode-escape") not in server


async def _alder_goes(here: Watched) -> None:
    """What the others' rooms show of Alder's is taken back; the server has nothing of it left."""
    copies = [(here.lantern, COMING_EN), (here.rowan, SEEN_EN)]
    events = [(await chat.message(words))["event_id"] for chat, words in copies]
    await here.alder.says("!forget")
    await here.alder.presses("Да, продолжать", on="Продолжать?")
    await here.alder.presses("Стереть и в чатах", on="Стереть сейчас")
    await here.alder.reads("о вас больше ничего не хранится")
    for (chat, words), event in zip(copies, events, strict=True):
        await chat.person.sees(
            chat.room, lambda all_, w=words: all(w not in m["content"]["body"] for m in all_), chat.bot
        )
        there = await chat.person.ask("GET", "rooms", chat.room, "event", event)
        assert there["content"] == {}, "not even sealed"
    kept = await here.kept()
    for words in (SEEN, SEEN_EN, COMING, COMING_EN, "Alder"):
        assert words not in kept


async def test_what_is_said_stays_among_them_and_goes_with_whoever_said_it(
    tmp_path: Path,
    synapse: Homeserver,
    at: Clients,
    services: tuple[LibreTranslateServer, Vendor],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with watched(tmp_path, synapse, at, services, monkeypatch) as here:
        await _they_speak(here)
        await _nobody_else_learns(here)
        await _alder_goes(here)
        assert MEETING in await here.kept()
        for day in range(1, 17):
            await here.turns_to(SEVEN_IN_ALMATY + timedelta(days=day))
        kept = await here.kept()
        for words in (MEETING, MEETING_RU, MEETING_FA):
            assert words not in kept, "a fortnight is over"
        assert here.google.bytes_in == b""
        assert here.own.refused == []
