"""Invitations: which are followed, which are declined, and who has to leave again. Decides nothing else.

By default every invitation is followed, and a room in which nobody was taken in within an hour is left again:
a code can be typed only where we are. Spaces are declined, since nobody talks there, and so are encrypted
rooms where we cannot encrypt: the sentence that says why goes along as the reason, which members are shown.
"""

from __future__ import annotations

import asyncio
import fnmatch
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from bot.adapters import Inbox
from bot.adapters.matrix.rooms import Room, Rooms
from bot.adapters.matrix.wire import DEADLINE, SIGNED_OUT, SOON, Refusal, Unreachable, Wire, patience
from bot.adapters.pauses import longer

Json = dict[str, Any]
Known = Callable[[str], Awaitable[bool]]
"""Says whether a room or a person, by its address, belongs to a partnership."""

log = logging.getLogger(__name__)

HOUR = 3600.0

NO_SPACES = "Baraza sits in rooms, not in spaces. Please invite it to the room where you talk."
NO_KEYS = (
    "This room is encrypted, and this Baraza was set up without encryption. Please use a room that is not."
)
NOT_KNOWN = "Baraza joins rooms only when somebody invites it whom it knows. Please ask whoever runs it."
NO_CODE = "Nobody here gave a code, so Baraza leaves again. Invite it once more when you have one."


class Invitations:
    """The invitations of one account.

    Args:
        wire: Asks the homeserver.
        rooms: The rooms that we are in.
        us: Our user id.
        account: What goes before a room in its address.
        rule: "code" (all, left after *stay* where nobody was taken in), "anybody", "known" (members of a
            partnership alone), or users and patterns of users, "@*:example.org", divided by commas, who may
            invite beside those.
        encrypts: We can take part in encrypted rooms.
        known: Asked who belongs to a partnership; without it nobody is known, and no room is left again.
        stay: Seconds.
    """

    def __init__(
        self,
        wire: Wire,
        rooms: Rooms,
        us: str,
        *,
        account: str,
        rule: str,
        encrypts: bool,
        known: Known | None,
        stay: float | None = None,
    ) -> None:
        self._wire = wire
        self._rooms = rooms
        self._us = us
        self._account = account
        self._rule = rule
        self._encrypts = encrypts
        self.known = known
        self._stay = HOUR if stay is None else stay
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._doors = asyncio.Semaphore(4)

    def take(self, inbox: Inbox, room: str, part: Json) -> None:
        """Deal with an invitation as a sync tells of it."""
        state = part.get("invite_state")
        events = state.get("events") if isinstance(state, dict) else None
        seen, by = Room(), ""
        for event in events if isinstance(events, list) else []:
            if isinstance(event, dict):
                seen.told(event)
                if event.get("state_key") == self._us and isinstance(event.get("sender"), str):
                    by = event["sender"]
        self._begin(room, self._decide(inbox, room, seen, by))

    def follow(self, inbox: Inbox, room: str) -> None:
        """Join a room that one of ours goes on as."""
        self._begin(room, self._join(inbox, room))

    def withdrawn(self, room: str) -> None:
        """Stop what is under way about *room*: we are not wanted, or not there any more."""
        if task := self._tasks.pop(room, None):
            task.cancel()

    async def close(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        self._tasks.clear()

    def _begin(self, room: str, work: Any) -> None:
        if room in self._tasks and not self._tasks[room].done():
            work.close()
            return
        self._tasks[room] = asyncio.create_task(work)

    async def _decide(self, inbox: Inbox, room: str, seen: Room, by: str) -> None:
        goes_on = seen.instead_of is not None and self._rooms[seen.instead_of].replaced_by == room
        if why := self._impossible(seen):
            if why == NO_KEYS:
                await inbox.reported(
                    f"{self._account}:{room}", "the room is encrypted, and we cannot encrypt"
                )
            await self._leave(room, why)
        elif goes_on or await self._welcome(by):
            await self._join(inbox, room)
            await self._wait_for_a_code(room)
        else:
            await self._leave(room, NOT_KNOWN)

    def _impossible(self, seen: Room) -> str | None:
        if seen.space:
            return NO_SPACES
        return NO_KEYS if seen.encrypted and not self._encrypts else None

    async def _welcome(self, by: str) -> bool:
        if self._rule in ("code", "anybody"):
            return True
        named = [] if self._rule == "known" else [part.strip() for part in self._rule.split(",")]
        if any(fnmatch.fnmatchcase(by, pattern) for pattern in named):
            return True
        return self.known is not None and await self.known(f"matrix:{by}")

    async def _wait_for_a_code(self, room: str) -> None:
        if self._rule != "code" or self.known is None:
            return
        await asyncio.sleep(self._stay)
        if room in self._rooms and not await self.known(f"{self._account}:{room}"):
            await self._leave(room, NO_CODE)

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
                    await inbox.reported(f"{self._account}:{room}", f"the room cannot be joined: {refused}")
                    return
                wait = longer(pause, (refused.retry_after or SOON) if refused.passing else None)
            except Unreachable:
                wait = pause
            else:
                return
            await asyncio.sleep(wait)

    async def _leave(self, room: str, why: str) -> None:
        """Decline the invitation to *room*, or leave it, saying *why* in our sentence to its members."""
        for pause in patience():
            try:
                await self._wire.ask("POST", "rooms", room, "leave", body={"reason": why})
            except Refusal as refused:
                if not refused.passing:
                    log.info("a room cannot be left", extra={"room": room, "why": str(refused)})
                    return
                await asyncio.sleep(longer(pause, refused.retry_after or SOON))
            except Unreachable:
                await asyncio.sleep(pause)
            else:
                log.info("an invitation was declined, or a room left", extra={"room": room})
                return
