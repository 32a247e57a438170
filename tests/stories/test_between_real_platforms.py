"""A picture with words below it, changed and taken back, between a Telegram group and a room on Matrix."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.adapters import Adapter
from bot.adapters.matrix import MatrixAdapter
from bot.app import Bench
from bot.core import adoption
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.protocol import read_protocol
from bot.core.words import Outcome
from bot.store import Store
from bot.translation import Translator, translator_from
from tests.fakes.telegram_chats import Chat, ChatMessage, TelegramUser
from tests.fakes.telegram_media import photo
from tests.fakes.telegram_server import FakeTelegram
from tests.peers.encrypting_person import EncryptingPerson, encrypting
from tests.peers.js_person import Clients, Element, clients, element
from tests.peers.synapse import PASSWORD, Homeserver, Person, synapse
from tests.stories.stage import AtOnce
from tests.world import PULSE, SUNDAY

__all__ = ["element", "synapse"]

pytestmark = [pytest.mark.xdist_group("real parts"), pytest.mark.timeout(300)]

PICTURE = b"\x89PNG\r\n\x1a\n a pump"
QUESTION = "What moved forward?"
MONDAY = SUNDAY.replace(day=30, hour=9)


@dataclass
class Both:
    """Rosa's group on Telegram and Bruno's room on Matrix, both asked the same question."""

    rosa: TelegramUser
    group: Chat
    bruno: Person
    room: str
    bot: str
    bench: Bench
    telegram: FakeTelegram

    async def in_group(self, words: str, kind: str = "text") -> ChatMessage:
        """Wait until the bot shows *words* in the group, and return the message."""

        def there(chat: Chat) -> ChatMessage | None:
            return next((m for m in chat.from_bot if words in m.text and m.kind == kind), None)

        await self.group.becomes(lambda chat: there(chat) is not None, 20)
        found = there(self.group)
        assert found
        return found

    async def in_room(self, words: str) -> dict[str, Any]:
        """Wait until the bot shows *words* in the room, and return the event."""
        found = await self.bruno.sees(
            self.room, lambda all_: any(words in m["content"].get("body", "") for m in all_), self.bot
        )
        return next(m for m in found if words in m["content"].get("body", ""))

    async def is_gone(self, event: str) -> None:
        """Wait until *event* is taken back in the room."""
        await self.bruno.sees(self.room, lambda all_: all(m["event_id"] != event for m in all_), self.bot)

    async def brought(self, url: str) -> bytes:
        """Return what is in a file of the homeserver's."""
        where = f"{self.bruno.server.url}/_matrix/client/v1/media/download/{url.removeprefix('mxc://')}"
        headers = {"Authorization": f"Bearer {self.bruno.token}"}
        async with aiohttp.ClientSession() as session, session.get(where, headers=headers) as answer:
            return await answer.read()


@asynccontextmanager
async def both(
    folder: Path,
    homeserver: Homeserver,
    protocol: str = PULSE,
    language: str = "en",
    shows: tuple[str, ...] = (),
    at: Clients | None = None,
    clock: Callable[[], datetime] = lambda: MONDAY,
    names: tuple[str, str] = ("Rosa", "Bruno"),
    group_reads: str = "en",
    translator: Translator | None = None,
) -> AsyncIterator[Both]:
    """Let both be asked what *protocol* asks; Bruno's room reads *language*, and shows what *shows* names.

    It is encrypted where his client is *at* Element. They are called by their *names*.
    """
    account = await homeserver.register("baraza", shown="Baraza")
    bruno = await homeserver.register("bruno", shown=names[1])
    bruno = await encrypting(bruno, at) if at else bruno
    room = await bruno.creates(account.user, name="Recife", encrypted=at is not None)
    await account.joins(room)
    async with FakeTelegram().serve() as telegram:
        rosa = telegram.person(names[0], group_reads)
        group = telegram.group("Goma", rosa)
        adapters: Mapping[str, Adapter] = {
            "telegram": AtOnce(telegram.token, telegram.url),
            "matrix": MatrixAdapter(
                homeserver.url, account.user, PASSWORD, folder=folder / "matrix", encryption=at is not None
            ),
        }
        store = Store(f"sqlite:///{folder / 'baraza.db'}")
        bench = Bench(store, adapters, translator or translator_from(()), clock)
        group_of_rosa = (names[0], f"telegram:{rosa.id}", group.address, group_reads)
        room_of_bruno = (names[1], bruno.address, f"matrix:{room}", language)
        _begun(bench, protocol, shows, group_of_rosa, room_of_bruno)
        for adapter in adapters.values():
            await adapter.start()
        works = [bench.conversation.run(), bench.outbox.run()]
        works += [adapter.listen(bench.inbox(name)) for name, adapter in adapters.items()]
        running = [asyncio.create_task(work) for work in works]
        await bench.scheduler.tick()
        try:
            yield Both(rosa, group, bruno, room, account.user, bench, telegram)
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
            for adapter in adapters.values():
                await adapter.close()
            store.close()
        assert telegram.complaints == []


