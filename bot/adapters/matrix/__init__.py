"""The Matrix platform: one account on one homeserver, through matrix-nio, which nothing else imports.

It never decides anything about partnerships, and never lets a member's words, a token or a key reach a log.
"""

from __future__ import annotations

from bot.adapters.matrix.adapter import MatrixAdapter

__all__ = ["MatrixAdapter"]
