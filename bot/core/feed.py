"""A member's calendar of what is due, read at an address that nobody else knows. Makes no secret itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """Where one member's calendar is read: its *id* is a digest of the secret in the address."""

    id: str
    partnership: str
    member: str
    made_at: datetime
