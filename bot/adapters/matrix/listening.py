"""Hearing: our own sync loop with our own token, invitations, gaps, and whatever reading will need.

The token moves only together with the events that it stands for; nothing here may lose one, hand one over
twice, or stop because of one. Words go to the inbox and nowhere else.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from typing import Any

from bot.adapters import AccountUnusable, Inbox, Raw
from bot.adapters.matrix import account
from bot.adapters.matrix.crypt import Crypt
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.targets import Targets
from bot.adapters.matrix.wire import DEADLINE, SIGNED_OUT, SOON, Refusal, Unreachable, Wire, patience

Json = dict[str, Any]

log = logging.getLogger(__name__)

POLL = 30.0
"""Seconds that the homeserver holds a sync open."""

HEARD = ("m.room.message", "m.room.encrypted", "m.reaction")
_NOTHING: Json = {"types": []}
_FILTER: Json = {
    "presence": _NOTHING,
    "account_data": _NOTHING,
    "room": {"ephemeral": _NOTHING, "account_data": _NOTHING, "timeline": {"limit": 50}},
}
_PAGES = 1000
"""Pages of 100 events that one gap may have before it is given up."""


class Listener:
    """Turns syncs into raw events; *us* is our user id."""

    def __init__(self, wire: Wire, crypt: Crypt, rooms: Rooms, targets: Targets, us: str) -> None:
        self._wire = wire
        self._crypt = crypt
        self._rooms = rooms
        self._targets = targets
        self._us = us
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._doors = asyncio.Semaphore(4)

    # -- Where we stand --

    async def snapshot(self, room: str | None = None) -> Json:
        """Learn the state of every room we are in (or of one) as it is now; return the sync's answer."""
        # Synapse answers a first sync that it was asked before from memory, for two minutes: ask anew.
        unheard_of = [f"!{secrets.token_hex(8)}:nowhere.invalid"]
        wanted: Json = {**_FILTER["room"], "timeline": {"limit": 1}, "not_rooms": unheard_of}
        if room is not None:
            wanted["rooms"] = [room]
        answer = await self._wire.ask(
            "GET",
            "sync",
            query={"filter": json.dumps({**_FILTER, "room": wanted}), "full_state": "true"},
            patience=4 * DEADLINE,
        )
        _token(answer)
        # What is sent to our device alone belongs to the loop, which acknowledges it.
        await self._crypt.told({**answer, "to_device": {"events": []}})
        for known, part in _parts(answer, "join"):
            self._rooms.told(known, [*_events(part, "state"), *_events(part, "timeline")])
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
            for task in self._tasks.values():
                task.cancel()
            await asyncio.gather(*self._tasks.values(), return_exceptions=True)
            self._tasks.clear()

    async def _begin(self, inbox: Inbox, first: str) -> str:
        """Take up what a sync tells only once: invitations that were not followed, rooms that moved."""
        for pause in patience():
            try:
                now = await self.snapshot()
                break
            except (Unreachable, Refusal) as failed:
                await self._outlast(failed, pause)
        self._follow(inbox, now)
        for room in self._rooms.known():
            self._go_along(inbox, room)
        cursor = inbox.cursor()
        if cursor is None:
            await inbox.put((), first)
        return cursor or first

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
        for pause in patience():
            try:
                now = await self.snapshot()
                break
            except (Unreachable, Refusal) as failed:
                await self._outlast(failed, pause)
        self._follow(inbox, now)
        await inbox.put((), now["next_batch"])
        return str(now["next_batch"])

    async def _outlast(self, failed: Unreachable | Refusal, pause: float) -> None:
        if isinstance(failed, Refusal):
            if failed.code in SIGNED_OUT:
                raise AccountUnusable(account.SIGNED_OUT) from None
            if failed.retry_after:
                pause = max(pause, failed.retry_after.total_seconds())
        log.warning("the homeserver gives no sync, trying again", extra={"why": str(failed), "after": pause})
        await asyncio.sleep(pause)

    async def _turn(self, inbox: Inbox, cursor: str, wait: float) -> str:
        """Wait up to *wait* seconds for one sync, put what it holds, and return its token."""
        clock = asyncio.get_running_loop().time
        asked = clock()
        query = {"since": cursor, "timeout": str(int(wait * 1000)), "filter": json.dumps(_FILTER)}
        answer = await self._wire.ask("GET", "sync", query=query, patience=POLL + DEADLINE)
        token = _token(answer)
        await self._crypt.told(answer)
        raws = await self._heard(inbox, answer, cursor)
        if raws or token != cursor:
            await inbox.put(raws, token)
        self._follow(inbox, answer)
        await self._crypt.upkeep()
        if wait and token == cursor and clock() - asked < 1:
            # A homeserver that answers at once with nothing is not asked 500 times a second.
            await asyncio.sleep(1)
        return token

    # -- Invitations --

    def _follow(self, inbox: Inbox, answer: Json) -> None:
        for room, _ in _parts(answer, "invite"):
            self._joining(inbox, room)

    def _go_along(self, inbox: Inbox, room: str) -> None:
        to = self._rooms[room].replaced_by
        if to and to not in self._rooms:
            self._joining(inbox, to)

    def _joining(self, inbox: Inbox, room: str) -> None:
        if room in self._tasks and not self._tasks[room].done():
            return
        self._tasks[room] = asyncio.create_task(self._join(inbox, room))

    async def _join(self, inbox: Inbox, room: str) -> None:
        """Join *room*, with patience; that it worked is heard from the sync, which knows the room then."""
        refusals = 0
        for pause in patience():
            try:
                async with self._doors:
                    await self._wire.ask("POST", "join", room, body={}, patience=2 * DEADLINE)
            except Refusal as refused:
                refusals += not refused.passing
                if refusals >= 3 or refused.code in SIGNED_OUT:
                    await inbox.reported(f"matrix:{room}", f"the room cannot be joined: {refused}")
                    return
                wait = max(pause, (refused.retry_after or SOON).total_seconds() if refused.passing else pause)
            except Unreachable:
                wait = pause
            else:
                return
            await asyncio.sleep(wait)

    # -- What a sync holds --

    async def _heard(self, inbox: Inbox, answer: Json, since: str) -> list[Raw]:
        raws: list[Raw] = []
        for room, part in _parts(answer, "join"):
            before = self._rooms[room].replaced_by
            self._rooms.told(room, [*_events(part, "state"), *_events(part, "timeline")])
            raws += await self._room(inbox, room, await self._whole(inbox, room, part, since))
            if self._rooms[room].replaced_by != before:
                self._go_along(inbox, room)
        for room, part in _parts(answer, "leave"):
            if task := self._tasks.pop(room, None):
                task.cancel()
            raws += await self._left(inbox, room, part, since)
        return raws

    async def _whole(self, inbox: Inbox, room: str, part: Json, since: str) -> list[Json]:
        """Return the room's events since our last token, oldest first, a gap before them filled."""
        timeline = part.get("timeline")
        recent = _events(part, "timeline")
        if (
            not isinstance(timeline, dict)
            or timeline.get("limited") is not True
            or self._entry(recent) is not None
        ):
            return recent
        older: list[Json] = []
        start = timeline.get("prev_batch")
        for _ in range(_PAGES):
            if not isinstance(start, str):
                break
            query = {"from": start, "to": since, "dir": "b", "limit": "100"}
            try:
                page = await self._wire.ask("GET", "rooms", room, "messages", query=query)
            except Refusal as refused:
                if refused.passing:
                    raise
                await inbox.reported(
                    f"matrix:{room}", f"what was said meanwhile cannot be fetched: {refused}"
                )
                break
            chunk = [event for event in page.get("chunk") or [] if isinstance(event, dict)]
            older += chunk
            start = page.get("end") if chunk and self._entry(chunk) is None else None
        return [*reversed(older), *recent]

    def _entry(self, events: list[Json]) -> int | None:
        """Return where in *events* we were brought in: at our invitation, or at our joining without one."""
        found = [n for n, event in enumerate(events) if self._brings_us_in(event)]
        return found[-1] if found else None

    def _brings_us_in(self, event: Json) -> bool:
        now, before = self._membership(event)
        return now == "invite" or (now == "join" and before not in ("invite", "join"))

    def _membership(self, event: Json) -> tuple[str | None, str | None]:
        """Return our membership after and before *event*, if it is about us."""
        if event.get("type") != "m.room.member" or event.get("state_key") != self._us:
            return None, None
        content, unsigned = event.get("content"), event.get("unsigned")
        before = unsigned.get("prev_content") if isinstance(unsigned, dict) else None
        return (
            content.get("membership") if isinstance(content, dict) else None,
            before.get("membership") if isinstance(before, dict) else None,
        )

    async def _room(self, inbox: Inbox, room: str, events: list[Json]) -> list[Raw]:
        """Return what was done in *room*, but nothing from before we were brought in."""
        entry = self._entry(events)
        events = events[entry or 0 :]
        raws: list[Raw] = []
        for event in events:
            now, before = self._membership(event)
            if now == "join" and before != "join":
                raws.insert(0, await self._entered(room, event, events))
            elif event.get("sender") != self._us and event.get("type") in HEARD and "state_key" not in event:
                raw = await self._safely_said(inbox, room, event)
                raws += [raw] if raw else []
        return raws

    async def _entered(self, room: str, joined: Json, events: list[Json]) -> Raw:
        """Return that we were brought into *room*, or that a room of ours goes on as *room*."""
        invited = [e for e in events if self._membership(e)[0] == "invite"]
        unsigned = joined.get("unsigned") or {}
        by = invited[-1].get("sender") if invited else unsigned.get("prev_sender")
        event = {**joined, "sender": by or joined.get("sender")}
        before = self._rooms[room].instead_of
        if before and await self._went(before, room):
            return self._raw("moved", before, event, to=room)
        return self._raw("invited", room, event)

    async def _went(self, before: str, room: str) -> bool:
        """Say whether *before*, a room of ours, names *room* as its successor: anybody can claim it."""
        if before not in self._rooms:
            return False
        if self._rooms[before].replaced_by == room:
            return True
        try:
            stone = await self._wire.ask("GET", "rooms", before, "state", "m.room.tombstone", "")
        except Refusal as refused:
            if refused.passing:
                raise
            return False
        return stone.get("replacement_room") == room

    async def _left(self, inbox: Inbox, room: str, part: Json, since: str) -> list[Raw]:
        """Return what was said in *room* before we had to leave it, and that we did."""
        was_in = room in self._rooms
        events = [*_events(part, "state"), *await self._whole(inbox, room, part, since)]
        ends = [e for e in events if self._membership(e)[0] in ("leave", "ban")]
        if ends and self._membership(ends[-1])[1] == "invite":
            return []  # an invitation taken back
        if not ends and not was_in:
            return []
        raws = await self._room(inbox, room, events)
        end = (
            ends[-1]
            if ends
            else {"event_id": f"gone:{since}:{room}", "sender": self._us, "origin_server_ts": 0}
        )
        raws.append(self._raw("gone", room, end))
        self._rooms.forget(room)
        self._crypt.forget(room)
        return raws

    # -- One event --

    async def _safely_said(self, inbox: Inbox, room: str, event: Json) -> Raw | None:
        """Return what was said, or the bare event where its shape is beyond us: reading sets it aside."""
        try:
            return await self._said(inbox, room, event)
        except (Unreachable, Refusal):
            raise
        except Exception as failed:
            await inbox.reported(f"matrix:{room}", f"an event has an unknown shape ({type(failed).__name__})")
            return self._raw("said", room, event)

    async def _said(self, inbox: Inbox, room: str, event: Json) -> Raw | None:
        if not isinstance(event.get("event_id"), str):
            await inbox.reported(f"matrix:{room}", "an event came without an id and is left out")
            return None
        if event["type"] != "m.room.encrypted":
            return self._raw("said", room, event, target=await self._targets.of(room, event))
        opened = self._crypt.opened(room, event)
        if opened is None:
            bare = {key: event.get(key) for key in ("event_id", "type", "sender", "origin_server_ts")}
            return self._raw("unreadable", room, bare)
        return self._raw("said", room, opened, target=await self._targets.of(room, opened))

    def _raw(self, what: str, room: str, event: Json, **more: Any) -> Raw:
        known, sender = self._rooms[room], event.get("sender")
        body = {
            "what": what,
            "room": room,
            "us": self._us,
            "our_name": known.members.get(self._us, ""),
            "name": known.members.get(sender, "") if isinstance(sender, str) else "",
            "direct": known.direct,
            "event": event,
            **more,
        }
        return Raw(str(event["event_id"]), json.dumps(body, ensure_ascii=False))


def _token(answer: Json) -> str:
    if not isinstance(answer.get("next_batch"), str):
        raise Refusal(502, "M_BAD_JSON")
    return str(answer["next_batch"])


def _parts(answer: Json, kind: str) -> list[tuple[str, Json]]:
    rooms = answer.get("rooms")
    part = rooms.get(kind) if isinstance(rooms, dict) else None
    return [(r, p) for r, p in part.items() if isinstance(p, dict)] if isinstance(part, dict) else []


def _events(part: Json, name: str) -> list[Json]:
    held = part.get(name)
    events = held.get("events") if isinstance(held, dict) else None
    return [event for event in events if isinstance(event, dict)] if isinstance(events, list) else []
