"""Being verified: waits for somebody's client to ask, or asks, compares emoji, and keeps what that proves.

Both ways of being asked are known: to this device (to-device messages) and in a room with the account
(Element's way for another user). We ask somebody's devices, all of them, and go on with the one that answers.
Takes in every key that arrives meanwhile, for such messages come once; leaves what is said in rooms to the
service. Nobody is trusted here but by somebody's yes at the terminal.

Rules: the client-server API's "Key verification framework" and "Short Authentication String (SAS)
verification".
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import nio

from bot.adapters import AccountUnusable
from bot.adapters.matrix import account, identity, wire
from bot.adapters.matrix.flow import Flow, Step, in_room, invitation, plain, still_open, to_devices, to_us
from bot.adapters.matrix.identity import Identity
from bot.adapters.matrix.sas import METHOD, Mismatch, Sas, Side
from bot.adapters.matrix.sign_in import Door
from bot.adapters.matrix.signing import only_key
from bot.adapters.matrix.wire import SIGNED_OUT, Refusal, Unreachable, events, parts, patience

Json = dict[str, Any]

WITHIN = 600.0
"""Seconds that one verification may take, by the rules."""
STRANGERS = (
    "clients pass over the requests of whoever shares no encrypted room with them. Invite the bot into one"
    " from that client, then ask again."
)
_FILTER = json.dumps(
    {"presence": {"types": []}, "room": {"ephemeral": {"types": []}, "timeline": {"limit": 20}}}
)


class Ended(Exception):
    """A verification ended without a result; the text says why."""


@dataclass(frozen=True, slots=True)
class Proven:
    """What came out: *user*'s *device*, and whether it is covered by an identity that counts from now on."""

    user: str
    device: str
    identity: bool


