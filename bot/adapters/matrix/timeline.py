"""What a sync holds, room by room, as raw events: gaps filled, locked ones opened, none from before we came.

Whatever reading will need goes along, since reading does no I/O. Nothing here may lose an event, hand one
over twice, or stop because of one. Words go to the inbox and nowhere else.
"""

from __future__ import annotations

import json
import logging
from typing import Any

from bot.adapters import Inbox, Raw
from bot.adapters.matrix.crypt import Crypt
from bot.adapters.matrix.errands import Errands
from bot.adapters.matrix.inviting import Invitations
from bot.adapters.matrix.reading import HEARD
from bot.adapters.matrix.rooms import Room, Rooms
from bot.adapters.matrix.targets import Targets
from bot.adapters.matrix.unopened import Closed, Unopened
from bot.adapters.matrix.wire import Refusal, Unreachable, Wire, events, parts

Json = dict[str, Any]
log = logging.getLogger(__name__)

_PAGES = 1000
"""Pages of 100 events that one gap may have before it is given up."""
_SPEECH = ("m.room.message", "m.room.encrypted", "m.sticker")
_A_LOOK = 2.0
"""Seconds between looks at whether we were let into the room that one of ours goes on as."""
LAZY: Json = {"lazy_load_members": True, "include_redundant_members": True}
"""Who speaks comes along each time: a homeserver remembers what it told, and we may not have kept it."""


