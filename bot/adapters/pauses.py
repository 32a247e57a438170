"""How long to wait before a platform is tried again. Never less than it asked for."""

from __future__ import annotations

from datetime import timedelta


def longer(pause: float, asked: timedelta | None) -> float:
    """Return our own *pause* in seconds, or what the platform *asked* for where that is longer."""
    return max(pause, asked.total_seconds()) if asked else pause
