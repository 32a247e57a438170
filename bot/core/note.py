"""What a facilitator notes about a partner, for themselves alone. Plain values; shows nobody anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Note:
    """One note about *partner*, by who wrote it in *language*, for *reader*: its author, or who took over."""

    id: str
    partnership: str
    partner: str
    by: str
    reader: str
    text: str
    language: str
    at: datetime
