"""What is known of the rooms we are in: who is there, what may be done, and where a room went. Does no I/O.

It is told state events as they came and passes over what has not the promised shape. The homeserver tells of
those members alone who speak (lazy loading), so that counts are taken from its summaries.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

_CREATORS_RULE = 12
"""From this room version on, whoever made a room may do everything in it, whatever the levels say."""


@dataclass
class Room:
    """One room that we are in."""

    members: dict[str, str] = field(default_factory=dict)
    """Who is known to have joined: user id to display name."""
    invited: set[str] = field(default_factory=set)
    replaced_by: str | None = None
    """The room that goes on in its place, by its tombstone."""
    tombstone: Json = field(default_factory=dict)
    """The event that says so."""
    instead_of: str | None = None
    """The room that it claims to go on from."""
    encrypted: bool = False
    """Once it is, it stays so, whatever is told later."""
    space: bool = False
    """A folder of rooms, where nobody talks."""
    notices: bool = False
    """The homeserver's own room, in which it speaks to its users."""
    creators: set[str] = field(default_factory=set)
    _levels: Json = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)

    @property
    def direct(self) -> bool:
        """We are alone with one person; somebody who may walk in at any moment counts as present."""
        # Without a count nobody knows: we are told of those alone who speak, and they may be two of hundreds.
        joined = self._counts.get("m.joined_member_count", 0)
        invited = self._counts.get("m.invited_member_count", len(self.invited))
        return joined > 0 and joined + invited <= 2

    def may_speak(self, user: str) -> bool:
        """Say whether *user* may send messages, by the room's power levels."""
        if user in self.creators:
            return True
        kind = "m.room.encrypted" if self.encrypted else "m.room.message"
        users, kinds = (_object(self._levels.get(key)) for key in ("users", "events"))
        needed = _whole(kinds.get(kind), _whole(self._levels.get("events_default"), 0))
        return _whole(users.get(user), _whole(self._levels.get("users_default"), 0)) >= needed

    def told(self, event: Json) -> None:
        """Take a state event in."""
        content, key, kind = event.get("content"), event.get("state_key"), event.get("type")
        if not isinstance(content, dict) or not isinstance(key, str):
            return
        if kind == "m.room.member":
            self._member(key, content)
        elif key:
            return
        elif kind == "m.room.tombstone":
            to = content.get("replacement_room")
            self.replaced_by = to if isinstance(to, str) and to else None
            self.tombstone = event if self.replaced_by else {}
        elif kind == "m.room.create":
            self._created(event.get("sender"), content)
        elif kind == "m.room.encryption":
            self.encrypted = True
        elif kind == "m.room.power_levels":
            self._levels = content

    def counted(self, summary: Any) -> None:
        """Take in how many are there, from a sync's summary, which names only what changed."""
        if isinstance(summary, dict):
            self._counts |= {key: n for key, n in summary.items() if isinstance(n, int) and key[:2] == "m."}

    def tagged(self, event: Json) -> None:
        """Take in the account data of the room: the homeserver marks its own room by a tag."""
        tags = _object(event.get("content")).get("tags")
        if event.get("type") == "m.tag" and isinstance(tags, dict) and "m.server_notice" in tags:
            self.notices = True

    def _created(self, by: Any, content: Json) -> None:
        before = _object(content.get("predecessor")).get("room_id")
        self.instead_of = before if isinstance(before, str) else None
        self.space = content.get("type") == "m.space"
        version = str(content.get("room_version", "1"))
        if version.isascii() and version.isdigit() and int(version) >= _CREATORS_RULE:
            more = content.get("additional_creators")
            named = [by, *(more if isinstance(more, list) else [])]
            self.creators = {user for user in named if isinstance(user, str)}

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
        self.shut: set[str] = set()
        """Rooms that did not let us in."""

    def __getitem__(self, room: str) -> Room:
        """Return what is known of *room*, which is nothing where we are not in it."""
        return self._known.get(room) or Room()

    def __contains__(self, room: object) -> bool:
        return room in self._known

    def known(self) -> dict[str, Room]:
        return dict(self._known)

    def forget(self, room: str) -> None:
        self._known.pop(room, None)

    def told(self, room: str, events: Iterable[Any]) -> Room:
        """Take in whatever is state among *events* of *room*, which we are in, oldest first."""
        self.shut.discard(room)
        known = self._known.setdefault(room, Room())
        for event in events:
            if isinstance(event, dict) and "state_key" in event:
                known.told(event)
        return known

    def successor(self, room: str) -> str | None:
        """Return the room that goes on in the place of *room*, if we are in it."""
        to = self[room].replaced_by
        return to if to and to in self._known else None

    def moved_away(self, room: str) -> bool:
        """Say whether *room* goes on as one that did not let us in."""
        to = self[room].replaced_by
        return to is not None and to not in self._known and to in self.shut


def _object(given: Any) -> Json:
    return given if isinstance(given, dict) else {}


def _whole(given: Any, otherwise: int) -> int:
    """Return a power level, which older rooms may write as a string."""
    try:
        return otherwise if given is None or isinstance(given, bool) else int(given)
    except (TypeError, ValueError, OverflowError):
        return otherwise
