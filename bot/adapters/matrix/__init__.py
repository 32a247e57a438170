"""The Matrix platform: one account on one homeserver, through matrix-nio. Nothing outside this package imports nio.

It never decides anything about partnerships, and never lets a member's words, a token or a key reach a log or an error.
"""

from __future__ import annotations

from bot.adapters.matrix.adapter import MatrixAdapter

__all__ = ["MatrixAdapter"]
