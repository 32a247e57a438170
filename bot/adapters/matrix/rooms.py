"""What is known of the rooms we are in: who is there, under which name, and where a room went. Does no I/O.

It is told state events as they came and passes over what has not the promised shape.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class Room:
    """One room that we are in."""

    members: dict[str, str] = field(default_factory=dict)
    """Who has joined: user id to display name."""
    invited: set[str] = field(default_factory=set)
    replaced_by: str | None = None
    """The room that goes on in its place, by its tombstone."""
    instead_of: str | None = None
    """The room that it claims to go on from."""

    @property
    def direct(self) -> bool:
        """We are alone with one person; somebody who may walk in at any moment counts as present."""
        return bool(self.members) and len(self.members) + len(self.invited) <= 2

    def told(self, event: Json) -> None:
        """Take a state event in."""
        content, key, kind = event.get("content"), event.get("state_key"), event.get("type")
        if not isinstance(content, dict) or not isinstance(key, str):
            return
        if kind == "m.room.member":
            self._member(key, content)
        elif kind == "m.room.tombstone" and not key:
            to = content.get("replacement_room")
            self.replaced_by = to if isinstance(to, str) and to else None
        elif kind == "m.room.create" and not key and isinstance(before := content.get("predecessor"), dict):
            self.instead_of = before["room_id"] if isinstance(before.get("room_id"), str) else None

    def _member(self, user: str, content: Json) -> None:
        self.members.pop(user, None)
        self.invited.discard(user)
        name = content.get("displayname")
        if content.get("membership") == "join":
            self.members[user] = name if isinstance(name, str) else ""
        elif content.get("membership") == "invite":
            self.invited.add(user)


class Rooms:
    """Every room that we are in."""

    def __init__(self) -> None:
        self._known: dict[str, Room] = {}

    def __getitem__(self, room: str) -> Room:
        return self._known.setdefault(room, Room())

    def __contains__(self, room: object) -> bool:
        return room in self._known

    def known(self) -> dict[str, Room]:
        return dict(self._known)

    def forget(self, room: str) -> None:
        self._known.pop(room, None)

    def told(self, room: str, events: Iterable[Any]) -> None:
        """Take in whatever is state among *events* of *room*, oldest first."""
        known = self[room]
        for event in events:
            if isinstance(event, dict) and "state_key" in event:
                known.told(event)

    def successor(self, room: str) -> str | None:
        """Return the room that goes on in the place of *room*, if we are in it."""
        to = self._known[room].replaced_by if room in self._known else None
        return to if to and to in self._known else None
