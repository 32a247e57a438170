"""Invitations: which are followed, which are declined, and who has to leave again. Decides nothing else.

By default every invitation is followed, and a room in which nobody was taken in within an hour is left again,
whether we ran all the while or not: a code can be typed only where we are. Spaces are declined, since nobody
talks there, and so are encrypted rooms where we cannot encrypt: the sentence that says why goes along as the
reason, which members are shown. How it is worded is known elsewhere.
"""

from __future__ import annotations

import asyncio
import fnmatch
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from bot.adapters import Inbox
from bot.adapters.matrix.rooms import Room, Rooms
from bot.adapters.matrix.wire import (
    DEADLINE,
    SIGNED_OUT,
    SOON,
    Refusal,
    Unreachable,
    Wire,
    events,
    patience,
)
from bot.adapters.pauses import longer

Json = dict[str, Any]
Known = Callable[[str], Awaitable[bool]]
"""Says whether a room or a person, by its address, belongs to a partnership."""

log = logging.getLogger(__name__)

Says = Callable[[str, Sequence[str]], Awaitable[str]]
"""Words a sentence of ours, by its id, in the language of the first known of these persons, by address."""

AT_THE_DOOR = 30.0
"""Seconds that others have to let us into the room that one of ours goes on as, before we complain."""
HOUR = 3600.0
GRACE = 300.0
"""Seconds that a room has after a start at least: its code may be in what we are yet to hear."""


def time_left(part: Json, us: str) -> float:
    """Return how many seconds of its hour a room has left, by its part of a sync with its whole state.

    How long ago we came in is told by the homeserver ("age", milliseconds), so that no clock of ours counts;
    where it is not told, the hour begins anew.
    """
    here = [*events(part, "state"), *events(part, "timeline")]
    ours = [e for e in here if (e.get("type"), e.get("state_key")) == ("m.room.member", us)]
    unsigned = ours[-1].get("unsigned") if ours else None
    age = unsigned.get("age") if isinstance(unsigned, dict) else None
    if not isinstance(age, int) or isinstance(age, bool) or age < 0:
        return HOUR
    return HOUR - age / 1000


class Invitations:
    """The invitations of one account.

    Args:
        wire: Asks the homeserver.
        rooms: The rooms that we are in.
        us: Our user id.
        account: What goes before a room in its address.
        rule: "code" (all, left after an hour where nobody was taken in), "anybody", "known" (members of a
            partnership, and into a room that is one's already anybody), or users and patterns of users,
            "@*:example.org", divided by commas, who may invite beside members.
        encrypts: We can take part in encrypted rooms.
        known: Asked who belongs to a partnership; without it nobody is known, and no room is left again.
        says: Words why we decline or leave; without it no reason is given.
        at_the_door: Seconds that others have to let us into the room that one of ours goes on as.
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
        says: Says | None = None,
        at_the_door: float = AT_THE_DOOR,
    ) -> None:
        self._wire = wire
        self._rooms = rooms
        self._us = us
        self._account = account
        self._rule = rule
        self._encrypts = encrypts
        self.known = known
        self.says = says
        self._at_the_door = at_the_door
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._doors = asyncio.Semaphore(4)

    def take(self, inbox: Inbox, room: str, part: Json) -> None:
        """Deal with an invitation as a sync tells of it."""
        seen, by = Room(), ""
        for event in events(part, "invite_state"):
            seen.told(event)
            if event.get("state_key") == self._us and isinstance(event.get("sender"), str):
                by = event["sender"]
        self._begin(room, self._decide(inbox, room, seen, by))

    def resume(self, room: str, part: Json) -> None:
        """Take up how long *room* waits for a code, after a start."""
        self._begin(room, self._wait_for_a_code(room, max(time_left(part, self._us), GRACE)))

    def follow(self, inbox: Inbox, room: str) -> None:
        """Join a room that one of ours goes on as."""
        self._begin(room, self._join(inbox, room, self._at_the_door))

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
        by_whom = [f"matrix:{by}"]
        if seen.space:
            await self._leave(room, "declined-a-space", by_whom)
        elif seen.encrypted and not self._encrypts:
            await inbox.reported(self._address(room), "the room is encrypted, and we cannot encrypt")
            await self._leave(room, "declined-encrypted", by_whom)
        elif goes_on or await self._welcome(room, by):
            await self._join(inbox, room)
            await self._wait_for_a_code(room, HOUR)
        else:
            await self._leave(room, "declined-a-stranger", by_whom)

    async def _welcome(self, room: str, by: str) -> bool:
        if self._rule in ("code", "anybody"):
            return True
        named = [] if self._rule == "known" else [part.strip() for part in self._rule.split(",")]
        if any(fnmatch.fnmatchcase(by, pattern) for pattern in named):
            return True
        # Whoever runs a room that a file names may be nobody we know, and was asked to bring us in.
        known = [f"matrix:{by}", *([self._address(room)] if self._rule == "known" else ())]
        return await self._any_known(known)

    async def _wait_for_a_code(self, room: str, seconds: float) -> None:
        if self._rule != "code" or self.known is None or await self.known(self._address(room)):
            return
        await asyncio.sleep(seconds)
        here = self._rooms[room]
        # A room that others went on from, the homeserver's own and spaces are nobody's to give a code in.
        if room not in self._rooms or here.replaced_by or here.notices or here.space:
            return
        people = [f"matrix:{user}" for user in await self._people(room)]
        if await self.known(self._address(room)) or (here.direct and await self._any_known(people)):
            return
        await self._leave(room, "left-without-a-code", people)

    async def _any_known(self, addresses: list[str]) -> bool:
        return self.known is not None and any([await self.known(address) for address in addresses])

    async def _people(self, room: str) -> list[str]:
        """Return who else is in *room*; a sync tells of those alone who speak."""
        try:
            answer = await self._wire.ask("GET", "rooms", room, "joined_members")
        except (Refusal, Unreachable):
            answer = {}
        joined = answer.get("joined")
        found = joined if isinstance(joined, dict) else self._rooms[room].members
        return [user for user in found if user != self._us]

    def _address(self, room: str) -> str:
        return f"{self._account}:{room}"

    async def _join(self, inbox: Inbox, room: str, at_the_door: float = 0.0) -> None:
        """Join *room*, with patience; that it worked is heard from the sync, which knows the room then."""
        refusals, clock = 0, asyncio.get_running_loop().time
        until = clock() + at_the_door
        for pause in patience():
            try:
                async with self._doors:
                    await self._wire.ask("POST", "join", room, body={}, patience=2 * DEADLINE)
            except Refusal as refused:
                refusals += not refused.passing
                if (refusals >= 3 and clock() >= until) or refused.code in SIGNED_OUT:
                    self._rooms.shut.add(room)
                    await inbox.reported(self._address(room), f"the room cannot be joined: {refused}")
                    return
                wait = longer(pause, (refused.retry_after or SOON) if refused.passing else None)
            except Unreachable:
                wait = pause
            else:
                return
            await asyncio.sleep(wait)

    async def _leave(self, room: str, why: str, to: Sequence[str]) -> None:
        """Decline the invitation to *room*, or leave it; its members are shown the sentence *why*."""
        body = {"reason": await self.says(why, to)} if self.says else {}
        for pause in patience():
            try:
                await self._wire.ask("POST", "rooms", room, "leave", body=body)
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
