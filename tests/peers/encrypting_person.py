"""A `Person` whose client is Element's library: what they say is encrypted where the room is.

What they read is what the client could decrypt. Never reads a message past the client.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.peers.js_person import Clients, JsPerson, Seen
from tests.peers.synapse import Person

Json = dict[str, Any]


@dataclass
class EncryptingPerson(Person):
    """A person at *client*; rooms and members are asked for at the server, as `Person` does."""

    client: JsPerson

    async def puts(self, room: str, kind: str, content: Json) -> str:
        return await self.client.puts(room, kind, content)

    async def messages(self, room: str, sender: str | None = None) -> list[Json]:
        """Return the messages that the client shows, oldest first; one it cannot read fails the test."""
        return _shown(self.client.seen(room), sender)

    async def sees(
        self, room: str, holds: Callable[[list[Json]], bool], sender: str | None = None
    ) -> list[Json]:
        return _shown(await self.client.sees_all(room, lambda all_: holds(_shown(all_, sender))), sender)


async def encrypting(person: Person, at: Clients) -> EncryptingPerson:
    """Give *person* a new device that encrypts."""
    client = await at.signs_in(person)
    return EncryptingPerson(person.server, person.user, person.token, person.device, client)


def _shown(seen: list[Seen], sender: str | None) -> list[Json]:
    assert [(e.id, e.failed) for e in seen if e.failed] == []
    there = [e for e in seen if e.type == "m.room.message" and sender in (None, e.sender) and not e.redacted]
    # What was edited is shown where it stood: the edit is no message of its own.
    there = [e for e in there if e.relates["kind"] != "m.replace"]
    assert all(e.encrypted for e in there)
    return [{"event_id": e.id, "sender": e.sender, "content": e.content} for e in there]