class Verification:
    """Waits for, or asks for, and walks through one verification.

    Args:
        door: Entered already, and used by nobody else meanwhile.
        tell: Shows a line.
        agree: Asks a question; returns whether the answer is yes.
        only: Whose requests are taken; everybody's if None.
        ask: Whom to ask, in place of waiting to be asked.
        clock: Tells the moment that goes with a request, in seconds since 1970.
    """

    def __init__(
        self,
        door: Door,
        tell: Callable[[str], None],
        agree: Callable[[str], Awaitable[bool]],
        only: str | None = None,
        ask: str | None = None,
        clock: Callable[[], float] = lambda: 0.0,
    ) -> None:
        self._door = door
        self._tell = tell
        self._agree = agree
        self._only = only
        self._asks = ask
        self._clock = clock
        self._us = Side(door.login.user_id, door.login.device_id)
        self._steps: asyncio.Queue[Step] = asyncio.Queue()
        self._invited: set[str] = set()
        self._closed: list[tuple[str, Json]] = []

    async def run(self) -> Proven:
        """Return what was proven. Raises Ended, AccountUnusable, Refusal, Unreachable."""
        hearing, walking = asyncio.create_task(self._hear()), asyncio.create_task(self._walk())
        try:
            done, _ = await asyncio.wait({hearing, walking}, return_when=asyncio.FIRST_COMPLETED)
            if hearing in done:
                hearing.result()
            return await walking
        finally:
            for task in (hearing, walking):
                task.cancel()
            await asyncio.gather(hearing, walking, return_exceptions=True)

    # -- The walk --

    async def _walk(self) -> Proven:
        if self._asks:
            asked = await self._answered(self._asks)
            return await self._within_bounds(asked, self._begin(asked))
        while True:
            request = await self._steps.get()
            if request.kind == "invite":
                await self._ask_to_join(request)
            elif request.kind == "request" and (flow := await self._taken(request)):
                return await self._within_bounds(flow, self._follow(flow))

    async def _within_bounds(self, flow: Flow, walk: Awaitable[Proven]) -> Proven:
        """Walk to the end of *flow*; they are told if it ends early. Raises Ended, Refusal, Unreachable."""
        try:
            async with asyncio.timeout(WITHIN):
                return await walk
        except TimeoutError:
            await flow.cancel("m.timeout", "it took too long")
            raise Ended("It took longer than ten minutes. Begin again.") from None
        except Mismatch as differ:
            await flow.cancel(differ.code, str(differ))
            raise Ended(f"Not verified: {differ}.") from None
        except (Refusal, Unreachable):
            await flow.cancel("m.user", "the bot's homeserver is in trouble")
            raise
        except (nio.ProtocolError, nio.EncryptionError, nio.SendRetryError):
            raise Ended("Their client could not be told in the encrypted room. Begin again.") from None

    async def _ask_to_join(self, invitation: Step) -> None:
        if self._only and invitation.sender != self._only:
            return
        if self._only or await self._agree(f"{invitation.sender} invites the bot to a room. Join it?"):
            await self._door.wire.ask("POST", "join", str(invitation.room), body={})

    async def _taken(self, request: Step) -> Flow | None:
        device = request.content.get("from_device")
        methods = request.content.get("methods")
        if not isinstance(device, str) or not isinstance(methods, list):
            return None
        flow = Flow(self._door, self._us, Side(request.sender, device), request.flow, request.room)
        if self._only and request.sender != self._only:
            self._tell(f"{request.sender} asks as well; passed over.")
            return None
        if METHOD not in methods:
            await flow.cancel("m.unknown_method", "only emoji can be compared")
            self._tell(f"{request.sender} asks, but their client cannot compare emoji.")
            return None
        asked = f"{request.sender} asks to verify the bot, from their device {device}. Go on?"
        if not self._only and not await self._agree(asked):
            await flow.cancel("m.user", "the operator declined")
            return None
        return flow

    # -- Asking --

    async def _answered(self, user: str) -> Flow:
        """Ask all devices of *user*; return the flow with the first that is ready. Raises Ended."""
        told = (await identity.query(self._door.wire, user)).get("device_keys") or {}
        devices = [name for name in told.get(user) or {} if (user, name) != (self._us.user, self._us.device)]
        if not devices:
            raise Ended(f"{user} has no client that encrypts, so there is none to compare with.")
        id_ = secrets.token_hex(16)
        request = {
            "from_device": self._us.device,
            "methods": [METHOD],
            "timestamp": int(self._clock() * 1000),
        }
        await to_devices(self._door, user, devices, "request", {**request, "transaction_id": id_})
        self._tell(f"{user} is asked. In their client, accept the request.")
        self._tell(f"If none comes up there: {STRANGERS}")
        try:
            async with asyncio.timeout(WITHIN):
                device = await self._ready(user, devices, id_)
        except (TimeoutError, Ended) as ended:
            await self._call_off(user, devices, id_, "m.user", "the request was not accepted")
            if isinstance(ended, Ended):
                raise
            raise Ended(f"No client of {user} has answered: {STRANGERS}") from None
        others = [name for name in devices if name != device]
        await self._call_off(user, others, id_, "m.accepted", "another client has accepted")
        return Flow(self._door, self._us, Side(user, device), id_, None)

    async def _ready(self, user: str, devices: list[str], id_: str) -> str:
        """Return which of *devices* is ready first. Raises Ended if they decline."""
        while True:
            step = await self._steps.get()
            if (step.flow, step.sender) != (id_, user):
                continue
            if step.kind == "cancel":
                raise Ended(f"Their client declined ({plain(step.content.get('reason'))}).")
            device, methods = step.content.get("from_device"), step.content.get("methods")
            if step.kind == "ready" and device in devices and isinstance(methods, list) and METHOD in methods:
                return str(device)

    async def _call_off(self, user: str, devices: list[str], id_: str, code: str, why: str) -> None:
        if devices:
            body = {"transaction_id": id_, "code": code, "reason": why}
            with suppress(Refusal, Unreachable):
                await to_devices(self._door, user, devices, "cancel", body)

    async def _begin(self, flow: Flow) -> Proven:
        """Begin the comparison; where both sides do, the start of the lesser name counts, by the rules."""
        start = await flow.say("start", Sas.offer(self._us))
        while True:
            kind, content = await self._next(flow, "accept", "start")
            if kind == "accept":
                break
            if (flow.them.user, flow.them.device) < (self._us.user, self._us.device):
                return await self._accept(flow, content)
        sas = Sas(self._us, flow.them, flow.id, start, began=True)
        sas.accepted(content)
        await flow.say("key", {"key": sas.public})
        _, theirs = await self._next(flow, "key")
        sas.meet(theirs.get("key"))
        return await self._compare(flow, sas)

    # -- Being asked --

    async def _follow(self, flow: Flow) -> Proven:
        await flow.say("ready", {"from_device": self._us.device, "methods": [METHOD]})
        self._tell(f"{flow.them.user} is told that we are ready. In their client, choose to compare emoji.")
        _, start = await self._next(flow, "start")
        return await self._accept(flow, start)

    async def _accept(self, flow: Flow, start: Json) -> Proven:
        sas = Sas(self._us, flow.them, flow.id, start)
        await flow.say("accept", sas.acceptance())
        _, theirs = await self._next(flow, "key")
        sas.meet(theirs.get("key"))
        await flow.say("key", {"key": sas.public})
        return await self._compare(flow, sas)

    # -- Comparing --

    async def _compare(self, flow: Flow, sas: Sas) -> Proven:
        self._tell("Their client shows these, in this order, or it is not them:")
        self._tell("")
        for sign, name in sas.shown():
            self._tell(f"    {sign}  {name}")
        self._tell("")
        theirs = await self._confirmed(flow)
        ours, known = await self._our_keys(), await self._their_keys(flow)
        await flow.say("mac", sas.mac(ours))
        _, proof = await theirs
        proven = sas.proven(proof, known)
        if f"ed25519:{flow.them.device}" not in proven:
            raise Mismatch("m.key_mismatch", "their device's key was not among what was compared")
        whole = await self._keep(flow, proven)
        await flow.say("done", {})
        with suppress(TimeoutError, Ended):
            # Their client stores what it proved before it says so: leaving earlier would look like a failure.
            await asyncio.wait_for(self._next(flow, "done"), 15)
        return Proven(flow.them.user, flow.them.device, whole)

    async def _confirmed(self, flow: Flow) -> asyncio.Task[tuple[str, Json]]:
        """Ask whether the emoji are the same; return what brings their proof. Raises Mismatch, Ended."""
        coming = asyncio.create_task(self._next(flow, "mac"))
        asking = asyncio.ensure_future(self._agree("Are they the same?"))
        same = False
        try:
            await asyncio.wait({coming, asking}, return_when=asyncio.FIRST_COMPLETED)
            if coming.done():
                coming.result()  # raises if they called it off
            same = await asking
        finally:
            asking.cancel()
            if not same:
                coming.cancel()
        if not same:
            raise Mismatch("m.mismatched_sas", "the emoji differ")
        return coming

    async def _next(self, flow: Flow, *kinds: str) -> tuple[str, Json]:
        """Wait for such a step of *flow*; return its kind and content.

        Raises Ended if it is called off, Mismatch if it is out of turn.
        """
        while True:
            step = await self._steps.get()
            if (step.flow, step.sender) != (flow.id, flow.them.user):
                continue
            if step.kind == "cancel":
                raise Ended(f"Their client called it off ({plain(step.content.get('reason'))}).")
            if step.kind in kinds:
                return step.kind, step.content
            if step.kind in ("start", "accept", "key", "mac"):
                raise Mismatch("m.unexpected_message", "their client did something out of turn")

    # -- What it proves --

    async def _our_keys(self) -> dict[str, str]:
        fingerprint = self._door.client.olm.account.identity_keys["ed25519"]
        keys = {f"ed25519:{self._us.device}": fingerprint}
        if ours := await self._identity():
            keys[f"ed25519:{ours.public('master')}"] = ours.public("master")
        return keys

    async def _identity(self) -> Identity | None:
        """Return our identity if it is the one that others see."""
        ours = identity.kept(self._door.folder, self._door.login)
        known = await identity.query(self._door.wire, self._us.user)
        return ours if ours and ours.owns(known) else None

    async def _their_keys(self, flow: Flow) -> dict[str, str]:
        """Return their keys by id, as the homeserver tells them, and remember what it told."""
        self._told = await identity.query(self._door.wire, flow.them.user)
        name = f"ed25519:{flow.them.device}"
        fingerprint = (self._device(flow).get("keys") or {}).get(name)
        keys = {name: fingerprint} if isinstance(fingerprint, str) else {}
        if master := only_key(self._master(flow)):
            keys[f"ed25519:{master}"] = master
        return keys

    def _master(self, flow: Flow) -> Json:
        return dict((self._told.get("master_keys") or {}).get(flow.them.user) or {})

    def _device(self, flow: Flow) -> Json:
        devices = (self._told.get("device_keys") or {}).get(flow.them.user) or {}
        return dict(devices.get(flow.them.device) or {})

    async def _keep(self, flow: Flow, proven: set[str]) -> bool:
        """Sign what was proven and trust it from now on; say whether it was their whole identity."""
        ours, master = await self._identity(), only_key(self._master(flow))
        whole = master is not None and f"ed25519:{master}" in proven
        if flow.them.user == self._us.user:
            if ours:
                await identity.sign(
                    self._door.wire, ours, "self_signing", flow.them.device, self._device(flow)
                )
            return ours is not None
        if whole and master:
            self._door.trust.accept(flow.them.user, master)
            if ours:
                await identity.sign(self._door.wire, ours, "user_signing", master, self._master(flow))
        return whole

    # -- Hearing --

    async def _hear(self) -> None:
        """Take in syncs for ever; put their steps where the walk waits for them. Raises AccountUnusable."""
        query = {"filter": _FILTER, "full_state": "true", "timeout": "0"}
        pauses = patience()
        while True:
            try:
                answer = await self._door.wire.ask("GET", "sync", query=query, patience=4 * wire.DEADLINE)
            except (Unreachable, Refusal) as failed:
                if isinstance(failed, Refusal) and failed.code in SIGNED_OUT:
                    raise AccountUnusable(account.RAN_OUT if failed.softly else account.SIGNED_OUT) from None
                if isinstance(failed, Refusal) and not failed.passing:
                    raise
                await asyncio.sleep(next(pauses))
                continue
            pauses = patience()
            await self._door.crypt.told(answer)
            for step in still_open(self._in(answer)):
                self._steps.put_nowait(step)
            await self._door.crypt.upkeep()
            query = {"filter": _FILTER, "since": str(answer["next_batch"]), "timeout": "10000"}

    def _in(self, answer: Json) -> list[Step]:
        found = [to_us(event) for event in events(answer, "to_device")]
        for room, part in parts(answer, "invite"):
            if room not in self._invited:
                self._invited.add(room)
                found.append(invitation(room, part, self._us.user))
        closed, self._closed = self._closed, []
        said = [(room, event) for room, part in parts(answer, "join") for event in events(part, "timeline")]
        found += [self._said(room, event) for room, event in closed + said]
        return [step for step in found if step]

    def _said(self, room: str, event: Json) -> Step | None:
        """Return what was said in *room* if it belongs to a verification with us."""
        if (
            event.get("sender") == self._us.user
            or (event.get("unsigned") or {}).get("age", 0) > WITHIN * 1000
        ):
            return None
        if event.get("type") == "m.room.encrypted":
            opened = self._door.crypt.opened(room, event)
            if opened is None:  # its key may be on the way
                self._closed = [*self._closed, (room, event)][-50:]
                return None
            event = opened
        return in_room(room, event, self._us.user)
