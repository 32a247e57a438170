"""Encryption, which nio does for us: tell it what it needs of a sync, open events, keep keys supplied.

It never lets nio handle messages, whose token moves before its callbacks run, and never logs what it opens.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import aiohttp
import nio

from bot.adapters.matrix.trust import Trust
from bot.adapters.matrix.wire import Refusal, Unreachable, Wire, parts

Json = dict[str, Any]

log = logging.getLogger(__name__)

_NEEDED = ("m.room.encryption", "m.room.member", "m.room.history_visibility")


class Crypt:
    """One device's keys, and nio's picture of the rooms that it encrypts for.

    With *trust*, what is said goes to those devices alone that count by it; else to all of a room's members'.
    """

    def __init__(self, client: nio.AsyncClient, trust: Trust | None = None) -> None:
        self._client = client
        self._trust = trust

    @property
    def on(self) -> bool:
        return self._client.olm is not None

    async def publish(self) -> None:
        """Hand out our keys, before any sync and any join: what is said to us without them is lost."""
        if self.on and self._client.should_upload_keys:
            await self._quietly("keys_upload")

    def republish(self) -> None:
        """Let the next `publish` send everything: the homeserver has forgotten this device."""
        if self._client.olm:
            self._client.olm.account.shared = False
            self._client.olm.uploaded_key_count = None

    async def told(self, answer: Json) -> None:
        """Take in a sync's keys and the state of its rooms; messages are left out."""
        if not self.on:
            return
        if self._trust:
            self._trust.changed(_changed(answer))
        joined = {room: _state(part) for room, part in parts(answer, "join")}
        sync = {
            "next_batch": answer["next_batch"],
            "device_one_time_keys_count": answer.get("device_one_time_keys_count") or {},
            "device_lists": answer.get("device_lists") or {"changed": [], "left": []},
            "to_device": _without_verification(answer.get("to_device")),
            "rooms": {"join": joined, "invite": {}, "leave": {}},
        }
        for shape in (sync, {**sync, "to_device": {"events": []}}):
            response = _parsed(shape)
            if response is not None:
                if not await self._taken_in(response):
                    await self._taken_in_parts(sync)
                self._unsure_of_members(answer)
                return
            log.warning("a sync held key material of an unknown shape")

    async def _taken_in_parts(self, sync: Json) -> None:
        """Take in one by one what nio stumbled over as a whole: anybody can send a device such a thing."""
        alone = [{**sync, "rooms": {}, "to_device": {"events": [e]}} for e in sync["to_device"]["events"]]
        for shape in ({**sync, "to_device": {"events": []}}, *alone):
            response = _parsed(shape)
            if response is not None:
                await self._taken_in(response)

    async def _taken_in(self, response: nio.SyncResponse) -> bool:
        self._client.next_batch = ""  # nio passes over an answer whose token it knows
        try:
            await self._client.receive_response(response)
        except Exception as failed:  # one odd key must not hold up every message behind it
            log.warning("part of a sync's keys was not taken in", extra={"why": type(failed).__name__})
            return False
        return True

    def _unsure_of_members(self, answer: Json) -> None:
        """Have the members of rooms with a gap asked for anew: who came and went in it, no sync tells us."""
        for room, part in parts(answer, "join"):
            timeline = part.get("timeline")
            if isinstance(timeline, dict) and timeline.get("limited") and room in self._client.rooms:
                self._client.rooms[room].members_synced = False

    def forget(self, room: str) -> None:
        self._client.rooms.pop(room, None)

    def encrypts(self, room: str) -> bool:
        """Say whether what is said in *room* goes out locked."""
        return self.on and room in self._client.rooms and bool(self._client.rooms[room].encrypted)

    def knows(self, room: str) -> bool:
        return not self.on or room in self._client.rooms

    def opened(self, room: str, event: Json) -> Json | None:
        """Return an encrypted event of any kind as its sender wrote it, or None where we lack the key."""
        if not self._client.olm:
            return None
        closed = nio.Event.parse_event(event)
        if not isinstance(closed, nio.MegolmEvent):
            return None
        closed.room_id = room
        try:
            opened = self._client.decrypt_event(closed)
        except Exception:  # nio asserts what it expects; whatever ails a stranger's event, it is unreadable
            return None
        return dict(opened.source)

    async def prepare(self, room: str) -> None:
        """Give the room's devices the key of what is said next.

        Raises nio.SendRetryError where a device that can be reached did not get it. nio would take it for
        shared all the same, and after a failure in the middle wait for ever for the sharing to end.
        """
        client = self._client
        if not client.olm or not client.rooms[room].encrypted:
            return
        try:
            if not client.rooms[room].members_synced:
                await self._learn_members(room)
            if client.should_query_keys:
                await client.keys_query()
            news = await self._trust.learn(client.rooms[room].users) if self._trust else False
            if news or client.olm.should_share_group_session(room):
                self._choose_devices(room)
            if not client.olm.should_share_group_session(room):
                return
            shared = await client.share_group_session(room, ignore_unverified_devices=True)
        finally:
            if waiting := client.sharing_session.pop(room, None):
                waiting.set()
        if self._reachable(room) - shared.users_shared_with:
            client.invalidate_outbound_session(room)
            raise nio.SendRetryError("a device did not get the key")
        if self._trust:
            await self._withhold(room)

    async def _withhold(self, room: str) -> None:
        """Tell the devices that do not get the key why, so that they show it in place of waiting for one."""
        client = self._client
        barred = [device for device in self._devices(room) if client.olm.is_device_blacklisted(device)]
        if not barred:
            return
        session = client.olm.outbound_group_sessions[room].id
        told = {
            "algorithm": "m.megolm.v1.aes-sha2",
            "room_id": room,
            "session_id": session,
            "sender_key": client.olm.account.identity_keys["curve25519"],
            "code": "m.unverified",
            "reason": "the device is not verified",
        }
        messages: Json = {}
        for device in barred:
            messages.setdefault(device.user_id, {})[device.id] = told
        where = ("sendToDevice", "m.room_key.withheld", f"withheld {session}")
        try:
            await Wire(client).ask("PUT", *where, body={"messages": messages})
        except (Refusal, Unreachable) as failed:  # the words themselves have to go out
            log.warning("devices without the key were not told so", extra={"why": str(failed)})

    async def _learn_members(self, room: str) -> None:
        """Learn who is in *room* or invited: all of them may read what is said next, and nobody else."""
        query = {"not_membership": "leave"}
        told = await Wire(self._client).ask("GET", "rooms", room, "members", query=query)
        here = self._client.rooms[room]
        there = dict(_present(told.get("chunk")))
        before = set(here.users)
        for user in before - there.keys():
            here.remove_member(user)
        for user, (name, picture, invited) in there.items():
            if not invited and user in here.invited_users:
                here.remove_member(user)
            here.add_member(user, name, picture, invited=invited)
        if before != there.keys():
            self._client.invalidate_outbound_session(room)
        here.members_synced = True
        self._client.olm.update_tracked_users(here)

    async def ask_for(self, room: str, event: Json) -> None:
        """Ask our own devices, and the one that wrote *event*, for the key that opens it.

        Raises Unreachable and Refusal.
        """
        client, closed = self._client, nio.Event.parse_event(event)
        if not client.olm or not isinstance(closed, nio.MegolmEvent) or not closed.session_id:
            return
        closed.room_id = room
        if closed.session_id not in client.outgoing_key_requests:  # else nio refuses
            await self._quietly("request_room_key", closed)
        asked = closed.as_key_request(client.user_id, client.device_id).as_dict()["messages"]
        request = next(iter(next(iter(asked.values())).values()))
        await Wire(client).ask(
            "PUT",
            "sendToDevice",
            "m.room_key_request",
            f"ask {event['event_id']}",
            body={"messages": {closed.sender: {closed.device_id or "*": request}}},
        )

    def _reachable(self, room: str) -> set[tuple[str, str]]:
        client = self._client
        return {
            (device.user_id, device.id)
            for device in self._devices(room)
            if client.olm.session_store.get(device.curve25519)
            and not client.olm.is_device_blacklisted(device)
        }

    def _devices(self, room: str) -> list[Any]:
        client = self._client
        users = client.rooms[room].users
        devices = [device for user in users for device in client.device_store.active_user_devices(user)]
        return [device for device in devices if device.id != client.device_id]

    def _choose_devices(self, room: str) -> None:
        """Tell nio who may have the room's keys; a change makes it take a new key for what is said next."""
        client = self._client
        for device in self._devices(room):
            barred = client.olm.is_device_blacklisted(device)
            if self._trust is None or self._trust.counts(device.user_id, device.id, device.ed25519):
                if barred:
                    client.unblacklist_device(device)
            elif not barred:
                client.blacklist_device(device)

    async def upkeep(self) -> None:
        """Do what a sync made necessary: upload, query and claim keys, send what waits for single devices."""
        client = self._client
        if not self.on:
            return
        await self.publish()
        if client.should_query_keys:
            await self._quietly("keys_query")
        if client.should_claim_keys:
            await self._quietly("keys_claim", client.get_users_for_key_claiming())
        await self._quietly("send_to_device_messages")

    async def _quietly(self, what: str, *given: Any) -> None:
        try:
            await getattr(self._client, what)(*given)
        except (aiohttp.ClientError, TimeoutError, OSError, nio.ProtocolError) as failed:
            log.warning("%s did not work yet", what, extra={"why": type(failed).__name__})


