"""A facilitator hands the role over to another member, who takes it on or not.

    draft → asked → accepted | declined | taken-back | lapsed

Plain values; reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Handover:
    """*by* asks the member *to*; *notes* says that what they noted about partners goes along."""

    id: str
    partnership: str
    by: str
    to: str
    made_at: datetime
    state: str = "draft"
    notes: bool = False
    next_at: datetime | None = None
    """When it lapses."""
