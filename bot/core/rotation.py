"""Rotation: whose group is asked first, who hosts, who summarises; it turns when an occasion has closed.

Plain values and how they follow one another; tells nobody and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Rotation:
    """How a protocol's turns stand: of each part ("first", "host", "summary") the id of the partner.

    *closed* is the occasion whose end turned it last; *next_at* is when it goes on, where that is settled.
    """

    id: str
    partnership: str
    adoption: str
    parts: tuple[tuple[str, str], ...]
    turned_at: datetime
    closed: str = ""
    next_at: datetime | None = None
