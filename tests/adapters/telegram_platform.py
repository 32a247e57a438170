"""The contract's driver for Telegram: a strict Bot API server with Amina on it, who is "somebody"."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.adapters import Adapter, Heard, Kind, Raw
from bot.adapters.telegram import TelegramAdapter
from bot.adapters.telegram.hearing import Me, meaning
from bot.adapters.telegram.ids import Ids
from tests.adapters.contract import KeptInbox, Shown, listening
from tests.fakes.telegram_chats import Chat
from tests.fakes.telegram_media import photo
from tests.fakes.telegram_server import FakeTelegram


class OnTelegram:
    """Amina's phone, and the bot's adapter."""

    presses = True

    def __init__(self, telegram: FakeTelegram) -> None:
        self.telegram = telegram
        self.inbox = KeptInbox()
        self.amina = telegram.person("Amina", language="sw")
        self.person = self.amina.address
        self.adapter: Adapter = TelegramAdapter(telegram.token, telegram.url)

    def chat(self, room: str) -> Chat:
        return self.telegram.chats[int(room.removeprefix("telegram:"))]

    async def room(self) -> str:
        return self.telegram.group("Goma", self.amina).address

    async def direct(self) -> str:
        return self.telegram.direct(self.amina).address

    async def invites_us(self) -> str:
        group = self.telegram.group("Recife", self.amina, bot="left")
        group.adds_bot(self.amina)
        return group.address

    async def removes_us(self, room: str) -> None:
        self.chat(room).removes_bot(self.amina)

    async def somebody_says(self, room: str, text: str, *, reply_to: str | None = None) -> str:
        answered = int(reply_to) if reply_to else None
        return str(self.chat(room).says(self.amina, text, reply_to=answered))

    async def somebody_edits(self, room: str, message: str, text: str) -> None:
        self.chat(room).edits(self.amina, int(message), text)

    async def somebody_presses(self, room: str, message: str, number: int) -> None:
        self.chat(room).presses(self.amina, int(message), number)

    async def somebody_sends_a_photo(self, room: str, content: bytes, caption: str) -> str:
        return str(self.chat(room).sends(self.amina, photo(content), caption))

    async def somebody_takes_back(self, room: str, message: str) -> None:
        self.chat(room).deletes_message(int(message))

    async def somebody_reacts(self, room: str, message: str, sign: str) -> None:
        """Telegram tells of it where the bot is an administrator, so it is made one."""
        self.chat(room).bot_status = "administrator"
        self.chat(room).reacts(self.amina, int(message), sign)

    async def shown(self, room: str) -> list[Shown]:
        return [
            Shown(str(m.id), m.text, tuple(m.labels), str(m.reply_to) if m.reply_to else None, m.kind)
            for m in self.chat(room).from_bot
        ]

    async def restart_adapter(self) -> None:
        await self.adapter.close()
        self.adapter = TelegramAdapter(self.telegram.token, self.telegram.url)
        await self.adapter.start()


@asynccontextmanager
async def on_telegram() -> AsyncIterator[OnTelegram]:
    """Start a server and sign the adapter in; afterwards the server must have had nothing to complain of."""
    async with FakeTelegram().serve() as telegram:
        driver = OnTelegram(telegram)
        await driver.adapter.start()
        yield driver
        await driver.adapter.close()
        assert telegram.complaints == []


async def heard_of(platform: OnTelegram, count: int, *kinds: Kind) -> list[Heard]:
    async with listening(platform) as ears:
        return [await ears.next(*kinds) for _ in range(count)]


def read(raw: Raw, me: Me) -> Heard | None:
    """Return what an update means to *me*, who has met no message before."""
    meant = meaning(raw, me, Ids())
    return meant if isinstance(meant, Heard) else None
