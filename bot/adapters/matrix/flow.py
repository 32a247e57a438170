"""The messages of one verification: which of a sync belong to it, and how to send the next.

To a device (to-device messages) or in a room (Element's way for another user). Decides nothing about trust.

Rules: the client-server API's "Key verification framework".
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
import nio

from bot.adapters.matrix import wire
from bot.adapters.matrix.sas import Side
from bot.adapters.matrix.sign_in import Door
from bot.adapters.matrix.wire import Refusal, Unreachable, events

Json = dict[str, Any]

KIND = "m.key.verification."


@dataclass(frozen=True, slots=True)
class Step:
    """One message of a verification. *room* is where, None if it was sent to this device alone."""

    kind: str
    sender: str
    flow: str
    content: Json
    room: str | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """One verification that is under way with *them*, and how to speak in it."""

    door: Door
    us: Side
    them: Side
    id: str
    room: str | None

    async def say(self, kind: str, content: Json) -> Json:
        """Send a step to their device, or in the room; return it as it was sent.

        Raises Refusal, Unreachable and nio's errors.
        """
        if self.room is None:
            content = {**content, "transaction_id": self.id}
            await to_devices(self.door, self.them.user, [self.them.device], kind, content)
            return content
        content = {**content, "m.relates_to": {"rel_type": "m.reference", "event_id": self.id}}
        try:
            await self.door.crypt.prepare(self.room)
            answer = await self.door.client.room_send(
                self.room, KIND + kind, content, tx_id=secrets.token_hex(16), ignore_unverified_devices=True
            )
        except (aiohttp.ClientError, TimeoutError, OSError) as failed:
            raise Unreachable(type(failed).__name__) from None
        if not isinstance(answer, nio.RoomSendResponse):
            raise wire.refused_by_nio(answer)
        return content

    async def cancel(self, code: str, reason: str) -> None:
        with suppress(Refusal, Unreachable, nio.ProtocolError, nio.EncryptionError, nio.SendRetryError):
            await self.say("cancel", {"code": code, "reason": reason})


async def to_devices(door: Door, user: str, devices: list[str], kind: str, content: Json) -> None:
    """Send a step to several devices of *user*. Raises Refusal, Unreachable."""
    body = {"messages": {user: dict.fromkeys(devices, content)}}
    await door.wire.ask("PUT", "sendToDevice", KIND + kind, secrets.token_hex(16), body=body)


def still_open(steps: list[Step]) -> list[Step]:
    """Leave out requests that were called off before we heard of them."""
    over = {step.flow for step in steps if step.kind in ("cancel", "done")}
    return [step for step in steps if step.kind != "request" or step.flow not in over]


def to_us(event: Json) -> Step | None:
    """Return what was sent to this device alone if it belongs to a verification."""
    kind, content = event.get("type"), event.get("content")
    if not isinstance(kind, str) or not kind.startswith(KIND) or not isinstance(content, dict):
        return None
    return Step(
        kind.removeprefix(KIND), str(event.get("sender")), str(content.get("transaction_id")), content
    )


def in_room(room: str, event: Json, us: str) -> Step | None:
    """Return what was said in *room*, opened already, if it belongs to a verification with us."""
    content = event.get("content") or {}
    sender, kind = str(event.get("sender")), str(event.get("type"))
    if content.get("msgtype") == f"{KIND}request" and content.get("to") == us:
        return Step("request", sender, str(event["event_id"]), content, room)
    flow = (content.get("m.relates_to") or {}).get("event_id")
    return Step(kind.removeprefix(KIND), sender, str(flow), content, room) if kind.startswith(KIND) else None


def invitation(room: str, part: Json, us: str) -> Step | None:
    for event in events(part, "invite_state"):
        if (event.get("type"), event.get("state_key")) == ("m.room.member", us):
            return Step("invite", str(event.get("sender")), room, {}, room)
    return None


def plain(reason: object) -> str:
    """Return a stranger's words as one short line that cannot drive a terminal."""
    return "".join(c for c in str(reason or "no reason given") if c.isprintable())[:80]
