"""The contract's driver for Telegram: a strict Bot API server with Amina on it, who is "somebody"."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.adapters import Adapter, Heard, Kind, Raw
from bot.adapters.telegram import TelegramAdapter
from bot.adapters.telegram.hearing import Me, meaning
from bot.adapters.telegram.ids import Ids
from bot.core.attachment import Attachment, Contact, File, Place
from tests.adapters.contract import KeptInbox, Shown, listening
from tests.fakes import telegram_media as media
from tests.fakes.telegram_chats import Chat
from tests.fakes.telegram_messages import ChatMessage
from tests.fakes.telegram_server import FakeTelegram, cut_after, flood

ASKED_TO_WAIT = 7


class OnTelegram:
    """Amina's phone, and the bot's adapter."""

    nowhere = "telegram:-1009999"

    def __init__(self, telegram: FakeTelegram) -> None:
        self.telegram = telegram
        self.inbox = KeptInbox()
        self.amina = telegram.person("Amina", language="sw")
        self.person = self.amina.address
        self.adapter: Adapter = TelegramAdapter(telegram.token, telegram.url)

    def chat(self, room: str) -> Chat:
        return self.telegram.chats[int(room.removeprefix("telegram:").partition("/")[0])]

    async def room(self) -> str:
        return self.telegram.group("Goma", self.amina).address

    async def topic(self) -> str:
        group = self.telegram.group("Goma", self.amina)
        return f"{group.address}/{group.topic(self.amina, 'Pumps')}"

    async def direct(self) -> str:
        return self.telegram.direct(self.amina).address

    async def invites_us(self) -> str:
        group = self.telegram.group("Recife", self.amina, bot="left")
        group.adds_bot(self.amina)
        return group.address

    async def removes_us(self, room: str) -> None:
        self.chat(room).removes_bot(self.amina)

    async def brings_us_back(self, room: str) -> None:
        self.chat(room).adds_bot(self.amina)

    async def silences_us(self, room: str) -> None:
        self.chat(room).restricts_bot(self.amina)

    async def lets_us_speak(self, room: str) -> None:
        self.chat(room).frees_bot(self.amina)

    async def lets_us_keep_order(self, room: str) -> None:
        self.chat(room).bot_status = "administrator"

    async def still_reads(self, room: str, message: str) -> bool:
        return self.chat(room).find(int(message)) is not None

    async def slows(self, room: str, seconds: int) -> None:
        self.chat(room).slows(seconds)

    async def a_room_that_can_move(self) -> str:
        return self.telegram.group("Goma", self.amina, kind="group").address

    async def moves(self, room: str) -> str:
        return self.chat(room).migrates(self.amina).address

    async def loses_patience(self, room: str) -> None:
        self.telegram.storms(flood(ASKED_TO_WAIT), chat=self.chat(room).id, seconds=60)

    async def regains_patience(self, room: str) -> None:
        self.telegram.recovers()

    async def can_be_cut_off(self) -> None:
        """It always can."""

    async def goes_down(self) -> None:
        await self.telegram.goes_down()

    async def comes_back(self) -> None:
        await self.telegram.comes_back()

    async def loses_answers(self) -> None:
        self.telegram.fails("sendMessage", cut_after())

    async def answers_again(self) -> None:
        """Only one was lost."""

    async def somebody_says(self, room: str, text: str, *, reply_to: str | None = None) -> str:
        answered, thread = int(reply_to) if reply_to else None, room.partition("/")[2]
        return str(
            self.chat(room).says(self.amina, text, reply_to=answered, thread=int(thread) if thread else None)
        )

    async def somebody_calls_us(self, room: str, text: str) -> str:
        return await self.somebody_says(room, f"@{self.telegram.username} {text}")

    async def somebody_quotes(self, room: str, text: str, message: str, part: str) -> str:
        return str(self.chat(room).says(self.amina, text, reply_to=int(message), quote=part))

    async def somebody_links(self, room: str, text: str, words: str, address: str) -> str:
        return str(self.chat(room).says(self.amina, text, links={words: address}))

    async def somebody_edits(self, room: str, message: str, text: str) -> None:
        self.chat(room).edits(self.amina, int(message), text)

    async def somebody_rewords_a_caption(self, room: str, message: str, caption: str) -> None:
        await self.somebody_edits(room, message, caption)

    async def somebody_presses(self, room: str, message: str, number: int) -> None:
        self.chat(room).presses(self.amina, int(message), number)

    async def somebody_sends(self, room: str, what: Attachment, content: bytes, caption: str) -> str:
        return str(self.chat(room).sends(self.amina, _sendable(what, content), caption))

    async def somebody_offers_a_poll(self, room: str, question: str, *answers: str) -> str:
        return str(self.chat(room).sends(self.amina, media.poll(question, *answers)))

    async def somebody_takes_back(self, room: str, message: str) -> None:
        self.chat(room).deletes_message(int(message))

    async def somebody_reacts(self, room: str, message: str, sign: str) -> None:
        """Telegram tells of it where the bot is an administrator, so it is made one."""
        self.chat(room).bot_status = "administrator"
        self.chat(room).reacts(self.amina, int(message), *([sign] if sign else []))

    async def shown(self, room: str) -> list[Shown]:
        thread = room.partition("/")[2]
        return [_as_shown(m) for m in self.chat(room).from_bot if not thread or m.thread == int(thread)]

    async def restart_adapter(self) -> None:
        await self.adapter.close()
        self.adapter = TelegramAdapter(self.telegram.token, self.telegram.url)
        await self.adapter.start()


def _as_shown(message: ChatMessage) -> Shown:
    return Shown(
        str(message.id),
        message.text,
        tuple(message.labels),
        str(message.reply_to) if message.reply_to else None,
        message.kind,
        links=tuple(each["url"] for each in message.entities if each["type"] == "text_link"),
        quiet=message.quiet,
        calls=tuple(f"telegram:{e['user']['id']}" for e in message.entities if e["type"] == "text_mention"),
    )


def _sendable(what: Attachment, content: bytes) -> media.Sendable:
    match what:
        case Place():
            return media.location(what.latitude, what.longitude)
        case Contact():
            return media.contact(what.phone, what.name)
        case File(kind="sticker"):
            return media.sticker()
    made = {"photo": media.photo, "voice": media.voice, "audio": media.audio, "video": media.video}
    return made[what.kind](content) if what.kind in made else media.document(what.name, content)


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
