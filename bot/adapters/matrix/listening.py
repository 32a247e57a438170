"""Hearing: our own sync loop with our own token.

The token moves only together with the events that it stands for; nothing here may lose one, hand one over
twice, or stop because of one. Words go to the inbox and nowhere else.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from bot.adapters import Inbox
from bot.adapters.matrix.crypt import Crypt
from bot.adapters.matrix.errands import Errands
from bot.adapters.matrix.inviting import Invitations
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.timeline import LAZY, Timeline
from bot.adapters.matrix.unopened import Unopened
from bot.adapters.matrix.wire import (
    DEADLINE,
    SIGNED_OUT,
    Refusal,
    Unreachable,
    Wire,
    events,
    parts,
    patience,
)
from bot.adapters.pauses import longer

Json = dict[str, Any]

log = logging.getLogger(__name__)

POLL = 30.0
"""Seconds that the homeserver holds a sync open."""

FIRST = 120.0
"""Seconds that a sync of all rooms may take at first."""
LONGEST = 3600.0
"""Seconds that it may take at last."""

_NOTHING: Json = {"types": []}
_FILTER: Json = {
    "presence": _NOTHING,
    "account_data": _NOTHING,
    "room": {
        "ephemeral": _NOTHING,
        "account_data": {"types": ["m.tag"]},
        "state": LAZY,
        "timeline": {"limit": 50, **LAZY},
    },
}


class Listener:
    """Asks for syncs and puts what they hold into the inbox.

    Args:
        wire: Asks the homeserver.
        crypt: Is told of every sync first.
        rooms: Learn where we stand.
        timeline: Makes raw events of what a sync holds.
        invitations: Deals with those that a sync tells of.
        unopened: What waits for its key.
        errands: Shows that something was read.
        sign_in: Signs in again after the homeserver signed us out; raises AccountUnusable if it cannot.
    """

    def __init__(
        self,
        wire: Wire,
        crypt: Crypt,
        rooms: Rooms,
        timeline: Timeline,
        invitations: Invitations,
        unopened: Unopened,
        errands: Errands,
        sign_in: Callable[[], Awaitable[object]],
    ) -> None:
        self._wire = wire
        self._crypt = crypt
        self._rooms = rooms
        self._timeline = timeline
        self._invitations = invitations
        self._unopened = unopened
        self._errands = errands
        self._sign_in = sign_in

    # -- Where we stand --

    async def now(self) -> str:
        """Return the token of this moment, which is known at once, however many rooms we are in."""
        query = {"filter": json.dumps({**_FILTER, "room": {"rooms": [], "not_rooms": _anew()}})}
        return _token(await self._wire.ask("GET", "sync", query=query))

    async def snapshot(self, room: str | None = None, *, patience: float = FIRST) -> Json:
        """Learn the state of every room we are in (or of one) as it is now; return the sync's answer."""
        wanted: Json = {**_FILTER["room"], "timeline": {"limit": 1, **LAZY}, "not_rooms": _anew()}
        if room is not None:
            wanted["rooms"] = [room]
        query = {"filter": json.dumps({**_FILTER, "room": wanted}), "full_state": "true"}
        answer = await self._wire.ask("GET", "sync", query=query, patience=patience)
        _token(answer)
        # What is sent to our device alone belongs to the loop, which acknowledges it.
        await self._crypt.told({**answer, "to_device": {"events": []}})
        for id_, part in parts(answer, "join"):
            known = self._rooms.told(id_, [*events(part, "state"), *events(part, "timeline")])
            known.counted(part.get("summary"))
            for event in events(part, "account_data"):
                known.tagged(event)
        return answer

    # -- The loop --

    async def run(self, inbox: Inbox, first: str) -> None:
        """Put what happens into *inbox* from its cursor on, else from *first*. Raises AccountUnusable."""
        try:
            cursor = await self._begin(inbox, first)
            cursor = await self._patiently(inbox, cursor, wait=0)
            inbox.caught_up()
            while True:
                cursor = await self._patiently(inbox, cursor)
        finally:
            await self._invitations.close()

    async def _begin(self, inbox: Inbox, first: str) -> str:
        """Take up what a sync tells only once: invitations that were not followed, rooms that moved."""
        now = await self._looked_around(inbox)
        for room in self._rooms.known():
            self._timeline.go_along(inbox, room)
        for closed in self._unopened.unasked():
            self._errands.add(partial(self._crypt.ask_for, closed.room, closed.event))
        cursor = inbox.cursor()
        if cursor is None:
            # What was sent to our device before its first start comes with a first sync, or never.
            await self._crypt.told({**now, "rooms": {}})
            await inbox.put((), first)
        return cursor or first

    async def _looked_around(self, inbox: Inbox) -> Json:
        """Learn where all rooms stand now, however long the homeserver takes, and follow them."""
        within = FIRST
        for pause in patience():
            try:
                now = await self.snapshot(patience=within)
            except (Unreachable, Refusal) as failed:
                within = min(2 * within, LONGEST)  # one that takes longer is begun anew each time
                await self._outlast(failed, pause)
            else:
                self._follow(inbox, now)
                for room, part in parts(now, "join"):
                    self._invitations.resume(room, part)
                return now
        raise AssertionError("patience has no end")

    async def _patiently(self, inbox: Inbox, cursor: str, *, wait: float = POLL) -> str:
        """Return the next cursor, however long the homeserver takes to be there again."""
        for pause in patience():
            try:
                return await self._turn(inbox, cursor, wait)
            except Refusal as refused:
                if refused.status == 400:
                    return await self._start_over(inbox)
                await self._outlast(refused, pause)
            except Unreachable as failed:
                await self._outlast(failed, pause)
        raise AssertionError("patience has no end")

    async def _start_over(self, inbox: Inbox) -> str:
        """Go on from now, when the homeserver no longer knows our token (it was restored from a backup)."""
        await inbox.reported("", "the homeserver has forgotten our place; what was said meanwhile is missed")
        now = await self._looked_around(inbox)
        await self._crypt.told({**now, "rooms": {}})
        self._unopened.told(now)
        await inbox.put((), now["next_batch"])
        return str(now["next_batch"])

    async def _outlast(self, failed: Unreachable | Refusal, pause: float) -> None:
        if isinstance(failed, Refusal) and failed.code in SIGNED_OUT:
            log.warning("the homeserver signed us out", extra={"why": str(failed)})
            await self._in_again(pause)
            return
        pause = longer(pause, failed.retry_after)
        log.warning("the homeserver gives no sync, trying again", extra={"why": str(failed), "after": pause})
        await asyncio.sleep(pause)

    async def _in_again(self, pause: float) -> None:
        try:
            await self._sign_in()
        except (Unreachable, Refusal) as failed:
            await asyncio.sleep(longer(pause, failed.retry_after))

    async def _turn(self, inbox: Inbox, cursor: str, wait: float) -> str:
        """Wait up to *wait* seconds for one sync, put what it holds, and return its token."""
        clock = asyncio.get_running_loop().time
        asked = clock()
        wait = self._timeline.due_in(self._unopened.due_in(wait))
        query = {"since": cursor, "timeout": str(int(wait * 1000)), "filter": json.dumps(_FILTER)}
        answer = await self._wire.ask("GET", "sync", query=query, patience=POLL + DEADLINE)
        token = _token(answer)
        await self._crypt.told(answer)
        self._unopened.told(answer)
        raws = await self._timeline.heard(inbox, answer, cursor)
        self._unopened.save()
        if raws or token != cursor:
            await inbox.put(raws, token)
        self._unopened.settled()
        for room, event in self._timeline.read():
            self._errands.read(room, event)  # it is kept: let people see that it has arrived
        self._follow(inbox, answer)
        await self._crypt.upkeep()
        if wait and token == cursor and clock() - asked < 1:
            # A homeserver that answers at once with nothing is not asked 500 times a second.
            await asyncio.sleep(1)
        return token

    def _follow(self, inbox: Inbox, answer: Json) -> None:
        for room, part in parts(answer, "invite"):
            self._invitations.take(inbox, room, part)


def _anew() -> list[str]:
    """Return no room of ours, so that Synapse answers not from memory: it keeps first syncs for a while."""
    return [f"!{secrets.token_hex(8)}:nowhere.invalid"]


def _token(answer: Json) -> str:
    if not isinstance(answer.get("next_batch"), str):
        raise Refusal(502, "M_BAD_JSON")
    return str(answer["next_batch"])
