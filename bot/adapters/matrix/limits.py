"""Whom a homeserver's request to wait is for: the room that met it, or the whole account. Does no I/O.

The answer names neither (client-server API, "Rate limiting"). Synapse counts what a user says in all rooms
together (`rc_message`: `RequestRatelimiter` goes by the user id alone), but what keeps guard over single
rooms gives the same answer, and one room that is refused for ever must not keep the others from hearing us.
So the room waits that was refused; when a second one is while the first still has to wait, it is the account.
That costs one refusal more, which Synapse does not count.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta


class Limits:
    """The rooms of one account that were asked to wait; *now* tells seconds that only grow."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._until: dict[str, float] = {}

    def met(self, room: str, pause: timedelta) -> bool:
        """Note that *room* has to wait for *pause*; return whether the whole account has to."""
        now = self._now()
        self._until = {other: until for other, until in self._until.items() if until > now}
        elsewhere = self._until.keys() - {room}
        self._until[room] = now + pause.total_seconds()
        return bool(elsewhere)
