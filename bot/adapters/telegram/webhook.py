"""Hears what happens by webhook: Telegram calls us, at an address that the operator's proxy leads here.

A call counts only with the secret that was agreed with Telegram, made from the token and compared in
constant time; it is answered with 200 only once it is in the inbox. One door serves all accounts of the
process: the last part of the path is the account's name, and no secret.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.adapters import AccountUnusable, Inbox
from bot.adapters.telegram import hearing
from bot.adapters.telegram.calling import DEADLINE, in_short
from bot.adapters.telegram.line import Line
from bot.adapters.telegram.polling import LONG_OUTAGE, Ear, as_raw, offset_in, pause

log = logging.getLogger(__name__)

SHOWN_IN = "X-Telegram-Bot-Api-Secret-Token"
"""The header that shows the secret."""
LARGEST = 1_000_000
"""Bytes of a call; Telegram's are far smaller."""
CONNECTIONS = 10
"""Calls that Telegram may make side by side; those of one chat it makes one after the other."""
LOOK_SOON, LOOK_AGAIN = 1.0, 60.0
"""Seconds between two looks at whether the webhook stands: while we catch up, and then."""
CATCHES_UP_WITHIN = 20
"""Looks after which what gathered while we were away is waited for no longer."""


class Door:
    """Where Telegram's calls come in, for all accounts. It is open while at least one of them listens.

    Args:
        url: The public address that leads here, such as "https://bot.example.org/telegram".
        listen: Where to listen on this machine, such as "127.0.0.1:8443".
    """

    def __init__(self, url: str, listen: str) -> None:
        self.url = url.rstrip("/")
        host, _, port = listen.rpartition(":")
        self._where = host, int(port)
        self._guests: dict[str, _Guest] = {}
        self._runner: web.AppRunner | None = None
        self._opening = asyncio.Lock()

    async def let_in(self, account: str, guest: _Guest) -> None:
        """Take calls for *account*. Raises AccountUnusable when nobody can listen there."""
        async with self._opening:
            if self._runner is None:
                self._runner = await self._opened()
            self._guests[account] = guest

    async def _opened(self) -> web.AppRunner:
        app = web.Application(client_max_size=LARGEST)
        app.router.add_post("/{path:.*}", self._called)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=2)
        await runner.setup()
        try:
            await web.TCPSite(runner, *self._where).start()
        except OSError as taken:
            await runner.cleanup()
            raise AccountUnusable(
                f"BARAZA_TELEGRAM_WEBHOOK_LISTEN: nobody can listen at {':'.join(map(str, self._where))} "
                f"({taken.strerror}). Choose another port."
            ) from None
        return runner

    async def leave(self, account: str) -> None:
        async with self._opening:
            self._guests.pop(account, None)
            if not self._guests and self._runner is not None:
                await self._runner.cleanup()
                self._runner = None

    async def _called(self, request: web.Request) -> web.Response:
        guest = self._guests.get(request.match_info["path"].rpartition("/")[2])
        given = request.headers.get(SHOWN_IN, "")
        # Compared even where nobody is called by that name: names are not to be told by the time it takes.
        right = hmac.compare_digest(given.encode(), (guest.secret if guest else "?").encode())
        if guest is None or not right:
            return web.Response(status=404)
        try:
            body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return web.Response(status=413)
        try:
            await guest.took(body)
        except Exception as amiss:
            # Telegram comes again with it. What the database says can hold words, so it is not told.
            log.error("a call of telegram's could not be kept", extra={"cause": type(amiss).__name__})
            return web.Response(status=503)
        return web.Response()


@dataclass(slots=True)
class _Guest:
    """One account behind the door."""

    secret: str
    inbox: Inbox
    ear: Ear
    line: Line

    async def took(self, body: bytes) -> None:
        """Put a call into the inbox; what is no JSON goes there as well, to be set aside by its id.

        The offset of polling stays as it is: what was taken here Telegram does not hand over again.
        """
        try:
            update: Any = json.loads(body.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            update = hashlib.sha256(body).hexdigest()
        self.ear.comes(update)
        self.ear.came(update)
        raw = as_raw(update, self.line.clock())
        await self.inbox.put([raw], f"{offset_in(self.inbox.cursor())} {self.ear.lately()}")


class Calls:
    """Hears for one account by way of *door*."""

    def __init__(self, bot: Bot, line: Line, ear: Ear, door: Door, account: str) -> None:
        self._bot = bot
        self._line = line
        self._ear = ear
        self._door = door
        self._account = account
        self._secret = secret_of(bot.token)
        self._address = f"{door.url}/{account}"
        self._is_set = False

    async def listen(self, inbox: Inbox) -> None:
        """Put what happens into *inbox* until cancelled. Raises InvalidToken, AccountUnusable."""
        await self._door.let_in(self._account, _Guest(self._secret, inbox, self._ear, self._line))
        try:
            await self._keep_set(inbox)
        finally:
            await self._door.leave(self._account)

    async def _keep_set(self, inbox: Inbox) -> None:
        """Set the webhook, and again whenever somebody else took it down."""
        failures, looks, in_step, told = 0, 0, False, ""
        while True:
            try:
                async with asyncio.timeout(DEADLINE):
                    pending, amiss_there = await self._look()
                failures = 0
            except InvalidToken:
                raise
            except (TelegramError, TimeoutError) as amiss:
                failures += 1
                if isinstance(amiss, BadRequest) and failures == 1:
                    await inbox.reported("", f"Telegram does not take the webhook: {in_short(amiss)}")
                elif failures == LONG_OUTAGE:
                    await inbox.reported("", f"Telegram cannot be reached: {in_short(amiss)}")
                await asyncio.sleep(pause(failures, amiss))
                continue
            looks += 1
            if not in_step and (not pending or looks > CATCHES_UP_WITHIN):
                in_step = True
                self._ear.in_step()
                inbox.caught_up()
            if amiss_there and amiss_there != told and looks > 1:
                told = amiss_there
                await inbox.reported("", f"Telegram cannot reach the webhook: {told}")
            await asyncio.sleep(LOOK_AGAIN if in_step else LOOK_SOON)

    async def _look(self) -> tuple[int, str]:
        """See to it that the webhook is ours; return how much waits, and what Telegram has met there."""
        told: Any = await self._line.post(f"{self._bot.base_url}/getWebhookInfo")
        told = told if isinstance(told, dict) else {}
        as_asked = set(told.get("allowed_updates") or ()) == set(hearing.ASKED_FOR)
        if not self._is_set or told.get("url") != self._address or not as_asked:
            # The secret cannot be asked for, so an earlier run's webhook is set anew as well.
            await self._bot.set_webhook(
                self._address,
                max_connections=CONNECTIONS,
                allowed_updates=hearing.ASKED_FOR,
                secret_token=self._secret,
                drop_pending_updates=False,
            )
            self._is_set = True
            return 1, ""
        waiting, error = told.get("pending_update_count"), told.get("last_error_message")
        return waiting if isinstance(waiting, int) else 0, str(error)[:120] if error and waiting else ""


def secret_of(token: str) -> str:
    """Return the secret that Telegram is to show with each call: of the token, which it does not tell."""
    return hmac.new(token.encode(), b"webhook", hashlib.sha256).hexdigest()
