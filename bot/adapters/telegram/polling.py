"""Fetches what happens by long polling: what is in the inbox, Telegram is told that it may forget.

The library's `get_updates`, which refuses a whole batch for one odd update and logs it, is never used. Never
gives up: only a refused token ends it.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from typing import Any, Protocol
from urllib.parse import urlencode

from telegram import Bot
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError

from bot.adapters import Inbox, Raw
from bot.adapters.pauses import longer
from bot.adapters.telegram import hearing
from bot.adapters.telegram.calling import DEADLINE, in_short, passing
from bot.adapters.telegram.line import FloodError, Line

MOST_AT_ONCE = 100
"""Updates that Telegram hands over in one answer at most; fewer are all there were."""
POLL = 25
"""Seconds that Telegram holds a poll open while nothing happens."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0
"""Seconds between attempts in an outage, doubled each time."""
LONG_OUTAGE = 5
"""Failed attempts in a row after which an outage is reported."""


class Ear(Protocol):
    """Is told of each update when it comes, and before it is kept, and once all that had gathered is in."""

    def comes(self, update: Any) -> None: ...

    def came(self, update: Any) -> None: ...

    def lately(self) -> str: ...

    def in_step(self) -> None: ...


class Polling:
    """Fetches for one account, with *line* for nothing else."""

    def __init__(self, bot: Bot, line: Line, ear: Ear) -> None:
        self._bot = bot
        self._line = line
        self._ear = ear
        self._told: set[str] = set()
        """What was reported, and is not to be reported again."""
        self._in_step = False
        """Whether all that gathered while we were away has been fetched; until then no poll is held open."""

    async def listen(self, inbox: Inbox) -> None:
        """Put what happens into *inbox* until cancelled. Raises InvalidToken."""
        failures = 0
        while True:
            try:
                await self._fetch(inbox)
                failures = 0
            except InvalidToken:
                raise
            except (TelegramError, TimeoutError) as amiss:
                failures += 1
                await self._mend(inbox, amiss, failures)
                await asyncio.sleep(pause(failures, amiss))

    async def _fetch(self, inbox: Inbox) -> None:
        """Hold one poll, keep what it brings; the offset is the stored one: nothing unkept is confirmed."""
        cursor = inbox.cursor()
        wait = POLL if self._in_step else 0
        asked = {"timeout": str(wait), "allowed_updates": json.dumps(hearing.ASKED_FOR)}
        if cursor is not None:
            asked["offset"] = str(int(offset_in(cursor)))
        async with asyncio.timeout(POLL + DEADLINE):
            answer: Any = await self._line.post(f"{self._bot.base_url}/getUpdates?{urlencode(asked)}")
        if not isinstance(answer, list):
            raise NetworkError("getUpdates brought no list")
        if answer:
            await self._put(inbox, answer, cursor)
        if len(answer) < MOST_AT_ONCE and not self._in_step:
            self._in_step = True
            self._ear.in_step()
            inbox.caught_up()

    async def _put(self, inbox: Inbox, answer: list[Any], cursor: str | None) -> None:
        numbered = [update["update_id"] for update in answer if has_id(update)]
        # Telegram does not promise their order within an answer. Zero is its own "from the start".
        answer = sorted(answer, key=lambda update: update["update_id"] if has_id(update) else 0)
        upto = str(max(numbered) + 1) if numbered else offset_in(cursor)
        for update in answer:
            self._ear.comes(update)
        for update in answer:
            self._ear.came(update)
        clock = self._line.far_clock
        await inbox.put([as_raw(update, clock) for update in answer], f"{upto} {self._ear.lately()}")
        if not numbered:
            raise NetworkError("getUpdates brought nothing with an id, so it cannot be told to go on")

    async def _mend(self, inbox: Inbox, amiss: Exception, failures: int) -> None:
        if isinstance(amiss, Conflict) and "webhook" in amiss.message.lower():
            if await self._report_once(
                inbox, "a webhook was set for this bot and kept us from hearing; it was taken down"
            ):
                async with passing("deleteWebhook"):
                    await self._bot.delete_webhook(drop_pending_updates=False)
        elif isinstance(amiss, Conflict):
            await self._report_once(
                inbox, "another program is fetching with the same Telegram token; stop one of the two"
            )
        elif failures == LONG_OUTAGE:
            await inbox.reported("", f"Telegram cannot be reached: {in_short(amiss)}")

    async def _report_once(self, inbox: Inbox, what: str) -> bool:
        """Report *what* unless it was; two programs that drive each other off would have it said all day."""
        if what in self._told:
            return False
        self._told.add(what)
        await inbox.reported("", what)
        return True


def offset_in(cursor: str | None) -> str:
    """Return Telegram's offset; behind it stands which ids were heard last."""
    return (cursor or "0").partition(" ")[0]


def pause(failures: int, amiss: Exception) -> float:
    """Return how many seconds to wait after so many *failures* in a row, the last of which was *amiss*."""
    grown = min(FIRST_PAUSE * 2 ** min(failures - 1, 16), LONGEST_PAUSE)
    return longer(grown, amiss.retry_after if isinstance(amiss, FloodError) else None)


def as_raw(update: Any, clock: int | None) -> Raw:
    """Return an update as it is kept, with when it came: seconds since 1970 on Telegram's clock."""
    if isinstance(update, dict):
        body = json.dumps(update if clock is None else {**update, hearing.ARRIVED: clock})
        if has_id(update):
            return Raw(str(update["update_id"]), body)
    # Without an id of Telegram's, what it says is its id: met again, it is known.
    body = json.dumps(update)
    return Raw(f"odd-{hashlib.sha256(body.encode()).hexdigest()[:24]}", body)


def has_id(update: Any) -> bool:
    number = update.get("update_id") if isinstance(update, dict) else None
    return isinstance(number, int) and not isinstance(number, bool)
