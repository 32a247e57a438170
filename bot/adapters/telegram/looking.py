"""Look before you repeat: whether a message that may have arrived is there already.

Telegram has no idempotency key, but it numbers messages one after the other, and tells of a message of ours
that shows exactly what it is asked to show: "message is not modified". So the ids that the message can have
are asked for, the likeliest first. An id that is known to be another message is never asked for, and where
two messages of ours could be meant, none is: nothing may be shown in another's place.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from itertools import count, islice

from telegram.error import BadRequest

from bot.adapters import Earlier
from bot.adapters.telegram.ids import Ids, count_of
from bot.adapters.telegram.refusals import says
from bot.adapters.telegram.sending import Where

CANDIDATES = 10
"""Most ids that are asked for."""
WITHIN = 1.0
"""Seconds after which the rest is not asked for any more in one try."""
TRIES = 6
"""How often a look that had no time to end is taken up where it stopped, five seconds later each time.

Then it is said again: a chat waits for half a minute, as after a fault of Telegram's own, and no longer.
"""
HEARS_FIRST = 5.0
"""Seconds for which a look waits at most, after a start, for what gathered at Telegram while we were away.

It holds the ids of other people's messages, which then need no asking.
"""
BACK = 10
"""How far below the newest known id a message may stand, where nobody knows when it was sent."""

_NOT_THERE = (
    "not found",
    "can't be edited",
    "message_id_invalid",
    "message_author_required",
    "there is no text in",
    "there is no caption in",
)

Asks = Callable[[int], Awaitable[None]]
"""Shows at an id exactly what was said; raises what Telegram answers."""


@dataclass
class Look:
    """How far a look for one message has come: how often it ran out of time, and which ids are others'."""

    tries: int = 0
    passed: set[int] = field(default_factory=set)

    async def found(self, candidates: list[int], shows: Asks) -> int | None:
        """Return the first of *candidates* that shows what was said, or None.

        Raises TimeoutError when its time is over, and what *shows* raises else.
        """
        self.tries += 1
        async with asyncio.timeout(WITHIN):
            for candidate in candidates:
                if candidate in self.passed:
                    continue
                if await _stands(candidate, shows):
                    return candidate
                self.passed.add(candidate)
        return None


async def _stands(candidate: int, shows: Asks) -> bool:
    try:
        await shows(candidate)
    except BadRequest as refused:
        if says(refused, "message is not modified"):
            return True
        if says(refused, *_NOT_THERE):
            return False
        raise
    # It was ours and unknown, so it was the one; its words have changed since, and it shows them now.
    return True


def candidates(
    where: Where, room: str, earlier: Earlier, ids: Ids, *, since: int, at_least: int
) -> list[int]:
    """Return the ids that a message to *where* can have, the likeliest first.

    Args:
        where: Its chat.
        room: Its address.
        earlier: What we said before, by our own notes.
        ids: What was met in this run.
        since: The highest id known when it was sent, 0 if none was.
        at_least: The id of a message that stood there before it, 0 for none.
    """
    ours = [(address, int(message)) for address, message in earlier.sent if message.isdecimal()]
    here = {message for address, message in ours if count_of(_chat(address)) == count_of(where.chat)}
    known = here | ids.among(where.chat)
    in_room = [message for address, message in ours if address == room]
    lowest = max([*in_room, at_least, 0])
    newest = max([*known, at_least, 0])
    if since:
        # What stands in other topics below the oldest of ours that is noted there may be ours too. What was
        # said in this room after it tells nothing: its clock may have gone back, and let others overtake it.
        noted = min([message for address, message in ours if _chat(address) == where.chat], default=0)
        return list(islice(_unknown(count(max(since, at_least, noted) + 1), known), CANDIDATES))
    if not newest:
        return []
    above = _unknown(count(newest + 1), known)
    below = _unknown(range(newest - 1, max(lowest, newest - BACK, 0), -1), known)
    # Sent side by side with others, it can stand just below the newest that was noted as well as above it.
    return list(islice(_taking_turns(above, below), CANDIDATES))


def _unknown(numbers: Iterator[int] | range | count[int], known: set[int]) -> Iterator[int]:
    return (number for number in numbers if number not in known)


def _taking_turns(above: Iterator[int], below: Iterator[int]) -> Iterator[int]:
    for number in above:
        yield number
        yield from islice(below, 1)


def _chat(address: str) -> int:
    chat = address.partition(":")[2].partition("/")[0]
    return int(chat) if chat.removeprefix("-").isdecimal() else 0