class Timeline:
    """Turns what a sync holds into raw events; *us* is our user id, *account* goes before rooms."""

    def __init__(
        self,
        wire: Wire,
        crypt: Crypt,
        rooms: Rooms,
        targets: Targets,
        unopened: Unopened,
        invitations: Invitations,
        errands: Errands,
        us: str,
        account: str,
    ) -> None:
        self._wire = wire
        self._crypt = crypt
        self._rooms = rooms
        self._targets = targets
        self._unopened = unopened
        self._invitations = invitations
        self._errands = errands
        self._us = us
        self._account = account
        self._said_last: dict[str, str] = {}
        self._told_away: set[str] = set()

    async def heard(self, inbox: Inbox, answer: Json, since: str) -> list[Raw]:
        """Return what was done since *since*, oldest first in each room. Raises Unreachable and Refusal."""
        raws = [*await self._late(), *self._moved_away()]
        for room, part in parts(answer, "join"):
            raws += await self._joined(inbox, room, part, since)
        for room, part in parts(answer, "leave"):
            self._invitations.withdrawn(room)
            raws += await self._left(inbox, room, part, since)
        return raws + [self._unreadable(closed) for closed in self._unopened.given_up()]

    def read(self) -> list[tuple[str, str]]:
        """Return, once, the last message of each room that has spoken since this was asked before."""
        last, self._said_last = self._said_last, {}
        return list(last.items())

    def go_along(self, inbox: Inbox, room: str) -> None:
        """Follow a room of ours to where its tombstone points."""
        to = self._rooms[room].replaced_by
        if to and to not in self._rooms:
            self._invitations.follow(inbox, to)

    def due_in(self, most: float) -> float:
        """Return in how many seconds it has to be told that a room moved away, *most* if none is about to."""
        about_to = (
            room
            for room, known in self._rooms.known().items()
            if known.replaced_by and known.replaced_by not in self._rooms and room not in self._told_away
        )
        return min(most, _A_LOOK) if any(about_to) else most

    def _moved_away(self) -> list[Raw]:
        """Return, once, which rooms of ours go on as one that did not let us in."""
        raws = []
        for room, known in self._rooms.known().items():
            if not self._rooms.moved_away(room):
                self._told_away.discard(room)
            elif room not in self._told_away:
                self._told_away.add(room)
                mark = {**known.tombstone, "event_id": f"away:{known.tombstone.get('event_id')}"}
                raws.append(self._raw("silenced", room, mark, cause="moved"))
        return raws

    # -- Rooms --

    async def _joined(self, inbox: Inbox, room: str, part: Json, since: str) -> list[Raw]:
        is_new = room not in self._rooms
        before = self._rooms[room]
        replaced, spoke, alone = before.replaced_by, before.may_speak(self._us), before.direct
        known = self._rooms.told(room, [*events(part, "state"), *events(part, "timeline")])
        known.counted(part.get("summary"))
        for event in events(part, "account_data"):
            known.tagged(event)
        whole = await self._whole(inbox, room, part, since)
        if known.space or known.notices:
            self._passed(whole, "in a space, or a server's notices")
            return []
        # In front: who came along may read whatever follows.
        raws = self._newcomers(room, whole[self._entry(whole) or 0 :], since) if alone else []
        raws += await self._room(inbox, room, whole)
        raws += [] if alone or is_new else self._others(room, whole)
        if known.replaced_by != replaced:
            self.go_along(inbox, room)
        # Whoever replaces a room shuts the old one: that is no wish to silence us.
        if not is_new and not known.replaced_by and known.may_speak(self._us) != spoke:
            raws += self._speech(room, known, whole)
        return raws

    def _newcomers(self, room: str, whole: list[Json], since: str) -> list[Raw]:
        """Return who came, or was invited, to where we were alone with one person."""
        came = [event for event in whole if self._comes(event) and _has_id(event)]
        if not came and not self._rooms[room].direct:
            told = {"event_id": f"joined:{since}:{room}", "sender": self._us, "origin_server_ts": 0}
            return [self._raw("joined", room, told)]
        return [self._raw("joined", room, {**event, "sender": event["state_key"]}) for event in came]

    def _others(self, room: str, whole: list[Json]) -> list[Raw]:
        """Return who came into a group's room, and who left it or was taken out."""
        raws = []
        for event in [each for each in whole if _has_id(each)]:
            who, now, was = self._becomes(event)
            if who is not None and (now == "join") != (was == "join"):
                what = "came" if now == "join" else "left"
                raws.append(self._raw(what, room, {**event, "sender": who}))
        return raws

    def _becomes(self, event: Json) -> tuple[str | None, object, object]:
        """Return who else's membership *event* changes, to what and from what; nobody for any other."""
        who, content, unsigned = event.get("state_key"), event.get("content"), event.get("unsigned")
        if event.get("type") != "m.room.member" or not isinstance(who, str) or who == self._us:
            return None, None, None
        before = unsigned.get("prev_content") if isinstance(unsigned, dict) else None
        was = before.get("membership") if isinstance(before, dict) else None
        return who, content.get("membership") if isinstance(content, dict) else None, was

    def _comes(self, event: Json) -> bool:
        who, now, was = self._becomes(event)
        return who is not None and now in ("join", "invite") and was not in ("join", "invite")

    def _speech(self, room: str, known: Room, whole: list[Json]) -> list[Raw]:
        """Return that we may speak in *room* no longer, or again, with whoever changed that."""
        changed = [e for e in whole if e.get("type") == "m.room.power_levels" and "state_key" in e]
        what = "heeded" if known.may_speak(self._us) else "silenced"
        return [self._raw(what, room, changed[-1])] if changed and _has_id(changed[-1]) else []

    async def _whole(self, inbox: Inbox, room: str, part: Json, since: str) -> list[Json]:
        """Return the room's events since our last token, oldest first, a gap before them filled."""
        timeline = part.get("timeline")
        recent = events(part, "timeline")
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
            query = {"from": start, "to": since, "dir": "b", "limit": "100", "filter": json.dumps(LAZY)}
            try:
                page = await self._wire.ask("GET", "rooms", room, "messages", query=query)
            except Refusal as refused:
                if refused.passing:
                    raise
                why = f"what was said meanwhile cannot be fetched: {refused}"
                await inbox.reported(self._address(room), why)
                break
            self._name_speakers(room, page)
            chunk = [event for event in page.get("chunk") or [] if isinstance(event, dict)]
            older += chunk
            start = page.get("end") if chunk and self._entry(chunk) is None else None
        return [*reversed(older), *recent]

    def _name_speakers(self, room: str, page: Json) -> None:
        """Learn the names of those who spoke in a gap, where no later state has told them."""
        state = page.get("state")
        here = self._rooms[room]
        for event in state if isinstance(state, list) else []:
            if isinstance(event, dict) and event.get("state_key") not in here.members:
                here.told(event)

    def _entry(self, found: list[Json]) -> int | None:
        """Return where in these events we were brought in: at our invitation, or joining without one."""
        places = [n for n, event in enumerate(found) if self._brings_us_in(event)]
        return places[-1] if places else None

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

    async def _room(self, inbox: Inbox, room: str, found: list[Json]) -> list[Raw]:
        """Return what was done in *room*, but nothing from before we were brought in."""
        entry = self._entry(found) or 0
        self._passed(found[:entry], "from before we came")
        found = found[entry:]
        raws: list[Raw] = []
        for event in found:
            now, before = self._membership(event)
            if now == "join" and before != "join":
                raws.insert(0, await self._entered(room, event, found))
            elif why := self._means_nothing(event):
                self._passed([event], why)
            else:
                raw = await self._safely_said(inbox, room, event)
                raws += [raw] if raw else []
                if raw and event.get("type") in _SPEECH:
                    self._said_last[room] = raw.event
        return raws

    def _means_nothing(self, event: Json) -> str:
        """Return why *event* is not read, or an empty text for one that is."""
        if event.get("sender") == self._us:
            return "our own"
        if "state_key" in event:
            return "what a room is like"
        type_ = event.get("type")
        return "" if isinstance(type_, str) and type_ in HEARD else "a kind that is not heard"

    def _passed(self, found: list[Json], why: str) -> None:
        """Note that nothing comes of these events."""
        for event in found:
            log.debug("passed over", extra={"heard": event.get("event_id"), "why": why})

    async def _entered(self, room: str, joined: Json, found: list[Json]) -> Raw:
        """Return that we were brought into *room*, or that a room of ours goes on as *room*."""
        invited = [e for e in found if self._membership(e)[0] == "invite"]
        unsigned = joined.get("unsigned")
        by = (
            invited[-1].get("sender")
            if invited
            else (unsigned if isinstance(unsigned, dict) else {}).get("prev_sender")
        )
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
        found = [*events(part, "state"), *await self._whole(inbox, room, part, since)]
        ends = [e for e in found if self._membership(e)[0] in ("leave", "ban")]
        if ends and self._membership(ends[-1])[1] == "invite":
            self._passed(found, "in a room that no longer invites us")
            return []
        if not ends and not was_in:
            self._passed(found, "in a room that was not ours")
            return []
        raws = await self._room(inbox, room, found)
        end = (
            ends[-1]
            if ends
            else {"event_id": f"gone:{since}:{room}", "sender": self._us, "origin_server_ts": 0}
        )
        raws.append(self._raw("gone", room, end))
        self._rooms.forget(room)
        self._crypt.forget(room)
        self._unopened.forget(room)
        return raws

    # -- One event --

    async def _safely_said(self, inbox: Inbox, room: str, event: Json) -> Raw | None:
        """Return what was said; an event whose shape is beyond us is reported and left out."""
        if not _has_id(event):
            await inbox.reported(self._address(room), "an event came without an id and is left out")
            return None
        try:
            return await self._said(room, event)
        except (Unreachable, Refusal):
            raise
        except Exception as failed:
            why = f"an event has an unknown shape ({type(failed).__name__})"
            await inbox.reported(self._address(room), why)
            return None

    async def _said(self, room: str, event: Json) -> Raw | None:
        if event["type"] != "m.room.encrypted":
            return self._raw("said", room, event, target=await self._targets.of(room, event))
        if event.get("content") == {}:
            self._passed([event], "taken back by its writer")
            return None
        opened = self._crypt.opened(room, event)
        if opened is not None:
            return await self._opened(room, opened)
        content = event.get("content")
        if (
            not self._crypt.on
            or not isinstance(content, dict)
            or not isinstance(content.get("session_id"), str)
        ):
            return self._unreadable(Closed(room, {**event, "content": {}}, 0.0))
        if closed := self._unopened.keep(room, event):
            self._errands.add(lambda: self._crypt.ask_for(room, closed.event))
        self._passed([event], "waits for its key")
        return None

    async def _opened(self, room: str, opened: Json) -> Raw | None:
        if opened.get("type") not in HEARD:
            self._passed([opened], "a kind that is not heard")
            return None
        return self._raw("said", room, opened, target=await self._targets.of(room, opened))

    async def _late(self) -> list[Raw]:
        """Return what waited for its key and can be read now."""
        raws = []
        for room, opened in self._unopened.opened():
            raw = await self._opened(room, opened)
            raws += [raw] if raw else []
        return raws

    def _unreadable(self, closed: Closed) -> Raw:
        kept = ("event_id", "type", "sender", "origin_server_ts")
        bare = {key: closed.event.get(key) for key in kept}
        return Raw(closed.mark, self._raw("unreadable", closed.room, bare).body)

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
        # Half a character, which JSON can spell, cannot be kept on disk.
        return Raw(
            _whole_characters(event["event_id"]), _whole_characters(json.dumps(body, ensure_ascii=False))
        )

    def _address(self, room: str) -> str:
        return f"{self._account}:{room}"


def _has_id(event: Json) -> bool:
    return isinstance(event.get("event_id"), str) and bool(event["event_id"])


def _whole_characters(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
