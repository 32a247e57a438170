"""Whom people choose to speak for, besides their partner: women, youth, …; theirs to say and to take back.

Only a facilitator ever sees what such groups come to, never who is in one, and nothing of a group in which
fewer than three people are (`bot.core.heard_shares`). A row is taken away when its member takes it back. No
archive or export may hold these rows but the member's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Voice:
    """The groups that *member* speaks for: each one of VOICES, or in their own words, lower case."""

    id: str
    partnership: str
    member: str
    groups: tuple[str, ...]
    at: datetime
