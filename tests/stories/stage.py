"""One partnership across two real platforms with a facilitator on each, for stories of what they do there.

Goma's group is on a strict Telegram and reads Spanish: Rosa coordinates and facilitates, Teo is a member.
Tyr's room is on a homeserver: Nour facilitates, Amal is a member; it and their talks are encrypted where that
is asked for. Everybody has a direct talk with the bot. Whoever waits, waits for what people read, never for
time to pass; only the bot's clock is turned by hand.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.adapters import Adapter
from bot.adapters.matrix import MatrixAdapter
from bot.adapters.telegram import TelegramAdapter
from bot.app import Bench
from bot.core import adoption
from bot.core import morning as mornings
from bot.core.partnership import Gathering, Member, Partner, Partnership, Room
from bot.core.protocol import read_protocol
from bot.core.words import Outcome
from bot.messages import Messages
from bot.store import Store
from bot.translation import translator_from
from tests.fakes.libretranslate_server import LibreTranslateServer
from tests.fakes.telegram_people import TelegramUser
from tests.fakes.telegram_server import FakeTelegram
from tests.peers.encrypting_person import encrypting
from tests.peers.js_person import Clients
from tests.peers.synapse import PASSWORD, Homeserver, Person
from tests.stories.real import OnMatrix, OnTelegram
from tests.world import SUNDAY

Sentences = Mapping[tuple[str, str], Mapping[str, str]]
ROLES = {"Rosa": ("coordinator", "facilitator"), "Nour": ("facilitator",)}


class AtOnce(TelegramAdapter):
    """Telegram's pace is proven elsewhere: stories of many messages would be minutes of waiting."""

    def pace(self, room: str) -> None:
        return None


@dataclass
class Stage:
    """Who speaks where, and the clock: in the group and the room, and alone with the bot."""

    bench: Bench
    hands: list[datetime]
    telegram: FakeTelegram
    homeserver: Homeserver
    rosa: OnTelegram
    teo: OnTelegram
    nour: OnMatrix
    amal: OnMatrix
    rosa_alone: OnTelegram
    teo_alone: OnTelegram
    nour_alone: OnMatrix
    amal_alone: OnMatrix

    async def turns_to(self, moment: datetime) -> None:
        """Turn the clock to *moment* and let what is due by then be done."""
        self.hands[0] = moment
        await self.bench.scheduler.tick()
        self.bench.outbox.wake()

    def keep(self, *things: Any) -> None:
        """Let *things* be as if they had come about before."""
        with self.bench.store.writing() as transaction:
            transaction.record.keep(things)

    def gathering(self) -> Gathering:
        with self.bench.store.reading() as transaction:
            return transaction.record.gathering("p", self.hands[0])

    async def also_on_telegram(self, name: str, of: str, language: str) -> OnTelegram:
        """Let *name* be one more of the group *of*, and return their talk with the bot on Telegram."""
        person = self.telegram.person(name, language)
        self._one_more(name, of, person.address, language)
        return await _talks_on_telegram(self.telegram, person)

    async def also_on_matrix(self, name: str, of: str, language: str) -> OnMatrix:
        """Let them have theirs on the homeserver."""
        person = await self.homeserver.register(name.lower(), shown=name)
        self._one_more(name, of, person.address, language)
        return await _talks_on_matrix(person, self.nour.bot, encrypted=False)

    async def comes_in(self, name: str, language: str) -> OnMatrix:
        """Let *name* be one more of Tyr, and come into its room."""
        person = await self.homeserver.register(name.lower(), shown=name)
        await self.nour.person.invites(self.nour.room, person.user)
        await person.joins(self.nour.room)
        self._one_more(name, "Tyr", person.address, language)
        return OnMatrix(self.nour.room, person, self.nour.bot, name)

    def _one_more(self, name: str, of: str, address: str, language: str) -> None:
        self.keep(Member(f"m-{name.lower()}", "p", f"g-{of.lower()}", address, name, language))

    async def read_by(self, *chats: OnTelegram | OnMatrix) -> str:
        """Return all that the bot said in *chats*, with markup and buttons; on Matrix before edits, too."""
        said: list[Any] = []
        for each in chats:
            if isinstance(each, OnTelegram):
                said += [(m.text, m.buttons) for m in each.chat.from_bot]
            else:
                said += [e for e in await each.person.events(each.room) if e["sender"] == each.bot]
        return str(said)


