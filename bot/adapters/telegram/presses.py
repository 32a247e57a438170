"""Presses of buttons, each answered within a second, whatever else goes on.

Telegram turns a pressed button until somebody answers. What decides about the press can be held up, so here
is a clock for each: when its time is over, it is answered without words. Never decides what a press does.
"""

from __future__ import annotations

import asyncio
from typing import Any

from telegram import Bot
from telegram.error import BadRequest

from bot.adapters.telegram.calling import passing
from bot.adapters.telegram.refusals import says

PATIENCE = 0.5
"""Seconds that the answer in words gets before the press is answered without: the way there takes a while."""
LONGEST = 200
"""Characters of an answer to a press."""
REMEMBERED = 2_000
"""Presses whose answers are under way or were given."""


class Presses:
    """Answers presses through *bot*, which has connections of its own for that."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._waiting: dict[str, asyncio.TimerHandle] = {}
        self._answered: dict[str, None] = {}
        self._under_way: set[asyncio.Task[bool]] = set()

    def came(self, update: Any) -> None:
        """Let the time of a press begin, if *update* is one; it may not be in the inbox yet."""
        press = update.get("callback_query") if isinstance(update, dict) else None
        id_ = press.get("id") if isinstance(press, dict) else None
        if isinstance(id_, str) and id_ not in self._waiting and id_ not in self._answered:
            loop = asyncio.get_running_loop()
            self._waiting[id_] = loop.call_later(PATIENCE, self._time_is_over, id_)

    async def settle(self, press: str, text: str | None) -> bool:
        """Answer *press* with *text*, unless it was answered already: Telegram takes one answer.

        Return whether Telegram took this one.
        """
        if not self._takes(press):
            return False
        async with passing("answerCallbackQuery"):
            try:
                await self._bot.answer_callback_query(press, text[:LONGEST] if text else None)
            except BadRequest as refused:
                # It came while we were away, or was answered before we were stopped: nobody waits for it.
                if not says(refused, "query is too old", "query id is invalid"):
                    raise
            else:
                return True
        return False

    def stop(self) -> None:
        for timer in self._waiting.values():
            timer.cancel()
        self._waiting.clear()

    def _takes(self, press: str) -> bool:
        timer = self._waiting.pop(press, None)
        if timer:
            timer.cancel()
        if press in self._answered:
            return False
        self._answered[press] = None
        while len(self._answered) > REMEMBERED:
            self._answered.pop(next(iter(self._answered)))
        return True

    def _time_is_over(self, press: str) -> None:
        task: asyncio.Task[bool] = asyncio.get_running_loop().create_task(self.settle(press, None))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
