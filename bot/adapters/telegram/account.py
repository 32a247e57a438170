"""One Telegram bot account: signing in, fetching what happens, saying, rewording, and offering its menu.

Fetches by long polling of its own: an update is in the inbox before Telegram is told that it may forget
it. The library's `get_updates`, which refuses a whole batch for one odd update and logs it, is never used.
Never lets the token into a log line or an exception.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import httpx
from telegram import Bot, BotCommand, LinkPreviewOptions, ReplyParameters
from telegram.error import BadRequest, Conflict, InvalidToken, NetworkError, TelegramError

from bot.adapters import AccountUnusable, Capabilities, Earlier, Heard, Inbox, NotDelivered, Pace, Raw
from bot.adapters.telegram import hearing, showing
from bot.adapters.telegram.line import ANSWER_WITHIN, FaultError, FloodError, Line, hush
from bot.adapters.telegram.refusals import not_delivered, wordless
from bot.core.attachment import File
from bot.core.text import Message

log = logging.getLogger(__name__)

# Telegram takes about 30 messages a second from a bot, 20 a minute in a group, one a second in a direct talk
# (core.telegram.org/bots/faq). A burst and what follows it in the same window must stay within.
_OF_THE_BOT = Pace(timedelta(milliseconds=40), burst=5)
_OF_A_GROUP = Pace(timedelta(seconds=3.5), burst=3)
_OF_A_TALK = Pace(timedelta(seconds=1))

CAPABILITIES = Capabilities(edits=True, buttons=True, idempotent=False, longest=4096, pace=_OF_THE_BOT)

MOST_AT_ONCE = 100
"""Updates that Telegram hands over in one answer at most; fewer are all there were."""
POLL = 25
"""Seconds that Telegram holds a poll open while nothing happens."""
DEADLINE = 30.0
"""Seconds after which any other call is given up, however slowly its answer still trickles in."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0
"""Seconds between attempts in an outage, doubled each time."""
LONG_OUTAGE = 5
"""Failed attempts in a row after which an outage is reported."""

_TOKEN = re.compile(r"(\d{1,16}):[A-Za-z0-9_-]+")
_ROOM = re.compile(r"telegram:(-?\d{1,16})(?:/(\d{1,16}))?")
_COMMAND_NAME = re.compile(r"[a-z0-9_]{1,32}")
_MOST_COMMANDS = 100
_UNUSABLE = (
    "Telegram does not accept BARAZA_TELEGRAM_TOKEN: open a chat with @BotFather, send /token (or /newbot "
    "for a new bot), and put the line that it gives, like 123456:ABC-DEF, into BARAZA_TELEGRAM_TOKEN."
)