@asynccontextmanager
async def stage(
    folder: Path,
    homeserver: Homeserver,
    *,
    there: str = "ar",
    protocol: str = "",
    knows: Sentences | None = None,
    at: Clients | None = None,
) -> AsyncIterator[Stage]:
    """Let the bot run with both accounts; Tyr's room reads *there*, encrypted with clients *at* Element.

    With a *protocol* (its YAML) it is in force. The translator *knows* what it is told.
    """
    us = await homeserver.register("baraza", shown="Baraza")
    nour, amal = [await _somebody(homeserver, name, at) for name in ("Nour", "Amal")]
    room = await nour.creates(us.user, amal.user, name="Tyr", encrypted=at is not None)
    await us.joins(room)
    await amal.joins(room)
    hands = [SUNDAY]
    with LibreTranslateServer() as server:
        for (source, target), sentences in (knows or {}).items():
            server.knows(source, target, sentences)
        async with FakeTelegram().serve() as telegram:
            rosa, teo = telegram.person("Rosa", "es"), telegram.person("Teo", "es")
            group = telegram.group("Goma", rosa, teo)
            account = MatrixAdapter(
                homeserver.url, us.user, PASSWORD, folder=folder / "matrix", encryption=at is not None
            )
            async with _running(
                Store(f"sqlite:///{folder / 'baraza.db'}"),
                {"telegram": AtOnce(telegram.token, telegram.url), "matrix": account},
                server.url,
                hands,
                protocol,
                ("Goma", "es", group.address, {rosa.address: "Rosa", teo.address: "Teo"}),
                ("Tyr", there, f"matrix:{room}", {nour.address: "Nour", amal.address: "Amal"}),
            ) as bench:
                yield Stage(
                    bench,
                    hands,
                    telegram,
                    homeserver,
                    OnTelegram(group, rosa),
                    OnTelegram(group, teo),
                    OnMatrix(room, nour, us.user),
                    OnMatrix(room, amal, us.user),
                    await _talks_on_telegram(telegram, rosa),
                    await _talks_on_telegram(telegram, teo),
                    await _talks_on_matrix(nour, us.user, encrypted=at is not None),
                    await _talks_on_matrix(amal, us.user, encrypted=at is not None),
                )
            assert telegram.complaints == []
        assert server.refused == []


async def _somebody(homeserver: Homeserver, name: str, at: Clients | None) -> Person:
    person = await homeserver.register(name.lower(), shown=name)
    return await encrypting(person, at) if at else person


async def _talks_on_telegram(telegram: FakeTelegram, person: TelegramUser) -> OnTelegram:
    talk = OnTelegram(telegram.direct(person), person)
    await talk.says("/start")
    await talk.reads(person.name)
    await talk.looks_away()
    return talk


async def _talks_on_matrix(person: Person, bot: str, *, encrypted: bool) -> OnMatrix:
    """Open a talk; whoever is a member is greeted there by name, in their language."""
    talk = OnMatrix(await person.creates(bot, direct=True, encrypted=encrypted), person, bot)
    await talk.reads("River watch")
    await talk.says("!start")
    await talk.person.sees(talk.room, lambda all_: len(all_) > 1, bot)
    await talk.looks_away()
    return talk


@asynccontextmanager
async def _running(
    store: Store,
    adapters: Mapping[str, Adapter],
    translates: str,
    hands: list[datetime],
    protocol: str,
    *where: Sits,
) -> AsyncIterator[Bench]:
    translator = translator_from(["libretranslate"], libretranslate_url=translates)
    bench = Bench(store, adapters, translator, lambda: hands[0], messages=Messages(strict=True))
    _begun(bench, protocol, where)
    for adapter in adapters.values():
        await adapter.start()
    works = [bench.conversation.run(), bench.outbox.run()]
    works += [adapter.listen(bench.inbox(name)) for name, adapter in adapters.items()]
    running = [asyncio.create_task(work) for work in works]
    try:
        yield bench
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        for adapter in adapters.values():
            await adapter.close()
        await translator.close()
        store.close()


Sits = tuple[str, str, str, Mapping[str, str]]
"""A partner's name, language, room, and its members' names by their addresses."""


def _begun(bench: Bench, protocol: str, where: tuple[Sits, ...]) -> None:
    """Bring in a partner for each of *where*."""
    g = Gathering(Partnership("p", "River watch", "UTC", ("en",), SUNDAY))
    for name, language, room, members in where:
        key = name.lower()
        g.with_([Partner(f"g-{key}", "p", name, (language,), "UTC")])
        g.with_([Room(f"r-{key}", "p", f"g-{key}", room, language)])
        for address, who in members.items():
            roles = ROLES.get(who, ())
            g.with_([Member(f"m-{who.lower()}", "p", f"g-{key}", address, who, language, roles)])
    mornings_ = [mornings.chosen(g, member, "", SUNDAY) for member in g.having("facilitator")]
    keep = (g.partnership, *g.partners.values(), *g.rooms.values(), *g.members.values(), *mornings_)
    outcome = Outcome(keep=keep)
    if protocol:
        read = read_protocol(protocol, "pulse")
        held = adoption.Adoption("a", "p", read, "in-force", SUNDAY, in_force_at=SUNDAY)
        g.with_([held])
        outcome += Outcome(keep=(held,)) + adoption.begun(g, held, SUNDAY)
    with bench.store.writing() as transaction:
        transaction.take([(g, outcome)], SUNDAY)
