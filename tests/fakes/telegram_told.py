"""Which ids of messages a bot was told, and when: what it could know when it looked for one of its own.

An id is told by an update that was handed over, by a send that was answered, and by an edit that was answered
with "message is not modified". What is answered and cut off is not told. Never speaks HTTP.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from aiohttp import web

from tests.fakes.telegram_rules import NOT_MODIFIED

REACH = 10
"""Most ids that a bot may ask for before it says something again."""
_BELOW_SUPERGROUPS = -1_000_000_000_000


class Told:
    """What one bot was told, in seconds of time.monotonic()."""

    def __init__(self) -> None:
        self._at: dict[int, dict[int, float]] = defaultdict(dict)
        """By the count that ids are drawn from, when each was told first."""

    def by(self, asked: Mapping[str, Any], answer: web.StreamResponse) -> None:
        """Take note of an answer that reached the bot."""
        if not isinstance(answer, web.Response) or answer.content_type != "application/json":
            return
        says = json.loads(answer.text or "{}")
        if says.get("description") == NOT_MODIFIED:
            self._tell(int(asked["chat_id"]), int(asked["message_id"]))
        result = says.get("result")
        for each in result if isinstance(result, list) else [{"message": result}]:
            with suppress(TypeError, LookupError, AttributeError):
                message = each.get("message") or each["edited_message"]
                self._tell(message["chat"]["id"], message["message_id"])

    def in_reach(self, chat: int, message: int, accepted: float, again: float) -> bool:
        """Tell whether *message*, *accepted* then, could be found before it was said *again*.

        It is where something in its count of ids was known when it was accepted, and not more than REACH ids
        after that, its own among them, were still unknown when it was said again.
        """
        told = self._at[_count_of(chat)]
        last = max((id_ for id_, at in told.items() if at < accepted and id_ < message), default=0)
        unknown = [id_ for id_ in range(last + 1, message + 1) if told.get(id_, again) >= again]
        return last > 0 and len(unknown) <= REACH

    def _tell(self, chat: object, message: object) -> None:
        if isinstance(chat, int) and isinstance(message, int):
            self._at[_count_of(chat)].setdefault(message, time.monotonic())


def _count_of(chat: int) -> int:
    """Return what names the count of a chat's ids: direct talks and basic groups share the account's."""
    return chat if chat <= _BELOW_SUPERGROUPS else 0