class TelegramAdapter:
    """The port of bot/adapters/__init__.py for one bot; *api_url* is another Bot API server's.

    `start` waits until Telegram can be reached, as `listen` does: await both in a task of this account's own.
    """

    platform = "telegram"
    capabilities = CAPABILITIES

    def __init__(self, token: str, api_url: str | None = None) -> None:
        hush()
        found = _TOKEN.fullmatch(token.strip())
        if found is None:
            raise AccountUnusable(_UNUSABLE)
        self._me = hearing.Me(int(found[1]))
        trusted = httpx.create_ssl_context()  # 60 ms each: one for both lines
        self._asking = Line(trusted, connections=16, answer_within=ANSWER_WITHIN)
        self._polling = Line(trusted, connections=2, answer_within=POLL + 10)
        base = (api_url or "https://api.telegram.org").rstrip("/")
        self._bot = Bot(found[0], f"{base}/bot", request=self._asking, get_updates_request=self._polling)
        self._webhook_taken_down = False
        self._in_step = False
        """Whether all that gathered while we were away has been fetched; until then no poll is held open."""

    def __repr__(self) -> str:
        return f"TelegramAdapter({self._me.id})"

    @property
    def username(self) -> str | None:
        """The name that people write after an @, once `start` has learnt it."""
        return self._me.username

    def pace(self, room: str) -> Pace | None:
        """Return a group's pace or a direct talk's; only groups have negative ids."""
        return _OF_A_GROUP if room.startswith("telegram:-") else _OF_A_TALK

    async def start(self) -> None:
        await self._asking.initialize()
        await self._polling.initialize()
        pause = FIRST_PAUSE
        while True:
            try:
                async with asyncio.timeout(DEADLINE):
                    me = await self._bot.get_me()
            except InvalidToken:
                await self.close()
                raise AccountUnusable(_UNUSABLE) from None
            except (TelegramError, TimeoutError) as amiss:
                log.warning("telegram cannot be reached", extra={"cause": type(amiss).__name__})
                await asyncio.sleep(_at_least(pause, amiss))
                pause = min(pause * 2, LONGEST_PAUSE)
            else:
                self._me = hearing.Me(me.id, me.username)
                return

    async def listen(self, inbox: Inbox) -> None:
        failures = 0
        while True:
            try:
                await self._fetch(inbox)
                failures = 0
            except InvalidToken:
                raise AccountUnusable(_UNUSABLE) from None
            except (TelegramError, TimeoutError) as amiss:
                failures += 1
                await self._mend(inbox, amiss, failures)
                pause = min(FIRST_PAUSE * 2 ** min(failures - 1, 16), LONGEST_PAUSE)
                await asyncio.sleep(_at_least(pause, amiss))

    async def _fetch(self, inbox: Inbox) -> None:
        """Hold one poll, keep what it brings; the offset is the stored one: nothing unkept is confirmed."""
        cursor = inbox.cursor()
        wait = POLL if self._in_step else 0
        asked = {"timeout": str(wait), "allowed_updates": json.dumps(hearing.ASKED_FOR)}
        if cursor is not None:
            asked["offset"] = str(int(cursor))
        async with asyncio.timeout(POLL + DEADLINE):
            answer: Any = await self._polling.post(f"{self._bot.base_url}/getUpdates?{urlencode(asked)}")
        if not isinstance(answer, list):
            raise NetworkError("getUpdates brought no list")
        if answer:
            await self._put(inbox, answer, cursor)
        if len(answer) < MOST_AT_ONCE and not self._in_step:
            self._in_step = True
            inbox.caught_up()

    async def _put(self, inbox: Inbox, answer: list[Any], cursor: str | None) -> None:
        numbered = [update["update_id"] for update in answer if _has_id(update)]
        # Zero is Telegram's own "from the start".
        upto = str(numbered[-1] + 1) if numbered else cursor or "0"
        await inbox.put([self._raw(update) for update in answer], upto)
        if not numbered:
            raise NetworkError("getUpdates brought nothing with an id, so it cannot be told to go on")

    def _raw(self, update: Any) -> Raw:
        if isinstance(update, dict):
            clock = self._polling.far_clock
            body = json.dumps(update if clock is None else {**update, hearing.ARRIVED: clock})
            if _has_id(update):
                return Raw(str(update["update_id"]), body)
        # Without an id of Telegram's, what it says is its id: met again, it is known.
        body = json.dumps(update)
        return Raw(f"odd-{hashlib.sha256(body.encode()).hexdigest()[:24]}", body)

    async def _mend(self, inbox: Inbox, amiss: Exception, failures: int) -> None:
        if (
            isinstance(amiss, Conflict)
            and "webhook" in amiss.message.lower()
            and not self._webhook_taken_down
        ):
            self._webhook_taken_down = True
            await inbox.reported(
                "", "a webhook was set for this bot and kept us from hearing; it was taken down"
            )
            async with _passing("deleteWebhook"):
                await self._bot.delete_webhook(drop_pending_updates=False)
        elif isinstance(amiss, Conflict) and failures == 1:
            await inbox.reported(
                "", "another program is fetching with the same Telegram token; stop one of the two"
            )
        elif failures == LONG_OUTAGE:
            await inbox.reported("", f"Telegram cannot be reached: {_in_short(amiss)}")

    def read(self, raw: Raw) -> Heard | None:
        return hearing.read(raw, self._me)

    async def send(
        self,
        room: str,
        message: Message,
        *,
        key: str,
        content: bytes | None = None,
        earlier: Earlier | None = None,
    ) -> str:
        chat, thread = _chat_and_thread(room)
        reply = None
        if message.reply_to and message.reply_to.isdecimal():
            reply = ReplyParameters(int(message.reply_to), allow_sending_without_reply=True)
        async with _delivering():
            sent = await self._bot.send_message(
                chat,
                message.text.plain,
                entities=showing.entities(message.text) or None,
                reply_markup=showing.keyboard(message, key),
                message_thread_id=thread,
                reply_parameters=reply,
                disable_notification=True if message.quiet else None,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
            return str(sent.message_id)

    async def edit(self, room: str, message: str, shown: Message) -> None:
        """Replace what a message of ours shows; buttons that stay carry no key, only their number."""
        chat, _ = _chat_and_thread(room)
        if not message.isdecimal():
            raise NotDelivered("not the id of a Telegram message")
        async with _delivering():
            try:
                await self._bot.edit_message_text(
                    shown.text.plain,
                    chat,
                    int(message),
                    entities=showing.entities(shown.text) or None,
                    reply_markup=showing.keyboard(shown, ""),
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                )
            except BadRequest as refused:
                if "message is not modified" not in refused.message.lower():
                    raise

    async def withdraw(self, room: str, message: str) -> None:
        raise NotDelivered("messages are not taken back here yet")

    async def fetch(self, file: File, most: int) -> bytes:
        raise NotDelivered("files are not fetched here yet")

    async def settle_press(self, press: str, text: str | None) -> None:
        async with _passing("answerCallbackQuery"):
            await self._bot.answer_callback_query(press, text[:200] if text else None)

    async def set_commands(self, commands: Mapping[str, Mapping[str, str]]) -> None:
        """Offer the menu. Telegram knows languages by two letters ("pt" for "pt-BR"); others are left out."""
        for language, menu in _by_two_letters(commands).items():
            offered = [
                BotCommand(name, does.strip()[:256])
                for name, does in menu.items()
                if _COMMAND_NAME.fullmatch(name) and does.strip()
            ]
            async with _passing("setMyCommands"):
                await self._bot.set_my_commands(offered[:_MOST_COMMANDS], language_code=language or None)

    async def close(self) -> None:
        await self._asking.shutdown()
        await self._polling.shutdown()


@asynccontextmanager
async def _delivering() -> AsyncIterator[None]:
    """Turn whatever goes wrong inside into NotDelivered.

    An answer of another shape than promised came after the message was taken, so it counts as uncertain too.
    The original exception is left out: it can hold the address with the token in it.
    """
    try:
        async with asyncio.timeout(DEADLINE):
            yield
    except (TelegramError, TimeoutError, KeyError, TypeError, ValueError, AttributeError) as amiss:
        raise not_delivered(amiss) from None


@asynccontextmanager
async def _passing(call: str) -> AsyncIterator[None]:
    """Let a call fail that nobody waits for."""
    try:
        async with asyncio.timeout(DEADLINE):
            yield
    except (TelegramError, TimeoutError, KeyError, TypeError, ValueError, AttributeError) as amiss:
        log.warning("telegram did not take a call", extra={"call": call, "cause": _in_short(amiss)})


def _in_short(amiss: Exception) -> str:
    if isinstance(amiss, BadRequest | Conflict):
        return wordless(amiss)
    return f"HTTP {amiss.code}" if isinstance(amiss, FaultError) else type(amiss.__cause__ or amiss).__name__


def _at_least(pause: float, amiss: Exception) -> float:
    return float(max(pause, amiss.seconds)) if isinstance(amiss, FloodError) else pause


def _has_id(update: Any) -> bool:
    number = update.get("update_id") if isinstance(update, dict) else None
    return isinstance(number, int) and not isinstance(number, bool)


def _chat_and_thread(room: str) -> tuple[int, int | None]:
    found = _ROOM.fullmatch(room)
    if found is None:
        raise NotDelivered("not the address of a Telegram room")
    return int(found[1]), int(found[2]) if found[2] else None


def _by_two_letters(commands: Mapping[str, Mapping[str, str]]) -> dict[str, Mapping[str, str]]:
    """Return menus by "" or two letters; a tag of nothing but two letters goes before its varieties."""
    chosen: dict[str, Mapping[str, str]] = {}
    for tag in sorted(commands):
        letters = tag.split("-")[0].lower()
        if len(letters) in (0, 2):
            chosen.setdefault(letters, commands[tag])
    return chosen
