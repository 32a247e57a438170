"""What a facilitator has to say to one room, several or all, or to somebody who was not heard for long.

    draft → said | dropped

Nothing is said before whoever says it has seen it as it will be read. Plain values; reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Saying:
    """Something to be said.

    Attributes:
        kind: "say", or "nudge" for a kind word of ours with *text*, if any, below it.
        by: The member who says it, in *language*.
        rooms: The rooms (ids) where it is said.
        member: Who alone is to read it; "" where it is for whole rooms.
    """

    id: str
    partnership: str
    kind: str
    by: str
    text: str
    language: str
    rooms: tuple[str, ...]
    made_at: datetime
    member: str = ""
    state: str = "draft"
    said_at: datetime | None = None