def _present(chunk: Any) -> Iterator[tuple[str, tuple[str | None, str | None, bool]]]:
    """Yield those who are there, or invited, by a list of membership events: name, picture, only invited."""
    for event in chunk if isinstance(chunk, list) else []:
        content = event.get("content") if isinstance(event, dict) else None
        user = event.get("state_key") if isinstance(event, dict) else None
        if not isinstance(content, dict) or not isinstance(user, str):
            continue
        if (membership := content.get("membership")) in ("join", "invite"):
            name, picture = content.get("displayname"), content.get("avatar_url")
            shown = (name if isinstance(name, str) else None, picture if isinstance(picture, str) else None)
            yield user, (*shown, membership == "invite")


def _changed(answer: Json) -> list[str]:
    lists = answer.get("device_lists")
    users = lists.get("changed") if isinstance(lists, dict) else None
    return [user for user in users if isinstance(user, str)] if isinstance(users, list) else []


def _without_verification(held: Any) -> Json:
    """Leave out what belongs to a verification: nio knows a part of it only, and would call it off."""
    events = held.get("events") if isinstance(held, dict) else None
    found = [e for e in events if isinstance(e, dict)] if isinstance(events, list) else []
    return {"events": [e for e in found if not _verifies(e.get("type")) and _parses(e, nio.ToDeviceEvent)]}


