"""What is known of the messages that others refer to: whose they are, their buttons, what they answer.

Looked up while listening, because reading does no I/O. Never trusts our own keys in somebody else's event.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import Any

from bot.adapters.matrix import polls
from bot.adapters.matrix.crypt import Crypt
from bot.adapters.matrix.reading import relation, thread
from bot.adapters.matrix.showing import BUTTONS, DELIVERY, SIGNS
from bot.adapters.matrix.wire import Refusal, Wire, patience
from bot.adapters.pauses import longer

Json = dict[str, Any]

_FRAME = (
    "msgtype",
    "filename",
    "info",
    "url",
    "file",
    "org.matrix.msc3245.voice",
    "org.matrix.msc1767.audio",
)
_FILES = ("m.image", "m.file", "m.audio", "m.video")
_OURSELVES = frozenset({"frame"})
"""What is known of a message of ours that nobody but us needs."""


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
        self._latest: OrderedDict[tuple[str, str], str] = OrderedDict()

    def keep(self, room: str, event: str, target: Json) -> None:
        self._known[room, event] = target
        while len(self._known) > self._most:
            self._known.popitem(last=False)

    def said(self, room: str, event: str, thread: str | None, target: Json) -> None:
        """Keep what a new message of ours is, the latest of ours in its *thread*."""
        self.keep(room, event, target)
        if thread:
            self._latest[room, thread] = event
            while len(self._latest) > self._most:
                self._latest.popitem(last=False)

    def forget(self, room: str, event: str) -> None:
        self._known.pop((room, event), None)

    def known(self, room: str, event: str) -> Json | None:
        return self._known.get((room, event))

    async def ours(self, room: str, event: str) -> Json:
        """Return what a message of ours is, nothing where the homeserver will not tell.

        Raises Unreachable, and Refusal where it may tell later: whoever says something is not kept waiting.
        """
        return await self._target(room, event, patiently=False) or {}

    async def of(self, room: str, event: Json) -> Json | None:
        """Return what is to be known of the message that *event* answers, edits, votes in or takes back."""
        kind, related = relation(event)
        if related is None:
            return None
        if kind == "reply":
            return _told(await self._answered(room, event, related))
        target = await self._target(room, related)
        if kind == "reaction" and isinstance(event.get("event_id"), str):
            # Once taken back, a reaction no longer says what it was on.
            self.keep(room, event["event_id"], {"type": "m.reaction", "on": related, "ours": False})
        if kind == "taken":
            self.forget(room, related)
        if kind == "edit" and target and target.get("answers"):
            answered = await self._target(room, target["answers"])
            return _told({**target, "answers_us": bool(answered and answered.get("ours"))})
        return _told(target)

    async def _answered(self, room: str, event: Json, named: str) -> Json | None:
        """Return the message that is answered, with its "id".

        In a thread, who names none answers the latest message if that is ours, else the latest of ours that
        we know there, else the thread's first.
        """
        root, fell_back = thread(event)
        target = await self._target(room, named)
        if root and fell_back and not (target and target.get("ours")):
            named = self._latest.get((room, root), root)
            target = await self._target(room, named)
        return {**(target or {}), "id": named}

    async def _target(self, room: str, event: str, *, patiently: bool = True) -> Json | None:
        if known := self._known.get((room, event)):
            return known
        found = await self._fetched(room, event, patiently=patiently)
        if found is None:
            return None
        target = self._described(room, found)
        self.keep(room, event, target)
        return target

    async def _fetched(self, room: str, event: str, *, patiently: bool) -> Json | None:
        """Return an event, or None where the homeserver will not give it."""
        for tries, pause in enumerate(patience(), 1):
            try:
                return await self._wire.ask("GET", "rooms", room, "event", event)
            except Refusal as refused:
                if refused.passing and not patiently:
                    raise
                if not refused.passing or (tries >= 4 and refused.status != 429):
                    return None
                await asyncio.sleep(longer(pause, refused.retry_after))
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
        type_ = str((opened or event).get("type"))
        return described(type_, content, shown, ours=ours, answers=answered if kind == "reply" else None)


def described(type_: str, content: Json, shown: Json, *, ours: bool, answers: str | None = None) -> Json:
    """Return what is to be known of a message: its first *content*, and what it shows now."""
    known: Json = {"type": type_, "ours": ours, "answers": answers}
    if not ours:
        return known
    # Anybody may write our keys into an event; only in ours do they mean anything.
    known |= {"labels": shown.get(BUTTONS), "signs": shown.get(SIGNS), "delivery": content.get(DELIVERY)}
    known |= {"had_labels": content.get(BUTTONS), "had_signs": content.get(SIGNS)}
    known["poll"] = type_ in polls.STARTS
    if content.get("msgtype") in _FILES:
        known["frame"] = {key: content[key] for key in _FRAME if key in content}
    return known


def _told(target: Json | None) -> Json | None:
    """Return *target* without what opens a file."""
    return {key: value for key, value in target.items() if key not in _OURSELVES} if target else None


def _content(event: Json | None) -> Json:
    content = event.get("content") if event else None
    return content if isinstance(content, dict) else {}
