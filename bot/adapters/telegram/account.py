"""One Telegram bot account, as the port wants it: it signs in, hears, says, rewords and offers its menu.

The parts do the work: polling.py or webhook.py hear, saying.py says and looks before it says it again,
files.py fetches. Never lets the token into a log line or an exception.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import httpx
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.adapters import (
    ALONE,
    EVERYBODY,
    AccountUnusable,
    Audience,
    Capabilities,
    Earlier,
    Heard,
    Inbox,
    NotDelivered,
    Pace,
    Raw,
    Sent,
)
from bot.adapters.telegram import calling, hearing, menus
from bot.adapters.telegram.carried import CARRIED
from bot.adapters.telegram.files import LARGEST_FETCHED, Files
from bot.adapters.telegram.ids import Ids
from bot.adapters.telegram.line import ANSWER_WITHIN, Line, hush
from bot.adapters.telegram.polling import POLL, Polling, pause
from bot.adapters.telegram.presses import Presses
from bot.adapters.telegram.saying import Piece, Saying
from bot.adapters.telegram.sending import UPLOAD_WITHIN, Voice, Where
from bot.core.attachment import File
from bot.core.text import Message

if TYPE_CHECKING:
    from bot.adapters.telegram.webhook import Door

log = logging.getLogger(__name__)

# Telegram takes about 30 messages a second from a bot, 20 a minute in a group, one a second in a direct talk
# (core.telegram.org/bots/faq). A burst and what follows it in the same window must stay within. How the
# account's own stay within whatever the network does with them stands in pacing.py.
_OF_THE_BOT = Pace(timedelta(milliseconds=33.4))
_OF_A_GROUP = Pace(timedelta(seconds=3.5), burst=3)
_OF_A_TALK = Pace(timedelta(seconds=1))

CAPABILITIES = Capabilities(
    edits=True,
    buttons=True,
    idempotent=False,
    longest=4096,
    pace=_OF_THE_BOT,
    carries=CARRIED,
    biggest=50_000_000,
    fetches=LARGEST_FETCHED,
    caption=1024,
    withdraws=True,
    hears_withdrawals=False,
    hears_reactions=True,
    hears_quotes=True,
    topics=True,
    slows=True,
    menus=True,
)

OWN_SERVERS_BIGGEST = 100_000_000
"""Bytes of a file that the operator's own Bot API server is given or asked for.

