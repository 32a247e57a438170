"""One bot that odd events from both platforms go through, all the way; between them, others go on talking.

The makers are those of the adapters' own fuzz tests. What they make is put into the inbox, means something to
a partnership with chats on both platforms, and is answered. Never reaches a platform.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import text

from bench.pairs import Seat, opened, settled
from bot.adapters import Raw
from bot.adapters.matrix import MatrixAdapter
from bot.adapters.matrix.errands import Errands
from bot.adapters.matrix.inviting import Invitations
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.sign_in import Door, Way
from bot.adapters.matrix.targets import Targets
from bot.adapters.matrix.timeline import Timeline
from bot.adapters.matrix.unopened import Unopened
from bot.adapters.telegram import TelegramAdapter
from bot.adapters.telegram.hearing import ASKED_FOR, Me
from bot.app import Bench
from bot.core.partnership import Member, Room
from bot.core.text import Message
from bot.store import Store
from bot.translation import translator_from
from tests.adapters import test_matrix_fuzz as matrix_fuzz
from tests.adapters import test_telegram_fuzz as telegram_fuzz
from tests.adapters.contract import KeptInbox

SEED = 20_261_124
A_POLL = 200
POLLS_A_WEEK = 5
CANARY = "canary"
SUNDAY = datetime(2026, 11, 29, 6, tzinfo=UTC)
GROUP, TALK = "telegram:-1001000000000001", "telegram:7"
"""Chats that the makers speak of."""
KIGOMA, UVIRA = ("telegram:-1001000000000777", "telegram:77"), ("matrix:!uvira", "matrix:@zawadi:localhost")
"""Chats that they do not speak of, and who talks there."""


class Telegram(TelegramAdapter):
    """Reads as it always does; what it says gets the ids that the maker speaks of, one after the other."""

    capabilities = replace(TelegramAdapter.capabilities, pace=None)

    def __init__(self) -> None:
        super().__init__("4242:AAA")
        self._me = Me(4242, "baraza_test_bot", reads_all=True)
        self.ids = cycle((1, 7, 4242))
        self.said: list[tuple[str, str]] = []

    def pace(self, room: str) -> None:
        return None

    async def send(self, room: str, message: Message, **_: Any) -> str:
        self.said.append((room, message.text.plain))
        return str(len(self.said) + 9000 if room == KIGOMA[0] else next(self.ids))

    async def edit(self, *_: Any) -> None: ...

    async def withdraw(self, *_: Any) -> None: ...

    async def take_out(self, *_: Any) -> bool:
        return False

    async def fetch(self, *_: Any) -> bytes:
        return b"a picture"

    async def settle_press(self, *_: Any) -> bool:
        return True

    async def set_commands(self, *_: Any) -> None: ...


class Matrix(MatrixAdapter):
    """The same for Matrix."""

    def __init__(self, folder: Path) -> None:
        super().__init__("http://localhost", matrix_fuzz.US, folder=folder)
        self.ids = cycle(f"$known{number}" for number in range(matrix_fuzz.MOST_IDS))
        self.said: list[tuple[str, str]] = []

    async def send(self, room: str, message: Message, **_: Any) -> str:
        self.said.append((room, message.text.plain))
        return f"$said{len(self.said)}" if room == UVIRA[0] else next(self.ids)

    async def edit(self, *_: Any) -> None: ...

    async def withdraw(self, *_: Any) -> None: ...

    async def take_out(self, *_: Any) -> bool:
        return False

    async def fetch(self, *_: Any) -> bytes:
        return b"a picture"


@dataclass
class Town:
    """One bot, with a partnership that the makers speak of and one that they do not."""

    folder: Path
    now: datetime = SUNDAY
    telegram: Telegram = field(default_factory=Telegram)

    def __post_init__(self) -> None:
        self.matrix = Matrix(self.folder)
        self.store = Store(f"sqlite:///{self.folder / 'baraza.db'}")
        adapters = {"telegram": self.telegram, "matrix": self.matrix}
        self.bench = Bench(self.store, adapters, translator_from(()), lambda: self.now)  # type: ignore[arg-type]
        settled(self.store, "good", (Seat("Kigoma", *KIGOMA), Seat("Uvira", *UVIRA)), SUNDAY)
        opened(self.store, "good", SUNDAY)

    def begins_anew(self, id_: str) -> None:
        """Let partners take over the chats that the makers speak of: earlier ones moved, or lost them."""
        taken = {GROUP, TALK, "matrix:!r0", "matrix:!r1"}
        with self.store.writing() as transaction:
            rooms = [transaction.record.room_at(address) for address in taken]
            transaction.record.lose([room for room in rooms if room])
        seats = Seat("Goma", GROUP, "telegram:1"), Seat("Recife", "matrix:!r0", "matrix:@amina:localhost")
        settled(self.store, id_, seats, self.now - timedelta(days=1), pulse=True)
        self._sits_down(id_, 0, TALK, "telegram:7")
        self._sits_down(id_, 1, "matrix:!r1", "matrix:@bruno:localhost")

    def _sits_down(self, id_: str, number: int, address: str, person: str) -> None:
        """Let a partner of partnership *id_* have a member who talks with the bot alone."""
        key, partner = f"{id_}{number}", f"g{id_}{number}"
        member = Member(f"x{key}", id_, partner, person, "Claire", "en", ("coordinator",))
        talk = Room(f"d{key}", id_, partner, address, "en", member.id)
        with self.store.writing() as transaction:
            transaction.record.keep([member, talk])

    async def hears(self, account: str, raws: list[Raw]) -> None:
        """Take in one poll or sync, do what it calls for, and say what follows from it."""
        await self.bench.inbox(account).put(raws, "next")
        self.now += timedelta(minutes=5)
        await self.bench.settle()

    def told(self, seat: tuple[str, str]) -> str:
        """Return the platform's id of the first message that we said in a chat."""
        query = "SELECT message FROM outbox WHERE address = :address ORDER BY id"
        return str(self._rows(query, address=seat[0])[0][0])

    def ends(self) -> Counter[str]:
        """Return how often each end of what was heard came: why it was set aside, or the row's state."""
        rows = self._rows("SELECT state, why FROM inbox")
        return Counter(why or ("waits", "handled", "aside")[state] for state, why in rows)

    def answers(self) -> int:
        """Return how many answers of the partners' that the makers speak of are kept."""
        return len(self._rows("SELECT id FROM answer"))

    def carried(self) -> tuple[list[str], list[str]]:
        """Return what came to Uvira of what Kigoma said, and the other way round, in order."""
        to_uvira = [words for room, words in self.matrix.said if room == UVIRA[0]]
        to_kigoma = [words for room, words in self.telegram.said if room == KIGOMA[0]]
        return [w for w in to_uvira if "Kigoma) " in w], [w for w in to_kigoma if "Uvira) " in w]

    def close(self) -> None:
        self.store.close()

    def _rows(self, query: str, **given: str) -> list[Any]:
        with self.store.reading() as transaction:
            return list(transaction.connection.execute(text(query), given).all())


