"""The Matrix adapter: signs in, says, edits and withdraws, lets the listener hear. Never decides anything."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.adapters import (
    EVERYBODY,
    Audience,
    Capabilities,
    Earlier,
    Heard,
    Inbox,
    NotDelivered,
    Pace,
    Raw,
    Sent,
)
from bot.adapters.matrix import attachments, buttons, polls, reading, showing, wire
from bot.adapters.matrix.errands import Errands
from bot.adapters.matrix.inviting import AT_THE_DOOR, Invitations, Known, Says
from bot.adapters.matrix.listening import Listener
from bot.adapters.matrix.media import BIGGEST, Media
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.sending import Speaker
from bot.adapters.matrix.showing import DELIVERY, MESSAGE
from bot.adapters.matrix.sign_in import Door, Way
from bot.adapters.matrix.targets import Targets, described
from bot.adapters.matrix.timeline import Timeline
from bot.adapters.matrix.unopened import PATIENCE, Unopened
from bot.adapters.matrix.wire import Refusal, Unreachable, patience
from bot.adapters.pauses import longer
from bot.core.attachment import KINDS, Contact, File, Place
from bot.core.text import Message, Text

Json = dict[str, Any]

log = logging.getLogger(__name__)


class MatrixAdapter:
    """One Matrix account. See `bot.adapters.Adapter` for what is promised.

    Args:
        homeserver: Its address, such as "https://matrix.example.org".
        user: "@name:server" or "name"; may be empty with a token.
        password: Needed for the first start only; afterwards *folder* holds what signs us in.
        token: An access token in place of a password.
        folder: Where the login and the encryption keys are kept, readable by us alone.
        encryption: Take part in encrypted rooms.
        verified_only: In those, say things to devices alone that their owners vouch for.
        name: The account's own, which goes before its rooms: "matrix", "matrix-b".
        invites: Whose invitations are followed (`inviting.Invitations` has the rule).
        known: Asked who belongs to a partnership, by address.
        says: Words, for people by address, why an invitation is declined or a room left.
        key_patience: Seconds that the key of a message may take before the message counts as unreadable.
        at_the_door: Seconds that others have to let us into the room that one of ours goes on as.
    """

    platform = "matrix"
    capabilities = Capabilities(
        edits=True,
        buttons=True,
        idempotent=True,
        longest=12_000,
        carries=frozenset(KINDS),
        biggest=BIGGEST,
        fetches=BIGGEST,
        caption=12_000,
        withdraws=True,
        hears_withdrawals=True,
        hears_reactions=True,
        threads=True,
        polls=True,
        encrypted=True,
        # Element takes "/invite", "/join" and "/help" for its own, and asks back about any other "/word".
        sign="!",
        at_once=16,
    )

    def __init__(
        self,
        homeserver: str,
        user: str,
        password: str | None = None,
        token: str | None = None,
        *,
        folder: Path,
        encryption: bool = True,
        verified_only: bool = False,
        name: str = "matrix",
        invites: str = "code",
        known: Known | None = None,
        says: Says | None = None,
        key_patience: float = PATIENCE,
        at_the_door: float = AT_THE_DOOR,
    ) -> None:
        self.name = name
        self._known = known
        self._says = says
        self._invites = invites
        self._key_patience = key_patience
        self._at_the_door = at_the_door
        self._way = Way(homeserver.rstrip("/"), user, password, token, account=name)
        self._folder = folder
        self._made_with = {"encryption": encryption, "verified_only": verified_only}
        self._door: Door | None = None
        self._speaker: Speaker | None = None
        self._errands: Errands | None = None
        self._rooms = Rooms()
        self._edits: dict[str, str] = {}
        self._us = user

    # -- Coming and going --

    def pace(self, room: str) -> Pace | None:
        """Return None: every homeserver has limits of its own, and says when to wait."""

    async def start(self) -> None:
        self._door = door = Door(self._way, self._folder, **self._made_with)
        for pause in patience():
            try:
                login = await door.enter()
                await self._takes_up(door, login.user_id)
            except (Unreachable, Refusal) as failed:
                log.warning("the homeserver cannot be used yet, trying again", extra={"why": str(failed)})
                await asyncio.sleep(longer(pause, failed.retry_after))
            else:
                break
        if door.amiss:
            log.warning(door.amiss)

    async def _takes_up(self, door: Door, us: str) -> None:
        """Learn where we stand, and be ready to listen and to speak. Raises Unreachable and Refusal."""
        wire_, crypt, idle = door.wire, door.crypt, asyncio.Event()
        self._us = us
        self._targets = Targets(wire_, crypt, us)
        self._media = Media(wire_, self.name)
        errands = Errands(wire_, us, idle)
        invitations = Invitations(
            wire_,
            self._rooms,
            us,
            account=self.name,
            rule=self._invites,
            encrypts=crypt.on,
            known=self._known,
            says=self._says,
            at_the_door=self._at_the_door,
        )
        clock = asyncio.get_running_loop().time
        unopened = Unopened(crypt, self._folder, clock, self._key_patience)
        timeline = Timeline(
            wire_, crypt, self._rooms, self._targets, unopened, invitations, errands, us, self.name
        )
        self._listener = Listener(
            wire_, crypt, self._rooms, timeline, invitations, unopened, errands, door.enter
        )
        self._first = await self._listener.now()
        await self._media.learn()
        self.capabilities = replace(
            MatrixAdapter.capabilities, biggest=self._media.biggest, encrypted=crypt.on
        )
        self._errands = errands
        self._speaker = Speaker(
            door.client, wire_, crypt, self._rooms, self.name, self._listener.snapshot, errands.hold, idle
        )

    async def close(self) -> None:
        self._speaker = None
        errands, self._errands = self._errands, None
        if errands:
            await errands.close()
        door, self._door = self._door, None
        if door:
            await door.close()

    # -- Hearing --

    async def listen(self, inbox: Inbox) -> None:
        await self._listener.run(inbox, self._first)

    def read(self, raw: Raw) -> Heard | None:
        meant = reading.meaning(raw, self.name)
        if isinstance(meant, Heard):
            return meant
        log.debug("passed over", extra={"heard": raw.event, "why": meant.why})
        return None

    # -- Saying --

    async def send(
        self,
        room: str,
        message: Message,
        *,
        key: str,
        content: bytes | None = None,
        earlier: Earlier | None = None,
    ) -> str:
        id_, speaker = _platform_id(room), self._signed_in()
        if isinstance(message.attachment, Place) and not message.text.plain and not message.buttons:
            where = {**attachments.place(message.attachment), DELIVERY: key}
            related = showing.relation(message)
            return await speaker.say(
                id_,
                MESSAGE,
                {**where, **({"m.relates_to": related} if related else {})},
                key,
                alone=message.alone,
            )
        shown = showing.shown(*await self._framed(id_, message, content, key))
        if _is_sticker(message):
            shown = showing.as_sticker(shown)
        event = await speaker.say(id_, shown.type, shown.content, key, alone=message.alone)
        known = described(shown.type, shown.content, shown.content, ours=True)
        self._targets.said(id_, event, message.thread, known)
        if isinstance(message.attachment, Place):
            # Clients show a map or words, never both, so the map follows.
            where = {**attachments.place(message.attachment), "m.relates_to": showing.beside(message, event)}
            await speaker.say(id_, MESSAGE, where, f"{key}.map", alone=message.alone)
        self._offer(id_, event, message, shown.type)
        return event

    async def _framed(
        self, room: str, message: Message, content: bytes | None, key: str
    ) -> tuple[Message, str, Json | None]:
        """Return the message as it can be shown, *key*, and the frame of its file, if it has one."""
        file = message.attachment
        if file is None or isinstance(file, Place):
            return message, key, None
        if isinstance(file, Contact):
            if not message.text.plain:
                message = replace(message, text=Text(attachments.card_words(file)))
            file, content = attachments.card(file)
        locked = await self._signed_in().encrypts(room)
        return message, key, await self._media.frame(file, content, locked=locked, key=key)

    def _offer(self, room: str, event: str, message: Message, type_: str, before: Json | None = None) -> None:
        """Let people press by tapping what we reacted with; a poll has its own buttons.

        *before* is what is known of the message where it was there already.
        """
        if self._errands:
            pressed = message.flat_buttons if type_ == MESSAGE else ()
            signs = buttons.offered([b.label for b in pressed], [b.sign for b in pressed])
            self._errands.offer(room, event, signs, _signs(before or {}))

    async def edit(self, room: str, message: str, shown: Message) -> None:
        id_, speaker = _platform_id(room), self._signed_in()
        target = await self._target(id_, message)
        type_, content = MESSAGE, showing.edited(message, shown, target.get("frame"))
        if target.get("poll"):
            goes_on = bool(shown.flat_buttons)
            type_ = polls.START if goes_on else polls.END
            words = shown.text.plain
            content = showing.polled_again(message, shown) if goes_on else polls.ended(message, words)
        digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
        before = self._edits.get(message, "")
        if before == digest:
            return
        # A repeat of one edit is one event; going back to what was shown two edits ago is not a repeat.
        key = hashlib.sha256(f"{message} {before} {digest}".encode()).hexdigest()[:32]
        await speaker.say(id_, type_, content, key, alone=shown.alone)
        self._edits[message] = digest
        while len(self._edits) > 5000:
            del self._edits[next(iter(self._edits))]
        self._targets.forget(id_, message)
        self._offer(id_, message, shown, polls.START if target.get("poll") else MESSAGE, target)

    async def _target(self, room: str, message: str) -> Json:
        try:
            return await self._targets.ours(room, message)
        except Unreachable as failed:
            raise NotDelivered(
                f"no answer from the homeserver ({failed})", retry_after=wire.SOON, whole_account=True
            ) from None
        except Refusal as refused:
            raise wire.not_delivered(refused) from None

    async def withdraw(self, room: str, message: str) -> None:
        await self._signed_in().take_back(_platform_id(room), message)
        self._targets.forget(_platform_id(room), message)

    async def take_out(self, room: str, message: str) -> bool:
        return await self._signed_in().take_out(_platform_id(room), message)

    async def fetch(self, file: File, most: int) -> bytes:
        self._signed_in()
        return await self._media.fetch(file, most)

    async def settle_press(self, press: str, text: str | None) -> bool:
        """Do nothing: on Matrix nobody waits for an answer to a press."""
        return True

    async def set_commands(
        self, commands: Mapping[str, Mapping[str, str]], audience: Audience = EVERYBODY
    ) -> None:
        """Do nothing: Matrix has no menus."""

    def start_link(self, code: str, *, group: bool) -> str | None:
        """Return None: no link of Matrix brings words along."""
        return None

    def how_far(self, room: str, sent: Sent) -> str:
        """Return "": a message that comes again is known by its key."""
        return ""

    def alone_at(self) -> str:
        return self._us

    def _signed_in(self) -> Speaker:
        if self._speaker is None:
            raise NotDelivered("not signed in yet", retry_after=wire.SOON, whole_account=True)
        return self._speaker


def _is_sticker(message: Message) -> bool:
    file = message.attachment
    picture = isinstance(file, File) and file.kind == "sticker" and file.mime.startswith("image/")
    return picture and not message.text.plain and not message.buttons


def _signs(target: Json) -> list[str]:
    """Return the signs that were offered below a message of ours, by what is known of it."""
    if target.get("poll"):
        return []
    return buttons.offered(target.get("labels") or [], target.get("signs") or [])


def _platform_id(room: str) -> str:
    return room.partition(":")[2]