def _begun(bench: Bench, protocol: str, shows: tuple[str, ...], *who: tuple[str, str, str, str]) -> None:
    """Let a partner for each of *who* (name, address, room, language) be asked on Mondays."""
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), SUNDAY))
    for name, address, room, language in who:
        key = name.lower()
        g.with_([Partner(f"g-{key}", "p", name, (language,), "UTC")])
        g.with_([Member(f"m-{key}", "p", f"g-{key}", address, name, language)])
        g.with_([Room(f"r-{key}", "p", f"g-{key}", room, language, shows=shows)])
    read = read_protocol(protocol, "pulse")
    held = adoption.Adoption("a", "p", read, "in-force", SUNDAY, in_force_at=SUNDAY)
    g.with_([held])
    keep = (g.partnership, *g.partners.values(), *g.rooms.values(), *g.members.values(), held)
    with bench.store.writing() as transaction:
        transaction.take([(g, Outcome(keep=keep) + adoption.begun(g, held, SUNDAY))], SUNDAY)


async def test_a_picture_its_words_and_their_going_cross_from_telegram_to_matrix(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse) as here:
        question = await here.in_group(QUESTION)
        said = here.group.sends(here.rosa, photo(PICTURE), "The pump works", reply_to=question.id)
        shown = await here.in_room("Rosa answered: 🖼 picture: The pump works")
        assert shown["content"]["msgtype"] == "m.image"
        assert await here.brought(shown["content"]["url"]) == PICTURE

        here.group.edits(here.rosa, said, "The new pump works")
        changed = await here.in_room("The new pump works")
        assert changed["event_id"] == shown["event_id"]
        assert changed["content"]["url"] == shown["content"]["url"]

        here.group.says(here.rosa, "/withdraw", reply_to=said)
        await here.is_gone(shown["event_id"])


async def test_a_picture_its_words_and_their_going_cross_from_matrix_to_telegram(
    tmp_path: Path, synapse: Homeserver
) -> None:
    async with both(tmp_path, synapse) as here:
        question = await here.in_room(QUESTION)
        url = await here.bruno.uploads(PICTURE, "image/png")
        picture = {
            "msgtype": "m.image",
            "body": "The pump works",
            "filename": "pump.png",
            "url": url,
            "info": {"mimetype": "image/png", "size": len(PICTURE)},
        }
        reply = {"m.relates_to": {"m.in_reply_to": {"event_id": question["event_id"]}}}
        said = await here.bruno.puts(here.room, "m.room.message", picture | reply)
        shown = await here.in_group("Bruno answered: 🖼 picture: The pump works", "photo")
        assert shown.digest == hashlib.sha256(PICTURE).hexdigest()

        anew = picture | {"body": "The new pump works"}
        relation = {"m.relates_to": {"rel_type": "m.replace", "event_id": said}}
        await here.bruno.puts(here.room, "m.room.message", anew | relation | {"m.new_content": anew})
        changed = await here.in_group("The new pump works", "photo")
        assert changed.id == shown.id

        await here.bruno.takes_back(here.room, said)
        await here.group.becomes(lambda chat: chat.find(shown.id) is None, 20)


async def test_a_picture_and_its_going_cross_to_and_from_an_encrypted_room(
    tmp_path: Path, synapse: Homeserver, element: Element
) -> None:
    async with clients(element) as at, both(tmp_path, synapse, at=at) as here:
        assert isinstance(here.bruno, EncryptingPerson)
        client = here.bruno.client
        asked = await here.in_group(QUESTION)
        said = here.group.sends(here.rosa, photo(PICTURE), "The pump works", reply_to=asked.id)
        shown = await client.sees_text(here.room, "Rosa answered: 🖼 picture: The pump works")
        assert "url" not in shown.content, "the server reads no file"
        assert await client.fetches(shown) == PICTURE
        here.group.edits(here.rosa, said, "The new pump works")
        changed = await client.sees_event(here.room, shown.id, lambda e: "The new pump works" in e.text)
        assert changed.edited
        here.group.says(here.rosa, "/withdraw", reply_to=said)
        await client.sees_event(here.room, shown.id, lambda e: e.redacted)

        question = await here.in_room(QUESTION)
        reply = {"m.relates_to": {"m.in_reply_to": {"event_id": question["event_id"]}}}
        sent = await client.attaches(
            here.room, "pump.png", PICTURE, "image/png", caption="All of it works", **reply
        )
        there = await here.in_group("Bruno answered: 🖼 picture: All of it works", "photo")
        assert there.digest == hashlib.sha256(PICTURE).hexdigest()
        await client.withdraws(here.room, sent)
        await here.group.becomes(lambda chat: chat.find(there.id) is None, 20)
