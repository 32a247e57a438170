"""What is known of the messages that others refer to: whose they are, their buttons, what they answer.

Looked up while listening, because reading does no I/O. Never trusts our own keys in somebody else's event.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import Any

from bot.adapters.matrix.crypt import Crypt
from bot.adapters.matrix.reading import relation
from bot.adapters.matrix.showing import BUTTONS, DELIVERY
from bot.adapters.matrix.wire import Refusal, Wire, patience

Json = dict[str, Any]


class Targets:
    """The messages that were looked up last; *us* is our user id.

    They are known by room and id together, so that an id borrowed from another room leads nowhere.
    """

    def __init__(self, wire: Wire, crypt: Crypt, us: str, most: int = 5000) -> None:
        self._wire = wire
        self._crypt = crypt
        self._us = us
        self._most = most
        self._known: OrderedDict[tuple[str, str], Json] = OrderedDict()

    def keep(self, room: str, event: str, target: Json) -> None:
        self._known[room, event] = target
        while len(self._known) > self._most:
            self._known.popitem(last=False)

    def forget(self, room: str, event: str) -> None:
        self._known.pop((room, event), None)

    async def of(self, room: str, event: Json) -> Json | None:
        """Return what is to be known of the message that *event* answers, edits or reacts to."""
        kind, related = relation(event)
        if related is None:
            return None
        target = await self._target(room, related)
        if kind == "edit" and target and target.get("answers"):
            answered = await self._target(room, target["answers"])
            return {**target, "answers_us": bool(answered and answered.get("ours"))}
        return target

    async def _target(self, room: str, event: str) -> Json | None:
        if known := self._known.get((room, event)):
            return known
        found = await self._fetched(room, event)
        if found is None:
            return None
        target = self._described(room, found)
        self.keep(room, event, target)
        return target

    async def _fetched(self, room: str, event: str) -> Json | None:
        """Return an event, or None where the homeserver will not give it."""
        for tries, pause in enumerate(patience(), 1):
            try:
                return await self._wire.ask("GET", "rooms", room, "event", event)
            except Refusal as refused:
                if not refused.passing or (tries >= 4 and refused.status != 429):
                    return None
                await asyncio.sleep(
                    max(pause, refused.retry_after.total_seconds() if refused.retry_after else 0)
                )
        return None

    def _described(self, room: str, event: Json) -> Json:
        ours = event.get("sender") == self._us
        opened = self._crypt.opened(room, event) if event.get("type") == "m.room.encrypted" else event
        content = _content(opened)
        kind, answered = relation(opened or {})
        shown = content
        unsigned = event.get("unsigned")
        relations = unsigned.get("m.relations") if isinstance(unsigned, dict) else None
        latest = relations.get("m.replace") if isinstance(relations, dict) else None
        if ours and isinstance(latest, dict) and latest.get("sender") == self._us:
            if latest.get("type") == "m.room.encrypted":
                latest = self._crypt.opened(room, latest)
            now = _content(latest).get("m.new_content")
            shown = now if isinstance(now, dict) else content
        return described(content, shown, ours=ours, answers=answered if kind == "reply" else None)


def described(content: Json, shown: Json, *, ours: bool, answers: str | None = None) -> Json:
    """Return what is to be known of a message: its first *content*, and what it shows now."""
    # Anybody may write our keys into an event; only in ours do they mean anything.
    labels, delivery = (shown.get(BUTTONS), content.get(DELIVERY)) if ours else (None, None)
    return {"ours": ours, "labels": labels, "delivery": delivery, "answers": answers}


def _content(event: Json | None) -> Json:
    content = event.get("content") if event else None
    return content if isinstance(content, dict) else {}