def _parsed(sync: Json) -> nio.SyncResponse | None:
    try:
        response = nio.SyncResponse.from_dict(sync)
    except Exception:  # as below
        return None
    return response if isinstance(response, nio.SyncResponse) else None


def _verifies(kind: object) -> bool:
    return isinstance(kind, str) and kind.startswith("m.key.verification.")


def _parses(event: Json, as_: type[nio.Event] | type[nio.ToDeviceEvent] = nio.Event) -> bool:
    """Say whether nio can read *event*; some that are wrong make it refuse the whole sync they stand in."""
    try:
        return not isinstance(as_.parse_event(event), nio.BadEvent | nio.UnknownBadEvent)
    except Exception:  # it asserts, compares and converts what it was given
        return False


def _state(part: Json) -> Json:
    """Return a room's part of a sync with nothing in it but the state that encryption depends on."""

    def of(name: str) -> list[Json]:
        held = part.get(name)
        events = held.get("events") if isinstance(held, dict) else None
        found = events if isinstance(events, list) else []
        state = [e for e in found if isinstance(e, dict) and e.get("type") in _NEEDED and "state_key" in e]
        return [event for event in state if _parses(event)]

    summary = part.get("summary")
    return {
        "state": {"events": of("state")},
        "timeline": {"events": of("timeline"), "limited": False, "prev_batch": "-"},
        "ephemeral": {"events": []},
        "account_data": {"events": []},
        "summary": summary if isinstance(summary, dict) else {},
    }