def telegram_polls(town: Town, updates: int) -> Iterator[list[Raw]]:
    """Yield polls of made updates, and in each of them something that Kigoma replies."""
    maker, luck = telegram_fuzz.Maker(SEED), Random(SEED)
    kinds = [*ASKED_FOR, *("message",) * 6, "edited_message", "channel_post", "poll", "chat_member"]
    for first in range(0, updates, A_POLL):
        raws: list[Raw] = []
        for number in range(first, min(first + A_POLL, updates)):
            update = maker.update(luck.choice(kinds))
            body = json.dumps(update)
            if isinstance(update, dict):
                town.telegram._ids.heard(update)
            cut = luck.randrange(len(body)) if luck.random() < 0.01 else len(body)
            raws.append(Raw(str(number), body[:cut]))
        raws.insert(
            luck.randrange(len(raws)),
            Raw(f"good-{first}", json.dumps(_reply(first // A_POLL, town.told(KIGOMA)))),
        )
        yield raws


def _reply(number: int, to: str) -> dict[str, Any]:
    chat = {"id": int(KIGOMA[0].partition(":")[2]), "type": "supergroup", "title": "Kigoma"}
    person = {"id": 77, "is_bot": False, "first_name": "Neema"}
    us = {"id": 4242, "is_bot": True, "first_name": "Baraza", "username": "baraza_test_bot"}
    answered = {"message_id": int(to), "date": 1_795_932_000, "chat": chat, "from": us, "text": "Habari"}
    said = {"message_id": 100_000 + number, "date": 1_795_932_000, "chat": chat, "from": person}
    return {
        "update_id": number,
        "message": {**said, "text": f"Pump {number}", "reply_to_message": answered},
    }


@dataclass
class Syncs:
    """Made syncs, brought into the form in which the listener puts them into the inbox."""

    town: Town
    odd: matrix_fuzz.Odd = field(default_factory=lambda: matrix_fuzz.Odd(SEED))

    async def __aenter__(self) -> Syncs:
        self.server = await matrix_fuzz.homeserver(self.odd)
        folder = self.town.folder
        self.door = Door(Way(str(self.server.make_url("")).rstrip("/"), matrix_fuzz.US), folder)
        self.door.client.restore_login(matrix_fuzz.US, "DEVICE", "token")
        wire, crypt, rooms = self.door.wire, self.door.crypt, Rooms()
        self.unopened = Unopened(crypt, folder, iter(range(10**9)).__next__)
        targets = Targets(wire, crypt, matrix_fuzz.US)
        errands = Errands(wire, matrix_fuzz.US, idle=asyncio.Event())
        inviting = Invitations(
            wire, rooms, matrix_fuzz.US, account="matrix", rule="code", encrypts=True, known=None
        )
        self.timeline = Timeline(
            wire, crypt, rooms, targets, self.unopened, inviting, errands, matrix_fuzz.US, "matrix"
        )
        self.ends = (inviting, errands, self.door, self.server)
        return self

    async def __aexit__(self, *_: object) -> None:
        for end in self.ends:
            await end.close()

    async def raws(self, events: int) -> list[Raw]:
        sync = self.odd.sync([self.odd.event() for _ in range(events)])
        return await self._heard(sync)

    async def reply(self, number: int, to: str) -> list[Raw]:
        said: dict[str, Any] = {
            "msgtype": "m.text",
            "body": f"Well {number}",
            "m.mentions": {"user_ids": [matrix_fuzz.US]},
        }
        said["m.relates_to"] = {"m.in_reply_to": {"event_id": to}}
        event: dict[str, Any] = {"event_id": f"$good{number}", "type": "m.room.message", "content": said}
        event |= {"sender": UVIRA[1].partition(":")[2], "origin_server_ts": 1_795_932_000_000}
        room = {UVIRA[0].partition(":")[2]: {"timeline": {"events": [event], "limited": False}}}
        return await self._heard({"next_batch": "s2", "rooms": {"join": room}})

    async def _heard(self, sync: dict[str, Any]) -> list[Raw]:
        raws = await self.timeline.heard(KeptInbox(), sync, "s1")
        self.unopened.settled()
        return raws


async def all_gone_through(town: Town, events: int) -> int:
    """Let so many made events of each platform go through; return how often each of the others spoke.

    Each week anew the chats that the makers speak of are partners' who agreed to the weekly pulse.
    """
    polls = 0
    await town.bench.settle()
    async with Syncs(town) as syncs:
        for raws in telegram_polls(town, events):
            if polls % POLLS_A_WEEK == 0:
                town.begins_anew(f"odd{polls}x")
                town.now = SUNDAY + timedelta(days=1 + polls // POLLS_A_WEEK * 7)
                await town.bench.settle()
            await town.hears("telegram", raws)
            # Of what is made for Matrix half is nothing that a listener keeps.
            more = await syncs.raws(len(raws) - 1)
            more[len(more) // 2 : len(more) // 2] = await syncs.reply(polls, town.told(UVIRA))
            await town.hears("matrix", more)
            polls += 1
    return polls