It takes up to 2,000 MB. While a file is on its way it takes three times its size in memory (measured), and
there are up to two at once.
"""

_TOKEN = re.compile(r"(\d{1,16}):[A-Za-z0-9_-]+")
_NAME = re.compile(r"telegram(-[a-z0-9-]{1,40})?")
_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")


class TelegramAdapter:
    """The port of bot/adapters/__init__.py for one bot.

    `start` waits until Telegram can be reached, as `listen` does: await both in a task of this account's own.

    Args:
        token: The bot's, from @BotFather.
        api_url: Another Bot API server's address than Telegram's own, in its local mode.
        name: The account's: what its rooms' addresses begin with.
        webhook: Where Telegram's calls come in; without it updates are asked for.
    """

    platform = "telegram"
    capabilities = CAPABILITIES

    def __init__(
        self, token: str, api_url: str | None = None, *, name: str = "telegram", webhook: Door | None = None
    ) -> None:
        hush()
        if api_url is not None:
            self.capabilities = replace(
                CAPABILITIES, biggest=OWN_SERVERS_BIGGEST, fetches=OWN_SERVERS_BIGGEST
            )
        found, self.name = _TOKEN.fullmatch(token.strip()), name
        if found is None or not _NAME.fullmatch(name):
            raise AccountUnusable(_unusable(name))
        self._me = hearing.Me(int(found[1]), account=name)
        self._webhook = webhook
        trusted = httpx.create_ssl_context()  # 60 ms each: one for all lines
        # A poll is held open, a file takes its time, and a press must not wait for either.
        self._asking = Line(trusted, connections=64, answer_within=ANSWER_WITHIN)
        self._polling = Line(trusted, connections=2, answer_within=POLL + 10)
        self._answering = Line(trusted, connections=16, answer_within=10)
        self._carrying = Line(trusted, connections=4, answer_within=UPLOAD_WITHIN)
        base = (api_url or "https://api.telegram.org").rstrip("/")

        def bot(line: Line) -> Bot:
            return Bot(
                found[0],
                f"{base}/bot",
                f"{base}/file/bot",
                request=line,
                get_updates_request=self._polling,
                local_mode=False,
            )

        self._bot = bot(self._asking)
        self._ids = Ids()
        self._presses = Presses(bot(self._answering))
        self._files = Files(self._bot, self._carrying, trusted, name, local=api_url is not None)
        voice = Voice(self._bot, bot(self._carrying), name)
        self._saying = Saying(voice, self._asking, self._files, self._ids)
        self._room = re.compile(rf"{re.escape(name)}:(-?\d{{1,16}})(?:/(\d{{1,16}}))?")

    def __repr__(self) -> str:
        return f"TelegramAdapter({self.name}, {self._me.id})"

    @property
    def username(self) -> str | None:
        """The name that people write after an @, once `start` has learnt it."""
        return self._me.username

    def pace(self, room: str) -> Pace | None:
        """Return a group's pace or a direct talk's; only groups have negative ids."""
        return _OF_A_GROUP if room.partition(":")[2].startswith("-") else _OF_A_TALK

    async def start(self) -> None:
        for line in self._lines:
            await line.initialize()
        failures = 0
        while True:
            try:
                async with asyncio.timeout(calling.DEADLINE):
                    me = await self._bot.get_me()
            except InvalidToken:
                await self.close()
                raise AccountUnusable(_unusable(self.name)) from None
            except (TelegramError, TimeoutError) as amiss:
                failures += 1
                log.warning("telegram cannot be reached", extra={"cause": type(amiss).__name__})
                await asyncio.sleep(pause(failures, amiss))
            else:
                reads_all = bool(me.can_read_all_group_messages)
                self._me = hearing.Me(me.id, me.username, reads_all, self.name)
                return

    async def listen(self, inbox: Inbox) -> None:
        hears: Any
        if self._webhook:
            from bot.adapters.telegram.webhook import Calls

            hears = Calls(self._bot, self._polling, self, self._webhook, self.name)
        else:
            hears = Polling(self._bot, self._polling, self)
        self._saying.in_step.clear()
        self._ids.recall((inbox.cursor() or "").partition(" ")[2])
        try:
            await hears.listen(inbox)
        except InvalidToken:
            raise AccountUnusable(_unusable(self.name)) from None
        finally:
            self._saying.in_step.set()

    def comes(self, update: Any) -> None:
        """Let the time of a press begin: to keep it may take longer than whoever pressed is to wait."""
        self._presses.came(update)

    def came(self, update: Any) -> None:
        """Take note of the message of an update."""
        if isinstance(update, dict):
            self._ids.heard(update)

    def lately(self) -> str:
        """Return what whoever runs next has to know of ids, on one line."""
        return self._ids.lately()

    def in_step(self) -> None:
        """Let what may have arrived be looked for: what others said meanwhile is known."""
        self._saying.in_step.set()

    def read(self, raw: Raw) -> Heard | None:
        meant = hearing.meaning(raw, self._me, self._ids)
        if isinstance(meant, Heard):
            return meant
        log.debug("passed over", extra={"heard": raw.event, "why": meant.why})
        return None

    async def send(
        self,
        room: str,
        message: Message,
        *,
        key: str,
        content: bytes | None = None,
        earlier: Earlier | None = None,
    ) -> str:
        where = self._where(room, message)
        return str(await self._saying.say(Piece(where, room, message, key, content, earlier)))

    def how_far(self, room: str, sent: Sent) -> str:
        """Return the highest message id met in the count that *room* draws from, in digits."""
        found = self._room.fullmatch(room)
        chat = int(found[1]) if found else 0
        if not self._ids.highest(chat):
            for address, message in sent():
                ours = self._room.fullmatch(address)
                if ours and message.isdecimal():
                    self._ids.met(int(ours[1]), int(message), int(ours[2]) if ours[2] else None)
        return str(self._ids.highest(chat) or "")

    async def edit(self, room: str, message: str, shown: Message) -> None:
        """Replace what a message of ours shows; buttons that stay carry no key, only their number."""
        where, number = self._where(room, shown), _number(message)
        async with self._saying.asking(where):
            await self._saying.voice.reword(where, number, shown)

    async def withdraw(self, room: str, message: str) -> None:
        where, number = self._where(room), _number(message)
        async with self._saying.asking(where):
            await self._saying.voice.take_back(where, number)

    async def take_out(self, room: str, message: str) -> bool:
        where, number = self._where(room), _number(message)
        async with self._saying.asking(where):
            return await self._saying.voice.take_out(where, number)

    async def fetch(self, file: File, most: int) -> bytes:
        return await self._files.fetch(file, most)

    async def settle_press(self, press: str, text: str | None) -> bool:
        return await self._presses.settle(press, text)

    async def set_commands(
        self, commands: Mapping[str, Mapping[str, str]], audience: Audience = EVERYBODY
    ) -> None:
        await menus.offer(self._bot, commands, audience)

    def start_link(self, code: str, *, group: bool) -> str | None:
        if not self._me.username or not _CODE.fullmatch(code):
            return None
        return f"https://t.me/{self._me.username}?{'startgroup' if group else 'start'}={code}"

    def alone_at(self) -> str:
        return self.start_link(ALONE, group=False) or "Telegram"

    async def close(self) -> None:
        self._presses.stop()
        await self._files.close()
        for line in self._lines:
            await line.shutdown()

    @property
    def _lines(self) -> tuple[Line, ...]:
        return self._asking, self._polling, self._answering, self._carrying

    def _where(self, room: str, shown: Message | None = None) -> Where:
        found = self._room.fullmatch(room)
        if found is None:
            raise NotDelivered("not the address of a Telegram room")
        if shown is not None and shown.alone and found[1].startswith("-"):
            raise NotDelivered("others are in the room", overheard=True)
        return Where(int(found[1]), int(found[2]) if found[2] else None)


def _number(message: str) -> int:
    if not message.isdecimal():
        raise NotDelivered("not the id of a Telegram message")
    return int(message)


def _unusable(account: str) -> str:
    setting = f"BARAZA_TELEGRAM_TOKEN{account.removeprefix('telegram').replace('-', '_').upper()}"
    return (
        f"Telegram does not accept {setting}: open a chat with @BotFather, send /token (or /newbot for a new "
        f"bot), and put the line that it gives, like 123456:ABC-DEF, into {setting}."
    )
